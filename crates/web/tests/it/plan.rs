//! The plan's pages: a team's own date among several, what the lead decides and moves, and the way into a calendar.

use bedre_actions::{Actor, session};
use bedre_domain::{free_text::FreeText, id::CohortId, key::SessionKey, person::Role, session::Day};
use bedre_web::Url;
use jiff::civil::date;

use crate::visitor::{KARI, Site, Visitor};

/// The Vestfold cohort with two dates for its preparation meeting, on the day after the deadline.
struct Scene {
    site: Site,
    agents: CohortId,
    meeting: SessionKey,
    lina: Actor,
}

async fn scene() -> Scene {
    let site = Site::with_programmes().await;
    let (_, agents) = site.ground.with_programmes().await;
    let lina = site.ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
    let meeting: SessionKey = "forberedende-mote".parse().unwrap();
    let days = [date(2025, 6, 20), date(2025, 6, 24)].map(|day| Some(Day::on(day)));
    let platform = &site.ground.platform;
    session::set_alternatives(platform, &lina, agents, &meeting, &days, &FreeText::default()).await.unwrap();
    site.ground.move_to("2025-06-17T10:00:00Z");
    site.ground.participant("kari", agents, "leder@sykehus.example").await;
    Scene { site, agents, meeting, lina }
}

impl Scene {
    async fn lead(&self) -> Visitor<'_> {
        self.site.signed_in("lina@sykehus.example").await
    }

    fn one(&self) -> String {
        format!("/nb/cohort/{}/plan/session/{}", self.agents, self.meeting)
    }
}

#[tokio::test]
async fn the_date_that_a_team_has_chosen_is_what_comes_next_has_a_calendar_link_and_passes() {
    let scene = scene().await;
    let announced = scene.site.visitor().open("/nb/programme/forbedringsagent-vestfold-2025").await.words();
    assert!(announced.contains("fredag 20. juni 2025 eller tirsdag 24. juni 2025"), "{announced}");
    let kari = scene.site.signed_in(KARI).await;
    let plan = format!("/nb/cohort/{}/sessions", scene.agents);
    let nothing = kari.press(&kari.open(&plan).await.form("Velg denne datoen"), "Velg denne datoen").await;
    assert_eq!((nothing.status, nothing.faults().len()), (422, 1));
    assert!(nothing.html.contains(&format!("id=\"{}\"", nothing.faults()[0].0.trim_start_matches('#'))));

    let mut form = nothing.form("Velg denne datoen");
    let chosen =
        kari.press(form.fill("Velg en av datoene", "fredag 20. juni 2025, digitalt"), "Velg denne datoen").await;
    assert!(chosen.has_link("Legg i kalenderen"));
    let home = kari.open("/nb/home").await;
    assert!(home.words().contains("20. juni 2025"), "{}", home.words());

    scene.site.ground.move_to("2025-06-21T10:00:00Z");
    let kari = scene.site.signed_in(KARI).await;
    let home = kari.open("/nb/home").await;
    assert!(!home.words().contains("20. juni 2025"), "{}", home.words());
    let after = kari.open(&plan).await.words();
    let (ahead, past) = after.split_once("Tidligere økter").unwrap();
    assert!(past.contains("20. juni 2025") && !ahead.contains("20. juni 2025"), "{after}");
}

#[tokio::test]
async fn an_alternative_keeps_its_place_when_another_is_emptied() {
    let scene = scene().await;
    let lead = scene.lead().await;
    let days = async || {
        let plan = session::lead_plan(&scene.site.ground.platform, &scene.lina, scene.agents).await.unwrap();
        let session = plan.record.cohort.plan.session(&scene.meeting).unwrap().clone();
        session.choosable().iter().map(|one| one.day).collect::<Vec<_>>()
    };

    let mut form = lead.open(&scene.one()).await.forms().into_iter().find(|form| form.has("Alternativ 1")).unwrap();
    form.fill("Alternativ 1", "").fill("Alternativ 2", "24. juni");
    let refused = lead.press(&form, "Lagre").await;
    assert_eq!((refused.status, refused.faults().len()), (422, 1));
    let mut form = refused.forms().into_iter().find(|form| form.has("Alternativ 1")).unwrap();
    assert_eq!((form.value("Alternativ 1"), form.value("Alternativ 2")), ("", "24. juni"));
    form.fill("Alternativ 2", "24.06.2025");
    lead.press(&form, "Lagre").await;

    assert_eq!(days().await, [None, Some(Day::on(date(2025, 6, 24)))]);
}

#[tokio::test]
async fn who_saves_without_choosing_whether_participants_must_come_is_asked_again() {
    let site = Site::with_programmes().await;
    let (doctors, _) = site.ground.with_programmes().await;
    let lina = site.ground.somebody("lina", &[Role::ProgrammeLead(doctors)]).await;
    let plan = session::lead_plan(&site.ground.platform, &lina, doctors).await.unwrap();
    let undecided = plan.record.cohort.plan.undecided().next().unwrap().key.clone();
    let lead = site.signed_in("lina@sykehus.example").await;

    let page = lead.open(&format!("/nb/cohort/{doctors}/plan/session/{undecided}")).await;
    let refused = lead.press(&page.form("Lagre"), "Lagre").await;

    assert_eq!(refused.status, 422);
    assert_eq!(refused.faults(), [("#expected".to_owned(), "Velg et av svarene".to_owned())]);
    let forged = [("expected".to_owned(), "not-decided".to_owned())];
    assert_eq!(lead.send(&page.form("Lagre").action, &forged).await.status, 422);
}

#[tokio::test]
async fn a_reload_of_the_page_with_the_calendar_address_shows_the_same_one() {
    let scene = scene().await;
    let kari = scene.site.signed_in(KARI).await;
    let plan = format!("/nb/cohort/{}/sessions", scene.agents);
    let page = kari.press(&kari.open(&plan).await.form("Lag en kalenderadresse"), "Lag en kalenderadresse").await;
    let address =
        |html: &str| html.split("/calendar/").find_map(|rest| rest.split_once(".ics").map(|(it, _)| it.to_owned()));

    let again = kari.open(&page.path).await;

    assert!(address(&page.html).is_some(), "{}", page.words());
    assert_eq!(address(&page.html), address(&again.html));
    assert_eq!(again.link("Min side"), Url::Home.within(bedre_i18n::Locale::Nb));
    let elsewhere = scene.site.signed_in(KARI).await;
    assert_eq!(elsewhere.open(&page.path).await.path, "/nb/home", "another browser has not been told the address");
}

#[tokio::test]
async fn j6_a_participant_marks_what_is_prepared_and_the_lead_sees_how_many_have() {
    let scene = scene().await;
    let kari = scene.site.signed_in(KARI).await;
    let path = format!("/nb/cohort/{}/sessions", scene.agents);
    let page = kari.open(&path).await;
    assert!(page.words().contains("Gjør dette innen 15. oktober 2025 Ikke gjort"), "{}", page.words());

    let done =
        kari.press(&page.form("Merk som gjort Se film om variasjon"), "Merk som gjort Se film om variasjon").await;

    assert_eq!((done.status, done.path.as_str()), (200, path.as_str()));
    assert!(done.words().contains("Gjør dette innen 15. oktober 2025 Gjort"), "{}", done.words());
    let lead = scene.lead().await.open(&format!("/nb/cohort/{}/plan", scene.agents)).await.words();
    assert!(lead.contains("Se film om variasjon Samling 2 15. oktober 2025 1 av 1"), "{lead}");
    let undo = "Angre at det er gjort Se film om variasjon";
    let undone = kari.press(&done.form(undo), undo).await;
    assert!(undone.words().contains("Ikke gjort"), "{}", undone.words());
    let forged = [("task".to_owned(), "0".to_owned()), ("mark".to_owned(), "perhaps".to_owned())];
    assert_eq!(kari.send(&done.form(undo).action, &forged).await.status, 400);
}

//! The programme lead's pages: an application with its leader, the supervisors of a team, a certificate taken back.

use bedre_actions::{Actor, attendance, certificate, project};
use bedre_domain::{
    admission::{Applicant, Quota, Rules, selection::Selection},
    cohort::DayAttendance,
    id::{CohortId, ProjectId},
    person::Role,
};
use jiff::civil::date;

use crate::{
    application::{begun, filled_in},
    visitor::{Site, Visitor},
};

const LEAD: &str = "petra@sykehus.example";

/// The lead of a cohort, signed in, and as an actor.
async fn lead(site: &Site, cohort: CohortId) -> (Visitor<'_>, Actor) {
    let actor = site.ground.somebody("petra", &[Role::ProgrammeLead(cohort)]).await;
    (site.signed_in(LEAD).await, actor)
}

/// Both cohorts of a fresh site: the doctors' and the Vestfold one.
async fn site() -> (Site, CohortId, CohortId) {
    let site = Site::with_programmes().await;
    let (doctors, agents) = site.ground.with_programmes().await;
    (site, doctors, agents)
}

#[tokio::test]
async fn o7_the_lead_lets_an_application_go_on_without_its_leader_for_a_reason() {
    let (site, doctors, _) = site().await;
    let (petra, _) = lead(&site, doctors).await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let check = filled_in(&kari, &tasks).await;
    kari.press(&check.form("Send søknaden"), "Send søknaden").await;
    let list = petra.open(&format!("/nb/cohort/{doctors}/applications")).await;

    let page = petra.open(&list.link("Kari Prøve")).await;
    let mut form = page.form("Gå videre uten svar");
    let bare = petra.press(&form, "Gå videre uten svar").await;
    form.fill("Hvorfor trengs det ikke svar?", "Lederen er sykmeldt hele våren");
    let waived = petra.press(&form, "Gå videre uten svar").await;

    assert!(page.words().contains("Pasienter faller på natten."), "{}", page.words());
    assert_eq!((bare.status, bare.faults().len()), (422, 1));
    assert!(waived.words().contains("Lederen er sykmeldt hele våren"), "{}", waived.words());
    assert!(!waived.words().contains("Gå videre uten svar fra lederen"));
    assert!(kari.open(&tasks.path).await.words().contains("Programlederen ber ikke om svar fra lederen din."));
    assert_eq!(kari.look(&page.path).await.status, 404);
}

/// A participant's project in the Vestfold cohort.
async fn project_of_kari(
    site: &Site,
    lead: &Actor,
    agents: CohortId,
) -> (ProjectId, bedre_domain::participant::Participant) {
    let (kari, seat) = site.ground.participant("kari", agents, "leder@sykehus.example").await;
    project::begin_for(&site.ground.platform, lead, seat.application).await.unwrap();
    (project::mine(&site.ground.platform, &kari).await.unwrap().pop().unwrap().id, seat)
}

#[tokio::test]
async fn j10_the_lead_names_a_supervisor_from_the_board() {
    let (site, _, agents) = site().await;
    let (petra, actor) = lead(&site, agents).await;
    let (project, _) = project_of_kari(&site, &actor, agents).await;

    let board = petra.open(&format!("/nb/cohort/{agents}/board")).await;
    let page = petra.open(&board.link("Mangler veileder")).await;
    let mut form = page.form("Lagre og gi beskjed");
    let nobody = petra.press(&form, "Lagre og gi beskjed").await;
    form.fill("E-postadressen til veilederen", "vera");
    let half = petra.press(&form, "Lagre og gi beskjed").await;
    form.fill("Navnet til veilederen", "Vera Veileder").fill("E-postadressen til veilederen", "vera@sykehus.example");
    let saved = petra.press(&form, "Lagre og gi beskjed").await;
    let queries = site.ground.platform.queries();
    let board = petra.open(&format!("/nb/cohort/{agents}/board")).await;
    let queries = site.ground.platform.queries() - queries;

    assert_eq!(board.title(), "Team og veiledere");
    assert_eq!((nobody.status, half.status), (422, 422));
    assert_eq!(half.form("Lagre og gi beskjed").value("E-postadressen til veilederen"), "vera");
    assert!(saved.words().contains("Vera Veileder ble veileder"), "{}", saved.words());
    assert_eq!(board.link("Vera Veileder"), format!("/nb/project/{project}/supervisors"));
    assert_eq!(queries, 7);
    let kari = site.signed_in("kari@sykehus.example").await;
    assert_eq!(kari.look(&format!("/nb/project/{project}/supervisors")).await.status, 404);
    let own = kari.open(&format!("/nb/project/{project}")).await;
    assert!(own.words().contains("Vera Veileder"), "{}", own.words());
}

#[tokio::test]
async fn a_certificate_that_is_taken_back_says_so_to_anybody_who_checks_it() {
    let (site, _, agents) = site().await;
    site.ground.move_to("2025-12-12T10:00:00Z");
    let (petra, actor) = lead(&site, agents).await;
    let (_, seat) = project_of_kari(&site, &actor, agents).await;
    let platform = &site.ground.platform;
    for (key, day) in
        [("samling-1", date(2025, 8, 29)), ("samling-2", date(2025, 10, 17)), ("samling-3", date(2025, 12, 11))]
    {
        let present = [attendance::Said::first(seat.id, DayAttendance::Present)];
        attendance::note(platform, &actor, agents, &key.parse().unwrap(), day, &present).await.unwrap();
    }
    certificate::issue(platform, &actor, agents, certificate::Which::AllReady).await.unwrap();
    let (_, rows) = certificate::overview(platform, &actor, agents).await.unwrap();
    let code = rows[0].certificates[0].code.to_string();
    let list = petra.open(&format!("/nb/cohort/{agents}/certificates")).await;

    let page = petra.open(&list.link("Trekk tilbake kari")).await;
    let mut form = page.form("Ja, trekk det tilbake");
    let bare = petra.press(&form, "Ja, trekk det tilbake").await;
    form.fill("Hvorfor trekker du det tilbake?", "Navnet var feil");
    let revoked = petra.press(&form, "Ja, trekk det tilbake").await;
    let checked = site.visitor().open(&format!("/nb/certificate/{code}")).await;

    assert_eq!((bare.status, bare.faults().len()), (422, 1));
    assert!(revoked.words().contains("Trukket tilbake 12. desember 2025: Navnet var feil"), "{}", revoked.words());
    assert!(checked.words().contains("Beviset ble trukket tilbake 12. desember 2025 og er ikke gyldig."));
    assert!(!checked.words().contains("Navnet var feil"), "the reason is for the holder");
    let kari = site.signed_in("kari@sykehus.example").await;
    assert_eq!(kari.look(&page.path).await.status, 404);
}

#[tokio::test]
async fn the_leads_new_pages_are_there_in_every_language() {
    let (site, _, agents) = site().await;
    let (petra, actor) = lead(&site, agents).await;
    let (project, _) = project_of_kari(&site, &actor, agents).await;

    for language in ["nb", "nn", "en"] {
        for path in [format!("cohort/{agents}/board"), format!("project/{project}/supervisors")] {
            let page = petra.open(&format!("/{language}/{path}")).await;
            assert!(page.html.contains(&format!("<html lang=\"{language}\"")), "{path}");
        }
    }
}

#[tokio::test]
async fn l1_the_lead_registers_a_mail_and_the_sender_completes_it() {
    let (site, _, agents) = site().await;
    site.ground.move_to("2025-06-17T08:00:00Z");
    let (petra, _) = lead(&site, agents).await;
    let list = petra.open(&format!("/nb/cohort/{agents}/applications")).await;

    let page = petra.open(&list.link("Registrer søknad mottatt på e-post")).await;
    let mut form = page.form("Registrer søknaden");
    form.fill("Navnet til søkeren eller teamets kontaktperson", "Kari Prøve")
        .fill("E-postadresse", "kari@sandefjord.example")
        .fill("Hvilken dag kom e-posten?", "17.06.2025")
        .fill("Når på dagen?", "01.30");
    let late = petra.press(&form, "Registrer søknaden").await;
    form.fill("Hvilken dag kom e-posten?", "16.06.2025").fill("Når på dagen?", "10.12");
    let registered = petra.press(&form, "Registrer søknaden").await;
    let kari = site.signed_in("kari@sandefjord.example").await;
    let home = kari.open("/nb/home").await;
    let own = kari.open(&home.link("Fortsett på søknaden")).await;

    assert_eq!(late.status, 422);
    assert!(late.words().contains("E-posten kom etter fristen, som var 16. juni 2025."), "{}", late.words());
    assert_eq!(late.form("Registrer søknaden").value("E-postadresse"), "kari@sandefjord.example");
    let waits = "Kari Prøve Mottatt 16. juni 2025 kl. 10.12. Søkeren kan fullføre innen 1. juli 2025.";
    assert!(registered.words().contains(waits), "{}", registered.words());
    assert!(own.words().contains("Send søknaden innen 1. juli 2025 kl. 23.59."), "{}", own.words());
    assert!(own.words().contains("Vi registrerte søknaden din, som kom på e-post"), "{}", own.words());
    assert_eq!(kari.look(&page.path).await.status, 404);
}

#[tokio::test]
async fn e13_what_stood_in_the_way_is_told_by_the_names_of_places_and_with_the_score_that_was_enough() {
    let (site, doctors, _) = site().await;
    let (petra, _) = lead(&site, doctors).await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let check = filled_in(&kari, &tasks).await;
    kari.press(&check.form("Send søknaden"), "Send søknaden").await;
    let from = |id: &str, score, county: &str| Applicant {
        id: id.to_owned(),
        score,
        attributes: [("county".to_owned(), county.to_owned())].into(),
    };
    let id = tasks.path.rsplit('/').next().unwrap();
    let applicants = vec![from("x", 4.0, "39"), from("y", 2.0, "03"), from(id, 3.0, "39")];
    let quota = Quota { column: "county".to_owned(), value: "39".to_owned(), min: 0, max: Some(1) };
    let rules = Rules { quotas: vec![quota], ..Rules::seats(2) };
    let made = Selection::propose(doctors, applicants, rules, site.ground.now()).unwrap();
    let unit = site.ground.store().begin().await.unwrap();
    bedre_store::selection::insert(&unit, &made).await.unwrap();
    unit.keep().await.unwrap();

    let page = petra.open(&format!("/nb/cohort/{doctors}/admission")).await;

    let because = "Kvoten for Vestfold er full. Den har plass til 1. Søkeren ville fått plass med 4 poeng.";
    assert!(page.words().contains(because), "{}", page.words());
}

//! What the two source programmes ask for, as it is seen on the pages.

use bedre_actions::project;
use bedre_domain::{
    cohort::CohortRecord,
    id::CohortId,
    language::Language,
    person::Role,
    session::{Activity, ActivityKind, Lecturer},
    wording::Bilingual,
};
use bedre_store::cohort;

use crate::{application::begun, visitor::Site};

const DOCTORS: &str = "/nb/programme/leger-2020";
const NEXT: &str = "Lagre og gå videre";

async fn change(site: &Site, id: CohortId, change: impl FnOnce(&mut CohortRecord)) {
    let mut record = cohort::find_all(site.ground.store(), &[id]).await.unwrap().remove(0);
    change(&mut record);
    let unit = site.ground.store().begin().await.unwrap();
    cohort::put(&unit, &record).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn a7_the_goal_stands_under_a_heading_of_its_own() {
    let site = Site::with_programmes().await;

    let page = site.visitor().open(DOCTORS).await;

    let goal = "Når utdanningen er over, kan du lede forbedringsarbeid i klinisk praksis, og forbedringene varer.";
    assert!(page.words().contains(&format!(" Mål {goal}")), "{}", page.words());
    assert!(page.html.contains("<h2>Mål</h2>"));
}

#[tokio::test]
async fn a9_j1_j7_a_session_tells_topics_lecturers_language_and_what_happens() {
    let site = Site::with_programmes().await;
    let (_, agents) = site.ground.with_programmes().await;
    change(&site, agents, |record| {
        let mut sessions = record.cohort.plan.sessions().to_vec();
        let session = sessions.iter_mut().find(|session| session.key.as_str() == "samling-2").unwrap();
        session.language = Some(Language::En);
        session.lecturers = vec![
            Lecturer {
                name: "Ann Example".to_owned(),
                affiliation: "Example Institute".to_owned(),
                country: Some("Skottland".to_owned()),
            },
            Lecturer { name: "Ola Prøve".to_owned(), affiliation: "Sykehuset Eksempel".to_owned(), country: None },
        ];
        session.activities = [ActivityKind::Lecture, ActivityKind::OwnActivity, ActivityKind::GroupWork]
            .map(|kind| Activity { title: Bilingual::new("Variasjon", "Variasjon"), kind })
            .to_vec();
        record.cohort.plan = bedre_domain::session::Plan::new(sessions);
    })
    .await;
    site.ground.participant("kari", agents, "leder@sykehus.example").await;
    let kari = site.signed_in("kari@sykehus.example").await;

    let public = site.visitor().open("/nb/programme/forbedringsagent-vestfold-2025").await;
    let own = kari.open(&format!("/nb/cohort/{agents}/sessions")).await;

    assert!(public.words().contains("Foregår på engelsk"), "{}", public.words());
    let words = own.words();
    assert!(
        words.contains("Forelesere Ann Example, Example Institute, Skottland Ola Prøve, Sykehuset Eksempel"),
        "{words}"
    );
    let happens = "Variasjon (forelesning) Variasjon (egenaktivitet) Variasjon (gruppearbeid)";
    assert!(words.contains(&format!("Program for dagen {happens}")), "{words}");
    assert!(words.contains("Temaer"), "{words}");
}

#[tokio::test]
async fn a11_j2_the_tools_are_gathered_for_readers_and_participants() {
    let site = Site::with_programmes().await;
    let (doctors, _) = site.ground.with_programmes().await;
    site.ground.participant("kari", doctors, "leder@sykehus.example").await;
    let kari = site.signed_in("kari@sykehus.example").await;

    let pages = [site.visitor().open(DOCTORS).await, kari.open(&format!("/nb/cohort/{doctors}/sessions")).await];

    for page in pages {
        let words = page.words();
        let (_, tools) = words.split_once("Verktøy").unwrap();
        for tool in ["Driverdiagram", "Fiskebeinsdiagram", "PDSA-sirkel", "Run-diagram"] {
            assert!(tools.contains(tool), "{tool} on {}", page.path);
        }
    }
}

#[tokio::test]
async fn b6_f9_suitable_work_is_looked_up_and_nothing_typed_is_lost() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let tasks = begun(&kari).await;
    let problem = kari.open(&tasks.link("Problemet")).await;
    let mut form = problem.form("Lagre og se eksempler som passer");
    form.fill("Hvilket problem vil du arbeide med?", "Halvveis skrevet");

    let examples = kari.press(&form, "Lagre og se eksempler som passer").await;
    let back = kari.open(&examples.link("Tilbake til søknaden")).await;
    let checklist = site.visitor().open(&format!("{DOCTORS}/checklist")).await;
    let public = site.visitor().open(&checklist.link("Eksempler på forbedringsarbeid som passer")).await;

    for page in [&examples, &public] {
        assert!(page.words().contains("Færre fall på medisinsk sengepost"), "{}", page.words());
        assert!(page.words().contains("«Velegnede forbedringsarbeid», side 8"), "{}", page.words());
    }
    assert_eq!(back.path, problem.path);
    assert_eq!(back.form(NEXT).value("Hvilket problem vil du arbeide med?"), "Halvveis skrevet");
    let ola = site.signed_in("ola@sykehus.example").await;
    assert_eq!(ola.look(&examples.path).await.status, 404);
    assert_eq!(ola.look("/nb/programme/forbedringsagent-vestfold-2025/examples").await.status, 404, "it has none");
}

#[tokio::test]
async fn f3_what_stands_beside_the_text_comes_after_it_in_the_page() {
    let site = Site::with_programmes().await;

    let page = site.visitor().open(DOCTORS).await;

    // Beside or below is for the style to say: in the page itself the text comes first, and the contact last.
    let place = |words: &str| page.html.find(words).unwrap_or_else(|| panic!("no {words}"));
    assert!(place("<main") < place("Skriv ut invitasjon"));
    assert!(place("</main>") < place("mailto:forbedringsutdanning@helsedirektoratet.example"));
    assert!(page.html.contains("width=device-width, initial-scale=1"));
}

#[tokio::test]
async fn a19_j4_j5_a_project_is_built_on_aim_measures_changes_and_those_concerned() {
    let site = Site::with_programmes().await;
    let (doctors, _) = site.ground.with_programmes().await;
    let lead = site.ground.somebody("petra", &[Role::ProgrammeLead(doctors)]).await;
    let (_, seat) = site.ground.participant("kari", doctors, "leder@sykehus.example").await;
    project::begin_for(&site.ground.platform, &lead, seat.application).await.unwrap();
    let kari = site.signed_in("kari@sykehus.example").await;
    let home = kari.open("/nb/home").await;
    let open = project::mine(&site.ground.platform, &site.ground.somebody("kari", &[]).await).await.unwrap();
    let path = format!("/nb/project/{}", open[0].id);

    let page = kari.open(&path).await;
    let edit = kari.open(&format!("{path}/edit")).await;

    assert!(home.html.contains(&path));
    for tab in ["Mål og målinger", "Tester"] {
        assert_eq!(kari.open(&page.link(tab)).await.status, 200, "{tab}");
    }
    let labels = edit.words();
    for asked in [
        "Viktig for lederen fordi",
        "Viktig for de ansatte fordi",
        "Viktig for pasienter, brukere og pårørende fordi",
        "Ansatte (Valgfritt)",
        "Pårørende (Valgfritt)",
    ] {
        assert!(labels.contains(asked), "{asked}: {labels}");
    }
}

//! The home page: one thing first, whatever one is.

use bedre_actions::project;
use bedre_domain::person::Role;

use crate::{application::begun, visitor::Site};

/// What stands first: its words and where its button leads.
fn first(page: &crate::page::Page) -> String {
    let words = page.words();
    words.split_once("Det viktigste nå").map(|(_, rest)| rest.trim().to_owned()).unwrap_or_default()
}

#[tokio::test]
async fn an_applicant_is_led_to_the_draft_with_its_deadline() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let empty = kari.open("/nb/home").await;
    let draft = begun(&kari).await;

    let page = kari.open("/nb/home").await;

    assert!(!empty.words().contains("Det viktigste nå"), "{}", empty.words());
    let said = "Søknaden til Forbedringsutdanning for leger i 2020 er ikke sendt. Fristen er 21. februar 2020.";
    assert!(first(&page).starts_with(said), "{}", page.words());
    assert_eq!(page.link("Fortsett på søknaden"), draft.path);
}

#[tokio::test]
async fn lead_assessor_supervisor_and_participant_each_see_what_waits_for_them() {
    let site = Site::with_programmes().await;
    let (doctors, agents) = site.ground.with_programmes().await;
    let ground = &site.ground;
    let petra = ground.somebody("petra", &[Role::ProgrammeLead(doctors), Role::ProgrammeLead(agents)]).await;
    ground.somebody("anne", &[Role::Assessor(doctors)]).await;
    ground.somebody("vera", &[Role::Supervisor(agents), Role::Supervisor(doctors)]).await;
    let (_, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    project::begin_for(&ground.platform, &petra, seat.application).await.unwrap();
    ground.move_to("2020-03-20T11:00:00Z");

    let lead = site.signed_in("petra@sykehus.example").await.open("/nb/home").await;
    let assessor = site.signed_in("anne@sykehus.example").await.open("/nb/home").await;
    let vera = site.signed_in("vera@sykehus.example").await;
    let supervisor = vera.open("/nb/home").await;
    let boards = vera.open("/nb/supervision").await;
    let kari = site.signed_in("kari@sykehus.example").await;
    kari.open("/nb/home").await;
    let queries = ground.platform.queries();
    let participant = kari.open("/nb/home").await;
    let queries = ground.platform.queries() - queries;

    assert!(lead.words().contains("Ingen søknader er sendt ennå. Fristen er 16. juni 2025."), "{}", lead.words());
    assert!(assessor.words().contains("Du har lest alle søknadene."), "{}", assessor.words());
    assert!(first(&supervisor).starts_with("Ett team venter på deg."), "{}", supervisor.words());
    assert_eq!(supervisor.link("Se teamene"), format!("/nb/cohort/{agents}/board"));
    assert_eq!(supervisor.html.matches(">Veiledning</a>").count(), 1, "one link for two cohorts");
    assert!(boards.words().contains("Ett team venter på deg (av 1)"), "{}", boards.words());
    assert!(first(&participant).starts_with("Neste økt er"), "{}", participant.words());
    assert_eq!(queries, 14);
}

#[tokio::test]
async fn the_home_page_of_everyone_is_there_in_every_language() {
    let site = Site::with_programmes().await;
    let (doctors, agents) = site.ground.with_programmes().await;
    let all =
        [Role::ProgrammeLead(doctors), Role::Assessor(doctors), Role::Supervisor(agents), Role::Supervisor(doctors)];
    site.ground.somebody("petra", &all).await;
    let petra = site.signed_in("petra@sykehus.example").await;

    for language in ["nb", "nn", "en"] {
        for path in ["home", "supervision"] {
            let page = petra.open(&format!("/{language}/{path}")).await;
            assert!(page.html.contains(&format!("<html lang=\"{language}\"")), "{language}/{path}");
        }
    }
    let ola = site.signed_in("ola@sykehus.example").await;
    assert_eq!(ola.look("/nb/supervision").await.status, 404);
}

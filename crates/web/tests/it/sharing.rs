//! Showing work to each other: a team chooses who reads, another participant finds the work, reads it and says something.

use bedre_actions::cohort;
use bedre_domain::{id::CohortId, key::Slug, person::Role};
use bedre_i18n::Locale;
use bedre_web::{ProjectTab, Url};

use crate::{
    page::Page,
    visitor::{KARI, Site, Team},
};

const OLA: &str = "ola@sykehus.example";

/// Kari's project among the doctors, and Ola who has a seat there too.
async fn scene() -> (Site, Team, CohortId) {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let doctors = Slug::parse("leger-2020").unwrap();
    let cohort = cohort::announced(&site.ground.platform, &doctors).await.unwrap().id;
    site.ground.somebody("ola", &[Role::Participant(cohort)]).await;
    (site, team, cohort)
}

fn path(url: &Url) -> String {
    url.within(Locale::Nb)
}

async fn share(site: &Site, team: &Team, level: &str) -> Page {
    let kari = site.signed_in(KARI).await;
    let mut form = kari.open(&path(&Url::Project(team.project, ProjectTab::Tell))).await.form("Lagre delingen");
    form.fill("Hvem kan lese forbedringsarbeidet?", level);
    kari.press(&form, "Lagre delingen").await
}

#[tokio::test]
async fn j9_a_team_shows_its_work_to_the_cohort_and_another_participant_reads_it_and_comments() {
    let (site, team, cohort) = scene().await;
    let ola = site.signed_in(OLA).await;
    let list = path(&Url::CohortProjects(cohort));
    let empty = ola.open(&list).await;
    assert!(empty.words().contains("Ingen andre i kullet har delt"), "{}", empty.words());
    assert_eq!(ola.look(&path(&Url::Project(team.project, ProjectTab::Overview))).await.status, 404);

    let shared = share(&site, &team, "Kullet").await;
    assert_eq!(
        (shared.status, shared.path.as_str()),
        (200, path(&Url::Project(team.project, ProjectTab::Tell)).as_str())
    );
    let found = ola.open(&list).await;
    let title = shared.title();
    let work = ola.open(&found.link(&title)).await;
    let told = ola.open(&work.link("Fortell")).await;
    let mut form = told.form("Send kommentaren");
    let refused = ola.press(&form, "Send kommentaren").await;
    let number = ola.press(form.fill("Kommentar", "Pasient 020132 99997"), "Send kommentaren").await;
    let said = ola.press(form.fill("Kommentar", "Vi prøvde nattlys."), "Send kommentaren").await;

    assert!(told.words().contains("Teamet deler arbeidet sitt med kullet."), "{}", told.words());
    assert_eq!(told.forms().len(), 1, "nothing but the comment can be sent");
    assert!(!work.has_link("Endre beskrivelsen") && !work.has_link("Åpne samtalen"), "{}", work.words());
    assert_eq!((refused.status, number.status), (422, 422));
    assert_eq!(refused.faults(), [("#text".to_owned(), "Skriv en kommentar".to_owned())]);
    assert!(!number.html.contains("99997"), "nothing of an identity number is shown again");
    assert!(said.words().contains("ola Vi prøvde nattlys."), "{}", said.words());
    let kari = site.signed_in(KARI).await;
    let read = kari.open(&path(&Url::Project(team.project, ProjectTab::Tell))).await;
    let removed = kari.press(&read.form("Fjern"), "Fjern").await;
    assert!(read.words().contains("Vi prøvde nattlys.") && !removed.words().contains("nattlys"), "{}", removed.words());
}

#[tokio::test]
async fn what_a_project_lacks_leads_the_team_to_where_it_is_written_staff_are_told_and_others_not() {
    let (site, team, cohort) = scene().await;
    share(&site, &team, "Kullet").await;
    site.ground.somebody("petra", &[Role::ProgrammeLead(cohort)]).await;
    let overview = path(&Url::Project(team.project, ProjectTab::Overview));
    let process = "Lag et prosessmål: hva viser om arbeidet blir gjort som planlagt? Det trengs før samling 2.";

    let kari = site.signed_in(KARI).await;
    let own = kari.open(&overview).await;
    let led_to = kari.open(&own.link(process)).await;
    let petra = site.signed_in("petra@sykehus.example").await.open(&overview).await;
    let ola = site.signed_in(OLA).await.open(&overview).await;

    assert!(own.words().contains("Gjør dette nå"), "{}", own.words());
    assert_eq!((led_to.status, led_to.path.as_str()), (200, path(&Url::MeasureNew(team.project)).as_str()));
    assert!(petra.words().contains("Dette mangler ennå") && petra.words().contains(process), "{}", petra.words());
    assert!(!petra.has_link(process) && !petra.words().contains("Gjør dette nå"), "{}", petra.words());
    assert!(!ola.words().contains(process), "{}", ola.words());
}

#[tokio::test]
async fn j9_a_level_that_is_narrowed_closes_the_work_at_once() {
    let (site, team, cohort) = scene().await;
    share(&site, &team, "Kullet").await;
    let ola = site.signed_in(OLA).await;
    let pages = [
        Url::Project(team.project, ProjectTab::Overview),
        Url::Project(team.project, ProjectTab::Tell),
        Url::Measure(team.measure),
    ];
    for page in &pages {
        assert_eq!(ola.look(&path(page)).await.status, 200, "{page}");
    }

    share(&site, &team, "Veilederne").await;

    let nowhere = ola.look("/nb/no-such-page").await.words();
    for page in &pages {
        let closed = ola.look(&path(page)).await;
        assert_eq!((closed.status, closed.words()), (404, nowhere.clone()), "{page}");
    }
    assert!(ola.open(&path(&Url::CohortProjects(cohort))).await.words().contains("Ingen andre i kullet har delt"));
}

#[tokio::test]
async fn a_choice_made_on_an_old_page_stands_beside_the_one_of_a_colleague() {
    let (site, team, _) = scene().await;
    let kari = site.signed_in(KARI).await;
    let mut early = kari.open(&path(&Url::Project(team.project, ProjectTab::Tell))).await.form("Lagre delingen");
    share(&site, &team, "Teamet").await;

    let late = kari.press(early.fill("Hvem kan lese forbedringsarbeidet?", "Alle"), "Lagre delingen").await;

    assert_eq!(late.status, 422);
    assert!(late.words().contains("Nå står det: Teamet"), "{}", late.words());
    let again = kari.press(&late.form("Lagre delingen"), "Lagre delingen").await;
    assert_eq!(again.status, 200);
}

#[tokio::test]
async fn what_a_cohort_shares_is_there_in_every_language() {
    let (site, team, cohort) = scene().await;
    share(&site, &team, "Kullet").await;
    let ola = site.signed_in(OLA).await;

    for locale in Locale::ALL {
        for url in [Url::CohortProjects(cohort), Url::Project(team.project, ProjectTab::Tell)] {
            let page = ola.open(&url.within(locale)).await;
            assert!(page.has(&format!("<html lang=\"{}\"", locale.tag())), "{url}");
        }
    }
}

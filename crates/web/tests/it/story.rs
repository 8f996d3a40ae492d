//! A story, from the team's page through everybody's yes to the page that all can read, and away again.

use bedre_actions::{
    Actor,
    attendance::{self, Said},
    certificate::{self, Which},
    measure, project, sharing,
};
use bedre_domain::{
    cohort::DayAttendance,
    id::{CohortId, ProjectId},
    measure::{Entry, PointSource, Taken},
    person::Role,
    project::Sharing,
    samples::{self, text},
};
use bedre_i18n::Locale;
use bedre_web::{ProjectTab, Url};
use jiff::civil::{Date, date};

use crate::{
    page::Page,
    visitor::{KARI, Site},
};

const LEADER: &str = "leder@sykehus.example";
const LINA: &str = "lina@sykehus.example";
const GATHERINGS: [(&str, Date); 3] =
    [("samling-1", date(2025, 8, 29)), ("samling-2", date(2025, 10, 17)), ("samling-3", date(2025, 12, 11))];
const PROGRAMME: &str = "/nb/programme/forbedringsagent-vestfold-2025";

/// Kari's finished project the day after the last gathering.
struct Scene {
    site: Site,
    project: ProjectId,
}

impl Scene {
    async fn new() -> Self {
        let site = Site::with_programmes().await;
        let (_, agents): (_, CohortId) = site.ground.with_programmes().await;
        let (ground, platform) = (&site.ground, &site.ground.platform);
        ground.move_to("2025-12-12T10:00:00Z");
        let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
        let (kari, seat) = ground.participant("kari", agents, LEADER).await;
        project::begin_for(platform, &Actor::system(), seat.application).await.unwrap();
        let project = project::mine(platform, &kari).await.unwrap().pop().unwrap().id;
        let falls =
            measure::create(platform, &kari, project, text("Antall fall"), samples::falls_plan()).await.unwrap();
        let weeks = (0..12).map(|week| Entry {
            day: date(2025, 9, 1).saturating_add(jiff::Span::new().weeks(week)),
            taken: Taken::Value { value: samples::figure(5.0), denominator: None },
            note: text("Fru Hansen"),
        });
        measure::record(platform, &kari, falls, weeks.collect(), PointSource::Typed).await.unwrap();
        for (key, day) in GATHERINGS {
            let (key, present) = (key.parse().unwrap(), [Said::first(seat.id, DayAttendance::Present)]);
            attendance::note(platform, &lina, agents, &key, day, &present).await.unwrap();
        }
        certificate::issue(platform, &lina, agents, Which::One(seat.id)).await.unwrap();
        let seen = sharing::open(platform, &kari, project).await.unwrap().seen();
        sharing::share(platform, &kari, project, &seen, Sharing::Public).await.unwrap();
        Self { site, project }
    }

    /// The team's page, once the story is written.
    async fn written(&self) -> Page {
        let kari = self.site.signed_in(KARI).await;
        let tell = kari.open(&Url::Project(self.project, ProjectTab::Tell).within(Locale::Nb)).await;
        let page = kari.open(&tell.link("Historien om arbeidet")).await;
        let mut form = kari.open(&page.link("Skriv historien")).await.form("Lagre");
        form.fill("Tittel", "Færre fall på natt").fill("Hvem gjorde det, og hvor?", "Sykehjemmet Eksempel");
        form.fill("Hva var problemet?", "Beboere falt om natten.").fill("Hva prøvde dere?", "Nattlys");
        form.fill("Hva så dere?", "Fallene ble færre i samme tid.").fill("Diagram", "Antall fall");
        kari.press(&form, "Lagre").await
    }

    /// Asks everybody. Returns the leader's link.
    async fn asked(&self) -> String {
        let page = self.written().await;
        let kari = self.site.signed_in(KARI).await;
        let mut form = page.form("Be alle om samtykke");
        kari.press(form.fill("E-postadressen til lederen", LEADER), "Be alle om samtykke").await;
        let mail = self.site.ground.outbox().await.into_iter().rfind(|mail| mail.to.as_str() == LEADER).unwrap();
        let (_, after) = mail.text.split_once("https://bedre.example").unwrap();
        after.split_whitespace().next().unwrap().to_owned()
    }

    async fn leader_answers(&self, link: &str, answer: &str) -> Page {
        let leader = self.site.visitor();
        let first = leader.open(link).await;
        let button = if first.has("Jeg vil svare") { "Jeg vil svare" } else { "Endre svaret" };
        let mut form = leader.press(&first.form(button), button).await.form("Send svaret");
        form.mark(answer).fill("Skriv navnet ditt", "Lise Leder");
        leader.press(&form, "Send svaret").await
    }

    async fn kari_answers(&self, button: &str) -> Page {
        let kari = self.site.signed_in(KARI).await;
        let home = kari.open("/nb/home").await;
        let page = kari.open(&home.link("Færre fall på natt")).await;
        kari.press(&page.form(button), button).await
    }
}

#[tokio::test]
async fn a14_a_story_is_there_for_all_once_participant_and_leader_agree_and_gone_when_one_takes_it_back() {
    let scene = Scene::new().await;
    let visitor = scene.site.visitor();
    let link = scene.asked().await;
    assert!(visitor.open("/nb/story").await.words().contains("Ingen historier er publisert ennå."));
    assert!(!visitor.open(PROGRAMME).await.has_link("Les historier fra deltakerne"));

    let waits = scene.site.signed_in(KARI).await.open("/nb/home").await;
    assert!(waits.words().contains("Det viktigste nå Historien venter på svaret ditt."), "{}", waits.words());
    let said = scene.kari_answers("Ja, historien kan publiseres").await;
    assert!(said.words().contains("Du sa ja 12. desember 2025."), "{}", said.words());
    assert!(visitor.open("/nb/story").await.words().contains("Ingen historier"), "the leader has not answered");
    let receipt = scene.leader_answers(&link, "Ja, historien kan publiseres").await;
    assert!(receipt.words().contains("Du sa ja 12. desember 2025."), "{}", receipt.words());

    let list = visitor.open(&visitor.open(PROGRAMME).await.link("Les historier fra deltakerne")).await;
    let story = visitor.open(&list.link("Færre fall på natt")).await;
    assert_eq!(story.title(), "Færre fall på natt");
    for shown in ["Sykehjemmet Eksempel", "Beboere falt om natten.", "Fallene ble færre i samme tid.", "Antall fall"] {
        assert!(story.words().contains(shown), "{shown}: {}", story.words());
    }
    for hidden in ["kari", "Hansen", "Lise", "leder@"] {
        assert!(!story.html.contains(hidden), "{hidden}: {}", story.html);
    }

    scene.leader_answers(&link, "Trekk samtykket").await;
    let nowhere = visitor.look("/nb/no-such-page").await.words();
    let gone = visitor.look(&story.path).await;
    assert_eq!((gone.status, gone.words()), (404, nowhere));
    assert!(visitor.open("/nb/story").await.words().contains("Ingen historier"));
    let team = scene.site.signed_in(KARI).await.open(&Url::StoryOf(scene.project).within(Locale::Nb)).await;
    assert!(team.words().contains("Lederen (leder@sykehus.example) Trakk samtykket"), "{}", team.words());
}

#[tokio::test]
async fn a14_a_mail_scanner_that_opens_follows_and_posts_agrees_to_nothing() {
    let scene = Scene::new().await;
    let link = scene.asked().await;
    let before = (scene.site.ground.deeds().await, scene.site.ground.outbox().await.len());
    let scanner = scene.site.visitor();
    let answers = |page: &Page| page.forms().into_iter().filter(|form| form.action.contains("/agree/"));

    assert_eq!(scanner.head(&link).await.status, 200);
    let mut answered = Vec::new();
    for form in answers(&scanner.open(&link).await) {
        for inner in answers(&scanner.send(&form.action, &form.first_pairs()).await) {
            answered.push(scanner.send(&inner.action, &inner.first_pairs()).await.status);
        }
    }
    let no = [("answer".to_owned(), "no".to_owned())];
    let blind = scanner.send(&link, &no).await;

    assert_eq!((answered, blind.status), (vec![422], 422));
    assert_eq!((scene.site.ground.deeds().await, scene.site.ground.outbox().await.len()), before);
}

#[tokio::test]
async fn a14_the_lead_takes_a_story_down() {
    let scene = Scene::new().await;
    let link = scene.asked().await;
    scene.kari_answers("Ja, historien kan publiseres").await;
    scene.leader_answers(&link, "Ja, historien kan publiseres").await;
    let lead = scene.site.signed_in(LINA).await;
    let list = lead.open("/nb/story").await;
    let path = list.link("Færre fall på natt");
    assert!(!scene.site.visitor().open(&path).await.has("Ta ned historien"));

    let page = lead.press(&lead.open(&path).await.form("Ta ned historien"), "Ta ned historien").await;

    assert!(page.words().contains("Ingen historier"), "{}", page.words());
    assert_eq!(scene.site.visitor().look(&path).await.status, 404);
}

#[tokio::test]
async fn every_page_of_a_story_is_there_in_three_languages() {
    let scene = Scene::new().await;
    let link = scene.asked().await;
    let kari = scene.site.signed_in(KARI).await;
    let consent = kari.open("/nb/home").await.link("Færre fall på natt");
    scene.kari_answers("Ja, historien kan publiseres").await;
    scene.leader_answers(&link, "Ja, historien kan publiseres").await;
    let one = kari.open("/nb/story").await.link("Færre fall på natt");
    let team = Url::StoryOf(scene.project).within(Locale::Nb);
    let edit = Url::StoryEdit(scene.project).within(Locale::Nb);

    for locale in Locale::ALL {
        for path in [&link, &consent, &one, &team, &edit, &"/nb/story".to_owned()] {
            let path = path.replacen("/nb/", &format!("/{}/", locale.tag()), 1);
            let page = kari.open(&path).await;
            assert!(page.has(&format!("<html lang=\"{}\"", locale.tag())), "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_missing_or_refused_is_told_and_nothing_typed_is_lost() {
    let scene = Scene::new().await;
    let page = scene.written().await;
    let kari = scene.site.signed_in(KARI).await;
    let mut ask = page.form("Be alle om samtykke");
    let own = kari.press(ask.fill("E-postadressen til lederen", KARI), "Be alle om samtykke").await;
    let none = kari.press(ask.fill("E-postadressen til lederen", "ingen"), "Be alle om samtykke").await;
    let mut form = kari.open(&page.link("Endre historien")).await.form("Lagre");
    let number = kari.press(form.fill("Hva så dere?", "Pasient 020132 99997"), "Lagre").await;
    let mut bare = kari.open(&page.link("Endre historien")).await.form("Lagre");
    let bare = kari.press(bare.fill("Hva så dere?", ""), "Lagre").await;

    assert_eq!((own.status, none.status, number.status), (422, 422, 422));
    assert_eq!(own.faults(), [("#leader".to_owned(), "Skriv adressen til lederen, ikke til en i teamet".to_owned())]);
    assert_eq!(none.form("Be alle om samtykke").value("E-postadressen til lederen"), "ingen");
    assert!(!number.html.contains("99997"), "nothing of an identity number is shown again");
    assert!(!bare.has("Be alle om samtykke"), "a story that lacks a part is not asked about: {}", bare.words());
}

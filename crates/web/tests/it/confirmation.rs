//! The leader's visit, by the mailed link, without an account and without script.

use bedre_actions::{Actor, application, confirmation, testing::Ground};
use bedre_domain::{
    application::Application,
    confirmation::{ConfirmationStanding, Confirmations},
    free_text::FreeText,
    id::ApplicationId,
    key::Slug,
    question::{Answers, Field},
    samples,
};
use bedre_store::application as kept;

use crate::{
    page::{Form, Page},
    visitor::{Site, Visitor},
};

const LEADER: &str = "leder@sykehus.example";

/// The site after Kari has handed in, and the link that her leader got.
struct Scene {
    site: Site,
    kari: Actor,
    id: ApplicationId,
    link: String,
}

impl Scene {
    async fn new() -> Self {
        let site = Site::with_programmes().await;
        let ground = &site.ground;
        let kari = ground.somebody("kari", &[]).await;
        let mut entry = Answers::default();
        entry.set(&Field::parse("profession").unwrap(), FreeText::new("LE").unwrap());
        let slug = Slug::parse("leger-2020").unwrap();
        let id = application::begin(&ground.platform, &kari, &slug, &entry).await.unwrap();
        let draft = kept::find(ground.store(), id).await.unwrap().unwrap();
        let unit = ground.store().begin().await.unwrap();
        kept::update(&unit, &Application { answers: samples::doctor_typed(), ..draft }).await.unwrap();
        unit.keep().await.unwrap();
        application::submit(&ground.platform, &kari, id).await.unwrap();
        let link = link_in(ground).await;
        Self { site, kari, id, link }
    }

    fn leader(&self) -> Visitor<'_> {
        self.site.visitor()
    }

    async fn asked(&self) -> Confirmations {
        let ground = &self.site.ground;
        let application = kept::find(ground.store(), self.id).await.unwrap().unwrap();
        confirmation::of_application(&ground.platform, &self.kari, &application).await.unwrap()
    }

    async fn standing(&self) -> ConfirmationStanding {
        self.asked().await.current().unwrap().standing(self.site.ground.now())
    }

    /// Presses the button with these words.
    async fn press(&self, page: &Page, button: &str) -> Page {
        self.leader().press(&page.form(button), button).await
    }

    /// The form to answer with.
    async fn answer_form(&self) -> Form {
        let page = self.leader().open(&self.link).await;
        self.press(&page, "Jeg vil svare").await.form(SEND)
    }

    async fn send(&self, form: &Form) -> Page {
        self.leader().press(form, SEND).await
    }
}

/// The button that sends the answer.
const SEND: &str = "Send svaret";

/// The path of the newest link to the leader.
async fn link_in(ground: &Ground) -> String {
    let mail = ground.outbox().await.into_iter().rfind(|message| message.to.as_str() == LEADER).unwrap();
    let (_, after) = mail.text.split_once("https://bedre.example").unwrap();
    after.split_whitespace().next().unwrap().to_owned()
}

fn with_yes(mut form: Form, hours: &str) -> Form {
    form.mark("Ja, jeg bekrefter alle punktene");
    for statement in samples::doctors().cohort.leader.statements {
        form.mark(&statement.text.nb);
    }
    form.fill("Antall timer i uken", hours).fill("Skriv navnet ditt", "Lise Leder");
    form
}

#[tokio::test]
async fn b3_a_leader_says_yes_from_the_link_and_sees_the_answer_afterwards() {
    let scene = Scene::new().await;
    let queries = scene.site.ground.platform.queries();

    let first = scene.leader().open(&scene.link).await;
    assert!(scene.site.ground.platform.queries() - queries <= 5, "four, and one to read the cohort the first time");
    let receipt = scene.send(&with_yes(scene.answer_form().await, "6")).await;

    assert_eq!(first.title(), "Bekreft at du støtter forbedringsarbeidet til Kari Prøve");
    assert!(first.has("Pasienter over 75 år faller om natten.") && !first.has("Jeg vil lære"));
    assert_eq!((receipt.status, receipt.title().as_str()), (200, "Takk for svaret"));
    assert!(receipt.has("Lise Leder"));
    assert_eq!(scene.standing().await, ConfirmationStanding::Yes);
    assert!(scene.leader().open(&scene.link).await.has("Lise Leder"));
}

#[tokio::test]
async fn a_mail_scanner_that_opens_follows_and_posts_changes_nothing() {
    let scene = Scene::new().await;
    let before = (scene.asked().await, scene.site.ground.outbox().await, scene.site.ground.deeds().await);
    let scanner = scene.leader();
    let answers = |page: &Page| page.forms().into_iter().filter(|form| form.action.contains("/confirm/"));

    assert_eq!(scanner.head(&scene.link).await.status, 200);
    let mut answered = Vec::new();
    for form in answers(&scanner.open(&scene.link).await) {
        for inner in answers(&scanner.send(&form.action, &form.first_pairs()).await) {
            answered.push(scanner.send(&inner.action, &inner.first_pairs()).await.status);
        }
    }
    let blind = scanner.send(&scene.link, &[("answer".to_owned(), "not-mine".to_owned())]).await;

    assert_eq!(answered, [422]);
    assert_eq!(blind.status, 422);
    assert_eq!((scene.asked().await, scene.site.ground.outbox().await, scene.site.ground.deeds().await), before);
}

#[tokio::test]
async fn f21_three_hours_are_warned_of_and_taken_and_four_are_not_warned_of() {
    let scene = Scene::new().await;

    let warned = scene.send(&with_yes(scene.answer_form().await, "3")).await;
    let unchanged = scene.standing().await;
    let receipt = scene.press(&warned, "Send svaret likevel").await;
    let change = scene.press(&receipt, "Endre svaret").await.form(SEND);
    let four = scene.send(&with_yes(change, "4")).await;

    assert!(warned.has("3 timer i uken er under anbefalt minimum på 4."), "{}", warned.words());
    assert_eq!(unchanged, ConfirmationStanding::Asked);
    assert_eq!(receipt.title(), "Takk for svaret");
    assert_eq!(four.title(), "Takk for svaret");
}

#[tokio::test]
async fn b3_what_is_missing_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let scene = Scene::new().await;
    let mut form = scene.answer_form().await;
    form.mark("Ja, jeg bekrefter alle punktene");
    form.fill("Antall timer i uken", "mange").fill("Skriv navnet ditt", "Lise Leder");

    let page = scene.send(&form).await;

    assert_eq!(page.status, 422);
    let kept = page.form(SEND);
    assert_eq!((kept.value("Antall timer i uken"), kept.value("Skriv navnet ditt")), ("mange", "Lise Leder"));
    assert!(page.has("id=\"hours-problem\"") && page.has("id=\"statement.team-problem\""), "{}", page.html);
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
}

#[tokio::test]
async fn a_link_that_has_run_out_offers_a_new_one_and_a_made_up_one_is_not_there() {
    let scene = Scene::new().await;
    scene.site.ground.move_to("2020-02-25T11:00:00Z");

    let expired = scene.leader().look(&scene.link).await;
    let sent = scene.press(&expired, "Send meg en ny lenke").await;
    let made_up = scene.leader().look(&format!("/nb/confirm/{}", "0".repeat(64))).await;

    assert_eq!((expired.status, made_up.status), (410, 404));
    assert_eq!(sent.title(), "Vi har sendt deg en ny lenke");
    let new = link_in(&scene.site.ground).await;
    assert_ne!(new, scene.link);
    scene.leader().open(&new).await;
}

#[tokio::test]
async fn who_is_not_the_leader_says_so_without_a_name() {
    let scene = Scene::new().await;
    let mut form = scene.answer_form().await;

    let page = scene.send(form.mark("Dette gjelder ikke meg")).await;

    assert!(page.has("E-postadressen din er slettet."), "{}", page.words());
    assert_eq!(scene.standing().await, ConfirmationStanding::NotMine);
}

#[tokio::test]
async fn who_sends_it_on_again_and_again_is_told_how_long_to_wait_and_nothing_typed_is_lost() {
    let scene = Scene::new().await;
    let mut form = scene.answer_form().await;
    form.mark("Send videre til rett leder").fill("E-postadressen til rett leder", "kari@sykehus.example");
    for _ in 0..10 {
        assert!(scene.send(&form).await.has("ikke søkerens eller din egen"));
    }

    let page = scene.send(form.fill("Skriv navnet ditt", "Lise Leder")).await;

    assert_eq!(page.status, 422);
    assert!(page.has("Vent 6 minutter"), "{}", page.words());
    assert_eq!(page.form(SEND).value("Skriv navnet ditt"), "Lise Leder");
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
}

#[tokio::test]
async fn every_page_of_the_leader_is_there_in_three_languages() {
    let scene = Scene::new().await;
    let buttons = [("nb", "Jeg vil svare"), ("nn", "Eg vil svare"), ("en", "I want to answer")];

    for (language, button) in buttons {
        let first = scene.leader().open(&scene.link.replace("/nb/", &format!("/{language}/"))).await;
        let second = scene.press(&first, button).await;

        assert_eq!(second.status, 200, "{language}");
        assert!(second.has(&format!("<html lang=\"{language}\"")), "{language}");
    }
}

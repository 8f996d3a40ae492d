//! The leader's visit, by the mailed link, without an account and without script.

use axum::{
    body::Body,
    http::{Method, StatusCode},
};
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

use crate::site::{Form, Page, Site};

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
        let ground = Ground::new().await;
        ground.with_programmes().await;
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
        let link = link_in(&ground).await;
        Self { site: Site::on(ground), kari, id, link }
    }

    async fn asked(&self) -> Confirmations {
        let ground = &self.site.ground;
        let application = kept::find(ground.store(), self.id).await.unwrap().unwrap();
        confirmation::of_application(&ground.platform, &self.kari, &application).await.unwrap()
    }

    async fn standing(&self) -> ConfirmationStanding {
        self.asked().await.current().unwrap().standing(self.site.ground.now())
    }

    async fn answer_form(&self) -> Form {
        let page = self.site.open(&self.link).await;
        self.site.send(&page.form("Jeg vil svare")).await.form("Send svaret")
    }
}

/// The path of the newest link to the leader.
async fn link_in(ground: &Ground) -> String {
    let mail = ground.outbox().await.into_iter().rfind(|message| message.to.as_str() == LEADER).unwrap();
    let (_, after) = mail.text.split_once("https://bedre.example").unwrap();
    after.split_whitespace().next().unwrap().to_owned()
}

fn with_yes(form: Form, hours: &str) -> Form {
    let statements = samples::doctors().cohort.leader.statements;
    let form = form.mark("Ja, jeg bekrefter alle punktene");
    let form = statements.iter().fold(form, |form, statement| form.mark(&statement.text.nb));
    form.fill("Antall timer i uken", hours).fill("Skriv navnet ditt", "Lise Leder")
}

#[tokio::test]
async fn b3_a_leader_says_yes_from_the_link_and_sees_the_answer_afterwards() {
    let scene = Scene::new().await;
    let queries = scene.site.ground.platform.queries();

    let first = scene.site.open(&scene.link).await;
    assert!(scene.site.ground.platform.queries() - queries <= 5, "four, and one to read the cohort the first time");
    let receipt = scene.site.send(&with_yes(scene.answer_form().await, "6")).await;

    assert_eq!(first.title(), "Bekreft at du støtter forbedringsarbeidet til Kari Prøve");
    assert!(first.has("Pasienter over 75 år faller om natten.") && !first.has("Jeg vil lære"));
    assert_eq!((receipt.status, receipt.title().as_str()), (StatusCode::OK, "Takk for svaret"));
    assert!(receipt.has("Lise Leder"));
    assert_eq!(scene.standing().await, ConfirmationStanding::Yes);
    assert!(scene.site.open(&scene.link).await.has("Lise Leder"));
}

#[tokio::test]
async fn a_mail_scanner_that_opens_follows_and_posts_changes_nothing() {
    let scene = Scene::new().await;
    let before = (scene.asked().await, scene.site.ground.outbox().await, scene.site.ground.deeds().await);

    for method in [Method::GET, Method::HEAD] {
        let page = scene.site.ask(method, &scene.link, Body::empty()).await;
        assert_eq!(page.status, StatusCode::OK);
    }
    let page = scene.site.open(&scene.link).await;
    let mut answered: Vec<Page> = Vec::new();
    for form in page.forms().iter().filter(|form| form.leads_to("/confirm/")) {
        let next = scene.site.send(form).await;
        for inner in next.forms().iter().filter(|form| form.leads_to("/confirm/")) {
            answered.push(scene.site.send(inner).await);
        }
    }
    let blind = scene.site.post(&scene.link, &[("answer".to_owned(), "not-mine".to_owned())]).await;

    assert_eq!(answered.iter().map(|page| page.status).collect::<Vec<_>>(), [StatusCode::UNPROCESSABLE_ENTITY]);
    assert_eq!(blind.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((scene.asked().await, scene.site.ground.outbox().await, scene.site.ground.deeds().await), before);
}

#[tokio::test]
async fn f21_three_hours_are_warned_of_and_taken_and_four_are_not_warned_of() {
    let scene = Scene::new().await;

    let warned = scene.site.send(&with_yes(scene.answer_form().await, "3")).await;
    let unchanged = scene.standing().await;
    let receipt = scene.site.send(&warned.form("Send svaret likevel")).await;
    let change = scene.site.send(&receipt.form("Endre svaret")).await.form("Send svaret");
    let four = scene.site.send(&with_yes(change, "4")).await;

    assert!(warned.has("3 timer i uken er under anbefalt minimum på 4."), "{}", warned.html);
    assert_eq!(unchanged, ConfirmationStanding::Asked);
    assert_eq!(receipt.title(), "Takk for svaret");
    assert_eq!(four.title(), "Takk for svaret");
}

#[tokio::test]
async fn b3_what_is_missing_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let scene = Scene::new().await;
    let form = scene.answer_form().await.mark("Ja, jeg bekrefter alle punktene").fill("Antall timer i uken", "mange");

    let page = scene.site.send(&form.fill("Skriv navnet ditt", "Lise Leder")).await;

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has("value=\"mange\"") && page.has("value=\"Lise Leder\""));
    assert!(page.has("id=\"hours-problem\"") && page.has("id=\"statement.team-problem\""), "{}", page.html);
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
}

#[tokio::test]
async fn a_link_that_has_run_out_offers_a_new_one_and_a_made_up_one_is_not_there() {
    let scene = Scene::new().await;
    scene.site.ground.move_to("2020-02-25T11:00:00Z");

    let expired = scene.site.open(&scene.link).await;
    let sent = scene.site.send(&expired.form("Send meg en ny lenke")).await;
    let made_up = scene.site.open(&format!("/nb/confirm/{}", "0".repeat(64))).await;

    assert_eq!((expired.status, made_up.status), (StatusCode::GONE, StatusCode::NOT_FOUND));
    assert_eq!(sent.title(), "Vi har sendt deg en ny lenke");
    let new = link_in(&scene.site.ground).await;
    assert_ne!(new, scene.link);
    assert_eq!(scene.site.open(&new).await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_is_not_the_leader_says_so_without_a_name() {
    let scene = Scene::new().await;

    let page = scene.site.send(&scene.answer_form().await.mark("Dette gjelder ikke meg")).await;

    assert!(page.has("E-postadressen din er slettet."), "{}", page.html);
    assert_eq!(scene.standing().await, ConfirmationStanding::NotMine);
}

#[tokio::test]
async fn who_sends_it_on_again_and_again_is_told_how_long_to_wait_and_nothing_typed_is_lost() {
    let scene = Scene::new().await;
    let to_the_applicant = scene.answer_form().await.mark("Send videre til rett leder");
    let to_the_applicant = to_the_applicant.fill("E-postadressen til rett leder", "kari@sykehus.example");
    for _ in 0..10 {
        assert!(scene.site.send(&to_the_applicant).await.has("ikke søkerens eller din egen"));
    }

    let page = scene.site.send(&to_the_applicant.fill("Skriv navnet ditt", "Lise Leder")).await;

    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has("Vent 6 minutter") && page.has("value=\"Lise Leder\""), "{}", page.html);
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
}

#[tokio::test]
async fn every_page_of_the_leader_is_there_in_three_languages() {
    let scene = Scene::new().await;
    let buttons = [("nb", "Jeg vil svare"), ("nn", "Eg vil svare"), ("en", "I want to answer")];

    for (language, button) in buttons {
        let first = scene.site.open(&scene.link.replace("/nb/", &format!("/{language}/"))).await;
        let second = scene.site.send(&first.form(button)).await;

        assert_eq!((first.status, second.status), (StatusCode::OK, StatusCode::OK), "{language}");
        assert!(second.has(&format!("<html lang=\"{language}\"")), "{language}");
    }
}

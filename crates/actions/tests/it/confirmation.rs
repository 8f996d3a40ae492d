//! The leader's confirmation: asked, reminded, answered by a link, waived.

use std::collections::BTreeSet;

use bedre_actions::{
    ActionError, Actor, Secret,
    application::{self, SubmitError},
    confirmation::{self, LinkError, NameLeaderError, RemindLeaderError, Reply, WaiveError},
    testing::Ground,
};
use bedre_domain::{
    application::Application,
    audit::AuditActor,
    cohort::LeaderRule,
    confirmation::{
        AnswerError, ConfirmationStanding, Confirmations, HoursPerWeek, LeaderAnswer, LinkOpens, RemindError, StepKind,
    },
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    key::Slug,
    language::Language,
    outbox::OutboxMessage,
    person::Role,
    question::{Answers, Field, Purpose},
    samples,
};
use bedre_store::{application as kept, audit};
use uuid::Uuid;

pub(crate) const LEADER: &str = "leder@sykehus.example";
const OTHER: &str = "ny.leder@sykehus.example";

/// A doctor's application, handed in at noon on 10 February 2020.
pub(crate) struct Scene {
    pub(crate) ground: Ground,
    pub(crate) cohort: CohortId,
    pub(crate) kari: Actor,
    pub(crate) id: ApplicationId,
}

pub(crate) fn text(text: &str) -> FreeText {
    FreeText::new(text).unwrap()
}

fn email(address: &str) -> Email {
    Email::parse(address).unwrap()
}

fn rule() -> LeaderRule {
    samples::doctors().cohort.leader
}

pub(crate) fn yes(hours: u16) -> Reply {
    let all: BTreeSet<_> = rule().statements.iter().map(|statement| statement.key.clone()).collect();
    let hours = HoursPerWeek::new(hours).unwrap();
    let answer = rule().yes(&all, hours, FreeText::default(), Language::Nb).unwrap();
    Reply::Answer { answer, name: text("Lise Leder") }
}

fn no() -> Reply {
    Reply::Answer { answer: LeaderAnswer::no(text("Vi mangler folk i sommer")).unwrap(), name: text("Lise Leder") }
}

/// The secret of the link in a message.
pub(crate) fn secret_in(message: &OutboxMessage) -> Secret {
    let (_, after) = message.text.split_once("/nb/confirm/").unwrap();
    Secret::brought(&after.chars().take_while(char::is_ascii_hexdigit).collect::<String>())
}

impl Scene {
    pub(crate) async fn handed_in() -> Self {
        let scene = Self::drafted(&[]).await;
        application::submit(&scene.ground.platform, &scene.kari, scene.id).await.unwrap();
        scene
    }

    /// A draft with the sample's answers, and `other` in their place.
    pub(crate) async fn drafted(other: &[(&str, &str)]) -> Self {
        let ground = Ground::new().await;
        let (cohort, _) = ground.with_programmes().await;
        let kari = ground.somebody("kari", &[]).await;
        let slug = Slug::parse("leger-2020").unwrap();
        let mut entry = Answers::default();
        entry.set(&Field::parse("profession").unwrap(), text("LE"));
        let id = application::begin(&ground.platform, &kari, &slug, &entry).await.unwrap();
        let scene = Self { ground, cohort, kari, id };
        scene.type_in(samples::doctor_typed(), other).await;
        scene
    }

    /// Types `answers`, and `other` in their place.
    async fn type_in(&self, mut answers: Answers, other: &[(&str, &str)]) {
        for (field, answer) in other {
            answers.set(&Field::parse(field).unwrap(), text(answer));
        }
        let application = Application { answers, ..self.application().await };
        let unit = self.ground.store().begin().await.unwrap();
        kept::update(&unit, &application).await.unwrap();
        unit.keep().await.unwrap();
    }

    async fn hand_in_again(&self, field: &str, answer: &str) {
        self.type_in(self.application().await.answers, &[(field, answer)]).await;
        application::submit(&self.ground.platform, &self.kari, self.id).await.unwrap();
    }

    async fn application(&self) -> Application {
        kept::find(self.ground.store(), self.id).await.unwrap().unwrap()
    }

    async fn asked(&self) -> Confirmations {
        let application = self.application().await;
        confirmation::of_application(&self.ground.platform, &self.kari, &application).await.unwrap()
    }

    async fn standing(&self) -> ConfirmationStanding {
        self.asked().await.current().unwrap().standing(self.ground.now())
    }

    pub(crate) async fn mail_to(&self, address: &str) -> Vec<OutboxMessage> {
        self.ground.outbox().await.into_iter().filter(|message| message.to.as_str() == address).collect()
    }

    /// The secret of the newest link to an address.
    pub(crate) async fn link_to(&self, address: &str) -> Secret {
        secret_in(self.mail_to(address).await.last().unwrap())
    }

    pub(crate) async fn reply(&self, token: &Secret, reply: Reply) -> Result<(), LinkError> {
        let linked = confirmation::by_link(&self.ground.platform, token).await?;
        confirmation::answer(&self.ground.platform, &self.ground.visitor(), token, &linked.page_key, reply).await
    }

    pub(crate) async fn opens(&self, token: &Secret) -> LinkOpens {
        confirmation::by_link(&self.ground.platform, token).await.unwrap().opens
    }
}

#[tokio::test]
async fn f5_b3_the_leader_is_asked_by_mail_when_the_application_is_handed_in() {
    let scene = Scene::handed_in().await;

    let mail = scene.mail_to(LEADER).await;

    assert_eq!(mail.len(), 1);
    assert_eq!(mail[0].subject, "Kari Prøve trenger din bekreftelse innen 24. februar 2020");
    assert!(!mail[0].text.contains("faller om natten"), "{}", mail[0].text);
    let receipt = &scene.mail_to("kari@sykehus.example").await[0];
    assert!(receipt.text.contains(LEADER) && receipt.text.contains("24. februar 2020"), "{}", receipt.text);
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
    assert_eq!(scene.ground.deeds().await.iter().filter(|deed| *deed == "confirmation.ask").count(), 1);
}

#[tokio::test]
async fn a_link_is_opened_as_often_as_anyone_likes_and_nothing_changes() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    let (before, deeds, queries) = (scene.asked().await, scene.ground.deeds().await, scene.ground.platform.queries());

    let linked = confirmation::by_link(&scene.ground.platform, &token).await.unwrap();

    assert!(scene.ground.platform.queries() - queries <= 4);
    assert_eq!(linked.opens, LinkOpens::Question);
    assert_eq!(scene.asked().await, before);
    assert_eq!(scene.ground.deeds().await, deeds);
}

#[tokio::test]
async fn an_answer_without_the_page_having_been_read_is_not_taken() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    let before = scene.asked().await;

    let blind = confirmation::answer(&scene.ground.platform, &scene.ground.visitor(), &token, "", yes(6)).await;
    let linked = confirmation::by_link(&scene.ground.platform, &token).await.unwrap();
    scene.hand_in_again("problem", "Pasienter over 65 år faller.").await;
    let amended = scene.asked().await;
    let outdated =
        confirmation::answer(&scene.ground.platform, &scene.ground.visitor(), &token, &linked.page_key, no()).await;

    assert!(matches!(blind, Err(LinkError::NotRead)));
    assert!(matches!(outdated, Err(LinkError::NotRead)));
    assert_eq!(before.current().unwrap().version, 1);
    assert_eq!(scene.asked().await, amended);
    assert_eq!(scene.mail_to("kari@sykehus.example").await.len(), 2, "two receipts and no answer");
}

#[tokio::test]
async fn b3_f19_a_yes_is_kept_with_its_statements_and_the_applicant_is_told() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    scene.ground.move_to("2020-02-14T11:00:00Z");

    scene.reply(&token, yes(6)).await.unwrap();

    let asked = scene.asked().await;
    let answered = asked.current().unwrap().answered().unwrap();
    assert_eq!(answered.name.as_str(), "Lise Leder");
    assert_eq!(answered.at, scene.ground.now());
    assert_eq!(answered.answer.confirmed().unwrap().statements.len(), 6);
    assert_eq!(scene.opens(&token).await, LinkOpens::Answer { can_change: true });
    let told = scene.mail_to("kari@sykehus.example").await;
    assert_eq!(told.last().unwrap().subject, "Lederen din har bekreftet søknaden");
    let notes = audit::latest(scene.ground.store(), 0, 10).await.unwrap();
    let note = notes.iter().find(|note| note.deed == "confirmation.answer").unwrap();
    assert_eq!((note.by, note.from.as_deref()), (AuditActor::LinkHolder, Some("192.0.2.7")));
}

#[tokio::test]
async fn a_no_is_told_to_the_applicant_at_once_and_can_be_changed() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;

    scene.reply(&token, no()).await.unwrap();
    let told = scene.mail_to("kari@sykehus.example").await;
    scene.reply(&token, yes(6)).await.unwrap();

    assert_eq!(told.last().unwrap().subject, "Lederen din kan ikke bekrefte søknaden");
    assert!(!told.last().unwrap().text.contains("mangler folk"), "the reason is on the page only");
    assert_eq!(scene.standing().await, ConfirmationStanding::Yes);
    let steps: Vec<_> = scene.asked().await.history().iter().map(|step| step.what).collect();
    assert_eq!(steps, [StepKind::Asked, StepKind::No, StepKind::Yes]);
}

#[tokio::test]
async fn who_is_not_the_leader_is_forgotten() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;

    scene.reply(&token, Reply::NotMine).await.unwrap();

    assert_eq!(scene.standing().await, ConfirmationStanding::NotMine);
    assert_eq!(scene.opens(&token).await, LinkOpens::Forgotten);
    assert_eq!(scene.mail_to(LEADER).await, []);
    let application = scene.application().await;
    let kept_answers =
        serde_json::to_string(&application.state).unwrap() + &serde_json::to_string(&application.answers).unwrap();
    assert!(!kept_answers.contains(LEADER));
    let complete = kept::find_submission(scene.ground.store(), scene.id, 1).await.unwrap().unwrap();
    assert_eq!(complete.email_for(Purpose::LeaderEmail), None);
    let told = scene.mail_to("kari@sykehus.example").await;
    assert_eq!(told.last().unwrap().subject, "Oppgi en annen leder i søknaden");
    assert!(matches!(scene.reply(&token, yes(6)).await, Err(LinkError::Refused(AnswerError::NotAsked(_)))));
}

#[tokio::test]
async fn what_is_sent_on_is_asked_of_the_right_leader() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    let to_applicant = scene.reply(&token, Reply::Forward { to: email("kari@sykehus.example") }).await;

    scene.reply(&token, Reply::Forward { to: email(OTHER) }).await.unwrap();

    assert!(matches!(to_applicant, Err(LinkError::WrongReceiver)));
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
    assert_eq!(scene.asked().await.current().unwrap().leader(), Some(&email(OTHER)));
    assert_eq!(scene.opens(&token).await, LinkOpens::Forgotten);
    let new = scene.link_to(OTHER).await;
    scene.reply(&new, yes(6)).await.unwrap();
    let steps: Vec<_> = scene.asked().await.history().iter().map(|step| step.what).collect();
    assert_eq!(steps, [StepKind::Asked, StepKind::Forwarded, StepKind::Asked, StepKind::Yes]);
}

#[tokio::test]
async fn an_amended_application_is_asked_about_again_when_the_leader_saw_what_changed() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    scene.reply(&token, yes(6)).await.unwrap();

    scene.hand_in_again("measures", "Antall fall").await;
    let unseen = (scene.standing().await, scene.mail_to(LEADER).await.len());
    scene.hand_in_again("problem", "Pasienter over 65 år faller.").await;
    let seen = (scene.standing().await, scene.mail_to(LEADER).await.len());

    assert_eq!(unseen, (ConfirmationStanding::Yes, 1));
    assert_eq!(seen, (ConfirmationStanding::Asked, 2));
    assert_eq!(scene.asked().await.current().unwrap().changed, [Purpose::Problem]);
    assert_eq!(scene.opens(&token).await, LinkOpens::Question, "the old link leads to the new question");
    scene.reply(&token, yes(6)).await.unwrap();
    assert_eq!(scene.asked().await.all().len(), 2);
}

#[tokio::test]
async fn another_leader_is_asked_and_the_old_link_is_dead() {
    let scene = Scene::handed_in().await;
    let old = scene.link_to(LEADER).await;
    let name = |address: &'static str| async {
        confirmation::name_leader(&scene.ground.platform, &scene.kari, scene.id, &email(address)).await
    };

    assert!(matches!(name("kari@sykehus.example").await, Err(NameLeaderError::OwnAddress)));
    assert!(matches!(name(LEADER).await, Err(NameLeaderError::AskedAlready)));
    name(OTHER).await.unwrap();

    assert_eq!(scene.opens(&old).await, LinkOpens::Ended);
    assert!(matches!(scene.reply(&old, yes(6)).await, Err(LinkError::Action(ActionError::NotFound))));
    let new = scene.link_to(OTHER).await;
    scene.reply(&new, yes(6)).await.unwrap();
    assert!(matches!(name(LEADER).await, Err(NameLeaderError::NotNeeded)));
    // Handing in again goes to the corrected address.
    scene.hand_in_again("problem", "Pasienter over 65 år faller.").await;
    assert_eq!(scene.asked().await.current().unwrap().leader(), Some(&email(OTHER)));
}

#[tokio::test]
async fn reminders_come_on_their_days_and_never_twice() {
    let scene = Scene::handed_in().await;
    let first = scene.link_to(LEADER).await;
    let mut reminded = Vec::new();

    for day in [
        "2020-02-15T10:59:00Z",
        "2020-02-15T11:00:00Z",
        "2020-02-15T11:00:01Z",
        "2020-02-20T11:00:00Z",
        "2020-02-23T11:00:00Z",
    ] {
        scene.ground.move_to(day);
        reminded.push(confirmation::remind_due(&scene.ground.platform).await.unwrap());
    }

    assert_eq!(reminded, [0, 1, 0, 1, 0]);
    let mail = scene.mail_to(LEADER).await;
    assert_eq!(mail[1].subject, "Påminnelse: Kari Prøve venter på svaret ditt");
    assert!(mail[1].text.contains("5 dager"), "{}", mail[1].text);
    assert_eq!(scene.standing().await, ConfirmationStanding::Reminded);
    assert_eq!(scene.opens(&first).await, LinkOpens::Question, "the first link goes on working");
    assert_eq!(scene.opens(&secret_in(&mail[2])).await, LinkOpens::Question);
}

#[tokio::test]
async fn two_workers_at_the_same_time_remind_once() {
    let scene = Scene::handed_in().await;
    scene.ground.move_to("2020-02-15T11:00:00Z");

    let (one, two) = tokio::join!(
        confirmation::remind_due(&scene.ground.platform),
        confirmation::remind_due(&scene.ground.platform)
    );

    assert_eq!(one.unwrap() + two.unwrap(), 1);
    assert_eq!(scene.mail_to(LEADER).await.len(), 2);
}

#[tokio::test]
async fn nobody_is_reminded_of_an_application_that_was_taken_back() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    application::withdraw(&scene.ground.platform, &scene.kari, scene.id).await.unwrap();
    let before = scene.mail_to(LEADER).await.len();
    scene.ground.move_to("2020-02-15T11:00:00Z");

    let reminded = confirmation::remind_due(&scene.ground.platform).await.unwrap();

    assert_eq!((reminded, scene.mail_to(LEADER).await.len()), (0, before));
    let linked = confirmation::by_link(&scene.ground.platform, &token).await.unwrap();
    assert!(linked.is_withdrawn);
    assert!(matches!(scene.reply(&token, yes(6)).await, Err(LinkError::Action(ActionError::NotFound))));
}

#[tokio::test]
async fn the_applicant_reminds_the_leader_once() {
    let scene = Scene::handed_in().await;
    let remind = || confirmation::remind(&scene.ground.platform, &scene.kari, scene.id);

    remind().await.unwrap();

    assert!(matches!(remind().await, Err(RemindLeaderError::Refused(RemindError::RemindedAlready))));
    assert_eq!(scene.mail_to(LEADER).await.len(), 2);
}

#[tokio::test]
async fn a_link_that_has_run_out_is_renewed_by_mail_to_the_same_address() {
    let scene = Scene::handed_in().await;
    let token = scene.link_to(LEADER).await;
    let renew = || async { confirmation::renew(&scene.ground.platform, &scene.ground.visitor(), &token).await };
    assert!(matches!(renew().await, Err(LinkError::NotRenewed(_))));
    scene.ground.move_to("2020-02-25T11:00:00Z");

    let late = scene.reply(&token, yes(6)).await;
    assert_eq!(scene.opens(&token).await, LinkOpens::Expired);
    renew().await.unwrap();

    assert!(matches!(late, Err(LinkError::Refused(AnswerError::TooLate))));
    assert_eq!(scene.mail_to(LEADER).await.len(), 2);
    let new = scene.link_to(LEADER).await;
    scene.reply(&new, yes(6)).await.unwrap();
}

#[tokio::test]
async fn a_link_that_nobody_was_sent_is_not_found() {
    let scene = Scene::handed_in().await;
    let made_up = Secret::brought(&"0".repeat(64));
    let nobody = &scene.ground.visitor();

    let opened = confirmation::by_link(&scene.ground.platform, &made_up).await;
    let answered = confirmation::answer(&scene.ground.platform, nobody, &made_up, "", yes(6)).await;
    let renewed = confirmation::renew(&scene.ground.platform, nobody, &made_up).await;

    assert!(matches!(opened, Err(ActionError::NotFound)));
    assert!(matches!(answered, Err(LinkError::Action(ActionError::NotFound))));
    assert!(matches!(renewed, Err(LinkError::Action(ActionError::NotFound))));
    assert_eq!(scene.standing().await, ConfirmationStanding::Asked);
}

#[tokio::test]
async fn only_the_applicant_and_the_lead_see_and_steer_what_leaders_are_asked() {
    let scene = Scene::handed_in().await;
    let platform = &scene.ground.platform;
    let application = scene.application().await;
    let before = (scene.asked().await, scene.ground.outbox().await);
    let assessor = scene.ground.somebody("assessor", &[Role::Assessor(scene.cohort)]).await;
    let other = scene.ground.somebody("other", &[Role::Administrator]).await;
    let lead = scene.ground.somebody("lead", &[Role::ProgrammeLead(scene.cohort)]).await;

    for actor in [&assessor, &other, &scene.ground.visitor()] {
        assert!(matches!(
            confirmation::of_application(platform, actor, &application).await,
            Err(ActionError::NotFound)
        ));
        assert!(confirmation::remind(platform, actor, scene.id).await.is_err());
        assert!(confirmation::name_leader(platform, actor, scene.id, &email(OTHER)).await.is_err());
        assert!(confirmation::waive(platform, actor, scene.id, text("Fordi")).await.is_err());
    }
    assert_eq!(confirmation::of_application(platform, &lead, &application).await.unwrap(), before.0);

    assert_eq!((scene.asked().await, scene.ground.outbox().await), before);
    let nowhere = ApplicationId::from(Uuid::from_u128(404));
    let nothing = confirmation::remind(platform, &scene.kari, nowhere).await;
    assert!(matches!(nothing, Err(RemindLeaderError::Action(ActionError::NotFound))));
}

#[tokio::test]
async fn o7_the_lead_waives_it_with_a_reason() {
    let scene = Scene::handed_in().await;
    let lead = scene.ground.somebody("lead", &[Role::ProgrammeLead(scene.cohort)]).await;
    let waive = |reason| confirmation::waive(&scene.ground.platform, &lead, scene.id, reason);

    assert!(matches!(waive(FreeText::default()).await, Err(WaiveError::Refused)));
    waive(text("Lederen er sykmeldt")).await.unwrap();

    let facts = scene.asked().await.facts(1, &samples::doctors().cohort.workload, scene.ground.now()).unwrap();
    assert_eq!((facts.standing, facts.words.as_str()), (ConfirmationStanding::Waived, "Lederen er sykmeldt"));
    assert!(matches!(waive(text("Igjen")).await, Err(WaiveError::Refused)));
}

#[tokio::test]
async fn o7_a_general_practitioner_without_a_leader_is_complete_by_an_own_declaration() {
    let scene = Scene::drafted(&[
        ("workplace", "general-practice"),
        ("leader-email", ""),
        ("own-declaration", "yes"),
        ("colleague-email", "kommuneoverlegen@kommune.example"),
    ])
    .await;

    application::submit(&scene.ground.platform, &scene.kari, scene.id).await.unwrap();

    assert_eq!(scene.standing().await, ConfirmationStanding::Replaced);
    assert_eq!(scene.ground.outbox().await.len(), 1, "the receipt only");
}

#[tokio::test]
async fn f5_without_a_leaders_address_nothing_is_handed_in_and_nobody_is_asked() {
    let scene = Scene::drafted(&[("leader-email", "")]).await;

    let refused = application::submit(&scene.ground.platform, &scene.kari, scene.id).await;

    assert!(matches!(refused, Err(SubmitError::Refused(_))));
    assert_eq!(scene.asked().await, Confirmations::default());
    assert_eq!(scene.ground.outbox().await, []);
}

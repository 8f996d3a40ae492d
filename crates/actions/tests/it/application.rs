//! The applicant's own application.

use bedre_actions::{
    ActionError, Actor,
    application::{self, BeginError, SaveError, SubmitError, WithdrawError},
    sign_in,
    testing::Ground,
};
use bedre_domain::{
    application::{ApplicationStanding, EditError, Entry, SubmitError as Refusal},
    free_text::{FreeText, FreeTextError},
    id::ApplicationId,
    key::{SectionKey, Slug},
    language::Language,
    participant::Participant,
    person::Role,
    question::{Answers, Field, Refused, TypedError},
};
use bedre_store::{application as kept, participant};
use uuid::Uuid;

/// What a hospital doctor types, section by section.
const DOCTOR: [(&str, &[(&str, &str)]); 10] = [
    (
        "about-you",
        &[
            ("name", "Kari Prøve"),
            ("profession", "LE"),
            ("workplace", "hospital"),
            ("employer", "Sykehuset i Vestfold HF"),
            ("department", "Medisinsk avdeling"),
            ("municipality", "3803"),
            ("clinical-practice", "Jeg er lege på sengepost."),
            ("motivation", "Jeg vil lære."),
        ],
    ),
    (
        "problem",
        &[("project-title", "Færre fall"), ("problem", "Fall på post 3"), ("causes", "Få på vakt\nMørke ganger")],
    ),
    (
        "importance",
        &[
            ("patient-benefit", "yes"),
            ("patient-benefit.reason", "Færre brudd."),
            ("importance-leader", "Kvalitet"),
            ("importance-staff", "Trygghet"),
            ("importance-patients", "Færre skader"),
        ],
    ),
    (
        "aim",
        &[
            ("aim-amount", "halvere"),
            ("aim-date", "01.02.2021"),
            ("aim-group", "pasienter over 75 år"),
            ("feasibility", "Ja, det er avgrenset."),
        ],
    ),
    ("measures", &[("measures", "Fall per 1000 liggedøgn")]),
    (
        "team-and-time",
        &[
            ("team", "Sykepleier og fysioterapeut"),
            ("meeting-rhythm", "every-week"),
            ("own-hours", "6"),
            ("leader-time", "yes"),
        ],
    ),
    ("surroundings", &[("competing", "no")]),
    ("afterwards", &[("later-use", "Som veileder.")]),
    ("support", &[("leader-email", "leder@sykehus.example"), ("local-supervisor", "no")]),
    ("before-sending", &[("fee-read", "yes")]),
];

fn leger() -> Slug {
    Slug::parse("leger-2020").unwrap()
}

fn answers(typed: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (name, text) in typed {
        answers.set(&field(name), FreeText::new(text).unwrap());
    }
    answers
}

fn field(name: &str) -> Field {
    Field::parse(name).unwrap()
}

fn pairs(typed: &[(&str, &str)]) -> Vec<(String, String)> {
    typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn section(key: &str) -> SectionKey {
    SectionKey::parse(key).unwrap()
}

/// Both programmes, at noon on 10 February 2020.
async fn ground() -> Ground {
    let ground = Ground::new().await;
    ground.with_programmes().await;
    ground
}

async fn kari(ground: &Ground) -> Actor {
    ground.somebody("kari", &[]).await
}

/// The draft of a doctor who has answered what is asked before the form.
async fn begun(ground: &Ground, actor: &Actor) -> ApplicationId {
    application::begin(&ground.platform, actor, &leger(), &answers(&[("profession", "LE")])).await.unwrap()
}

async fn typed(ground: &Ground, actor: &Actor, id: ApplicationId) {
    for (key, fields) in DOCTOR {
        let saved = application::save(&ground.platform, actor, id, &section(key), &pairs(fields)).await.unwrap();
        assert_eq!(saved.refused, [], "{key}");
    }
}

#[tokio::test]
async fn a4_a_nurse_is_told_before_the_form_and_shown_where_else_to_apply() {
    let ground = ground().await;
    let nurse = kari(&ground).await;
    let given = answers(&[("profession", "SP")]);

    let start = application::start(&ground.platform, &ground.visitor(), &leger(), &given).await.unwrap();
    let refused = application::begin(&ground.platform, &nurse, &leger(), &given).await;

    assert!(matches!(start.entry, Entry::Shut(_)));
    let elsewhere: Vec<&str> = start.elsewhere.iter().map(|other| other.cohort.slug.as_str()).collect();
    assert_eq!(elsewhere, ["forbedringsagent-vestfold-2025"]);
    assert!(matches!(refused, Err(BeginError::Entry(Entry::Shut(_)))));
    assert_eq!(application::mine(&ground.platform, &nurse).await.unwrap().len(), 0);
}

#[tokio::test]
async fn g2_nobody_begins_before_the_opening_or_after_the_deadline() {
    let ground = ground().await;
    ground.move_to("2020-02-22T00:00:00+01:00");
    let kari = kari(&ground).await;

    let refused = application::begin(&ground.platform, &kari, &leger(), &answers(&[("profession", "LE")])).await;

    assert!(matches!(refused, Err(BeginError::NotOpen(_))));
    assert_eq!(application::mine(&ground.platform, &kari).await.unwrap().len(), 0);
}

#[tokio::test]
async fn f1_what_the_checklist_has_is_taken_into_the_draft_and_a_second_beginning_finds_it_again() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let from_checklist = answers(&[("profession", "LE"), ("problem", "Fall")]);

    let id = application::begin(&ground.platform, &kari, &leger(), &from_checklist).await.unwrap();
    let later = answers(&[("problem", "Trykksår"), ("causes", "Få på vakt")]);
    let again = application::begin(&ground.platform, &kari, &leger(), &later).await.unwrap();

    assert_eq!(again, id);
    let opened = application::open(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(
        opened.application.answers,
        answers(&[("name", "kari"), ("profession", "LE"), ("problem", "Fall"), ("causes", "Få på vakt")])
    );
    assert_eq!(opened.events.len(), 1);
    assert_eq!(ground.outbox().await, []);
}

#[tokio::test]
async fn only_the_applicant_finds_the_application() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    typed(&ground, &kari, id).await;
    let before = kept::find(ground.store(), id).await.unwrap();
    let cohort = before.as_ref().unwrap().cohort;
    let lead = ground.somebody("lead", &[Role::ProgrammeLead(cohort), Role::Administrator]).await;
    let platform = &ground.platform;

    for (who, actor) in [("somebody else", lead), ("a visitor", ground.visitor())] {
        let fields = pairs(&[("problem", "Noe annet")]);
        assert!(application::open(platform, &actor, id).await.is_err(), "{who}");
        assert!(application::handed_in(platform, &actor, id).await.is_err(), "{who}");
        assert!(application::save(platform, &actor, id, &section("problem"), &fields).await.is_err(), "{who}");
        assert!(application::remove_member(platform, &actor, id, &"members".parse().unwrap(), 0).await.is_err());
        assert!(application::submit(platform, &actor, id).await.is_err(), "{who}");
        assert!(application::withdraw(platform, &actor, id).await.is_err(), "{who}");
    }

    assert_eq!(kept::find(ground.store(), id).await.unwrap(), before);
    assert_eq!(ground.outbox().await, []);
}

#[tokio::test]
async fn an_application_that_is_not_there_is_not_found() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let nowhere = ApplicationId::from(Uuid::from_u128(404));
    let platform = &ground.platform;

    let opened = application::open(platform, &kari, nowhere).await;
    let saved = application::save(platform, &kari, nowhere, &section("problem"), &[]).await;
    let submitted = application::submit(platform, &kari, nowhere).await;
    let withdrawn = application::withdraw(platform, &kari, nowhere).await;

    assert!(matches!(opened, Err(ActionError::NotFound)));
    assert!(matches!(saved, Err(SaveError::Action(ActionError::NotFound))));
    assert!(matches!(submitted, Err(SubmitError::Action(ActionError::NotFound))));
    assert!(matches!(withdrawn, Err(WithdrawError::Action(ActionError::NotFound))));
}

#[tokio::test]
async fn g1_a_draft_is_complete_after_a_rest_and_a_new_sign_in() {
    let ground = ground().await;
    let id = begun(&ground, &kari(&ground).await).await;
    typed(&ground, &kari(&ground).await, id).await;

    ground.move_to("2020-02-10T11:40:00Z");
    let opened = application::open(&ground.platform, &kari(&ground).await, id).await.unwrap();

    let everything: Vec<(&str, &str)> = DOCTOR.iter().flat_map(|(_, fields)| fields.iter().copied()).collect();
    assert_eq!(opened.application.answers, answers(&everything));
}

#[tokio::test]
async fn g1_a_draft_is_saved_in_four_statements() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    let before = ground.platform.queries();

    let fields = pairs(&[("problem", "Fall")]);
    application::save(&ground.platform, &kari, id, &section("problem"), &fields).await.unwrap();

    // And one before it, for who is asking.
    assert_eq!(ground.platform.queries() - before, 3);
}

#[tokio::test]
async fn an_identity_number_is_not_kept_and_the_rest_is() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    let fields = pairs(&[("project-title", "Færre fall"), ("problem", "Pasienten 020132 99997 falt")]);

    let saved = application::save(&ground.platform, &kari, id, &section("problem"), &fields).await.unwrap();

    assert_eq!(saved.refused, [Refused { field: field("problem"), why: FreeTextError::IdentityNumber }]);
    let opened = application::open(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(
        opened.application.answers,
        answers(&[("name", "kari"), ("profession", "LE"), ("project-title", "Færre fall")])
    );
}

#[tokio::test]
async fn a_field_that_the_section_does_not_have_is_refused() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;

    let refused =
        application::save(&ground.platform, &kari, id, &section("problem"), &pairs(&[("state", "offered")])).await;

    assert!(matches!(refused, Err(SaveError::Typed(TypedError::UnknownField))));
}

#[tokio::test]
async fn an_application_is_handed_in_with_a_receipt_and_gives_the_person_a_name() {
    let ground = ground().await;
    let nameless = kari(&ground).await;
    sign_in::change_self(&ground.platform, &nameless, &FreeText::default(), Language::Nb).await.unwrap();
    let applicant = kari(&ground).await;
    let id = begun(&ground, &applicant).await;
    typed(&ground, &applicant, id).await;

    let application = application::submit(&ground.platform, &applicant, id).await.unwrap();

    assert_eq!(application.state.standing(), ApplicationStanding::Submitted);
    let messages = ground.outbox().await;
    let to: Vec<&str> = messages.iter().map(|message| message.to.as_str()).collect();
    assert_eq!(to, ["leder@sykehus.example", "kari@sykehus.example"]);
    assert!(messages[1].text.contains("Hei, Kari Prøve"), "{}", messages[1].text);
    assert!(!messages[1].text.contains("Fall"), "{}", messages[1].text);
    assert_eq!(kari(&ground).await.person().unwrap().called(), "Kari Prøve");
    let handed_in = application::handed_in(&ground.platform, &applicant, id).await.unwrap();
    assert_eq!((handed_in.version, handed_in.at), (1, ground.platform.now()));
    let fields = DOCTOR.iter().flat_map(|(_, fields)| fields.iter());
    let questions = fields.filter(|(name, _)| !name.contains(".reason")).count();
    assert_eq!(handed_in.complete.answered().len(), questions);
    let steps: Vec<_> =
        kept::events(ground.store(), id).await.unwrap().into_iter().map(|event| (event.to, event.by)).collect();
    let by = applicant.standing.person;
    assert_eq!(steps, [(ApplicationStanding::Draft, by), (ApplicationStanding::Submitted, by)]);
}

#[tokio::test]
async fn f12_a_yes_without_its_reason_is_told_at_sending_and_not_before() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    typed(&ground, &kari, id).await;
    let without = pairs(&[("patient-benefit", "yes"), ("patient-benefit.reason", "")]);
    application::save(&ground.platform, &kari, id, &section("importance"), &without).await.unwrap();

    let refused = application::submit(&ground.platform, &kari, id).await;

    let Err(SubmitError::Refused(Refusal::Faulty(faults))) = refused else { panic!("{refused:?}") };
    assert_eq!(faults.iter().map(|fault| fault.field.to_string()).collect::<Vec<_>>(), ["patient-benefit.reason"]);
    assert_eq!(ground.outbox().await, []);
    assert!(matches!(application::handed_in(&ground.platform, &kari, id).await, Err(ActionError::NotFound)));
}

#[tokio::test]
async fn f5_the_own_address_is_not_the_leaders() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    typed(&ground, &kari, id).await;
    let own = pairs(&[("leader-email", "Kari@sykehus.example"), ("local-supervisor", "no")]);
    application::save(&ground.platform, &kari, id, &section("support"), &own).await.unwrap();

    let refused = application::submit(&ground.platform, &kari, id).await;

    let Err(SubmitError::Refused(Refusal::Faulty(faults))) = refused else { panic!("{refused:?}") };
    assert_eq!(faults.iter().map(|fault| fault.field.to_string()).collect::<Vec<_>>(), ["leader-email"]);
}

#[tokio::test]
async fn g3_what_is_amended_counts_when_it_is_sent_again_before_the_deadline() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    typed(&ground, &kari, id).await;
    application::submit(&ground.platform, &kari, id).await.unwrap();
    let first = application::handed_in(&ground.platform, &kari, id).await.unwrap();

    let amended = pairs(&[("measures", "Antall fall")]);
    let saved = application::save(&ground.platform, &kari, id, &section("measures"), &amended).await.unwrap();
    assert!(saved.application.is_ahead_of_submission());
    assert_eq!(application::handed_in(&ground.platform, &kari, id).await.unwrap().digest, first.digest);
    ground.move_to("2020-02-21T23:59:59+01:00");
    application::submit(&ground.platform, &kari, id).await.unwrap();

    let second = application::handed_in(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(second.version, 2);
    assert_ne!(second.digest, first.digest);
    ground.move_to("2020-02-22T00:00:00+01:00");
    let late = application::save(&ground.platform, &kari, id, &section("measures"), &amended).await;
    assert!(matches!(late, Err(SaveError::Edit(EditError::Closed))));
    let late = application::submit(&ground.platform, &kari, id).await;
    assert!(matches!(late, Err(SubmitError::Refused(Refusal::Closed))));
    assert_eq!(ground.outbox().await.len(), 3, "two receipts, and one question to the leader");
}

#[tokio::test]
async fn a_withdrawn_application_makes_room_for_another_until_the_deadline() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;

    application::withdraw(&ground.platform, &kari, id).await.unwrap();
    let again = application::withdraw(&ground.platform, &kari, id).await;
    let another = begun(&ground, &kari).await;

    assert!(matches!(again, Err(WithdrawError::Refused(_))));
    assert_ne!(another, id);
    assert_eq!(application::mine(&ground.platform, &kari).await.unwrap().len(), 2);
}

#[tokio::test]
async fn who_withdraws_after_accepting_leaves_the_seat() {
    let ground = ground().await;
    let kari = kari(&ground).await;
    let id = begun(&ground, &kari).await;
    typed(&ground, &kari, id).await;
    let submitted = application::submit(&ground.platform, &kari, id).await.unwrap();
    let until = "2020-03-20T12:00:00Z".parse().unwrap();
    let now = ground.platform.now();
    let accepted = submitted.offer(until, now).unwrap().accept(now).unwrap();
    let seat = Participant {
        id: Uuid::from_u128(900).into(),
        cohort: accepted.cohort,
        person: accepted.applicant,
        application: id,
        since: now,
        left_at: None,
    };
    let unit = ground.store().begin().await.unwrap();
    kept::update(&unit, &accepted).await.unwrap();
    participant::insert_if_new(&unit, &seat).await.unwrap();
    unit.keep().await.unwrap();

    application::withdraw(&ground.platform, &kari, id).await.unwrap();

    assert_eq!(participant::find(ground.store(), seat.id).await.unwrap().unwrap().left_at, Some(now));
}

#[tokio::test]
async fn i1_a_team_is_kept_by_its_contact_who_is_its_first_member() {
    let ground = ground().await;
    ground.move_to("2025-06-02T12:00:00Z");
    let kari = kari(&ground).await;
    sign_in::change_self(&ground.platform, &kari, &FreeText::new("Kari Prøve").unwrap(), Language::Nn).await.unwrap();
    let kari = ground.somebody("kari", &[]).await;
    let slug = Slug::parse("forbedringsagent-vestfold-2025").unwrap();
    let given = answers(&[("members.0.profession", "SP"), ("members.0.employer", "3907")]);

    let id = application::begin(&ground.platform, &kari, &slug, &given).await.unwrap();

    let opened = application::open(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(
        opened.application.answers,
        answers(&[
            ("members.0.name", "Kari Prøve"),
            ("members.0.email", "kari@sykehus.example"),
            ("members.0.profession", "SP"),
            ("members.0.employer", "3907"),
            ("team-contact", "kari@sykehus.example"),
        ])
    );
}

#[tokio::test]
async fn i4_a_team_takes_a_member_out_and_no_seventh_in() {
    let ground = ground().await;
    ground.move_to("2025-06-02T12:00:00Z");
    let kari = kari(&ground).await;
    let slug = Slug::parse("forbedringsagent-vestfold-2025").unwrap();
    let given = answers(&[("members.0.profession", "SP"), ("members.0.employer", "3907")]);
    let id = application::begin(&ground.platform, &kari, &slug, &given).await.unwrap();
    let team = section("team");
    let two = pairs(&[("members.0.name", "Kari"), ("members.1.name", "Ola")]);
    application::save(&ground.platform, &kari, id, &team, &two).await.unwrap();

    let seventh = application::save(&ground.platform, &kari, id, &team, &pairs(&[("members.6.name", "Per")])).await;
    application::remove_member(&ground.platform, &kari, id, &"members".parse().unwrap(), 0).await.unwrap();

    assert!(matches!(seventh, Err(SaveError::Typed(TypedError::TooManyMembers { max: 6 }))));
    let opened = application::open(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(opened.application.answers.typed(&field("members.0.name")), "Ola");
    assert_eq!(opened.application.answers.member_rows(&"members".parse().unwrap()), 1);
}

//! The plan's surroundings, attendance and certificates.

use bedre_domain::{
    application::Application,
    attendance::{Attendance, Source, Substitute},
    certificate::{Certificate, CertificateCode, CertificateFacts, Validity},
    cohort::{CohortRecord, DayAttendance},
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CertificateId, CohortId, ParticipantId, PersonId, ProgrammeId},
    key::SessionKey,
    language::Language,
    participant::Participant,
    person::Person,
    question::Answers,
    samples,
    session::{AttendingRole, DateChoice, Mode, Preparation},
    sign_in::Digest,
};
use bedre_store::{
    Store, StoreError, application, attendance, calendar, certificate, cohort, participant, person, preparation,
    retention, session, testing::on_each,
};
use jiff::{Timestamp, civil::date};
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn now() -> Timestamp {
    at("2025-08-29T06:10:00Z")
}

fn key(text: &str) -> SessionKey {
    text.parse().unwrap()
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

async fn keep_ground(store: &Store) {
    let sample = samples::agents();
    let record = CohortRecord {
        id: CohortId::from(id(20)),
        programme_id: ProgrammeId::from(id(10)),
        programme: sample.programme,
        cohort: sample.cohort,
        announced_at: None,
    };
    let kari = Person {
        id: PersonId::from(id(1)),
        email: Email::parse("kari@sykehus.example").unwrap(),
        name: FreeText::default(),
        language: Language::Nn,
    };
    let seat = Participant {
        id: ParticipantId::from(id(51)),
        cohort: record.id,
        person: kari.id,
        application: ApplicationId::from(id(31)),
        since: now(),
        left_at: None,
    };
    let unit = store.begin().await.unwrap();
    person::insert_if_new(&unit, &kari, now()).await.unwrap();
    cohort::put(&unit, &record).await.unwrap();
    let application = Application::begin(seat.application, record.id, kari.id, Answers::default(), now());
    application::insert(&unit, &application).await.unwrap();
    participant::insert_if_new(&unit, &seat).await.unwrap();
    unit.keep().await.unwrap();
}

fn seen(seen: DayAttendance, source: Source) -> Attendance {
    Attendance {
        participant: ParticipantId::from(id(51)),
        session: key("samling-1"),
        day: date(2025, 8, 29),
        seen,
        source,
        by: PersonId::from(id(1)),
        at: now(),
    }
}

#[tokio::test]
async fn c4_a_day_is_noted_once_and_the_last_note_stands() {
    on_each(async |store| {
        keep_ground(&store).await;
        let first = seen(DayAttendance::Absent, Source::Staff);
        let second = seen(DayAttendance::Present, Source::Code);
        let other_day = Attendance { day: date(2025, 8, 30), ..second.clone() };

        let unit = store.begin().await.unwrap();
        attendance::put(&unit, &[]).await.unwrap();
        attendance::put(&unit, &[first]).await.unwrap();
        attendance::put(&unit, &[second.clone(), other_day.clone()]).await.unwrap();
        attendance::remove(&unit, &other_day.session, other_day.day, &[other_day.participant]).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(attendance::of(&store, &[second.participant]).await.unwrap(), vec![second]);
        assert_eq!(attendance::of(&store, &[ParticipantId::from(id(52))]).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn j6_that_a_task_is_done_and_that_one_was_reminded_are_kept_beside_each_other() {
    on_each(async |store| {
        keep_ground(&store).await;
        let (participant, session) = (ParticipantId::from(id(51)), key("samling-2"));
        let done =
            |done_at, reminded_of| Preparation { participant, session: session.clone(), task: 1, done_at, reminded_of };
        let known = async || preparation::of(&store, &[participant]).await.unwrap();
        let due = date(2025, 10, 15);

        let unit = store.begin().await.unwrap();
        preparation::reminded(&unit, participant, &session, [(1, date(2025, 10, 1))]).await.unwrap();
        preparation::mark(&unit, participant, &session, 1, Some(now())).await.unwrap();
        preparation::reminded(&unit, participant, &session, [(1, due)]).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(known().await, [done(Some(now()), Some(due))]);
        let unit = store.begin().await.unwrap();
        preparation::mark(&unit, participant, &session, 1, None).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(known().await, [done(None, Some(due))]);
        assert_eq!(preparation::of(&store, &[ParticipantId::from(id(52))]).await.unwrap(), []);
        let unit = store.begin().await.unwrap();
        retention::delete_application(&unit, ApplicationId::from(id(31))).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(known().await, [], "it goes with the seat");
    })
    .await;
}

#[tokio::test]
async fn i6_a_session_is_replaced_by_one_task() {
    on_each(async |store| {
        keep_ground(&store).await;
        let task = |words: &str| Substitute {
            participant: ParticipantId::from(id(51)),
            session: key("samling-1"),
            task: FreeText::new(words).unwrap(),
            by: PersonId::from(id(1)),
            at: now(),
        };

        let unit = store.begin().await.unwrap();
        attendance::put_substitute(&unit, &task("Les kapittel 2")).await.unwrap();
        attendance::put_substitute(&unit, &task("Les kapittel 3")).await.unwrap();
        unit.keep().await.unwrap();

        let kept = attendance::substitutes(&store, &[ParticipantId::from(id(51))]).await.unwrap();
        assert_eq!(kept, [task("Les kapittel 3")]);
    })
    .await;
}

#[tokio::test]
async fn the_secret_of_a_day_stays_and_is_of_that_day_only() {
    on_each(async |store| {
        keep_ground(&store).await;
        let (cohort, day) = (CohortId::from(id(20)), date(2025, 8, 29));
        let unit = store.begin().await.unwrap();
        attendance::insert_secret_if_new(&unit, cohort, &key("samling-1"), day, "first").await.unwrap();
        attendance::insert_secret_if_new(&unit, cohort, &key("samling-1"), day, "second").await.unwrap();
        unit.keep().await.unwrap();

        let kept = attendance::secret(&store, cohort, &key("samling-1"), day).await.unwrap();
        assert_eq!(kept.as_deref(), Some("first"));
        assert_eq!(attendance::secret(&store, cohort, &key("samling-1"), date(2025, 8, 30)).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn k2_a_team_has_one_choice_and_an_invitation_is_noted_once() {
    on_each(async |store| {
        keep_ground(&store).await;
        let choice = |alternative, mode| DateChoice {
            application: ApplicationId::from(id(31)),
            session: key("forberedende-mote"),
            alternative,
            mode,
            by: PersonId::from(id(1)),
            at: now(),
        };
        let invited =
            |role| session::Invited { participant: ParticipantId::from(id(51)), session: key("samling-1"), role };
        let unit = store.begin().await.unwrap();
        session::put_choice(&unit, &choice(0, None)).await.unwrap();
        session::put_choice(&unit, &choice(1, Some(Mode::Digital))).await.unwrap();
        session::insert_invited(&unit, &[], now()).await.unwrap();
        session::insert_invited(&unit, &[invited(AttendingRole::Participant)], now()).await.unwrap();
        let both = [invited(AttendingRole::Participant), invited(AttendingRole::Leader)];
        session::insert_invited(&unit, &both, now()).await.unwrap();
        unit.keep().await.unwrap();

        let kept = session::choices(&store, &[ApplicationId::from(id(31))]).await.unwrap();
        assert_eq!(kept, [choice(1, Some(Mode::Digital))]);
        let mut kept = session::invited(&store, &[ParticipantId::from(id(51))]).await.unwrap();
        kept.sort();
        assert_eq!(kept, both);
    })
    .await;
}

#[tokio::test]
async fn c13_the_last_change_of_a_plan_is_known() {
    on_each(async |store| {
        keep_ground(&store).await;
        let cohort = CohortId::from(id(20));
        assert_eq!(session::last_change(&store, &[cohort]).await.unwrap(), None);

        let unit = store.begin().await.unwrap();
        session::plan_changed(&unit, cohort, now()).await.unwrap();
        session::plan_changed(&unit, cohort, at("2025-09-01T06:00:00Z")).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(session::last_change(&store, &[cohort]).await.unwrap(), Some(at("2025-09-01T06:00:00Z")));
    })
    .await;
}

#[tokio::test]
async fn a_person_has_one_calendar_address_at_a_time() {
    on_each(async |store| {
        keep_ground(&store).await;
        let (kari, first, second) = (PersonId::from(id(1)), Digest("first".to_owned()), Digest("second".to_owned()));
        let unit = store.begin().await.unwrap();
        calendar::put(&unit, kari, &first, now()).await.unwrap();
        calendar::put(&unit, kari, &second, now()).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(calendar::find(&store, &first).await.unwrap(), None);
        assert_eq!(calendar::find(&store, &second).await.unwrap(), Some((kari, now())));
        assert_eq!(calendar::since(&store, kari).await.unwrap(), Some(now()));

        let unit = store.begin().await.unwrap();
        calendar::remove(&unit, kari).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(calendar::find(&store, &second).await.unwrap(), None);
    })
    .await;
}

fn issued(number: u8, version: u32) -> Certificate {
    Certificate {
        id: CertificateId::from(id(60 + u128::from(number))),
        participant: ParticipantId::from(id(51)),
        version,
        code: CertificateCode::of([number; 12]),
        facts: CertificateFacts {
            language: Language::Nn,
            name: "Kari Prøve".to_owned(),
            programme: "Forbetringsagentutdanning".to_owned(),
            cohort: None,
            first_day: date(2025, 8, 29),
            last_day: date(2025, 12, 11),
            sessions: "3 samlingar".to_owned(),
            attended: 3,
            total: 3,
            project: None,
            approval: None,
            issued: date(2025, 12, 12),
            organisers: vec!["Utviklingssenteret".to_owned()],
        },
        issued_at: at("2025-12-12T10:00:00Z"),
        issued_by: PersonId::from(id(1)),
        validity: Validity::Valid,
    }
}

#[tokio::test]
async fn a_certificate_stays_as_it_was_issued_and_only_its_validity_changes() {
    on_each(async |store| {
        keep_ground(&store).await;
        let unit = store.begin().await.unwrap();
        certificate::insert(&unit, &issued(1, 1)).await.unwrap();
        certificate::insert(&unit, &issued(2, 2)).await.unwrap();
        let replaced = Validity::Replaced { at: now() };
        certificate::set_validity(&unit, issued(1, 1).id, &replaced).await.unwrap();
        unit.keep().await.unwrap();

        let first = Certificate { validity: replaced, ..issued(1, 1) };
        assert_eq!(certificate::find_by_code(&store, &first.code).await.unwrap(), Some(first.clone()));
        assert_eq!(certificate::find(&store, first.id).await.unwrap(), Some(first.clone()));
        assert_eq!(certificate::find_by_code(&store, &CertificateCode::of([9; 12])).await.unwrap(), None);
        let both = [first.clone(), issued(2, 2)];
        assert_eq!(certificate::of(&store, &[first.participant]).await.unwrap(), both);
        let [owner, other] = [1, 9].map(|number| PersonId::from(id(number)));
        assert_eq!(certificate::of_person(&store, owner).await.unwrap(), both);
        assert_eq!(certificate::of_person(&store, other).await.unwrap(), []);

        let unit = store.begin().await.unwrap();
        let again = certificate::insert(&unit, &issued(3, 2)).await;
        assert!(matches!(again, Err(StoreError::AlreadyThere)), "{again:?}");
    })
    .await;
}

//! Requests to leaders, and the links by which they answer.

use bedre_domain::{
    application::Application,
    cohort::CohortRecord,
    confirmation::{Confirmations, LeaderConfirmation},
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId, LeaderConfirmationId, PersonId, ProgrammeId},
    language::Language,
    person::Person,
    question::Answers,
    samples::{self, leader_asked, leader_asked_at},
    sign_in::Digest,
};
use bedre_store::{Store, application, cohort, confirmation, person, testing::on_each};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

fn days_later(days: i64) -> Timestamp {
    leader_asked_at() + SignedDuration::from_hours(24 * days)
}

fn with_id(number: u128, confirmation: LeaderConfirmation) -> LeaderConfirmation {
    LeaderConfirmation { id: LeaderConfirmationId::from(Uuid::from_u128(number)), ..confirmation }
}

async fn keep_application(store: &Store) {
    let sample = samples::doctors();
    let record = CohortRecord {
        id: CohortId::from(Uuid::from_u128(20)),
        programme_id: ProgrammeId::from(Uuid::from_u128(10)),
        programme: sample.programme,
        cohort: sample.cohort,
        announced_at: None,
    };
    let kari = Person {
        id: PersonId::from(Uuid::from_u128(1)),
        email: Email::parse("kari@sykehus.example").unwrap(),
        name: FreeText::default(),
        language: Language::Nb,
    };
    let id = leader_asked().application;
    let unit = store.begin().await.unwrap();
    person::insert_if_new(&unit, &kari, leader_asked_at()).await.unwrap();
    cohort::put(&unit, &record).await.unwrap();
    let draft = Application::begin(id, record.id, kari.id, Answers::default(), leader_asked_at());
    application::insert(&unit, &draft).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn a_request_is_kept_in_every_state() {
    on_each(async |store| {
        keep_application(&store).await;
        let states = samples::confirmations_in_every_state();
        let all: Vec<_> = states.into_iter().zip(1..).map(|((_, one), number)| with_id(number, one)).collect();

        let unit = store.begin().await.unwrap();
        for one in &all {
            confirmation::insert(&unit, &with_id(one.id.uuid().as_u128(), leader_asked())).await.unwrap();
            confirmation::update(&unit, one).await.unwrap();
        }
        let seen_in_unit = confirmation::of_application_to_change(&unit, leader_asked().application).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(seen_in_unit, Confirmations::new(all.clone()));
        let kept = confirmation::of_application(&store, leader_asked().application).await.unwrap();
        assert_eq!(kept, Confirmations::new(all));
    })
    .await;
}

#[tokio::test]
async fn requests_are_found_by_application() {
    on_each(async |store| {
        keep_application(&store).await;
        let elsewhere = ApplicationId::from(Uuid::from_u128(99));
        let unit = store.begin().await.unwrap();
        confirmation::insert(&unit, &leader_asked()).await.unwrap();
        unit.keep().await.unwrap();

        let found = confirmation::of_applications(&store, &[leader_asked().application, elsewhere]).await.unwrap();

        assert_eq!(found.into_keys().collect::<Vec<_>>(), [leader_asked().application]);
        assert_eq!(confirmation::of_application(&store, elsewhere).await.unwrap(), Confirmations::default());
    })
    .await;
}

#[tokio::test]
async fn a_link_leads_to_its_request_and_can_be_led_to_another() {
    on_each(async |store| {
        keep_application(&store).await;
        let (first, second) = (leader_asked(), with_id(2, leader_asked()));
        let (one, two, unknown) = (Digest("1".to_owned()), Digest("2".to_owned()), Digest("3".to_owned()));
        let unit = store.begin().await.unwrap();
        confirmation::insert(&unit, &first).await.unwrap();
        confirmation::insert(&unit, &second).await.unwrap();
        for link in [&one, &two] {
            confirmation::insert_link(&unit, link, first.id, leader_asked_at()).await.unwrap();
        }
        unit.keep().await.unwrap();
        assert_eq!(confirmation::find_by_link(&store, &one).await.unwrap(), Some(first.clone()));
        assert_eq!(confirmation::find_by_link(&store, &two).await.unwrap(), Some(first.clone()));
        assert_eq!(confirmation::find_by_link(&store, &unknown).await.unwrap(), None);

        let unit = store.begin().await.unwrap();
        confirmation::move_links(&unit, first.id, second.id).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(confirmation::find_by_link(&store, &one).await.unwrap(), Some(second));
    })
    .await;
}

#[tokio::test]
async fn what_is_due_for_a_reminder_is_found_when_it_is_due() {
    on_each(async |store| {
        keep_application(&store).await;
        let unit = store.begin().await.unwrap();
        confirmation::insert(&unit, &leader_asked()).await.unwrap();
        confirmation::insert(&unit, &with_id(2, leader_asked().quieten())).await.unwrap();
        unit.keep().await.unwrap();

        let mut found = Vec::new();
        for days in [4, 5] {
            let unit = store.begin().await.unwrap();
            let due = confirmation::due_for_reminder(&unit, days_later(days)).await.unwrap();
            let has_due = confirmation::has_due_reminder(&unit, days_later(days)).await.unwrap();
            found.push((due.map(|due| due.id), has_due));
        }

        assert_eq!(found, [(None, false), (Some(leader_asked().id), true)]);
    })
    .await;
}

//! A deadline that is extended, and those who are told.

use std::time::Duration;

use bedre_actions::{ActionError, application, cohort, deadline, testing::Ground};
use bedre_domain::{cohort::ExtendError, key::Slug, person::Role, question::Answers, wording::Bilingual};
use bedre_store::{cohort as kept, testing::on_each};
use jiff::civil::date;

fn reason() -> Bilingual {
    Bilingual::new("Mange ba om mer tid.", "Mange bad om meir tid.")
}

async fn with_a_draft(ground: &Ground) {
    let kari = ground.somebody("kari", &[]).await;
    let mut brought = Answers::default();
    for (field, typed) in [("profession", "LE"), ("workplace", "hospital"), ("clinical-practice", "Hver dag.")] {
        let field = bedre_domain::question::Field::parse(field).unwrap();
        brought.set(&field, bedre_domain::free_text::FreeText::new(typed).unwrap());
    }
    application::begin(&ground.platform, &kari, &Slug::parse("leger-2020").unwrap(), &brought).await.unwrap();
}

#[tokio::test]
async fn g4_everyone_with_a_draft_is_told_of_the_new_deadline() {
    let ground = Ground::new().await;
    let (doctors, _) = ground.with_programmes().await;
    with_a_draft(&ground).await;
    let petra = ground.somebody("petra", &[Role::ProgrammeLead(doctors)]).await;

    let told = deadline::extend(&ground.platform, &petra, doctors, date(2020, 3, 1), reason()).await.unwrap();

    assert_eq!(told, 1);
    let mail = ground.outbox().await.pop().unwrap();
    assert_eq!(mail.to.as_str(), "kari@sykehus.example");
    assert!(mail.subject.contains("1. mars 2020"), "{}", mail.subject);
    let record = cohort::open(&ground.platform, &petra, doctors).await.unwrap();
    assert_eq!(record.cohort.deadline().current(), date(2020, 3, 1));
    let earlier = record.cohort.deadline().earlier().last().unwrap().clone();
    assert_eq!((earlier.day, earlier.reason), (Some(date(2020, 2, 21)), Some(reason())));
    assert_eq!(ground.deeds().await.last().map(String::as_str), Some("cohort.extend_deadline"));
}

#[tokio::test]
async fn extending_the_deadline_keeps_what_of_the_plan_is_changed_at_the_same_time() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (doctors, _) = ground.with_programmes().await;
        let petra = ground.somebody("petra", &[Role::ProgrammeLead(doctors)]).await;
        let key = "samling-1".parse().unwrap();
        cohort::open(&ground.platform, &petra, doctors).await.unwrap();
        let first = ground.store().begin().await.unwrap();
        kept::hold(&first, doctors).await.unwrap();

        let (platform, lead) = (ground.platform.clone(), petra.clone());
        let extended = tokio::spawn(async move {
            deadline::extend(&platform, &lead, doctors, date(2020, 3, 1), reason()).await.is_ok()
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        let mut record = kept::find_all(&first, &[doctors]).await.unwrap().pop().unwrap();
        record.cohort.plan.set_venue(&key, Some("Aulaen".to_owned())).unwrap();
        kept::put(&first, &record).await.unwrap();
        first.keep().await.unwrap();

        assert!(extended.await.unwrap());
        let record = cohort::open(&ground.platform, &petra, doctors).await.unwrap();
        assert_eq!(record.cohort.plan.session(&key).unwrap().venue.as_deref(), Some("Aulaen"));
        assert_eq!(record.cohort.deadline().current(), date(2020, 3, 1));
    })
    .await;
}

#[tokio::test]
async fn a6_a_deadline_is_never_shortened_and_nobody_else_moves_it() {
    let ground = Ground::new().await;
    let (doctors, agents) = ground.with_programmes().await;
    with_a_draft(&ground).await;
    let before = ground.outbox().await.len();
    let petra = ground.somebody("petra", &[Role::ProgrammeLead(doctors)]).await;
    let other = ground.somebody("other", &[Role::ProgrammeLead(agents), Role::Assessor(doctors)]).await;

    let shorter = deadline::extend(&ground.platform, &petra, doctors, date(2020, 2, 20), reason()).await;
    let elsewhere = deadline::extend(&ground.platform, &other, doctors, date(2020, 3, 1), reason()).await;

    assert!(matches!(shorter, Err(deadline::DeadlineError::Extend(ExtendError::NotLater { .. }))), "{shorter:?}");
    assert!(matches!(elsewhere, Err(deadline::DeadlineError::Action(ActionError::NotFound))), "{elsewhere:?}");
    assert_eq!(ground.outbox().await.len(), before);
}

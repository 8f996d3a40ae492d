//! What a leader's answer means to others: those who assess read it, and what is asked about another application stays.

use bedre_actions::{application, assessment, confirmation::Reply};
use bedre_domain::{
    application::Application,
    cohort::HoursJudgement,
    confirmation::LinkOpens,
    key::Slug,
    person::Role,
    question::{Answers, Field},
    samples,
};
use bedre_store::application as kept;

use crate::confirmation::{LEADER, Scene, secret_in, text, yes};

#[tokio::test]
async fn a_leader_who_disowns_one_application_is_still_asked_about_another() {
    let scene = Scene::handed_in().await;
    let (ground, slug) = (&scene.ground, Slug::parse("leger-2020").unwrap());
    let ola = ground.somebody("ola", &[]).await;
    let mut entry = Answers::default();
    entry.set(&Field::parse("profession").unwrap(), text("LE"));
    let other = application::begin(&ground.platform, &ola, &slug, &entry).await.unwrap();
    let token = scene.link_to(LEADER).await;
    let draft = kept::find(ground.store(), other).await.unwrap().unwrap();
    let unit = ground.store().begin().await.unwrap();
    kept::update(&unit, &Application { answers: samples::doctor_typed(), ..draft }).await.unwrap();
    unit.keep().await.unwrap();
    application::submit(&ground.platform, &ola, other).await.unwrap();
    assert_eq!(scene.mail_to(LEADER).await.len(), 2);

    scene.reply(&token, Reply::NotMine).await.unwrap();

    let left = scene.mail_to(LEADER).await;
    assert_eq!(left.iter().map(|message| message.about).collect::<Vec<_>>(), [Some(other)]);
    assert_eq!(scene.opens(&secret_in(&left[0])).await, LinkOpens::Question);
}

#[tokio::test]
async fn e9_f20_f21_assessors_see_hours_day_and_how_they_compare() {
    let expected = [
        (3, HoursJudgement::UnderMinimum { minimum: 4 }),
        (4, HoursJudgement::UnderExpected { expected: 6 }),
        (6, HoursJudgement::Enough),
    ];
    let scene = Scene::handed_in().await;
    let assessor = scene.ground.somebody("assessor", &[Role::Assessor(scene.cohort)]).await;
    let token = scene.link_to(LEADER).await;

    for (hours, judgement) in expected {
        scene.ground.move_to("2020-02-14T11:00:00Z");
        let at = scene.ground.now();
        scene.reply(&token, yes(hours)).await.unwrap();
        scene.ground.move_to("2020-02-24T11:00:00Z");
        let facts = assessment::open(&scene.ground.platform, &assessor, scene.id).await.unwrap().leader.unwrap();
        assert_eq!(facts.hours.map(|(hours, judged)| (hours.get(), judged)), Some((hours, judgement)));
        assert_eq!(facts.at, Some(at));
    }
    assert_eq!(scene.mail_to(LEADER).await.len(), 1, "the leader is not written to for answering");
}

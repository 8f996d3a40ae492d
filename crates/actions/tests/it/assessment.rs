//! Assessors on the published criteria, each alone until all have finished.

use bedre_actions::{
    ActionError,
    assessment::{self, AssessmentError, Others, OwnProgress},
    testing::Ground,
};
use bedre_domain::{
    admission::assessment::{Answer, Mark},
    assessment::{AssessError, Remark},
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    person::Role,
};
use bedre_store::{assessment as kept, testing::on_each};

use crate::selecting::{after_the_deadline, applied, applied_under, assessor, lead, record, sheet};

const NOTE: &str = "Hemmelig merknad om søkeren";

async fn one_application(ground: &Ground) -> (CohortId, ApplicationId) {
    let cohort = after_the_deadline(ground).await;
    (cohort, applied(ground, cohort, "kari", "3803").await.1)
}

#[tokio::test]
async fn e5_assessors_are_blind_to_each_other_until_both_have_finished() {
    let ground = Ground::new().await;
    let (cohort, id) = one_application(&ground).await;
    let (anne, bo) = (assessor(&ground, cohort, "anne").await, assessor(&ground, cohort, "bo").await);
    let lead = lead(&ground, cohort).await;
    let record = record(&ground, cohort).await;
    assessment::finish(&ground.platform, &anne, id, sheet(&record, 5, NOTE)).await.unwrap();

    let blind = assessment::open(&ground.platform, &bo, id).await.unwrap();
    assert_eq!(blind.others, Others::Blind { finished: 1, asked: 2 });
    assert!(!format!("{blind:?}").contains(NOTE));
    let board = assessment::board(&ground.platform, &lead, cohort).await.unwrap();
    assert_eq!((board.rows[0].scores.clone(), board.rows[0].missing.clone()), (None, vec!["bo".to_owned()]));
    assert!(!format!("{board:?}").contains(NOTE));

    assessment::finish(&ground.platform, &bo, id, sheet(&record, 2, "")).await.unwrap();

    let Others::Open(all) = assessment::open(&ground.platform, &bo, id).await.unwrap().others else {
        panic!("the board is open")
    };
    let mut scores: Vec<(String, f64)> = all.into_iter().map(|(name, one)| (name, one.score())).collect();
    scores.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(scores, [("anne".to_owned(), 5.0), ("bo".to_owned(), 2.0)]);
    let board = assessment::board(&ground.platform, &lead, cohort).await.unwrap();
    let scores = board.rows[0].scores.clone().unwrap();
    assert_eq!((scores.mean, scores.apart), (3.5, 3.0));
    let locked = assessment::save(&ground.platform, &anne, id, sheet(&record, 1, NOTE)).await;
    assert!(matches!(locked, Err(AssessmentError::Refused(AssessError::Locked))), "{locked:?}");
}

#[tokio::test]
async fn only_the_cohorts_assessors_read_and_score_its_applications() {
    let ground = Ground::new().await;
    let (cohort, id) = one_application(&ground).await;
    let other = CohortId::from(uuid::Uuid::from_u128(99));
    let record = record(&ground, cohort).await;
    let strangers = [
        ground.somebody("olav", &[Role::Assessor(other)]).await,
        ground.somebody("lea", &[Role::ProgrammeLead(cohort)]).await,
        ground.somebody("siv", &[Role::Supervisor(cohort)]).await,
        ground.somebody("kari", &[]).await,
        ground.somebody("alma", &[Role::Administrator]).await,
    ];
    let before = ground.deeds().await;

    for actor in strangers {
        let opened = assessment::open(&ground.platform, &actor, id).await;
        assert!(matches!(opened, Err(ActionError::NotFound)), "{actor:?}");
        let saved = assessment::save(&ground.platform, &actor, id, sheet(&record, 3, "")).await;
        assert!(matches!(saved, Err(AssessmentError::Action(ActionError::NotFound))), "{actor:?}");
        let put_down = assessment::declare_conflict(&ground.platform, &actor, id).await;
        assert!(matches!(put_down, Err(AssessmentError::Action(ActionError::NotFound))), "{actor:?}");
    }
    let visitor = assessment::open(&ground.platform, &ground.visitor(), id).await;
    assert!(matches!(visitor, Err(ActionError::SignInFirst)), "{visitor:?}");

    assert_eq!(kept::of_application(ground.store(), id).await.unwrap(), []);
    assert_eq!(ground.deeds().await, before);
    let anne = assessor(&ground, cohort, "anne").await;
    let nowhere = assessment::open(&ground.platform, &anne, ApplicationId::from(uuid::Uuid::nil())).await;
    assert!(matches!(nowhere, Err(ActionError::NotFound)), "{nowhere:?}");
}

#[tokio::test]
async fn who_declares_a_conflict_of_interest_no_longer_sees_the_application() {
    let ground = Ground::new().await;
    let (cohort, id) = one_application(&ground).await;
    let (anne, bo) = (assessor(&ground, cohort, "anne").await, assessor(&ground, cohort, "bo").await);
    let record = record(&ground, cohort).await;
    assessment::save(&ground.platform, &anne, id, sheet(&record, 4, NOTE)).await.unwrap();

    assessment::declare_conflict(&ground.platform, &anne, id).await.unwrap();

    assert!(matches!(assessment::open(&ground.platform, &anne, id).await, Err(ActionError::NotFound)));
    assert_eq!(assessment::piles(&ground.platform, &anne).await.unwrap()[0].items, []);
    assert!(!format!("{:?}", kept::of_application(ground.store(), id).await.unwrap()).contains(NOTE));
    assessment::finish(&ground.platform, &bo, id, sheet(&record, 4, "")).await.unwrap();
    let lead = lead(&ground, cohort).await;
    let row = assessment::board(&ground.platform, &lead, cohort).await.unwrap().rows.remove(0);
    assert_eq!((row.asked, row.finished, row.conflicts), (1, 1, vec!["anne".to_owned()]));
    assert_eq!(row.scores.map(|scores| scores.mean), Some(4.0));
}

#[tokio::test]
async fn an_assessor_who_is_named_in_an_application_is_not_asked() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let anne = assessor(&ground, cohort, "anne").await;
    let under_her = applied_under(&ground, cohort, "kari", "anne@sykehus.example").await;
    let (_, hers) = applied(&ground, cohort, "anne", "3803").await;
    let (_, free) = applied(&ground, cohort, "ola", "3803").await;

    let pile = assessment::piles(&ground.platform, &anne).await.unwrap().remove(0);

    let seen: Vec<ApplicationId> = pile.items.iter().map(|item| item.application).collect();
    assert_eq!(seen, [free]);
    for id in [under_her, hers] {
        assert!(matches!(assessment::open(&ground.platform, &anne, id).await, Err(ActionError::NotFound)));
    }
}

#[tokio::test]
async fn nothing_is_assessed_while_applications_can_still_change() {
    let ground = Ground::new().await;
    let (cohort, id) = one_application(&ground).await;
    let anne = assessor(&ground, cohort, "anne").await;
    ground.move_to("2020-02-21T22:00:00Z");

    let pile = assessment::piles(&ground.platform, &anne).await.unwrap().remove(0);

    assert!(pile.is_early && pile.items.is_empty());
    assert!(matches!(assessment::open(&ground.platform, &anne, id).await, Err(ActionError::NotFound)));
}

#[tokio::test]
async fn a_withdrawn_application_leaves_the_piles_and_the_board() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let (kari, id) = applied(&ground, cohort, "kari", "3803").await;
    let anne = assessor(&ground, cohort, "anne").await;
    let lead = lead(&ground, cohort).await;

    bedre_actions::application::withdraw(&ground.platform, &kari, id).await.unwrap();

    assert_eq!(assessment::piles(&ground.platform, &anne).await.unwrap()[0].items, []);
    assert!(assessment::board(&ground.platform, &lead, cohort).await.unwrap().rows.is_empty());
}

#[tokio::test]
async fn a_draft_is_kept_and_taken_up_again_and_the_next_one_follows() {
    let ground = Ground::new().await;
    let (cohort, first) = one_application(&ground).await;
    let (_, second) = applied(&ground, cohort, "ola", "3803").await;
    let anne = assessor(&ground, cohort, "anne").await;
    let record = record(&ground, cohort).await;

    assessment::save(&ground.platform, &anne, first, sheet(&record, 1, "")).await.unwrap();
    let opened = assessment::open(&ground.platform, &anne, first).await.unwrap();
    assert_eq!((opened.own, opened.sheet), (OwnProgress::Begun, sheet(&record, 1, "")));
    let unexplained = assessment::finish(&ground.platform, &anne, first, sheet(&record, 1, "")).await;
    assert!(matches!(unexplained, Err(AssessmentError::Refused(AssessError::Incomplete { .. }))), "{unexplained:?}");

    assessment::finish(&ground.platform, &anne, first, sheet(&record, 1, "For stort omfang")).await.unwrap();

    let pile = assessment::piles(&ground.platform, &anne).await.unwrap().remove(0);
    assert_eq!((pile.left(), pile.next_after(Some(first))), (1, Some(second)));
    assert!(ground.deeds().await.ends_with(&["assessment.save".to_owned(), "assessment.finish".to_owned()]));
}

#[tokio::test]
async fn the_leads_board_of_three_hundred_applications_is_eight_queries_at_most() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    for number in 0..300 {
        applied(&ground, cohort, &format!("soker{number}"), "3803").await;
    }
    let (anne, lead) = (assessor(&ground, cohort, "anne").await, lead(&ground, cohort).await);

    let before = ground.platform.queries();
    assert_eq!(assessment::board(&ground.platform, &lead, cohort).await.unwrap().rows.len(), 300);
    let board = ground.platform.queries() - before;
    let before = ground.platform.queries();
    assert_eq!(assessment::piles(&ground.platform, &anne).await.unwrap()[0].left(), 300);
    let piles = ground.platform.queries() - before;
    let before = ground.platform.queries();
    bedre_actions::admission::open(&ground.platform, &lead, cohort).await.unwrap();
    let admission = ground.platform.queries() - before;

    assert!(board <= 8 && piles <= 8 && admission <= 8, "{board}, {piles}, {admission}");
}

#[tokio::test]
async fn b4_scope_and_content_are_assessed_and_a_note_on_them_stays_inside() {
    let ground = Ground::new().await;
    let (cohort, id) = one_application(&ground).await;
    let anne = assessor(&ground, cohort, "anne").await;
    let record = record(&ground, cohort).await;
    let mut written = sheet(&record, 2, "Kort begrunnet");
    let note = FreeText::new("For stort omfang").unwrap();
    let mark = Answer::Mark(Mark::try_from(2).unwrap());
    written.set("suitability", Remark { answer: Some(mark), note });

    assessment::finish(&ground.platform, &anne, id, written).await.unwrap();

    let opened = assessment::open(&ground.platform, &anne, id).await.unwrap();
    let kept = opened.sheet.remarks().find(|(key, _)| *key == "suitability").map(|(_, remark)| remark.note.as_str());
    assert_eq!(kept, Some("For stort omfang"));
    assert_eq!(ground.outbox().await, [], "nobody is told");
}

#[tokio::test]
async fn nothing_is_written_on_an_application_that_is_taken_back_in_the_same_moment() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (cohort, id) = one_application(&ground).await;
        let anne = assessor(&ground, cohort, "anne").await;
        let sheet = sheet(&record(&ground, cohort).await, 5, NOTE);
        let found = bedre_store::application::find(ground.store(), id).await.unwrap().unwrap();
        let unit = ground.store().begin().await.unwrap();
        bedre_store::cohort::hold(&unit, cohort).await.unwrap();
        let platform = ground.platform.clone();

        let saving = tokio::spawn(async move { assessment::save(&platform, &anne, id, sheet).await });
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        bedre_store::application::update(&unit, &found.withdraw(ground.now()).unwrap()).await.unwrap();
        unit.keep().await.unwrap();

        let saved = saving.await.unwrap();
        assert!(matches!(saved, Err(AssessmentError::Action(ActionError::NotFound))), "{saved:?}");
        assert_eq!(kept::of_application(ground.store(), id).await.unwrap(), []);
    })
    .await;
}

//! Checklists from before applying: each cohort's its own, and forgotten after half a year.

use bedre_actions::{Secret, checklist, retention, testing::Ground};
use bedre_domain::{
    free_text::FreeText,
    id::CohortId,
    question::{Answers, Field},
};

fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    answers.set(&Field::whole(&"problem".parse().unwrap()), FreeText::new(text).unwrap());
    answers
}

async fn kept(ground: &Ground, cohort: CohortId, secret: &Secret) -> Answers {
    checklist::open(&ground.platform, cohort, Some(secret)).await.unwrap()
}

#[tokio::test]
async fn a_browser_keeps_one_checklist_for_each_cohort_until_half_a_year_after_it_was_saved() {
    let ground = Ground::new().await;
    let (doctors, agents) = ground.with_programmes().await;
    let visitor = ground.visitor();
    let save = async |cohort, secret, text: &str| {
        checklist::save(&ground.platform, &visitor, cohort, secret, &answers(text)).await.unwrap()
    };

    let secret = save(doctors, None, "Fall").await;
    ground.move_to("2020-03-10T11:00:00Z");
    let secret = save(agents, Some(secret), "Legemiddellister").await;

    assert_eq!(kept(&ground, doctors, &secret).await, answers("Fall"));
    assert_eq!(kept(&ground, agents, &secret).await, answers("Legemiddellister"));
    ground.move_to("2020-08-11T11:00:00Z");
    assert_eq!(retention::tend(&ground.platform).await.unwrap(), 1);
    assert_eq!(kept(&ground, doctors, &secret).await, Answers::default());
    assert_eq!(kept(&ground, agents, &secret).await, answers("Legemiddellister"));
}

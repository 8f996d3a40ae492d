//! Who is told when an application is taken back, and who reads what was handed in.

use bedre_actions::{ActionError, application, testing::Ground};
use bedre_domain::{application::ApplicationState, person::Role};

use crate::{
    confirmation::{LEADER, Scene},
    selecting::{after_the_deadline, applied, decided, stands},
};

#[tokio::test]
async fn leader_and_lead_are_told_when_an_application_is_taken_back() {
    let scene = Scene::handed_in().await;
    scene.ground.somebody("petra", &[Role::ProgrammeLead(scene.cohort)]).await;
    let before = scene.ground.outbox().await.len();

    application::withdraw(&scene.ground.platform, &scene.kari, scene.id).await.unwrap();

    let told = scene.ground.outbox().await.into_iter().skip(before);
    let told: Vec<_> = told.map(|message| (message.to.to_string(), message.subject)).collect();
    let subject = "kari har trukket søknaden";
    let expected = [(LEADER, subject), ("petra@sykehus.example", subject)];
    assert_eq!(told, expected.map(|(to, subject)| (to.to_owned(), subject.to_owned())));
}

#[tokio::test]
async fn nobody_is_told_of_a_draft_that_was_never_sent() {
    let scene = Scene::drafted(&[]).await;
    scene.ground.somebody("petra", &[Role::ProgrammeLead(scene.cohort)]).await;

    application::withdraw(&scene.ground.platform, &scene.kari, scene.id).await.unwrap();

    assert_eq!(scene.ground.outbox().await, []);
}

#[tokio::test]
async fn the_lead_reads_what_was_handed_in_and_nobody_else_does_it_that_way() {
    let scene = Scene::handed_in().await;
    let lead = scene.ground.somebody("petra", &[Role::ProgrammeLead(scene.cohort)]).await;
    let assessor = scene.ground.somebody("anne", &[Role::Assessor(scene.cohort)]).await;
    let draft = Scene::drafted(&[]).await;
    let its_lead = draft.ground.somebody("petra", &[Role::ProgrammeLead(draft.cohort)]).await;

    let read = application::for_lead(&scene.ground.platform, &lead, scene.id).await.unwrap();

    assert_eq!((read.application.id, read.asked.all().len()), (scene.id, 1));
    for actor in [&scene.kari, &assessor, &scene.ground.visitor()] {
        let refused = application::for_lead(&scene.ground.platform, actor, scene.id).await;
        assert!(matches!(refused, Err(ActionError::NotFound)));
    }
    let unsent = application::for_lead(&draft.ground.platform, &its_lead, draft.id).await;
    assert!(matches!(unsent, Err(ActionError::NotFound)), "a draft is the applicant's alone");
}

#[tokio::test]
async fn those_who_wait_move_up_when_one_before_them_takes_the_application_back() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let mut people = Vec::new();
    for (name, mark) in [("kari", 5), ("ola", 4), ("per", 3)] {
        let (actor, id) = applied(&ground, cohort, name, "3803").await;
        people.push((actor, id, mark));
    }
    let marks: Vec<_> = people.iter().map(|(_, id, mark)| (*id, *mark)).collect();
    decided(&ground, cohort, 1, &marks).await;

    application::withdraw(&ground.platform, &people[1].0, people[1].1).await.unwrap();

    assert!(matches!(stands(&ground, people[2].1).await, ApplicationState::Waiting { rank: 1, .. }));
}

//! What waits for somebody, whatever they are.

use bedre_actions::{
    application,
    home::{self, AskedOfMe},
    project, supervision,
    testing::Ground,
};
use bedre_domain::{cohort::LeadStep, email::Email, person::Role, project::ProjectAdvice};
use jiff::civil::date;

use crate::selecting::{after_the_deadline, applied};

#[tokio::test]
async fn a_lead_of_two_cohorts_sees_what_waits_in_each_in_four_queries() {
    let ground = Ground::new().await;
    let (doctors, agents) = ground.with_programmes().await;
    ground.move_to("2020-02-24T11:00:00Z");
    applied(&ground, doctors, "kari", "3803").await;
    let lead = ground.somebody("petra", &[Role::ProgrammeLead(doctors), Role::ProgrammeLead(agents)]).await;
    home::led(&ground.platform, &lead).await.unwrap();
    let queries = ground.platform.queries();

    let waits = home::led(&ground.platform, &lead).await.unwrap();

    assert_eq!(ground.platform.queries() - queries, 3);
    let step = |cohort| waits.iter().find(|one| one.cohort.id == cohort).map(|one| one.step.clone());
    assert_eq!(step(doctors), Some(LeadStep::Select { sent: 1 }));
    assert_eq!(step(agents), Some(LeadStep::Gather { until: date(2025, 6, 16), sent: 0 }));
}

#[tokio::test]
async fn who_leads_and_supervises_nothing_sees_nothing_of_it_and_asks_nothing() {
    let ground = Ground::new().await;
    let doctors = after_the_deadline(&ground).await;
    applied(&ground, doctors, "kari", "3803").await;
    let ola = ground.somebody("ola", &[Role::Participant(doctors), Role::Assessor(doctors)]).await;
    let queries = ground.platform.queries();

    let led = home::led(&ground.platform, &ola).await.unwrap();
    let teams = home::supervised(&ground.platform, &ola).await.unwrap();

    assert!(led.is_empty() && teams.is_empty());
    assert_eq!(ground.platform.queries(), queries);
}

#[tokio::test]
async fn a_supervisor_sees_the_own_teams_once_they_are_named() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lead = ground.somebody("petra", &[Role::ProgrammeLead(agents)]).await;
    let vera = ground.somebody("vera", &[Role::Supervisor(agents)]).await;
    let mut projects = Vec::new();
    for name in ["kari", "ola", "siri"] {
        let (actor, seat) = ground.participant(name, agents, "leder@sykehus.example").await;
        project::begin_for(&ground.platform, &lead, seat.application).await.unwrap();
        projects.extend(home::projects(&ground.platform, &actor).await.unwrap());
    }
    ground.move_to("2020-06-01T11:00:00Z");
    let count = async || {
        let supervised = home::supervised(&ground.platform, &vera).await.unwrap();
        supervised.iter().map(|one| (one.teams, one.waiting)).collect::<Vec<_>>()
    };

    let all = count().await;
    let me = vera.person().unwrap().id;
    supervision::assign(&ground.platform, &lead, projects[0].0.id, &[me], None).await.unwrap();
    let own = count().await;

    assert_eq!((all, own), (vec![(3, 3)], vec![(1, 1)]));
    assert_eq!(projects[0].1, Some(ProjectAdvice::NoProblem));
}

#[tokio::test]
async fn a_leader_with_an_account_sees_who_waits_for_the_answer_until_it_is_too_late() {
    let scene = crate::confirmation::Scene::handed_in().await;
    let ground = &scene.ground;
    let leader = ground.somebody("leder", &[]).await;
    assert_eq!(leader.person().unwrap().email, Email::parse("leder@sykehus.example").unwrap());
    let near = ground.somebody("eder", &[]).await;

    let asked = home::asked_of_me(&ground.platform, &leader).await.unwrap();
    let of_another = home::asked_of_me(&ground.platform, &near).await.unwrap();
    ground.move_to("2020-03-30T11:00:00Z");
    let late = home::asked_of_me(&ground.platform, &leader).await.unwrap();

    let names: Vec<_> = asked.iter().map(|AskedOfMe { applicant, .. }| applicant.as_str()).collect();
    assert_eq!(names, ["Kari Prøve"]);
    assert!(of_another.is_empty() && late.is_empty());
}

#[tokio::test]
async fn a_leader_is_not_asked_about_an_application_that_was_taken_back() {
    let scene = crate::confirmation::Scene::handed_in().await;
    let ground = &scene.ground;
    let leader = ground.somebody("leder", &[]).await;
    let before = home::asked_of_me(&ground.platform, &leader).await.unwrap();

    application::withdraw(&ground.platform, &scene.kari, scene.id).await.unwrap();

    let queries = ground.platform.queries();
    let after = home::asked_of_me(&ground.platform, &leader).await.unwrap();
    assert_eq!((before.len(), after), (1, Vec::new()));
    assert_eq!(ground.platform.queries() - queries, 2);
}

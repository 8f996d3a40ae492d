//! Two of a team write at once: neither writes over the other unawares.

use bedre_actions::{
    Actor,
    measure::{self, PlanMeasureError},
    pdsa::{self, PdsaError},
    project::{self, WriteError},
};
use bedre_domain::{
    measure::{Phasing, Split},
    pdsa::{CyclePlan, DecideError, Decision, PdsaState, Study, StudyError},
    project::{Aim, Charter},
    samples::{self, text},
};
use bedre_spc::RuleSet;
use jiff::civil::date;

use crate::improvement::Work;

#[tokio::test]
async fn two_of_a_team_who_write_at_once_do_not_write_over_each_other() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let seen = project::open(platform, &work.kari, work.project).await.unwrap();
    let charter = |problem: &str| Charter { problem: text(problem), ..seen.project().charter.clone() };
    let write = async |actor: &Actor, problem: &str| {
        project::write(platform, actor, work.project, &seen.charter_seen(), charter(problem)).await
    };

    write(&work.kari, "Pasienter faller om natten").await.unwrap();
    let twice = write(&work.kari, "Pasienter faller om natten").await;
    let over = write(&work.bo, "Fallene er flest i helgene").await;
    let aim = Aim { what: text("Fall om natten"), ..Aim::default() };
    let other_part = project::set_aim(platform, &work.bo, work.project, &seen.aim_seen(), aim).await;

    assert!(twice.is_ok(), "{twice:?}");
    assert!(matches!(over, Err(WriteError::Changed)), "{over:?}");
    assert!(other_part.is_ok(), "the aim is a form of its own: {other_part:?}");
    let stands = project::open(platform, &work.bo, work.project).await.unwrap().project().charter.clone();
    assert_eq!((stands.problem.as_str(), stands.aim.what.as_str()), ("Pasienter faller om natten", "Fall om natten"));
}

#[tokio::test]
async fn a_test_that_a_colleague_has_decided_is_not_decided_anew_unawares() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    work.ground.move_to("2020-12-14T10:00:00Z");
    let cycle = work.cycle().await;
    let seen = async || pdsa::open(platform, &work.kari, cycle).await.unwrap().state_seen();
    let planned = pdsa::open(platform, &work.kari, cycle).await.unwrap().plan_seen();
    pdsa::start(platform, &work.kari, cycle, &planned).await.unwrap();
    let running = seen().await;
    pdsa::study(platform, &work.bo, cycle, &running, samples::study()).await.unwrap();
    let other = Study { result: text("Ingen forskjell"), ..samples::study() };
    let over = pdsa::study(platform, &work.kari, cycle, &running, other).await;
    let studied = seen().await;

    pdsa::decide(platform, &work.bo, cycle, &studied, text("Lys hjelper"), Decision::ScaleUp).await.unwrap();
    let twice = pdsa::decide(platform, &work.bo, cycle, &studied, text("Lys hjelper"), Decision::ScaleUp).await;
    let anew = pdsa::decide(platform, &work.kari, cycle, &studied, text("Lys plager"), Decision::Abandon).await;
    let late = pdsa::study(platform, &work.kari, cycle, &running, samples::study()).await;

    assert!(matches!(over, Err(PdsaError::Changed)), "{over:?}");
    assert!(twice.is_ok(), "{twice:?}");
    assert!(matches!(anew, Err(PdsaError::Decide(DecideError::NotStudied(_)))), "{anew:?}");
    assert!(matches!(late, Err(PdsaError::Study(StudyError::NotRunning(_)))), "{late:?}");
    let stands = pdsa::open(platform, &work.kari, cycle).await.unwrap().cycle;
    assert_eq!(stands.decision(), Some(Decision::ScaleUp));
    assert_eq!(stands.study_made().unwrap().learned.as_str(), "Lys hjelper");
}

#[tokio::test]
async fn a_plan_of_a_measure_is_not_written_over_unawares_and_rules_are_no_part_of_it() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    let seen = measure::open(platform, &work.kari, measure).await.unwrap().plan_seen();
    let plan = async |actor: &Actor, name: &str| {
        measure::plan(platform, actor, measure, &seen, text(name), samples::falls_plan()).await
    };

    let rules = measure::open(platform, &work.bo, measure).await.unwrap().rules_seen();
    measure::set_rules(platform, &work.bo, measure, &rules, RuleSet::CutBox).await.unwrap();
    plan(&work.kari, "Fall om natten").await.unwrap();
    let over = plan(&work.bo, "Fall i helgene").await;

    assert!(matches!(over, Err(PlanMeasureError::Changed)), "{over:?}");
    assert_eq!(measure::open(platform, &work.bo, measure).await.unwrap().measure().name.as_str(), "Fall om natten");
}

#[tokio::test]
async fn a_baseline_that_a_colleague_has_frozen_is_not_thawed_unawares() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    let seen = measure::open(platform, &work.kari, measure).await.unwrap().phases_seen();
    let frozen = Phasing { baseline_until: Some(date(2020, 4, 20)), ..Phasing::default() };
    let cut = Split { from: date(2020, 5, 4), reason: text("Ny rutine") };

    measure::set_phases(platform, &work.kari, measure, &seen, frozen.clone()).await.unwrap();
    let over = Phasing { baseline_until: None, splits: vec![cut] };
    let over = measure::set_phases(platform, &work.bo, measure, &seen, over).await;

    assert!(matches!(over, Err(WriteError::Changed)), "{over:?}");
    let stands = measure::open(platform, &work.bo, measure).await.unwrap().measure().clone();
    assert_eq!(stands.plan().unwrap().phasing, frozen);
}

#[tokio::test]
async fn rules_that_a_colleague_has_chosen_are_not_exchanged_unawares() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    let seen = measure::open(platform, &work.kari, measure).await.unwrap().rules_seen();
    let set = async |actor: &Actor, rules| measure::set_rules(platform, actor, measure, &seen, rules).await;

    set(&work.kari, RuleSet::Nelson).await.unwrap();
    let deeds = work.ground.deeds().await;
    let twice = set(&work.kari, RuleSet::Nelson).await;
    let over = set(&work.bo, RuleSet::Ihi).await;

    assert!(twice.is_ok(), "{twice:?}");
    assert!(matches!(over, Err(WriteError::Changed)), "{over:?}");
    let stands = measure::open(platform, &work.bo, measure).await.unwrap();
    assert_eq!(stands.measure().plan().unwrap().rules, RuleSet::Nelson);
    assert_eq!(work.ground.deeds().await, deeds);
    measure::set_rules(platform, &work.bo, measure, &stands.rules_seen(), RuleSet::Ihi).await.unwrap();
}

#[tokio::test]
async fn a_test_is_not_started_with_a_plan_that_a_colleague_has_changed_unseen() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let cycle = work.cycle().await;
    let open = async || pdsa::open(platform, &work.kari, cycle).await.unwrap();
    let before = open().await;
    let other = CyclePlan { prediction: text("Ingen faller"), ..before.cycle.plan.clone() };

    pdsa::replan(platform, &work.bo, cycle, &before.plan_seen(), other).await.unwrap();
    let unseen = pdsa::start(platform, &work.kari, cycle, &before.plan_seen()).await;

    assert!(matches!(unseen, Err(PdsaError::Changed)), "{unseen:?}");
    assert_eq!(open().await.cycle.state, PdsaState::Planned);
    let seen = open().await.plan_seen();
    for _ in 0..2 {
        pdsa::start(platform, &work.kari, cycle, &seen).await.unwrap();
    }
    let deeds = work.ground.deeds().await;
    assert_eq!(deeds.iter().filter(|deed| *deed == "pdsa.start").count(), 1, "sending it twice is as sending it once");
}

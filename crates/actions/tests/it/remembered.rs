//! What was read of a project is remembered, and never shown when it is so no more.

use bedre_actions::{
    Actor, Platform,
    measure::{self, OpenMeasure},
    pdsa,
    project::{self, NewAnnotation},
};
use bedre_domain::{
    free_text::FreeText,
    measure::{Entry, Phasing, PointSource, Taken},
    pdsa::Decision,
    project::{Aim, AnnotationKind, Charter},
    samples::{self, text},
};
use bedre_spc::RuleSet;
use jiff::civil::{Date, date};

use crate::improvement::Work;

fn value(day: Date, value: f64) -> Entry {
    let taken = Taken::Value { value: samples::figure(value), denominator: None };
    Entry { day, taken, note: FreeText::default() }
}

/// What is shown by a platform that has read the project before, and by one that has not.
async fn shown(work: &Work, measure: bedre_domain::id::MeasureId) -> (String, String) {
    let fresh = bedre_actions::testing::Ground::on(work.ground.store().clone());
    let on = async |platform: &Platform| {
        let open = measure::open(platform, &work.kari, measure).await.unwrap();
        let whole = project::open(platform, &work.bo, work.project).await.unwrap();
        format!("{:?} {:?}", open.record, whole.record)
    };
    (on(&work.ground.platform).await, on(&fresh.platform).await)
}

#[tokio::test]
async fn whatever_a_team_changes_is_seen_at_once_by_those_who_have_read_before() {
    let work = Work::begun().await;
    work.ground.move_to("2020-12-14T10:00:00Z");
    let (platform, kari): (&Platform, &Actor) = (&work.ground.platform, &work.kari);
    let id = work.falls().await;
    let open = async || measure::open(platform, kari, id).await.unwrap();
    let point = |open: &OpenMeasure| open.record.points().first().unwrap().id;
    let mut before = shown(&work, id).await.0;
    let mut step = async |deed: &str| {
        let (remembered, read) = shown(&work, id).await;
        assert_eq!(remembered, read, "{deed}");
        assert_ne!(remembered, before, "{deed} changed nothing that is shown");
        before = remembered;
    };

    measure::record(platform, kari, id, vec![value(date(2020, 11, 2), 8.0)], PointSource::Typed).await.unwrap();
    step("record").await;
    measure::record_baseline(platform, kari, id, vec![value(date(2020, 11, 9), 9.0)], PointSource::Pasted)
        .await
        .unwrap();
    step("record_baseline").await;
    measure::amend(platform, kari, point(&open().await), value(date(2020, 11, 2), 7.0)).await.unwrap();
    step("amend").await;
    measure::exclude(platform, kari, point(&open().await), text("Feil i uttrekket")).await.unwrap();
    step("exclude").await;
    let plan = open().await.measure().plan().unwrap().clone();
    measure::plan(platform, kari, id, &open().await.plan_seen(), text("Fall"), plan).await.unwrap();
    step("plan").await;
    let phasing = Phasing { baseline_until: Some(date(2020, 11, 2)), ..Phasing::default() };
    measure::set_phases(platform, kari, id, &open().await.phases_seen(), phasing).await.unwrap();
    step("set_phases").await;
    measure::set_rules(platform, kari, id, &open().await.rules_seen(), RuleSet::Nelson).await.unwrap();
    step("set_rules").await;
    work.falls().await;
    step("create").await;

    let cycle = work.cycle().await;
    step("pdsa::plan").await;
    let seen = async || pdsa::open(platform, kari, cycle).await.unwrap();
    let other = bedre_domain::pdsa::CyclePlan { measure: None, question: text("Virker det?"), ..samples::cycle_plan() };
    pdsa::replan(platform, kari, cycle, &seen().await.plan_seen(), other).await.unwrap();
    step("replan").await;
    pdsa::start(platform, kari, cycle, &seen().await.plan_seen()).await.unwrap();
    step("start").await;
    pdsa::study(platform, kari, cycle, &seen().await.state_seen(), samples::study()).await.unwrap();
    step("study").await;
    pdsa::decide(platform, kari, cycle, &seen().await.state_seen(), text("Lys hjelper"), Decision::ScaleUp)
        .await
        .unwrap();
    step("decide").await;

    let kind = AnnotationKind::CHOICES[0];
    let note = NewAnnotation { measure: None, day: date(2020, 11, 5), kind, text: text("Ny vaktplan") };
    project::annotate(platform, kari, work.project, note).await.unwrap();
    step("annotate").await;
    let whole = async || project::open(platform, kari, work.project).await.unwrap();
    let charter = Charter { problem: text("Pasienter faller"), ..whole().await.project().charter.clone() };
    project::write(platform, kari, work.project, &whole().await.charter_seen(), charter).await.unwrap();
    step("write").await;
    let aim = Aim { what: text("Fall om natten"), ..Aim::default() };
    project::set_aim(platform, kari, work.project, &whole().await.aim_seen(), aim).await.unwrap();
    step("set_aim").await;
}

#[tokio::test]
async fn a_project_that_is_as_before_costs_one_query_and_no_new_chart() {
    let work = Work::begun().await;
    let id = work.falls().await;
    let first = measure::open(&work.ground.platform, &work.kari, id).await.unwrap();
    let before = work.ground.platform.queries();

    let again = measure::open(&work.ground.platform, &work.bo, id).await.unwrap();

    assert_eq!(work.ground.platform.queries() - before, 1);
    assert!(std::sync::Arc::ptr_eq(&first.record, &again.record));
}

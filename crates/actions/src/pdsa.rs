//! Tests of change: planned, started with a prediction, studied, decided.

use bedre_domain::{
    clock::date_in_oslo,
    free_text::FreeText,
    id::{MeasureId, PdsaCycleId, ProjectId},
    measure::Measure,
    pdsa::{CyclePlan, DecideError, Decision, PdsaAdvice, PdsaCycle, PlanError, StartError, Study, StudyError, advice},
    project::Project,
};
use bedre_store::{StoreError, measure, pdsa, project, project::Shared};
use jiff::civil::Date;

use crate::{
    ActionError, Actor, Platform,
    project::{May, may, readable, workable},
    work::Work,
};

/// A test of change with what its page shows.
#[derive(Clone, Debug)]
pub struct OpenCycle {
    /// The test.
    pub cycle: PdsaCycle,
    /// Its project.
    pub project: Project,
    /// The project's measures, to tie it to one.
    pub measures: Vec<Measure>,
    /// What to think of.
    pub advice: Vec<PdsaAdvice>,
    /// What the asker may do.
    pub may: May,
    /// The day on which it was asked for.
    pub today: Date,
}

/// Why a step of a test was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PdsaError {
    /// The plan makes no sense.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// It cannot start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The result makes no sense.
    #[error(transparent)]
    Study(#[from] StudyError),
    /// It cannot be closed.
    #[error(transparent)]
    Decide(#[from] DecideError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<StoreError> for PdsaError {
    fn from(error: StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Opens a test.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the project's team, the cohort's supervisors and its lead.
pub async fn open(platform: &Platform, actor: &Actor, id: PdsaCycleId) -> Result<OpenCycle, ActionError> {
    let store = &platform.store;
    let cycle = pdsa::find(store, id).await?.ok_or(ActionError::NotFound)?;
    let Shared { project, team } = readable(platform, actor, cycle.project).await?;
    let all = pdsa::of_projects(store, &[project.id]).await?;
    let today = date_in_oslo(platform.now());
    Ok(OpenCycle {
        advice: advice(&cycle, &all, today),
        measures: measure::of_projects(store, &[project.id]).await?,
        may: may(actor, project.cohort, &team),
        cycle,
        project,
        today,
    })
}

/// Plans the project's next test.
///
/// # Errors
///
/// [`PdsaError::Plan`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn plan(
    platform: &Platform,
    actor: &Actor,
    project: ProjectId,
    plan: CyclePlan,
) -> Result<PdsaCycleId, PdsaError> {
    let project = workable(platform, actor, project).await?;
    check_measure(platform, project.id, plan.measure).await?;
    let work = Work::begin(platform, actor).await?;
    let there = pdsa::of_projects(work.unit(), &[project.id]).await?;
    let number = there.iter().map(|cycle| cycle.number).max().unwrap_or(0) + 1;
    let cycle = PdsaCycle::plan(PdsaCycleId::new(work.mint()), project.id, number, plan, work.now())?;
    pdsa::insert(work.unit(), &cycle).await?;
    finish(work, &cycle, "pdsa.plan").await?;
    Ok(cycle.id)
}

/// Changes the plan of a test that has not started.
///
/// # Errors
///
/// [`PdsaError::Plan`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn replan(platform: &Platform, actor: &Actor, id: PdsaCycleId, plan: CyclePlan) -> Result<(), PdsaError> {
    let cycle = mine(platform, actor, id).await?;
    check_measure(platform, cycle.project, plan.measure).await?;
    let cycle = cycle.replan(plan, platform.now())?;
    keep(platform, actor, &cycle, "pdsa.replan").await
}

/// Starts a test; its plan and prediction stand from now on.
///
/// # Errors
///
/// [`PdsaError::Start`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn start(platform: &Platform, actor: &Actor, id: PdsaCycleId) -> Result<(), PdsaError> {
    let cycle = mine(platform, actor, id).await?.start(date_in_oslo(platform.now()), platform.now())?;
    keep(platform, actor, &cycle, "pdsa.start").await
}

/// Writes down what a test showed.
///
/// # Errors
///
/// [`PdsaError::Study`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn study(platform: &Platform, actor: &Actor, id: PdsaCycleId, study: Study) -> Result<(), PdsaError> {
    let cycle = mine(platform, actor, id).await?.study(study, date_in_oslo(platform.now()), platform.now())?;
    keep(platform, actor, &cycle, "pdsa.study").await
}

/// Closes a test with what was learned and what to do (A22).
///
/// # Errors
///
/// [`PdsaError::Decide`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn decide(
    platform: &Platform,
    actor: &Actor,
    id: PdsaCycleId,
    learned: FreeText,
    decision: Decision,
) -> Result<(), PdsaError> {
    let cycle = mine(platform, actor, id).await?;
    let cycle = cycle.decide(learned, decision, date_in_oslo(platform.now()), platform.now())?;
    keep(platform, actor, &cycle, "pdsa.decide").await
}

/// The test, when the asker may change it.
async fn mine(platform: &Platform, actor: &Actor, id: PdsaCycleId) -> Result<PdsaCycle, ActionError> {
    let cycle = pdsa::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    workable(platform, actor, cycle.project).await?;
    Ok(cycle)
}

/// A test is tied to a measure of its own project.
async fn check_measure(platform: &Platform, project: ProjectId, of: Option<MeasureId>) -> Result<(), ActionError> {
    let Some(id) = of else { return Ok(()) };
    match measure::find(&platform.store, id).await? {
        Some(measure) if measure.project == project => Ok(()),
        Some(_) | None => Err(ActionError::NotFound),
    }
}

async fn keep(platform: &Platform, actor: &Actor, cycle: &PdsaCycle, deed: &str) -> Result<(), PdsaError> {
    let work = Work::begin(platform, actor).await?;
    pdsa::update(work.unit(), cycle).await?;
    Ok(finish(work, cycle, deed).await?)
}

/// Notes what was done, marks the project as changed and keeps all of it.
async fn finish(work: Work<'_>, cycle: &PdsaCycle, deed: &str) -> Result<(), ActionError> {
    project::touch(work.unit(), cycle.project, work.now()).await?;
    work.note(deed, "pdsa_cycle", Some(cycle.id.uuid())).await?;
    work.keep().await
}

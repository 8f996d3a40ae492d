//! Tests of change: planned, started with a prediction, studied, decided.

use std::sync::Arc;

use bedre_domain::{
    clock::date_in_oslo,
    free_text::FreeText,
    id::{MeasureId, PdsaCycleId, ProjectId},
    pdsa::{
        CyclePlan, DecideError, Decision, PdsaAdvice, PdsaCycle, PdsaStanding, PdsaState, PlanError, StartError, Study,
        StudyError, advice,
    },
};
use bedre_store::{StoreError, measure, pdsa, project};
use jiff::civil::Date;

use crate::{
    ActionError, Actor, Platform, ProjectRecord, Seen,
    project::{May, Readable, may, readable_by, workable},
    work::Work,
};

/// A test of change with what its page shows.
#[derive(Clone, Debug)]
pub struct OpenCycle {
    /// The test.
    pub cycle: PdsaCycle,
    /// Its project, with the measures to tie it to one.
    pub record: Arc<ProjectRecord>,
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
    /// Somebody else has written in the meantime: what stands now is not what was seen.
    #[error("written over what was not seen")]
    Changed,
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

impl OpenCycle {
    /// The plan, as whoever begins to change it, or is about to start it, sees it.
    pub fn plan_seen(&self) -> Seen {
        Seen::of(&self.cycle.plan)
    }

    /// How far the test has come and what it showed, as whoever begins to write about it sees it.
    pub fn state_seen(&self) -> Seen {
        Seen::of(&self.cycle.state)
    }
}

/// Opens a test.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the project's team, the cohort's supervisors and its lead.
pub async fn open(platform: &Platform, actor: &Actor, id: PdsaCycleId) -> Result<OpenCycle, ActionError> {
    let found = project::head_of_cycle(&platform.store, id).await?;
    let Readable { head, record } = readable_by(platform, actor, found).await?;
    let cycle = record.cycles.iter().find(|cycle| cycle.id == id).ok_or(ActionError::NotFound)?.clone();
    let today = date_in_oslo(platform.now());
    Ok(OpenCycle {
        advice: advice(&cycle, &record.cycles, today),
        may: may(actor, head.cohort, &head.team),
        cycle,
        record,
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
    let work = Work::begin(platform, actor).await?;
    project::hold(work.unit(), project).await?;
    workable(work.unit(), actor, project).await?;
    check_measure(&work, project, plan.measure).await?;
    let there = pdsa::of_projects(work.unit(), &[project]).await?;
    let number = there.iter().map(|cycle| cycle.number).max().unwrap_or(0) + 1;
    let cycle = PdsaCycle::plan(PdsaCycleId::new(work.mint()), project, number, plan, work.now())?;
    pdsa::insert(work.unit(), &cycle).await?;
    finish(work, &cycle, "pdsa.plan").await?;
    Ok(cycle.id)
}

/// Changes the plan of a test that has not started, in place of the plan that was `seen`.
///
/// # Errors
///
/// [`PdsaError::Plan`]; [`PdsaError::Changed`] when another plan than the one seen stands there;
/// [`ActionError::NotFound`] for all but the project's team.
pub async fn replan(
    platform: &Platform,
    actor: &Actor,
    id: PdsaCycleId,
    seen: &Seen,
    plan: CyclePlan,
) -> Result<(), PdsaError> {
    let work = Work::begin(platform, actor).await?;
    let before = mine(&work, actor, id).await?;
    check_measure(&work, before.project, plan.measure).await?;
    if Seen::of(&before.plan) != *seen {
        // Sending it twice is as sending it once.
        return if before.plan == plan { Ok(()) } else { Err(PdsaError::Changed) };
    }
    let cycle = before.replan(plan, work.now())?;
    keep(work, &cycle, "pdsa.replan").await
}

/// Starts a test with the plan that was `seen`; plan and prediction stand from now on.
///
/// # Errors
///
/// [`PdsaError::Start`]; [`PdsaError::Changed`] when somebody else has planned it anew in the meantime;
/// [`ActionError::NotFound`] for all but the project's team.
pub async fn start(platform: &Platform, actor: &Actor, id: PdsaCycleId, seen: &Seen) -> Result<(), PdsaError> {
    let work = Work::begin(platform, actor).await?;
    let before = mine(&work, actor, id).await?;
    let is_seen = Seen::of(&before.plan) == *seen;
    // Sending it twice is as sending it once.
    if is_seen && before.state.standing() == PdsaStanding::Running {
        return Ok(());
    }
    let cycle = before.start(date_in_oslo(work.now()), work.now())?;
    if !is_seen {
        return Err(PdsaError::Changed);
    }
    keep(work, &cycle, "pdsa.start").await
}

/// Writes down what a test showed, in place of what was `seen`.
///
/// # Errors
///
/// [`PdsaError::Study`]; [`PdsaError::Changed`] when something else has been written in the meantime;
/// [`ActionError::NotFound`] for all but the project's team.
pub async fn study(
    platform: &Platform,
    actor: &Actor,
    id: PdsaCycleId,
    seen: &Seen,
    study: Study,
) -> Result<(), PdsaError> {
    let work = Work::begin(platform, actor).await?;
    let before = mine(&work, actor, id).await?;
    // Sending it twice is as sending it once.
    if before.state == (PdsaState::Studied { study: study.clone() }) {
        return Ok(());
    }
    let stands = Seen::of(&before.state);
    let cycle = before.study(study, date_in_oslo(work.now()), work.now())?;
    if stands != *seen {
        return Err(PdsaError::Changed);
    }
    keep(work, &cycle, "pdsa.study").await
}

/// Closes a test with what was learned and what to do (A22).
///
/// # Errors
///
/// [`PdsaError::Decide`]; [`PdsaError::Changed`] when the result was written anew in the meantime;
/// [`ActionError::NotFound`] for all but the project's team.
pub async fn decide(
    platform: &Platform,
    actor: &Actor,
    id: PdsaCycleId,
    seen: &Seen,
    learned: FreeText,
    decision: Decision,
) -> Result<(), PdsaError> {
    let work = Work::begin(platform, actor).await?;
    let before = mine(&work, actor, id).await?;
    // Sending it twice is as sending it once.
    if before.decision() == Some(decision) && before.study_made().is_some_and(|study| study.learned == learned) {
        return Ok(());
    }
    let stands = Seen::of(&before.state);
    let cycle = before.decide(learned, decision, date_in_oslo(work.now()), work.now())?;
    if stands != *seen {
        return Err(PdsaError::Changed);
    }
    keep(work, &cycle, "pdsa.decide").await
}

/// The test, held for the rest of the unit, when the asker may change it.
async fn mine(work: &Work<'_>, actor: &Actor, id: PdsaCycleId) -> Result<PdsaCycle, ActionError> {
    pdsa::hold(work.unit(), id).await?;
    let cycle = pdsa::find(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    workable(work.unit(), actor, cycle.project).await?;
    Ok(cycle)
}

/// A test is tied to a measure of its own project.
async fn check_measure(work: &Work<'_>, project: ProjectId, of: Option<MeasureId>) -> Result<(), ActionError> {
    let Some(id) = of else { return Ok(()) };
    match measure::find(work.unit(), id).await? {
        Some(measure) if measure.project == project => Ok(()),
        Some(_) | None => Err(ActionError::NotFound),
    }
}

async fn keep(work: Work<'_>, cycle: &PdsaCycle, deed: &str) -> Result<(), PdsaError> {
    pdsa::update(work.unit(), cycle).await?;
    Ok(finish(work, cycle, deed).await?)
}

/// Notes what was done, marks the project as changed and keeps all of it.
async fn finish(work: Work<'_>, cycle: &PdsaCycle, deed: &str) -> Result<(), ActionError> {
    project::touch(work.unit(), cycle.project, work.now()).await?;
    work.note(deed, "pdsa_cycle", Some(cycle.id.uuid())).await?;
    work.keep().await
}

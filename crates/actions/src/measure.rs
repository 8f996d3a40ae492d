//! Measures and their data points: planned, recorded one by one or pasted, changed, taken out of the calculation.

use std::sync::Arc;

use bedre_domain::{
    clock::date_in_oslo,
    free_text::FreeText,
    id::{DataPointId, MeasureId, NoteId, ProjectId},
    measure::{
        Checked, DataPoint, Earlier, Entry, EntryError, Known, Measure, MeasureStage, Phasing, Plan, PlanError,
        PointSource, PointState, Refused, ReplanError, Replanned, RuleSet, check,
    },
    project::{Annotation, AnnotationKind, Project},
};
use bedre_store::{Connection, StoreError, annotation, data_point, measure, project};
use jiff::civil::Date;

use crate::{
    ActionError, Actor, Charted, MeasureRecord, Platform, Seen,
    project::{May, Readable, WriteError, may, readable_by, workable},
    work::Work,
};

/// A measure with everything that its page shows.
#[derive(Clone, Debug)]
pub struct OpenMeasure {
    /// The measure, its data points with their chart, and what stands beside them.
    pub record: Arc<MeasureRecord>,
    /// Its project.
    pub project: Arc<Project>,
    /// The project's revision, by which what is made of the record can be remembered; none for a day in the past.
    pub revision: Option<i64>,
    /// What the asker may do.
    pub may: May,
    /// The day on which it was asked for.
    pub today: Date,
}

/// Why a measure was not planned.
#[derive(Debug, thiserror::Error)]
pub enum PlanMeasureError {
    /// The plan makes no sense.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// Somebody else has planned it in the meantime: what stands now is not what was seen.
    #[error("written over what was not seen")]
    Changed,
    /// The data that are there are of another kind.
    #[error(transparent)]
    Replan(#[from] ReplanError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// Why data points were not kept.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Some of them cannot be; none was kept. Every one that cannot, in order.
    #[error("{} of the values cannot be kept", .0.len())]
    Refused(Vec<Refused>),
    /// The measure is only named: nobody has decided what is counted.
    #[error("value for a measure without a plan")]
    NoPlan,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl OpenMeasure {
    /// The measure itself.
    pub fn measure(&self) -> &Measure {
        &self.record.measure
    }

    /// Name and plan, as whoever begins to change them sees them.
    pub fn plan_seen(&self) -> Seen {
        seen(self.measure())
    }

    /// Baseline and phases, as whoever begins to change them sees them.
    pub fn phases_seen(&self) -> Seen {
        Seen::of(&phasing_of(self.measure()))
    }

    /// The rules, as whoever begins to choose others sees them.
    pub fn rules_seen(&self) -> Seen {
        rules_seen(self.measure())
    }
}

/// Name and plan, but for rules and phases, which have forms of their own.
fn seen(measure: &Measure) -> Seen {
    let plan = measure.plan().cloned();
    let plan = plan.map(|plan| Plan { rules: RuleSet::default(), phasing: Phasing::default(), ..plan });
    Seen::of(&(&measure.name, plan))
}

/// Opens a measure.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the project's team, the cohort's supervisors and its lead.
pub async fn open(platform: &Platform, actor: &Actor, id: MeasureId) -> Result<OpenMeasure, ActionError> {
    let found = project::head_of_measure(&platform.store, id).await?;
    let Readable { head, record } = readable_by(platform, actor, found).await?;
    Ok(OpenMeasure {
        record: Arc::clone(record.measure(id).ok_or(ActionError::NotFound)?),
        project: Arc::clone(&record.project),
        revision: Some(head.revision),
        may: may(actor, head.cohort, &head.team),
        today: date_in_oslo(platform.now()),
    })
}

/// Opens a measure as it was known at the end of a day: its points with what stood in them then, the tests and notes that
/// were written by then. What has been decided since (target, rules, phases) is as it is today. Tells too how many points
/// have been changed since without what stood there being kept.
///
/// # Errors
///
/// As [`open`].
pub async fn open_as_known(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    day: Date,
) -> Result<(OpenMeasure, usize), ActionError> {
    let open = open(platform, actor, id).await?;
    let earlier = data_point::earlier_of(&platform.store, id).await?;
    let mut record = MeasureRecord::clone(&open.record);
    let Known { points, lost } = Known::on(day, record.points().to_vec(), &earlier);
    record.charted = Charted::new(&record.measure, points);
    record.cycles.retain(|cycle| date_in_oslo(cycle.created_at) <= day);
    record.annotations.retain(|note| date_in_oslo(note.at) <= day);
    Ok((OpenMeasure { record: Arc::new(record), revision: None, ..open }, lost))
}

/// Makes a measure of a project.
///
/// # Errors
///
/// [`PlanMeasureError::Plan`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    project: ProjectId,
    name: FreeText,
    plan: Plan,
) -> Result<MeasureId, PlanMeasureError> {
    workable(&platform.store, actor, project).await?;
    let plan = Box::new(plan.check()?);
    let work = Work::begin(platform, actor).await?;
    let new = Measure {
        id: MeasureId::new(work.mint()),
        project,
        name,
        stage: MeasureStage::Planned(plan),
        created_at: work.now(),
        changed_at: work.now(),
    };
    measure::insert_all(work.unit(), std::slice::from_ref(&new)).await.map_err(ActionError::from)?;
    finish(work, &new, "measure.create").await?;
    Ok(new.id)
}

/// Plans a measure, or plans it anew, in place of what was `seen`. When what is counted changes after data exist, the time
/// line tells.
///
/// # Errors
///
/// [`PlanMeasureError`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn plan(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    seen_before: &Seen,
    name: FreeText,
    plan: Plan,
) -> Result<(), PlanMeasureError> {
    let work = Work::begin(platform, actor).await?;
    let found = held(&work, actor, id).await?;
    let stands = seen(&found);
    let has_data = !data_point::of_measures(work.unit(), &[id]).await.map_err(ActionError::from)?.is_empty();
    let (measure, changed) = found.replan(name, plan.check()?, has_data, work.now())?;
    if stands != *seen_before {
        // Sending it twice is as sending it once.
        return if stands == seen(&measure) { Ok(()) } else { Err(PlanMeasureError::Changed) };
    }
    measure::update(work.unit(), &measure).await.map_err(ActionError::from)?;
    match changed {
        Replanned::Quietly => {}
        Replanned::Redefined => note_redefined(&work, actor, &measure).await?,
    }
    finish(work, &measure, "measure.plan").await?;
    Ok(())
}

/// Tells on the time line that something else is counted from now on (MEA-10).
async fn note_redefined(work: &Work<'_>, actor: &Actor, measure: &Measure) -> Result<(), ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let note = Annotation {
        id: NoteId::new(work.mint()),
        project: measure.project,
        measure: Some(measure.id),
        day: date_in_oslo(work.now()),
        kind: AnnotationKind::Redefined,
        text: FreeText::default(),
        by: me.id,
        at: work.now(),
    };
    Ok(annotation::insert(work.unit(), &note).await?)
}

/// Cuts the chart into phases, or freezes its baseline, in place of what was `seen`.
///
/// # Errors
///
/// [`WriteError::Changed`] when somebody else has done so in the meantime; [`ActionError::NotFound`] for all but the
/// project's team.
pub async fn set_phases(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    seen: &Seen,
    phasing: Phasing,
) -> Result<(), WriteError> {
    let work = Work::begin(platform, actor).await?;
    let found = held(&work, actor, id).await?;
    let stands = phasing_of(&found);
    // Sending it twice is as sending it once.
    if stands.as_ref() == Some(&phasing) {
        return Ok(());
    }
    if Seen::of(&stands) != *seen {
        return Err(WriteError::Changed);
    }
    let measure = found.rephase(phasing, work.now());
    measure::update(work.unit(), &measure).await?;
    Ok(finish(work, &measure, "measure.set_phases").await?)
}

fn phasing_of(measure: &Measure) -> Option<Phasing> {
    measure.plan().map(|plan| plan.phasing.clone())
}

/// Lets other rules find the signals, in place of those that were `seen`.
///
/// # Errors
///
/// As [`set_phases`].
pub async fn set_rules(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    seen: &Seen,
    rules: RuleSet,
) -> Result<(), WriteError> {
    let work = Work::begin(platform, actor).await?;
    let found = held(&work, actor, id).await?;
    // Sending it twice is as sending it once.
    if found.plan().is_some_and(|plan| plan.rules == rules) {
        return Ok(());
    }
    if rules_seen(&found) != *seen {
        return Err(WriteError::Changed);
    }
    let measure = found.judge_by(rules, work.now());
    measure::update(work.unit(), &measure).await?;
    Ok(finish(work, &measure, "measure.set_rules").await?)
}

fn rules_seen(measure: &Measure) -> Seen {
    Seen::of(&measure.plan().map(|plan| plan.rules.code()))
}

/// Checks entries as [`record`] would, and keeps nothing: for the page on which pasted rows are looked over.
///
/// # Errors
///
/// As [`record`].
pub async fn try_entries(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    entries: Vec<Entry>,
) -> Result<Vec<Checked>, RecordError> {
    let measure = mine(&platform.store, actor, id).await?;
    let there = data_point::of_measures(&platform.store, &[id]).await.map_err(ActionError::from)?;
    checked(platform, &measure, &there, None, entries)
}

/// Keeps values: all of them, or none.
///
/// # Errors
///
/// [`RecordError`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn record(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    entries: Vec<Entry>,
    source: PointSource,
) -> Result<Vec<Checked>, RecordError> {
    let work = Work::begin(platform, actor).await?;
    let measure = held(&work, actor, id).await?;
    let checked = insert(&work, actor, &measure, entries, source).await?;
    finish(work, &measure, "measure.record").await?;
    Ok(checked)
}

/// Keeps values as [`record`] does and freezes the baseline at the last of them: what comes later is compared with them.
///
/// # Errors
///
/// As [`record`].
pub async fn record_baseline(
    platform: &Platform,
    actor: &Actor,
    id: MeasureId,
    entries: Vec<Entry>,
    source: PointSource,
) -> Result<Vec<Checked>, RecordError> {
    let work = Work::begin(platform, actor).await?;
    let measure = held(&work, actor, id).await?;
    let checked = insert(&work, actor, &measure, entries, source).await?;
    let phasing = measure.plan().map(|plan| plan.phasing.clone()).ok_or(RecordError::NoPlan)?;
    let baseline_until = checked.iter().map(|entry| entry.day).max();
    let measure = measure.rephase(Phasing { baseline_until, ..phasing }, work.now());
    measure::update(work.unit(), &measure).await.map_err(ActionError::from)?;
    finish(work, &measure, "measure.record_baseline").await?;
    Ok(checked)
}

/// Puts checked values into the store, in a unit of work that waits to be finished.
async fn insert(
    work: &Work<'_>,
    actor: &Actor,
    measure: &Measure,
    entries: Vec<Entry>,
    source: PointSource,
) -> Result<Vec<Checked>, RecordError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let there = data_point::of_measures(work.unit(), &[measure.id]).await.map_err(ActionError::from)?;
    let checked = checked(work.platform(), measure, &there, None, entries)?;
    let points: Vec<DataPoint> = checked
        .iter()
        .map(|entry| DataPoint {
            id: DataPointId::new(work.mint()),
            measure: measure.id,
            day: entry.day,
            state: entry.state.clone(),
            note: entry.note.clone(),
            source,
            recorded_by: me.id,
            recorded_at: work.now(),
            changed_at: None,
        })
        .collect();
    data_point::insert_all(work.unit(), &points).await.map_err(same_day)?;
    Ok(checked)
}

/// Gives a data point another day, value or note. One that was taken out counts again when its day or value is another.
///
/// # Errors
///
/// [`RecordError`]; [`ActionError::NotFound`] for all but the project's team.
pub async fn amend(
    platform: &Platform,
    actor: &Actor,
    id: DataPointId,
    entry: Entry,
) -> Result<MeasureId, RecordError> {
    let work = Work::begin(platform, actor).await?;
    let (measure, point) = held_point(&work, actor, id).await?;
    let there = data_point::of_measures(work.unit(), &[measure.id]).await.map_err(ActionError::from)?;
    let mut checked = checked(platform, &measure, &there, Some(id), vec![entry])?;
    let Some(anew) = checked.pop() else { return Err(RecordError::NoPlan) };
    keep_earlier(&work, &point).await?;
    let point = point.amended(anew, work.now());
    data_point::update(work.unit(), &point).await.map_err(same_day)?;
    finish(work, &measure, "measure.amend").await?;
    Ok(measure.id)
}

/// Takes a value out of the calculation, with the reason; or, without one, takes it in again.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the project's team, or for a day on which nothing was measured.
pub async fn exclude(
    platform: &Platform,
    actor: &Actor,
    id: DataPointId,
    reason: FreeText,
) -> Result<MeasureId, ActionError> {
    let work = Work::begin(platform, actor).await?;
    let (measure, point) = held_point(&work, actor, id).await?;
    let amount = point.state.amount().ok_or(ActionError::NotFound)?;
    let (state, deed) = if reason.is_empty() {
        (PointState::Counted(amount), "measure.include")
    } else {
        (PointState::Excluded { amount, reason }, "measure.exclude")
    };
    keep_earlier(&work, &point).await?;
    let point = DataPoint { state, changed_at: Some(work.now()), ..point };
    data_point::update(work.unit(), &point).await?;
    finish(work, &measure, deed).await?;
    Ok(measure.id)
}

/// A data point with its measure, for the page on which it is changed.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the project's team.
pub async fn open_point(
    platform: &Platform,
    actor: &Actor,
    id: DataPointId,
) -> Result<(Measure, DataPoint), ActionError> {
    let point = data_point::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    Ok((mine(&platform.store, actor, point.measure).await?, point))
}

/// Keeps what stands in a data point that is about to be changed.
async fn keep_earlier(work: &Work<'_>, point: &DataPoint) -> Result<(), ActionError> {
    let earlier = Earlier { point: point.clone(), until: work.now() };
    Ok(data_point::keep_earlier(work.unit(), work.mint().mint(), &earlier).await?)
}

/// The measure, when the asker may change it.
async fn mine(on: &impl Connection, actor: &Actor, id: MeasureId) -> Result<Measure, ActionError> {
    let measure = measure::find(on, id).await?.ok_or(ActionError::NotFound)?;
    workable(on, actor, measure.project).await?;
    Ok(measure)
}

/// The same, held for the rest of the unit.
async fn held(work: &Work<'_>, actor: &Actor, id: MeasureId) -> Result<Measure, ActionError> {
    measure::hold(work.unit(), id).await?;
    mine(work.unit(), actor, id).await
}

/// The data point with its measure, which is held for the rest of the unit, when the asker may change it.
async fn held_point(work: &Work<'_>, actor: &Actor, id: DataPointId) -> Result<(Measure, DataPoint), ActionError> {
    let point = data_point::find(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    let measure = held(work, actor, point.measure).await?;
    // It may have been changed while the measure was waited for.
    let point = data_point::find(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    Ok((measure, point))
}

fn checked(
    platform: &Platform,
    measure: &Measure,
    there: &[DataPoint],
    instead: Option<DataPointId>,
    entries: Vec<Entry>,
) -> Result<Vec<Checked>, RecordError> {
    let plan = measure.plan().ok_or(RecordError::NoPlan)?;
    let today = date_in_oslo(platform.now());
    check(&plan.scale, there, instead, entries, today).map_err(RecordError::Refused)
}

/// Somebody else has just kept a value for one of the days.
fn same_day(error: StoreError) -> RecordError {
    match error {
        StoreError::AlreadyThere => RecordError::Refused(vec![Refused { place: 0, why: EntryError::Taken }]),
        StoreError::Address | StoreError::Database(_) | StoreError::Broken { .. } | StoreError::BackupElsewhere => {
            RecordError::Action(error.into())
        }
    }
}

/// Notes what was done, marks the project as changed and keeps all of it.
async fn finish(work: Work<'_>, measure: &Measure, deed: &str) -> Result<(), ActionError> {
    project::touch(work.unit(), measure.project, work.now()).await?;
    work.note(deed, "measure", Some(measure.id.uuid())).await?;
    work.keep().await
}

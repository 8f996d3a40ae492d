//! Improvement projects: begun when a seat is accepted, written by the team, read by its supervisors and the lead.

use std::sync::Arc;

use bedre_domain::{
    access,
    application::{Application, ApplicationState},
    clock::date_in_oslo,
    cohort::CohortRecord,
    free_text::FreeText,
    id::{ApplicationId, CohortId, MeasureId, NoteId, PersonId, ProjectId},
    measure::{Direction, MeasureKind},
    person::Person,
    project::{Aim, AimAdvice, AimFault, Annotation, AnnotationKind, Charter, Project, ProjectAdvice, advice, begin},
    question::Complete,
    supervision::{SupervisionNote, Supervisor},
};
use bedre_store::{
    Connection, annotation, application, measure, person,
    project::{self, Head},
    project_supervisor, supervision,
};
use jiff::civil::Date;

use crate::{
    ActionError, Actor, MeasureRecord, Platform, ProjectRecord, Seen, Who, cohort, project_record, sharing, work::Work,
};

/// Begins the project of an application whose seat is accepted, in the same unit of work (B1). An application that has a
/// project already keeps it as it is.
///
/// # Errors
///
/// [`ActionError::Store`].
pub(crate) async fn make_for(
    work: &Work<'_>,
    application: &Application,
    answers: &Complete,
) -> Result<(), ActionError> {
    let begun = begin(work.mint(), application.cohort, application.id, answers, work.now());
    if project::insert_if_new(work.unit(), &begun.project).await? {
        measure::insert_all(work.unit(), &begun.measures).await?;
        work.note("project.begin", "project", Some(begun.project.id.uuid())).await?;
    }
    Ok(())
}

/// Begins the project of an application whose seat was accepted before there were projects, or came in another way.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's lead and the program itself, and for an application without a seat.
pub async fn begin_for(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<(), ActionError> {
    let application = application::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    if actor.who != Who::System && !access::may_lead(&actor.standing, application.cohort) {
        return Err(ActionError::NotFound);
    }
    let ApplicationState::Accepted { submission, .. } = &application.state else { return Err(ActionError::NotFound) };
    let cohort = cohort::load(platform, application.cohort).await?;
    // What was handed in was read by the same form then; if that has changed since, the project begins empty.
    let answers = cohort.cohort.read_answers(&submission.answers, None).unwrap_or_default();
    let work = Work::begin(platform, actor).await?;
    make_for(&work, &application, &answers).await?;
    work.keep().await
}

/// A project with everything that its pages show.
#[derive(Clone, Debug)]
pub struct OpenProject {
    /// The project, its measures, tests and notes on the time line.
    pub record: Arc<ProjectRecord>,
    /// Its cohort.
    pub cohort: Arc<CohortRecord>,
    /// The people who share it.
    pub team: Vec<Person>,
    /// Who supervises the team, and who did, the first one first.
    pub supervisors: Vec<(Supervisor, Person)>,
    /// The notes from supervision that the asker may read, newest first.
    pub notes: Vec<SupervisionNote>,
    /// What the asker may do.
    pub may: May,
    /// The day on which it was asked for.
    pub today: Date,
}

/// What somebody may do with a project that they read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May {
    /// Change it: the team.
    Work,
    /// Write notes from supervision.
    Supervise,
    /// Read it only: the lead.
    Read,
    /// Read it and nothing of its supervision: another participant of the cohort, whom the team shows it to.
    ReadShared,
}

impl May {
    /// Whether it goes with the talks between team and supervisor: to hold them, or to read of them.
    pub fn sees_talks(self) -> bool {
        match self {
            Self::Supervise | Self::Read => true,
            Self::Work | Self::ReadShared => false,
        }
    }
}

impl OpenProject {
    /// The project itself.
    pub fn project(&self) -> &Project {
        &self.record.project
    }

    /// What the project still lacks, in the order in which to see to it.
    pub fn advice(&self) -> Vec<ProjectAdvice> {
        advice(&self.project().charter, self.record.measures.iter().map(|with| &with.measure))
    }

    /// What is wrong with the aim's numbers.
    pub fn aim_fault(&self) -> Option<AimFault> {
        self.project().charter.aim.fault(self.direction_of_good())
    }

    /// What to think of beside the aim.
    pub fn aim_advice(&self) -> Vec<AimAdvice> {
        let end = self.cohort.cohort.plan.span().map(|(_, last)| last);
        self.project().charter.aim.advice(self.outcome().is_some(), end, self.today)
    }

    /// The measure that shows whether the aim is reached: the first planned outcome measure.
    pub fn outcome(&self) -> Option<&MeasureRecord> {
        let is_outcome = |with: &&Arc<MeasureRecord>| with.measure.kind() == Some(MeasureKind::Outcome);
        self.record.measures.iter().find(is_outcome).map(Arc::as_ref)
    }

    /// What the team has written of its work, all but the aim, as whoever begins to write sees it.
    pub fn charter_seen(&self) -> Seen {
        seen_of_charter(&self.project().charter)
    }

    /// The aim, as whoever begins to write sees it.
    pub fn aim_seen(&self) -> Seen {
        Seen::of(&self.project().charter.aim)
    }

    fn direction_of_good(&self) -> Direction {
        self.outcome().and_then(|with| with.measure.plan()).map_or(Direction::Neutral, |plan| plan.direction)
    }
}

/// Opens a project.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but those who may read it ([`access::may_read_project`]).
pub async fn open(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<OpenProject, ActionError> {
    let Readable { head: Head { team, cohort, .. }, record } = readable(platform, actor, id).await?;
    let store = &platform.store;
    let notes = supervision::of_projects(store, &[id]).await?;
    let supervisors = project_supervisor::of_projects(store, &[id]).await?;
    let ids: Vec<PersonId> = team.iter().copied().chain(supervisors.iter().map(|one| one.person)).collect();
    let people = person::find_all(store, &ids).await?;
    let named = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    let may_read = |note: &SupervisionNote| access::may_read_note(&actor.standing, cohort, &team, note.audience);
    Ok(OpenProject {
        record,
        notes: notes.into_iter().filter(may_read).collect(),
        team: team.iter().filter_map(|id| named(*id)).collect(),
        supervisors: supervisors.into_iter().filter_map(|one| Some((one, named(one.person)?))).collect(),
        may: may(actor, cohort, &team),
        cohort: cohort::load(platform, cohort).await?,
        today: date_in_oslo(platform.now()),
    })
}

/// The projects that the asker shares, the oldest first.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn mine(platform: &Platform, actor: &Actor) -> Result<Vec<Project>, ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    Ok(project::of_person(&platform.store, me.id).await?)
}

/// Why what a team wrote was not kept.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Somebody else has written in the meantime: what stands now is not what was seen.
    #[error("written over what was not seen")]
    Changed,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for WriteError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Keeps what the team has written of its work, all but the aim, in place of what was `seen`. Sending it twice is as
/// sending it once.
///
/// # Errors
///
/// [`WriteError::Changed`] when something else than what was seen stands there; [`ActionError::NotFound`] for all but its
/// team.
pub async fn write(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    seen: &Seen,
    charter: Charter,
) -> Result<(), WriteError> {
    let work = Work::begin(platform, actor).await?;
    let project = held(&work, actor, id).await?;
    let charter = Charter { aim: project.charter.aim.clone(), ..charter };
    let stands = seen_of_charter(&project.charter);
    keep(work, project, charter, stands == *seen, "project.write").await
}

/// Keeps the aim, in place of the one that was `seen`.
///
/// # Errors
///
/// As [`write()`].
pub async fn set_aim(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    seen: &Seen,
    aim: Aim,
) -> Result<(), WriteError> {
    let work = Work::begin(platform, actor).await?;
    let project = held(&work, actor, id).await?;
    let charter = Charter { aim, ..project.charter.clone() };
    let stands = Seen::of(&project.charter.aim);
    keep(work, project, charter, stands == *seen, "project.set_aim").await
}

/// The charter without its aim, which has a form of its own.
fn seen_of_charter(charter: &Charter) -> Seen {
    Seen::of(&Charter { aim: Aim::default(), ..charter.clone() })
}

/// The project, held for the rest of the unit, when the asker may change it.
pub(crate) async fn held(work: &Work<'_>, actor: &Actor, id: ProjectId) -> Result<Project, ActionError> {
    project::hold(work.unit(), id).await?;
    workable(work.unit(), actor, id).await?;
    project::find(work.unit(), id).await?.ok_or(ActionError::NotFound)
}

async fn keep(
    work: Work<'_>,
    project: Project,
    charter: Charter,
    is_as_seen: bool,
    deed: &str,
) -> Result<(), WriteError> {
    if charter == project.charter {
        return Ok(());
    }
    if !is_as_seen {
        return Err(WriteError::Changed);
    }
    let project = Project { charter, changed_at: work.now(), ..project };
    project::update(work.unit(), &project).await?;
    work.note(deed, "project", Some(project.id.uuid())).await?;
    Ok(work.keep().await?)
}

/// A note that somebody wants on the time line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAnnotation {
    /// The measure whose chart alone it belongs to.
    pub measure: Option<MeasureId>,
    /// When it happened.
    pub day: Date,
    /// What kind of thing it was.
    pub kind: AnnotationKind,
    /// What happened; never empty.
    pub text: FreeText,
}

/// Puts a note on the time line.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the project's team, or a measure of another project.
pub async fn annotate(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    note: NewAnnotation,
) -> Result<(), ActionError> {
    workable(&platform.store, actor, id).await?;
    if let Some(on) = note.measure {
        let measure = measure::find(&platform.store, on).await?.ok_or(ActionError::NotFound)?;
        if measure.project != id {
            return Err(ActionError::NotFound);
        }
    }
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    let note = Annotation {
        id: NoteId::new(work.mint()),
        project: id,
        measure: note.measure,
        day: note.day,
        kind: note.kind,
        text: note.text,
        by: me.id,
        at: work.now(),
    };
    annotation::insert(work.unit(), &note).await?;
    project::touch(work.unit(), id, work.now()).await?;
    work.note("project.annotate", "project", Some(id.uuid())).await?;
    work.keep().await
}

/// A project that the asker may read.
#[derive(Debug)]
pub(crate) struct Readable {
    /// Who shares it.
    pub(crate) head: Head,
    /// What it consists of.
    pub(crate) record: Arc<ProjectRecord>,
}

/// The project, when the asker may read it.
pub(crate) async fn readable(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<Readable, ActionError> {
    readable_by(platform, actor, project::head(&platform.store, id).await?).await
}

/// The project that was found, when the asker may read it.
pub(crate) async fn readable_by(
    platform: &Platform,
    actor: &Actor,
    found: Option<Head>,
) -> Result<Readable, ActionError> {
    let head = found.ok_or(ActionError::NotFound)?;
    if !sharing::may_read_now(&platform.store, &actor.standing, &head).await? {
        return Err(ActionError::NotFound);
    }
    Ok(Readable { record: project_record::one(platform, &head).await?, head })
}

/// Asks whether the asker may change the project.
pub(crate) async fn workable(on: &impl Connection, actor: &Actor, id: ProjectId) -> Result<(), ActionError> {
    let head = project::head(on, id).await?.ok_or(ActionError::NotFound)?;
    if access::may_work_on(&actor.standing, &head.team) { Ok(()) } else { Err(ActionError::NotFound) }
}

/// What somebody who may read a project may do with it.
pub(crate) fn may(actor: &Actor, cohort: CohortId, team: &[PersonId]) -> May {
    if access::may_work_on(&actor.standing, team) {
        May::Work
    } else if access::may_supervise(&actor.standing, cohort, team) {
        May::Supervise
    } else if access::may_see_teams(&actor.standing, cohort) {
        May::Read
    } else {
        May::ReadShared
    }
}

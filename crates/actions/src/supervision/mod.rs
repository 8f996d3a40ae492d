//! Supervision: who needs the supervisor and why, what has changed since the last talk, and notes.

mod assign;

use std::{collections::BTreeMap, sync::Arc};

use bedre_domain::{
    access,
    clock::date_in_oslo,
    cohort::CohortRecord,
    free_text::FreeText,
    id::{CohortId, NoteId, PersonId, ProjectId},
    measure::MeasureKind,
    pdsa::is_overdue,
    person::Person,
    supervision::{Audience, Need, SupervisionNote, Supervisor, TeamFacts, needs},
};
use bedre_store::{
    participant, person,
    project::{self, Head},
    project_supervisor, supervision,
};
use jiff::{Timestamp, civil::Date};

pub use assign::{AssignError, NewSupervisor, TeamSupervisors, assign, supervisors};

use crate::{
    ActionError, Actor, MeasureRecord, Platform, ProjectRecord, cohort,
    project::{Readable, readable},
    project_record, sharing,
    work::Work,
};

/// The teams of a cohort, those who need their supervisor most first.
#[derive(Clone, Debug)]
pub struct Board {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// Its teams.
    pub teams: Vec<TeamOnBoard>,
    /// Participants without a project (B1).
    pub without_project: Vec<Person>,
    /// The day on which it was asked for.
    pub today: Date,
}

/// A team on the board.
#[derive(Clone, Debug)]
pub struct TeamOnBoard {
    /// Its project, with measures and tests.
    pub record: Arc<ProjectRecord>,
    /// Its people.
    pub people: Vec<Person>,
    /// Who supervises it now.
    pub supervisors: Vec<Person>,
    /// Why it needs its supervisor, the most pressing first.
    pub needs: Vec<Need>,
    /// The day of its newest data point.
    pub last_point: Option<Date>,
    /// When somebody last wrote a note from supervision.
    pub last_note: Option<Timestamp>,
    /// What has changed since then, or since the beginning.
    pub news: News,
    /// The measure that shows whether the aim is reached, with its chart, when it has values.
    pub outcome: Option<Arc<MeasureRecord>>,
}

/// How much has changed in a project since some moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Data points that were recorded or changed.
    pub points: usize,
    /// Tests of change that were planned or taken further.
    pub cycles: usize,
    /// Measures that were made or planned anew.
    pub measures: usize,
}

impl News {
    /// Whether nothing has changed.
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// What supervision adds to a project.
#[derive(Debug, Default)]
struct Parts {
    notes: Vec<SupervisionNote>,
    supervisors: Vec<Supervisor>,
}

/// The board of a cohort's teams: a few queries, however many teams there are.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's supervisors and its lead.
pub async fn board(platform: &Platform, actor: &Actor, id: CohortId) -> Result<Board, ActionError> {
    if !access::may_see_teams(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let store = &platform.store;
    let today = date_in_oslo(platform.now());
    let cohort = cohort::load(platform, id).await?;
    let heads = project::heads_of_cohorts(store, &[id]).await?;
    let mut records = project_record::all(platform, &heads).await?;
    let seats = participant::of_cohort(store, id).await?;
    let seated: Vec<PersonId> = seats.iter().filter(|seat| seat.left_at.is_none()).map(|seat| seat.person).collect();
    let mut parts = parts(platform, &heads).await?;
    let supervisors = parts.values().flat_map(|parts| parts.supervisors.iter().map(|one| one.person));
    let ids: Vec<PersonId> = seated.iter().copied().chain(supervisors).collect();
    let people: BTreeMap<PersonId, Person> =
        person::find_all(store, &ids).await?.into_iter().map(|person| (person.id, person)).collect();
    let busy: Vec<PersonId> = heads.iter().flat_map(|head| head.team.iter().copied()).collect();
    let on_board = |head: &Head| {
        let parts = parts.remove(&head.id).unwrap_or_default();
        let named = |id: PersonId| people.get(&id).cloned();
        let record = records.remove(&head.id).filter(|_| is_shown(actor, head, &parts))?;
        Some(team_on_board(&head.team, record, &parts, named, today))
    };
    let mut teams: Vec<TeamOnBoard> = heads.iter().filter_map(on_board).collect();
    teams.sort_by_key(|team| std::cmp::Reverse(team.needs.iter().map(|need| need.weight()).sum::<u32>()));
    let without_project = seated.iter().filter(|id| !busy.contains(id)).filter_map(|id| people.get(id).cloned());
    Ok(Board { teams, without_project: without_project.collect(), cohort, today })
}

/// The teams of several cohorts that the asker may read of, in as many queries as those of one.
pub(crate) async fn teams_of(
    platform: &Platform,
    actor: &Actor,
    cohorts: &[CohortId],
) -> Result<Vec<TeamOnBoard>, ActionError> {
    let today = date_in_oslo(platform.now());
    let heads = project::heads_of_cohorts(&platform.store, cohorts).await?;
    let mut records = project_record::all(platform, &heads).await?;
    let mut parts = parts(platform, &heads).await?;
    let supervisors = parts.values().flat_map(|parts| parts.supervisors.iter().map(|one| one.person));
    let ids: Vec<PersonId> = heads.iter().flat_map(|head| head.team.iter().copied()).chain(supervisors).collect();
    let people = person::find_all(&platform.store, &ids).await?;
    let named = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    let on_board = |head: &Head| {
        let parts = parts.remove(&head.id).unwrap_or_default();
        let record = records.remove(&head.id).filter(|_| is_shown(actor, head, &parts))?;
        Some(team_on_board(&head.team, record, &parts, named, today))
    };
    Ok(heads.iter().filter_map(on_board).collect())
}

/// Whether the asker may read a project: some teams show their work to their own supervisors alone (J9).
fn is_shown(actor: &Actor, head: &Head, parts: &Parts) -> bool {
    sharing::may_read(&actor.standing, head, &parts.supervisors)
}

/// What supervision adds to several projects, by project.
async fn parts(platform: &Platform, heads: &[Head]) -> Result<BTreeMap<ProjectId, Parts>, ActionError> {
    let ids: Vec<ProjectId> = heads.iter().map(|head| head.id).collect();
    let mut parts = BTreeMap::<ProjectId, Parts>::new();
    for note in supervision::of_projects(&platform.store, &ids).await? {
        parts.entry(note.project).or_default().notes.push(note);
    }
    let supervisors = project_supervisor::of_projects(&platform.store, &ids).await?;
    for supervisor in supervisors.into_iter().filter(Supervisor::is_current) {
        parts.entry(supervisor.project).or_default().supervisors.push(supervisor);
    }
    Ok(parts)
}

fn team_on_board(
    team: &[PersonId],
    record: Arc<ProjectRecord>,
    parts: &Parts,
    named: impl Fn(PersonId) -> Option<Person>,
    today: Date,
) -> TeamOnBoard {
    let project = &record.project;
    let last_note = parts.notes.iter().map(|note| note.at).max();
    let last_point = record.measures.iter().filter_map(|with| with.points().last()).map(|point| point.day).max();
    let facts = TeamFacts {
        began_at: project.created_at,
        has_aim: project.charter.aim.is_complete(),
        planned_measures: record.measures.iter().filter(|with| with.measure.plan().is_some()).count(),
        last_point,
        cycles: record.cycles.len(),
        overdue_cycles: record.cycles.iter().filter(|cycle| is_overdue(cycle, today)).count(),
        signals: record
            .measures
            .iter()
            .filter_map(|with| with.series()?.reading.main.map(|main| main.meaning))
            .collect(),
    };
    let shows_aim =
        |with: &&Arc<MeasureRecord>| with.measure.kind() == Some(MeasureKind::Outcome) && with.drawn().is_some();
    TeamOnBoard {
        needs: needs(&facts, today),
        people: team.iter().copied().filter_map(&named).collect(),
        supervisors: parts.supervisors.iter().filter_map(|one| named(one.person)).collect(),
        last_point,
        last_note,
        news: news(&record, last_note.unwrap_or(project.created_at)),
        outcome: record.measures.iter().find(shows_aim).map(Arc::clone),
        record,
    }
}

/// What has changed since a moment. What came with the application is no news.
fn news(record: &ProjectRecord, since: Timestamp) -> News {
    let points = record.measures.iter().flat_map(|with| with.points());
    News {
        points: points.filter(|point| point.changed_at.unwrap_or(point.recorded_at) > since).count(),
        cycles: record.cycles.iter().filter(|cycle| cycle.changed_at > since).count(),
        measures: record.measures.iter().filter(|with| with.measure.changed_at > since).count(),
    }
}

/// A talk with a team: what has changed since the last one, what to ask, and the notes.
#[derive(Clone, Debug)]
pub struct Talk {
    /// The team as the board shows it.
    pub team: TeamOnBoard,
    /// The notes that the asker may read, newest first, with who wrote each.
    pub notes: Vec<(SupervisionNote, Option<Person>)>,
    /// Whether the asker may write one.
    pub may_write: bool,
    /// The day on which it was asked for.
    pub today: Date,
}

/// Opens the talk with a team, for its supervisors; the lead reads.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else, the team included.
pub async fn talk(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<Talk, ActionError> {
    let Readable { head, record } = readable(platform, actor, id).await?;
    let Head { cohort, team, .. } = &head;
    let cohort = *cohort;
    if !access::may_see_teams(&actor.standing, cohort) {
        return Err(ActionError::NotFound);
    }
    let parts = parts(platform, std::slice::from_ref(&head)).await?.remove(&id).unwrap_or_default();
    let mut ids: Vec<PersonId> = parts.notes.iter().map(|note| note.by).collect();
    ids.extend(team);
    ids.extend(parts.supervisors.iter().map(|one| one.person));
    let people = person::find_all(&platform.store, &ids).await?;
    let named = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    let may_read = |note: &&SupervisionNote| access::may_read_note(&actor.standing, cohort, team, note.audience);
    let notes = parts.notes.iter().filter(may_read).map(|note| (note.clone(), named(note.by))).collect();
    let today = date_in_oslo(platform.now());
    Ok(Talk {
        notes,
        may_write: access::may_supervise(&actor.standing, cohort, team),
        team: team_on_board(team, record, &parts, named, today),
        today,
    })
}

/// A note that a supervisor wants to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNote {
    /// Who may read it.
    pub audience: Audience,
    /// The note; never empty.
    pub text: FreeText,
    /// What was agreed.
    pub agreed: FreeText,
    /// When the next talk is.
    pub next_talk: Option<Date>,
}

/// Keeps a note from supervision.
///
/// # Errors
///
/// [`ActionError::NotFound`] for all but the cohort's supervisors.
pub async fn write_note(platform: &Platform, actor: &Actor, id: ProjectId, note: NewNote) -> Result<(), ActionError> {
    let Readable { head, .. } = readable(platform, actor, id).await?;
    if !access::may_supervise(&actor.standing, head.cohort, &head.team) {
        return Err(ActionError::NotFound);
    }
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    let note = SupervisionNote {
        id: NoteId::new(work.mint()),
        project: id,
        by: me.id,
        at: work.now(),
        audience: note.audience,
        text: note.text,
        agreed: note.agreed,
        next_talk: note.next_talk,
    };
    supervision::insert(work.unit(), &note).await?;
    work.note("supervision.write_note", "project", Some(id.uuid())).await?;
    work.keep().await
}

//! Supervision: who needs the supervisor and why, what has changed since the last talk, and notes.

mod assign;

use std::{collections::BTreeMap, sync::Arc};

use bedre_domain::{
    access,
    clock::date_in_oslo,
    cohort::CohortRecord,
    free_text::FreeText,
    id::{CohortId, MeasureId, NoteId, PersonId, ProjectId},
    measure::{DataPoint, Measure, MeasureKind},
    pdsa::{PdsaCycle, is_overdue},
    person::Person,
    project::Project,
    supervision::{Audience, Need, SupervisionNote, Supervisor, TeamFacts, needs},
};
use bedre_store::{
    data_point, measure, participant, pdsa, person,
    project::{self, Shared},
    project_supervisor, supervision,
};
use jiff::{Timestamp, civil::Date};

pub use assign::{AssignError, NewSupervisor, TeamSupervisors, assign, supervisors};

use crate::{
    ActionError, Actor, Platform, cohort,
    project::{MeasureWithSeries, readable, with_series},
    sharing,
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
    /// Its project.
    pub project: Project,
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
    pub outcome: Option<MeasureWithSeries>,
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

/// Everything of one project that the board looks at.
#[derive(Debug, Default)]
struct Parts {
    measures: Vec<Measure>,
    points: Vec<DataPoint>,
    cycles: Vec<PdsaCycle>,
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
    let shared = project::of_cohort(store, id).await?;
    let seats = participant::of_cohort(store, id).await?;
    let seated: Vec<PersonId> = seats.iter().filter(|seat| seat.left_at.is_none()).map(|seat| seat.person).collect();
    let mut parts = parts(platform, &shared).await?;
    let supervisors = parts.values().flat_map(|parts| parts.supervisors.iter().map(|one| one.person));
    let ids: Vec<PersonId> = seated.iter().copied().chain(supervisors).collect();
    let people: BTreeMap<PersonId, Person> =
        person::find_all(store, &ids).await?.into_iter().map(|person| (person.id, person)).collect();
    let busy: Vec<PersonId> = shared.iter().flat_map(|shared| shared.team.iter().copied()).collect();
    let mut teams: Vec<TeamOnBoard> = shared
        .into_iter()
        .filter_map(|shared| {
            let parts = parts.remove(&shared.project.id).unwrap_or_default();
            let named = |id: PersonId| people.get(&id).cloned();
            is_shown(actor, &shared, &parts).then(|| team_on_board(shared, parts, named, today))
        })
        .collect();
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
    let shared = project::of_cohorts(&platform.store, cohorts).await?;
    teams(platform, actor, shared).await
}

/// Those of these projects that the asker may read as teams on a board, and who is in them.
async fn teams(platform: &Platform, actor: &Actor, shared: Vec<Shared>) -> Result<Vec<TeamOnBoard>, ActionError> {
    let today = date_in_oslo(platform.now());
    let mut parts = parts(platform, &shared).await?;
    let supervisors = parts.values().flat_map(|parts| parts.supervisors.iter().map(|one| one.person));
    let ids: Vec<PersonId> = shared.iter().flat_map(|shared| shared.team.iter().copied()).chain(supervisors).collect();
    let people = person::find_all(&platform.store, &ids).await?;
    let named = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    let on_board = |shared: Shared| {
        let parts = parts.remove(&shared.project.id).unwrap_or_default();
        is_shown(actor, &shared, &parts).then(|| team_on_board(shared, parts, named, today))
    };
    Ok(shared.into_iter().filter_map(on_board).collect())
}

/// Whether the asker may read a project: some teams show their work to their own supervisors alone (J9).
fn is_shown(actor: &Actor, shared: &Shared, parts: &Parts) -> bool {
    sharing::may_read(&actor.standing, shared, &parts.supervisors)
}

/// Everything of several projects, by project.
async fn parts(platform: &Platform, shared: &[Shared]) -> Result<BTreeMap<ProjectId, Parts>, ActionError> {
    let store = &platform.store;
    let ids: Vec<ProjectId> = shared.iter().map(|shared| shared.project.id).collect();
    let measures = measure::of_projects(store, &ids).await?;
    let measure_ids: Vec<MeasureId> = measures.iter().map(|measure| measure.id).collect();
    let project_of: BTreeMap<MeasureId, ProjectId> =
        measures.iter().map(|measure| (measure.id, measure.project)).collect();
    let mut parts = BTreeMap::<ProjectId, Parts>::new();
    for point in data_point::of_measures(store, &measure_ids).await? {
        if let Some(project) = project_of.get(&point.measure) {
            parts.entry(*project).or_default().points.push(point);
        }
    }
    for measure in measures {
        parts.entry(measure.project).or_default().measures.push(measure);
    }
    for cycle in pdsa::of_projects(store, &ids).await? {
        parts.entry(cycle.project).or_default().cycles.push(cycle);
    }
    for note in supervision::of_projects(store, &ids).await? {
        parts.entry(note.project).or_default().notes.push(note);
    }
    for supervisor in project_supervisor::of_projects(store, &ids).await?.into_iter().filter(Supervisor::is_current) {
        parts.entry(supervisor.project).or_default().supervisors.push(supervisor);
    }
    Ok(parts)
}

fn team_on_board(shared: Shared, parts: Parts, named: impl Fn(PersonId) -> Option<Person>, today: Date) -> TeamOnBoard {
    let Shared { project, team } = shared;
    let people = team.into_iter().filter_map(&named).collect();
    let supervisors = parts.supervisors.iter().filter_map(|one| named(one.person)).collect();
    let last_note = parts.notes.iter().map(|note| note.at).max();
    let last_point = parts.points.iter().map(|point| point.day).max();
    let news = news(&parts, last_note.unwrap_or(project.created_at));
    let measures = with_series(parts.measures, parts.points);
    let facts = TeamFacts {
        began_at: project.created_at,
        has_aim: project.charter.aim.is_complete(),
        planned_measures: measures.iter().filter(|with| with.measure.plan().is_some()).count(),
        last_point,
        cycles: parts.cycles.len(),
        overdue_cycles: parts.cycles.iter().filter(|cycle| is_overdue(cycle, today)).count(),
        signals: measures
            .iter()
            .filter_map(|with| with.series.as_ref()?.chart.reading().main.map(|main| main.meaning))
            .collect(),
    };
    let has_values = |with: &MeasureWithSeries| with.series.as_ref().is_some_and(|series| !series.points.is_empty());
    let outcome =
        measures.into_iter().find(|with| with.measure.kind() == Some(MeasureKind::Outcome) && has_values(with));
    TeamOnBoard { needs: needs(&facts, today), project, people, supervisors, last_point, last_note, news, outcome }
}

/// What has changed since a moment. What came with the application is no news.
fn news(parts: &Parts, since: Timestamp) -> News {
    let points = parts.points.iter().filter(|point| point.changed_at.unwrap_or(point.recorded_at) > since);
    News {
        points: points.count(),
        cycles: parts.cycles.iter().filter(|cycle| cycle.changed_at > since).count(),
        measures: parts.measures.iter().filter(|measure| measure.changed_at > since).count(),
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
    let shared = readable(platform, actor, id).await?;
    let cohort = shared.project.cohort;
    if !access::may_see_teams(&actor.standing, cohort) {
        return Err(ActionError::NotFound);
    }
    let parts = parts(platform, std::slice::from_ref(&shared)).await?.remove(&id).unwrap_or_default();
    let mut ids: Vec<PersonId> = parts.notes.iter().map(|note| note.by).collect();
    ids.extend(&shared.team);
    ids.extend(parts.supervisors.iter().map(|one| one.person));
    let people = person::find_all(&platform.store, &ids).await?;
    let named = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    let may_read =
        |note: &&SupervisionNote| access::may_read_note(&actor.standing, cohort, &shared.team, note.audience);
    let notes = parts.notes.iter().filter(may_read).map(|note| (note.clone(), named(note.by))).collect();
    let today = date_in_oslo(platform.now());
    Ok(Talk {
        notes,
        may_write: access::may_supervise(&actor.standing, cohort, &shared.team),
        team: team_on_board(shared, parts, named, today),
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
    let Shared { project, team } = readable(platform, actor, id).await?;
    if !access::may_supervise(&actor.standing, project.cohort, &team) {
        return Err(ActionError::NotFound);
    }
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    let note = SupervisionNote {
        id: NoteId::new(work.mint()),
        project: project.id,
        by: me.id,
        at: work.now(),
        audience: note.audience,
        text: note.text,
        agreed: note.agreed,
        next_talk: note.next_talk,
    };
    supervision::insert(work.unit(), &note).await?;
    work.note("supervision.write_note", "project", Some(project.id.uuid())).await?;
    work.keep().await
}

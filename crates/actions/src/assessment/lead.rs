//! The lead's board: how far each application's assessment has come, and the scores once all have finished.

use std::sync::Arc;

use bedre_domain::{
    access,
    admission::assessment::{Answer, OpenBoard, PointKind, Scheme},
    application::{Application, ApplicationStanding},
    cohort::CohortRecord,
    id::{CohortId, PersonId},
    person::Person,
};

use super::ground::Ground;
use crate::{ActionError, Actor, Platform};

/// What the lead sees: everything handed in, drafts and withdrawn applications left out.
pub(crate) const ON_THE_BOARD: [ApplicationStanding; 8] = [
    ApplicationStanding::Submitted,
    ApplicationStanding::Offered,
    ApplicationStanding::Waiting,
    ApplicationStanding::Rejected,
    ApplicationStanding::Accepted,
    ApplicationStanding::Declined,
    ApplicationStanding::Expired,
    ApplicationStanding::Unplaced,
];

/// The lead's board of a cohort.
#[derive(Clone, Debug)]
pub struct CohortBoard {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// Who assesses.
    pub assessors: Vec<Person>,
    /// Whether there is anything published to score (O18).
    pub has_criteria: bool,
    /// A row for each application, in the order they were begun.
    pub rows: Vec<BoardRow>,
}

/// An application on the lead's board.
#[derive(Clone, Debug)]
pub struct BoardRow {
    /// The application.
    pub application: Application,
    /// Who applies, by name.
    pub applicant: String,
    /// How many assessors were asked.
    pub asked: usize,
    /// How many of them have finished.
    pub finished: usize,
    /// Who has not, by name.
    pub missing: Vec<String>,
    /// Who has declared a conflict of interest, by name.
    pub conflicts: Vec<String>,
    /// The scores, once all who were asked have finished; nobody sees them before.
    pub scores: Option<Scores>,
}

/// What the assessors' sheets come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// The mean of the assessors' scores, from 1 to 5.
    pub mean: f64,
    /// How far they lie apart.
    pub apart: f64,
    /// The mean mark on each scored criterion, in the published order.
    pub criteria: Vec<(String, f64)>,
}

impl CohortBoard {
    /// How many applications lack an assessment.
    pub fn unfinished(&self) -> usize {
        self.rows.iter().filter(|row| row.scores.is_none()).count()
    }
}

/// The board of a cohort.
///
/// # Errors
///
/// [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn board(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<CohortBoard, ActionError> {
    if !access::may_lead(&actor.standing, cohort) {
        return Err(ActionError::NotFound);
    }
    let ground = Ground::read(platform, cohort, &ON_THE_BOARD).await?;
    let rows = ground.applications.iter().map(|application| row(&ground, application)).collect();
    let has_criteria = ground.scheme.is_some();
    Ok(CohortBoard { cohort: ground.cohort, assessors: ground.assessors, has_criteria, rows })
}

fn row(ground: &Ground, application: &Application) -> BoardRow {
    let written = ground.assessments_of(application.id);
    let has_finished = |person: PersonId| written.iter().any(|one| one.assessor == person && one.state.is_finished());
    let is_out = |person: &Person| {
        bedre_domain::assessment::is_named_in(application, person)
            || written.iter().any(|one| one.assessor == person.id && one.state.is_conflict())
    };
    let free = ground.assessors.iter().filter(|person| !is_out(person) && !has_finished(person.id));
    let missing: Vec<String> = free.map(|person| person.called().to_owned()).collect();
    let out = ground.assessors.iter().filter(|person| is_out(person));
    let conflicts = out.map(|person| person.called().to_owned()).collect();
    let finished = written.iter().filter(|one| one.state.is_finished()).count();
    BoardRow {
        application: application.clone(),
        applicant: ground.name(application.applicant),
        asked: finished + missing.len(),
        finished,
        missing,
        conflicts,
        scores: ground.scores(application),
    }
}

impl Ground {
    /// The scores of an application, once all who were asked have finished.
    pub(crate) fn scores(&self, application: &Application) -> Option<Scores> {
        let board = self.board(application)?;
        Some(Scores::of(&board.open()?, self.scheme.as_ref()?))
    }
}

impl Scores {
    /// What the sheets on an open board come to.
    pub(super) fn of(open: &OpenBoard<'_, PersonId>, scheme: &Scheme) -> Self {
        let criteria = scheme.points().iter().filter(|point| point.kind == PointKind::Criterion);
        let criteria = criteria.map(|point| (point.key.clone(), mean_mark(open, &point.key))).collect();
        Self { mean: open.score(), apart: open.apart(), criteria }
    }
}

/// The mean of the marks on one criterion, of those who gave one.
fn mean_mark(open: &OpenBoard<'_, PersonId>, key: &str) -> f64 {
    let marks = open.finished().iter().filter_map(|(_, one)| match one.answers().get(key) {
        Some(Answer::Mark(mark)) => Some(f64::from(mark.number())),
        Some(Answer::Met(_)) | None => None,
    });
    let (sum, count) = marks.fold((0.0, 0.0), |(sum, count), mark| (sum + mark, count + 1.0));
    if count > 0.0 { sum / count } else { 0.0 }
}

//! Selection: the lead asks for a proposal, moves people with a reason, lets the decisions go, looks at each letter and
//! sends them all at once. Until then nobody outside knows anything (rule 4 of the design).

pub(crate) mod letter;
mod propose;
pub(crate) mod release;
pub(crate) mod step;

use std::sync::Arc;

use bedre_domain::{
    access,
    admission::selection::{SelectError, Selection},
    application::ApplicationStanding,
    cohort::{CohortRecord, OfferHindrance},
    id::{CohortId, PersonId},
    letter::Letter,
};
use bedre_store::{Connection, application, letter as letters, selection};
use jiff::Timestamp;

pub use letter::{LetterOpened, edit_reason, open_letter};
pub(crate) use propose::solved;
pub use propose::{move_to, propose, weigh};
pub use release::{SendError, release, send, take_back};

use crate::{ActionError, Actor, Platform, assessment::BoardRow};

/// Why a selection was not made, changed or released.
#[derive(Debug, thiserror::Error)]
pub enum AdmissionError {
    /// Applications have not been assessed by all who were asked.
    #[error("{0} applications are not assessed")]
    NotAssessed(usize),
    /// Something must be settled in the cohort first.
    #[error("{} things hinder the offers", .0.len())]
    Hindered(Vec<OfferHindrance>),
    /// The solver and the rules say no.
    #[error(transparent)]
    Refused(#[from] SelectError),
    /// Somebody else has changed the selection, or an applicant has withdrawn, since it was made.
    #[error("the selection has changed meanwhile")]
    Changed,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for AdmissionError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// The selection page of a cohort.
#[derive(Clone, Debug)]
pub struct Admission {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// Every application on the board, with its scores.
    pub rows: Vec<BoardRow>,
    /// The selection, once one is proposed.
    pub selection: Option<Selection>,
    /// The letters, drafts and sent ones.
    pub letters: Vec<Letter>,
    /// What must be settled before decisions are released.
    pub hindrances: Vec<OfferHindrance>,
}

impl Admission {
    /// How many applications wait for an assessor.
    pub fn unassessed(&self) -> usize {
        let is_open = |row: &&BoardRow| row.application.state.standing() == ApplicationStanding::Submitted;
        if self.cohort.cohort.assessment_scheme().is_err() {
            return 0;
        }
        self.rows.iter().filter(is_open).filter(|row| row.scores.is_none()).count()
    }

    /// How many seats are neither taken nor offered.
    pub fn free_seats(&self) -> usize {
        let holds = |row: &&BoardRow| {
            matches!(row.application.state.standing(), ApplicationStanding::Accepted | ApplicationStanding::Offered)
        };
        usize::from(self.cohort.cohort.seats.count).saturating_sub(self.rows.iter().filter(holds).count())
    }

    /// The row of an application, by the text of its identifier.
    pub fn row(&self, id: &str) -> Option<&BoardRow> {
        self.rows.iter().find(|row| row.application.id.to_string() == id)
    }
}

/// The selection of a cohort.
///
/// # Errors
///
/// [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn open(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<Admission, ActionError> {
    let board = crate::assessment::board(platform, actor, cohort).await?;
    let selection = selection::find(&platform.store, cohort).await?.map(|kept| kept.selection);
    let letters = letters::of_cohort(&platform.store, cohort).await?;
    let hindrances = hindrances(&platform.store, &board.cohort, board.rows.len(), platform.now()).await?;
    Ok(Admission { cohort: board.cohort, rows: board.rows, selection, letters, hindrances })
}

/// What must be settled before decisions are released, when so many have applied.
async fn hindrances(
    on: &impl Connection,
    record: &CohortRecord,
    applicants: usize,
    now: Timestamp,
) -> Result<Vec<OfferHindrance>, ActionError> {
    let drafts = application::of_cohort(on, record.id, &[ApplicationStanding::Draft]).await?;
    let awaited = drafts.iter().filter(|draft| draft.is_awaited_at(&record.cohort, now)).count();
    let mut hindrances = record.cohort.offer_hindrances(applicants);
    hindrances.extend(record.cohort.deadline().is_open_at(now).then_some(OfferHindrance::DeadlineOpen));
    hindrances.extend((awaited > 0).then_some(OfferHindrance::StillOpen(awaited)));
    Ok(hindrances)
}

fn may_lead(actor: &Actor, cohort: CohortId) -> Result<PersonId, ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    if access::may_lead(&actor.standing, cohort) { Ok(me.id) } else { Err(ActionError::NotFound) }
}

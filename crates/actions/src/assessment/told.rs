//! What those who got no seat are told of the assessment: the means, and never who scored or what they noted.

use bedre_domain::{application::ApplicationStanding, assessment as domain};
use bedre_store::assessment;

use super::lead::Scores;
use crate::{ActionError, Platform, application::Opened};

/// How an application without a seat was assessed.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// How many assessed it.
    pub assessors: usize,
    /// What their marks come to.
    pub scores: Scores,
}

/// How an application was assessed, for its applicant: once it has got no seat, and where something was scored.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn told(platform: &Platform, opened: &Opened) -> Result<Option<Told>, ActionError> {
    let application = &opened.application;
    match application.state.standing() {
        ApplicationStanding::Rejected | ApplicationStanding::Unplaced => {}
        ApplicationStanding::Draft
        | ApplicationStanding::Submitted
        | ApplicationStanding::Offered
        | ApplicationStanding::Waiting
        | ApplicationStanding::Accepted
        | ApplicationStanding::Declined
        | ApplicationStanding::Expired
        | ApplicationStanding::Withdrawn => return Ok(None),
    }
    let Ok(scheme) = opened.cohort.cohort.assessment_scheme() else { return Ok(None) };
    let written = assessment::of_application(&platform.store, application.id).await?;
    // Whoever has become an assessor since was not asked: only those who finished are.
    let board = domain::board(application, &[], &written.iter().collect::<Vec<_>>(), &scheme);
    Ok(board.open().map(|open| Told { assessors: open.finished().len(), scores: Scores::of(&open, &scheme) }))
}

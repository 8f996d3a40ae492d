//! An application: a request for a seat, from one person or a team, and where it stands.

mod entry;
mod received;
mod transition;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use entry::{Entry, EntryField, EntryQuestion};
pub use received::{ReceiveError, Received};
pub use transition::{AnswerOfferError, DecideError, EditError, SubmitError, WithdrawError};

use crate::{
    free_text::FreeText,
    id::{ApplicationId, CohortId, PersonId},
    question::Answers,
};

/// A request for a seat. A team's is kept by its contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Which one.
    pub id: ApplicationId,
    /// For a seat in this cohort.
    pub cohort: CohortId,
    /// Who applies, or the team's contact.
    pub applicant: PersonId,
    /// The answers as typed so far. After handing in these may be ahead of what was handed in.
    pub answers: Answers,
    /// Where it stands.
    pub state: ApplicationState,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// When something of it was last typed.
    pub saved_at: Timestamp,
    /// That it came by mail and was registered by staff, when it was (L1).
    pub received: Option<Received>,
}

/// Where an application stands. Each state holds what is known only from then on.
///
/// That it is under assessment follows from the deadline, and that a decision is proposed but not released lies with the
/// admission: neither is a state of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// Not handed in.
    Draft,
    /// Handed in; it can be amended until the deadline.
    Submitted(Submission),
    /// A seat is offered.
    Offered {
        /// What was handed in.
        submission: Submission,
        /// When it was offered.
        at: Timestamp,
        /// Until when it can be accepted.
        until: Timestamp,
    },
    /// On the waiting list.
    Waiting {
        /// What was handed in.
        submission: Submission,
        /// The place on the list, from 1.
        rank: u32,
    },
    /// No seat.
    Rejected {
        /// What was handed in.
        submission: Submission,
        /// When it was decided.
        at: Timestamp,
        /// Why, in words to the applicant; never empty (E13).
        reason: FreeText,
    },
    /// The seat is taken.
    Accepted {
        /// What was handed in.
        submission: Submission,
        /// When.
        at: Timestamp,
    },
    /// The applicant said no to the seat.
    Declined {
        /// What was handed in.
        submission: Submission,
        /// When.
        at: Timestamp,
    },
    /// Nobody answered the offer in time.
    Expired {
        /// What was handed in.
        submission: Submission,
        /// When.
        at: Timestamp,
    },
    /// No seat came free before the waiting list ended.
    Unplaced {
        /// What was handed in.
        submission: Submission,
        /// When the list ended.
        at: Timestamp,
    },
    /// Taken back by the applicant.
    Withdrawn {
        /// What had been handed in, if anything.
        submission: Option<Submission>,
        /// When.
        at: Timestamp,
    },
}

/// What was handed in: it stays as it is, whatever is typed afterwards, until it is handed in again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// The answers.
    pub answers: Answers,
    /// When they were handed in.
    pub at: Timestamp,
    /// How often the application has been handed in, from 1. A leader's confirmation is of one version.
    pub version: u32,
}

/// The kinds of states, for lists and counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApplicationStanding {
    /// See [`ApplicationState::Draft`].
    Draft,
    /// See [`ApplicationState::Submitted`].
    Submitted,
    /// See [`ApplicationState::Offered`].
    Offered,
    /// See [`ApplicationState::Waiting`].
    Waiting,
    /// See [`ApplicationState::Rejected`].
    Rejected,
    /// See [`ApplicationState::Accepted`].
    Accepted,
    /// See [`ApplicationState::Declined`].
    Declined,
    /// See [`ApplicationState::Expired`].
    Expired,
    /// See [`ApplicationState::Unplaced`].
    Unplaced,
    /// See [`ApplicationState::Withdrawn`].
    Withdrawn,
}

impl ApplicationStanding {
    /// All of them, in the order of the line.
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::Submitted,
        Self::Offered,
        Self::Waiting,
        Self::Rejected,
        Self::Accepted,
        Self::Declined,
        Self::Expired,
        Self::Unplaced,
        Self::Withdrawn,
    ];

    /// The word that the store keeps and the logs name it by.
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Offered => "offered",
            Self::Waiting => "waiting",
            Self::Rejected => "rejected",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Unplaced => "unplaced",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl ApplicationState {
    /// The kind of state.
    pub fn standing(&self) -> ApplicationStanding {
        match self {
            Self::Draft => ApplicationStanding::Draft,
            Self::Submitted(_) => ApplicationStanding::Submitted,
            Self::Offered { .. } => ApplicationStanding::Offered,
            Self::Waiting { .. } => ApplicationStanding::Waiting,
            Self::Rejected { .. } => ApplicationStanding::Rejected,
            Self::Accepted { .. } => ApplicationStanding::Accepted,
            Self::Declined { .. } => ApplicationStanding::Declined,
            Self::Expired { .. } => ApplicationStanding::Expired,
            Self::Unplaced { .. } => ApplicationStanding::Unplaced,
            Self::Withdrawn { .. } => ApplicationStanding::Withdrawn,
        }
    }

    /// What was handed in, if anything.
    pub fn submission(&self) -> Option<&Submission> {
        match self {
            Self::Draft => None,
            Self::Submitted(submission)
            | Self::Offered { submission, .. }
            | Self::Waiting { submission, .. }
            | Self::Rejected { submission, .. }
            | Self::Accepted { submission, .. }
            | Self::Declined { submission, .. }
            | Self::Expired { submission, .. }
            | Self::Unplaced { submission, .. } => Some(submission),
            Self::Withdrawn { submission, .. } => submission.as_ref(),
        }
    }
}

impl Application {
    /// A new draft.
    pub fn begin(id: ApplicationId, cohort: CohortId, applicant: PersonId, answers: Answers, now: Timestamp) -> Self {
        let state = ApplicationState::Draft;
        Self { id, cohort, applicant, answers, state, begun_at: now, saved_at: now, received: None }
    }

    /// The same without its answers, when they have been kept long enough: where it stands, and since when, stays.
    #[must_use]
    pub fn emptied(self) -> Self {
        let bare = |submission: Submission| Submission { answers: Answers::default(), ..submission };
        let state = match self.state {
            ApplicationState::Draft => ApplicationState::Draft,
            ApplicationState::Submitted(submission) => ApplicationState::Submitted(bare(submission)),
            ApplicationState::Offered { submission, at, until } => {
                ApplicationState::Offered { submission: bare(submission), at, until }
            }
            ApplicationState::Waiting { submission, rank } => {
                ApplicationState::Waiting { submission: bare(submission), rank }
            }
            ApplicationState::Rejected { submission, at, reason } => {
                ApplicationState::Rejected { submission: bare(submission), at, reason }
            }
            ApplicationState::Accepted { submission, at } => {
                ApplicationState::Accepted { submission: bare(submission), at }
            }
            ApplicationState::Declined { submission, at } => {
                ApplicationState::Declined { submission: bare(submission), at }
            }
            ApplicationState::Expired { submission, at } => {
                ApplicationState::Expired { submission: bare(submission), at }
            }
            ApplicationState::Unplaced { submission, at } => {
                ApplicationState::Unplaced { submission: bare(submission), at }
            }
            ApplicationState::Withdrawn { submission, at } => {
                ApplicationState::Withdrawn { submission: submission.map(bare), at }
            }
        };
        let received = self.received.map(|received| Received { text: FreeText::default(), ..received });
        Self { answers: Answers::default(), state, received, ..self }
    }

    /// Whether it waits for what a leader says: handed in, and not decided for or against.
    pub fn waits_for_leader(&self) -> bool {
        match self.state.standing() {
            ApplicationStanding::Submitted | ApplicationStanding::Waiting => true,
            ApplicationStanding::Draft
            | ApplicationStanding::Offered
            | ApplicationStanding::Rejected
            | ApplicationStanding::Accepted
            | ApplicationStanding::Declined
            | ApplicationStanding::Expired
            | ApplicationStanding::Unplaced
            | ApplicationStanding::Withdrawn => false,
        }
    }

    /// Whether something was typed after it was handed in that has not been handed in yet.
    pub fn is_ahead_of_submission(&self) -> bool {
        self.state.submission().is_some_and(|submission| submission.answers != self.answers)
    }
}

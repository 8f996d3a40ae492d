//! A leader's confirmation: a leader is asked by a link whether an application has their support, and how far that has come.
//!
//! Each request is one [`LeaderConfirmation`]. Another leader, or an application whose content has changed, is another
//! request: what was answered before stays as it was. [`Confirmations`] are all requests of one application.

mod address;
mod answer;
mod ask;
mod summary;
mod transition;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use answer::{Confirmed, ConfirmedStatement, HoursPerWeek, LeaderAnswer, LeaderAnswerError, NotHours};
pub use ask::{Ask, HandedIn, NewRequest};
pub use summary::{Summary, SummaryAnswer, SummaryItem, SummaryMember};
pub use transition::{AnswerError, NotRenewed, RemindError};

use crate::{
    clock::has_passed,
    cohort::{HoursJudgement, Workload},
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, LeaderConfirmationId, PersonId},
    language::Language,
    question::Purpose,
};

/// A request to a leader, and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaderConfirmation {
    /// Which one.
    pub id: LeaderConfirmationId,
    /// Of which application.
    pub application: ApplicationId,
    /// The version of what was handed in that the leader was last shown.
    pub version: u32,
    /// What the leader sees of the application: it stays as it was when they answer.
    pub summary: Summary,
    /// What in the summary is another than what the same leader answered on before (P18); empty the first time.
    pub changed: Vec<Purpose>,
    /// The language of the messages to the leader: that of the applicant, as nobody knows better.
    pub language: Language,
    /// When the leader was first asked.
    pub created_at: Timestamp,
    /// Where it stands.
    pub state: ConfirmationState,
    /// What has happened, oldest first: who waits for an answer can see that something was done (P19).
    pub history: Vec<Step>,
}

/// Where a request stands. Each state holds what is known only in it.
///
/// Before an application is handed in nobody is asked, and there is no request. That the time to answer has run out
/// follows from the clock: see [`ConfirmationStanding::Expired`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationState {
    /// Asked, perhaps reminded.
    Waiting(Waiting),
    /// Answered. Until the day by which an answer was asked for it can be changed.
    Answered(Answered),
    /// Whoever was asked said that it does not concern them; their address is deleted.
    NotMine {
        /// When.
        at: Timestamp,
    },
    /// Whoever was asked named the right leader, who was then asked; their own address is deleted.
    Forwarded {
        /// When.
        at: Timestamp,
    },
    /// Another request took its place before it was answered.
    Superseded {
        /// When.
        at: Timestamp,
    },
    /// The applicant's own declaration stands in its place: the self-employed (O7).
    Replaced {
        /// When it was handed in.
        at: Timestamp,
    },
    /// Staff do not ask for it, for a reason that stays with the application (O7).
    Waived {
        /// When.
        at: Timestamp,
        /// Who decided so.
        by: PersonId,
        /// Why.
        reason: FreeText,
    },
}

/// A request that waits for its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// The leader's address.
    pub leader: Email,
    /// When the leader was asked, or asked anew.
    pub asked_at: Timestamp,
    /// The last instant at which it can be answered, and the links to it work.
    pub answer_by: Timestamp,
    /// The reminders since then.
    pub reminders: Vec<Reminder>,
    /// When the next reminder is due, if one is still to come.
    pub next_reminder: Option<Timestamp>,
}

/// A reminder that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// When.
    pub at: Timestamp,
    /// By whose wish.
    pub by: ReminderBy,
}

/// By whose wish a leader is reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderBy {
    /// By the cohort's rule.
    Rule,
    /// By the applicant, who can do so once.
    Applicant,
}

/// A request that was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The leader's address.
    pub leader: Email,
    /// What the leader answered.
    pub answer: LeaderAnswer,
    /// The name that the leader typed.
    pub name: FreeText,
    /// When.
    pub at: Timestamp,
    /// Until when it can be changed.
    pub answer_by: Timestamp,
}

/// Something that happened to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: StepKind,
}

/// What can happen to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The leader was asked.
    Asked,
    /// The leader got a new link and new time to answer.
    AskedAnew,
    /// The leader was reminded by the cohort's rule.
    Reminded,
    /// The leader was reminded by the applicant's wish.
    RemindedByApplicant,
    /// The leader said yes.
    Yes,
    /// The leader said yes, with limits.
    YesWithLimits,
    /// The leader said no.
    No,
    /// It did not concern whoever was asked.
    NotMine,
    /// It was sent on to the right leader.
    Forwarded,
    /// Another request took its place.
    Superseded,
    /// The applicant declared it on their own.
    Replaced,
    /// Staff do not ask for it.
    Waived,
}

/// The kinds of standing of a request at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConfirmationStanding {
    /// Asked.
    Asked,
    /// Asked and reminded.
    Reminded,
    /// Not answered in time.
    Expired,
    /// Yes.
    Yes,
    /// Yes, with limits.
    YesWithLimits,
    /// No.
    No,
    /// It did not concern whoever was asked.
    NotMine,
    /// Sent on to the right leader.
    Forwarded,
    /// Another request took its place.
    Superseded,
    /// The applicant's own declaration stands in its place.
    Replaced,
    /// Staff do not ask for it.
    Waived,
}

impl ConfirmationStanding {
    /// Whether the application has what it needs from a leader, as far as the cohort asks (O7).
    pub fn is_settled(self) -> bool {
        match self {
            Self::Yes | Self::YesWithLimits | Self::Replaced | Self::Waived => true,
            Self::Asked
            | Self::Reminded
            | Self::Expired
            | Self::No
            | Self::NotMine
            | Self::Forwarded
            | Self::Superseded => false,
        }
    }
}

impl LeaderConfirmation {
    /// How it stands at an instant.
    pub fn standing(&self, now: Timestamp) -> ConfirmationStanding {
        match &self.state {
            ConfirmationState::Waiting(waiting) if has_passed(waiting.answer_by, now) => ConfirmationStanding::Expired,
            ConfirmationState::Waiting(waiting) if waiting.reminders.is_empty() => ConfirmationStanding::Asked,
            ConfirmationState::Waiting(_) => ConfirmationStanding::Reminded,
            ConfirmationState::Answered(answered) => match answered.answer {
                LeaderAnswer::Yes(_) => ConfirmationStanding::Yes,
                LeaderAnswer::YesWithLimits { .. } => ConfirmationStanding::YesWithLimits,
                LeaderAnswer::No { .. } => ConfirmationStanding::No,
            },
            ConfirmationState::NotMine { .. } => ConfirmationStanding::NotMine,
            ConfirmationState::Forwarded { .. } => ConfirmationStanding::Forwarded,
            ConfirmationState::Superseded { .. } => ConfirmationStanding::Superseded,
            ConfirmationState::Replaced { .. } => ConfirmationStanding::Replaced,
            ConfirmationState::Waived { .. } => ConfirmationStanding::Waived,
        }
    }

    /// The leader's address, while it is kept.
    pub fn leader(&self) -> Option<&Email> {
        match &self.state {
            ConfirmationState::Waiting(waiting) => Some(&waiting.leader),
            ConfirmationState::Answered(answered) => Some(&answered.leader),
            ConfirmationState::NotMine { .. }
            | ConfirmationState::Forwarded { .. }
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. }
            | ConfirmationState::Waived { .. } => None,
        }
    }

    /// The answer, when there is one.
    pub fn answered(&self) -> Option<&Answered> {
        match &self.state {
            ConfirmationState::Answered(answered) => Some(answered),
            ConfirmationState::Waiting(_)
            | ConfirmationState::NotMine { .. }
            | ConfirmationState::Forwarded { .. }
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. }
            | ConfirmationState::Waived { .. } => None,
        }
    }

    /// The request while it waits.
    pub fn waiting(&self) -> Option<&Waiting> {
        match &self.state {
            ConfirmationState::Waiting(waiting) => Some(waiting),
            ConfirmationState::Answered(_)
            | ConfirmationState::NotMine { .. }
            | ConfirmationState::Forwarded { .. }
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. }
            | ConfirmationState::Waived { .. } => None,
        }
    }

    /// The last instant at which an answer is taken or can be changed; none where no answer is asked for any more.
    pub fn answer_by(&self) -> Option<Timestamp> {
        match &self.state {
            ConfirmationState::Waiting(waiting) => Some(waiting.answer_by),
            ConfirmationState::Answered(answered) => Some(answered.answer_by),
            ConfirmationState::NotMine { .. }
            | ConfirmationState::Forwarded { .. }
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. }
            | ConfirmationState::Waived { .. } => None,
        }
    }
}

/// Everything that leaders were asked about one application, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Confirmations(Vec<LeaderConfirmation>);

/// What stands beside the criterion on leaders' support, for those who assess (E9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaderFacts {
    /// How it stands.
    pub standing: ConfirmationStanding,
    /// Whether the leader answered on an earlier version than the one that counts.
    pub of_earlier_version: bool,
    /// When it was answered, replaced or waived.
    pub at: Option<Timestamp>,
    /// The hours per week that the leader sets aside, and how they compare.
    pub hours: Option<(HoursPerWeek, HoursJudgement)>,
    /// What the leader added: limits, a comment, or why not; why staff waived it. Empty when nothing was added.
    pub words: FreeText,
}

impl Confirmations {
    /// The requests of one application, in any order.
    pub fn new(mut all: Vec<LeaderConfirmation>) -> Self {
        all.sort_by_key(|one| std::cmp::Reverse((one.created_at, one.id)));
        Self(all)
    }

    /// The one that counts: the newest.
    pub fn current(&self) -> Option<&LeaderConfirmation> {
        self.0.first()
    }

    /// All of them, newest first.
    pub fn all(&self) -> &[LeaderConfirmation] {
        &self.0
    }

    /// Everything that has happened, oldest first: the history that the applicant sees.
    pub fn history(&self) -> Vec<Step> {
        let mut steps: Vec<Step> = self.0.iter().rev().flat_map(|one| one.history.iter().copied()).collect();
        steps.sort_by_key(|step| step.at);
        steps
    }

    /// What those who assess see, when `version` of the application counts. Nothing before anybody was asked.
    pub fn facts(&self, version: u32, workload: &Workload, now: Timestamp) -> Option<LeaderFacts> {
        let current = self.current()?;
        let confirmed = current.answered().and_then(|answered| answered.answer.confirmed());
        Some(LeaderFacts {
            standing: current.standing(now),
            of_earlier_version: current.version < version,
            at: current.settled_at(),
            hours: confirmed.map(|confirmed| (confirmed.hours, workload.judge(confirmed.hours.get()))),
            words: current.words().cloned().unwrap_or_default(),
        })
    }
}

/// How long a link shows the answer that was given.
const ANSWER_SHOWN_FOR: SignedDuration = SignedDuration::from_hours(24 * 90);

/// What a leader's link opens at an instant. Opening it changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkOpens {
    /// The question.
    Question,
    /// The answer that was given.
    Answer {
        /// Whether it can still be changed.
        can_change: bool,
    },
    /// That it did not concern whoever was asked, or was sent on: their address is deleted.
    Forgotten,
    /// That the time to answer has run out, and how to get more.
    Expired,
    /// That there is nothing to answer any more.
    Ended,
}

impl LeaderConfirmation {
    /// What a link to it opens at an instant.
    pub fn opens(&self, now: Timestamp) -> LinkOpens {
        match &self.state {
            ConfirmationState::Waiting(waiting) if !has_passed(waiting.answer_by, now) => LinkOpens::Question,
            ConfirmationState::Waiting(_) => LinkOpens::Expired,
            ConfirmationState::Answered(answered) if now.duration_since(answered.at) <= ANSWER_SHOWN_FOR => {
                LinkOpens::Answer { can_change: !has_passed(answered.answer_by, now) }
            }
            ConfirmationState::NotMine { .. } | ConfirmationState::Forwarded { .. } => LinkOpens::Forgotten,
            ConfirmationState::Answered(_)
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. }
            | ConfirmationState::Waived { .. } => LinkOpens::Ended,
        }
    }

    fn settled_at(&self) -> Option<Timestamp> {
        match &self.state {
            ConfirmationState::Waiting(_) => None,
            ConfirmationState::Answered(answered) => Some(answered.at),
            ConfirmationState::NotMine { at }
            | ConfirmationState::Forwarded { at }
            | ConfirmationState::Superseded { at }
            | ConfirmationState::Replaced { at }
            | ConfirmationState::Waived { at, .. } => Some(*at),
        }
    }

    fn words(&self) -> Option<&FreeText> {
        match &self.state {
            ConfirmationState::Answered(answered) => Some(answered.answer.words()),
            ConfirmationState::Waived { reason, .. } => Some(reason),
            ConfirmationState::Waiting(_)
            | ConfirmationState::NotMine { .. }
            | ConfirmationState::Forwarded { .. }
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests;

//! From one state of a request to the next. Each takes the request and gives it back changed, or says why not.

use jiff::Timestamp;

use super::{
    Answered, ConfirmationStanding, ConfirmationState, HandedIn, LeaderAnswer, LeaderConfirmation, Reminder,
    ReminderBy, Step, StepKind, Waiting,
};
use crate::{clock::has_passed, cohort::LeaderRule, email::Email, free_text::FreeText};

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The time is out.
    #[error("answer after the time is out")]
    TooLate,
    /// No answer is asked for any more.
    #[error("answer to a request that is {0:?}")]
    NotAsked(ConfirmationStanding),
    /// No name was typed.
    #[error("answer without a name")]
    NoName,
}

/// Why a leader is not reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RemindError {
    /// No answer is waited for.
    #[error("reminder of a request that is {0:?}")]
    NotWaiting(ConfirmationStanding),
    /// The applicant has reminded the leader already.
    #[error("second reminder by the applicant")]
    RemindedAlready,
    /// No reminder is due.
    #[error("reminder that is not due")]
    NotDue,
}

/// A request that has no need of new time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("new time for a request that is {0:?}")]
pub struct NotRenewed(pub ConfirmationStanding);

impl LeaderConfirmation {
    /// Takes the leader's answer, or another in place of one that can still be changed.
    ///
    /// # Errors
    ///
    /// [`AnswerError`].
    pub fn answer(self, answer: LeaderAnswer, name: FreeText, now: Timestamp) -> Result<Self, AnswerError> {
        if name.is_empty() {
            return Err(AnswerError::NoName);
        }
        let (leader, answer_by) = self.open_to_answer(now)?;
        let what = match &answer {
            LeaderAnswer::Yes(_) => StepKind::Yes,
            LeaderAnswer::YesWithLimits { .. } => StepKind::YesWithLimits,
            LeaderAnswer::No { .. } => StepKind::No,
        };
        let answered = Answered { leader, answer, name, at: now, answer_by };
        Ok(self.into_state(ConfirmationState::Answered(answered), what, now))
    }

    /// Takes that it does not concern whoever was asked: their address is gone from the request.
    ///
    /// # Errors
    ///
    /// [`AnswerError`].
    pub fn disown(self, now: Timestamp) -> Result<Self, AnswerError> {
        self.open_to_answer(now)?;
        Ok(self.into_state(ConfirmationState::NotMine { at: now }, StepKind::NotMine, now))
    }

    /// Takes that another is the right leader: the address of whoever was asked is gone from the request.
    ///
    /// # Errors
    ///
    /// [`AnswerError`].
    pub fn forward(self, now: Timestamp) -> Result<Self, AnswerError> {
        self.open_to_answer(now)?;
        Ok(self.into_state(ConfirmationState::Forwarded { at: now }, StepKind::Forwarded, now))
    }

    /// Counts a reminder to the leader, and says when the next is due.
    ///
    /// # Errors
    ///
    /// [`RemindError`]; the applicant can remind once.
    pub fn remind(self, by: ReminderBy, rule: &LeaderRule, now: Timestamp) -> Result<Self, RemindError> {
        let standing = self.standing(now);
        let Some(waiting) = self.waiting().filter(|waiting| !has_passed(waiting.answer_by, now)).cloned() else {
            return Err(RemindError::NotWaiting(standing));
        };
        let what = match by {
            ReminderBy::Rule if waiting.next_reminder.is_none_or(|due| now < due) => return Err(RemindError::NotDue),
            ReminderBy::Rule => StepKind::Reminded,
            ReminderBy::Applicant if !waiting.applicant_may_remind() => return Err(RemindError::RemindedAlready),
            ReminderBy::Applicant => StepKind::RemindedByApplicant,
        };
        let next_reminder = rule.next_reminder(waiting.asked_at, waiting.answer_by, now);
        let mut reminders = waiting.reminders;
        reminders.push(Reminder { at: now, by });
        let waiting = Waiting { reminders, next_reminder, ..waiting };
        Ok(self.into_state(ConfirmationState::Waiting(waiting), what, now))
    }

    /// Gives a leader whose time is out new time.
    ///
    /// # Errors
    ///
    /// [`NotRenewed`] when the time is not out, or no answer is asked for any more.
    pub fn renew(self, rule: &LeaderRule, now: Timestamp) -> Result<Self, NotRenewed> {
        match (self.standing(now), self.waiting()) {
            (ConfirmationStanding::Expired, Some(waiting)) => {
                let waiting = rule.waiting(waiting.leader.clone(), now);
                Ok(self.into_state(ConfirmationState::Waiting(waiting), StepKind::AskedAnew, now))
            }
            (standing, Some(_) | None) => Err(NotRenewed(standing)),
        }
    }

    /// Lets another request take its place, when it is still waiting.
    #[must_use]
    pub(super) fn supersede(self, now: Timestamp) -> Self {
        match self.waiting() {
            Some(_) => self.into_state(ConfirmationState::Superseded { at: now }, StepKind::Superseded, now),
            None => self,
        }
    }

    /// Sends no more reminders: the application does not wait for the answer any more.
    #[must_use]
    pub fn quieten(self) -> Self {
        match self.state {
            ConfirmationState::Waiting(waiting) => {
                let state = ConfirmationState::Waiting(Waiting { next_reminder: None, ..waiting });
                Self { state, ..self }
            }
            ConfirmationState::Answered(_)
            | ConfirmationState::NotMine { .. }
            | ConfirmationState::Forwarded { .. }
            | ConfirmationState::Superseded { .. }
            | ConfirmationState::Replaced { .. }
            | ConfirmationState::Waived { .. } => self,
        }
    }

    /// Shows the leader what was handed in now, while no answer has come.
    #[must_use]
    pub(super) fn carry(self, handed_in: HandedIn) -> Self {
        Self { version: handed_in.version, summary: handed_in.summary, ..self }
    }

    /// The leader and the time to answer, while an answer is taken.
    fn open_to_answer(&self, now: Timestamp) -> Result<(Email, Timestamp), AnswerError> {
        match (self.leader(), self.answer_by()) {
            (Some(leader), Some(answer_by)) if !has_passed(answer_by, now) => Ok((leader.clone(), answer_by)),
            (Some(_), Some(_)) => Err(AnswerError::TooLate),
            (Some(_) | None, Some(_) | None) => Err(AnswerError::NotAsked(self.standing(now))),
        }
    }

    fn into_state(self, state: ConfirmationState, what: StepKind, at: Timestamp) -> Self {
        let mut history = self.history;
        history.push(Step { at, what });
        Self { state, history, ..self }
    }
}

impl Waiting {
    /// Whether the applicant can remind the leader: once for each time the leader is asked (P19).
    pub fn applicant_may_remind(&self) -> bool {
        !self.reminders.iter().any(|reminder| reminder.by == ReminderBy::Applicant)
    }
}

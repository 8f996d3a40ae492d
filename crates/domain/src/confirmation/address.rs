//! The leader's address in the application itself: corrected, or forgotten when it was somebody else's.

use crate::{
    application::{Application, ApplicationState, Submission},
    email::Email,
    free_text::FreeText,
    key::QuestionKey,
    question::Field,
};

impl Application {
    /// Puts another leader's address, or none, where it was typed and where it was handed in. Nothing else changes: the
    /// application is not handed in again by it, also after the deadline (P20).
    #[must_use]
    pub fn with_leader(self, question: &QuestionKey, leader: Option<&Email>) -> Self {
        let field = Field::whole(question);
        let text = || leader.and_then(|leader| FreeText::new(leader.as_str()).ok()).unwrap_or_default();
        let Self { mut answers, mut state, .. } = self;
        answers.set(&field, text());
        if let Some(submission) = submission(&mut state) {
            submission.answers.set(&field, text());
        }
        Self { answers, state, ..self }
    }
}

fn submission(state: &mut ApplicationState) -> Option<&mut Submission> {
    match state {
        ApplicationState::Draft => None,
        ApplicationState::Submitted(submission)
        | ApplicationState::Offered { submission, .. }
        | ApplicationState::Waiting { submission, .. }
        | ApplicationState::Rejected { submission, .. }
        | ApplicationState::Accepted { submission, .. }
        | ApplicationState::Declined { submission, .. }
        | ApplicationState::Expired { submission, .. }
        | ApplicationState::Unplaced { submission, .. } => Some(submission),
        ApplicationState::Withdrawn { submission, .. } => submission.as_mut(),
    }
}

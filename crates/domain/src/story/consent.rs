//! Who must agree to a story, and what they have answered.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    email::Email,
    free_text::FreeText,
    id::{ConsentId, PersonId, StoryId},
};

/// What somebody who is shown in a story has said of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Which one.
    pub id: ConsentId,
    /// To which story.
    pub story: StoryId,
    /// Who is asked.
    pub who: Voice,
    /// About which text of it.
    pub version: u32,
    /// What they have said.
    pub state: ConsentState,
}

/// Who is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    /// One of the team.
    Member(PersonId),
    /// The leader, who has no account and answers by a mailed link.
    Leader(Email),
}

/// What somebody has said of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Nothing yet.
    Asked {
        /// Since when they are asked.
        at: Timestamp,
    },
    /// Yes.
    Given {
        /// When.
        at: Timestamp,
        /// Who said so, by name.
        name: FreeText,
    },
    /// No.
    Declined {
        /// When.
        at: Timestamp,
    },
    /// Yes first, and no more.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
}

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes {
        /// Who says so, by name; never empty.
        name: FreeText,
    },
    /// No, now or no more.
    No,
}

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// Nobody asks for it, or no more.
    #[error("answer to a story that nobody is asked about")]
    NotAsked,
    /// It was given on a text that does not stand any more.
    #[error("answer to another text of a story")]
    OtherText,
    /// No name was given.
    #[error("consent without a name")]
    NoName,
}

impl Consent {
    /// Somebody who is asked about a text.
    pub fn asked(id: ConsentId, story: StoryId, who: Voice, version: u32, now: Timestamp) -> Self {
        Self { id, story, who, version, state: ConsentState::Asked { at: now } }
    }

    /// Whether it is a yes to this text.
    pub fn agrees_to(&self, version: u32) -> bool {
        self.version == version && matches!(self.state, ConsentState::Given { .. })
    }

    /// Takes an answer. A no is taken whenever it comes, a yes only while the story `takes_a_yes`.
    pub(super) fn answer(self, answer: Answer, takes_a_yes: bool, now: Timestamp) -> Result<Self, ConsentError> {
        let state = match (answer, self.state) {
            (Answer::Yes { name }, _) if name.is_empty() => return Err(ConsentError::NoName),
            (Answer::Yes { .. }, _) if !takes_a_yes => return Err(ConsentError::NotAsked),
            (Answer::Yes { .. }, given @ ConsentState::Given { .. }) => given,
            (Answer::Yes { name }, ConsentState::Asked { .. }) => ConsentState::Given { at: now, name },
            (Answer::Yes { .. }, ConsentState::Declined { .. } | ConsentState::Withdrawn { .. }) => {
                return Err(ConsentError::NotAsked);
            }
            (Answer::No, ConsentState::Asked { .. }) => ConsentState::Declined { at: now },
            (Answer::No, ConsentState::Given { .. }) => ConsentState::Withdrawn { at: now },
            (Answer::No, no @ (ConsentState::Declined { .. } | ConsentState::Withdrawn { .. })) => no,
        };
        Ok(Self { state, ..self })
    }
}

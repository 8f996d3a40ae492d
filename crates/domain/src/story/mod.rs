//! A story: what a team tells everybody of its finished project, when everybody shown has agreed to the very text (A14).

mod consent;
mod content;

pub use consent::{Answer, Consent, ConsentError, ConsentState, Voice};
pub use content::{ChartRefused, ShownPoint, ShownState, StoryChart, StoryContent, StoryPart};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    id::{ConsentId, PersonId, ProjectId, StoryId},
    project::Sharing,
};

/// What a team tells everybody of its project. There is one for a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// Which one.
    pub id: StoryId,
    /// Of which project.
    pub project: ProjectId,
    /// Counts the texts there have been, from one: an agreement is to one of them.
    pub version: u32,
    /// What it says.
    pub content: StoryContent,
    /// Where it stands.
    pub state: StoryState,
    /// When it was last written.
    pub written_at: Timestamp,
}

/// Where a story stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StoryState {
    /// Nobody has been asked about this text.
    Draft,
    /// Everybody shown is asked about it, and not all have agreed.
    Asked {
        /// Since when.
        at: Timestamp,
    },
    /// Everybody shown has agreed to it.
    Published {
        /// Since when.
        at: Timestamp,
    },
    /// Somebody has said no, or taken back a yes.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// The lead of the programme has taken it down.
    TakenDown {
        /// When.
        at: Timestamp,
        /// Who did.
        by: PersonId,
    },
}

/// What is known of a project, as far as its story needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryGround {
    /// Whether somebody of the team has a certificate that holds: the programme says that the work is done.
    pub is_finished: bool,
    /// Whom the project is shown to.
    pub sharing: Sharing,
}

/// Why nobody is asked to agree.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskError {
    /// The project is not finished.
    #[error("story of a project that is not finished")]
    NotFinished,
    /// The team does not show its work to all.
    #[error("story of a project that is not shared with all")]
    NotPublic,
    /// Something is left out.
    #[error("story without {0:?}")]
    Missing(Vec<StoryPart>),
    /// Everybody is asked about this text already.
    #[error("story asked about already")]
    AskedAlready,
    /// The lead has taken this very text down.
    #[error("story that was taken down, unchanged")]
    TakenDown,
}

impl Story {
    /// The first text of a project's story.
    pub fn begin(id: StoryId, project: ProjectId, content: StoryContent, now: Timestamp) -> Self {
        Self { id, project, version: 1, content, state: StoryState::Draft, written_at: now }
    }

    /// Writes another text in place of the one that stands. Whoever has agreed has not agreed to this one: a story that all
    /// could read is gone until they have. The same text again changes nothing.
    #[must_use]
    pub fn write(self, content: StoryContent, now: Timestamp) -> Self {
        if content == self.content {
            return self;
        }
        Self { version: self.version + 1, content, state: StoryState::Draft, written_at: now, ..self }
    }

    /// Asks everybody shown to agree to the text as it stands.
    ///
    /// # Errors
    ///
    /// [`AskError`].
    pub fn ask(self, ground: StoryGround, now: Timestamp) -> Result<Self, AskError> {
        let missing = self.content.missing();
        if !ground.is_finished {
            return Err(AskError::NotFinished);
        }
        if ground.sharing != Sharing::Public {
            return Err(AskError::NotPublic);
        }
        if !missing.is_empty() {
            return Err(AskError::Missing(missing));
        }
        match self.state {
            StoryState::Draft | StoryState::Withdrawn { .. } => {
                Ok(Self { state: StoryState::Asked { at: now }, ..self })
            }
            StoryState::Asked { .. } | StoryState::Published { .. } => Err(AskError::AskedAlready),
            StoryState::TakenDown { .. } => Err(AskError::TakenDown),
        }
    }

    /// Hears the answer of one of those who were asked, to the text that they read. The last yes publishes; a no, whenever it
    /// comes, takes the story away.
    ///
    /// # Errors
    ///
    /// [`ConsentError`].
    pub fn hear(
        self,
        all: &[Consent],
        who: ConsentId,
        version: u32,
        answer: Answer,
        now: Timestamp,
    ) -> Result<(Self, Consent), ConsentError> {
        let consent = all.iter().find(|one| one.id == who).cloned().ok_or(ConsentError::NotAsked)?;
        if version != self.version || consent.version != self.version {
            return Err(ConsentError::OtherText);
        }
        let consent = consent.answer(answer, self.state.takes_a_yes(), now)?;
        let others = all.iter().filter(|one| one.id != who);
        let all_agree = others.chain([&consent]).all(|one| one.agrees_to(self.version));
        let state = match (self.state, consent.agrees_to(self.version)) {
            (StoryState::Asked { .. }, true) if all_agree => StoryState::Published { at: now },
            (StoryState::Asked { .. } | StoryState::Published { .. }, false) => StoryState::Withdrawn { at: now },
            (state, _) => state,
        };
        Ok((Self { state, ..self }, consent))
    }

    /// Takes it down, for the lead of the programme. The same text cannot be asked about again.
    #[must_use]
    pub fn take_down(self, by: PersonId, now: Timestamp) -> Self {
        Self { state: StoryState::TakenDown { at: now, by }, ..self }
    }

    /// Whether everybody can read it: all have agreed to this text, and the team shows its work to all.
    pub fn is_open_to_all(&self, sharing: Sharing) -> bool {
        matches!(self.state, StoryState::Published { .. }) && sharing == Sharing::Public
    }
}

impl StoryState {
    /// Since when everybody can read it.
    pub fn published_at(&self) -> Option<Timestamp> {
        match self {
            Self::Published { at } => Some(*at),
            Self::Draft | Self::Asked { .. } | Self::Withdrawn { .. } | Self::TakenDown { .. } => None,
        }
    }

    fn takes_a_yes(&self) -> bool {
        match self {
            Self::Asked { .. } | Self::Published { .. } => true,
            Self::Draft | Self::Withdrawn { .. } | Self::TakenDown { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests;

//! Supervision: the supervisor's notes, and who needs the supervisor most, and why.

mod need;

pub use need::{Need, TeamFacts, needs};

use jiff::{Timestamp, civil::Date};

use crate::{
    free_text::FreeText,
    id::{NoteId, PersonId, ProjectId},
};

/// A note from supervision. A line manager never reads it (H12).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupervisionNote {
    /// Which one.
    pub id: NoteId,
    /// About which project.
    pub project: ProjectId,
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Who may read it.
    pub audience: Audience,
    /// The note; never empty.
    pub text: FreeText,
    /// What was agreed: who does what.
    pub agreed: FreeText,
    /// When the next talk is, if that was agreed.
    pub next_talk: Option<Date>,
}

/// Someone who supervises a team, or did: a team keeps its supervisor from the seat to the certificate, and a change is
/// told (J10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supervisor {
    /// Which team.
    pub project: ProjectId,
    /// Who.
    pub person: PersonId,
    /// Since when.
    pub since: Timestamp,
    /// Until when, if it has ended.
    pub until: Option<Timestamp>,
}

impl Supervisor {
    /// Whether it has not ended.
    pub fn is_current(&self) -> bool {
        self.until.is_none()
    }
}

/// Who may read a note from supervision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// The team and the supervisors.
    Team,
    /// The supervisors only.
    Supervisors,
}

impl Audience {
    /// What people choose from.
    pub const ALL: [Self; 2] = [Self::Team, Self::Supervisors];

    /// Its name in forms and in the store.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Supervisors => "supervisors",
        }
    }

    /// The audience of a name.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.key() == key)
    }
}

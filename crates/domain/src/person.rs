//! A person who signs in, and the roles that tell what they may do, where.

use serde::{Deserialize, Serialize};

use crate::{
    email::Email,
    free_text::FreeText,
    id::{CohortId, PersonId},
    language::Language,
};

/// A person with an account: known by e-mail address, addressed by name, in their own language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Who it is.
    pub id: PersonId,
    /// Where messages go; also how the person signs in.
    pub email: Email,
    /// As the person wants to be addressed; empty until told.
    pub name: FreeText,
    /// The language of pages, messages and documents.
    pub language: Language,
}

impl Person {
    /// The name, or the address while no name is known.
    pub fn called(&self) -> &str {
        if self.name.is_empty() { self.email.as_str() } else { self.name.as_str() }
    }
}

/// What a person is in relation to something. A role is always *of* something, but for the administrator's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Keeps the installation: people, outbox, audit log, settings.
    Administrator,
    /// Publishes, selects, plans and follows up a cohort.
    ProgrammeLead(CohortId),
    /// Scores the applications of a cohort.
    Assessor(CohortId),
    /// Supports participants and teams of a cohort all the way.
    Supervisor(CohortId),
    /// Has a seat in a cohort.
    Participant(CohortId),
    /// Is the line manager of someone in a cohort.
    Leader(CohortId),
    /// Teaches at a cohort's sessions.
    Lecturer(CohortId),
}

impl Role {
    /// The cohort that the role is of, if it is of one.
    pub fn cohort(self) -> Option<CohortId> {
        match self {
            Self::Administrator => None,
            Self::ProgrammeLead(cohort)
            | Self::Assessor(cohort)
            | Self::Supervisor(cohort)
            | Self::Participant(cohort)
            | Self::Leader(cohort)
            | Self::Lecturer(cohort) => Some(cohort),
        }
    }
}

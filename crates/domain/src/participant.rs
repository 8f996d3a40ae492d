//! A participant: a person's seat in a cohort, from the acceptance on.

use jiff::Timestamp;

use crate::id::{ApplicationId, CohortId, ParticipantId, PersonId};

/// A person's seat in a cohort. Each member of a team has one: attendance and certificate are personal (O19).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Which one.
    pub id: ParticipantId,
    /// In which cohort.
    pub cohort: CohortId,
    /// Who.
    pub person: PersonId,
    /// The application that the seat came by; a team's members share it.
    pub application: ApplicationId,
    /// Since when.
    pub since: Timestamp,
    /// When the person left the cohort, if they did.
    pub left_at: Option<Timestamp>,
}

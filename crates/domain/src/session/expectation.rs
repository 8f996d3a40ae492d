//! Who is expected at a session (O4, O15).

use serde::{Deserialize, Serialize};

/// What is expected of someone in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expectation {
    /// Mandatory: must attend to complete.
    Required,
    /// Should attend; absence has no consequence.
    Recommended,
    /// Optional: may attend.
    Invited,
    /// Nobody has said. Offers wait until staff have (O4).
    NotDecided,
}

impl Expectation {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Required, Self::Recommended, Self::Invited, Self::NotDecided];
}

/// Who attends sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttendingRole {
    /// Someone who has taken a seat.
    Participant,
    /// A participant's nearest leader.
    Leader,
    /// A supervisor.
    Supervisor,
}

impl AttendingRole {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Participant, Self::Leader, Self::Supervisor];
}

/// What is expected of each role. A role that is absent is not invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectations {
    /// Of the participants.
    pub participant: Expectation,
    /// Of their leaders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<Expectation>,
    /// Of the supervisors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervisor: Option<Expectation>,
}

impl Expectations {
    /// What is expected of a role; nothing, when it is not invited.
    pub fn of(&self, role: AttendingRole) -> Option<Expectation> {
        match role {
            AttendingRole::Participant => Some(self.participant),
            AttendingRole::Leader => self.leader,
            AttendingRole::Supervisor => self.supervisor,
        }
    }

    /// The same, after staff have decided for a role.
    #[must_use]
    pub fn with(mut self, role: AttendingRole, expectation: Expectation) -> Self {
        match role {
            AttendingRole::Participant => self.participant = expectation,
            AttendingRole::Leader => self.leader = Some(expectation),
            AttendingRole::Supervisor => self.supervisor = Some(expectation),
        }
        self
    }

    /// Whether something is still to be decided.
    pub fn are_undecided(&self) -> bool {
        AttendingRole::ALL.into_iter().any(|role| self.of(role) == Some(Expectation::NotDecided))
    }
}

//! Who applies, and how many seats there are (E4, I4, I5, O10, O19).

use serde::{Deserialize, Serialize};

/// Who applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApplicantUnit {
    /// One person.
    Person,
    /// A team. Attendance and certificate are each member's own.
    Team(TeamUnit),
}

/// What a team has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamUnit {
    /// The fewest members.
    pub min: u8,
    /// The most members.
    pub max: u8,
    /// From where the members come.
    pub rule: TeamRule,
}

/// From where the members of a team come (O10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TeamRule {
    /// From one department.
    SameDepartment,
    /// From two or more employers.
    Joint,
    /// From one department; the team is paired with one of the other service on the same area.
    Paired,
}

impl TeamRule {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::SameDepartment, Self::Joint, Self::Paired];
}

/// How many seats there are, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seats {
    /// How many.
    pub count: u16,
    /// What fills one.
    pub unit: SeatUnit,
}

/// What fills a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeatUnit {
    /// A person.
    Person,
    /// A team.
    Team,
}

impl ApplicantUnit {
    /// What fills a seat when this applies.
    pub fn seat(self) -> SeatUnit {
        match self {
            Self::Person => SeatUnit::Person,
            Self::Team(_) => SeatUnit::Team,
        }
    }

    /// The most members that an application lists: none for a single applicant.
    pub fn most_members(self) -> usize {
        match self {
            Self::Person => 0,
            Self::Team(team) => usize::from(team.max),
        }
    }
}

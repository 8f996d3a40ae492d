//! Hours that count for further education: what earlier cohorts had, and what this one has (A12, A13, O5).

use serde::{Deserialize, Serialize};

/// Course hours of a cohort. History is kept apart from what this cohort has: it promises nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreditHours {
    /// Where this cohort's hours stand.
    pub status: CreditStatus,
    /// What earlier cohorts had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierCredit>,
}

/// Where a cohort's hours stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CreditStatus {
    /// Not approved; nobody has said how many.
    NotApproved,
    /// A body was asked.
    AppliedFor {
        /// The approving body.
        body: String,
    },
    /// Approved: the only state in which a certificate prints them.
    Approved {
        /// How many.
        hours: u16,
        /// The approving body.
        body: String,
        /// Its reference.
        reference: String,
    },
}

/// What a row of earlier cohorts had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierCredit {
    /// The first of the cohorts.
    pub from_cohort: u16,
    /// The last of the cohorts.
    pub to_cohort: u16,
    /// Their hours.
    pub hours: HoursRange,
}

/// A range of hours, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoursRange {
    /// The fewest.
    pub min: u16,
    /// The most.
    pub max: u16,
}

impl CreditHours {
    /// The hours that a certificate prints: only approved ones (O5).
    pub fn approved(&self) -> Option<u16> {
        match &self.status {
            CreditStatus::Approved { hours, .. } => Some(*hours),
            CreditStatus::NotApproved | CreditStatus::AppliedFor { .. } => None,
        }
    }
}

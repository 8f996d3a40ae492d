//! The time that the work takes each week (F20, F21, O8). Warnings only: nothing here stops anyone.

use serde::{Deserialize, Serialize};

use super::HoursRange;
use crate::wording::Bilingual;

/// The time it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workload {
    /// In words, for applicants.
    pub text: Bilingual,
    /// Hours per week by experience, the sessions on top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_per_week: Option<HoursRange>,
    /// The recommended minimum of hours per week.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recommended_minimum: Option<u16>,
}

/// How the hours that a leader sets aside compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoursJudgement {
    /// Under the recommended minimum: the leader is warned and may still send.
    UnderMinimum {
        /// The recommended minimum.
        minimum: u16,
    },
    /// Under what experience says: shown to assessors.
    UnderExpected {
        /// What experience says at least.
        expected: u16,
    },
    /// Enough, or nothing is said to compare with.
    Enough,
}

impl Workload {
    /// How hours per week compare with what is recommended.
    pub fn judge(&self, hours: u16) -> HoursJudgement {
        match (self.recommended_minimum, self.hours_per_week) {
            (Some(minimum), _) if hours < minimum => HoursJudgement::UnderMinimum { minimum },
            (_, Some(expected)) if hours < expected.min => HoursJudgement::UnderExpected { expected: expected.min },
            (Some(_) | None, Some(_) | None) => HoursJudgement::Enough,
        }
    }
}

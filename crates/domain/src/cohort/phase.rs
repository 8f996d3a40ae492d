//! Where a cohort stands by its dates alone (G2). Dates never make a decision: what follows the deadline is acts of people.

use jiff::{Timestamp, civil};

use super::Cohort;
use crate::clock::date_in_oslo;

/// Where a cohort stands by its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Announced; one can apply from a later day on.
    Announced {
        /// The first day to apply.
        opens: civil::Date,
    },
    /// One can apply.
    Open {
        /// The last day to apply.
        closes: civil::Date,
    },
    /// The deadline has passed.
    Closed {
        /// The last day to apply.
        closed: civil::Date,
    },
}

impl Phase {
    /// Whether one can apply.
    pub fn is_open(self) -> bool {
        match self {
            Self::Open { .. } => true,
            Self::Announced { .. } | Self::Closed { .. } => false,
        }
    }
}

impl Cohort {
    /// Where the cohort stands at an instant.
    pub fn phase_at(&self, now: Timestamp) -> Phase {
        let last = self.deadline.current();
        match self.opens {
            _ if !self.deadline.is_open_at(now) => Phase::Closed { closed: last },
            Some(opens) if date_in_oslo(now) < opens => Phase::Announced { opens },
            Some(_) | None => Phase::Open { closes: last },
        }
    }
}

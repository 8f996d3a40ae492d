//! The application deadline, with its history (A6, G3, O1).

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use crate::{
    clock::{end_of_day_in_oslo, has_passed},
    wording::Bilingual,
};

/// The application deadline. There is one in force; those before it are history, and may be unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The last day to apply.
    current: civil::Date,
    /// Those announced before, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<EarlierDeadline>,
}

/// A deadline that was announced before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierDeadline {
    /// Its day; «not stated», when nobody knows it any more. It is never made up (O1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<civil::Date>,
    /// When it was replaced, when that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_at: Option<Timestamp>,
    /// Why it was replaced, when that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Bilingual>,
}

/// Why a deadline was not extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtendError {
    /// The new day is not later than the one in force: what was published is never shortened.
    #[error("new deadline {to} is not later than {from}")]
    NotLater {
        /// The deadline in force.
        from: civil::Date,
        /// The new day.
        to: civil::Date,
    },
}

impl Deadline {
    /// A deadline that nothing came before.
    pub fn on(day: civil::Date) -> Self {
        Self { current: day, earlier: Vec::new() }
    }

    /// The last day to apply.
    pub fn current(&self) -> civil::Date {
        self.current
    }

    /// The last instant to apply: 23:59:59 Norwegian time (G3).
    pub fn closes_at(&self) -> Timestamp {
        end_of_day_in_oslo(self.current)
    }

    /// Whether an application can still be sent. The whole last second counts.
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        !has_passed(self.closes_at(), now)
    }

    /// Whether it was extended: «ny søknadsfrist».
    pub fn extended(&self) -> bool {
        !self.earlier.is_empty()
    }

    /// Those announced before, oldest first.
    pub fn earlier(&self) -> &[EarlierDeadline] {
        &self.earlier
    }

    /// The deadline after it is extended.
    ///
    /// # Errors
    ///
    /// [`ExtendError::NotLater`] when the new day is not later.
    pub fn extend(mut self, to: civil::Date, reason: Option<Bilingual>, now: Timestamp) -> Result<Self, ExtendError> {
        if to <= self.current {
            return Err(ExtendError::NotLater { from: self.current, to });
        }
        self.earlier.push(EarlierDeadline { day: Some(self.current), replaced_at: Some(now), reason });
        self.current = to;
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a6_an_extension_keeps_the_old_day_with_its_reason() {
        let now: Timestamp = "2020-02-01T09:00:00Z".parse().unwrap();
        let reason = Bilingual::new("Flere ba om tid.", "Fleire bad om tid.");

        let extended = Deadline::on(date(2020, 2, 7)).extend(date(2020, 2, 21), Some(reason.clone()), now).unwrap();

        assert_eq!(extended.current(), date(2020, 2, 21));
        let before = EarlierDeadline { day: Some(date(2020, 2, 7)), replaced_at: Some(now), reason: Some(reason) };
        assert_eq!(extended.earlier(), [before]);
    }

    #[test]
    fn a6_a_published_deadline_is_never_shortened() {
        let (from, to) = (date(2020, 2, 21), date(2020, 2, 21));

        let refused = Deadline::on(from).extend(to, None, Timestamp::UNIX_EPOCH);

        assert_eq!(refused, Err(ExtendError::NotLater { from, to }));
    }

    #[test]
    fn g3_the_deadline_runs_to_the_end_of_the_day_in_norway() {
        let deadline = Deadline::on(date(2020, 2, 21));

        assert!(deadline.is_open_at("2020-02-21T23:59:59.9+01:00".parse().unwrap()));
        assert!(!deadline.is_open_at("2020-02-22T00:00:00+01:00".parse().unwrap()));
    }
}

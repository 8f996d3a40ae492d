//! When an event is: whole days, or hours by the clocks of Norway.

use jiff::civil::{Date, DateTime};

use super::line::Lines;
use super::zone;

/// When an event is. Its end is never before its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When(Span);

/// The two ways of saying it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    /// From the first day to the last, both included.
    Days(Date, Date),
    /// From one time to another by the clock on the wall.
    Hours(DateTime, DateTime),
}

/// A time that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an event that begins at {start} cannot end at {end}")]
pub struct WhenError {
    /// The beginning that was given.
    start: DateTime,
    /// The end that was given.
    end: DateTime,
}

impl When {
    /// Whole days, for a date whose time of day is not known yet; `last` is included.
    ///
    /// # Errors
    ///
    /// [`WhenError`] if `last` is before `first`.
    ///
    /// ```
    /// use bedre_documents::calendar::When;
    /// use jiff::civil::date;
    ///
    /// assert!(When::days(date(2020, 8, 25), date(2020, 8, 27)).is_ok());
    /// assert!(When::days(date(2020, 8, 27), date(2020, 8, 25)).is_err());
    /// ```
    pub fn days(first: Date, last: Date) -> Result<Self, WhenError> {
        Self::ordered(
            first.to_datetime(jiff::civil::Time::midnight()),
            last.to_datetime(jiff::civil::Time::midnight()),
        )?;
        Ok(Self(Span::Days(first, last)))
    }

    /// From `start` to `end` as clocks in Norway show them.
    ///
    /// # Errors
    ///
    /// [`WhenError`] unless `end` is after `start` (RFC 5545 §3.8.2.2).
    pub fn hours(start: DateTime, end: DateTime) -> Result<Self, WhenError> {
        if end > start { Ok(Self(Span::Hours(start, end))) } else { Err(WhenError { start, end }) }
    }

    fn ordered(start: DateTime, end: DateTime) -> Result<(), WhenError> {
        if end < start { Err(WhenError { start, end }) } else { Ok(()) }
    }

    /// Writes `DTSTART` and `DTEND`. In a calendar file the end of whole days is the day after the last (RFC 5545 §3.6.1).
    pub(super) fn write(self, lines: &mut Lines) {
        match self.0 {
            Span::Days(first, last) => {
                lines.bare("DTSTART;VALUE=DATE", &first.strftime("%Y%m%d").to_string());
                lines.bare("DTEND;VALUE=DATE", &last.tomorrow().unwrap_or(last).strftime("%Y%m%d").to_string());
            }
            Span::Hours(start, end) => {
                let time = |time: DateTime| time.strftime("%Y%m%dT%H%M%S").to_string();
                lines.bare(&format!("DTSTART;TZID={}", zone::NAME), &time(start));
                lines.bare(&format!("DTEND;TZID={}", zone::NAME), &time(end));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_entry_ends_after_it_begins() {
        let at = |hour| date(2025, 8, 29).at(hour, 0, 0, 0);

        assert!(When::hours(at(8), at(15)).is_ok());
        assert!(When::hours(at(8), at(8)).is_err(), "RFC 5545 §3.8.2.2");
        assert!(When::hours(at(15), at(8)).is_err());
    }
}

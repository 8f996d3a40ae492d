//! Values that somebody wants to add: one that is typed or many that are pasted, checked in the same way.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{AmountError, DataPoint, Figure, PointState, Scale};
use crate::{free_text::FreeText, id::DataPointId};

/// A value that somebody wants to add, as read from what they typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its day.
    pub day: Date,
    /// What was measured.
    pub taken: Taken,
    /// A word about it.
    pub note: FreeText,
}

/// What was measured.
#[derive(Clone, Debug, PartialEq)]
pub enum Taken {
    /// A value, or a numerator with its denominator.
    Value {
        /// The value or numerator.
        value: Figure,
        /// The denominator, when one was given.
        denominator: Option<Figure>,
    },
    /// Nobody measured.
    Nothing {
        /// Why.
        why: FreeText,
    },
}

/// An entry that may be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// Its day.
    pub day: Date,
    /// What was measured.
    pub state: PointState,
    /// A word about it.
    pub note: FreeText,
}

/// Why an entry cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// The day is still to come (DAT-1).
    #[error("day in the future")]
    InFuture,
    /// Too long ago to be anything but a slip of the finger.
    #[error("day before {}", EARLIEST)]
    TooLongAgo,
    /// The measure has a point for the day already.
    #[error("day has a point already")]
    Taken,
    /// The same day stands twice among the new ones.
    #[error("day stands twice")]
    Twice,
    /// Not measured, without a word why.
    #[error("not measured without a reason")]
    NoReason,
    /// The value is none on the measure's scale.
    #[error(transparent)]
    Amount(#[from] AmountError),
}

/// What cannot be kept, by its place among the new ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its place, from 0.
    pub place: usize,
    /// Why.
    pub why: EntryError,
}

/// The earliest day that a data point can have.
const EARLIEST: Date = Date::constant(1950, 1, 1);

/// Checks new entries against the points that are there and against each other. All can be kept, or none. `instead` is the
/// point that a single entry takes the place of.
///
/// # Errors
///
/// Every entry that cannot be kept, in order.
pub fn check(
    scale: &Scale,
    there: &[DataPoint],
    instead: Option<DataPointId>,
    entries: Vec<Entry>,
    today: Date,
) -> Result<Vec<Checked>, Vec<Refused>> {
    let others = there.iter().filter(|point| Some(point.id) != instead);
    let mut days: BTreeMap<Date, EntryError> = others.map(|point| (point.day, EntryError::Taken)).collect();
    let mut checked = Vec::with_capacity(entries.len());
    let mut refused = Vec::new();
    for (place, entry) in entries.into_iter().enumerate() {
        let (day, in_time) = (entry.day, in_time(entry.day, today));
        let free = days.insert(day, EntryError::Twice).map_or(Ok(()), Err);
        match in_time.and(free).and_then(|()| entry.on(scale)) {
            Ok(entry) => checked.push(entry),
            Err(why) => refused.push(Refused { place, why }),
        }
    }
    if refused.is_empty() { Ok(checked) } else { Err(refused) }
}

fn in_time(day: Date, today: Date) -> Result<(), EntryError> {
    match day {
        day if day > today => Err(EntryError::InFuture),
        day if day < EARLIEST => Err(EntryError::TooLongAgo),
        _ => Ok(()),
    }
}

impl Entry {
    fn on(self, scale: &Scale) -> Result<Checked, EntryError> {
        let state = match self.taken {
            Taken::Value { value, denominator } => PointState::Counted(scale.amount(value, denominator)?),
            Taken::Nothing { why } if why.is_empty() => return Err(EntryError::NoReason),
            Taken::Nothing { why } => PointState::NotMeasured { why },
        };
        Ok(Checked { day: self.day, state, note: self.note })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use jiff::civil::date;

    fn of(day: Date, value: f64) -> Entry {
        let taken = Taken::Value { value: samples::figure(value), denominator: None };
        Entry { day, taken, note: FreeText::default() }
    }

    #[test]
    fn everything_that_cannot_be_kept_is_told_at_once() {
        let there = samples::weekly_points(date(2020, 9, 7), &[4.0]);
        let nothing = Taken::Nothing { why: FreeText::default() };
        let entries = vec![
            of(date(2020, 9, 14), 4.0),
            of(date(2020, 9, 7), 4.0),
            of(date(2020, 9, 14), 4.0),
            of(date(2021, 9, 7), 4.0),
            of(date(1020, 9, 7), 4.0),
            of(date(2020, 9, 15), 4.5),
            Entry { taken: nothing, ..of(date(2020, 9, 16), 0.0) },
            of(date(2020, 9, 21), 4.0),
        ];

        let refused = check(&Scale::Count, &there, None, entries, date(2020, 9, 21)).unwrap_err();

        let expected = [
            (1, EntryError::Taken),
            (2, EntryError::Twice),
            (3, EntryError::InFuture),
            (4, EntryError::TooLongAgo),
            (5, EntryError::Amount(AmountError::NotWhole)),
            (6, EntryError::NoReason),
        ];
        assert_eq!(refused, expected.map(|(place, why)| Refused { place, why }));
    }

    #[test]
    fn entries_on_free_days_are_taken() {
        let there = samples::weekly_points(date(2020, 9, 7), &[4.0, 5.0]);
        let why = samples::text("Ferie");
        let entries = vec![
            of(date(2020, 9, 21), 6.0),
            Entry { taken: Taken::Nothing { why: why.clone() }, ..of(date(2020, 9, 22), 0.0) },
        ];

        let checked = check(&Scale::Count, &there, None, entries, date(2020, 9, 22)).unwrap();

        let states: Vec<_> = checked.into_iter().map(|entry| entry.state).collect();
        assert_eq!(states, [samples::counted(6.0), PointState::NotMeasured { why }]);
    }

    #[test]
    fn a_point_that_is_changed_does_not_stand_in_its_own_way() {
        let there = samples::weekly_points(date(2020, 9, 7), &[4.0, 5.0]);
        let today = date(2020, 9, 21);
        let change = |day| check(&Scale::Count, &there, Some(there[0].id), vec![of(day, 6.0)], today).is_ok();

        assert!(change(date(2020, 9, 7)));
        assert!(change(date(2020, 9, 8)));
        assert!(!change(date(2020, 9, 14)), "two points on one day");
    }
}

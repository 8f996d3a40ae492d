//! A data point: one day's value, kept with what is known about it. Points belong to the measure, never to a PDSA cycle.

use jiff::{Timestamp, civil::Date};

use super::Figure;
use crate::{
    free_text::FreeText,
    id::{DataPointId, MeasureId, PersonId},
};

/// One day's value of a measure.
#[derive(Clone, Debug, PartialEq)]
pub struct DataPoint {
    /// Which one.
    pub id: DataPointId,
    /// Of which measure.
    pub measure: MeasureId,
    /// Its day: of a period, the first. A measure has at most one point for a day.
    pub day: Date,
    /// What was measured, and whether it counts.
    pub state: PointState,
    /// A word about it, shown in the table.
    pub note: FreeText,
    /// How it came in.
    pub source: PointSource,
    /// Who wrote it.
    pub recorded_by: PersonId,
    /// When it was written.
    pub recorded_at: Timestamp,
    /// When it was last changed, if it was.
    pub changed_at: Option<Timestamp>,
}

/// What was measured, and whether it counts.
#[derive(Clone, Debug, PartialEq)]
pub enum PointState {
    /// A value that counts.
    Counted(Amount),
    /// A value that is shown and left out of every calculation.
    Excluded {
        /// The value.
        amount: Amount,
        /// Why it is left out; never empty.
        reason: FreeText,
    },
    /// Nobody measured: a gap in the chart is better than a guessed number.
    NotMeasured {
        /// Why; never empty.
        why: FreeText,
    },
}

/// A value, with its denominator where the scale has one. Only a [`super::Scale`] makes them from what was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    value: Figure,
    denominator: Option<Figure>,
}

impl Amount {
    pub(super) const fn plain(value: Figure) -> Self {
        Self { value, denominator: None }
    }

    pub(super) const fn out_of(numerator: Figure, denominator: Figure) -> Self {
        Self { value: numerator, denominator: Some(denominator) }
    }

    /// The amount as it was kept; its scale checked it then.
    pub const fn kept(value: Figure, denominator: Option<Figure>) -> Self {
        Self { value, denominator }
    }

    /// The value, or the numerator.
    pub const fn value(self) -> Figure {
        self.value
    }

    /// The denominator, where the scale has one.
    pub const fn denominator(self) -> Option<Figure> {
        self.denominator
    }

    /// The value as it is shown: numerator by denominator, times `factor`.
    pub fn shown(self, factor: f64) -> f64 {
        match self.denominator {
            None => self.value.value() * factor,
            Some(denominator) => self.value.value() / denominator.value() * factor,
        }
    }
}

/// Why a value is none on its measure's scale (MEA-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Below zero, where there is nothing below.
    #[error("value below zero")]
    Negative,
    /// A count with decimals.
    #[error("count that is not whole")]
    NotWhole,
    /// No denominator was given.
    #[error("no denominator")]
    NoDenominator,
    /// A denominator of zero or less.
    #[error("denominator not above zero")]
    DenominatorNotPositive,
    /// Cases out of a number with decimals.
    #[error("denominator that is not whole")]
    DenominatorNotWhole,
    /// More cases than there are in all.
    #[error("numerator above the denominator")]
    MoreThanAll,
}

/// How a data point came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointSource {
    /// Typed alone.
    Typed,
    /// Pasted with others from a spreadsheet.
    Pasted,
}

impl PointSource {
    /// The word that the store keeps.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::Pasted => "pasted",
        }
    }

    /// The source of a kept word.
    pub fn of_key(key: &str) -> Option<Self> {
        [Self::Typed, Self::Pasted].into_iter().find(|source| source.key() == key)
    }
}

impl PointState {
    /// The value, when there is one.
    pub fn amount(&self) -> Option<Amount> {
        match self {
            Self::Counted(amount) | Self::Excluded { amount, .. } => Some(*amount),
            Self::NotMeasured { .. } => None,
        }
    }
}

/// A data point that somebody wants to add.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPoint {
    /// Its day.
    pub day: Date,
    /// What was measured.
    pub state: PointState,
    /// A word about it.
    pub note: FreeText,
}

/// Why a data point cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PointError {
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
}

/// What cannot be added, by its place among the new ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its place, from 0.
    pub place: usize,
    /// Why.
    pub why: PointError,
}

/// The earliest day that a data point can have.
const EARLIEST: Date = Date::constant(1950, 1, 1);

/// Checks new points against those that are there and against each other. All can be added, or none.
///
/// # Errors
///
/// Every point that cannot, in order.
pub fn admit(there: &[DataPoint], new: &[NewPoint], today: Date) -> Result<(), Vec<Refused>> {
    let mut days: std::collections::BTreeMap<Date, PointError> =
        there.iter().map(|point| (point.day, PointError::Taken)).collect();
    let mut refused = Vec::new();
    for (place, point) in new.iter().enumerate() {
        let earlier = days.get(&point.day).copied();
        let out_of_time = match point.day {
            day if day > today => Some(PointError::InFuture),
            day if day < EARLIEST => Some(PointError::TooLongAgo),
            _ => None,
        };
        refused.extend(out_of_time.or(earlier).map(|why| Refused { place, why }));
        days.entry(point.day).or_insert(PointError::Twice);
    }
    if refused.is_empty() { Ok(()) } else { Err(refused) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use jiff::civil::date;

    fn new(day: Date) -> NewPoint {
        NewPoint { day, state: samples::counted(4.0), note: FreeText::default() }
    }

    #[test]
    fn days_that_are_taken_doubled_or_to_come_are_all_told() {
        let there = samples::weekly_points(date(2020, 9, 7), &[4.0]);
        let wanted = [
            date(2020, 9, 14),
            date(2020, 9, 7),
            date(2020, 9, 14),
            date(2021, 9, 7),
            date(1020, 9, 7),
            date(2020, 9, 21),
        ];

        let refused = admit(&there, &wanted.map(new), date(2020, 9, 21)).unwrap_err();

        assert_eq!(
            refused,
            [
                Refused { place: 1, why: PointError::Taken },
                Refused { place: 2, why: PointError::Twice },
                Refused { place: 3, why: PointError::InFuture },
                Refused { place: 4, why: PointError::TooLongAgo },
            ]
        );
    }

    #[test]
    fn points_of_days_that_are_free_are_admitted() {
        let there = samples::weekly_points(date(2020, 9, 7), &[4.0, 5.0]);

        assert_eq!(admit(&there, &[new(date(2020, 9, 21))], date(2020, 9, 21)), Ok(()));
        assert_eq!(admit(&[], &[], date(2020, 9, 21)), Ok(()));
    }

    #[test]
    fn a_rate_is_shown_per_its_opportunity() {
        let amount = Amount::out_of(samples::figure(3.0), samples::figure(400.0));

        assert!((amount.shown(1000.0) - 7.5).abs() < 1e-12);
    }
}

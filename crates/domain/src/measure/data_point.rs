//! A data point: one day's value, kept with what is known about it. Points belong to the measure, never to a PDSA cycle.

use jiff::{Timestamp, civil::Date};

use super::{Checked, Figure};
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

impl DataPoint {
    /// The point with another day, value or note. One that was taken out stays so, with its reason, while day and value are
    /// as they were.
    #[must_use]
    pub fn amended(self, to: Checked, at: Timestamp) -> Self {
        let Checked { day, state, note } = to;
        let is_as_it_was = day == self.day && state.amount() == self.state.amount();
        let state = match self.state {
            excluded @ PointState::Excluded { .. } if is_as_it_was => excluded,
            PointState::Counted(_) | PointState::Excluded { .. } | PointState::NotMeasured { .. } => state,
        };
        Self { day, state, note, changed_at: Some(at), ..self }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_rate_is_shown_per_its_opportunity() {
        let amount = Amount::out_of(samples::figure(3.0), samples::figure(400.0));

        assert!((amount.shown(1000.0) - 7.5).abs() < 1e-12);
    }
}

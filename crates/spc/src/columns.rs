//! What differs from point to point, kept in columns: few and narrow, so that a chart of a million points is quick to make. A
//! [`Point`](crate::Point) is put together from them when somebody looks at it.

use std::ops::Range;

use crate::{Position, Side, Standing};

/// The columns of a chart. Nothing in them is multiplied.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    /// What is plotted; NaN where there is no value.
    pub(crate) values: Vec<f64>,
    /// How each point stands.
    pub(crate) marks: Vec<Mark>,
    /// What the values were made of. Empty when each is a single row of its own without denominator, numbered from 0: then
    /// the value is all there is.
    pub(crate) sources: Vec<Source>,
}

/// How a point stands: whether it counts, and where it lies. In one byte, set without asking twice: which side a point lies
/// on nobody can foresee, and neither can the machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mark(u8);

impl Mark {
    const EXCLUDED: u8 = 1;
    const MISSING: u8 = 1 << 1;
    const ABOVE: u8 = 1 << 2;
    const BELOW: u8 = 1 << 3;
    const ON: u8 = 1 << 4;
    const OVER_LIMIT: u8 = 1 << 5;
    const UNDER_LIMIT: u8 = 1 << 6;

    /// A point without lines yet.
    pub(crate) const fn new(standing: Standing) -> Self {
        match standing {
            Standing::Counted => Self(0),
            Standing::Excluded => Self(Self::EXCLUDED),
            Standing::Missing => Self(Self::MISSING),
        }
    }

    /// The same point where `value` lies beside `centre` and within or outside the limits; nowhere if it is NaN. Comparisons
    /// are exact and strict.
    pub(crate) fn judged(self, value: f64, centre: f64, (lower, upper): (f64, f64)) -> Self {
        #[expect(clippy::float_cmp, reason = "exactly on the line is what is asked")]
        let on = value == centre;
        let bit = |is: bool, bit: u8| u8::from(is) * bit;
        Self(
            self.0
                | bit(value > centre, Self::ABOVE)
                | bit(value < centre, Self::BELOW)
                | bit(on, Self::ON)
                | bit(value > upper, Self::OVER_LIMIT)
                | bit(value < lower, Self::UNDER_LIMIT),
        )
    }

    /// Whether it counts.
    pub(crate) const fn standing(self) -> Standing {
        if self.is(Self::EXCLUDED) {
            Standing::Excluded
        } else if self.is(Self::MISSING) {
            Standing::Missing
        } else {
            Standing::Counted
        }
    }

    /// Whether it counts in calculations.
    pub(crate) const fn counts(self) -> bool {
        !self.is(Self::EXCLUDED | Self::MISSING)
    }

    /// Whether somebody left it out.
    pub(crate) const fn is_excluded(self) -> bool {
        self.is(Self::EXCLUDED)
    }

    /// Whether it is a useful point: one that counts and lies beside the line.
    pub(crate) const fn is_useful(self) -> bool {
        self.counts() && self.is(Self::ABOVE | Self::BELOW)
    }

    /// Whether it lies over the line.
    pub(crate) const fn is_above(self) -> bool {
        self.is(Self::ABOVE)
    }

    /// Where it lies relative to the centre line.
    pub(crate) const fn position(self) -> Option<Position> {
        if self.is(Self::ABOVE) {
            Some(Position::Above)
        } else if self.is(Self::BELOW) {
            Some(Position::Below)
        } else if self.is(Self::ON) {
            Some(Position::On)
        } else {
            None
        }
    }

    /// The side of the centre line that a useful point lies on.
    pub(crate) fn side(self) -> Option<Side> {
        self.position().filter(|_| self.counts()).and_then(Position::side)
    }

    /// The limit it lies outside of.
    pub(crate) const fn outside(self) -> Option<Side> {
        if self.is(Self::OVER_LIMIT) {
            Some(Side::Above)
        } else if self.is(Self::UNDER_LIMIT) {
            Some(Side::Below)
        } else {
            None
        }
    }

    const fn is(self, bits: u8) -> bool {
        self.0 & bits != 0
    }
}

/// What a value was made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Source {
    /// The subgroup number that its observations came with.
    pub(crate) subgroup: usize,
    /// The sum of its observations.
    pub(crate) numerator: Option<f64>,
    /// The sum of the denominators.
    pub(crate) denominator: Option<f64>,
    /// How many of its observations had a value.
    pub(crate) observations: usize,
    /// The standard deviation of its observations, when there are two or more.
    pub(crate) standard_deviation: Option<f64>,
}

impl Source {
    /// A value that is a single row, without denominator.
    pub(crate) fn single(subgroup: usize, value: Option<f64>) -> Self {
        Self {
            subgroup,
            numerator: value,
            denominator: None,
            observations: usize::from(value.is_some()),
            standard_deviation: None,
        }
    }

    /// The denominator, when there is something to divide by.
    pub(crate) fn positive(&self) -> Option<f64> {
        self.denominator.filter(|denominator| *denominator > 0.0)
    }
}

impl Columns {
    /// Room for so many points.
    pub(crate) fn with_capacity(points: usize) -> Self {
        Self { values: Vec::with_capacity(points), marks: Vec::with_capacity(points), sources: Vec::new() }
    }

    /// How many points there are.
    pub(crate) fn len(&self) -> usize {
        self.marks.len()
    }

    /// The value of a point, if it has one.
    pub(crate) fn value(&self, index: usize) -> Option<f64> {
        self.values.get(index).copied().filter(|value| !value.is_nan())
    }

    /// How a point stands.
    pub(crate) fn mark(&self, index: usize) -> Mark {
        self.marks.get(index).copied().unwrap_or(Mark::new(Standing::Missing))
    }

    /// The marks of a stretch.
    pub(crate) fn marks_of(&self, stretch: Range<usize>) -> &[Mark] {
        self.marks.get(stretch).unwrap_or_default()
    }

    /// What the value of a point was made of.
    pub(crate) fn source(&self, index: usize) -> Source {
        self.sources.get(index).copied().unwrap_or_else(|| Source::single(index, self.value(index)))
    }
}

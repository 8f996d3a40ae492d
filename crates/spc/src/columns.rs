//! What differs from point to point, kept in columns: few and narrow, so that a chart of a million points is quick to make. A
//! [`Point`](crate::Point) is put together from them when somebody looks at it.

use crate::Standing;

/// The columns of a chart. Nothing in them is multiplied.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    /// What is plotted; NaN where there is no value.
    pub(crate) values: Vec<f64>,
    /// Which points somebody left out, as far as the last of them: empty when none is.
    pub(crate) excluded: Vec<bool>,
    /// What the values were made of. Empty when each is a single row of its own without denominator, numbered from 0: then
    /// the value is all there is.
    pub(crate) sources: Vec<Source>,
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
    /// How many points there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// The value of a point, if it has one.
    pub(crate) fn value(&self, index: usize) -> Option<f64> {
        self.values.get(index).copied().filter(|value| !value.is_nan())
    }

    /// Whether somebody left a point out.
    pub(crate) fn is_excluded(&self, index: usize) -> bool {
        self.excluded.get(index).is_some_and(|excluded| *excluded)
    }

    /// Whether a point counts.
    pub(crate) fn standing(&self, index: usize) -> Standing {
        if self.is_excluded(index) {
            Standing::Excluded
        } else if self.value(index).is_none() {
            Standing::Missing
        } else {
            Standing::Counted
        }
    }

    /// What the value of a point was made of.
    pub(crate) fn source(&self, index: usize) -> Source {
        self.sources.get(index).copied().unwrap_or_else(|| Source::single(index, self.value(index)))
    }
}

//! Small arithmetic that drawing needs: counts as numbers, and numbers that stay finite.

/// A count as a number, exact up to 2³².
pub(crate) fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The least and the greatest of some numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Extent {
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Extent {
    /// The extent of the finite ones among `numbers`; `None` when there are none.
    pub(crate) fn of(numbers: impl Iterator<Item = f64>) -> Option<Self> {
        numbers.filter(|number| number.is_finite()).fold(None, |extent: Option<Self>, number| {
            let Self { low, high } = extent.unwrap_or(Self { low: number, high: number });
            Some(Self { low: low.min(number), high: high.max(number) })
        })
    }

    /// From the least to the greatest.
    pub(crate) fn span(self) -> f64 {
        self.high - self.low
    }
}

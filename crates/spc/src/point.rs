//! One point of a chart, with the lines at its place.

use crate::numeric::float;

/// One point of a chart: what is plotted and the lines at its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Its place, counted from 0. Excluded and missing points have one too.
    pub index: usize,
    /// The subgroup number that its observations came with.
    pub subgroup: usize,
    /// Which phase it lies in, counted from 0.
    pub phase: usize,
    /// Whether it counts.
    pub standing: Standing,
    /// Whether it lies in the stretch that centre and limits of its phase are made from. (Those made from are the ones
    /// that also count.)
    pub baseline: bool,
    /// What is plotted, on the shown scale. `None` when missing.
    pub value: Option<f64>,
    /// The sum of its observations (the numerator), not multiplied.
    pub numerator: Option<f64>,
    /// The sum of the denominators; `None` where the chart has none.
    pub denominator: Option<f64>,
    /// How many of its observations had a value.
    pub observations: usize,
    /// The standard deviation of its observations, when there are two or more; not multiplied.
    pub standard_deviation: Option<f64>,
    /// The centre line here, on the shown scale.
    pub centre: Option<f64>,
    /// The limits here, on the shown scale.
    pub limits: Option<Limits>,
    /// Where it lies relative to the centre line; `None` when missing or without a line.
    pub position: Option<Position>,
    /// Its distance from the centre in σ, on the scale on which the limits are symmetrical; `None` without limits.
    pub deviation: Option<f64>,
    /// The limit it lies strictly outside of, if any. Excluded points are judged too.
    pub outside: Option<Side>,
}

impl Point {
    /// The mean of its observations, not multiplied.
    pub fn mean(&self) -> Option<f64> {
        self.numerator.filter(|_| self.observations > 0).map(|sum| sum / float(self.observations))
    }

    /// Whether the point counts in calculations: it has a value and was not excluded.
    pub const fn counts(&self) -> bool {
        matches!(self.standing, Standing::Counted)
    }
}

/// Whether a point counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It counts.
    Counted,
    /// Somebody left it out, with a reason: drawn, but in no calculation. One moving range spans it.
    Excluded,
    /// There is no value: a gap. No moving range reaches over it.
    Missing,
}

/// Limits at the place of a point, on the shown scale.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limits {
    /// The lower limit (centre − 3σ, cut where values cannot go).
    pub lower: Option<f64>,
    /// Two thirds of the way down (centre − 2σ).
    pub inner_lower: Option<f64>,
    /// Two thirds of the way up (centre + 2σ).
    pub inner_upper: Option<f64>,
    /// The upper limit (centre + 3σ).
    pub upper: Option<f64>,
}

impl Limits {
    /// The limit that `value` lies strictly outside of, if any.
    pub(crate) fn left_by(&self, value: f64) -> Option<Side> {
        if self.upper.is_some_and(|upper| value > upper) {
            Some(Side::Above)
        } else if self.lower.is_some_and(|lower| value < lower) {
            Some(Side::Below)
        } else {
            None
        }
    }
}

/// Where a value lies relative to the centre line. The comparison is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Position {
    /// Over the line.
    Above,
    /// Exactly on it.
    On,
    /// Under the line.
    Below,
}

impl Position {
    /// Where `value` lies beside `line`; nowhere if either is NaN.
    pub(crate) fn of(value: f64, line: f64) -> Option<Self> {
        match Side::of(value, line) {
            Some(Side::Above) => Some(Self::Above),
            Some(Side::Below) => Some(Self::Below),
            None => (!value.is_nan() && !line.is_nan()).then_some(Self::On),
        }
    }

    /// The side, unless it is on the line.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Above => Some(Side::Above),
            Self::Below => Some(Side::Below),
            Self::On => None,
        }
    }
}

/// A side of the centre line. Of a trend: [`Side::Above`] is rising, [`Side::Below`] falling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Over the line, or rising.
    Above,
    /// Under the line, or falling.
    Below,
}

impl Side {
    /// The side of `line` that `value` lies on; none if it lies on the line, or if either is NaN.
    pub(crate) fn of(value: f64, line: f64) -> Option<Self> {
        if value > line {
            Some(Self::Above)
        } else if value < line {
            Some(Self::Below)
        } else {
            None
        }
    }

    /// The other side.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Above => Self::Below,
            Self::Below => Self::Above,
        }
    }
}

//! The value axis: from where to where it goes, and which values get a line and a number.

use bedre_spc::Chart;

use crate::Quantity;
use crate::number::{Extent, float};

/// An axis starts at zero unless the drawn values would then fill less than this part of it.
const ENOUGH: f64 = 0.2;
/// A span smaller than this part of the values themselves is no span: the numbers are equal but for their last digits.
const NOTHING: f64 = 1e-9;

/// The value axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ValueAxis {
    /// The value at the bottom.
    pub(crate) low: f64,
    /// The value at the top.
    pub(crate) high: f64,
    /// The first value with a line and a number.
    first: f64,
    /// From one such value to the next.
    step: f64,
    /// How many there are.
    count: usize,
    /// How many decimals they need.
    pub(crate) places: usize,
    /// Whether it ought to start at zero but does not, since that would hide all variation.
    pub(crate) cut: bool,
}

impl ValueAxis {
    /// The axis for what is drawn (`extent`), with about `intervals` intervals between lines.
    pub(crate) fn new(extent: Extent, quantity: Quantity, intervals: f64) -> Self {
        let from_zero = match quantity {
            Quantity::Number => false,
            Quantity::Amount | Quantity::Count | Quantity::Share { .. } => extent.low >= 0.0,
        };
        let equal = extent.span() <= extent.high.abs().max(extent.low.abs()) * NOTHING;
        let fits = from_zero && (equal || extent.span() >= extent.high * ENOUGH);
        let low = if fits { 0.0 } else { extent.low };
        let (low, high) = if equal { around(low, extent.high) } else { (low, extent.high) };
        let least = if quantity == Quantity::Count { 1.0 } else { 0.0 };
        let step = nice((high - low) / intervals).max(least);
        let first = (low / step).floor() * step;
        let top = (high - first) * 1.04 + first;
        let top = match quantity {
            Quantity::Share { whole } if high <= whole && top >= whole => whole,
            Quantity::Number | Quantity::Amount | Quantity::Count | Quantity::Share { .. } => top.max(first + step),
        };
        let count = steps(top - first, step);
        Self { low: first, high: top, first, step, count, places: places(step), cut: from_zero && first > 0.0 }
    }

    /// The axis of a chart without any value: there is nothing to name.
    pub(crate) const fn empty() -> Self {
        Self { low: 0.0, high: 1.0, first: 0.0, step: 1.0, count: 0, places: 0, cut: false }
    }

    /// The values with a line and a number, from below.
    pub(crate) fn values(self) -> impl Iterator<Item = f64> {
        let count = if self.count == 0 { 0 } else { self.count + 1 };
        (0..count).map(move |step| self.first + float(step) * self.step)
    }

    /// How many decimals a single value wants, such as a median: one more than the axis, while that tells anything.
    pub(crate) fn places_of_value(self) -> usize {
        if self.step >= 50.0 { 0 } else { self.places + 1 }
    }

    /// Where a value lies between bottom (0) and top (1).
    pub(crate) fn part(self, value: f64) -> f64 {
        let part = (value - self.low) / (self.high - self.low);
        if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.0 }
    }
}

/// What is drawn of a chart: points, centre lines, target, and the limits where they are shown.
pub(crate) fn extent(chart: &Chart, limits: impl Fn(usize) -> bool) -> Option<Extent> {
    let values = chart.points.iter().filter_map(|point| point.value);
    let centres = chart.phases.iter().filter_map(|phase| phase.centre);
    let shown = chart
        .points
        .iter()
        .filter(|point| limits(point.phase))
        .filter_map(|point| point.limits)
        .flat_map(|limits| [limits.lower, limits.upper])
        .flatten();
    Extent::of(values.chain(centres).chain(shown).chain(chart.settings.target))
}

/// A little space around a single value.
fn around(low: f64, value: f64) -> (f64, f64) {
    let space = if value.abs() < f64::MIN_POSITIVE { 1.0 } else { value.abs() * 0.2 };
    if low < value { (low, value + space) } else { (value - space, value + space) }
}

/// The least of 1, 2, 5, 10 … (times a power of ten) that is not below `raw`.
fn nice(raw: f64) -> f64 {
    if !raw.is_finite() || raw <= 0.0 {
        return 1.0;
    }
    let power = libm::pow(10.0, libm::log10(raw).floor());
    let steps = [1.0, 2.0, 5.0, 10.0];
    steps.into_iter().map(|step| step * power).find(|step| *step >= raw * 0.999).unwrap_or(10.0 * power)
}

/// How many whole steps fit, never very many.
fn steps(span: f64, step: f64) -> usize {
    (1..=20).take_while(|count| float(*count) * step <= span * 1.000_001).last().unwrap_or(0)
}

/// How many decimals a step needs.
fn places(step: f64) -> usize {
    (0..=12).find(|places| libm::pow(10.0, float(*places)) * step >= 0.999).unwrap_or(12)
}

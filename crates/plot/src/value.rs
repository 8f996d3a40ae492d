//! The value axis: from where to where it goes, and which values get a line and a number.

use bedre_spc::Chart;

use crate::frame::Sheet;
use crate::letters::shorten;
use crate::number::{Extent, float};
use crate::panel;
use crate::{Quantity, Wording};

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
        let high = match quantity {
            Quantity::Share { whole } if extent.high <= whole => high.min(whole),
            Quantity::Share { .. } | Quantity::Number | Quantity::Amount | Quantity::Count => high,
        };
        let least = if quantity == Quantity::Count { 1.0 } else { 0.0 };
        let step = nice((high - low) / intervals).max(least);
        let first = ((low - if fits { 0.0 } else { (high - low) * 0.04 }) / step).floor() * step;
        let first = if from_zero { first.max(0.0) } else { first };
        let top = (high - first) * 1.04 + first;
        let top = match quantity {
            Quantity::Share { whole } if high <= whole && top >= whole => whole,
            Quantity::Number | Quantity::Amount | Quantity::Count | Quantity::Share { .. } => top.max(first + step),
        };
        let count = steps(top - first, step);
        Self { low: first, high: top, first, step, count, places: places(step), cut: from_zero && first > 0.0 }
    }

    /// The axis of a chart.
    pub(crate) fn of(chart: &Chart, quantity: Quantity, intervals: f64) -> Self {
        extent(chart).map_or_else(Self::empty, |extent| Self::new(extent, quantity, intervals))
    }

    /// The axis of a small picture, in which nothing is read off: the chart fills it.
    pub(crate) fn close(chart: &Chart) -> Self {
        extent(chart).map_or_else(Self::empty, |Extent { low, high }| {
            let (low, high) = if high > low { (low, high) } else { around(low, high) };
            Self { low, high, ..Self::empty() }
        })
    }

    /// The axis of a chart without any value: there is nothing to name.
    const fn empty() -> Self {
        Self { low: 0.0, high: 1.0, first: 0.0, step: 1.0, count: 0, places: 0, cut: false }
    }

    /// Whether there is nothing to name.
    pub(crate) const fn is_empty(self) -> bool {
        self.count == 0
    }

    /// The values with a line and a number, from below.
    pub(crate) fn values(self) -> impl Iterator<Item = f64> {
        let count = if self.is_empty() { 0 } else { self.count + 1 };
        (0..count).map(move |step| self.first + float(step) * self.step)
    }

    /// The number at a value, shortened if it is absurdly long.
    pub(crate) fn number(self, value: f64, wording: &dyn Wording, sheet: Sheet) -> String {
        shorten(wording.number(value, self.places), sheet.text, sheet.width * 0.28)
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
fn extent(chart: &Chart) -> Option<Extent> {
    let values = chart.points().filter_map(|point| point.value);
    let centres = chart.phases.iter().filter_map(|phase| phase.centre);
    let shown = chart
        .points()
        .filter(|point| chart.phases.get(point.phase).is_some_and(panel::has_limits))
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

/// The nearest to `raw` of 1, 2, 5, 10 … times a power of ten, as musicians count: between 2 and 5 the border is √10.
fn nice(raw: f64) -> f64 {
    if !raw.is_finite() || raw <= 0.0 {
        return 1.0;
    }
    let power = libm::pow(10.0, libm::log10(raw).floor());
    let borders = [(1.0, 2.0_f64), (2.0, 10.0), (5.0, 50.0)];
    let nearest = borders.into_iter().find(|(_, border)| raw / power < border.sqrt());
    nearest.map_or(10.0, |(step, _)| step) * power
}

/// How many whole steps fit, never very many.
fn steps(span: f64, step: f64) -> usize {
    (1..=20).take_while(|count| float(*count) * step <= span * 1.000_001).last().unwrap_or(0)
}

/// How many decimals a step needs.
fn places(step: f64) -> usize {
    (0..=12).find(|places| libm::pow(10.0, float(*places)) * step >= 0.999).unwrap_or(12)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values with a number on the axis, and whether it was cut.
    fn axis(low: f64, high: f64, quantity: Quantity) -> (Vec<f64>, bool) {
        let axis = ValueAxis::new(Extent { low, high }, quantity, 5.0);
        let rounded = axis.values().map(|value| (value * 1000.0).round() / 1000.0).collect();
        (rounded, axis.cut)
    }

    #[test]
    fn axes_start_at_zero_unless_that_hides_the_variation() {
        let cases = [
            ("waits", 5.4, 9.6, Quantity::Amount, vec![0.0, 2.0, 4.0, 6.0, 8.0], false),
            ("any number", 5.4, 9.6, Quantity::Number, vec![5.0, 6.0, 7.0, 8.0, 9.0], false),
            ("counts", 0.0, 2.0, Quantity::Count, vec![0.0, 1.0, 2.0], false),
            ("shares", 20.0, 98.0, Quantity::Share { whole: 100.0 }, vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0], false),
            (
                "high shares",
                91.0,
                95.0,
                Quantity::Share { whole: 100.0 },
                vec![90.0, 91.0, 92.0, 93.0, 94.0, 95.0],
                true,
            ),
            ("below zero", -3.0, 4.0, Quantity::Amount, vec![-4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0], false),
            ("fractions", 0.02, 0.11, Quantity::Share { whole: 1.0 }, vec![0.0, 0.02, 0.04, 0.06, 0.08, 0.1], false),
        ];

        for (name, low, high, quantity, values, cut) in cases {
            assert_eq!(axis(low, high, quantity), (values, cut), "{name}");
        }
    }

    #[test]
    fn equal_values_get_room_around_them() {
        assert_eq!(axis(5.0, 5.0, Quantity::Amount).0, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        assert_eq!(axis(0.0, 0.0, Quantity::Count).0, [0.0, 1.0]);
        assert_eq!(axis(100.0, 100.0, Quantity::Share { whole: 100.0 }).0, [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(axis(-7.0, -7.0, Quantity::Number).0, [-9.0, -8.5, -8.0, -7.5, -7.0, -6.5, -6.0, -5.5]);
    }

    #[test]
    fn numbers_have_as_many_decimals_as_their_steps_need() {
        for (step, expected) in [(50.0, 0), (1.0, 0), (0.5, 1), (0.2, 1), (0.05, 2), (1e-9, 9)] {
            assert_eq!(places(step), expected, "{step}");
        }
    }
}

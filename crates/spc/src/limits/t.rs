//! Time between rare events.

use super::moving_range::{D2, D4, mean_and_moving_range};
use super::{Drawn, INNER_SIGMAS, LIMIT_SIGMAS, Lines, Own, Stretch};
use crate::numeric::mean_of;
use crate::{CentreKind, Limits};

/// The power that makes exponential times nearly normal.
///
/// Nelson (1994), «A control chart for parts-per-million nonconforming items», Journal of Quality Technology 26: 239–40.
const POWER: f64 = 3.6;

/// Limits of a T chart: an I chart of y^(1/3.6), whose lines are raised to 3.6 again.
///
/// Where a line would be below zero before it is raised, the lower limit is 0 and the inner lower line is not drawn.
/// Runs are counted against the raised centre, which is neither mean nor median of the data.
///
/// # Source
///
/// Nelson (1994), as above; Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., section 7.3.5.
pub(super) fn draw(stretch: Stretch<'_>, room: &mut Vec<f64>) -> Lines {
    let flat: Vec<f64> = stretch.values_and_gaps(room).iter().copied().map(flatten).collect();
    let (mean, range, spread) = mean_and_moving_range(&flat, stretch.settings.screening, D4);
    let (middle, centre_kind) = match stretch.given() {
        Some(given) => (Some(flatten(given)), CentreKind::Given),
        None => (mean, CentreKind::Mean),
    };
    let drawn = middle.zip(range).map_or(Drawn::None, |(middle, range)| {
        let sigma = range / D2;
        let limits = limits(middle, sigma);
        stretch.each(|place| {
            let time = stretch.value(place).filter(|time| *time > 0.0);
            Some(Own::around(middle, sigma, limits, time.map(flatten)))
        })
    });
    Lines { centre_kind, centre: middle.map(raise), spread, drawn }
}

/// The mean of times, taken where they are nearly normal.
pub(crate) fn mean_time(times: impl Iterator<Item = f64>) -> Option<f64> {
    mean_of(&times.map(flatten).collect::<Vec<_>>()).map(raise)
}

/// The lines, back on the scale of the data.
fn limits(middle: f64, sigma: f64) -> Limits {
    let at = |sigmas: f64| middle + sigmas * sigma;
    Limits {
        lower: Some(raise(at(-LIMIT_SIGMAS).max(0.0))),
        inner_lower: Some(at(-INNER_SIGMAS)).filter(|line| *line >= 0.0).map(raise),
        inner_upper: Some(raise(at(INNER_SIGMAS))),
        upper: Some(raise(at(LIMIT_SIGMAS))),
    }
}

/// Onto the scale on which times are nearly normal. Nothing below zero.
fn flatten(time: f64) -> f64 {
    libm::pow(if time < 0.0 { 0.0 } else { time }, 1.0 / POWER)
}

/// The time as it comes back from the other scale, off by rounding as the lines are: so that a value on the centre line
/// is found to be on it.
pub(super) fn there_and_back(time: f64) -> f64 {
    raise(flatten(time))
}

/// Back to the scale of the data.
fn raise(line: f64) -> f64 {
    libm::pow(line, POWER)
}

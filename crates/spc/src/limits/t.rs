//! Time between rare events.

use super::moving_range::{D2, D4, into_ranges, lay_out, screened};
use super::{INNER_SIGMAS, LIMIT_SIGMAS, Lines, Stretch};
use crate::numeric::mean;
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
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    let mut room = std::mem::take(stretch.buffer);
    lay_out(stretch.values_and_gaps().map(|value| value.map(flatten)), &mut room);
    let (middle, centre_kind) = match stretch.given {
        Some(given) => (Some(flatten(given)), CentreKind::Given),
        None => (mean(room.iter().copied().filter(|value| !value.is_nan())), CentreKind::Mean),
    };
    into_ranges(&mut room);
    let (range, spread) = screened(&room, stretch.settings.screening, D4);
    *stretch.buffer = room;
    if let (Some(middle), Some(range)) = (middle, range) {
        let sigma = range / D2;
        let limits = limits(middle, sigma);
        for point in &mut *stretch.points {
            point.limits = Some(limits);
            let deviation = |value| (flatten(value) - middle) / sigma;
            point.deviation = point.value.filter(|value| sigma > 0.0 && *value > 0.0).map(deviation);
        }
    }
    Lines { centre_kind, centre: middle.map(raise), spread }
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
    libm::pow(time.max(0.0), 1.0 / POWER)
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

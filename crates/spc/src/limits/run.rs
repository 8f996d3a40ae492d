//! Run chart: the median, no limits.

use super::{Lines, Stretch};
use crate::numeric::median;
use crate::{CentreKind, Spread};

/// The centre of a run chart is the median of the baseline; there are no limits.
///
/// # Source
///
/// Anhøj and Olesen (2014), «Run charts revisited», PLoS ONE 9(11): e113825.
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    let (centre, centre_kind) = match stretch.given {
        Some(given) => (Some(given), CentreKind::Given),
        None => (baseline_median(stretch), CentreKind::Median),
    };
    Lines { centre_kind, centre, spread: Spread::NotAsked }
}

/// The median of the baseline's values.
pub(super) fn baseline_median(stretch: &mut Stretch<'_>) -> Option<f64> {
    let mut buffer = std::mem::take(stretch.buffer);
    buffer.clear();
    buffer.extend(stretch.values());
    let median = median(&mut buffer);
    *stretch.buffer = buffer;
    median
}

//! Run chart: the median, no limits.

use super::{Drawn, Lines, Stretch};
use crate::numeric::median;
use crate::{CentreKind, Spread};

/// The centre of a run chart is the median of the baseline; there are no limits.
///
/// # Source
///
/// Anhøj and Olesen (2014), «Run charts revisited», PLoS ONE 9(11): e113825.
pub(super) fn draw(stretch: Stretch<'_>, room: &mut Vec<f64>) -> Lines {
    let (centre, centre_kind) = match stretch.given() {
        Some(given) => (Some(given), CentreKind::Given),
        None => (baseline_median(stretch, room), CentreKind::Median),
    };
    Lines { centre_kind, centre, spread: Spread::NotAsked, drawn: Drawn::None }
}

/// The median of the baseline's values.
pub(super) fn baseline_median(stretch: Stretch<'_>, room: &mut Vec<f64>) -> Option<f64> {
    room.clear();
    room.extend(stretch.values());
    median(room)
}

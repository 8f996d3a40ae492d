//! Individuals chart: single values around their mean.

use super::moving_range::{D2, D4, mean_moving_range};
use super::{Lines, Stretch, band, place};
use crate::CentreKind;
use crate::numeric::mean;

/// Limits of an individuals chart (XmR), with σ estimated from the mean moving range of the baseline.
///
/// centre = x̄    σ̂ = MR̄ / d₂    limits = centre ± 3σ̂
///
/// Fewer than two neighbouring values give a centre but no limits.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 6.33.
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| mean(stretch.values()), CentreKind::Mean);
    let (range, spread) = mean_moving_range(stretch.values_and_gaps(), stretch.settings.screening, D4);
    if let (Some(centre), Some(range)) = (centre, range) {
        let sigma = range / D2;
        let limits = band(centre, sigma);
        for point in &mut *stretch.points {
            place(point, centre, sigma, limits);
        }
    }
    Lines { centre_kind, centre, spread }
}

//! Individuals chart: single values around their mean.

use super::moving_range::{D4, mean_moving_range};
use super::{INNER_SIGMAS, LIMIT_SIGMAS, Lines, Stretch, place};
use crate::numeric::mean;
use crate::{CentreKind, Limits, Spread};

/// Limits of an individuals chart (XmR), with σ estimated from the mean moving range of the baseline.
///
/// centre = x̄    σ̂ = MR̄ / d₂    limits = centre ± 3σ̂
///
/// σ may also be given. Fewer than two neighbouring values give a centre but no limits.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 6.33.
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| mean(stretch.values()), CentreKind::Mean);
    let (width, spread) = match stretch.sigma() {
        Some(sigma) => (Some(LIMIT_SIGMAS * sigma), Spread::Given),
        None => estimate(stretch),
    };
    if let (Some(centre), Some(width)) = (centre, width) {
        let sigma = width / LIMIT_SIGMAS;
        let inner = width * INNER_SIGMAS / LIMIT_SIGMAS;
        let limits = Limits {
            lower: Some(centre - width),
            inner_lower: Some(centre - inner),
            inner_upper: Some(centre + inner),
            upper: Some(centre + width),
        };
        for point in &mut *stretch.points {
            place(point, centre, sigma, limits);
        }
    }
    Lines { centre_kind, centre, spread }
}

/// 3σ̂ of the baseline, in the rule set's own way of rounding d₂.
fn estimate(stretch: &Stretch<'_>) -> (Option<f64>, Spread) {
    let (range, spread) = mean_moving_range(stretch.values_and_gaps(), stretch.settings.screening, D4);
    (range.map(|range| stretch.settings.rules.limits_from_moving_range(range)), spread)
}

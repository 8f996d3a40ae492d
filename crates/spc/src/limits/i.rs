//! Individuals chart: single values around their mean.

use super::moving_range::{D4, mean_and_moving_range};
use super::{Drawn, INNER_SIGMAS, LIMIT_SIGMAS, Lines, Stretch};
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
pub(super) fn draw(stretch: Stretch<'_>, room: &mut Vec<f64>) -> Lines {
    let laid_out = stretch.values_and_gaps(room);
    let settings = stretch.settings;
    let (mean, range, spread) = mean_and_moving_range(laid_out, settings.screening, D4);
    let (centre, centre_kind) = stretch.centre_or(|| mean, CentreKind::Mean);
    // The rule set has its own way of rounding d₂.
    let (width, spread) = match stretch.sigma() {
        Some(sigma) => (Some(LIMIT_SIGMAS * sigma), Spread::Given),
        None => (range.map(|range| settings.rules.limits_from_moving_range(range)), spread),
    };
    let drawn = centre.zip(width).map_or(Drawn::None, |(centre, width)| {
        let sigma = width / LIMIT_SIGMAS;
        let inner = width * INNER_SIGMAS / LIMIT_SIGMAS;
        let limits = Limits {
            lower: Some(centre - width),
            inner_lower: Some(centre - inner),
            inner_upper: Some(centre + inner),
            upper: Some(centre + width),
        };
        Drawn::Same { centre, sigma, limits }
    });
    Lines { centre_kind, centre, spread, drawn }
}

//! Individuals chart: single values around their mean.

use super::moving_range::{D4, mean_moving_range};
use super::{Drawn, INNER_SIGMAS, LIMIT_SIGMAS, Lines, Stretch};
use crate::numeric::mean_of;
use crate::{CentreKind, Limits, Settings, Spread};

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
    let (centre, centre_kind) = stretch.centre_or(|| mean_of(laid_out), CentreKind::Mean);
    let (width, spread) = match stretch.sigma() {
        Some(sigma) => (Some(LIMIT_SIGMAS * sigma), Spread::Given),
        None => estimate(stretch.settings, laid_out),
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

/// 3σ̂ of the baseline's values, in the rule set's own way of rounding d₂.
fn estimate(settings: &Settings, values: &[f64]) -> (Option<f64>, Spread) {
    let (range, spread) = mean_moving_range(values, settings.screening, D4);
    (range.map(|range| settings.rules.limits_from_moving_range(range)), spread)
}

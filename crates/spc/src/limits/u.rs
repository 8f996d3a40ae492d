//! Rates: events per area of opportunity.

use super::{Drawn, Lines, Own, Stretch, band, cut};
use crate::{CentreKind, Spread};

/// Limits of a chart of rates.
///
/// centre = ū = Σx / Σn    σᵢ = √(ū/nᵢ)    limits = ū ± 3σᵢ, cut at 0
///
/// A point without denominator has no limits.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 7.19.
pub(super) fn draw(stretch: Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| stretch.ratio(), CentreKind::Mean);
    let Some(u) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew, drawn: Drawn::None } };
    let drawn = stretch.each(|place| {
        let sigma = sigma(u, stretch.positive(place)?);
        Some(Own::around(u, sigma, cut(band(u, sigma), 0.0, f64::INFINITY), stretch.value(place)))
    });
    Lines { centre_kind, centre, spread: Spread::Computed { dropped: 0 }, drawn }
}

/// σ of a rate: √(u/n), by the Poisson distribution. Zero for a given `u` below zero.
pub(super) fn sigma(u: f64, denominator: f64) -> f64 {
    (u / denominator).max(0.0).sqrt()
}

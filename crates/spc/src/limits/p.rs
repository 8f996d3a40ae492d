//! Proportions.

use super::{Drawn, Lines, Own, Stretch, band, cut};
use crate::{CentreKind, Spread};

/// Limits of a chart of proportions.
///
/// centre = p̄ = Σx / Σn    σᵢ = √(p̄(1 − p̄)/nᵢ)    limits = p̄ ± 3σᵢ, cut at 0 and 1
///
/// A point without denominator has no limits.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 7.8.
pub(super) fn draw(stretch: Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| stretch.ratio(), CentreKind::Mean);
    let Some(p) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew, drawn: Drawn::None } };
    let drawn = stretch.each(|place| {
        let sigma = sigma(p, stretch.positive(place)?);
        Some(Own::around(p, sigma, cut(band(p, sigma), 0.0, 1.0), stretch.value(place)))
    });
    Lines { centre_kind, centre, spread: Spread::Computed { dropped: 0 }, drawn }
}

/// σ of a proportion: √(p(1 − p)/n), by the binomial distribution. Zero for a given `p` that is no proportion.
pub(super) fn sigma(p: f64, denominator: f64) -> f64 {
    (p * (1.0 - p) / denominator).max(0.0).sqrt()
}

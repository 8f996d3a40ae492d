//! Proportions.

use super::{Lines, Stretch, band, cut, place, positive, ratio};
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
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| ratio(stretch.baseline()), CentreKind::Mean);
    let Some(p) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew } };
    for point in &mut *stretch.points {
        let Some(denominator) = positive(point) else { continue };
        let sigma = sigma(p, denominator);
        place(point, p, sigma, cut(band(p, sigma), 0.0, 1.0));
    }
    Lines { centre_kind, centre, spread: Spread::Computed { dropped: 0 } }
}

/// σ of a proportion: √(p(1 − p)/n), by the binomial distribution. Zero for a given `p` that is no proportion.
pub(super) fn sigma(p: f64, denominator: f64) -> f64 {
    (p * (1.0 - p) / denominator).max(0.0).sqrt()
}

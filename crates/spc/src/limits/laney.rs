//! Laney's P′ and U′: limits widened by the variation that lies beyond chance.

use super::moving_range::{D2, D4, mean_moving_range};
use super::{Lines, Stretch, band, cut, place, positive, ratio};
use crate::{CentreKind, Spread, Standing};

/// Limits of a P′ or U′ chart. `sigma` is the P or U chart's σ for a centre and a denominator, `largest` the largest
/// possible value.
///
/// centre as P, U    zᵢ = (yᵢ − centre)/σᵢ    σz = MR̄(z)/d₂    limits = centre ± 3·σz·σᵢ, cut as P, U
///
/// z comes from the baseline's points that count, and is screened if asked for. σz below 1 is kept as it is, as the
/// method's author does: the limits are then narrower than those of the P or U chart.
///
/// # Source
///
/// Laney (2002), «Improved control charts for attributes», Quality Engineering 14: 531–7.
pub(super) fn draw(stretch: &mut Stretch<'_>, sigma: fn(f64, f64) -> f64, largest: f64) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| ratio(stretch.baseline()), CentreKind::Mean);
    let Some(middle) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew } };
    let mut room = std::mem::take(stretch.buffer);
    let standardised =
        stretch.points.iter().filter(|point| point.baseline && point.standing != Standing::Excluded).map(|point| {
            let expected = sigma(middle, positive(point)?);
            point.value.filter(|_| expected > 0.0).map(|value| (value - middle) / expected)
        });
    let (range, spread) = mean_moving_range(standardised, stretch.settings.screening, D4, &mut room);
    *stretch.buffer = room;
    if let Some(range) = range {
        for point in &mut *stretch.points {
            let Some(denominator) = positive(point) else { continue };
            let sigma = sigma(middle, denominator) * range / D2;
            place(point, middle, sigma, cut(band(middle, sigma), 0.0, largest));
        }
    }
    Lines { centre_kind, centre, spread }
}

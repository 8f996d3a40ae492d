//! Laney's P′ and U′: limits widened by the variation that lies beyond chance.

use super::moving_range::{D2, D4, mean_and_moving_range};
use super::{Drawn, Lines, Own, Stretch, band, cut};
use crate::{CentreKind, Spread};

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
pub(super) fn draw(stretch: Stretch<'_>, sigma: fn(f64, f64) -> f64, largest: f64) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| stretch.ratio(), CentreKind::Mean);
    let Some(middle) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew, drawn: Drawn::None } };
    let standardised = stretch.standing().map(|place| {
        let expected = stretch.positive(place).map(|denominator| sigma(middle, denominator))?;
        stretch.value(place).filter(|_| expected > 0.0).map(|value| (value - middle) / expected)
    });
    let standardised: Vec<f64> = standardised.map(|value| value.unwrap_or(f64::NAN)).collect();
    let (_, range, spread) = mean_and_moving_range(&standardised, stretch.settings.screening, D4);
    let drawn = range.map_or(Drawn::None, |range| {
        stretch.each(|place| {
            let sigma = sigma(middle, stretch.positive(place)?) * range / D2;
            Some(Own::around(middle, sigma, cut(band(middle, sigma), 0.0, largest), stretch.value(place)))
        })
    });
    Lines { centre_kind, centre, spread, drawn }
}

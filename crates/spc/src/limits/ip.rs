//! Individuals with varying denominators: I′.

use super::moving_range::screened;
use super::{Drawn, Lines, Own, Stretch, band};
use crate::CentreKind;
use crate::numeric::mean;

/// The upper limit of moving ranges, in mean moving ranges, to four digits: 1 + 3·√(π/2 − 1).
///
/// Montgomery (2009) has 3.267; the article on I′ charts has this one.
const LARGEST: f64 = 3.266_5;

/// Limits of an individuals chart whose points rest on denominators of different size.
///
/// centre = Σx / Σn    sᵢ = √(π/2) · |yᵢ − yᵢ₋₁| / √(1/nᵢ + 1/nᵢ₋₁)    σᵢ = s̄ · √(1/nᵢ)    limits = centre ± 3σᵢ
///
/// s̄ is the mean of the baseline's sᵢ, screened once if asked for. With equal denominators the chart is the I chart, but
/// for d₂, which is not rounded here. qicharts2 uses all points of the phase for s̄, whatever baseline and exclusions say;
/// here the baseline's points that count are used, as on every other chart.
///
/// # Source
///
/// Taylor, «Normalized individuals control chart», variation.com; Anhøj (2024), qicharts2, `chart = 'ip'`.
pub(super) fn draw(stretch: Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| stretch.ratio(), CentreKind::Mean);
    let ranges = standardised_ranges(stretch);
    let (spread_of_one, spread) = screened(mean(ranges.clone()), ranges, stretch.settings.screening, LARGEST);
    let drawn = centre.zip(spread_of_one).map_or(Drawn::None, |(centre, spread_of_one)| {
        stretch.each(|place| {
            let sigma = spread_of_one * (1.0 / stretch.positive(place)?).sqrt();
            Some(Own::around(centre, sigma, band(centre, sigma), stretch.value(place)))
        })
    });
    Lines { centre_kind, centre, spread, drawn }
}

/// sᵢ for each two neighbours of the baseline that both have a value.
fn standardised_ranges(stretch: Stretch<'_>) -> impl Iterator<Item = f64> + Clone {
    stretch
        .standing()
        .map(move |place| stretch.value(place).zip(stretch.positive(place)))
        .scan(None, |before: &mut Option<(f64, f64)>, here| {
            let range = before.zip(here).map(|((y0, n0), (y1, n1))| {
                core::f64::consts::FRAC_PI_2.sqrt() * (y1 - y0).abs() / (1.0 / n1 + 1.0 / n0).sqrt()
            });
            *before = here;
            Some(range)
        })
        .flatten()
}

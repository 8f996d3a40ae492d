//! Individuals with varying denominators: I′.

use super::moving_range::screened;
use super::{Lines, Stretch, band, place, positive, ratio};
use crate::{CentreKind, Point, Standing};

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
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| ratio(stretch.baseline()), CentreKind::Mean);
    let mut room = std::mem::take(stretch.buffer);
    room.clear();
    room.extend(standardised_ranges(stretch.points));
    let (spread_of_one, spread) = screened(&room, stretch.settings.screening, LARGEST);
    *stretch.buffer = room;
    if let (Some(centre), Some(spread_of_one)) = (centre, spread_of_one) {
        for point in &mut *stretch.points {
            let Some(denominator) = positive(point) else { continue };
            let sigma = spread_of_one * (1.0 / denominator).sqrt();
            place(point, centre, sigma, band(centre, sigma));
        }
    }
    Lines { centre_kind, centre, spread }
}

/// sᵢ for each two neighbours of the baseline that both have a value.
fn standardised_ranges(points: &[Point]) -> impl Iterator<Item = f64> {
    points
        .iter()
        .filter(|point| point.baseline && point.standing != Standing::Excluded)
        .map(|point| point.value.zip(positive(point)))
        .scan(None, |before: &mut Option<(f64, f64)>, here| {
            let range = before.zip(here).map(|((y0, n0), (y1, n1))| {
                core::f64::consts::FRAC_PI_2.sqrt() * (y1 - y0).abs() / (1.0 / n1 + 1.0 / n0).sqrt()
            });
            *before = here;
            Some(range)
        })
        .flatten()
}

//! Cases between rare events.

use super::run::baseline_median;
use super::{Drawn, Lines, Stretch, band, cut};
use crate::numeric::mean;
use crate::{CentreKind, Spread};

/// The median of a geometric distribution, in means: ln 2, rounded as in all programs.
const MEDIAN_OF_MEAN: f64 = 0.693;

/// Limits of a G chart. Three numbers differ here: the line drawn, against which runs are counted, is the **median**;
/// the limits come from the **mean** g of the baseline.
///
/// σ = √(g(g + 1))    limits = g ± 3σ, cut at 0
///
/// A given centre is taken as the mean g; the line drawn is then 0.693 × g.
///
/// # Source
///
/// Benneyan (2001), «Performance of number-between g-type statistical quality control charts», Health Care Management
/// Science 4: 305–18; the median: Anhøj, qicharts2, `chart = 'g'`.
pub(super) fn draw(stretch: Stretch<'_>, room: &mut Vec<f64>) -> Lines {
    let (centre, centre_kind, g) = match stretch.given() {
        Some(given) => (Some(given * MEDIAN_OF_MEAN), CentreKind::Given, Some(given)),
        None => (baseline_median(stretch, room), CentreKind::Median, mean(stretch.values())),
    };
    let Some(g) = g else { return Lines { centre_kind, centre, spread: Spread::TooFew, drawn: Drawn::None } };
    let sigma = (g * (g + 1.0)).max(0.0).sqrt();
    let limits = cut(band(g, sigma), 0.0, f64::INFINITY);
    let drawn = Drawn::Same { centre: g, sigma, limits };
    Lines { centre_kind, centre, spread: Spread::Computed { dropped: 0 }, drawn }
}

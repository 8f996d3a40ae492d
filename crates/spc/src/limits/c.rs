//! Counts with the same area of opportunity every time.

use super::{Drawn, Lines, Stretch, band, cut};
use crate::numeric::mean;
use crate::{CentreKind, Spread};

/// Limits of a chart of counts.
///
/// centre = c̄    σ = √c̄    limits = c̄ ± 3√c̄, cut at 0
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 7.17.
pub(super) fn draw(stretch: Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| mean(stretch.values()), CentreKind::Mean);
    let Some(c) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew, drawn: Drawn::None } };
    let sigma = c.max(0.0).sqrt();
    let limits = cut(band(c, sigma), 0.0, f64::INFINITY);
    let drawn = Drawn::Same { centre: c, sigma, limits };
    Lines { centre_kind, centre, spread: Spread::Computed { dropped: 0 }, drawn }
}

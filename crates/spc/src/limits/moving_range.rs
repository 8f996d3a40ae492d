//! The mean moving range, and what is done with unusually large ones.

use crate::numeric::{has_gap, mean};
use crate::{Screening, Spread};

/// d₂ for two values: the mean range of two independent normal values, in σ. The rounded value that all programs use;
/// exactly it is 2/√π = 1.128379….
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., appendix VI.
pub(crate) const D2: f64 = 1.128;
/// D₄ for two values: the upper limit of moving ranges, in mean moving ranges (1 + 3·d₃/d₂, rounded as in all programs).
///
/// Montgomery (2009), appendix VI.
pub(crate) const D4: f64 = 3.267;

/// The mean moving range of values in time order, and how it came about; see [`screened`]. NaN is a gap: both moving ranges
/// beside it vanish.
pub(crate) fn mean_moving_range(values: &[f64], screening: Screening, largest: f64) -> (Option<f64>, Spread) {
    let pairs = values.iter().zip(values.iter().skip(1));
    let ranges = pairs.map(|(before, here)| (here - before).abs());
    if has_gap(values) {
        screened(ranges.filter(|range| !range.is_nan()), screening, largest)
    } else {
        screened(ranges, screening, largest)
    }
}

/// The mean of moving ranges with or without screening, and how it came about.
///
/// MR̄ = mean |yᵢ − yᵢ₋₁|;  screened, once: the mean of those < `largest` × MR̄.
///
/// Without any moving range, and when nothing varies (unless screening is off), there is no mean, and the [`Spread`]
/// tells why.
///
/// # Source
///
/// Nelson (1982), «Control charts for individual measurements», Journal of Quality Technology 14: 172–3.
pub(crate) fn screened(
    ranges: impl Iterator<Item = f64> + Clone,
    screening: Screening,
    largest: f64,
) -> (Option<f64>, Spread) {
    let Some(all) = mean(ranges.clone()) else {
        return (None, Spread::TooFew);
    };
    if screening == Screening::Off {
        return (Some(all), Spread::Computed { dropped: 0 });
    }
    let most = largest * all;
    let dropped = ranges.clone().filter(|range| *range >= most).count();
    // Mostly none is too large, and the mean is known.
    let kept = if dropped == 0 { Some(all) } else { mean(ranges.filter(|range| *range < most)) };
    match (screening, kept) {
        (Screening::Off, _) => (Some(all), Spread::Computed { dropped: 0 }),
        (Screening::Strict, Some(kept)) => (Some(kept), Spread::Computed { dropped }),
        (Screening::WithFallback, Some(kept)) if kept > 0.0 => (Some(kept), Spread::Computed { dropped }),
        (Screening::WithFallback, _) if all > 0.0 => (Some(all), Spread::FellBack),
        (Screening::Strict | Screening::WithFallback, _) => (None, Spread::NoVariation),
    }
}

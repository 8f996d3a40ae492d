//! The mean moving range, and what is done with unusually large ones.

use crate::numeric::mean;
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

/// The mean moving range of a baseline, and how it came about.
///
/// `values` are in time order, `None` where one is missing: both moving ranges beside a gap vanish.
///
/// MR̄ = mean |yᵢ − yᵢ₋₁|;  screened, once: the mean of those < `largest` × MR̄.
///
/// Without any moving range, and when nothing varies (unless screening is off), there is no mean, and the [`Spread`]
/// tells why.
///
/// # Source
///
/// Nelson (1982), «Control charts for individual measurements», Journal of Quality Technology 14: 172–3.
pub(crate) fn mean_moving_range(
    values: impl Iterator<Item = Option<f64>> + Clone,
    screening: Screening,
    largest: f64,
) -> (Option<f64>, Spread) {
    screened(moving_ranges(values), screening, largest)
}

/// |yᵢ − yᵢ₋₁| for each two neighbours that both have a value.
pub(crate) fn moving_ranges(values: impl Iterator<Item = Option<f64>> + Clone) -> impl Iterator<Item = f64> + Clone {
    values
        .scan(None, |before: &mut Option<f64>, value| {
            let range = before.zip(value).map(|(before, value)| (value - before).abs());
            *before = value;
            Some(range)
        })
        .flatten()
}

/// The mean of `ranges` with or without screening.
pub(crate) fn screened(
    ranges: impl Iterator<Item = f64> + Clone,
    screening: Screening,
    largest: f64,
) -> (Option<f64>, Spread) {
    let Some(all) = mean(ranges.clone()) else {
        return (None, Spread::TooFew);
    };
    let kept = ranges.clone().filter(|range| *range < largest * all);
    let computed = Spread::Computed { dropped: ranges.count() - kept.clone().count() };
    match (screening, mean(kept)) {
        (Screening::Off, _) => (Some(all), Spread::Computed { dropped: 0 }),
        (Screening::Strict, Some(kept)) => (Some(kept), computed),
        (Screening::WithFallback, Some(kept)) if kept > 0.0 => (Some(kept), computed),
        (Screening::WithFallback, _) if all > 0.0 => (Some(all), Spread::FellBack),
        (Screening::Strict | Screening::WithFallback, _) => (None, Spread::NoVariation),
    }
}

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
/// `values` are in time order, `None` where one is missing: both moving ranges beside a gap vanish. `room` is where they are
/// laid out, so that every pass over them is one over plain numbers.
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
    values: impl Iterator<Item = Option<f64>>,
    screening: Screening,
    largest: f64,
    room: &mut Vec<f64>,
) -> (Option<f64>, Spread) {
    lay_out(values, room);
    into_ranges(room);
    screened(room, screening, largest)
}

/// Lays values out in `room`, with NaN for a gap: no value is one.
pub(crate) fn lay_out(values: impl Iterator<Item = Option<f64>>, room: &mut Vec<f64>) {
    room.clear();
    room.reserve(values.size_hint().1.unwrap_or_default());
    room.extend(values.map(|value| value.unwrap_or(f64::NAN)));
}

/// Puts |yᵢ − yᵢ₋₁| for each two neighbours that both have a value in the place of values that were laid out.
pub(crate) fn into_ranges(room: &mut Vec<f64>) {
    let mut before = f64::NAN;
    for place in room.iter_mut() {
        let here = *place;
        *place = (here - before).abs();
        before = here;
    }
    room.retain(|range| !range.is_nan());
}

/// The mean of `ranges` with or without screening.
pub(crate) fn screened(ranges: &[f64], screening: Screening, largest: f64) -> (Option<f64>, Spread) {
    let Some(all) = mean(ranges.iter().copied()) else {
        return (None, Spread::TooFew);
    };
    if screening == Screening::Off {
        return (Some(all), Spread::Computed { dropped: 0 });
    }
    let kept = ranges.iter().copied().filter(|range| *range < largest * all);
    let dropped = ranges.len() - kept.clone().count();
    // Mostly none is too large, and the mean is known.
    let kept = if dropped == 0 { Some(all) } else { mean(kept) };
    match (screening, kept) {
        (Screening::Off, _) => (Some(all), Spread::Computed { dropped: 0 }),
        (Screening::Strict, Some(kept)) => (Some(kept), Spread::Computed { dropped }),
        (Screening::WithFallback, Some(kept)) if kept > 0.0 => (Some(kept), Spread::Computed { dropped }),
        (Screening::WithFallback, _) if all > 0.0 => (Some(all), Spread::FellBack),
        (Screening::Strict | Screening::WithFallback, _) => (None, Spread::NoVariation),
    }
}

//! The mean moving range, and what is done with unusually large ones.

use crate::numeric::{float, mean, mean_of};
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

/// The mean of values in time order; their mean moving range, and how it came about (see [`screened`]). NaN is a gap: both
/// moving ranges beside it vanish.
pub(crate) fn mean_and_moving_range(
    values: &[f64],
    screening: Screening,
    largest: f64,
) -> (Option<f64>, Option<f64>, Spread) {
    let ranges = values.array_windows().map(|[before, here]| (here - before).abs());
    if let Some((mean, range)) = means_without_gap(values) {
        let (range, spread) = screened(range, ranges, screening, largest);
        return (Some(mean), range, spread);
    }
    let ranges = ranges.filter(|range| !range.is_nan());
    let (range, spread) = screened(mean(ranges.clone()), ranges, screening, largest);
    (mean_of(values), range, spread)
}

/// The mean of values, and the mean of their moving ranges, each exactly as [`mean`] makes it. `None` when there is no value,
/// or a gap. Both are added up in the same walks, since every addition waits for the one before.
fn means_without_gap(values: &[f64]) -> Option<(f64, Option<f64>)> {
    let first = values.first()?;
    // From 0 on, as `mean` does: the sum of nothing but −0 is 0.
    let (count, ranges) = (float(values.len()), float(values.len() - 1));
    let (sum, range_sum) = values
        .array_windows()
        .fold((0.0 + first, 0.0), |(sum, range_sum), [before, here]| (sum + here, range_sum + (here - before).abs()));
    let (mean, range) = (sum / count, range_sum / ranges);
    let (left, range_left) =
        values.array_windows().fold((0.0 + (first - mean), 0.0), |(left, range_left), [before, here]| {
            (left + (here - mean), range_left + ((here - before).abs() - range))
        });
    let range = (ranges > 0.0).then(|| range + range_left / ranges);
    Some((mean + left / count, range)).filter(|(mean, _)| !mean.is_nan())
}

/// The mean of moving ranges with or without screening, and how it came about. `all` is the mean of all of them.
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
    all: Option<f64>,
    ranges: impl Iterator<Item = f64> + Clone,
    screening: Screening,
    largest: f64,
) -> (Option<f64>, Spread) {
    let Some(all) = all else {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_means_are_to_the_last_bit_those_of_a_walk_for_each() {
        for count in 1..200_u32 {
            let values: Vec<f64> = (0..count).map(|place| 0.1 * f64::from(place * place % 37) - 1.7).collect();
            let ranges = values.windows(2).map(|pair| (pair[1] - pair[0]).abs());

            let found = means_without_gap(&values);

            assert_eq!(found, mean(values.iter().copied()).map(|level| (level, mean(ranges))), "{count} values");
        }
    }

    #[test]
    fn both_moving_ranges_beside_a_gap_vanish() {
        let (mean, range, spread) = mean_and_moving_range(&[4.0, 6.0, f64::NAN, 1.0, 5.0], Screening::Off, D4);

        assert_eq!((mean, range, spread), (Some(4.0), Some(3.0), Spread::Computed { dropped: 0 }));
    }

    #[test]
    fn one_value_has_a_mean_and_no_moving_range() {
        assert_eq!(mean_and_moving_range(&[4.0], Screening::Off, D4), (Some(4.0), None, Spread::TooFew));
        assert_eq!(mean_and_moving_range(&[], Screening::Off, D4), (None, None, Spread::TooFew));
    }
}

//! Means, medians and standard deviations, accurate enough that «exactly on the line» means something.

/// The mean, in two passes: a first mean, then corrected by the mean of what is left over.
///
/// x̄ = m + Σ(xᵢ − m)/n  with  m = Σxᵢ/n
///
/// One pass is not enough: 24 times 0.1 would get the mean 0.10000000000000003, and all points would lie below it.
/// `None` when there is nothing.
///
/// # Source
///
/// R's `mean`; `summary.c` of the R sources describes the second pass.
pub(crate) fn mean(values: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let (sum, count) = values.clone().fold((0.0, 0_usize), |(sum, count), x| (sum + x, count + 1));
    if count == 0 {
        return None;
    }
    let first = sum / float(count);
    let left = values.fold(0.0, |left, x| left + (x - first));
    Some(first + left / float(count))
}

/// The mean of the values that are there: NaN is a gap. Mostly there is none, and the mean of all of them is a number.
pub(crate) fn mean_of(values: &[f64]) -> Option<f64> {
    let all = values.iter().copied();
    let there = all.clone().filter(|value| !value.is_nan());
    mean(all).filter(|mean| !mean.is_nan()).or_else(|| mean(there))
}

/// The median: the middle value, or the mean of the two in the middle. Reorders `values`. `None` when there is nothing.
pub(crate) fn median(values: &mut [f64]) -> Option<f64> {
    let half = values.len() / 2;
    if values.is_empty() {
        return None;
    }
    let even = values.len().is_multiple_of(2);
    let (lower, middle, _) = values.select_nth_unstable_by(half, f64::total_cmp);
    if !even {
        return Some(*middle);
    }
    let below = lower.iter().copied().max_by(f64::total_cmp)?;
    Some(f64::midpoint(below, *middle))
}

/// The standard deviation of a sample (divided by n − 1), in two passes. `None` for fewer than two values.
pub(crate) fn standard_deviation(values: impl Iterator<Item = f64> + Clone) -> Option<f64> {
    let mean = mean(values.clone())?;
    let (squares, count) = values.fold((0.0, 0_usize), |(sum, count), x| (sum + (x - mean) * (x - mean), count + 1));
    (count > 1).then(|| (squares / float(count - 1)).sqrt())
}

/// A count as a number to calculate with. Exact up to 2⁵³, more than memory holds.
#[expect(clippy::cast_precision_loss, reason = "counts of points stay far below 2^53")]
pub(crate) const fn float(count: usize) -> f64 {
    count as f64
}

/// A number without fraction as a count; below zero and NaN become zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, as the name of the function promises"
)]
pub(crate) const fn whole(number: f64) -> usize {
    number as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_equal_values_is_that_value_exactly() {
        for value in [0.1, 0.7, 1.0 / 3.0, 1e-9, 123_456.789] {
            for count in 1..200 {
                let values = vec![value; count];

                assert_eq!(mean(values.into_iter()), Some(value), "{count} times {value}");
            }
        }
    }

    #[test]
    fn the_mean_of_0_1_0_2_0_3_over_and_over_is_0_2_exactly() {
        let values = [0.1, 0.2, 0.3].into_iter().cycle().take(24);

        assert_eq!(mean(values), Some(0.2));
    }

    #[test]
    fn the_median_is_the_middle_or_between_the_two_in_the_middle() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3.0]), Some(3.0));
        assert_eq!(median(&mut [9.0, 1.0, 4.0]), Some(4.0));
        assert_eq!(median(&mut [9.0, 1.0, 4.0, 5.0]), Some(4.5));
    }

    #[test]
    fn one_value_has_no_standard_deviation() {
        assert_eq!(standard_deviation([1.0].into_iter()), None);
        assert_eq!(standard_deviation([2.0, 4.0].into_iter()), Some(2.0_f64.sqrt()));
    }
}

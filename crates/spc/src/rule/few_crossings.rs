//! Fewer crossings of the line than chance gives in a series of this length.

use crate::numeric::{float, whole};
use crate::rule_set::Ground;
use crate::{Rule, Signal};

/// How seldom chance alone may give so few crossings (5 per cent, one-sided).
const SELDOM: f64 = 0.05;
/// Up to so many useful points the limit is found once, when the program is built.
const KNOWN: usize = 121;

/// The limits for 0 … 120 useful points, in whole numbers without rounding.
static LIMITS: [u8; KNOWN] = exact_limits();

/// The fewest crossings that are still no signal among `useful` points: the smallest k with
/// P(Bin(n′ − 1, ½) ≤ k) ≥ 0.05.
///
/// A signal is **fewer** crossings than this.
///
/// # Source
///
/// Chen (2010), «A note on the runs test», Model Assisted Statistics and Applications 5: 73–7; Anhøj and Olesen (2014),
/// PLoS ONE 9(11): e113825.
pub(crate) fn limit(useful: usize) -> usize {
    LIMITS.get(useful).map_or_else(|| by_sum(useful - 1), |limit| usize::from(*limit))
}

/// One signal, of all useful points of the phase, when the line is crossed too seldom.
pub(crate) fn signals(ground: Ground<'_>) -> Option<Signal> {
    ground.runs().and_then(|runs| below(ground, runs.crossings_min))
}

/// One signal when there are fewer crossings than `limit`.
pub(crate) fn below(ground: Ground<'_>, limit: usize) -> Option<Signal> {
    let runs = ground.runs().filter(|runs| runs.crossings < limit)?;
    let mut points = Vec::with_capacity(runs.useful);
    ground.useful().for_each(|(index, _)| points.push(index));
    Some(Signal {
        rule: Rule::FewCrossings,
        phase: ground.phase,
        completing: points.last().copied().into_iter().collect(),
        points,
        side: None,
        found: runs.crossings,
        limit: Some(limit),
    })
}

/// The probability that `useful` points, each on either side by chance, cross the line `crossings` times or fewer:
/// P(Bin(n′ − 1, ½) ≤ crossings).
pub(crate) fn chance(useful: usize, crossings: usize) -> f64 {
    let trials = useful.saturating_sub(1);
    let (m, k) = (float(trials), float(crossings.min(trials)));
    let log_ways = libm::lgamma(m + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(m - k + 1.0);
    let most = libm::exp(log_ways - m * core::f64::consts::LN_2);
    // Downwards, P(k − 1) = P(k)·k/(m − k + 1), until the terms vanish.
    let terms = std::iter::successors(Some((k, most)), |(k, chance)| {
        (*k > 0.0 && *chance > 0.0).then(|| (k - 1.0, chance * k / (m - k + 1.0)))
    });
    terms.map(|(_, chance)| chance).sum::<f64>().min(1.0)
}

/// The limits in whole numbers: Σ C(m, j) for j ≤ k, times 20, is at least 2^m.
#[expect(clippy::indexing_slicing, reason = "evaluated when the program is built")]
#[expect(clippy::cast_possible_truncation, reason = "no more than 120 trials")]
const fn exact_limits() -> [u8; KNOWN] {
    let mut limits = [0_u8; KNOWN];
    let mut useful = 1;
    while useful < KNOWN {
        limits[useful] = exact_limit(useful as u32 - 1);
        useful += 1;
    }
    limits
}

/// The limit for `trials` = n′ − 1, at most 120.
#[expect(clippy::cast_possible_truncation, reason = "the limit is less than `trials`")]
const fn exact_limit(trials: u32) -> u8 {
    let all = 1_u128 << trials;
    let mut ways: u128 = 1;
    let mut sum = ways;
    let mut k: u32 = 0;
    while sum < all.div_ceil(20) {
        ways = ways * ((trials - k) as u128) / ((k + 1) as u128);
        sum += ways;
        k += 1;
    }
    k as u8
}

/// The limit for any number of trials, summing probabilities upwards from far below the answer.
///
/// P(k) through log-gamma, then P(k + 1) = P(k)·(m − k)/(k + 1). Starts 12 standard deviations below the mean: what is
/// left out there is below 10⁻³⁰.
fn by_sum(trials: usize) -> usize {
    let m = float(trials);
    let start = libm::floor(m / 2.0 - 6.0 * m.sqrt()).max(0.0);
    let log_ways = libm::lgamma(m + 1.0) - libm::lgamma(start + 1.0) - libm::lgamma(m - start + 1.0);
    let mut k = start;
    let mut chance = libm::exp(log_ways - m * core::f64::consts::LN_2);
    let mut sum = chance;
    while sum < SELDOM && k < m {
        chance *= (m - k) / (k + 1.0);
        k += 1.0;
        sum += chance;
    }
    whole(k)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_four_points_need_eight_crossings() {
        assert_eq!(limit(24), 8);
    }

    #[test]
    fn both_ways_of_finding_the_limit_agree() {
        for useful in 1..KNOWN {
            assert_eq!(by_sum(useful - 1), limit(useful), "{useful} useful points");
        }
    }

    #[test]
    fn a_million_points_have_a_limit_near_the_normal_approximation() {
        let mean = 999_999.0 / 2.0;
        let normal = mean - 1.644_853_6 * (999_999.0_f64).sqrt() / 2.0;

        assert!((float(limit(1_000_000)) - normal).abs() < 2.0, "{}", limit(1_000_000));
    }
}

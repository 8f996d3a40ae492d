//! A run longer than chance gives in a series of this length.

use crate::numeric::float;
use crate::rule_set::Ground;
use crate::{Rule, Side, Signal};

/// The longest run that is still no signal among `useful` points: round(log₂ n′) + 3.
///
/// A signal is a run **longer** than this. log₂ of a whole number is never k + ½, so that rounding has no ties.
///
/// # Source
///
/// Schilling (2012), «The surprising predictability of long runs», Mathematics Magazine 85: 141–9; Anhøj and Olesen
/// (2014), PLoS ONE 9(11): e113825.
pub(crate) fn limit(useful: usize) -> usize {
    if useful == 0 {
        return 3;
    }
    // round(log2 n) without floating point: with n between 2^k and 2^(k+1), it is k + 1 from 2^k · √2, that is when
    // n² ≥ 2^(2k+1).
    let below = useful.ilog2();
    let square = (useful as u128) * (useful as u128);
    let rounded = if square >= 1_u128 << (2 * below + 1) { below + 1 } else { below };
    rounded as usize + 3
}

/// One signal for each run that is longer than the limit.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    ground.runs().map_or_else(Vec::new, |runs| beyond(ground, runs.longest_max))
}

/// One signal for each run that is longer than `limit`.
pub(crate) fn beyond(ground: Ground<'_>, limit: usize) -> Vec<Signal> {
    if ground.runs().is_none_or(|runs| runs.longest <= limit) {
        return Vec::new();
    }
    runs_of(ground, limit + 1)
        .map(|(side, points)| Signal {
            rule: Rule::LongestRun,
            phase: ground.phase,
            completing: points.iter().skip(limit).copied().collect(),
            side: Some(side),
            found: points.len(),
            limit: Some(limit),
            points,
        })
        .collect()
}

/// The runs of `least` points or more: their side and their points. Points on the line neither add to nor break a run.
pub(super) fn runs_of(ground: Ground<'_>, least: usize) -> impl Iterator<Item = (Side, Vec<usize>)> {
    let mut useful = ground.useful().peekable();
    let mut points = Vec::new();
    std::iter::from_fn(move || {
        while let Some((first, side)) = useful.next() {
            points.clear();
            points.push(first);
            let more = std::iter::from_fn(|| useful.next_if(|(_, other)| *other == side));
            points.extend(more.map(|(index, _)| index));
            if points.len() >= least {
                return Some((side, points.clone()));
            }
        }
        None
    })
}

/// The probability that a series of `useful` fair coins has a run of `length` or more somewhere.
///
/// A run of `length` equal coins is `length` − 1 repetitions in a row among n − 1 neighbours, each a repetition with
/// probability ½. One pass over the neighbours.
///
/// # Source
///
/// Feller (1968), *An Introduction to Probability Theory and Its Applications* I, 3rd ed., XIII.7 (success runs).
pub(crate) fn chance(useful: usize, length: usize) -> f64 {
    let repetitions = length.saturating_sub(1);
    let neighbours = useful.saturating_sub(1);
    if repetitions == 0 {
        return if useful == 0 { 0.0 } else { 1.0 };
    }
    if repetitions > neighbours {
        return 0.0;
    }
    // The first time that the run is there, a side has just been left (or the series begun) and it has come up `length` times:
    // had(k) = had(k − 1) + ½^length · (1 − had(k − length)).
    let whole = libm::exp2(-float(repetitions));
    let mut had = Vec::with_capacity(neighbours + 1);
    had.resize(repetitions, 0.0);
    had.push(whole);
    for neighbour in repetitions + 1..=neighbours {
        let (before, long_before) = (had.last().copied(), had.get(neighbour - repetitions - 1).copied());
        had.push(before.unwrap_or_default() + whole / 2.0 * (1.0 - long_before.unwrap_or_default()));
    }
    had.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "binary fractions, exact")]
    fn the_chance_of_a_run_is_that_of_counting_every_series() {
        for useful in 1..=10_usize {
            for length in 1..=useful + 1 {
                let with = (0..1_u32 << useful).filter(|coins| {
                    let coins: Vec<bool> = (0..useful).map(|bit| coins >> bit & 1 == 1).collect();
                    coins.chunk_by(|a, b| a == b).any(|run| run.len() >= length)
                });
                let all = float(1 << useful);

                assert_eq!(chance(useful, length), float(with.count()) / all, "{useful}, {length}");
            }
        }
    }

    #[test]
    fn twenty_four_points_allow_a_run_of_eight() {
        assert_eq!(limit(24), 8);
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "whole numbers")]
    fn the_whole_number_version_is_the_formula() {
        for useful in 1..100_000 {
            assert_eq!(float(limit(useful)), libm::round(libm::log2(float(useful))) + 3.0, "{useful} useful points");
        }
    }
}

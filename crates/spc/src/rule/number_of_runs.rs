//! Too few or too many runs about the median (IHI).

use std::ops::RangeInclusive;

use crate::numeric::float;
use crate::rule_set::Ground;
use crate::{Rule, Signal};

/// How seldom chance alone may give so few, or so many, runs (5 per cent, each side).
const SELDOM: f64 = 0.05;
/// Fewer useful points than this have no limits.
const FEWEST: usize = 10;

/// The lower and upper critical number of runs for `useful` points split evenly about the median: the largest r with
/// P(runs ≤ r) ≤ 0.05 and the smallest with P(runs ≥ r) ≤ 0.05. `None` under ten points.
///
/// # Source
///
/// Swed and Eisenhart (1943), Annals of Mathematical Statistics 14: 66–87; the values printed by Perla, Provost, Murray
/// (2011), BMJ Quality & Safety 20: 46–51, for even numbers of points.
pub(crate) fn limits(useful: usize) -> Option<(usize, usize)> {
    if useful < FEWEST {
        return None;
    }
    let below = useful / 2;
    let above = useful - below;
    let mut sum = 0.0;
    let low = (2..=useful).take_while(|runs| {
        sum += probability(*runs, below, above);
        sum <= SELDOM
    });
    let low = low.last()?;
    let mut sum = 0.0;
    let high = (low..=useful).rev().take_while(|runs| {
        sum += probability(*runs, below, above);
        sum <= SELDOM
    });
    Some((low, high.last()?))
}

/// P(R = runs) when `below` and `above` points are in random order.
///
/// runs = 2k:      2·C(n₁ − 1, k − 1)·C(n₂ − 1, k − 1) / C(n₁ + n₂, n₁)
/// runs = 2k + 1: (C(n₁ − 1, k)·C(n₂ − 1, k − 1) + C(n₁ − 1, k − 1)·C(n₂ − 1, k)) / C(n₁ + n₂, n₁)
fn probability(runs: usize, below: usize, above: usize) -> f64 {
    let all = log_choose(below + above, below);
    let k = runs / 2;
    let ways = |a: usize, b: usize| libm::exp(log_choose(below - 1, a) + log_choose(above - 1, b) - all);
    if runs.is_multiple_of(2) { 2.0 * ways(k - 1, k - 1) } else { ways(k, k - 1) + ways(k - 1, k) }
}

/// ln C(n, k); −∞ when k > n.
fn log_choose(n: usize, k: usize) -> f64 {
    if k > n {
        return f64::NEG_INFINITY;
    }
    let (n, k) = (float(n), float(k));
    libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0)
}

/// One signal, of all useful points, when there are **fewer** runs than the lower number, or **more** than the upper. (The
/// article reads the table so; it is one stricter than the test.)
pub(crate) fn signals(ground: Ground<'_>) -> Option<Signal> {
    let runs = ground.runs()?;
    let (low, high) = limits(runs.useful)?;
    let found = runs.crossings + 1;
    let (rule, limit) = if found < low {
        (Rule::FewRuns, low)
    } else if found > high {
        (Rule::ManyRuns, high)
    } else {
        return None;
    };
    let points: Vec<usize> = ground.useful().map(|(index, _)| index).collect();
    Some(Signal {
        rule,
        phase: ground.phase,
        completing: points.last().copied().into_iter().collect(),
        points,
        side: None,
        found,
        limit: Some(limit),
    })
}

/// The probability that `useful` points, half of them on each side, make `runs` runs or fewer.
pub(crate) fn chance_of_few(useful: usize, runs: usize) -> f64 {
    chance_of(2..=runs, useful)
}

/// The probability that they make `runs` runs or more.
pub(crate) fn chance_of_many(useful: usize, runs: usize) -> f64 {
    chance_of(runs..=useful, useful)
}

/// The probability that the number of runs is one of these.
fn chance_of(runs: RangeInclusive<usize>, useful: usize) -> f64 {
    let below = useful / 2;
    runs.map(|runs| probability(runs, below, useful - below)).sum::<f64>().min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_runs_are_those_of_the_exact_table_for_10_to_200_points() {
        for line in include_str!("../../tests/reference/tables/runs_exact.csv").lines().skip(1) {
            let fields: Vec<f64> = line.split(',').map(|field| field.parse().unwrap()).collect();
            let whole = |place: usize| crate::numeric::whole(fields[place]);
            let (useful, below) = (whole(0), whole(1));

            let (low, high) = limits(useful).unwrap();
            let as_few: f64 = (2..=low).map(|runs| probability(runs, below, useful - below)).sum();
            let as_many: f64 = (high..=useful).map(|runs| probability(runs, below, useful - below)).sum();

            assert_eq!((low, high), (whole(3), whole(4)), "{useful} points");
            assert!((as_few - fields[5]).abs() < 1e-9, "{useful} points: {as_few}");
            assert!((as_many - fields[7]).abs() < 1e-9, "{useful} points: {as_many}");
        }
    }
}

//! A point strictly outside the limits.

use crate::numeric::float;
use crate::rule_set::Ground;
use crate::{Rule, Signal};

/// How seldom a normal value lies more than 3σ from its mean: 2·(1 − Φ(3)).
const BEYOND_THREE_SIGMA: f64 = 0.002_699_796_063_260_19;

/// One signal for each point that counts and lies outside its limits.
///
/// # Source
///
/// Shewhart (1931), *Economic Control of Quality of Manufactured Product*.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    if !ground.may_lie_outside() {
        return Vec::new();
    }
    let one = |(index, side)| Signal {
        rule: Rule::OutsideLimits,
        phase: ground.phase,
        points: vec![index],
        completing: vec![index],
        side: Some(side),
        found: 1,
        limit: None,
    };
    ground.outside().map(one).collect()
}

/// The probability that at least one of so many points lies outside, 1 − (1 − 0.0027)ⁿ, for normal values and known limits.
pub(crate) fn chance(counted: usize) -> f64 {
    1.0 - libm::pow(1.0 - BEYOND_THREE_SIGMA, float(counted))
}

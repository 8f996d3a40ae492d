//! Many points in a row that avoid the centre line.

use super::window::{self, Hit, all};
use crate::rule_set::Ground;
use crate::{Rule, Signal};

/// How far out, in σ.
const SIGMAS: f64 = 1.0;
/// How many points.
const WINDOW: usize = 8;

/// One signal where eight points in a row lie more than 1σ out, some on either side: two processes taken for one.
///
/// # Source
///
/// Nelson (1984), Journal of Quality Technology 16: 237–9, test 8.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    window::signals(ground, Rule::Avoiding, WINDOW, |window| {
        let deviations = || window.iter().map(|point| point.deviation.unwrap_or_default());
        let avoiding = deviations().all(|deviation| deviation.abs() > SIGMAS);
        let both = deviations().any(|deviation| deviation > 0.0) && deviations().any(|deviation| deviation < 0.0);
        (avoiding && both).then(|| Hit { side: None, points: all(window) })
    })
}

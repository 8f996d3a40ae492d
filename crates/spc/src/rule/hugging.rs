//! Many points in a row close to the centre line.

use super::window::{self, Hit, all};
use crate::rule_set::Ground;
use crate::{Rule, Signal};

/// How close, in σ.
const SIGMAS: f64 = 1.0;
/// How many points.
const WINDOW: usize = 15;

/// One signal where fifteen points in a row lie within 1σ of the centre, the lines included: limits that are too wide,
/// often from subgroups that mix two processes.
///
/// # Source
///
/// Nelson (1984), Journal of Quality Technology 16: 237–9, test 7.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    window::signals(ground, Rule::Hugging, WINDOW, |window| {
        let close = window.iter().all(|point| point.deviation.is_some_and(|deviation| deviation.abs() <= SIGMAS));
        close.then(|| Hit { side: None, points: all(window) })
    })
}

//! A sawtooth: points that alternate up and down.

use super::window::{self, Hit, all};
use crate::rule_set::Ground;
use crate::{Point, Rule, Signal};

/// How many points.
const WINDOW: usize = 14;

/// One signal where fourteen points in a row alternate: twelve changes of direction one after the other. Equal neighbours
/// end it.
///
/// # Source
///
/// Nelson (1984), Journal of Quality Technology 16: 237–9, test 4.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    window::signals(ground, Rule::Alternating, WINDOW, |window| {
        alternates(window).then(|| Hit { side: None, points: all(window) })
    })
}

/// Whether each step goes the other way than the one before.
fn alternates(window: &[Point]) -> bool {
    let steps = || {
        window
            .iter()
            .zip(window.iter().skip(1))
            .map(|(before, here)| here.value.zip(before.value).map_or(0.0, |(here, before)| here - before))
    };
    steps().zip(steps().skip(1)).all(|(before, here)| (before > 0.0 && here < 0.0) || (before < 0.0 && here > 0.0))
}

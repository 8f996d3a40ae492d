//! Four of five points in a row more than 1σ out on the same side.

use super::window::{self, beyond};
use crate::rule_set::Ground;
use crate::{Rule, Signal};

/// How far out, in σ.
const SIGMAS: f64 = 1.0;
/// The window.
const WINDOW: usize = 5;
/// How many of them.
const ENOUGH: usize = 4;

/// One signal where four of five points lie more than 1σ out on the same side; the fifth may lie anywhere, and the last
/// of the five must be one of the four. On P and U charts each point is held against its own σ.
///
/// # Source
///
/// Western Electric (1956), *Statistical Quality Control Handbook*; Nelson (1984), Journal of Quality Technology 16:
/// 237–9, test 6.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    window::signals(ground, Rule::FourOfFive, WINDOW, |window| beyond(window, SIGMAS, ENOUGH))
}

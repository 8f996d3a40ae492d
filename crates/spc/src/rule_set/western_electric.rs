//! Western Electric's four rules.

use super::Ground;
use crate::Signal;
use crate::rule::shift::{self, OnLine};
use crate::rule::{four_of_five, outside_limits, two_of_three};

/// How many points in a row on one side make a shift.
pub(super) const SHIFT: usize = 8;

/// Signals of a phase, in the order of the rules.
///
/// # Source
///
/// Western Electric (1956), *Statistical Quality Control Handbook*.
pub(super) fn signals(ground: Ground<'_>, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    found.extend(two_of_three::signals(ground));
    found.extend(four_of_five::signals(ground));
    found.extend(shift::signals(ground, SHIFT, OnLine::Break));
}

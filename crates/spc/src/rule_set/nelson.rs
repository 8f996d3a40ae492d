//! Nelson's eight rules.

use super::Ground;
use crate::Signal;
use crate::rule::shift::{self, OnLine};
use crate::rule::trend::{self, Ties};
use crate::rule::{alternating, avoiding, four_of_five, hugging, outside_limits, two_of_three};

/// How many points in a row on one side make a shift.
pub(super) const SHIFT: usize = 9;
/// How many points in a row up or down make a trend.
const TREND: usize = 6;

/// Signals of a phase, in the order of the rules.
///
/// # Source
///
/// Nelson (1984), «The Shewhart control chart – tests for special causes», Journal of Quality Technology 16: 237–9.
pub(super) fn signals(ground: Ground<'_>, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    found.extend(shift::signals(ground, SHIFT, OnLine::Break));
    found.extend(trend::signals(ground, TREND, Ties::Break));
    found.extend(alternating::signals(ground));
    found.extend(two_of_three::signals(ground));
    found.extend(four_of_five::signals(ground));
    found.extend(hugging::signals(ground));
    found.extend(avoiding::signals(ground));
}

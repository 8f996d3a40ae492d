//! NHS «Making Data Count».

use super::{Ground, InARow, NearLimit};
use crate::Signal;
use crate::rule::shift::{self, OnLine};
use crate::rule::trend::{self, Ties};
use crate::rule::{outside_limits, two_of_three};

/// How far the limits lie from the mean, in mean moving ranges: 3/d₂, rounded as the NHS does.
pub(crate) const LIMITS: f64 = 2.66;

/// Signals of a phase, in the order in which a point with several is named: outside, trend, two of three, shift.
///
/// A point on the mean ends a shift, equal neighbours end a trend, a missing value ends both.
///
/// # Source
///
/// NHS England, *Making Data Count*; NHSRplotthedots 0.2.2.
pub(super) fn signals(ground: Ground<'_>, in_a_row: InARow, two_of_three: NearLimit, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    found.extend(trend::signals(ground, in_a_row.points(), Ties::Break));
    found.extend(two_of_three::near_limits(ground, two_of_three));
    found.extend(shift::signals(ground, in_a_row.points(), OnLine::Break));
}

//! Eight on one side and six rising or falling.

use super::Ground;
use crate::Signal;
use crate::rule::outside_limits;
use crate::rule::shift::{self, OnLine};
use crate::rule::trend::{self, Ties};

/// How many points in a row on one side make a shift.
pub(super) const SHIFT: usize = 8;
/// How many points in a row up or down make a trend.
const TREND: usize = 6;

/// Signals of a phase; points outside limits too, where there are limits.
///
/// Points on the line neither add to nor break a run; equal neighbours count once.
///
/// # Source
///
/// Provost and Murray (2022), *The Health Care Data Guide*, 2nd ed.
pub(super) fn signals(ground: Ground<'_>, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    found.extend(shift::signals(ground, SHIFT, OnLine::Skip));
    found.extend(trend::signals(ground, TREND, Ties::CountOnce));
}

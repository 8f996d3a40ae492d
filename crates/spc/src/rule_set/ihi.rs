//! IHI's four rules for run charts.

use super::Ground;
use crate::Signal;
use crate::rule::shift::{self, OnLine};
use crate::rule::trend::{self, Ties};
use crate::rule::{number_of_runs, outside_limits};

/// How many points in a row on one side make a shift.
pub(super) const SHIFT: usize = 6;
/// How many points in a row up or down make a trend.
const TREND: usize = 5;

/// Signals of a phase. The fourth rule, an astronomical point, is a matter of judgement and not computed; where there are
/// limits, points outside them stand in for it.
///
/// Points on the median neither add to nor break a run; equal neighbours count once.
///
/// # Source
///
/// Perla, Provost, Murray (2011), «The run chart: a simple analytical tool for learning from variation in healthcare
/// processes», BMJ Quality & Safety 20: 46–51.
pub(super) fn signals(ground: Ground<'_>, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    found.extend(shift::signals(ground, SHIFT, OnLine::Skip));
    found.extend(trend::signals(ground, TREND, Ties::CountOnce));
    found.extend(number_of_runs::signals(ground));
}

//! Anhøj's rules: the longest run and the number of crossings, judged by the length of the series; points outside limits
//! too, where there are limits.

use super::Ground;
use crate::Signal;
use crate::rule::{few_crossings, longest_run, outside_limits};

/// Signals of a phase.
///
/// # Source
///
/// Anhøj (2015), «Diagnostic value of run chart analysis», PLoS ONE 10(3): e0121349; Anhøj and Wentzel-Larsen (2018),
/// «Sense and sensibility», BMC Medical Research Methodology 18: 100 (why 3σ is added to the control chart).
pub(super) fn signals(ground: Ground<'_>, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    found.extend(longest_run::signals(ground));
    found.extend(few_crossings::signals(ground));
}

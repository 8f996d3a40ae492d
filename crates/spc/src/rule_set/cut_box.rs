//! Best box without its corners (cut box).

use super::Ground;
use crate::Signal;
use crate::rule::run_and_crossings::{self, RunBox};
use crate::rule::{few_crossings, longest_run, outside_limits};

/// Signals of a phase; points outside limits too, where there are limits.
///
/// # Source
///
/// Anhøj and Wentzel-Larsen (2020), «Smooth operator», PLoS ONE 15(6): e0233920.
pub(super) fn signals(ground: Ground<'_>, found: &mut Vec<Signal>) {
    found.extend(outside_limits::signals(ground));
    let Some(runs) = ground.runs() else { return };
    let limits = RunBox::of(runs.useful);
    found.extend(longest_run::beyond(ground, limits.longest_max));
    found.extend(few_crossings::below(ground, limits.crossings_min));
    found.extend(run_and_crossings::signals(ground));
}

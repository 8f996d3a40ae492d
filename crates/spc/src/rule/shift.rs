//! A fixed number of points in a row on one side.

use super::longest_run::runs_of;
use crate::rule_set::Ground;
use crate::{Position, Rule, Side, Signal};

/// What a point exactly on the line, or a missing one, does to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnLine {
    /// It is passed over.
    Skip,
    /// It ends the run.
    Break,
}

/// One signal for each run of `length` points or more on one side.
///
/// Its chance is that of the longest run.
///
/// # Source
///
/// Western Electric (1956), *Statistical Quality Control Handbook* (8); Nelson (1984), Journal of Quality Technology 16:
/// 237–9 (9); Perla, Provost, Murray (2011), BMJ Quality & Safety 20: 46–51 (6); NHS England, *Making Data Count* (7).
pub(crate) fn signals(ground: Ground<'_>, length: usize, on_line: OnLine) -> Vec<Signal> {
    let runs = match on_line {
        OnLine::Skip => runs_of(ground, length).collect(),
        OnLine::Break => broken_runs(ground, length),
    };
    runs.into_iter()
        .map(|(side, points)| Signal {
            rule: Rule::Shift,
            phase: ground.phase,
            completing: points.iter().skip(length - 1).copied().collect(),
            side: Some(side),
            found: points.len(),
            limit: Some(length),
            points,
        })
        .collect()
}

/// Runs of `least` points or more that end at a point on the line and at a gap.
fn broken_runs(ground: Ground<'_>, least: usize) -> Vec<(Side, Vec<usize>)> {
    let mut runs = Vec::new();
    for stretch in ground.unbroken() {
        for run in stretch.chunk_by(|a, b| a.position == b.position).filter(|run| run.len() >= least) {
            let Some(side) = run.first().and_then(|point| point.position).and_then(Position::side) else { continue };
            runs.push((side, run.iter().map(|point| point.index).collect()));
        }
    }
    runs
}

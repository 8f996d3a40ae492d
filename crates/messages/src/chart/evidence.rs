//! A test of change beside a chart, in words: what came when, never a word of cause.

use bedre_spc::{Chart, Direction, Evidence};

use super::ChartWords;

/// What a measure is looked at for beside a test of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watched {
    /// Whether it gets better.
    ForTheBetter,
    /// Whether it gets worse: a balancing measure.
    ForTheWorse,
}

impl ChartWords<'_> {
    /// What `chart` shows about the test called `test` whose first point is `from`.
    pub fn evidence(&self, chart: &Chart, test: &str, from: usize, watched: Watched) -> String {
        let t = self.t;
        if watched == Watched::ForTheWorse
            && let Some(signal) = chart.adverse_signal(from)
        {
            let first = signal.points.iter().copied().find(|point| *point >= from).unwrap_or(from);
            return if signal.rule.is_lasting() {
                t.spc_evidence_adverse(self.scale.name(first), test)
            } else {
                t.spc_evidence_adverse_points(self.scale.name(first), test)
            };
        }
        let direction = chart.settings.direction;
        // A run may begin a point or two before the test, on the line between the levels: what is told is what came after.
        let since = |first: usize| self.scale.name(first.max(from));
        match chart.evidence(from, direction) {
            Evidence::TooEarly { more } => t.spc_evidence_too_early(more, test),
            Evidence::Before { first, .. } => t.spc_evidence_before(self.scale.name(first), test),
            Evidence::AsPredicted { first, .. } if direction == Direction::Neutral => {
                t.spc_evidence_changed(since(first), test)
            }
            Evidence::AsPredicted { first, ongoing: true, .. } => t.spc_evidence_as_predicted(since(first), test),
            Evidence::AsPredicted { first, ongoing: false, .. } => {
                t.spc_evidence_as_predicted_for_a_while(since(first), test)
            }
            Evidence::OtherWay { first, .. } => t.spc_evidence_other_way(since(first), test),
            Evidence::Points { first } => t.spc_evidence_points(self.scale.name(first), test),
            Evidence::NotYet { more } => t.spc_evidence_not_yet(more, test),
        }
    }
}

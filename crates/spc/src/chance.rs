//! How probable a signal would be by chance alone: worked out when somebody asks, since most charts are only judged.

use crate::rule::{few_crossings, longest_run, number_of_runs, outside_limits};
use crate::{Chart, Rule, Signal};

impl Chart {
    /// How probable a pattern as strong as `signal`, one of the chart's own, is somewhere in its phase when nothing but chance
    /// is at work, where there is a formula. Assumes points that do not depend on each other.
    ///
    /// ```
    /// use bedre_spc::{Chart, ChartKind, Observation, Settings};
    ///
    /// let rows = Observation::series([4.0, 6.0, 5.0, 4.0, 6.0, 5.0, 5.0, 6.0, 4.0, 6.0, 4.0, 6.0, 4.0, 90.0].map(Some));
    /// let chart = Chart::new(&Settings::new(ChartKind::I), &rows)?;
    ///
    /// assert!(chart.chance(&chart.signals[0]).is_some_and(|chance| chance < 0.05));
    /// # Ok::<(), bedre_spc::ChartError>(())
    /// ```
    pub fn chance(&self, signal: &Signal) -> Option<f64> {
        let phase = self.phases.get(signal.phase)?;
        let useful = phase.runs.map_or(0, |runs| runs.useful);
        match signal.rule {
            Rule::OutsideLimits => Some(outside_limits::chance(phase.counted)),
            Rule::LongestRun | Rule::Shift => Some(longest_run::chance(useful, signal.found)),
            Rule::FewCrossings => Some(few_crossings::chance(useful, signal.found)),
            Rule::FewRuns => Some(number_of_runs::chance_of_few(useful, signal.found)),
            Rule::ManyRuns => Some(number_of_runs::chance_of_many(useful, signal.found)),
            Rule::RunAndCrossings
            | Rule::Trend
            | Rule::TwoOfThree
            | Rule::FourOfFive
            | Rule::Alternating
            | Rule::Hugging
            | Rule::Avoiding => None,
        }
    }
}

//! Runs and crossings of a phase.

use std::cmp::Ordering;

use crate::rule::run_and_crossings::RunBox;
use crate::rule::{few_crossings, longest_run};
use crate::{ChartKind, RuleSet, Runs, Settings, limits};

/// Counts runs and crossings among the useful points (those that lie beside the line; NaN is a gap) and compares them with
/// Anhøj's limits. `None` when there is no useful point: then there are no limits and no signal.
///
/// # Source
///
/// Anhøj and Olesen (2014), «Run charts revisited», PLoS ONE 9(11): e113825.
pub(crate) fn analyse(settings: &Settings, values: &[f64], line: f64) -> Option<Runs> {
    let counted = Count::of(values.iter().map(|value| limits::taken(settings.kind, *value)), line);
    if counted.useful == 0 {
        return None;
    }
    let mut runs = Runs {
        useful: counted.useful,
        longest: counted.longest,
        longest_max: longest_run::limit(counted.useful),
        crossings: counted.crossings,
        crossings_min: few_crossings::limit(counted.useful),
        signal: false,
    };
    runs.signal = settings.kind != ChartKind::Mr && is_signal(settings.rules, runs);
    Some(runs)
}

/// Whether the rules take the runs for a signal. Sets that do not count runs this way get Anhøj's answer.
fn is_signal(rules: RuleSet, runs: Runs) -> bool {
    match rules {
        RuleSet::BestBox => !RunBox::of(runs.useful).holds(runs),
        RuleSet::CutBox => !RunBox::of(runs.useful).holds_without_corner(runs),
        RuleSet::Anhoej
        | RuleSet::MakingDataCount { .. }
        | RuleSet::Ihi
        | RuleSet::HealthCareDataGuide
        | RuleSet::WesternElectric
        | RuleSet::Nelson => runs.longest > runs.longest_max || runs.crossings < runs.crossings_min,
    }
}

/// Useful points, their longest run and their crossings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    useful: usize,
    longest: usize,
    crossings: usize,
}

impl Count {
    /// Written so that it takes the same steps whichever side a point lies on: which one it is, nobody can foresee.
    fn of(values: impl Iterator<Item = f64>, line: f64) -> Self {
        let beside = values.filter(|value| value.partial_cmp(&line).is_some_and(Ordering::is_ne));
        let mut useful = beside.map(|value| value > line).peekable();
        let mut before = useful.peek().copied().unwrap_or_default();
        let mut count = Self::default();
        let mut run = 0;
        for above in useful {
            let same = above == before;
            before = above;
            run = run * usize::from(same) + 1;
            count.useful += 1;
            count.longest = count.longest.max(run);
            count.crossings += usize::from(!same);
        }
        count
    }
}

//! Runs and crossings of a phase.

use crate::rule::run_and_crossings::RunBox;
use crate::rule::{few_crossings, longest_run};
use crate::{ChartKind, RuleSet, Runs, Settings, Side, limits};

/// Counts runs and crossings among the useful points (those that lie beside the line; NaN is a gap) and compares them with
/// Anhøj's limits. `None` when there is no useful point: then there are no limits and no signal.
///
/// # Source
///
/// Anhøj and Olesen (2014), «Run charts revisited», PLoS ONE 9(11): e113825.
pub(crate) fn analyse(settings: &Settings, values: &[f64], line: f64) -> Option<Runs> {
    let sides = values.iter().filter_map(|value| Side::of(limits::taken(settings.kind, *value), line));
    let Count { useful, longest, crossings } = Count::of(sides)?;
    let (longest_max, crossings_min) = (longest_run::limit(useful), few_crossings::limit(useful));
    let mut runs = Runs { useful, longest, longest_max, crossings, crossings_min, signal: false };
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Count {
    useful: usize,
    longest: usize,
    crossings: usize,
}

impl Count {
    /// Of the sides that useful points lie on. `None` when there is none. Written so that it takes the same steps whichever side a point lies on: which
    /// one it is, nobody can foresee.
    fn of(mut sides: impl Iterator<Item = Side>) -> Option<Self> {
        let mut before = sides.next()?;
        let mut count = Self { useful: 1, longest: 1, crossings: 0 };
        let mut run = 1;
        for side in sides {
            let same = side == before;
            before = side;
            run = run * usize::from(same) + 1;
            count.useful += 1;
            count.longest = count.longest.max(run);
            count.crossings += usize::from(!same);
        }
        Some(count)
    }
}

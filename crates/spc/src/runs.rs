//! Runs and crossings of a phase.

use crate::rule::run_and_crossings::RunBox;
use crate::rule::{few_crossings, longest_run};
use crate::{ChartKind, Point, RuleSet, Runs, Settings, Side};

/// Counts runs and crossings among the useful points (those that count and lie beside the line) and compares them with
/// Anhøj's limits. `None` when there is no useful point: then there are no limits and no signal.
///
/// # Source
///
/// Anhøj and Olesen (2014), «Run charts revisited», PLoS ONE 9(11): e113825.
pub(crate) fn analyse(settings: &Settings, points: &[Point]) -> Option<Runs> {
    let counted = Count::of(sides(points));
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

/// The sides of the useful points, in order.
pub(crate) fn sides(points: &[Point]) -> impl Iterator<Item = Side> + Clone {
    points.iter().filter(|point| point.counts()).filter_map(|point| point.position.and_then(crate::Position::side))
}

/// Useful points, their longest run and their crossings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    useful: usize,
    longest: usize,
    crossings: usize,
}

impl Count {
    fn of(sides: impl Iterator<Item = Side>) -> Self {
        let mut count = Self::default();
        let mut run = 0;
        let mut before = None;
        for side in sides {
            count.useful += 1;
            if before == Some(side) {
                run += 1;
            } else {
                count.crossings += usize::from(before.is_some());
                run = 1;
            }
            count.longest = count.longest.max(run);
            before = Some(side);
        }
        count
    }
}

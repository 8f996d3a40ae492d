//! Runs and crossings of a phase.

use crate::rule::{few_crossings, longest_run};
use crate::{Point, Runs, Side};

/// Counts runs and crossings among the useful points (those that count and lie beside the line) and compares them with
/// Anhøj's limits. `None` when there is no useful point: then there are no limits and no signal.
///
/// # Source
///
/// Anhøj and Olesen (2014), «Run charts revisited», PLoS ONE 9(11): e113825.
pub(crate) fn analyse(points: &[Point]) -> Option<Runs> {
    let counted = Count::of(sides(points));
    if counted.useful == 0 {
        return None;
    }
    let longest_max = longest_run::limit(counted.useful);
    let crossings_min = few_crossings::limit(counted.useful);
    Some(Runs {
        useful: counted.useful,
        longest: counted.longest,
        longest_max,
        crossings: counted.crossings,
        crossings_min,
        signal: counted.longest > longest_max || counted.crossings < crossings_min,
    })
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

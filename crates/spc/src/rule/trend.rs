//! A fixed number of points in a row all rising or all falling.

use std::cmp::Ordering;

use crate::rule_set::Ground;
use crate::{Point, Rule, Side, Signal};

/// What equal neighbours, and missing points, do to a trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ties {
    /// Equal neighbours count as one point; missing points are passed over.
    CountOnce,
    /// They end the trend.
    Break,
}

/// One signal for each stretch of `length` points or more that all rise or all fall.
///
/// # Source
///
/// Nelson (1984), Journal of Quality Technology 16: 237–9 (6); Perla, Provost, Murray (2011), BMJ Quality & Safety 20:
/// 46–51 (5); NHS England, *Making Data Count* (7). Anhøj and Olesen (2014) found trend rules «virtually useless»: there
/// is none in theirs.
pub(crate) fn signals(ground: Ground<'_>, length: usize, ties: Ties) -> Vec<Signal> {
    trends(ground, ties)
        .into_iter()
        .filter(|trend| trend.found >= length)
        .map(|trend| Signal {
            rule: Rule::Trend,
            phase: ground.phase,
            completing: trend.points.iter().skip(length - 1 + trend.points.len() - trend.found).copied().collect(),
            points: trend.points,
            side: Some(trend.side),
            found: trend.found,
            limit: Some(length),
        })
        .collect()
}

/// The longest trend, in points, as the published cases tell it; 1 when nothing rises or falls, 0 without points.
#[cfg(feature = "golden")]
pub(crate) fn longest(ground: Ground<'_>, ties: Ties) -> usize {
    let longest = trends(ground, ties).into_iter().map(|trend| trend.found).max();
    longest.unwrap_or(usize::from(ground.counted() > 0))
}

/// A stretch that rises or falls all the way.
#[derive(Debug)]
struct Trend {
    side: Side,
    points: Vec<usize>,
    /// Points with equal neighbours counted once.
    found: usize,
}

/// Every stretch of two points or more that rises or falls.
fn trends(ground: Ground<'_>, ties: Ties) -> Vec<Trend> {
    let stretches = match ties {
        Ties::CountOnce => vec![ground.joined()],
        Ties::Break => ground.unbroken(),
    };
    let mut trends: Vec<Trend> = Vec::new();
    for stretch in stretches {
        let mut open: Option<Trend> = None;
        for (before, here) in stretch.iter().zip(stretch.iter().skip(1)) {
            match (step(before, here), &mut open) {
                (None, Some(trend)) if ties == Ties::CountOnce => trend.points.push(here.index),
                (None, _) => trends.extend(open.take()),
                (Some(side), Some(trend)) if trend.side == side => {
                    trend.points.push(here.index);
                    trend.found += 1;
                }
                (Some(side), _) => {
                    trends.extend(open.take());
                    open = Some(Trend { side, points: vec![before.index, here.index], found: 2 });
                }
            }
        }
        trends.extend(open);
    }
    trends
}

/// Which way it goes from one point to the next; `None` when they are equal.
fn step(before: &Point, here: &Point) -> Option<Side> {
    match here.value.partial_cmp(&before.value) {
        Some(Ordering::Greater) => Some(Side::Above),
        Some(Ordering::Less) => Some(Side::Below),
        Some(Ordering::Equal) | None => None,
    }
}

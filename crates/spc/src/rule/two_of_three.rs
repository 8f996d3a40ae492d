//! Two of three points in a row far out on the same side.

use super::window::{self, Hit, beyond};
use crate::rule_set::Ground;
use crate::{NearLimit, Point, Position, Rule, Side, Signal};

/// How far out, in σ.
const SIGMAS: f64 = 2.0;
/// The window.
const WINDOW: usize = 3;
/// How many of them.
const ENOUGH: usize = 2;

/// One signal where two of three points lie more than 2σ out on the same side; the third may lie anywhere, and the last
/// of the three must be one of the two. On P and U charts each point is held against its own σ.
///
/// # Source
///
/// Western Electric (1956), *Statistical Quality Control Handbook*; Nelson (1984), Journal of Quality Technology 16:
/// 237–9, test 5.
pub(crate) fn signals(ground: Ground<'_>) -> Vec<Signal> {
    window::signals(ground, Rule::TwoOfThree, WINDOW, |window| beyond(window, SIGMAS, ENOUGH))
}

/// The same in the NHS's reading: all three on the same side of the centre, at least two of them near the limit, only
/// those marked.
///
/// # Source
///
/// NHS England, *Making Data Count*; NHSRplotthedots 0.2.2 for [`NearLimit::Between`].
pub(crate) fn near_limits(ground: Ground<'_>, which: NearLimit) -> Vec<Signal> {
    window::signals(ground, Rule::TwoOfThree, WINDOW, |window| {
        let side = window.first().and_then(|point| point.position).and_then(Position::side)?;
        let same = window.iter().all(|point| point.position.and_then(Position::side) == Some(side));
        let near = |point: &&Point| is_near(point, side, which);
        let points: Vec<usize> = window.iter().filter(near).map(|point| point.index).collect();
        (same && points.len() >= ENOUGH).then_some(Hit { side: Some(side), points })
    })
}

/// Whether a point lies beyond the inner line on `side`, and, if asked for, within the limit.
fn is_near(point: &Point, side: Side, which: NearLimit) -> bool {
    let (Some(value), Some(limits)) = (point.value, point.limits) else { return false };
    let inner = match side {
        Side::Above => limits.inner_upper.is_some_and(|line| value > line),
        Side::Below => limits.inner_lower.is_some_and(|line| value < line),
    };
    match which {
        NearLimit::Between => inner && point.outside.is_none(),
        NearLimit::Beyond => inner,
    }
}

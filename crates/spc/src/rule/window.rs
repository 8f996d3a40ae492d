//! Rules that look through a window of so many points in a row.

use crate::rule_set::Ground;
use crate::{Point, Rule, Side, Signal};

/// What a rule found in one window.
#[derive(Debug)]
pub(super) struct Hit {
    /// The side, if the pattern has one.
    pub(super) side: Option<Side>,
    /// The points that make the pattern.
    pub(super) points: Vec<usize>,
}

/// Moves a window of `length` points over each unbroken stretch of the phase. Hits that overlap and lie on the same side
/// become one signal.
pub(super) fn signals(
    ground: Ground<'_>,
    rule: Rule,
    length: usize,
    look: impl Fn(&[Point]) -> Option<Hit>,
) -> Vec<Signal> {
    let mut signals: Vec<Signal> = Vec::new();
    for stretch in ground.unbroken() {
        for window in stretch.windows(length) {
            let (Some(hit), Some(last)) = (look(window), window.last()) else { continue };
            match signals.iter_mut().rev().find(|signal| signal.side == hit.side) {
                Some(signal) if overlap(signal, &hit) => join(signal, &hit, last.index),
                _ => signals.push(Signal {
                    rule,
                    phase: ground.phase,
                    found: hit.points.len(),
                    points: hit.points,
                    completing: vec![last.index],
                    side: hit.side,
                    limit: Some(length),
                }),
            }
        }
    }
    signals
}

/// Whether the hit shares a point with the signal. The window only moves on, and what makes a point one of a pattern is the same
/// in every window: so it does if it begins before the signal ends.
fn overlap(signal: &Signal, hit: &Hit) -> bool {
    hit.points.first() <= signal.points.last()
}

/// Adds the hit to the signal.
fn join(signal: &mut Signal, hit: &Hit, completing: usize) {
    let last = signal.points.last().copied();
    signal.points.extend(hit.points.iter().filter(|point| Some(**point) > last));
    signal.found = signal.points.len();
    signal.completing.push(completing);
}

/// The points of `window` further than `sigmas` from the centre on `side`, if there are at least `enough` of them and the
/// last point is one.
pub(super) fn beyond(window: &[Point], sigmas: f64, enough: usize) -> Option<Hit> {
    [Side::Above, Side::Below].into_iter().find_map(|side| {
        let out = |point: &&Point| is_beyond(point, sigmas, side);
        let points: Vec<usize> = window.iter().filter(out).map(|point| point.index).collect();
        let complete = window.last().is_some_and(|last| is_beyond(last, sigmas, side));
        (complete && points.len() >= enough).then_some(Hit { side: Some(side), points })
    })
}

/// Whether a point is strictly further than `sigmas` from the centre on `side`. Each point is held against its own σ.
fn is_beyond(point: &Point, sigmas: f64, side: Side) -> bool {
    point.deviation.is_some_and(|deviation| match side {
        Side::Above => deviation > sigmas,
        Side::Below => deviation < -sigmas,
    })
}

/// All points of a window.
pub(super) fn all(window: &[Point]) -> Vec<usize> {
    window.iter().map(|point| point.index).collect()
}

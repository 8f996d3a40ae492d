//! What a rule found.

use crate::{Direction, Rule, Side};

/// A pattern that a rule found. Direction of good, colour and words are for others to add.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// The rule.
    pub rule: Rule,
    /// The phase it was found in, counted from 0.
    pub phase: usize,
    /// The points of the pattern (their [`crate::Point::index`]), in order; never empty.
    pub points: Vec<usize>,
    /// The points at which the pattern was complete, in order: the first is when it could be seen.
    pub completing: Vec<usize>,
    /// The side of the line, or up and down for a trend; `None` for patterns that have none.
    pub side: Option<Side>,
    /// What was found: points in the run, trend or zone; crossings; runs.
    pub found: usize,
    /// What it was compared with: the most (or, for few crossings and runs, the fewest) that is still no signal; for
    /// fixed patterns the number of points asked for. `None` for single points outside the limits.
    pub limit: Option<usize>,
}

impl Signal {
    /// The point at which the pattern could first be seen.
    pub fn seen(&self) -> Option<usize> {
        self.completing.first().copied()
    }

    /// What the signal means when `direction` is better.
    pub const fn meaning(&self, direction: Direction) -> Meaning {
        Meaning::of(direction, self.side)
    }
}

/// What a signal means to those who decided which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// A change for the better.
    Better,
    /// A change for the worse.
    Worse,
    /// A change, without a known direction.
    Change,
}

impl Meaning {
    /// What a change towards `side` means when `direction` is better.
    pub const fn of(direction: Direction, side: Option<Side>) -> Self {
        match (direction, side) {
            (Direction::Up, Some(Side::Above)) | (Direction::Down, Some(Side::Below)) => Self::Better,
            (Direction::Up, Some(Side::Below)) | (Direction::Down, Some(Side::Above)) => Self::Worse,
            (Direction::Neutral, _) | (Direction::Up | Direction::Down, None) => Self::Change,
        }
    }
}

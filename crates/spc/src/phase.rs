//! A stretch of the chart with its own centre line.

use crate::limits::Drawn;
use crate::{CentreKind, Verdict};

/// A stretch of the chart with its own centre line and limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Its first point, counted from 0.
    pub first: usize,
    /// One past its last point.
    pub end: usize,
    /// The first so many of its points are the baseline; `None` when all are.
    pub freeze: Option<usize>,
    /// The points that count (neither missing nor excluded).
    pub counted: usize,
    /// What its centre line is made of.
    pub centre_kind: CentreKind,
    /// The centre line, on the shown scale; `None` without values.
    pub centre: Option<f64>,
    /// Where its limits come from, or why there are none.
    pub spread: Spread,
    /// Runs and crossings; `None` when no point lies beside the line.
    pub runs: Option<Runs>,
    /// What can be said about it.
    pub verdict: Verdict,
    /// The centre line, not multiplied; NaN without values.
    pub(crate) line: f64,
    /// The limits.
    pub(crate) drawn: Drawn,
}

impl Phase {
    /// Its points' indices.
    pub const fn range(&self) -> std::ops::Range<usize> {
        self.first..self.end
    }
}

/// Where the limits of a phase come from, or why there are none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spread {
    /// A run chart has no limits.
    NotAsked,
    /// Limits were computed. `dropped` moving ranges were screened away.
    Computed {
        /// How many moving ranges were too large to count.
        dropped: usize,
    },
    /// σ was decided beforehand.
    Given,
    /// Screening would have left nothing to estimate from, so all moving ranges were used.
    FellBack,
    /// There are too few points, moving ranges or subgroups of two and more.
    TooFew,
    /// Every value is the same: there is no variation to make limits from.
    NoVariation,
}

/// Runs and crossings of a phase, and what chance allows (Anhøj).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Runs {
    /// Useful points: they count and are not exactly on the centre line.
    pub useful: usize,
    /// The longest run on one side.
    pub longest: usize,
    /// The longest run that is no signal; a longer one is.
    pub longest_max: usize,
    /// How often the line is crossed.
    pub crossings: usize,
    /// The fewest crossings that are no signal; fewer are.
    pub crossings_min: usize,
    /// Whether the runs are a signal: by Anhøj's limits, or by the box when a box is the rule set. Never on a chart of moving
    /// ranges, whose neighbours share a value.
    pub signal: bool,
}

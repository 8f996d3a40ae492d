//! The reading of a chart: facts, not prose. `i18n` makes three lines of them: what we can say, what we cannot say yet,
//! what to do now.

use crate::{CentreKind, Meaning, Rule, Side, Verdict};

/// The facts behind the three lines under a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What the last phase's level is; `None` without values.
    pub level: Option<Level>,
    /// What can be said about the last phase.
    pub verdict: Verdict,
    /// The signal to speak of first, if there is one: the most recent of the strongest kind.
    pub main: Option<MainSignal>,
    /// How far the level has moved, when there are two stretches to compare.
    pub change: Option<Change>,
    /// How the level stands to the target, if there is one.
    pub target: Option<TargetReach>,
    /// What is not known yet, the most important first.
    pub unknown: Vec<Unknown>,
    /// What to do now.
    pub next: Next,
}

/// The level of the last phase.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// What kind of centre it is.
    pub kind: CentreKind,
    /// The centre, on the shown scale.
    pub centre: f64,
    /// The limits that ordinary variation stays within, when they are the same at every point.
    pub limits: Option<(f64, f64)>,
    /// Whether the line was decided beforehand or frozen on a baseline.
    pub frozen: bool,
}

/// The signal to speak of first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MainSignal {
    /// The rule.
    pub rule: Rule,
    /// The side, or up and down for a trend.
    pub side: Option<Side>,
    /// What it means with the known direction of good.
    pub meaning: Meaning,
    /// Its first point.
    pub first: usize,
    /// Its last point.
    pub last: usize,
    /// What was found: points in the pattern, crossings or runs.
    pub found: usize,
    /// What it was compared with (see [`crate::Signal::limit`]).
    pub limit: Option<usize>,
    /// Whether it reaches to the newest point that counts.
    pub ongoing: bool,
    /// How probable it would be by chance alone, where there is a formula.
    pub chance: Option<f64>,
}

/// How far the level has moved from one stretch to the next: between the last two phases, or from a frozen baseline to
/// the points after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Level before, on the shown scale.
    pub from: f64,
    /// Level after.
    pub to: f64,
    /// Points that the first level is made of.
    pub points_before: usize,
    /// Points that the second level is made of.
    pub points_after: usize,
    /// A 95 % interval for the difference `to − from`, when there are points enough on both sides.
    pub interval: Option<(f64, f64)>,
    /// What it means with the known direction of good; [`Meaning::Change`] when the interval holds zero.
    pub meaning: Meaning,
}

/// How the level stands to the target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TargetReach {
    /// The target, on the shown scale.
    pub target: f64,
    /// How many points that count of the last phase reach it (are as good or better); with no direction: lie on it.
    pub reached: usize,
    /// Out of so many.
    pub points: usize,
    /// What the limits say, in charts that have limits and a direction.
    pub assurance: Assurance,
}

/// Whether a process can be relied upon to reach its target (Making Data Count).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assurance {
    /// The target lies outside the limits on the safe side: it will be reached.
    ConsistentPass,
    /// The target lies outside the limits on the wrong side: it will not be reached unless the process changes.
    ConsistentFail,
    /// The target lies within the limits: sometimes reached, sometimes not.
    Inconsistent,
    /// There is no target, no direction of good, no limits or no variation.
    CannotBeJudged,
}

/// What the newest point shows (Making Data Count's variation icon).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variation {
    /// Ordinary variation.
    CommonCause,
    /// A signal on `side`; what it means follows from the direction of good.
    SpecialCause {
        /// Which way.
        side: Side,
        /// What it means.
        meaning: Meaning,
    },
    /// Too few points, or none.
    CannotBeJudged,
}

/// Something that the chart does not show (yet).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unknown {
    /// Whether there is a change at all: so many more useful points are needed.
    Whether {
        /// How many more.
        more: usize,
    },
    /// Why the level moved. A chart never says it.
    Why,
    /// Whether the change lasts: it is seen in few points.
    WhetherItLasts {
        /// Points since it began.
        points: usize,
    },
    /// Whether there is a small change: one that moves the level by less than the ordinary variation takes long to see.
    SmallChange {
        /// About so many points are needed before a change of one standard deviation shows in half of all cases.
        points: usize,
    },
    /// Most points lie on the line: few are left to judge by.
    ManyOnLine {
        /// Points beside the line.
        useful: usize,
        /// Points that count.
        points: usize,
    },
    /// Neighbouring points resemble each other, so that signals come more often by chance.
    Dependence {
        /// The correlation between neighbours.
        lag1: f64,
    },
    /// With so few points it cannot be judged whether neighbours resemble each other.
    DependenceNotJudged,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Enter the first value.
    Start,
    /// Go on measuring: so many more useful points until something can be said.
    Measure {
        /// How many more.
        more: usize,
    },
    /// Every value is the same: look at how it is measured, or choose a measure that can show change.
    CheckMeasure,
    /// Stable: if the level is not good enough, change the process; test a change.
    TestChange,
    /// Stable and at the target: go on measuring, more seldom if you like.
    HoldGain,
    /// A signal for the better: find out what made it, and make it last.
    LearnFromBetter,
    /// A signal for the worse: find out what happened.
    FindCause,
    /// A signal without known direction: find out what happened.
    FindOut,
}

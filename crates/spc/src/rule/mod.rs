//! The rules that find signals, each in a file of its own.

pub(crate) mod alternating;
pub(crate) mod avoiding;
pub(crate) mod few_crossings;
pub(crate) mod four_of_five;
pub(crate) mod hugging;
pub(crate) mod longest_run;
pub(crate) mod number_of_runs;
pub(crate) mod outside_limits;
pub(crate) mod run_and_crossings;
pub(crate) mod shift;
pub(crate) mod trend;
pub(crate) mod two_of_three;
mod window;

use std::fmt;

/// A rule that finds signals. What exactly it asks for (how many points, which zone) is told by the [`crate::RuleSet`]
/// that uses it and by the figures in the [`crate::Signal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// A point strictly outside the limits.
    OutsideLimits,
    /// A run on one side longer than chance gives in a series of this length (Anhøj).
    LongestRun,
    /// The line is crossed more seldom than chance gives in a series of this length (Anhøj).
    FewCrossings,
    /// A rather long run together with rather few crossings (the corner that the cut box cuts away).
    RunAndCrossings,
    /// A fixed number of points in a row on one side.
    Shift,
    /// A fixed number of points in a row all rising or all falling.
    Trend,
    /// Two of three points in a row far out on the same side.
    TwoOfThree,
    /// Four of five points in a row more than 1σ out on the same side.
    FourOfFive,
    /// A sawtooth: points that alternate up and down.
    Alternating,
    /// Many points in a row close to the centre line.
    Hugging,
    /// Many points in a row that avoid the centre line, on both sides.
    Avoiding,
    /// Fewer runs than the table for this number of points allows (IHI).
    FewRuns,
    /// More runs than the table for this number of points allows (IHI).
    ManyRuns,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 13] = [
        Self::OutsideLimits,
        Self::LongestRun,
        Self::FewCrossings,
        Self::RunAndCrossings,
        Self::Shift,
        Self::Trend,
        Self::TwoOfThree,
        Self::FourOfFive,
        Self::Alternating,
        Self::Hugging,
        Self::Avoiding,
        Self::FewRuns,
        Self::ManyRuns,
    ];

    /// Whether the rule speaks of all points of a phase at once, so that none of them is the signal by itself.
    pub const fn is_of_whole_phase(self) -> bool {
        match self {
            Self::FewCrossings | Self::RunAndCrossings | Self::FewRuns | Self::ManyRuns => true,
            Self::OutsideLimits
            | Self::LongestRun
            | Self::Shift
            | Self::Trend
            | Self::TwoOfThree
            | Self::FourOfFive
            | Self::Alternating
            | Self::Hugging
            | Self::Avoiding => false,
        }
    }

    /// Whether what the rule finds is a level or a trend that goes on, not a point or two.
    pub const fn is_lasting(self) -> bool {
        match self {
            Self::LongestRun | Self::Shift | Self::Trend | Self::RunAndCrossings => true,
            Self::OutsideLimits
            | Self::FewCrossings
            | Self::TwoOfThree
            | Self::FourOfFive
            | Self::Alternating
            | Self::Hugging
            | Self::Avoiding
            | Self::FewRuns
            | Self::ManyRuns => false,
        }
    }

    /// The short name used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OutsideLimits => "outside_limits",
            Self::LongestRun => "longest_run",
            Self::FewCrossings => "few_crossings",
            Self::RunAndCrossings => "run_and_crossings",
            Self::Shift => "shift",
            Self::Trend => "trend",
            Self::TwoOfThree => "two_of_three",
            Self::FourOfFive => "four_of_five",
            Self::Alternating => "alternating",
            Self::Hugging => "hugging",
            Self::Avoiding => "avoiding",
            Self::FewRuns => "few_runs",
            Self::ManyRuns => "many_runs",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

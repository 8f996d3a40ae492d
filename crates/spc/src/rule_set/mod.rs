//! Named sets of rules, each in a file of its own.

mod anhoej;

use std::fmt;
use std::str::FromStr;

use crate::{Phase, Point, Runs, Settings, Signal, UnknownCode};

/// A named, versioned set of rules. Stored with each chart by its [`RuleSet::code`].
///
/// ```
/// use bedre_spc::RuleSet;
///
/// assert_eq!("anhoej".parse(), Ok(RuleSet::Anhoej));
/// assert_eq!(RuleSet::default(), RuleSet::Anhoej);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum RuleSet {
    /// Longest run and crossings by the length of the series; points outside limits too, where there are limits.
    #[default]
    Anhoej,
    /// Anhøj's rules with limits that balance the two (best box).
    BestBox,
    /// Best box without its corners.
    CutBox,
    /// NHS «Making Data Count», on limits of 2.66 × the mean moving range.
    MakingDataCount {
        /// How many points make a shift or a trend.
        in_a_row: InARow,
        /// Which points make two of three.
        two_of_three: NearLimit,
    },
    /// IHI's four rules for run charts (Perla, Provost, Murray 2011), without the judgement of astronomical points.
    Ihi,
    /// Eight on one side and six rising or falling, as IHI's authors teach since 2022 (Provost and Murray).
    HealthCareDataGuide,
    /// Western Electric's four rules.
    WesternElectric,
    /// Nelson's eight rules.
    Nelson,
}

/// How many points in a row «Making Data Count» asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum InARow {
    /// Six.
    Six,
    /// Seven, the usual choice.
    #[default]
    Seven,
}

impl InARow {
    /// The number.
    pub const fn points(self) -> usize {
        match self {
            Self::Six => 6,
            Self::Seven => 7,
        }
    }
}

/// Which points «Making Data Count» counts in two of three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum NearLimit {
    /// Only those between 2 and 3σ, as the R package does.
    #[default]
    Between,
    /// Those beyond 3σ as well, as the NHS's Excel tool does since 2023.
    Beyond,
}

impl RuleSet {
    /// Every set, in the order in which people choose from them.
    pub const ALL: [Self; 11] = [
        Self::Anhoej,
        Self::BestBox,
        Self::CutBox,
        Self::MakingDataCount { in_a_row: InARow::Seven, two_of_three: NearLimit::Between },
        Self::MakingDataCount { in_a_row: InARow::Seven, two_of_three: NearLimit::Beyond },
        Self::MakingDataCount { in_a_row: InARow::Six, two_of_three: NearLimit::Between },
        Self::MakingDataCount { in_a_row: InARow::Six, two_of_three: NearLimit::Beyond },
        Self::Ihi,
        Self::HealthCareDataGuide,
        Self::WesternElectric,
        Self::Nelson,
    ];

    /// The short name, with its version where there are several, used in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Anhoej => "anhoej",
            Self::BestBox => "bestbox",
            Self::CutBox => "cutbox",
            Self::MakingDataCount { in_a_row, two_of_three } => match (in_a_row, two_of_three) {
                (InARow::Seven, NearLimit::Between) => "mdc",
                (InARow::Seven, NearLimit::Beyond) => "mdc-excel",
                (InARow::Six, NearLimit::Between) => "mdc6",
                (InARow::Six, NearLimit::Beyond) => "mdc6-excel",
            },
            Self::Ihi => "ihi",
            Self::HealthCareDataGuide => "hcdg",
            Self::WesternElectric => "weco",
            Self::Nelson => "nelson",
        }
    }

    /// The version of our definition: raised when the same data could be judged otherwise than before.
    pub const fn version(self) -> u32 {
        match self {
            Self::Anhoej
            | Self::BestBox
            | Self::CutBox
            | Self::MakingDataCount { .. }
            | Self::Ihi
            | Self::HealthCareDataGuide
            | Self::WesternElectric
            | Self::Nelson => 1,
        }
    }
}

impl fmt::Display for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for RuleSet {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::ALL.into_iter().find(|set| set.code() == code).ok_or_else(|| UnknownCode::new("rule set", code))
    }
}

/// What a rule looks at: one phase.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ground<'a> {
    /// The phase's number, counted from 0.
    pub(crate) phase: usize,
    /// Its points, with their lines.
    pub(crate) points: &'a [Point],
    /// Its runs and crossings.
    pub(crate) runs: Option<Runs>,
}

impl<'a> Ground<'a> {
    /// The useful points: they count and lie beside the line.
    pub(crate) fn useful(&self) -> impl Iterator<Item = &'a Point> {
        self.points.iter().filter(|point| point.counts() && point.position.is_some_and(|at| at.side().is_some()))
    }

    /// How many points count.
    pub(crate) fn counted(&self) -> usize {
        self.points.iter().filter(|point| point.counts()).count()
    }
}

/// What the rules of `settings` find in a phase.
pub(crate) fn signals(settings: &Settings, number: usize, phase: &Phase, points: &[Point]) -> Vec<Signal> {
    let ground = Ground { phase: number, points, runs: phase.runs };
    let mut found = Vec::new();
    match settings.rules {
        RuleSet::Anhoej
        | RuleSet::BestBox
        | RuleSet::CutBox
        | RuleSet::MakingDataCount { .. }
        | RuleSet::Ihi
        | RuleSet::HealthCareDataGuide
        | RuleSet::WesternElectric
        | RuleSet::Nelson => anhoej::signals(&ground, &mut found),
    }
    found
}

//! Named sets of rules, each in a file of its own.

mod anhoej;
mod best_box;
mod cut_box;
mod health_care_data_guide;
mod ihi;
mod making_data_count;
mod nelson;
mod western_electric;

use std::fmt;
use std::str::FromStr;

use crate::limits::LIMIT_SIGMAS;
use crate::limits::moving_range::D2;
use crate::rule::run_and_crossings::RunBox;
use crate::rule::{longest_run, outside_limits};
use crate::{Chart, ChartKind, Phase, Point, Runs, Side, Signal, Standing, UnknownCode};

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

    /// How far the limits of an I chart lie from the mean for a mean moving range: 3·MR̄/d₂ with d₂ = 1.128; «Making Data
    /// Count» rounds 3/d₂ to 2.66.
    pub(crate) fn limits_from_moving_range(self, range: f64) -> f64 {
        match self {
            Self::MakingDataCount { .. } => making_data_count::LIMITS * range,
            Self::Anhoej
            | Self::BestBox
            | Self::CutBox
            | Self::Ihi
            | Self::HealthCareDataGuide
            | Self::WesternElectric
            | Self::Nelson => LIMIT_SIGMAS * range / D2,
        }
    }

    /// How many points in a row on one side are a signal, in a series of `useful` points.
    pub(crate) fn run_needed(self, useful: usize) -> usize {
        match self {
            Self::Anhoej => longest_run::limit(useful) + 1,
            Self::BestBox | Self::CutBox => RunBox::of(useful).longest_max + 1,
            Self::MakingDataCount { in_a_row, .. } => in_a_row.points(),
            Self::Ihi => ihi::SHIFT,
            Self::HealthCareDataGuide => health_care_data_guide::SHIFT,
            Self::WesternElectric => western_electric::SHIFT,
            Self::Nelson => nelson::SHIFT,
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
    chart: &'a Chart,
    /// The phase's number, counted from 0.
    pub(crate) phase: usize,
    own: &'a Phase,
}

impl<'a> Ground<'a> {
    /// The ground of phase `number` of `chart`, which is `own`.
    pub(crate) const fn new(chart: &'a Chart, number: usize, own: &'a Phase) -> Self {
        Self { chart, phase: number, own }
    }

    /// Its runs and crossings.
    pub(crate) const fn runs(self) -> Option<Runs> {
        self.own.runs
    }

    /// How many points count.
    #[cfg(feature = "golden")]
    pub(crate) const fn counted(self) -> usize {
        self.own.counted
    }

    /// Whether any point may lie outside its limits: mostly none does, and none need be looked at by itself.
    pub(crate) fn may_lie_outside(self) -> bool {
        self.own.drawn.may_leave_out(self.chart.values_of(self.own))
    }

    /// The points that count and lie outside their limits, each on its side.
    pub(crate) fn outside(self) -> impl Iterator<Item = (usize, Side)> + use<'a> {
        let limits = |index| self.own.drawn.at(index - self.own.first, None).limits;
        let counted = self.chart.counted_of(self.own);
        counted.filter_map(move |(index, value)| Some((index, limits(index)?.left_by(value)?)))
    }

    /// The useful points: they count and lie beside the line, each on its side.
    pub(crate) fn useful(self) -> impl Iterator<Item = (usize, Side)> + use<'a> {
        let line = self.own.line;
        self.chart.counted_of(self.own).filter_map(move |(index, value)| Some((index, Side::of(value, line)?)))
    }

    /// The points that count, cut where one is missing. Excluded points are taken out and do not cut.
    pub(crate) fn unbroken(self) -> Vec<Vec<Point>> {
        let points = self.chart.unscaled_of(self.own).filter(|point| point.standing != Standing::Excluded);
        let points: Vec<Point> = points.collect();
        points.split(|point| point.standing == Standing::Missing).map(<[Point]>::to_vec).collect()
    }

    /// The points that count, as if none were missing between them.
    pub(crate) fn joined(self) -> Vec<Point> {
        self.chart.unscaled_of(self.own).filter(Point::counts).collect()
    }
}

/// Adds to `found` what the rules of the chart find in its phase `number`, which is `own`.
pub(crate) fn signals(chart: &Chart, number: usize, own: &Phase, found: &mut Vec<Signal>) {
    let ground = Ground::new(chart, number, own);
    if chart.settings.kind == ChartKind::Mr {
        // Neighbouring moving ranges share a value: no rule on runs or zones holds for them.
        found.extend(outside_limits::signals(ground));
        return;
    }
    match chart.settings.rules {
        RuleSet::Anhoej => anhoej::signals(ground, found),
        RuleSet::BestBox => best_box::signals(ground, found),
        RuleSet::CutBox => cut_box::signals(ground, found),
        RuleSet::MakingDataCount { in_a_row, two_of_three } => {
            making_data_count::signals(ground, in_a_row, two_of_three, found);
        }
        RuleSet::Ihi => ihi::signals(ground, found),
        RuleSet::HealthCareDataGuide => health_care_data_guide::signals(ground, found),
        RuleSet::WesternElectric => western_electric::signals(ground, found),
        RuleSet::Nelson => nelson::signals(ground, found),
    }
}

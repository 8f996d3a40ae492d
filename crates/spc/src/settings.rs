//! How a chart is to be computed: everything that is stored with it.

use crate::{ChartKind, RuleSet};

/// How a chart is to be computed. Stored with the chart, so that the same figures give the same answer later.
///
/// ```
/// use bedre_spc::{ChartKind, Direction, RuleSet, Settings};
///
/// let settings = Settings::new(ChartKind::I)
///     .rules(RuleSet::Anhoej)
///     .direction(Direction::Down)
///     .freeze(12)
///     .split_at(24)
///     .target(4.0);
///
/// assert_eq!(settings.splits[0].first, 24);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Which chart.
    pub kind: ChartKind,
    /// Which rules find signals.
    pub rules: RuleSet,
    /// Which way is better.
    pub direction: Direction,
    /// The level aimed for, on the scale that is shown (after `multiply`).
    pub target: Option<f64>,
    /// A centre line decided beforehand, on the scale that is shown, instead of one computed from the data.
    pub centre: Option<f64>,
    /// A σ decided beforehand for I charts, on the scale that is shown, instead of one estimated from moving ranges.
    pub sigma: Option<f64>,
    /// The first so many points of the first phase are the baseline that gives centre and limits; `None`: all of them.
    pub freeze: Option<usize>,
    /// Where new phases start, in order.
    pub splits: Vec<Split>,
    /// What is done with unusually large moving ranges.
    pub screening: Screening,
    /// How several observations become one value, on run and I charts.
    pub aggregate: Aggregate,
    /// A factor on every shown value and line: 100 for per cent, 1 000 for «per 1 000 bed days».
    pub multiply: f64,
    /// Whether lower limits below zero are raised to zero when no value is negative.
    pub floor: Floor,
    /// How many useful points are needed before anything is said. [`Settings::NEEDED`] unless other programs' answers
    /// are to be reproduced.
    pub needed: usize,
}

impl Settings {
    /// With fewer useful points than this there is no verdict (design rule 3).
    pub const NEEDED: usize = 12;

    /// The defaults: Anhøj's rules, no known direction, no phases, screened moving ranges.
    pub const fn new(kind: ChartKind) -> Self {
        Self {
            kind,
            rules: RuleSet::Anhoej,
            direction: Direction::Neutral,
            target: None,
            centre: None,
            sigma: None,
            freeze: None,
            splits: Vec::new(),
            screening: Screening::WithFallback,
            aggregate: Aggregate::Mean,
            multiply: 1.0,
            floor: Floor::None,
            needed: Self::NEEDED,
        }
    }

    /// The same with other rules.
    #[must_use]
    pub const fn rules(mut self, rules: RuleSet) -> Self {
        self.rules = rules;
        self
    }

    /// The same, knowing which way is better.
    #[must_use]
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    /// The same with a target, on the scale that is shown.
    #[must_use]
    pub const fn target(mut self, target: f64) -> Self {
        self.target = Some(target);
        self
    }

    /// The same around a given centre line, on the scale that is shown.
    #[must_use]
    pub const fn centre(mut self, centre: f64) -> Self {
        self.centre = Some(centre);
        self
    }

    /// The same with a given σ (I charts), on the scale that is shown.
    #[must_use]
    pub const fn sigma(mut self, sigma: f64) -> Self {
        self.sigma = Some(sigma);
        self
    }

    /// The same with centre and limits from the first `points` points of the first phase only.
    #[must_use]
    pub const fn freeze(mut self, points: usize) -> Self {
        self.freeze = Some(points);
        self
    }

    /// The same with a new phase from point `first` (counted from 0), all of whose points give its centre and limits.
    #[must_use]
    pub fn split_at(mut self, first: usize) -> Self {
        self.splits.push(Split { first, freeze: None });
        self
    }

    /// The same with a new phase from point `first` (counted from 0), frozen on its first `points` points.
    #[must_use]
    pub fn split_frozen(mut self, first: usize, points: usize) -> Self {
        self.splits.push(Split { first, freeze: Some(points) });
        self
    }

    /// The same with other screening.
    #[must_use]
    pub const fn screening(mut self, screening: Screening) -> Self {
        self.screening = screening;
        self
    }

    /// The same with another way of making one value out of several.
    #[must_use]
    pub const fn aggregate(mut self, aggregate: Aggregate) -> Self {
        self.aggregate = aggregate;
        self
    }

    /// The same with a factor on every shown value and line.
    #[must_use]
    pub const fn multiply(mut self, factor: f64) -> Self {
        self.multiply = factor;
        self
    }

    /// The same with another floor.
    #[must_use]
    pub const fn floor(mut self, floor: Floor) -> Self {
        self.floor = floor;
        self
    }

    /// The same with another number of useful points needed for a verdict.
    #[must_use]
    pub const fn needed(mut self, needed: usize) -> Self {
        self.needed = needed;
        self
    }
}

/// Where a new phase starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// The first point of the new phase, counted from 0 over the whole series.
    pub first: usize,
    /// The first so many points of the phase are its baseline; `None`: all of them.
    pub freeze: Option<usize>,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// Higher is better.
    Up,
    /// Lower is better.
    Down,
    /// Neither, or not decided: a signal is a change, not good or bad.
    #[default]
    Neutral,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 3] = [Self::Up, Self::Down, Self::Neutral];

    /// The short name used in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Neutral => "neutral",
        }
    }
}

impl std::str::FromStr for Direction {
    type Err = crate::UnknownCode;

    fn from_str(code: &str) -> Result<Self, crate::UnknownCode> {
        Self::ALL
            .into_iter()
            .find(|direction| direction.code() == code)
            .ok_or_else(|| crate::UnknownCode::new("direction", code))
    }
}

/// What is done with moving ranges of 3.267 times their mean or more before the spread is estimated (Nelson 1982).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Screening {
    /// All moving ranges count.
    Off,
    /// The large ones are dropped, once. Nearly constant data can lose every limit, or get limits of zero width.
    Strict,
    /// As [`Self::Strict`], but all of them count when nothing, or nothing but zeros, would be left.
    #[default]
    WithFallback,
}

impl Screening {
    /// Every way of screening.
    pub const ALL: [Self; 3] = [Self::Off, Self::Strict, Self::WithFallback];

    /// The short name used in files and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Strict => "strict",
            Self::WithFallback => "fallback",
        }
    }
}

impl std::str::FromStr for Screening {
    type Err = crate::UnknownCode;

    fn from_str(code: &str) -> Result<Self, crate::UnknownCode> {
        Self::ALL
            .into_iter()
            .find(|screening| screening.code() == code)
            .ok_or_else(|| crate::UnknownCode::new("screening", code))
    }
}

/// How several observations of one subgroup become one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Aggregate {
    /// Their mean.
    #[default]
    Mean,
    /// Their median.
    Median,
    /// Their sum.
    Sum,
    /// Their standard deviation.
    StandardDeviation,
}

/// How far down a lower limit goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Floor {
    /// As far as the formula says.
    #[default]
    None,
    /// To zero, when no value is negative: waiting times cannot be below it.
    Zero,
}

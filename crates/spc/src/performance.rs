//! How often each rule set signals by chance alone, and how soon it finds a change: to be shown beside the choice of rules.

use crate::{ChartKind, InARow, RuleSet};

/// What a rule set does with normal values that do not depend on each other, by simulation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Performance {
    /// The share of charts of so many points with at least one signal although nothing has changed.
    pub false_alarms: [(usize, f64); 4],
    /// After a change of one standard deviation, with a frozen baseline of 24 points.
    pub one_deviation: Delay,
    /// After a change of two standard deviations.
    pub two_deviations: Delay,
}

/// How many points after a change it takes until the first signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delay {
    /// In half of all cases.
    pub half: usize,
    /// In four of five cases.
    pub most: usize,
}

impl Performance {
    const fn new(shares: [f64; 4], one: (usize, usize), two: (usize, usize)) -> Self {
        let [of_12, of_24, of_36, of_60] = shares;
        Self {
            false_alarms: [(12, of_12), (24, of_24), (36, of_36), (60, of_60)],
            one_deviation: Delay { half: one.0, most: one.1 },
            two_deviations: Delay { half: two.0, most: two.1 },
        }
    }
}

impl RuleSet {
    /// How often the set signals by chance, and how soon it finds a change, on a chart of `kind`. Charts with limits are
    /// taken to behave as I charts do.
    ///
    /// From 20 000 series for false alarms and 2 000 for delays, made by `examples/rule_sets.rs`; a test makes them again.
    ///
    /// ```
    /// use bedre_spc::{ChartKind, RuleSet};
    ///
    /// let calm = RuleSet::Anhoej.performance(ChartKind::Run);
    /// let eager = RuleSet::Ihi.performance(ChartKind::Run);
    ///
    /// assert_eq!(calm.false_alarms[1], (24, 0.033));
    /// assert_eq!(eager.false_alarms[1], (24, 0.371));
    /// ```
    #[rustfmt::skip]
    pub const fn performance(self, kind: ChartKind) -> Performance {
        match (self, kind.has_limits()) {
            (RuleSet::Anhoej, false) => Performance::new([0.013, 0.033, 0.043, 0.045], (16, 38), (8, 9)),
            (RuleSet::Anhoej, true) => Performance::new([0.064, 0.122, 0.169, 0.231], (10, 26), (4, 8)),
            (RuleSet::BestBox, false) => Performance::new([0.013, 0.019, 0.034, 0.045], (15, 36), (9, 9)),
            (RuleSet::BestBox, true) => Performance::new([0.069, 0.121, 0.158, 0.231], (11, 26), (4, 8)),
            (RuleSet::CutBox, false) => Performance::new([0.013, 0.021, 0.038, 0.045], (15, 35), (9, 9)),
            (RuleSet::CutBox, true) => Performance::new([0.069, 0.123, 0.162, 0.231], (10, 24), (4, 8)),
            (RuleSet::Ihi, false) => Performance::new([0.121, 0.371, 0.560, 0.797], (7, 13), (5, 6)),
            (RuleSet::Ihi, true) => Performance::new([0.184, 0.442, 0.621, 0.835], (6, 11), (3, 6)),
            (RuleSet::HealthCareDataGuide, false) => Performance::new([0.015, 0.059, 0.118, 0.233], (13, 27), (8, 8)),
            (RuleSet::HealthCareDataGuide, true) => Performance::new([0.066, 0.153, 0.237, 0.384], (9, 20), (4, 8)),
            (RuleSet::WesternElectric, false) => Performance::new([0.000, 0.018, 0.052, 0.130], (14, 29), (8, 8)),
            (RuleSet::WesternElectric, true) => Performance::new([0.077, 0.188, 0.289, 0.458], (7, 14), (3, 5)),
            (RuleSet::Nelson, false) => Performance::new([0.015, 0.070, 0.127, 0.240], (16, 35), (9, 9)),
            (RuleSet::Nelson, true) => Performance::new([0.086, 0.227, 0.347, 0.542], (7, 15), (3, 5)),
            (RuleSet::MakingDataCount { in_a_row: InARow::Seven, .. }, false) => Performance::new([0.002, 0.062, 0.139, 0.290], (11, 22), (7, 7)),
            (RuleSet::MakingDataCount { in_a_row: InARow::Seven, .. }, true) => Performance::new([0.072, 0.186, 0.292, 0.471], (7, 15), (3, 6)),
            (RuleSet::MakingDataCount { in_a_row: InARow::Six, .. }, false) => Performance::new([0.027, 0.189, 0.346, 0.580], (7, 15), (6, 6)),
            (RuleSet::MakingDataCount { in_a_row: InARow::Six, .. }, true) => Performance::new([0.112, 0.306, 0.464, 0.685], (6, 12), (3, 5)),
        }
    }
}

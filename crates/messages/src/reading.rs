//! The reading under a chart: three lines that say what we can say, what we cannot say yet and what to do now.
//!
//! The facts come from [`bedre_spc::Chart::reading`]; here they only get words, the same on a page and on the command
//! line. A reading says what changed and when, never why. With too few points it says that it is too early to tell.

use bedre_i18n::{Texts, args, number};
use bedre_spc::{
    Assurance, CentreKind, Change, MainSignal, Meaning, Next, Reading, Rule, Side, TargetReach, Unknown, Verdict,
};

/// The three lines under a chart. Their headings are `spc_reading_can_say`, `spc_reading_cannot_say_yet` and
/// `spc_reading_do_now` of [`Texts`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// What we can say.
    pub can_say: String,
    /// What we cannot say yet.
    pub cannot_say_yet: String,
    /// What to do now.
    pub do_now: String,
}

impl Lines {
    /// The lines with their headings; those that say nothing are left out.
    pub fn headed(&self, t: Texts) -> Vec<(&'static str, &str)> {
        let mut lines = vec![
            (t.spc_reading_can_say(), self.can_say.as_str()),
            (t.spc_reading_cannot_say_yet(), self.cannot_say_yet.as_str()),
            (t.spc_reading_do_now(), self.do_now.as_str()),
        ];
        lines.retain(|(_, line)| !line.is_empty());
        lines
    }
}

/// How the figures of a chart are written, and what its points are called.
#[derive(Debug, Clone, Copy)]
pub struct Scale<'a> {
    /// What the shown values are.
    pub unit: Unit,
    /// How many decimals a value has at most.
    pub places: usize,
    /// What each point is called, in the order of the chart's points: «12. mai 2020», «uke 36». A point without a name
    /// goes by its number.
    pub names: &'a [String],
}

impl Default for Scale<'_> {
    /// Numbers with at most one decimal, points by their number.
    fn default() -> Self {
        Self { unit: Unit::Number, places: 1, names: &[] }
    }
}

impl<'a> Scale<'a> {
    /// Values in a unit, with as many decimals as people read: two, of percentages one.
    pub const fn of(unit: Unit, names: &'a [String]) -> Self {
        let places = match unit {
            Unit::Number => 2,
            Unit::Fraction | Unit::Percent => 1,
        };
        Self { unit, places, names }
    }

    /// A value in its unit.
    pub fn value(&self, value: f64, t: Texts) -> String {
        match self.unit {
            Unit::Number => number::decimal(value, self.places, t.locale()),
            Unit::Fraction => number::percent(value, self.places, t.locale()),
            Unit::Percent => number::percent(value / 100.0, self.places, t.locale()),
        }
    }

    /// A difference between values, of percentages in percentage points.
    fn difference(&self, value: f64, t: Texts) -> String {
        let shown = match self.unit {
            Unit::Number | Unit::Percent => value,
            Unit::Fraction => value * 100.0,
        };
        number::decimal(shown, self.places, t.locale())
    }

    /// What a point is called.
    pub fn name(&self, index: usize) -> String {
        self.names.get(index).cloned().unwrap_or_else(|| (index + 1).to_string())
    }
}

/// What the shown values of a chart are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Numbers.
    Number,
    /// Fractions of one, written as percent: 0.8 is «80 %».
    Fraction,
    /// Percent: 80 is «80 %».
    Percent,
}

/// At most so many of the things that are not known are told: the first are the most important.
const UNKNOWN_TOLD: usize = 2;

/// Words a reading in the language of `t`.
///
/// ```
/// use bedre_i18n::{Locale, Texts};
/// use bedre_messages::reading::{Scale, read};
/// use bedre_spc::{Next, Reading, Unknown, Verdict};
///
/// let reading = Reading {
///     level: None,
///     verdict: Verdict::TooEarly { points: 8, useful: 8, needed: 12 },
///     main: None,
///     change: None,
///     target: None,
///     unknown: vec![Unknown::Whether { more: 4 }],
///     next: Next::Measure { more: 4 },
/// };
///
/// let lines = read(&reading, &Scale::default(), Texts::of(Locale::Nb));
///
/// assert_eq!(lines.can_say, "For tidlig å si. Dere har 8 målepunkter. Diagrammet blir sikrere med minst 12.");
/// assert_eq!(lines.do_now, "Fortsett å måle: minst 4 punkter til.");
/// ```
pub fn read(reading: &Reading, scale: &Scale<'_>, t: Texts) -> Lines {
    let reader = Reader { reading, scale, t };
    Lines { can_say: reader.can_say(), cannot_say_yet: reader.cannot_say_yet(), do_now: reader.do_now() }
}

/// A reading being worded.
#[derive(Debug, Clone, Copy)]
struct Reader<'a> {
    reading: &'a Reading,
    scale: &'a Scale<'a>,
    t: Texts,
}

impl Reader<'_> {
    /// The verdict, how far the level has moved, how it stands to the target.
    fn can_say(self) -> String {
        let mut sentences = vec![self.verdict()];
        sentences.extend(self.told_change().map(|change| self.change(change)));
        if self.reading.verdict.is_judged() {
            sentences.extend(self.reading.target.map(|target| self.target(target)));
        }
        sentences.join(" ")
    }

    /// How far the level has moved, and within what, when that may be told: there are points enough on both sides for an
    /// interval, and a signal stands beside it, or the interval leaves no doubt.
    fn told_change(self) -> Option<(Change, (f64, f64))> {
        let change = self.reading.change?;
        let (low, high) = change.interval?;
        let beyond_doubt = low > 0.0 || high < 0.0;
        match self.reading.verdict {
            Verdict::Signal { .. } => Some((change, (low, high))),
            Verdict::NoSignal if beyond_doubt => Some((change, (low, high))),
            Verdict::NoSignal | Verdict::NoData | Verdict::TooEarly { .. } | Verdict::NoVariation { .. } => None,
        }
    }

    fn verdict(self) -> String {
        let t = self.t;
        match self.reading.verdict {
            Verdict::NoData => t.spc_says_no_data().to_owned(),
            Verdict::TooEarly { points, useful, needed } if points >= needed => {
                t.spc_says_too_early_on_line(args::SpcSaysTooEarlyOnLine { line: self.line(), needed, points, useful })
            }
            Verdict::TooEarly { points, needed, .. } => t.spc_says_too_early(needed, points),
            Verdict::NoVariation { points } => t.spc_says_no_variation(points),
            Verdict::NoSignal => match self.reading.level {
                Some(level) if self.told_change().is_some() => {
                    t.spc_says_no_signal_in_phase(self.value(level.centre), self.line())
                }
                Some(level) => t.spc_says_no_signal(self.value(level.centre), self.line()),
                None => t.spc_says_no_signal_plain().to_owned(),
            },
            Verdict::Signal { .. } => match &self.reading.main {
                Some(signal) => self.signal(signal),
                None => t.spc_means_change().to_owned(),
            },
        }
    }

    /// What was found, and what it means where a pattern alone means something.
    fn signal(self, signal: &MainSignal) -> String {
        let (t, count, line) = (self.t, signal.found, self.line());
        match signal.rule {
            Rule::LongestRun | Rule::Shift => format!("{} {}", self.run(signal), self.means(signal.meaning)),
            Rule::Trend => self.trend(signal),
            Rule::OutsideLimits => match self.scale.names.get(signal.last) {
                Some(name) => t.spc_says_outside(name),
                None => t.spc_says_outside_number(signal.last + 1),
            },
            Rule::FewCrossings => match signal.limit {
                Some(expected) => t.spc_says_few_crossings(args::SpcSaysFewCrossings { count, expected, line }),
                None => t.spc_says_few_crossings_plain(line),
            },
            Rule::RunAndCrossings => t.spc_says_run_and_crossings(line),
            Rule::TwoOfThree => t.spc_says_two_of_three().to_owned(),
            Rule::FourOfFive => t.spc_says_four_of_five().to_owned(),
            Rule::Alternating => t.spc_says_alternating(count),
            Rule::Hugging => t.spc_says_hugging(count, line),
            Rule::Avoiding => t.spc_says_avoiding(count, line),
            Rule::FewRuns => t.spc_says_few_runs().to_owned(),
            Rule::ManyRuns => t.spc_says_many_runs().to_owned(),
        }
    }

    /// Points in a row on one side: the last ones, or where they were. With a gap or a point on the line among them they
    /// are told by their place, since «the last eight» would be others.
    fn run(self, signal: &MainSignal) -> String {
        let (t, count, line) = (self.t, signal.found, self.line());
        let (first, last) = (self.name(signal.first), self.name(signal.last));
        let unbroken = signal.last + 1 == signal.first + count;
        match (signal.side, signal.ongoing && unbroken) {
            (Some(Side::Above), true) => t.spc_says_last_above(count, line),
            (Some(Side::Below), true) => t.spc_says_last_below(count, line),
            (Some(Side::Above), false) => t.spc_says_run_above(args::SpcSaysRunAbove { count, first, last, line }),
            (Some(Side::Below), false) => t.spc_says_run_below(args::SpcSaysRunBelow { count, first, last, line }),
            (None, _) => t.spc_says_run(count, line),
        }
    }

    /// Points in a row going one way, and what that means when a direction is known.
    fn trend(self, signal: &MainSignal) -> String {
        let words = match signal.side {
            Some(Side::Below) => self.t.spc_says_falling(signal.found),
            Some(Side::Above) | None => self.t.spc_says_rising(signal.found),
        };
        match signal.meaning {
            Meaning::Better | Meaning::Worse => format!("{words} {}", self.means(signal.meaning)),
            Meaning::Change => words,
        }
    }

    fn means(self, meaning: Meaning) -> &'static str {
        match meaning {
            Meaning::Better => self.t.spc_means_better(),
            Meaning::Worse => self.t.spc_means_worse(),
            Meaning::Change => self.t.spc_means_change(),
        }
    }

    /// From which level to which, and within what the difference probably lies.
    fn change(self, (change, (low, high)): (Change, (f64, f64))) -> String {
        let (from, to) = (self.value(change.from), self.value(change.to));
        let (low, high) = (self.difference(low), self.difference(high));
        match self.scale.unit {
            Unit::Number => self.t.spc_says_level_interval(args::SpcSaysLevelInterval { from, high, low, to }),
            Unit::Fraction | Unit::Percent => {
                self.t.spc_says_level_interval_points(args::SpcSaysLevelIntervalPoints { from, high, low, to })
            }
        }
    }

    fn target(self, reach: TargetReach) -> String {
        let target = self.value(reach.target);
        match reach.assurance {
            Assurance::ConsistentPass if reach.reached == reach.points => self.t.spc_says_target_pass(target),
            Assurance::ConsistentFail if reach.reached == 0 => self.t.spc_says_target_fail(target),
            Assurance::ConsistentPass
            | Assurance::ConsistentFail
            | Assurance::Inconsistent
            | Assurance::CannotBeJudged => {
                self.t.spc_says_target(args::SpcSaysTarget { points: reach.points, reached: reach.reached, target })
            }
        }
    }

    /// The most important of what is not known.
    fn cannot_say_yet(self) -> String {
        let first = self.reading.unknown.iter().take(UNKNOWN_TOLD);
        // What makes every signal doubtful is told whatever else is.
        let doubt =
            self.reading.unknown.iter().skip(UNKNOWN_TOLD).filter(|what| matches!(what, Unknown::Dependence { .. }));
        let told: Vec<String> = first.chain(doubt).map(|what| self.unknown(*what)).collect();
        if told.is_empty() { self.t.spc_unknown_whether_at_all().to_owned() } else { told.join(" ") }
    }

    fn unknown(self, what: Unknown) -> String {
        let t = self.t;
        match what {
            Unknown::Whether { more } => t.spc_unknown_whether(more),
            Unknown::Why => t.spc_unknown_why().to_owned(),
            Unknown::WhetherItLasts { points } => t.spc_unknown_whether_it_lasts(points),
            Unknown::SmallChange { points } => t.spc_unknown_small_change(points),
            Unknown::ManyOnLine { useful, points } => t.spc_unknown_many_on_line(points, useful),
            Unknown::Dependence { .. } => t.spc_unknown_dependence().to_owned(),
            Unknown::DependenceNotJudged => t.spc_unknown_dependence_not_judged().to_owned(),
        }
    }

    fn do_now(self) -> String {
        let t = self.t;
        match self.reading.next {
            Next::Start => t.spc_next_start().to_owned(),
            Next::Measure { more } => t.spc_next_measure(more),
            Next::CheckMeasure => t.spc_next_check_measure().to_owned(),
            Next::TestChange => t.spc_next_test_change().to_owned(),
            Next::HoldGain => t.spc_next_hold_gain().to_owned(),
            Next::LearnFromBetter => t.spc_next_learn_from_better().to_owned(),
            Next::FindCause => t.spc_next_find_cause().to_owned(),
            Next::FindOut => t.spc_next_find_out().to_owned(),
        }
    }

    /// The line that points are held against, as it stands in a sentence.
    fn line(self) -> &'static str {
        match self.reading.level.map(|level| level.kind) {
            Some(CentreKind::Median) => self.t.spc_line_median(),
            Some(CentreKind::Mean) => self.t.spc_line_mean(),
            Some(CentreKind::Given) | None => self.t.spc_line_given(),
        }
    }

    /// What a point is called.
    fn name(self, index: usize) -> String {
        self.scale.name(index)
    }

    /// A value in its unit.
    fn value(self, value: f64) -> String {
        self.scale.value(value, self.t)
    }

    /// A difference between values, of percentages in percentage points.
    fn difference(self, value: f64) -> String {
        self.scale.difference(value, self.t)
    }
}

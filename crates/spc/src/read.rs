//! From a chart to the facts of its reading.

use crate::dependence::Dependence;
use crate::{
    Chart, Direction, Level, MainSignal, Meaning, Next, Phase, Point, Reading, Rule, Signal, TargetReach, Unknown,
    Verdict,
};

/// A change is new while it is seen in fewer points than this: as many as are needed for a verdict.
const NEW: usize = crate::Settings::NEEDED;

impl Chart {
    /// The facts behind the three lines under the chart. They are about the last phase.
    ///
    /// ```
    /// use bedre_spc::{Chart, ChartKind, Next, Observation, Settings, Unknown};
    ///
    /// let rows = Observation::series([4.0, 7.0, 5.0].map(Some));
    /// let reading = Chart::new(&Settings::new(ChartKind::Run), &rows)?.reading();
    ///
    /// assert_eq!(reading.unknown, [Unknown::Whether { more: 10 }]);
    /// assert_eq!(reading.next, Next::Measure { more: 10 });
    /// # Ok::<(), bedre_spc::ChartError>(())
    /// ```
    pub fn reading(&self) -> Reading {
        let main = self.main_signal().and_then(|signal| self.speak_of(signal));
        let target = self.target_reach();
        Reading {
            level: self.phases.last().and_then(|phase| self.level_of(phase)),
            verdict: self.verdict(),
            main,
            change: self.change(),
            target,
            unknown: self.unknown(main.as_ref()),
            next: self.next(main.as_ref(), target.as_ref()),
        }
    }

    /// The level of a phase.
    fn level_of(&self, phase: &Phase) -> Option<Level> {
        let frozen = phase.freeze.is_some() || self.settings.centre.is_some();
        Some(Level { kind: phase.centre_kind, centre: phase.centre?, limits: self.same_limits(phase), frozen })
    }

    /// The limits of a phase, when they are the same at every point that has them.
    fn same_limits(&self, phase: &Phase) -> Option<(f64, f64)> {
        let limits = phase.drawn.same()?;
        let factor = self.settings.multiply;
        Some((limits.lower? * factor, limits.upper? * factor))
    }

    /// The signal of the last phase to speak of first: a lasting run before single points, single points before patterns of
    /// the whole; of these the latest.
    pub(crate) fn main_signal(&self) -> Option<&Signal> {
        let phase = self.phases.len().checked_sub(1)?;
        self.signals_of(phase).max_by_key(|signal| (weight(signal.rule), signal.points.last().copied()))
    }

    /// What there is to say of a signal.
    fn speak_of(&self, signal: &Signal) -> Option<MainSignal> {
        let (first, last) = (*signal.points.first()?, *signal.points.last()?);
        let later = |point: Point| point.index > last && point.counts() && side(point);
        Some(MainSignal {
            rule: signal.rule,
            side: signal.side,
            meaning: signal.meaning(self.settings.direction),
            first,
            last,
            found: signal.found,
            limit: signal.limit,
            ongoing: !self.points().any(later),
            chance: self.chance(signal),
        })
    }

    /// How the last phase stands to the target.
    fn target_reach(&self) -> Option<TargetReach> {
        let target = self.settings.target?;
        let points = self.points_of(self.phases.len().checked_sub(1)?);
        let counted = points.filter(Point::counts).filter_map(|point| point.value);
        let reached = counted.clone().filter(|value| self.reaches(*value, target)).count();
        Some(TargetReach { target, reached, points: counted.count(), assurance: self.assurance() })
    }

    /// Whether `value` is as good as `target` or better; without a direction, whether it is on it.
    fn reaches(&self, value: f64, target: f64) -> bool {
        match self.settings.direction {
            Direction::Up => value >= target,
            Direction::Down => value <= target,
            Direction::Neutral => value.total_cmp(&target).is_eq(),
        }
    }

    /// What is not known yet, the most important first.
    fn unknown(&self, main: Option<&MainSignal>) -> Vec<Unknown> {
        let mut unknown = Vec::new();
        match self.verdict() {
            Verdict::NoData | Verdict::NoVariation { .. } => return unknown,
            Verdict::TooEarly { points, useful, needed } => {
                unknown.push(Unknown::Whether { more: needed.saturating_sub(useful) });
                if useful * 2 < points {
                    unknown.push(Unknown::ManyOnLine { useful, points });
                }
                return unknown;
            }
            Verdict::NoSignal => unknown.push(Unknown::SmallChange { points: self.points_for_one_sigma() }),
            Verdict::Signal { .. } => {
                unknown.push(Unknown::Why);
                let since = main.map_or(0, |main| self.counted_from(main.first));
                if main.is_some_and(|main| main.ongoing) && since < NEW {
                    unknown.push(Unknown::WhetherItLasts { points: since });
                }
            }
        }
        unknown.extend(self.ties());
        match self.dependence() {
            Dependence::CannotBeJudged => unknown.push(Unknown::DependenceNotJudged),
            Dependence::Positive { lag1 } => unknown.push(Unknown::Dependence { lag1 }),
            Dependence::None { .. } => {}
        }
        unknown
    }

    /// Most points on the line.
    fn ties(&self) -> Option<Unknown> {
        let phase = self.phases.last()?;
        let useful = phase.runs.map_or(0, |runs| runs.useful);
        (useful * 2 < phase.counted).then_some(Unknown::ManyOnLine { useful, points: phase.counted })
    }

    /// How many points count from point `first` on.
    fn counted_from(&self, first: usize) -> usize {
        self.points().filter(|point| point.index >= first && point.counts()).count()
    }

    /// How many points after a change of one standard deviation the chart signals in half of all cases.
    fn points_for_one_sigma(&self) -> usize {
        self.settings.rules.performance(self.settings.kind).one_deviation.half
    }

    /// What to do now.
    fn next(&self, main: Option<&MainSignal>, target: Option<&TargetReach>) -> Next {
        let all_reached = target.is_some_and(|target| target.points > 0 && target.reached == target.points);
        let level = self.phases.last().and_then(|phase| phase.centre);
        let at_target = target.zip(level).is_some_and(|(target, level)| self.reaches(level, target.target));
        match self.verdict() {
            Verdict::NoData => Next::Start,
            Verdict::TooEarly { useful, needed, .. } => Next::Measure { more: needed.saturating_sub(useful) },
            Verdict::NoVariation { .. } if all_reached => Next::HoldGain,
            Verdict::NoVariation { .. } => Next::CheckMeasure,
            Verdict::NoSignal if at_target => Next::HoldGain,
            Verdict::NoSignal => Next::TestChange,
            Verdict::Signal { .. } => match main.map_or(Meaning::Change, |main| main.meaning) {
                Meaning::Better => Next::LearnFromBetter,
                Meaning::Worse => Next::FindCause,
                Meaning::Change => Next::FindOut,
            },
        }
    }
}

/// Whether the point lies beside the line.
fn side(point: Point) -> bool {
    point.position.is_some_and(|position| position.side().is_some())
}

/// Which rule to speak of first: the higher, the sooner.
const fn weight(rule: Rule) -> u8 {
    match rule {
        Rule::LongestRun | Rule::Shift => 5,
        Rule::Trend | Rule::RunAndCrossings => 4,
        Rule::OutsideLimits | Rule::TwoOfThree | Rule::FourOfFive => 3,
        Rule::FewCrossings | Rule::FewRuns => 2,
        Rule::Alternating | Rule::Hugging | Rule::Avoiding | Rule::ManyRuns => 1,
    }
}

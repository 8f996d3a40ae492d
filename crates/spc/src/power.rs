//! Whether a change can show: asked before the project starts, answered by simulation.

use crate::numeric::float;
use crate::simulation::{Chance, Process};
use crate::{Chart, ChartKind, Observation, RuleSet, Screening, Settings};

/// What a team plans to measure, and how far it means to get.
///
/// ```
/// use bedre_spc::{ChartKind, Plan, Process, RuleSet};
///
/// let plan = Plan {
///     kind: ChartKind::Run,
///     rules: RuleSet::Anhoej,
///     process: Process::Values { level: 14.0, deviation: 2.0 },
///     aim: 10.0,
///     baseline: 12,
///     after: 24,
/// };
///
/// let power = plan.power(400, 1)?;
///
/// assert!(power.chance > 0.8);
/// assert!(power.half.is_some_and(|points| points < 12));
/// # Ok::<(), bedre_spc::PlanError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Which chart is planned.
    pub kind: ChartKind,
    /// Which rules are to find the change.
    pub rules: RuleSet,
    /// How points come about today.
    pub process: Process,
    /// The level aimed for.
    pub aim: f64,
    /// How many points there will be before the change.
    pub baseline: usize,
    /// How many points there will be after it.
    pub after: usize,
}

/// What simulation says about a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Power {
    /// The chance that the change shows within the points planned.
    pub chance: f64,
    /// So many points after the change, it has shown in half of all cases; `None` if that takes more than planned.
    pub half: Option<usize>,
    /// So many points after the change, it has shown in four of five cases.
    pub most: Option<usize>,
    /// The chance that as many points show a signal without any change: what the first number is to be held against.
    pub false_alarm: f64,
}

/// Why a plan cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// No such process: a share outside 0 to 1, a size of zero, a level below zero.
    #[error("no points can be made of the process")]
    Process,
    /// Too few points before the change for a chart to say anything, or none after it, or more than 1 000 in all.
    #[error("{baseline} points before and {after} after the change cannot be judged")]
    Points {
        /// Before.
        baseline: usize,
        /// After.
        after: usize,
    },
    /// The chart is not one of single points in time: run, i, p, pp, u, up and c can be planned.
    #[error("a {0} chart cannot be planned this way")]
    Kind(ChartKind),
}

/// The most points that are simulated.
const MOST_POINTS: usize = 1_000;

impl Plan {
    /// Simulates `series` series with a seed and says how often, and how soon, the change shows.
    ///
    /// Centre and limits are frozen on the baseline. Series with a signal before the change are left out, as a team would not
    /// start from them.
    ///
    /// # Errors
    ///
    /// [`PlanError`].
    pub fn power(&self, series: usize, seed: u64) -> Result<Power, PlanError> {
        self.check()?;
        let mut chance = Chance::new(seed);
        let mut changed: Vec<First> = Vec::new();
        let mut alarms: Vec<First> = Vec::new();
        for _ in 0..series {
            changed.push(self.first_signal(self.process.at(self.aim), &mut chance));
            alarms.push(self.first_signal(self.process, &mut chance));
        }
        Ok(Power {
            chance: share(&changed),
            half: quantile(&changed, 0.5),
            most: quantile(&changed, 0.8),
            false_alarm: share(&alarms),
        })
    }

    /// The same plan measured `times` as often over the same time.
    #[must_use]
    pub fn oftener(self, times: usize) -> Self {
        let times = times.max(1);
        Self {
            process: self.process.oftener(float(times)),
            baseline: self.baseline.saturating_mul(times),
            after: self.after.saturating_mul(times),
            ..self
        }
    }

    fn check(&self) -> Result<(), PlanError> {
        match self.kind {
            ChartKind::Run
            | ChartKind::I
            | ChartKind::P
            | ChartKind::PPrime
            | ChartKind::U
            | ChartKind::UPrime
            | ChartKind::C => {}
            ChartKind::Mr | ChartKind::IPrime | ChartKind::Xbar | ChartKind::S | ChartKind::G | ChartKind::T => {
                return Err(PlanError::Kind(self.kind));
            }
        }
        if !self.process.makes_sense() || !self.process.at(self.aim).makes_sense() {
            return Err(PlanError::Process);
        }
        let (baseline, after) = (self.baseline, self.after);
        if baseline < Settings::NEEDED || after == 0 || baseline.saturating_add(after) > MOST_POINTS {
            return Err(PlanError::Points { baseline, after });
        }
        Ok(())
    }

    /// How soon the first signal comes in one series.
    fn first_signal(&self, then: Process, chance: &mut Chance) -> First {
        let settings = Settings::new(self.kind).rules(self.rules).freeze(self.baseline);
        let mut rows: Vec<Observation> = (0..self.baseline).map(|point| self.process.point(point, chance)).collect();
        if signals(&settings, &rows) {
            return First::BeforeTheChange;
        }
        for point in 0..self.after {
            rows.push(then.point(self.baseline + point, chance));
            if signals(&settings, &rows) {
                return First::After(point + 1);
            }
        }
        First::Never
    }
}

/// When the first signal comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    /// Before anything changed: the series is left out.
    BeforeTheChange,
    /// So many points after the change.
    After(usize),
    /// Not within the points planned.
    Never,
}

/// Whether a chart of `rows` has a signal.
fn signals(settings: &Settings, rows: &[Observation]) -> bool {
    Chart::new(settings, rows).is_ok_and(|chart| !chart.signals.is_empty())
}

/// The share of series with a signal after the change, among those without one before.
fn share(found: &[First]) -> f64 {
    let started = found.iter().filter(|first| **first != First::BeforeTheChange).count();
    float(delays(found).count()) / float(started.max(1))
}

/// The delays of those that signalled after the change.
fn delays(found: &[First]) -> impl Iterator<Item = usize> {
    found.iter().filter_map(|first| match first {
        First::After(points) => Some(*points),
        First::BeforeTheChange | First::Never => None,
    })
}

/// The number of points within which a `share` of all series has shown the change.
fn quantile(found: &[First], share: f64) -> Option<usize> {
    let mut points: Vec<usize> = delays(found).collect();
    points.sort_unstable();
    let started = found.iter().filter(|first| **first != First::BeforeTheChange).count();
    let rank = crate::numeric::whole(libm::ceil(share * float(started)));
    points.get(rank.checked_sub(1)?).copied()
}

/// Normal values on a run or I chart, to learn how often rules signal. Limits come from all points.
///
/// ```
/// use bedre_spc::{ChartKind, RuleSet, Screening, Trial};
///
/// let trial = Trial {
///     kind: ChartKind::Run,
///     rules: RuleSet::Anhoej,
///     screening: Screening::Off,
///     points: 24,
///     dependence: 0.0,
///     shift: 0.0,
/// };
///
/// assert!(trial.signal_rate(1_000, 1)? < 0.06);
/// # Ok::<(), bedre_spc::PlanError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    /// The chart: run or I.
    pub kind: ChartKind,
    /// The rules.
    pub rules: RuleSet,
    /// What is done with large moving ranges.
    pub screening: Screening,
    /// How many points a series has.
    pub points: usize,
    /// The correlation between neighbours; 0 for none.
    pub dependence: f64,
    /// Added to the second half, in standard deviations; 0 for nothing but chance.
    pub shift: f64,
}

impl Trial {
    /// The share of `series` series that have a signal.
    ///
    /// # Errors
    ///
    /// [`PlanError`] for another chart, more than 1 000 points, a dependence that is not between −1 and 1.
    pub fn signal_rate(&self, series: usize, seed: u64) -> Result<f64, PlanError> {
        self.check()?;
        let settings = Settings::new(self.kind).rules(self.rules).needed(0).screening(self.screening);
        let mut chance = Chance::new(seed);
        let mut rows = Vec::with_capacity(self.points);
        let found = (0..series).filter(|_| {
            self.fill(&mut rows, &mut chance);
            signals(&settings, &rows)
        });
        Ok(float(found.count()) / float(series.max(1)))
    }

    /// A new series.
    fn fill(&self, rows: &mut Vec<Observation>, chance: &mut Chance) {
        let fresh = (1.0 - self.dependence * self.dependence).sqrt();
        let mut value = chance.normal();
        rows.clear();
        for point in 0..self.points {
            let moved = if point >= self.points / 2 { self.shift } else { 0.0 };
            rows.push(Observation::of(point, value + moved));
            value = self.dependence * value + fresh * chance.normal();
        }
    }

    fn check(&self) -> Result<(), PlanError> {
        if !matches!(self.kind, ChartKind::Run | ChartKind::I) {
            return Err(PlanError::Kind(self.kind));
        }
        if self.points > MOST_POINTS {
            return Err(PlanError::Points { baseline: self.points, after: 0 });
        }
        let sensible = self.dependence.abs() < 1.0 && self.shift.abs() < 1e6;
        if sensible { Ok(()) } else { Err(PlanError::Process) }
    }
}

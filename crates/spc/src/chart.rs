//! The chart: computed once, shown many times.

use crate::limits::Stretch;
use crate::{ChartError, Floor, Observation, Phase, Point, Runs, Settings, Signal, Verdict, rule_set, runs, subgroup};

/// A chart: points with their lines, phases, signals. Everything a picture, table, sentence, icon or export needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How it was computed.
    pub settings: Settings,
    /// Its points in time order, excluded and missing ones included.
    pub points: Vec<Point>,
    /// Its phases in order; never empty.
    pub phases: Vec<Phase>,
    /// What the rules found, phase by phase, in phases with enough useful points.
    pub signals: Vec<Signal>,
}

impl Chart {
    /// Computes a chart.
    ///
    /// `observations` are in time order. No observation at all gives a chart without points whose verdict is
    /// [`Verdict::NoData`].
    ///
    /// # Errors
    ///
    /// [`ChartError::NotFinite`], [`ChartError::OutOfRange`] and [`ChartError::Negative`] for figures that nothing can be
    /// computed from, [`ChartError::MoreThanAll`] on P charts, [`ChartError::NoTimeBetween`] on T charts,
    /// [`ChartError::SplitOutside`] and [`ChartError::EmptyBaseline`] for settings that do not fit the series.
    pub fn new(settings: &Settings, observations: &[Observation]) -> Result<Self, ChartError> {
        check(settings)?;
        let mut points = subgroup::points(settings, observations)?;
        let stretches = stretches(settings, points.len())?;
        let mut phases = Vec::with_capacity(stretches.len());
        let mut buffer = Vec::new();
        let given = settings.centre.map(|centre| centre / settings.multiply);
        for (number, stretch) in stretches.into_iter().enumerate() {
            let Some(own) = points.get_mut(stretch.first..stretch.end) else {
                continue;
            };
            // Points come as all of the first phase's baseline.
            if number > 0 || stretch.freeze.is_some() {
                for (place, point) in own.iter_mut().enumerate() {
                    point.phase = number;
                    point.baseline = stretch.freeze.is_none_or(|freeze| place < freeze);
                }
            }
            let lines = Stretch { points: own, settings, given, buffer: &mut buffer }.draw();
            phases.push(Phase {
                first: stretch.first,
                end: stretch.end,
                freeze: stretch.freeze,
                counted: own.iter().filter(|point| point.counts()).count(),
                centre_kind: lines.centre_kind,
                centre: lines.centre,
                spread: lines.spread,
                runs: runs::analyse(settings, own),
                verdict: Verdict::NoData,
            });
        }
        let mut chart = Self { settings: settings.clone(), points, phases, signals: Vec::new() };
        chart.keep_off_below_zero();
        chart.find_signals();
        chart.multiply();
        Ok(chart)
    }

    /// What can be said about the last phase.
    pub fn verdict(&self) -> Verdict {
        self.phases.last().map_or(Verdict::NoData, |phase| phase.verdict)
    }

    /// The points of `phase`, counted from 0; none if there is no such phase.
    pub fn points_of(&self, phase: usize) -> &[Point] {
        self.phases.get(phase).and_then(|phase| self.points.get(phase.range())).unwrap_or_default()
    }

    /// The signals of `phase`, counted from 0.
    pub fn signals_of(&self, phase: usize) -> impl Iterator<Item = &Signal> {
        self.signals.iter().filter(move |signal| signal.phase == phase)
    }

    /// Raises lower lines to zero, if asked for and no value is negative.
    fn keep_off_below_zero(&mut self) {
        let negative = || self.points.iter().filter_map(|point| point.value).any(|value| value < 0.0);
        if self.settings.floor == Floor::None || negative() {
            return;
        }
        for limits in self.points.iter_mut().filter_map(|point| point.limits.as_mut()) {
            limits.lower = limits.lower.map(|line| line.max(0.0));
            limits.inner_lower = limits.inner_lower.map(|line| line.max(0.0));
        }
    }

    /// Lets the rules look at every phase with enough useful points, and says what can be said about each.
    fn find_signals(&mut self) {
        for (number, phase) in self.phases.iter_mut().enumerate() {
            let points = self.points.get(phase.range()).unwrap_or_default();
            let useful = phase.runs.map_or(0, |runs: Runs| runs.useful);
            phase.verdict = if phase.counted == 0 {
                Verdict::NoData
            } else if useful >= self.settings.needed {
                let found = rule_set::signals(&self.settings, number, phase, points);
                let count = found.len();
                self.signals.extend(found);
                if count == 0 { Verdict::NoSignal } else { Verdict::Signal { count } }
            } else if phase.counted >= self.settings.needed && all_equal(points) {
                Verdict::NoVariation { points: phase.counted }
            } else {
                Verdict::TooEarly { points: phase.counted, useful, needed: self.settings.needed }
            };
        }
    }

    /// Brings values and lines to the shown scale, last of all, so that comparisons were made before.
    fn multiply(&mut self) {
        let factor = self.settings.multiply;
        if factor.total_cmp(&1.0).is_eq() {
            return;
        }
        let scale = |line: &mut Option<f64>| *line = line.map(|line| line * factor);
        for point in &mut self.points {
            scale(&mut point.value);
            scale(&mut point.centre);
            if let Some(limits) = &mut point.limits {
                scale(&mut limits.lower);
                scale(&mut limits.inner_lower);
                scale(&mut limits.inner_upper);
                scale(&mut limits.upper);
            }
        }
        for phase in &mut self.phases {
            scale(&mut phase.centre);
        }
    }
}

/// Whether all points that count have the same value.
fn all_equal(points: &[Point]) -> bool {
    let mut values = points.iter().filter(|point| point.counts()).filter_map(|point| point.value);
    let Some(first) = values.next() else {
        return true;
    };
    values.all(|value| value.total_cmp(&first).is_eq())
}

/// Refuses settings that nothing can be computed from.
fn check(settings: &Settings) -> Result<(), ChartError> {
    let figures = [
        ("target", settings.target),
        ("centre", settings.centre),
        ("sigma", settings.sigma),
        ("factor", Some(settings.multiply)),
    ];
    for (what, figure) in figures {
        figure.map_or(Ok(()), |figure| subgroup::in_range(what, None, figure))?;
    }
    if let Some(value) = settings.sigma.filter(|sigma| *sigma < 0.0) {
        return Err(ChartError::OutOfRange { what: "sigma", observation: None, value });
    }
    if settings.multiply < subgroup::SMALLEST {
        return Err(ChartError::OutOfRange { what: "factor", observation: None, value: settings.multiply });
    }
    Ok(())
}

/// A phase before it is computed.
#[derive(Clone, Copy, Debug)]
struct Planned {
    first: usize,
    end: usize,
    freeze: Option<usize>,
}

/// The phases that `settings` cuts a series of `points` points into.
fn stretches(settings: &Settings, points: usize) -> Result<Vec<Planned>, ChartError> {
    let mut planned = vec![Planned { first: 0, end: points, freeze: settings.freeze }];
    for split in &settings.splits {
        let outside = ChartError::SplitOutside { first: split.first, points };
        let Some(last) = planned.last_mut() else {
            return Err(outside);
        };
        if split.first <= last.first || split.first >= points {
            return Err(outside);
        }
        last.end = split.first;
        planned.push(Planned { first: split.first, end: points, freeze: split.freeze });
    }
    match planned.iter().position(|phase| phase.freeze == Some(0)) {
        Some(phase) => Err(ChartError::EmptyBaseline { phase }),
        None => Ok(planned),
    }
}

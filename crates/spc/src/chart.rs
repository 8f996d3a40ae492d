//! The chart: computed once, shown many times.

use crate::columns::Columns;
use crate::limits::{self, Lines, Stretch};
use crate::{
    ChartError, ChartKind, Floor, Limits, Observation, Phase, Point, Position, Settings, Signal, Split, Verdict,
    rule_set, runs, subgroup,
};

/// A chart: points with their lines, phases, signals. Everything a picture, table, sentence, icon or export needs.
#[derive(Clone, Debug)]
pub struct Chart {
    /// How it was computed.
    pub settings: Settings,
    /// Its phases in order; never empty.
    pub phases: Vec<Phase>,
    /// What the rules found, phase by phase, in phases with enough useful points.
    pub signals: Vec<Signal>,
    columns: Columns,
}

impl PartialEq for Chart {
    fn eq(&self, other: &Self) -> bool {
        self.settings == other.settings
            && self.phases == other.phases
            && self.signals == other.signals
            && self.points().eq(other.points())
    }
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
        let columns = subgroup::columns(settings, observations)?;
        check_phases(settings, columns.len())?;
        let mut chart =
            Self { settings: settings.clone(), phases: Vec::with_capacity(1), signals: Vec::new(), columns };
        chart.draw();
        chart.keep_off_below_zero();
        chart.find_signals();
        Ok(chart)
    }

    /// Its points in time order, excluded and missing ones included.
    pub fn points(&self) -> impl DoubleEndedIterator<Item = Point> + ExactSizeIterator + Clone {
        (0..self.columns.len()).map(|index| self.point_at(index, self.settings.multiply))
    }

    /// The points of `phase`, counted from 0; none if there is no such phase.
    pub fn points_of(&self, phase: usize) -> impl DoubleEndedIterator<Item = Point> + ExactSizeIterator + Clone {
        let range = self.phases.get(phase).map_or(0..0, Phase::range);
        range.map(|index| self.point_at(index, self.settings.multiply))
    }

    /// The point at `index`, counted from 0, if there is one.
    pub fn point(&self, index: usize) -> Option<Point> {
        (index < self.columns.len()).then(|| self.point_at(index, self.settings.multiply))
    }

    /// What can be said about the last phase.
    pub fn verdict(&self) -> Verdict {
        self.phases.last().map_or(Verdict::NoData, |phase| phase.verdict)
    }

    /// The signals of `phase`, counted from 0.
    pub fn signals_of(&self, phase: usize) -> impl Iterator<Item = &Signal> {
        self.signals.iter().filter(move |signal| signal.phase == phase)
    }

    /// The points of `phase` as they were computed, not brought to the shown scale: what rules compare.
    pub(crate) fn unscaled_of(&self, phase: &Phase) -> impl Iterator<Item = Point> {
        phase.range().map(|index| self.point_at(index, 1.0))
    }

    /// Puts together what the columns and lines hold of one point, values and lines times `factor`.
    fn point_at(&self, index: usize, factor: f64) -> Point {
        let number = self.phases.partition_point(|phase| phase.end <= index);
        let phase = self.phases.get(number);
        let value = self.columns.value(index);
        let taken = value.map(|value| limits::taken(self.settings.kind, value));
        let source = self.columns.source(index);
        let own = phase.map(|phase| phase.drawn.at(index - phase.first, value)).unwrap_or_default();
        let shown = |figure: f64| figure * factor;
        Point {
            index,
            subgroup: source.subgroup,
            phase: number,
            standing: self.columns.standing(index),
            baseline: phase.is_some_and(|phase| index - phase.first < phase.freeze.unwrap_or(usize::MAX)),
            value: value.map(shown),
            numerator: source.numerator,
            denominator: source.denominator,
            observations: source.observations,
            standard_deviation: source.standard_deviation,
            centre: phase.and_then(|phase| phase.centre),
            limits: own.limits.map(|limits| Limits {
                lower: limits.lower.map(shown),
                inner_lower: limits.inner_lower.map(shown),
                inner_upper: limits.inner_upper.map(shown),
                upper: limits.upper.map(shown),
            }),
            position: phase.zip(taken).and_then(|(phase, value)| Position::of(value, phase.line)),
            deviation: own.deviation,
            outside: own.limits.zip(taken).and_then(|(limits, value)| limits.left_by(value)),
        }
    }

    /// Draws the lines of each phase, and says where its points lie to them.
    fn draw(&mut self) {
        let Self { settings, phases, columns, .. } = self;
        let mut room = Vec::new();
        for number in 0..=settings.splits.len() {
            let (first, freeze) = start_of(settings, number);
            let end = settings.splits.get(number).map_or(columns.len(), |next| next.first);
            let Some(values) = columns.values.get_mut(first..end) else { continue };
            let excluded = columns.excluded.get(first..).unwrap_or_default();
            if settings.kind == ChartKind::Mr {
                limits::mr::replace_by_ranges(values, excluded);
            }
            let stretch = Stretch {
                values,
                excluded,
                sources: columns.sources.get(first..end).unwrap_or_default(),
                baseline: freeze.unwrap_or(end - first).min(end - first),
                settings,
            };
            let lines = stretch.draw(&mut room);
            let Lines { centre_kind, centre, spread, drawn } = lines;
            let line = centre.unwrap_or(f64::NAN);
            let values = stretch.first(end - first, &mut room);
            phases.push(Phase {
                first,
                end,
                freeze,
                counted: values.iter().filter(|value| !value.is_nan()).count(),
                centre_kind,
                centre: centre.map(|centre| centre * settings.multiply),
                spread,
                runs: runs::analyse(settings, values, line),
                verdict: Verdict::NoData,
                line,
                drawn,
            });
        }
    }

    /// Raises lower lines to zero, if asked for and no value is negative.
    fn keep_off_below_zero(&mut self) {
        if self.settings.floor == Floor::None || self.columns.values.iter().any(|value| *value < 0.0) {
            return;
        }
        self.phases.iter_mut().for_each(|phase| phase.drawn.keep_off_below_zero());
    }

    /// Lets the rules look at every phase with enough useful points, and says what can be said about each.
    fn find_signals(&mut self) {
        let mut signals = Vec::new();
        for number in 0..self.phases.len() {
            let Some(phase) = self.phases.get(number) else { continue };
            let useful = phase.runs.map_or(0, |runs| runs.useful);
            let (counted, needed) = (phase.counted, self.settings.needed);
            let verdict = if counted == 0 {
                Verdict::NoData
            } else if useful >= needed {
                let before = signals.len();
                rule_set::signals(self, number, phase, &mut signals);
                let count = signals.len() - before;
                if count == 0 { Verdict::NoSignal } else { Verdict::Signal { count } }
            } else if counted >= needed && all_equal(self.unscaled_of(phase)) {
                Verdict::NoVariation { points: counted }
            } else {
                Verdict::TooEarly { points: counted, useful, needed }
            };
            if let Some(phase) = self.phases.get_mut(number) {
                phase.verdict = verdict;
            }
        }
        self.signals = signals;
    }

    /// The points of `phase` that count: the index of each, and its value as it is held against the lines.
    pub(crate) fn counted_of(&self, phase: &Phase) -> impl Iterator<Item = (usize, f64)> + Clone {
        let values = self.values_of(phase);
        let counted =
            (phase.first..).zip(values).filter(|(index, value)| !value.is_nan() && !self.columns.is_excluded(*index));
        counted.map(|(index, value)| (index, limits::taken(self.settings.kind, *value)))
    }

    /// The values of `phase`, NaN where there is none, excluded ones among them.
    pub(crate) fn values_of(&self, phase: &Phase) -> &[f64] {
        self.columns.values.get(phase.range()).unwrap_or_default()
    }
}

/// Whether all points that count have the same value.
fn all_equal(points: impl Iterator<Item = Point>) -> bool {
    let mut values = points.filter(Point::counts).filter_map(|point| point.value);
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

/// Where a phase starts, and how many of its points are its baseline. The first phase has no split before it.
fn start_of(settings: &Settings, number: usize) -> (usize, Option<usize>) {
    let split = number.checked_sub(1).and_then(|before| settings.splits.get(before));
    split.map_or((0, settings.freeze), |split| (split.first, split.freeze))
}

/// Refuses phases that do not fit a series of so many points.
fn check_phases(settings: &Settings, points: usize) -> Result<(), ChartError> {
    let mut before = 0;
    for Split { first, .. } in &settings.splits {
        if *first <= before || *first >= points {
            return Err(ChartError::SplitOutside { first: *first, points });
        }
        before = *first;
    }
    match (0..=settings.splits.len()).find(|number| start_of(settings, *number).1 == Some(0)) {
        Some(phase) => Err(ChartError::EmptyBaseline { phase }),
        None => Ok(()),
    }
}

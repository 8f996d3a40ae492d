//! Where limits could be made anew: suggestions, never done silently.

use crate::{Chart, ChartError, Observation, Point, Position, Settings, Side};

/// How the Stable Shift Algorithm looks for new levels.
///
/// Limits come from the first `period` points. From there on, the next run of `run` points or more on one side may be a new
/// level, if `period` points remain from its start to make limits of. The new limits are kept unless the level comes back:
/// unless a run as long in the opposite direction starts inside their period (its first run does not count); or, with
/// `no_regrets`, the last run that starts there points back and still goes on at the end of the data, so that tomorrow's
/// points could undo the decision. If they are kept, the search goes on after their period, otherwise from the next point.
///
/// # Source
///
/// Imperial College, autospc 0.0.0.9051; Woodcock et al. on the Stable Shift Algorithm, as described there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StableShift {
    /// How many points limits are made of.
    pub period: usize,
    /// How many points in a row on one side make a shift. A point on the line ends the run.
    pub run: usize,
    /// How many points outside the limits may be left out of them, the furthest first.
    pub exclusions: usize,
    /// Whether a level that could still be undone is left alone.
    pub no_regrets: bool,
}

impl Default for StableShift {
    /// 21 points, runs of 8, at most 3 left out, no regrets.
    fn default() -> Self {
        Self { period: 21, run: 8, exclusions: 3, no_regrets: true }
    }
}

/// A place where the chart could be split: the level has moved, and held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SplitSuggestion {
    /// The first point of the new phase, counted from 0 over the whole series.
    pub first: usize,
    /// Which way the level went.
    pub side: Side,
    /// The level before, on the shown scale.
    pub from: f64,
    /// The level from there on.
    pub to: f64,
    /// How many points that count have come since.
    pub points: usize,
}

/// A stretch with limits of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// Its first point, counted from 0 over the whole series.
    pub first: usize,
    /// The run that it began with; `None` for the first.
    pub side: Option<Side>,
    /// Its points, with their lines: those of its own limits first, then all that follow until the next period. Points that
    /// were left out of the limits are excluded there.
    pub points: Vec<Point>,
}

impl StableShift {
    /// Suggests where the last phase could be split. Nothing for fewer points than two periods, and nearly never for points
    /// that vary by chance.
    ///
    /// ```
    /// use bedre_spc::{ChartKind, Observation, Settings, StableShift};
    ///
    /// let level = |point: u32| if point < 29 { 10.0 } else { 16.0 };
    /// let values = (0..60).map(|point| Some(level(point) + f64::from(point * 7 % 5)));
    ///
    /// let rows = Observation::series(values);
    /// let suggestions = StableShift::default().suggest(&Settings::new(ChartKind::I), &rows)?;
    ///
    /// assert_eq!(suggestions.iter().map(|split| split.first).collect::<Vec<_>>(), [29]);
    /// # Ok::<(), bedre_spc::ChartError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Chart::new`].
    pub fn suggest(
        &self,
        settings: &Settings,
        observations: &[Observation],
    ) -> Result<Vec<SplitSuggestion>, ChartError> {
        let periods = self.periods(settings, observations)?;
        let level = |period: &Period| period.points.first().and_then(|point| point.centre);
        let pairs = periods.iter().zip(periods.iter().skip(1)).enumerate();
        let suggestions = pairs.filter_map(|(number, (before, after))| {
            let points = periods.iter().skip(number + 1).map(|period| period.points.len()).sum();
            Some(SplitSuggestion {
                first: after.first,
                side: after.side?,
                from: level(before)?,
                to: level(after)?,
                points,
            })
        });
        Ok(suggestions.collect())
    }

    /// The stretches that the algorithm finds in the last phase; none for fewer points that count than one period. A given
    /// centre and a frozen baseline are set aside.
    ///
    /// # Errors
    ///
    /// Those of [`Chart::new`].
    pub fn periods(&self, settings: &Settings, observations: &[Observation]) -> Result<Vec<Period>, ChartError> {
        let series = Series::new(settings, observations)?;
        if self.period == 0 || series.len() < self.period {
            return Ok(Vec::new());
        }
        let mut found: Vec<(usize, Option<Side>, Chart)> = vec![(0, None, self.form(&series, 0)?)];
        let mut search = self.period;
        while let Some((start, side)) = found.last().and_then(|(first, _, chart)| self.next_run(chart, *first, search))
        {
            if series.len() - start < self.period {
                break;
            }
            let candidate = self.form(&series, start)?;
            if self.comes_back(&candidate, side) {
                search = start + 1;
            } else {
                search = start + self.period;
                found.push((start, Some(side), candidate));
            }
        }
        Ok(cut(&series, found))
    }

    /// Limits from `period` points from `start` on, without the furthest of those that they leave outside; and how all later
    /// points lie to them.
    fn form(&self, series: &Series<'_>, start: usize) -> Result<Chart, ChartError> {
        let mut rows = series.from(start);
        let mut left_out = 0;
        loop {
            let chart = Chart::new(&series.settings.clone().freeze(self.period), &rows)?;
            let outside = chart.points().filter(|point| point.baseline && point.counts() && point.outside.is_some());
            let furthest = outside.max_by(|a, b| distance(a).total_cmp(&distance(b)));
            let Some(furthest) = furthest.filter(|_| left_out < self.exclusions) else { return Ok(chart) };
            for row in rows.iter_mut().filter(|row| row.subgroup == furthest.index) {
                row.included = false;
            }
            left_out += 1;
        }
    }

    /// The first run that starts at `search` or later: its start and side. `first` is where the chart starts.
    fn next_run(&self, chart: &Chart, first: usize, search: usize) -> Option<(usize, Side)> {
        let points: Vec<Point> = chart.points().skip(search.checked_sub(first)?).collect();
        let run = runs(&points).find(|run| run.length >= self.run)?;
        Some((search + run.start, run.side))
    }

    /// Whether the level goes back again inside the period of new limits.
    fn comes_back(&self, candidate: &Chart, side: Side) -> bool {
        let back = side.opposite();
        let points: Vec<Point> = candidate.points().collect();
        let started: Vec<Run> = all_runs(&points).take_while(|run| run.start < self.period).collect();
        let undone = started.iter().skip(1).any(|run| run.side == Some(back) && run.length >= self.run);
        let last = started.last().filter(|_| started.len() > 1);
        let undecided = last.is_some_and(|run| run.side == Some(back) && run.start + run.length == points.len());
        undone || (self.no_regrets && undecided)
    }
}

/// Each period's points, up to where the next one starts, under their place in the whole series.
fn cut(series: &Series<'_>, found: Vec<(usize, Option<Side>, Chart)>) -> Vec<Period> {
    let starts: Vec<usize> = found.iter().map(|(start, _, _)| *start).chain([series.len()]).collect();
    let periods = found.into_iter().zip(starts.into_iter().skip(1)).map(|((start, side, chart), end)| {
        let own = chart.points().take(end - start).enumerate();
        let points: Vec<Point> = own
            .filter_map(|(place, point)| Some(Point { index: *series.places.get(start + place)?, ..point }))
            .collect();
        Period { first: points.first().map_or(0, |point| point.index), side, points }
    });
    periods.collect()
}

/// How far a point lies from its centre.
fn distance(point: &Point) -> f64 {
    point.value.zip(point.centre).map_or(0.0, |(value, centre)| (value - centre).abs())
}

/// The observations of the points that count in the last phase, without settings that fix a level.
#[derive(Debug)]
struct Series<'a> {
    settings: Settings,
    rows: Vec<&'a [Observation]>,
    /// The place of each point in the whole series.
    places: Vec<usize>,
}

impl<'a> Series<'a> {
    fn new(settings: &Settings, observations: &'a [Observation]) -> Result<Self, ChartError> {
        let chart = Chart::new(settings, observations)?;
        let first = chart.phases.last().map_or(0, |phase| phase.first);
        let points = observations.chunk_by(|a, b| a.subgroup == b.subgroup).zip(chart.points()).skip(first);
        let (rows, places) =
            points.filter(|(_, point)| point.counts()).map(|(rows, point)| (rows, point.index)).unzip();
        let mut settings = settings.clone().needed(usize::MAX);
        settings.splits.clear();
        settings.centre = None;
        settings.target = None;
        Ok(Self { settings, rows, places })
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    /// The observations from point `start` on, numbered anew by point: two points that were given the same number lie side by
    /// side here when those between them do not count.
    fn from(&self, start: usize) -> Vec<Observation> {
        let points = self.rows.iter().skip(start).enumerate();
        let numbered = points.flat_map(|(subgroup, rows)| rows.iter().map(move |row| Observation { subgroup, ..*row }));
        numbered.collect()
    }
}

/// A stretch on one side, or on the line.
#[derive(Clone, Copy, Debug)]
struct Run<S = Option<Side>> {
    start: usize,
    length: usize,
    side: S,
}

/// Every stretch of points on one side, or on the line.
fn all_runs(points: &[Point]) -> impl Iterator<Item = Run> {
    let mut start = 0;
    points.chunk_by(|a, b| a.position == b.position).map(move |stretch| {
        let side = stretch.first().and_then(|point| point.position).and_then(Position::side);
        let run = Run { start, length: stretch.len(), side };
        start += stretch.len();
        run
    })
}

/// Every run on one side.
fn runs(points: &[Point]) -> impl Iterator<Item = Run<Side>> {
    all_runs(points).filter_map(|run| Some(Run { start: run.start, length: run.length, side: run.side? }))
}

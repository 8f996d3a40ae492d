//! A measure's data points in time order, and the one chart that picture, table, words and export come from.

use bedre_spc::{Advice, Chart, ChartError, Observation, Reading, Settings};
use jiff::civil::Date;

use super::{DataPoint, Plan, PointState};

/// A measure's data points in time order with their chart: point `n` of the chart is data point `n`.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The data points, earliest first.
    pub points: Vec<DataPoint>,
    /// The chart.
    pub chart: Chart,
    /// What the chart says.
    pub reading: Reading,
    /// What to know before relying on the chart: another kind that fits better, seasons, many equal values.
    pub advice: Vec<Advice>,
}

impl Series {
    /// Computes the chart of a plan's data points.
    ///
    /// # Errors
    ///
    /// [`ChartError`] for data that the chart cannot show, such as no time at all between two events on a T chart.
    pub fn new(plan: &Plan, mut points: Vec<DataPoint>) -> Result<Self, ChartError> {
        points.sort_by_key(|point| point.day);
        let observations = observations(&points);
        let chart = Chart::new(&settings(plan, &points), &observations)?;
        Ok(Self { reading: chart.reading(), advice: chart.advice(&observations), points, chart })
    }

    /// The place of the first point on a day or after it; one past the last for days to come.
    pub fn place(&self, day: Date) -> usize {
        self.points.partition_point(|point| point.day < day)
    }

    /// The day of a point of the chart.
    pub fn day(&self, place: usize) -> Option<Date> {
        self.points.get(place).map(|point| point.day)
    }
}

fn observations(points: &[DataPoint]) -> Vec<Observation> {
    points.iter().enumerate().map(|(place, point)| observation(place, &point.state)).collect()
}

fn observation(place: usize, state: &PointState) -> Observation {
    let with = |amount: super::Amount| {
        let plain = Observation::of(place, amount.value().value());
        amount.denominator().map_or(plain, |denominator| plain.out_of(denominator.value()))
    };
    match state {
        PointState::Counted(amount) => with(*amount),
        PointState::Excluded { amount, .. } => with(*amount).excluded(),
        PointState::NotMeasured { .. } => Observation::missing(place),
    }
}

/// The settings with the phases that lie among the points: a split before the first or after the last, or on another,
/// cuts nothing.
fn settings(plan: &Plan, points: &[DataPoint]) -> Settings {
    let mut settings = plan.settings();
    let mut from = 0;
    for split in &plan.phasing.splits {
        let first = points.partition_point(|point| point.day < split.from);
        if first > from && first < points.len() {
            settings = settings.split_at(first);
            from = first;
        }
    }
    let first_phase = settings.splits.first().map_or(points.len(), |split| split.first);
    let baseline = plan.phasing.baseline_until.map(|until| points.partition_point(|point| point.day <= until));
    match baseline {
        Some(count) if count > 0 && count < first_phase => settings.freeze(count),
        Some(_) | None => settings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        measure::{Phasing, Scale, Split},
        samples,
    };
    use bedre_spc::{ChartKind, Meaning, Rule, Verdict};
    use jiff::civil::date;

    /// Twelve weeks before a change, around eight falls.
    const BASELINE: [f64; 12] = [8.0, 9.0, 7.0, 8.0, 10.0, 9.0, 7.0, 9.0, 10.0, 8.0, 9.0, 7.0];
    /// Eight weeks after it.
    const AFTER: [f64; 8] = [5.0, 4.0, 6.0, 5.0, 4.0, 5.0, 3.0, 4.0];

    fn series(plan: &Plan, values: &[f64]) -> Series {
        Series::new(plan, samples::weekly_points(date(2020, 9, 7), values)).unwrap()
    }

    #[test]
    fn a21_eight_points_below_the_median_after_twelve_give_a_shift() {
        let values = [BASELINE.as_slice(), &AFTER].concat();

        let series = series(&samples::falls_plan(), &values);

        let main = series.reading.main.unwrap();
        assert_eq!((main.rule, main.meaning), (Rule::LongestRun, Meaning::Better));
        assert_eq!((main.first, main.last, main.found), (12, 19, 8));
        assert_eq!(series.day(12), Some(date(2020, 11, 30)));
    }

    #[test]
    fn fewer_than_twelve_points_say_nothing_yet() {
        let series = series(&samples::falls_plan(), &BASELINE[..11]);

        assert!(matches!(series.chart.verdict(), Verdict::TooEarly { points: 11, needed: 12, .. }));
    }

    #[test]
    fn points_are_put_in_the_order_of_their_days() {
        let mut points = samples::weekly_points(date(2020, 9, 7), &[1.0, 2.0, 3.0]);
        points.reverse();

        let series = Series::new(&samples::falls_plan(), points).unwrap();

        let values: Vec<_> = series.chart.points().filter_map(|point| point.value).collect();
        assert_eq!(values, [1.0, 2.0, 3.0]);
    }

    #[test]
    fn a_day_without_measurement_is_a_gap_and_an_excluded_value_is_shown_without_counting() {
        let mut points = samples::weekly_points(date(2020, 9, 7), &[8.0, 80.0, 8.0]);
        let amount = points[1].state.amount().unwrap();
        points[1].state = PointState::Excluded { amount, reason: samples::text("Feil i uttrekket") };
        points[2].state = PointState::NotMeasured { why: samples::text("Ferie") };

        let series = Series::new(&samples::falls_plan(), points).unwrap();

        let shown: Vec<_> = series.chart.points().map(|point| (point.value, point.counts())).collect();
        assert_eq!(shown, [(Some(8.0), true), (Some(80.0), false), (None, false)]);
    }

    #[test]
    fn a_proportion_is_shown_in_per_cent() {
        let scale = Scale::Proportion { numerator: samples::text("Med liste"), denominator: samples::text("Alle") };
        let plan = Plan { scale: scale.clone(), chart: ChartKind::P, ..samples::falls_plan() };
        let mut points = samples::weekly_points(date(2020, 9, 7), &[0.0]);
        points[0].state = PointState::Counted(scale.amount(samples::figure(3.0), Some(samples::figure(12.0))).unwrap());

        let series = Series::new(&plan, points).unwrap();

        assert_eq!(series.chart.point(0).unwrap().value, Some(25.0));
    }

    #[test]
    fn a_frozen_baseline_gives_the_line_for_what_comes_after() {
        let phasing = Phasing { baseline_until: Some(date(2020, 11, 23)), splits: Vec::new() };
        let plan = Plan { phasing, ..samples::falls_plan() };
        let values = [BASELINE.as_slice(), &AFTER].concat();

        let series = series(&plan, &values);

        assert_eq!(series.chart.phases[0].freeze, Some(12));
        assert_eq!(series.chart.phases[0].centre, Some(8.5));
    }

    #[test]
    fn a_chart_is_cut_where_a_split_lies_among_its_points() {
        let split = |from| Split { from, reason: samples::text("Ny rutine") };
        let cases = [
            (date(2020, 11, 30), vec![12]),
            (date(2020, 11, 25), vec![12]),
            (date(2020, 9, 7), vec![]),
            (date(2021, 9, 7), vec![]),
        ];

        for (from, expected) in cases {
            let phasing = Phasing { baseline_until: None, splits: vec![split(from)] };
            let values = [BASELINE.as_slice(), &AFTER].concat();
            let series = series(&Plan { phasing, ..samples::falls_plan() }, &values);
            let cuts: Vec<_> = series.chart.phases.iter().skip(1).map(|phase| phase.first).collect();
            assert_eq!(cuts, expected, "{from}");
        }
    }
}

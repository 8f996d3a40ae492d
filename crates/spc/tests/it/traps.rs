//! Places where the statistics go wrong when they are written again, each with what is right.

use bedre_spc::{
    Aggregate, Assurance, Chart, ChartError, ChartKind, Direction, InARow, NearLimit, Observation, Point, Position,
    Rule, RuleSet, Screening, Settings, Side, Spread, Standing, Verdict,
};

/// «Making Data Count» as the R package has it.
const MDC: RuleSet = RuleSet::MakingDataCount { in_a_row: InARow::Seven, two_of_three: NearLimit::Between };

fn series(values: &[f64]) -> Vec<Observation> {
    Observation::series(values.iter().copied().map(Some))
}

fn chart(settings: &Settings, values: &[f64]) -> Chart {
    Chart::new(settings, &series(values)).unwrap()
}

fn upper(chart: &Chart, point: usize) -> f64 {
    chart.point(point).unwrap().limits.unwrap().upper.unwrap()
}

fn rules(chart: &Chart) -> Vec<Rule> {
    chart.signals.iter().map(|signal| signal.rule).collect()
}

/// Alternating around 10, so that nothing is a signal.
fn quiet(points: u32) -> Vec<f64> {
    (0..points).map(|point| 10.0 + f64::from(point * 7 % 5) - 2.0 + f64::from(point % 2) * 0.25).collect()
}

#[test]
fn trap_01_equal_values_lie_on_their_mean() {
    for value in [0.1, 0.7, 1.0 / 3.0, 33.3] {
        let chart = chart(&Settings::new(ChartKind::I).screening(Screening::Off), &[value; 24]);

        assert!(chart.points().all(|point| point.position == Some(Position::On)), "{value}");
        assert_eq!(chart.phases[0].runs, None, "{value}");
    }
    let chart = chart(&Settings::new(ChartKind::Run).multiply(100.0), &[0.07; 24]);
    assert!(chart.points().all(|point| point.position == Some(Position::On)));
}

#[test]
fn trap_02_a_run_at_the_limit_is_no_signal_and_crossings_at_the_limit_are_none() {
    let with_run = |longest: usize| {
        let run = std::iter::repeat_n(1.0, longest);
        let rest = (longest..24).map(|point| if (point - longest).is_multiple_of(2) { -1.0 } else { 1.0 });
        chart(&Settings::new(ChartKind::Run).centre(0.0), &run.chain(rest).collect::<Vec<_>>())
    };
    assert_eq!(rules(&with_run(8)), []);
    assert_eq!(rules(&with_run(9)), [Rule::LongestRun]);

    let with_runs_of = |length: usize, runs: usize| {
        let values = (0..24).map(|point| if (point / length).min(runs - 1).is_multiple_of(2) { 1.0 } else { -1.0 });
        chart(&Settings::new(ChartKind::Run).centre(0.0), &values.collect::<Vec<_>>())
    };
    assert_eq!(rules(&with_runs_of(3, 8)), [Rule::FewCrossings], "7 crossings of 24");
    let eight = chart(
        &Settings::new(ChartKind::Run).centre(0.0),
        &[1., 1., 1., -1., -1., -1., 1., 1., 1., -1., -1., -1., 1., 1., 1., -1., -1., -1., 1., 1., -1., -1., 1., 1.],
    );
    assert_eq!(eight.phases[0].runs.unwrap().crossings, 8);
    assert_eq!(rules(&eight), []);
}

#[test]
fn trap_03_a_point_on_the_line_is_skipped_by_some_rules_and_ends_the_run_for_others() {
    let mut values = vec![-1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, -2.0];
    values.extend([1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, -1.0]);
    let settings = Settings::new(ChartKind::I).centre(0.0).sigma(1.0);

    assert_eq!(rules(&chart(&settings.clone().rules(RuleSet::HealthCareDataGuide), &values)), [Rule::Shift]);
    assert_eq!(rules(&chart(&settings.rules(RuleSet::WesternElectric), &values)), []);
}

#[test]
fn trap_04_one_moving_range_spans_an_excluded_point_and_none_a_missing_one() {
    let settings = Settings::new(ChartKind::I).screening(Screening::Off);
    let mut excluded = series(&[1.0, 2.0, 90.0, 4.0]);
    excluded[2] = excluded[2].excluded();
    let missing = Observation::series([Some(1.0), Some(2.0), None, Some(4.0)]);

    let excluded = Chart::new(&settings, &excluded).unwrap();
    let missing = Chart::new(&settings, &missing).unwrap();

    let centre = 7.0 / 3.0;
    assert!((upper(&excluded, 0) - (centre + 3.0 * 1.5 / 1.128)).abs() < 1e-12);
    assert!((upper(&missing, 0) - (centre + 3.0 * 1.0 / 1.128)).abs() < 1e-12);
    assert_eq!(excluded.point(2).unwrap().standing, Standing::Excluded);
    assert_eq!(excluded.point(2).unwrap().outside, Some(Side::Above), "judged all the same");
    assert_eq!(missing.point(2).unwrap().standing, Standing::Missing);
}

#[test]
fn trap_05_screening_is_once_strict_and_stored() {
    let values = [0.0, 1.0, 0.0, 1.0, 0.0, 9.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0];
    let off = chart(&Settings::new(ChartKind::I).screening(Screening::Off), &values);
    let on = chart(&Settings::new(ChartKind::I).screening(Screening::Strict), &values);

    assert_eq!(on.phases[0].spread, Spread::Computed { dropped: 2 });
    assert_eq!(off.phases[0].spread, Spread::Computed { dropped: 0 });
    assert_eq!(on.settings.screening, Screening::Strict);
    let centre = on.phases[0].centre.unwrap();
    assert!((upper(&on, 0) - (centre + 3.0 / 1.128)).abs() < 1e-12);
    assert!(upper(&off, 0) > upper(&on, 0));
}

#[test]
fn trap_06_nearly_constant_data_do_not_lose_their_limits() {
    let values = [5.0, 5.0, 5.0, 5.0, 5.0, 6.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0];
    let strict = chart(&Settings::new(ChartKind::I).screening(Screening::Strict), &values);
    let fallback = chart(&Settings::new(ChartKind::I), &values);
    let constant = chart(&Settings::new(ChartKind::I), &[5.0; 14]);

    assert!(strict.points().all(|point| point.outside.is_some()), "what other programs do");
    assert_eq!(fallback.phases[0].spread, Spread::FellBack);
    assert_eq!(fallback.points().filter(|point| point.outside.is_some()).count(), 1);
    assert_eq!(constant.phases[0].spread, Spread::NoVariation);
    assert_eq!(constant.point(0).unwrap().limits, None);
    assert_eq!(constant.verdict(), Verdict::NoVariation { points: 14 });
}

#[test]
fn trap_07_nothing_reaches_over_the_border_of_a_phase() {
    let values = [1.0, 2.0, 1.0, 2.0, 101.0, 102.0, 101.0, 102.0];
    let moving = chart(&Settings::new(ChartKind::Mr).split_at(4), &values);
    let single = chart(&Settings::new(ChartKind::I).screening(Screening::Off).split_at(4), &values);

    assert_eq!((moving.point(0).unwrap().value, moving.point(4).unwrap().value), (None, None));
    assert!((upper(&single, 0) - (1.5 + 3.0 / 1.128)).abs() < 1e-12);
    assert!((upper(&single, 4) - (101.5 + 3.0 / 1.128)).abs() < 1e-12);

    let mut long = quiet(24);
    long.extend(vec![30.0; 3]);
    long.extend(vec![30.0; 3]);
    long.extend(quiet(12).iter().map(|value| value + 8.0));
    let shift = chart(&Settings::new(ChartKind::I).rules(RuleSet::Ihi).split_at(27).centre(12.0), &long);
    for signal in &shift.signals {
        let phases: Vec<usize> = signal.points.iter().map(|point| shift.point(*point).unwrap().phase).collect();
        assert!(phases.iter().all(|phase| *phase == signal.phase), "{signal:?}");
    }
}

#[test]
fn trap_08_phases_and_a_frozen_baseline_go_together() {
    let mut values = quiet(16);
    values.extend(quiet(16).iter().map(|value| value + 20.0));
    let settings = Settings::new(ChartKind::I).freeze(12).split_frozen(16, 12);

    let both = chart(&settings, &values);
    let first = chart(&Settings::new(ChartKind::I).freeze(12), &values[..16]);
    let second = chart(&Settings::new(ChartKind::I).freeze(12), &values[16..]);

    assert_eq!(both.phases[0].centre, first.phases[0].centre);
    assert_eq!(both.phases[1].centre, second.phases[0].centre);
    assert_eq!(both.point(20).unwrap().limits, second.point(4).unwrap().limits);
}

#[test]
fn trap_09_excluded_points_are_counted_over_the_whole_series() {
    let mut rows = series(&quiet(20));
    rows[15] = rows[15].excluded();
    let chart = Chart::new(&Settings::new(ChartKind::Run).split_at(10), &rows).unwrap();

    let excluded: Vec<Point> = chart.points().filter(|point| point.standing == Standing::Excluded).collect();

    assert_eq!(excluded.iter().map(|point| (point.index, point.phase)).collect::<Vec<_>>(), [(15, 1)]);
    assert_eq!((chart.phases[0].counted, chart.phases[1].counted), (10, 9));
}

#[test]
fn trap_10_nothing_out_of_nothing_is_no_value_no_limit_and_no_signal() {
    let rows = [
        Observation::of(0, 2.0).out_of(20.0),
        Observation::of(1, 0.0).out_of(0.0),
        Observation { denominator: Some(500.0), ..Observation::missing(2) },
        Observation::of(3, 4.0).out_of(20.0),
    ];
    for kind in [ChartKind::P, ChartKind::U, ChartKind::PPrime, ChartKind::UPrime, ChartKind::IPrime] {
        let chart = Chart::new(&Settings::new(kind), &rows).unwrap();

        for point in [1, 2] {
            let point = chart.point(point).unwrap();
            assert_eq!((point.value, point.limits, point.outside), (None, None, None), "{kind}");
        }
        assert_eq!(chart.phases[0].centre, Some(6.0 / 40.0), "{kind}: a denominator without numerator does not count");
    }
}

#[test]
fn trap_11_everybody_every_time_is_no_signal() {
    let rows: Vec<Observation> = (0..24).map(|week| Observation::of(week, 25.0).out_of(25.0)).collect();
    let chart = Chart::new(&Settings::new(ChartKind::P).direction(Direction::Up).target(1.0), &rows).unwrap();

    assert_eq!(chart.point(0).unwrap().limits.unwrap().upper, Some(1.0));
    assert!(chart.points().all(|point| point.outside.is_none()));
    assert_eq!(chart.verdict(), Verdict::NoVariation { points: 24 });
    assert_eq!(chart.reading().target.unwrap().reached, 24);
}

#[test]
fn trap_12_sizes_are_compared_over_the_phase_and_one_alone_has_no_deviation() {
    let group = |subgroup: usize, values: &[f64]| -> Vec<Observation> {
        values.iter().map(|value| Observation::of(subgroup, *value)).collect()
    };
    let rows = [group(0, &[1.0, 3.0]), group(1, &[2.0, 6.0]), group(2, &[5.0])].concat();
    let frozen = Chart::new(&Settings::new(ChartKind::Xbar).freeze(2), &rows).unwrap();
    let alone = Chart::new(&Settings::new(ChartKind::Xbar), &rows).unwrap();

    // The baseline's two are of one size, but the phase has another: pooled, √((2 + 8)/2), not the mean of √2 and √8.
    let c4 = (2.0 / std::f64::consts::PI).sqrt();
    assert!((upper(&frozen, 0) - (3.0 + 3.0 * 5.0_f64.sqrt() / (c4 * 2.0_f64.sqrt()))).abs() < 1e-9);
    assert_eq!(alone.point(2).unwrap().limits, None);
    assert!((alone.phases[0].centre.unwrap() - 17.0 / 5.0).abs() < 1e-12, "it counts in the grand mean");
}

#[test]
fn trap_13_laney_uses_the_baseline_only() {
    let rows: Vec<Observation> = [12.0, 9.0, 15.0, 8.0, 14.0, 10.0]
        .iter()
        .enumerate()
        .map(|(week, x)| Observation::of(week, *x).out_of(100.0))
        .collect();
    let mut longer = rows.clone();
    longer.push(Observation::of(6, 90.0).out_of(100.0));
    let settings = Settings::new(ChartKind::PPrime);

    let alone = Chart::new(&settings, &rows).unwrap();
    let frozen = Chart::new(&settings.freeze(6), &longer).unwrap();

    assert_eq!(alone.point(0).unwrap().limits, frozen.point(0).unwrap().limits);
}

#[test]
fn trap_14_a_g_chart_has_three_numbers_and_a_t_chart_no_zero() {
    let g = chart(&Settings::new(ChartKind::G), &[1.0, 2.0, 9.0]);
    assert_eq!(g.phases[0].centre, Some(2.0), "the median is drawn");
    assert!((upper(&g, 0) - (4.0 + 3.0 * 20.0_f64.sqrt())).abs() < 1e-12, "limits come from the mean");

    let zero = Chart::new(&Settings::new(ChartKind::T), &series(&[3.0, 0.0]));
    assert_eq!(zero, Err(ChartError::NoTimeBetween { point: 1, value: 0.0 }));

    let t = chart(&Settings::new(ChartKind::T).screening(Screening::Off), &[1.0, 60.0, 2.0, 90.0]);
    let limits = t.point(0).unwrap().limits.unwrap();
    assert_eq!((limits.lower, limits.inner_lower), (Some(0.0), None));
}

#[test]
fn trap_15_runs_of_a_t_chart_are_counted_against_the_raised_centre() {
    let values = [1.0, 1.0, 1.0, 1.0, 100.0];
    let chart = chart(&Settings::new(ChartKind::T), &values);

    let centre = chart.phases[0].centre.unwrap();
    assert!(centre > 1.0 && centre < 20.8, "neither median 1 nor mean 20.8: {centre}");
    assert_eq!(chart.point(0).unwrap().position, Some(Position::Below));
}

#[test]
fn trap_16_a_frozen_i_prime_chart_with_equal_denominators_is_the_frozen_i_chart() {
    let values = [4.0, 7.0, 5.0, 9.0, 30.0, 1.0];
    let rows: Vec<Observation> =
        values.iter().enumerate().map(|(week, value)| Observation::of(week, *value).out_of(1.0)).collect();
    let settings = |kind| Settings::new(kind).screening(Screening::Off).freeze(4);

    let prime = Chart::new(&settings(ChartKind::IPrime), &rows).unwrap();
    let plain = chart(&settings(ChartKind::I), &values);

    let width = |chart: &Chart| upper(chart, 5) - chart.phases[0].centre.unwrap();
    let exact_d2 = 2.0 / std::f64::consts::PI.sqrt();
    assert!((width(&prime) - width(&plain) * 1.128 / exact_d2).abs() < 1e-9);
}

#[test]
fn trap_17_six_rising_points_are_no_trend_seven_are_and_a_tie_ends_it() {
    let with_trend = |steps: &[f64]| {
        let mut values = quiet(12);
        values.push(8.0);
        values.extend(steps.iter().scan(8.0, |level, step| {
            *level += step;
            Some(*level)
        }));
        values.extend([9.0, 10.5, 9.5]);
        let chart = chart(&Settings::new(ChartKind::I).rules(MDC).direction(Direction::Down), &values);
        chart.signals.iter().find(|signal| signal.rule == Rule::Trend).map(|signal| signal.meaning(Direction::Down))
    };

    assert_eq!(with_trend(&[0.5; 5]), None, "six points");
    assert_eq!(with_trend(&[0.5; 6]), Some(bedre_spc::Meaning::Worse), "seven points, rising where lower is better");
    assert_eq!(with_trend(&[0.5, 0.5, 0.5, 0.0, 0.5, 0.5, 0.5]), None, "a tie");
}

#[test]
fn trap_18_a_phase_that_starts_nowhere_is_reported() {
    let rows = series(&quiet(12));
    for first in [0, 12, 13] {
        let refused = Chart::new(&Settings::new(ChartKind::I).split_at(first), &rows);

        assert_eq!(refused, Err(ChartError::SplitOutside { first, points: 12 }));
    }
    let twice = Chart::new(&Settings::new(ChartKind::I).split_at(6).split_at(6), &rows);
    assert_eq!(twice, Err(ChartError::SplitOutside { first: 6, points: 12 }));
    let empty = Chart::new(&Settings::new(ChartKind::I).split_frozen(6, 0), &rows);
    assert_eq!(empty, Err(ChartError::EmptyBaseline { phase: 1 }));
}

#[test]
fn trap_19_assurance_follows_the_last_phase_and_is_never_guessed() {
    let mut values = quiet(14);
    values.extend(quiet(14).iter().map(|value| value + 30.0));
    let settings = Settings::new(ChartKind::I).direction(Direction::Up).target(22.0);

    assert_eq!(chart(&settings.clone().split_at(14), &values).assurance(), Assurance::ConsistentPass);
    assert_eq!(chart(&settings, &values[..14]).assurance(), Assurance::ConsistentFail);
    let cannot = [
        chart(&settings.clone().direction(Direction::Neutral), &values),
        chart(&Settings::new(ChartKind::I).direction(Direction::Up), &values),
        chart(&settings, &[22.0; 20]),
        chart(&Settings::new(ChartKind::Run).direction(Direction::Up).target(22.0), &values),
    ];
    for chart in cannot {
        assert_eq!(chart.assurance(), Assurance::CannotBeJudged, "{:?}", chart.settings);
    }
}

#[test]
fn trap_20_rows_of_one_subgroup_are_one_point() {
    let rows = [Observation::of(0, 1.0), Observation::of(0, 2.0), Observation::of(0, 9.0), Observation::of(1, 5.0)];
    let value = |aggregate| {
        let chart = Chart::new(&Settings::new(ChartKind::Run).aggregate(aggregate), &rows).unwrap();
        assert_eq!(chart.points().len(), 2);
        chart.point(0).unwrap().value.unwrap()
    };

    assert!((value(Aggregate::Mean) - 4.0).abs() < 1e-12);
    assert!((value(Aggregate::Median) - 2.0).abs() < 1e-12);
    assert!((value(Aggregate::Sum) - 12.0).abs() < 1e-12);
    assert!((value(Aggregate::StandardDeviation) - 19.0_f64.sqrt()).abs() < 1e-12);
}

#[test]
fn trap_21_a_missing_value_inside_a_rising_stretch_ends_the_trend_and_nothing_else() {
    let mut values: Vec<Option<f64>> = quiet(14).into_iter().map(Some).collect();
    values.extend([Some(8.0), Some(8.5), Some(9.0), None, Some(9.5), Some(10.0), Some(10.5), Some(11.0)]);
    let chart = Chart::new(&Settings::new(ChartKind::I).rules(MDC), &Observation::series(values)).unwrap();

    assert!(!rules(&chart).contains(&Rule::Trend));
    assert_eq!(chart.points().len(), 22);
}

#[test]
fn trap_22_thousands_in_a_subgroup_and_in_a_series_have_limits() {
    let rows: Vec<Observation> =
        (0..6).flat_map(|day| (0..2_000).map(move |row| Observation::of(day, f64::from(row % 7)))).collect();
    let xbar = Chart::new(&Settings::new(ChartKind::Xbar), &rows).unwrap();
    assert!(upper(&xbar, 0).is_finite());

    let long: Vec<f64> = (0..5_001).map(|point| f64::from(point % 2)).collect();
    let runs = chart(&Settings::new(ChartKind::Run).centre(0.5), &long).phases[0].runs.unwrap();
    assert_eq!((runs.longest_max, runs.crossings_min), (15, 2_442));
}

#[test]
fn trap_23_a_long_series_takes_time_in_step_with_its_length() {
    let rows = series(&quiet(300_000));
    let start = std::time::Instant::now();

    let chart = Chart::new(&Settings::new(ChartKind::I), &rows).unwrap();

    // A tenth of a second, or some on a busy machine. A program that starts over at each point would need an hour.
    assert_eq!(chart.points().len(), 300_000);
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}

#[test]
fn trap_24_targets_and_given_centres_are_on_the_shown_scale() {
    let rows: Vec<Observation> = [0.0, 1.0, 2.0]
        .into_iter()
        .cycle()
        .take(12)
        .enumerate()
        .map(|(week, x)| Observation::of(week, x).out_of(10.0))
        .collect();
    let settings = Settings::new(ChartKind::P).multiply(100.0).target(5.0).centre(10.0).direction(Direction::Down);
    let chart = Chart::new(&settings, &rows).unwrap();

    assert_eq!(chart.point(1).unwrap().value, Some(10.0));
    assert_eq!(chart.point(1).unwrap().position, Some(Position::On));
    assert_eq!(chart.reading().target.unwrap().reached, 4);
}

//! Advice before a chart is relied upon, and what is said about dependence, levels and targets.

use bedre_spc::{
    Advice, Because, CentreKind, Chart, ChartKind, Dependence, Direction, Meaning, Next, Observation, Rule, Settings,
    Side, StableShift, Unknown, Variation, Verdict, lag1,
};

fn series(values: impl IntoIterator<Item = f64>) -> Vec<Observation> {
    Observation::series(values.into_iter().map(Some))
}

/// Alternating around 10 without a signal.
fn quiet(points: u32) -> Vec<f64> {
    (0..points).map(|point| 10.0 + f64::from(point * 7 % 5) - 2.0 + f64::from(point % 2) * 0.25).collect()
}

#[test]
fn huge_denominators_call_for_p_prime() {
    let rows: Vec<Observation> =
        [0.951, 0.958, 0.947, 0.955, 0.949, 0.960, 0.945, 0.953, 0.957, 0.948, 0.954, 0.951, 0.946]
            .iter()
            .enumerate()
            .map(|(week, share)| Observation::of(week, (share * 280_000.0_f64).round()).out_of(280_000.0))
            .collect();
    let chart = Chart::new(&Settings::new(ChartKind::P), &rows).unwrap();

    let advice = chart.advice(&rows);

    let because = Because::MoreThanCounting { outside: 10, outside_better: 0, denominator: 280_000.0 };
    assert_eq!(advice, [Advice::Chart { better: ChartKind::PPrime, because }]);
}

#[test]
fn a_handful_in_each_point_calls_for_longer_periods() {
    let rows: Vec<Observation> = quiet(16)
        .iter()
        .enumerate()
        .map(|(week, x)| Observation::of(week, (x / 5.0).round().min(3.0)).out_of(4.0))
        .collect();
    let chart = Chart::new(&Settings::new(ChartKind::P), &rows).unwrap();

    assert!(chart.advice(&rows).contains(&Advice::LongerPeriods { denominator: 4.0 }));
}

#[test]
fn a_rhythm_of_seven_is_a_season_and_quiet_data_have_none() {
    let weekly = series((0..42_u32).map(|day| if day % 7 >= 5 { 2.0 } else { 10.0 } + f64::from(day * 5 % 3)));
    let chart = Chart::new(&Settings::new(ChartKind::Run), &weekly).unwrap();
    assert!(
        chart.advice(&weekly).iter().any(|advice| matches!(advice, Advice::Season { every: 7, .. })),
        "{:?}",
        chart.advice(&weekly)
    );

    let few = series(quiet(11));
    assert_eq!(Chart::new(&Settings::new(ChartKind::Run), &few).unwrap().advice(&few), []);
}

#[test]
fn many_points_on_the_line_are_named() {
    let rows =
        series([3.0, 3.0, 3.0, 4.0, 3.0, 2.0, 3.0, 3.0, 4.0, 2.0, 3.0, 3.0, 4.0, 2.0, 3.0, 3.0, 5.0, 1.0, 3.0, 3.0]);
    let chart = Chart::new(&Settings::new(ChartKind::Run), &rows).unwrap();

    assert_eq!(chart.advice(&rows), [Advice::ManyTies { useful: 8, points: 20 }]);
    assert_eq!(chart.verdict(), Verdict::TooEarly { points: 20, useful: 8, needed: 12 });
    let unknown = [Unknown::Whether { more: 4 }, Unknown::ManyOnLine { useful: 8, points: 20 }];
    assert_eq!(chart.reading().unknown, unknown);
}

#[test]
fn neighbours_that_resemble_each_other_are_a_warning_and_a_shift_is_not() {
    let wandering: Vec<f64> =
        (0..40_u32).map(|point| f64::from(point.abs_diff(20)) * 0.5 + f64::from(point % 3)).collect();
    let chart = Chart::new(&Settings::new(ChartKind::I), &series(wandering)).unwrap();
    assert!(matches!(chart.dependence(), Dependence::Positive { lag1 } if lag1 > 0.3), "{:?}", chart.dependence());

    let mut shifted = quiet(20);
    shifted.extend(quiet(20).iter().map(|value| value + 9.0));
    assert!(lag1(&shifted).unwrap() > 0.5);
    let chart = Chart::new(&Settings::new(ChartKind::I).freeze(20), &series(shifted)).unwrap();
    assert!(matches!(chart.dependence(), Dependence::None { .. }), "{:?}", chart.dependence());

    let short = Chart::new(&Settings::new(ChartKind::I), &series(quiet(19))).unwrap();
    assert_eq!(short.dependence(), Dependence::CannotBeJudged);
}

#[test]
fn a21_a_signal_after_a_baseline_of_twelve_is_read_with_level_change_and_next_step() {
    let mut values = vec![9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 8.5, 7.5];
    values.extend([4.0, 5.0, 4.5, 5.5, 4.0, 5.0, 4.5, 5.5, 4.0]);
    let settings = Settings::new(ChartKind::Run).freeze(12).direction(Direction::Down).target(4.5);

    let reading = Chart::new(&settings, &series(values)).unwrap().reading();

    let level = reading.level.unwrap();
    assert_eq!((level.kind, level.centre, level.frozen), (CentreKind::Median, 8.0, true));
    let main = reading.main.unwrap();
    assert_eq!((main.rule, main.side, main.meaning), (Rule::LongestRun, Some(Side::Below), Meaning::Better));
    assert_eq!((main.first, main.last, main.found, main.ongoing), (11, 20, 10, true));
    let change = reading.change.unwrap();
    assert_eq!((change.from, change.to, change.points_before, change.points_after), (8.0, 4.5, 12, 9));
    let (low, high) = change.interval.unwrap();
    assert!(low < -3.5 && -3.5 < high && high < 0.0, "{low} {high}");
    assert_eq!(change.meaning, Meaning::Better);
    let target = reading.target.unwrap();
    assert_eq!((target.reached, target.points), (5, 21));
    let unknown = [Unknown::Why, Unknown::WhetherItLasts { points: 10 }];
    assert_eq!(reading.unknown[..2], unknown);
    assert_eq!(reading.next, Next::LearnFromBetter);
}

#[test]
fn the_next_step_follows_the_verdict() {
    let read = |settings: Settings, values: &[f64]| {
        Chart::new(&settings, &series(values.iter().copied())).unwrap().reading().next
    };
    let run = || Settings::new(ChartKind::Run);
    let mut worse = quiet(12);
    worse.extend([20.0; 10]);

    assert_eq!(read(run(), &[]), Next::Start);
    assert_eq!(read(run(), &quiet(5)), Next::Measure { more: 8 });
    assert_eq!(read(run(), &[100.0; 20]), Next::CheckMeasure);
    assert_eq!(read(run().direction(Direction::Up).target(100.0), &[100.0; 20]), Next::HoldGain);
    assert_eq!(read(run(), &quiet(20)), Next::TestChange);
    assert_eq!(read(run().direction(Direction::Down).target(15.0), &quiet(20)), Next::HoldGain);
    assert_eq!(read(run().freeze(12).direction(Direction::Down), &worse), Next::FindCause);
    assert_eq!(read(run().freeze(12), &worse), Next::FindOut);
}

#[test]
fn the_newest_point_tells_the_variation() {
    let mut values = quiet(20);
    values.push(40.0);
    let chart = Chart::new(&Settings::new(ChartKind::I).direction(Direction::Down), &series(values.clone())).unwrap();
    assert_eq!(chart.variation(), Variation::SpecialCause { side: Side::Above, meaning: Meaning::Worse });

    values.push(10.0);
    let chart = Chart::new(&Settings::new(ChartKind::I).direction(Direction::Down), &series(values)).unwrap();
    assert_eq!(chart.variation(), Variation::CommonCause);
}

#[test]
fn chance_alone_gets_nearly_no_suggestion_to_split() {
    let mut state = 7_u32;
    let mut suggested = 0;
    for _ in 0..200 {
        let values = (0..60).map(|_| {
            let sum: u32 = (0..12)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    state >> 16
                })
                .sum();
            f64::from(sum) / 65_536.0
        });
        let suggestions = StableShift::default().suggest(&Settings::new(ChartKind::I), &series(values)).unwrap();
        suggested += usize::from(!suggestions.is_empty());
    }

    assert!(suggested <= 20, "{suggested} of 200 random series");
}

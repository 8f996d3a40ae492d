//! What holds for every series, and that nothing makes it stop.

use bedre_spc::{
    Chart, ChartKind, Direction, Observation, RuleSet, Screening, Settings, Signal, StableShift, Standing,
};
use proptest::prelude::*;

/// Any chart, rules, direction and screening.
fn settings() -> impl Strategy<Value = Settings> {
    (
        proptest::sample::select(ChartKind::ALL.to_vec()),
        proptest::sample::select(RuleSet::ALL.to_vec()),
        proptest::sample::select(Direction::ALL.to_vec()),
        proptest::sample::select(Screening::ALL.to_vec()),
        proptest::option::of(0_usize..40),
        proptest::collection::vec(0_usize..50, 0..3),
        proptest::option::of(-1e3..1e3),
        0_usize..13,
    )
        .prop_map(|(kind, rules, direction, screening, freeze, splits, target, needed)| {
            let mut settings =
                Settings::new(kind).rules(rules).direction(direction).screening(screening).needed(needed);
            settings.freeze = freeze;
            settings.target = target;
            splits.into_iter().fold(settings, Settings::split_at)
        })
}

/// Any number, the awkward ones more often than chance has it.
fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -100.0..100.0,
        4 => (0_u8..5).prop_map(f64::from),
        1 => proptest::num::f64::ANY,
        1 => proptest::sample::select(vec![0.0, -0.0, 1e-320, 1e300, f64::NAN, f64::INFINITY, f64::MIN, f64::MAX]),
    ]
}

fn observation() -> impl Strategy<Value = Observation> {
    (0_usize..30, proptest::option::weighted(0.9, number()), proptest::option::of(number()), prop::bool::weighted(0.9))
        .prop_map(|(subgroup, value, denominator, included)| Observation { subgroup, value, denominator, included })
}

/// A series that a person might have: whole numbers and tenths, some missing, some excluded.
fn ordinary() -> impl Strategy<Value = Vec<Observation>> {
    proptest::collection::vec((proptest::option::weighted(0.9, 0_u16..200), prop::bool::weighted(0.9)), 0..60).prop_map(
        |rows| {
            rows.into_iter()
                .enumerate()
                .map(|(subgroup, (value, included))| Observation {
                    subgroup,
                    value: value.map(|value| f64::from(value) / 8.0),
                    denominator: None,
                    included,
                })
                .collect()
        },
    )
}

/// Rule, points and side: what must not change when data are moved or scaled.
fn found(chart: &Chart) -> Vec<(bedre_spc::Rule, Vec<usize>)> {
    chart.signals.iter().map(|signal: &Signal| (signal.rule, signal.points.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_figures_and_no_settings_make_it_stop(settings in settings(), rows in proptest::collection::vec(observation(), 0..60)) {
        if let Ok(chart) = Chart::new(&settings, &rows) {
            let reading = chart.reading();
            let _ = (chart.variation(), chart.assurance(), chart.dependence(), reading);
            for point in chart.points() {
                prop_assert!(point.value.is_none_or(f64::is_finite));
                prop_assert!(point.centre.is_none_or(f64::is_finite), "{:?}", point);
                if let Some(limits) = point.limits {
                    for line in [limits.lower, limits.inner_lower, limits.inner_upper, limits.upper].into_iter().flatten() {
                        prop_assert!(line.is_finite(), "{:?}", limits);
                    }
                }
            }
            for signal in &chart.signals {
                prop_assert!(!signal.points.is_empty() && !signal.completing.is_empty());
                prop_assert!(signal.points.is_sorted());
                prop_assert!(signal.points.iter().all(|point| chart.point(*point).unwrap().standing == Standing::Counted));
                prop_assert!(chart.chance(signal).is_none_or(|chance| (0.0..=1.0).contains(&chance)), "{:?}", signal);
            }
        }
    }

    #[test]
    fn no_figures_make_the_suggestion_stop(settings in settings(), rows in proptest::collection::vec(observation(), 0..60)) {
        let small = StableShift { period: 4, run: 3, ..StableShift::default() };
        let _ = small.suggest(&settings, &rows);
    }

    #[test]
    fn moving_the_data_moves_the_lines_and_nothing_else(rows in ordinary(), by in -64_i8..64) {
        let by = f64::from(by) / 8.0;
        let moved: Vec<Observation> =
            rows.iter().map(|row| Observation { value: row.value.map(|value| value + by), ..*row }).collect();
        let settings = Settings::new(ChartKind::Run);

        let (before, after) = (Chart::new(&settings, &rows).unwrap(), Chart::new(&settings, &moved).unwrap());

        prop_assert_eq!(after.phases[0].centre, before.phases[0].centre.map(|centre| centre + by));
        prop_assert_eq!(after.phases[0].runs, before.phases[0].runs);
        prop_assert_eq!(found(&after), found(&before));
    }

    #[test]
    fn doubling_the_data_doubles_the_limits(rows in ordinary()) {
        let doubled: Vec<Observation> =
            rows.iter().map(|row| Observation { value: row.value.map(|value| value * 2.0), ..*row }).collect();
        let settings = Settings::new(ChartKind::I);

        let (before, after) = (Chart::new(&settings, &rows).unwrap(), Chart::new(&settings, &doubled).unwrap());

        for (before, after) in before.points().zip(after.points()) {
            let upper = |limits: bedre_spc::Limits| limits.upper;
            prop_assert_eq!(after.limits.and_then(upper), before.limits.and_then(upper).map(|line| line * 2.0));
        }
        prop_assert_eq!(found(&after), found(&before));
    }

    #[test]
    fn runs_read_backwards_are_the_same_runs(rows in ordinary()) {
        let settings = Settings::new(ChartKind::Run);
        let backwards: Vec<Observation> = rows.iter().rev().copied().collect();

        let (forwards, backwards) = (Chart::new(&settings, &rows).unwrap(), Chart::new(&settings, &backwards).unwrap());

        prop_assert_eq!(forwards.phases[0].runs, backwards.phases[0].runs);
        prop_assert_eq!(forwards.phases[0].centre, backwards.phases[0].centre);
    }

    #[test]
    fn a_missing_value_changes_no_run_and_no_median(rows in ordinary(), at in 0_usize..60) {
        let settings = Settings::new(ChartKind::Run);
        let mut with_gap = rows.clone();
        with_gap.insert(at.min(rows.len()), Observation::missing(1_000));

        let (before, after) = (Chart::new(&settings, &rows).unwrap(), Chart::new(&settings, &with_gap).unwrap());

        prop_assert_eq!(after.phases[0].centre, before.phases[0].centre);
        prop_assert_eq!(after.phases[0].runs, before.phases[0].runs);
    }

    #[test]
    fn a_reading_under_twelve_useful_points_never_speaks_of_a_signal(rows in ordinary()) {
        for rules in RuleSet::ALL {
            let chart = Chart::new(&Settings::new(ChartKind::I).rules(rules), &rows).unwrap();
            let useful = chart.phases[0].runs.map_or(0, |runs| runs.useful);

            prop_assert!(useful >= 12 || chart.signals.is_empty());
            prop_assert_eq!(chart.reading().main.is_some(), !chart.signals.is_empty());
        }
    }
}

//! Tests of change laid over the signals.

use bedre_spc::{Chart, ChartKind, Direction, Evidence, Observation, RuleSet, Settings};

const BASELINE: [f64; 12] = [9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 8.5, 7.5, 9.0, 7.0, 7.5, 8.5];

/// A run chart frozen on twelve points around 8, with more points after them.
fn chart(after: &[f64], direction: Direction) -> Chart {
    let values = BASELINE.iter().chain(after).copied().map(Some);
    Chart::new(&Settings::new(ChartKind::Run).freeze(12).direction(direction), &Observation::series(values)).unwrap()
}

#[test]
fn a_signal_after_the_test_is_as_predicted_or_the_other_way() {
    let lower = chart(&[4.0; 9], Direction::Neutral);

    let seen = 12 + 7;
    assert_eq!(lower.evidence(12, Direction::Down), Evidence::AsPredicted { first: 12, seen, ongoing: true });
    assert_eq!(lower.evidence(12, Direction::Neutral), Evidence::AsPredicted { first: 12, seen, ongoing: true });
    assert_eq!(lower.evidence(12, Direction::Up), Evidence::OtherWay { first: 12, seen });
}

#[test]
fn a_level_that_had_moved_before_the_test_is_said_to_have() {
    let lower = chart(&[4.0; 12], Direction::Neutral);

    assert_eq!(lower.evidence(20, Direction::Down), Evidence::Before { first: 12, seen: 20 });
    assert_eq!(lower.evidence(17, Direction::Down), Evidence::Before { first: 12, seen: 20 }, "most of it before");
    assert_eq!(
        lower.evidence(14, Direction::Down),
        Evidence::AsPredicted { first: 12, seen: 20, ongoing: true },
        "two points before the test are chance"
    );
}

#[test]
fn without_a_baseline_the_run_before_a_test_is_the_level_that_was_and_not_a_change_before_it() {
    let before = [9.0, 8.0, 9.0, 8.5, 9.5, 8.0, 9.0, 8.5, 9.5, 8.0, 9.0, 8.5];
    let after = [4.0, 3.0, 4.5, 3.5, 4.0, 3.0, 4.5, 3.5, 4.0];
    let values = before.iter().chain(&after).copied().map(Some);
    let settings = Settings::new(ChartKind::Run).direction(Direction::Down).centre(6.0);
    let chart = Chart::new(&settings, &Observation::series(values)).unwrap();
    assert_eq!(chart.signals_of(0).filter(|signal| signal.side.is_some()).count(), 2, "above, then below");

    let seen = 12 + 7;
    assert_eq!(chart.evidence(12, Direction::Down), Evidence::AsPredicted { first: 12, seen, ongoing: true });
    assert_eq!(chart.evidence(21, Direction::Down), Evidence::Before { first: 12, seen }, "a test that begins now");
}

#[test]
fn without_a_signal_it_is_said_how_many_points_more_would_be_one() {
    assert_eq!(chart(&[4.0; 5], Direction::Neutral).evidence(12, Direction::Down), Evidence::NotYet { more: 3 });
    assert_eq!(chart(&[4.0; 5], Direction::Neutral).evidence(12, Direction::Up), Evidence::NotYet { more: 8 });
}

#[test]
fn with_few_points_it_is_too_early() {
    let rows = Observation::series(BASELINE[..7].iter().copied().map(Some));
    let few = Chart::new(&Settings::new(ChartKind::Run), &rows).unwrap();

    assert_eq!(few.evidence(3, Direction::Down), Evidence::TooEarly { more: 7 });
    let none = Chart::new(&Settings::new(ChartKind::Run), &[]).unwrap();
    assert_eq!(none.evidence(0, Direction::Down), Evidence::TooEarly { more: 12 });
}

#[test]
fn a_balancing_measure_that_gets_worse_is_found_and_one_that_gets_better_is_not() {
    let after = [14.0; 9];

    let worse = chart(&after, Direction::Down);
    let better = chart(&after, Direction::Up);

    assert_eq!(worse.adverse_signal(12).map(|signal| signal.points[0]), Some(11));
    assert_eq!(worse.adverse_signal(21).map(|signal| signal.points[0]), None);
    assert_eq!(better.adverse_signal(12), None);
}

#[test]
fn a_measure_that_had_become_worse_before_the_test_is_no_adverse_signal_of_it() {
    let worse = chart(&[14.0; 9], Direction::Down);

    assert_eq!(worse.adverse_signal(19), None, "seven of the eight points lie before the test");
}

#[test]
fn a_point_outside_the_limits_is_no_level_that_has_moved() {
    let after = [8.0, 30.0, 7.5, 8.5, 8.0];
    let values = BASELINE.iter().chain(&after).copied().map(Some);
    let settings = Settings::new(ChartKind::I).freeze(12).direction(Direction::Down);
    let chart = Chart::new(&settings, &Observation::series(values)).unwrap();
    assert_eq!(chart.signals.len(), 1, "{:?}", chart.signals);

    assert_eq!(chart.evidence(12, Direction::Up), Evidence::Points { first: 13 });
    assert_eq!(chart.evidence(12, Direction::Down), Evidence::Points { first: 13 });
    assert_eq!(chart.adverse_signal(12).map(|signal| signal.rule.is_lasting()), Some(false));
    assert!(matches!(chart.evidence(14, Direction::Down), Evidence::NotYet { .. }), "before the test");
}

#[test]
fn how_many_points_more_would_be_a_signal_depends_on_the_rules() {
    for rules in RuleSet::ALL {
        let needed = |below: usize| {
            let settings = Settings::new(ChartKind::Run).freeze(12).direction(Direction::Down).rules(rules);
            let values = BASELINE.iter().copied().chain(vec![4.0; below]).map(Some);
            Chart::new(&settings, &Observation::series(values)).unwrap().evidence(12, Direction::Down)
        };
        let told = (1..9).map(needed).take_while(|told| matches!(told, Evidence::NotYet { .. })).collect::<Vec<_>>();

        assert_eq!(told.last(), Some(&Evidence::NotYet { more: 1 }), "{rules}: {told:?}");
    }
}

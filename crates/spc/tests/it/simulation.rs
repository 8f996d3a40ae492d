//! How often each rule set signals: what simulation says, held against the published notes.

use bedre_spc::{ChartKind, InARow, NearLimit, Plan, PlanError, Process, RuleSet, Screening, Trial};

const MDC: RuleSet = RuleSet::MakingDataCount { in_a_row: InARow::Seven, two_of_three: NearLimit::Between };

#[test]
fn the_share_of_charts_with_a_signal_is_that_of_the_notes() {
    // The last two are those of a program that does not screen.
    let columns = [
        (ChartKind::Run, RuleSet::Anhoej, Screening::Off),
        (ChartKind::I, RuleSet::Anhoej, Screening::Strict),
        (ChartKind::I, MDC, Screening::Strict),
        (ChartKind::Run, RuleSet::Ihi, Screening::Off),
        (ChartKind::I, RuleSet::WesternElectric, Screening::Off),
        (ChartKind::I, RuleSet::Nelson, Screening::Off),
    ];
    // Points, dependence, shift in the second half; per cent of 4 000 series.
    let rows: [(usize, f64, f64, [f64; 6]); 10] = [
        (12, 0.0, 0.0, [1.4, 7.3, 7.9, 12.4, 5.7, 6.8]),
        (24, 0.0, 0.0, [2.9, 13.1, 18.7, 36.8, 15.8, 20.1]),
        (36, 0.0, 0.0, [4.1, 16.7, 28.6, 54.9, 24.5, 31.5]),
        (60, 0.0, 0.0, [4.7, 23.1, 46.9, 78.6, 40.9, 50.6]),
        (24, 0.2, 0.0, [9.9, 24.7, 35.0, 52.3, 34.6, 38.0]),
        (24, 0.4, 0.0, [24.2, 46.0, 58.5, 68.9, 59.8, 61.0]),
        (24, 0.6, 0.0, [48.2, 71.8, 81.0, 84.7, 82.9, 83.5]),
        (24, 0.0, 1.0, [16.9, 29.9, 44.4, 59.5, 44.1, 44.1]),
        (24, 0.0, 2.0, [62.9, 76.8, 86.1, 89.3, 87.1, 85.1]),
        (24, 0.0, 3.0, [95.7, 98.2, 99.0, 99.1, 99.2, 99.0]),
    ];
    let mut far = Vec::new();
    for (points, dependence, shift, expected) in rows {
        for ((kind, rules, screening), expected) in columns.into_iter().zip(expected) {
            let trial = Trial { kind, rules, screening, points, dependence, shift };
            let found = 100.0 * trial.signal_rate(10_000, 1).unwrap();

            assert!((found - expected).abs() < 3.0, "{trial:?}: {found:.1} for {expected}");
            if (found - expected).abs() > 1.5 {
                far.push(format!("{points} points, {dependence}, {shift}: {kind} {rules} {found:.1} for {expected}"));
            }
        }
    }
    // Two standard errors of the difference between 4 000 and 10 000 series are 1.9 points at 50 per cent: some of 60
    // figures lie further than 1.5 apart by chance.
    assert!(far.len() <= 5, "{}", far.join("\n"));
}

#[test]
fn the_points_until_a_change_shows_are_those_of_the_notes() {
    // Baseline, shift in standard deviations, median points until the first signal.
    let cases = [
        (ChartKind::Run, RuleSet::Anhoej, 12, 1.0, 14),
        (ChartKind::Run, RuleSet::Anhoej, 24, 1.0, 15),
        (ChartKind::Run, RuleSet::Anhoej, 12, 2.0, 7),
        (ChartKind::Run, RuleSet::Anhoej, 24, 2.0, 9),
        (ChartKind::I, RuleSet::Anhoej, 24, 2.0, 4),
        (ChartKind::I, RuleSet::Anhoej, 24, 3.0, 1),
        (ChartKind::I, MDC, 24, 1.0, 7),
        (ChartKind::I, MDC, 24, 2.0, 3),
    ];
    let mut far = Vec::new();
    for (kind, rules, baseline, shift, expected) in cases {
        let process = Process::Values { level: 0.0, deviation: 1.0 };
        let plan = Plan { kind, rules, process, aim: shift, baseline, after: 60 };

        let half = plan.power(1_000, 7).unwrap().half;

        if half.is_none_or(|half: usize| half.abs_diff(expected) > 1) {
            far.push(format!("{kind} {rules} {baseline} {shift}: {half:?} for {expected}"));
        }
    }
    assert!(far.is_empty(), "{}", far.join("\n"));
}

#[test]
fn measuring_weekly_instead_of_monthly_shows_a_change_sooner() {
    let monthly = Plan {
        kind: ChartKind::Run,
        rules: RuleSet::Anhoej,
        process: Process::Proportion { level: 0.6, denominator: 80.0 },
        aim: 0.8,
        baseline: 12,
        after: 12,
    };

    let (monthly, weekly) = (monthly.power(300, 1).unwrap(), monthly.oftener(4).power(300, 1).unwrap());

    assert!(weekly.chance > 0.95 && weekly.chance >= monthly.chance, "{weekly:?} {monthly:?}");
    assert!(weekly.half.unwrap() < 4 * monthly.half.unwrap(), "{weekly:?} {monthly:?}");
}

#[test]
fn the_same_seed_gives_the_same_answer() {
    let plan = Plan {
        kind: ChartKind::U,
        rules: RuleSet::Anhoej,
        process: Process::Rate { level: 3.0, opportunity: 2.0 },
        aim: 1.0,
        baseline: 12,
        after: 12,
    };

    assert_eq!(plan.power(100, 3), plan.power(100, 3));
    assert_ne!(plan.power(100, 3), plan.power(100, 4));
}

#[test]
fn a_plan_that_cannot_be_is_refused() {
    let plan = Plan {
        kind: ChartKind::P,
        rules: RuleSet::Anhoej,
        process: Process::Proportion { level: 0.5, denominator: 20.0 },
        aim: 1.2,
        baseline: 12,
        after: 12,
    };

    assert_eq!(plan.power(10, 1), Err(PlanError::Process));
    assert_eq!(Plan { aim: 0.7, baseline: 5, ..plan }.power(10, 1), Err(PlanError::Points { baseline: 5, after: 12 }));
    assert_eq!(Plan { aim: 0.7, kind: ChartKind::S, ..plan }.power(10, 1), Err(PlanError::Kind(ChartKind::S)));
}

#[test]
fn what_is_shown_beside_the_choice_of_rules_is_what_simulation_says() {
    for rules in RuleSet::ALL {
        for kind in [ChartKind::Run, ChartKind::I] {
            let shown = rules.performance(kind);
            for (points, share) in shown.false_alarms {
                let screening = Screening::WithFallback;
                let trial = Trial { kind, rules, screening, points, dependence: 0.0, shift: 0.0 };

                let found = trial.signal_rate(4_000, 5).unwrap();

                assert!((found - share).abs() < 0.03, "{trial:?}: {found} for {share}");
            }
            let process = Process::Values { level: 0.0, deviation: 1.0 };
            let plan = Plan { kind, rules, process, aim: 2.0, baseline: 24, after: 20 };

            let half = plan.power(300, 5).unwrap().half.unwrap();

            assert!(half.abs_diff(shown.two_deviations.half) <= 1, "{rules} {kind}: {half}");
        }
    }
}

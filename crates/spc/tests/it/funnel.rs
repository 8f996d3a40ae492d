//! The funnel plot: who lies outside, and what is said when everybody differs.

use bedre_spc::{Dispersion, Funnel, FunnelCase, FunnelError, FunnelKind, FunnelStanding, Overdispersion, Side};

const fn case(events: f64, size: f64) -> FunnelCase {
    FunnelCase { events, size }
}

fn proportions(cases: &[FunnelCase], overdispersion: Overdispersion) -> Funnel {
    Funnel::new(FunnelKind::Proportion, cases, None, overdispersion).unwrap()
}

/// Twelve units around 20 per cent, as chance has them: so many standard deviations away, in hundreds.
fn quiet() -> Vec<FunnelCase> {
    let away = [0.2, -0.6, 1.1, -0.3, 0.7, -1.3, 0.1, -0.9, 1.4, -1.0, 0.4, 0.3];
    let unit = |(away, hundreds): (f64, u8)| {
        let size = f64::from(hundreds) * 100.0;
        case((0.2 * size + away * (0.16 * size).sqrt()).round(), size)
    };
    away.into_iter().zip(1..).map(unit).collect()
}

#[test]
fn a_unit_far_outside_is_found_and_the_small_ones_beside_it_are_left_in_peace() {
    let mut cases = quiet();
    cases.push(case(5.0, 10.0));
    cases.push(case(200.0, 600.0));

    let funnel = proportions(&cases, Overdispersion::Told);

    assert_eq!(funnel.units[12].standing, FunnelStanding::Unusual(Side::Above), "half of ten is no signal");
    assert_eq!(funnel.units[13].standing, FunnelStanding::Outside(Side::Above), "a third of 600 is");
    let others = funnel.units.iter().take(12).filter(|unit| matches!(unit.standing, FunnelStanding::Outside(_)));
    assert_eq!(others.count(), 0);
    assert_eq!(funnel.units[3].index, 3, "in the order given");
}

#[test]
fn units_that_all_differ_are_said_to_and_limits_are_widened_only_when_asked() {
    let spread: Vec<FunnelCase> =
        (0..20).map(|at| case(if at % 2 == 0 { 1_700.0 } else { 2_300.0 }, 10_000.0)).collect();

    let told = proportions(&spread, Overdispersion::Told);
    let widened = proportions(&spread, Overdispersion::Widened);

    // z = 0.03/√(0.2·0.8/10 000) = 7.5 on either side; 7.5² = 56.25.
    let Dispersion::Beyond { factor } = told.dispersion else { panic!("{:?}", told.dispersion) };
    assert!((factor - 56.25).abs() < 1e-9, "{factor}");
    let outside = |funnel: &Funnel| {
        funnel.units.iter().filter(|unit| matches!(unit.standing, FunnelStanding::Outside(_))).count()
    };
    assert_eq!((outside(&told), outside(&widened)), (20, 0));
    assert!((widened.widened - 7.5).abs() < 1e-12);
}

#[test]
fn one_unit_far_out_does_not_make_the_others_look_spread() {
    let mut cases = quiet();
    cases.push(case(500.0, 600.0));

    let funnel = Funnel::new(FunnelKind::Proportion, &cases, Some(0.2), Overdispersion::Widened).unwrap();

    assert!(matches!(funnel.dispersion, Dispersion::Chance { .. }), "{:?}", funnel.dispersion);
    assert_eq!(funnel.units[12].standing, FunnelStanding::Outside(Side::Above));
    assert!(matches!(proportions(&cases[..7], Overdispersion::Told).dispersion, Dispersion::CannotBeJudged));
}

#[test]
fn rates_take_any_opportunity_and_counts_only_whole_events() {
    let wards = [case(3.0, 412.5), case(9.0, 380.0), case(0.0, 0.0)];

    let funnel = Funnel::new(FunnelKind::Rate, &wards, None, Overdispersion::Told).unwrap();

    assert_eq!(funnel.units[2].standing, FunnelStanding::CannotBeJudged);
    assert_eq!(funnel.units[2].value, None);
    let refused = |kind, cases: &[FunnelCase]| Funnel::new(kind, cases, None, Overdispersion::Told).unwrap_err();
    assert_eq!(refused(FunnelKind::Rate, &[case(0.5, 3.0)]), FunnelError::NotWhole { unit: 0, value: 0.5 });
    assert_eq!(refused(FunnelKind::Proportion, &wards), FunnelError::NotWhole { unit: 0, value: 412.5 });
    let more = FunnelError::MoreThanAll { unit: 1, events: 4.0, size: 3.0 };
    assert_eq!(refused(FunnelKind::Proportion, &[case(1.0, 1.0), case(4.0, 3.0)]), more);
    assert_eq!(refused(FunnelKind::Rate, &[case(-1.0, 3.0)]), FunnelError::Negative { unit: 0, value: -1.0 });
    let centre = Funnel::new(FunnelKind::Proportion, &[], Some(1.5), Overdispersion::Told);
    assert_eq!(centre, Err(FunnelError::Centre(1.5)));
}

#[test]
fn nothing_at_all_is_a_funnel_without_a_level() {
    let funnel = proportions(&[], Overdispersion::Told);

    assert_eq!((funnel.centre, funnel.units.len(), funnel.limits_at(10.0)), (None, 0, None));
}

//! Cases of autospc: where limits should be made anew.

use serde_json::Value;

use super::{Case, Comparison, GoldenError};
use crate::{ChartKind, Period, Point, Position, Settings, StableShift, Standing};

/// Runs a case.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    let (kind, multiply, denominators) = match case.word("chart") {
        "XMR" => (ChartKind::I, 1.0, false),
        "C" => (ChartKind::C, 1.0, false),
        // C′ is U′ with the same area of opportunity every time.
        "C'" => (ChartKind::UPrime, 1.0, true),
        "P'" => (ChartKind::PPrime, 100.0, false),
        other => return Err(GoldenError::Setting { setting: "chart", value: other.to_owned() }),
    };
    let algorithm = StableShift {
        period: case.count("period_min").ok_or(GoldenError::Field("period_min"))?,
        run: case.count("shift_rule_threshold").ok_or(GoldenError::Field("shift_rule_threshold"))?,
        exclusions: case.count("max_exclusions").ok_or(GoldenError::Field("max_exclusions"))?,
        no_regrets: case.setting("no_regrets").as_bool() == Some(true),
    };
    let mut observations = case.table.clone().sorted().observations(&[])?;
    for observation in observations.iter_mut().filter(|_| denominators) {
        observation.denominator = Some(1.0);
    }
    match algorithm.periods(&Settings::new(kind).multiply(multiply), &observations) {
        Ok(periods) => compare(&periods, algorithm, case.expected, comparison),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

fn compare(periods: &[Period], algorithm: StableShift, expected: &Value, comparison: &mut Comparison) {
    let null = Value::Null;
    if let Some(formed) = expected.get("limits_formed") {
        comparison.flag("limits_formed", formed, !periods.is_empty());
    }
    let breakpoints = expected.get("breakpoints").and_then(Value::as_array).cloned().unwrap_or_default();
    comparison.count("breakpoints.len", &Value::from(breakpoints.len()), Some(periods.len().saturating_sub(1)));
    for (place, (expected, period)) in breakpoints.iter().zip(periods.iter().skip(1)).enumerate() {
        comparison.count(&format!("breakpoints[{}]", place + 1), expected, Some(period.first + 1));
    }
    let stretches = expected.get("periods").and_then(Value::as_array).cloned().unwrap_or_default();
    for (expected, period) in stretches.iter().zip(periods) {
        let of = |name: &str| expected.get(name).unwrap_or(&null);
        let calculation = period.points.iter().filter(|point| point.baseline).count();
        comparison.count("periods.start", of("start"), Some(period.first + 1));
        comparison.count("periods.end", of("end"), period.points.last().map(|point| point.index + 1));
        comparison.count("periods.calculation_points", of("calculation_points"), Some(calculation));
        comparison.number("periods.cl", of("cl"), period.points.first().and_then(|point| point.centre));
    }
    compare_points(periods, algorithm, expected.get("points").unwrap_or(&null), comparison);
}

fn compare_points(periods: &[Period], algorithm: StableShift, expected: &Value, comparison: &mut Comparison) {
    let points: Vec<&Point> = periods.iter().flat_map(|period| &period.points).collect();
    let in_run: Vec<bool> = periods.iter().flat_map(|period| in_run(&period.points, algorithm.run)).collect();
    let all = || points.iter();
    let number = Comparison::number;
    comparison.column(expected, "index", all().map(|point| Some(point.index + 1)), Comparison::count);
    comparison.column(expected, "y", all().map(|point| point.value), number);
    comparison.column(expected, "cl", all().map(|point| point.centre), number);
    comparison.column(expected, "lcl", all().map(|point| point.limits.and_then(|limits| limits.lower)), number);
    comparison.column(expected, "ucl", all().map(|point| point.limits.and_then(|limits| limits.upper)), number);
    let kind = |comparison: &mut Comparison, field: &str, expected: &Value, baseline: bool| {
        comparison.name(field, expected, Some(if baseline { "calculation" } else { "display" }));
    };
    comparison.column(expected, "period_type", all().map(|point| point.baseline), kind);
    // The program knows exclusion in the points that limits are made of only.
    let excluded = all().map(|point| point.baseline.then_some(point.standing == Standing::Excluded));
    let maybe = |comparison: &mut Comparison, field: &str, expected: &Value, found: Option<bool>| match found {
        Some(found) => comparison.flag(field, expected, found),
        None => comparison.name(field, expected, None),
    };
    comparison.column(expected, "excluded", excluded, maybe);
    comparison.column(expected, "rule1", all().map(|point| point.outside.is_some()), Comparison::flag);
    comparison.column(expected, "rule2", in_run.into_iter(), Comparison::flag);
    let side = |point: &&Point| match point.position {
        Some(Position::Above) => Some(1.0),
        Some(Position::On) => Some(0.0),
        Some(Position::Below) => Some(-1.0),
        None => None,
    };
    comparison.column(expected, "side_of_cl", all().map(side), number);
}

/// For each point, whether it is part of a run of `length` or more on one side.
fn in_run(points: &[Point], length: usize) -> Vec<bool> {
    let stretches = points.chunk_by(|a, b| a.position == b.position);
    let flags = stretches.flat_map(|stretch| {
        let beside = stretch.first().is_some_and(|point| point.position != Some(Position::On));
        std::iter::repeat_n(beside && stretch.len() >= length, stretch.len())
    });
    flags.collect()
}

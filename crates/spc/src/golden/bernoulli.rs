//! Bernoulli CUSUM cases of qicharts2.

use serde_json::Value;

use super::{Case, Comparison, GoldenError};
use crate::{BernoulliCusum, CusumCase};

/// Runs a case. A target above 1 is the number of cases that the baseline risk is taken from.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    let events: Vec<bool> =
        case.table.observations(&[])?.iter().map(|case| case.value.is_some_and(|value| value > 0.0)).collect();
    let target = case.number("target").ok_or(GoldenError::Field("target"))?;
    let baseline = match case.count("target") {
        Some(first) => BernoulliCusum::risk(events.get(..first).unwrap_or(&events)).unwrap_or_default(),
        None => target,
    };
    let ratio = case.number("or").ok_or(GoldenError::Field("or"))?;
    let limit = case.number("limit").ok_or(GoldenError::Field("limit"))?;
    match BernoulliCusum::new(&events, baseline, ratio, limit) {
        Ok(cusum) => compare(&cusum, case.expected, comparison),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

fn compare(cusum: &BernoulliCusum, expected: &Value, comparison: &mut Comparison) {
    let null = Value::Null;
    let of = |name: &str| expected.get(name).unwrap_or(&null);
    comparison.number("p0", of("p0"), Some(cusum.baseline));
    comparison.number("p1", of("p1"), Some(cusum.higher));
    comparison.number("p2", of("p2"), Some(cusum.lower));
    let points = of("points");
    let mut numbers = |name: &str, figure: fn(&CusumCase) -> f64| {
        comparison.column(points, name, cusum.cases.iter().map(|case| Some(figure(case))), Comparison::number);
    };
    numbers("s_up", |case| case.score_up);
    numbers("s_down", |case| case.score_down);
    numbers("cusum_up", |case| case.up);
    numbers("cusum_down", |case| case.down);
    comparison.column(points, "signal_up", cusum.cases.iter().map(|case| case.signal_up), Comparison::flag);
    comparison.column(points, "signal_down", cusum.cases.iter().map(|case| case.signal_down), Comparison::flag);
}

//! Cases of qicharts2: every chart, freeze, phases, exclusion, Anhøj's rules and the boxes.

use serde_json::Value;

use super::table::Table;
use super::{Case, Comparison, GoldenError};
use crate::{Aggregate, Chart, ChartKind, Floor, Phase, Point, RuleSet, Runs, Screening, Settings, Standing};

/// Runs a case.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    if case.word("chart") == "bernoulli-cusum" {
        return super::bernoulli::run(case, comparison);
    }
    let facets: Vec<&str> = case.setting("facets").as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let [first, second] = facets.as_slice() else {
        return one(case, &case.table.clone().sorted(), case.expected, comparison);
    };
    for (outer, inner) in pairs(case.expected) {
        let table = case.table.only(first, &outer).only(second, &inner).sorted();
        let expected = part_of(case.expected, &outer, &inner);
        one(case, &table, &expected, comparison)?;
    }
    Ok(())
}

/// One chart of a case.
fn one(case: &Case<'_>, table: &Table<'_>, expected: &Value, comparison: &mut Comparison) -> Result<(), GoldenError> {
    let settings = settings(case, table)?;
    let observations = table.observations(&case.counts("exclude"))?;
    match Chart::new(&settings, &observations) {
        Ok(_) if case.refused() => comparison.name("error", expected, Some("a chart")),
        Ok(chart) => compare(&chart, expected, comparison),
        Err(_) if case.refused() => comparison.flag("error", &Value::from(true), true),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

/// Our settings for those of the case.
fn settings(case: &Case<'_>, table: &Table<'_>) -> Result<Settings, GoldenError> {
    let chart = case.word("chart");
    let kind: ChartKind =
        chart.parse().map_err(|_| GoldenError::Setting { setting: "chart", value: chart.to_owned() })?;
    let mut settings = Settings::new(kind).needed(0);
    settings.rules = case.word("method").parse().unwrap_or(RuleSet::Anhoej);
    settings.screening =
        if case.setting("screened_mr").as_bool() == Some(true) { Screening::Strict } else { Screening::Off };
    settings.aggregate = match case.word("agg_fun") {
        "median" => Aggregate::Median,
        "sum" => Aggregate::Sum,
        "sd" => Aggregate::StandardDeviation,
        _ => Aggregate::Mean,
    };
    settings.floor = if case.setting("y_neg").as_bool() == Some(false) { Floor::Zero } else { Floor::None };
    settings.multiply = case.number("multiply").unwrap_or(1.0);
    settings.target = case.number("target");
    settings.centre = case.number("cl").map(|centre| centre * settings.multiply);
    let splits = splits(case, table);
    if splits.is_empty() {
        settings.freeze = case.count("freeze");
    }
    Ok(splits.into_iter().fold(settings, Settings::split_at))
}

/// The first points of new phases, counted from 0.
fn splits(case: &Case<'_>, table: &Table<'_>) -> Vec<usize> {
    let Some(column) = case.word("part").strip_prefix("column ") else { return case.counts("part") };
    let labels = table.column(column);
    labels
        .iter()
        .zip(labels.iter().skip(1))
        .enumerate()
        .filter(|(_, (before, after))| before != after)
        .map(|(place, _)| place + 1)
        .collect()
}

/// Compares a chart with what the program answered.
fn compare(chart: &Chart, expected: &Value, comparison: &mut Comparison) {
    let parts = expected.get("parts").and_then(Value::as_array).cloned().unwrap_or_default();
    comparison.count("parts.len", &Value::from(parts.len()), Some(chart.phases.len()));
    for ((number, phase), expected) in chart.phases.iter().enumerate().zip(&parts) {
        let points: Vec<Point> = chart.points_of(number).collect();
        compare_phase(phase, &points, expected, comparison);
    }
    let null = Value::Null;
    let expected = expected.get("points").unwrap_or(&null);
    let points = || chart.points();
    let number = Comparison::number;
    let line =
        |line: fn(&crate::Limits) -> Option<f64>| chart.points().map(move |point| point.limits.as_ref().and_then(line));
    comparison.column(expected, "part", points().map(|point| Some(point.phase + 1)), Comparison::count);
    comparison.column(expected, "index", points().map(|point| Some(point.index + 1)), Comparison::count);
    comparison.column(expected, "y", points().map(|point| point.value), number);
    comparison.column(expected, "n", points().map(|point| point.denominator), |comparison, field, expected, found| {
        // The program shows 0 for a denominator without a numerator; we show that there is none.
        if expected.as_f64() != Some(0.0) || found.is_some() {
            comparison.number(field, expected, found);
        }
    });
    comparison.column(expected, "y_sum", points().map(|point| point.numerator), number);
    comparison.column(expected, "y_length", points().map(|point| Some(point.observations)), Comparison::count);
    comparison.column(expected, "y_mean", points().map(|point| point.mean()), number);
    comparison.column(expected, "y_sd", points().map(|point| point.standard_deviation), number);
    comparison.column(expected, "baseline", points().map(|point| point.baseline), Comparison::flag);
    let included = |point: Point| point.standing != Standing::Excluded;
    comparison.column(expected, "include", points().map(included), Comparison::flag);
    comparison.column(expected, "cl", points().map(|point| point.centre), number);
    comparison.column(expected, "lcl", line(|limits| limits.lower), number);
    comparison.column(expected, "lcl_95", line(|limits| limits.inner_lower), number);
    comparison.column(expected, "ucl_95", line(|limits| limits.inner_upper), number);
    comparison.column(expected, "ucl", line(|limits| limits.upper), number);
    comparison.column(expected, "target", points().map(|_| chart.settings.target), number);
    comparison.column(expected, "sigma_signal", points().map(|point| point.outside.is_some()), Comparison::flag);
}

/// Compares the counts of a phase.
fn compare_phase(phase: &Phase, points: &[Point], expected: &Value, comparison: &mut Comparison) {
    let null = Value::Null;
    let mut count = |name: &str, found: Option<usize>| {
        comparison.count(&format!("parts.{name}"), expected.get(name).unwrap_or(&null), found);
    };
    let runs = |figure: fn(Runs) -> usize| phase.runs.map(figure);
    let included = points.iter().filter(|point| point.standing != Standing::Excluded);
    count("n_obs", Some(included.count()));
    count("n_useful", Some(phase.runs.map_or(0, |runs| runs.useful)));
    count("longest_run", runs(|runs| runs.longest));
    count("longest_run_max", runs(|runs| runs.longest_max));
    count("n_crossings", runs(|runs| runs.crossings));
    count("n_crossings_min", runs(|runs| runs.crossings_min));
    count("sigma_signal_count", Some(points.iter().filter(|point| point.outside.is_some()).count()));
    let signal = phase.runs.is_some_and(|runs| runs.signal);
    comparison.flag("parts.runs_signal", expected.get("runs_signal").unwrap_or(&null), signal);
}

/// The pairs of facets, in the order of the answer.
fn pairs(expected: &Value) -> Vec<(String, String)> {
    let text = |part: &Value, name: &str| part.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let parts = expected.get("parts").and_then(Value::as_array);
    parts.into_iter().flatten().map(|part| (text(part, "facet1"), text(part, "facet2"))).collect()
}

/// The part of the answer that belongs to one pair of facets.
fn part_of(expected: &Value, outer: &str, inner: &str) -> Value {
    let belongs = |part: &&Value| {
        part.get("facet1").and_then(Value::as_str) == Some(outer)
            && part.get("facet2").and_then(Value::as_str) == Some(inner)
    };
    let parts: Vec<Value> =
        expected.get("parts").and_then(Value::as_array).into_iter().flatten().filter(belongs).cloned().collect();
    let columns = expected.get("points").and_then(Value::as_object);
    let label = |name: &str, place: usize| {
        columns.and_then(|columns| columns.get(name)).and_then(|column| column.get(place)).and_then(Value::as_str)
    };
    let points: serde_json::Map<String, Value> = columns
        .into_iter()
        .flatten()
        .map(|(name, column)| {
            let own =
                column.as_array().into_iter().flatten().enumerate().filter(|(place, _)| {
                    label("facet1", *place) == Some(outer) && label("facet2", *place) == Some(inner)
                });
            (name.clone(), own.map(|(_, value)| value.clone()).collect())
        })
        .collect();
    serde_json::json!({ "parts": parts, "points": points })
}

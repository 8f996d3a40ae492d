//! Cases of IHI's four rules, as published.

use serde_json::Value;

use super::{Case, Comparison, GoldenError};
use crate::rule::{number_of_runs, trend};
use crate::rule_set::Ground;
use crate::{Chart, ChartKind, Point, Rule, RuleSet, Settings};

/// Runs a case.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    let settings = Settings::new(ChartKind::Run).rules(RuleSet::Ihi).needed(0);
    match Chart::new(&settings, &case.table.clone().sorted().observations(&[])?) {
        Ok(chart) => compare(&chart, case.expected, comparison),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

fn compare(chart: &Chart, expected: &Value, comparison: &mut Comparison) {
    let null = Value::Null;
    let summary = expected.get("summary").unwrap_or(&null);
    let of = |name: &str| summary.get(name).unwrap_or(&null);
    let has = |rule: Rule| chart.signals.iter().any(|signal| signal.rule == rule);
    for phase in &chart.phases {
        let ground = Ground::new(chart, 0, phase);
        let limits = number_of_runs::limits(phase.runs.map_or(0, |runs| runs.useful));
        comparison.number("median", of("median"), phase.centre);
        comparison.count("n_useful", of("n_useful"), Some(phase.runs.map_or(0, |runs| runs.useful)));
        comparison.count("runs", of("runs"), Some(phase.runs.map_or(0, |runs| runs.crossings + 1)));
        comparison.count("longest_run", of("longest_run"), Some(phase.runs.map_or(0, |runs| runs.longest)));
        comparison.count("longest_trend", of("longest_trend"), Some(trend::longest(ground, trend::Ties::CountOnce)));
        comparison.count("runs_low", of("runs_low"), limits.map(|(low, _)| low));
        comparison.count("runs_high", of("runs_high"), limits.map(|(_, high)| high));
    }
    comparison.flag("shift", of("shift"), has(Rule::Shift));
    comparison.flag("trend", of("trend"), has(Rule::Trend));
    comparison.flag("too_few_runs", of("too_few_runs"), has(Rule::FewRuns));
    comparison.flag("too_many_runs", of("too_many_runs"), has(Rule::ManyRuns));
    let marked = |rule: Rule| {
        move |point: Point| {
            chart.signals.iter().any(|signal| signal.rule == rule && signal.points.contains(&point.index))
        }
    };
    let points = expected.get("points").unwrap_or(&null);
    comparison.column(points, "y", chart.points().map(|point| point.value), Comparison::number);
    comparison.column(points, "shift", chart.points().map(marked(Rule::Shift)), Comparison::flag);
    comparison.column(points, "trend", chart.points().map(marked(Rule::Trend)), Comparison::flag);
}

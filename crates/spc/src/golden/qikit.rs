//! Cases of clinical-qikit: every point of a pattern is marked.

use serde_json::Value;

use super::{Case, Comparison, GoldenError};
use crate::rule::few_crossings;
use crate::{Chart, ChartKind, Point, Rule, RuleSet, Settings};

/// Why the limits of its `anhoej` are not ours.
const ANHOEJ: &str = "DIFFERENCE: clinical-qikit floors log2 and signals at the limit; Anhøj's own program rounds, and signals \
                      beyond it";

/// Runs a case.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    let (rules, numbered): (RuleSet, &[Rule]) = match case.word("method") {
        "anhoej" => (RuleSet::Anhoej, &[]),
        "ihi" => (RuleSet::HealthCareDataGuide, &[]),
        "weco" => (RuleSet::WesternElectric, &super::qcc::WESTERN_ELECTRIC),
        "nelson" => (RuleSet::Nelson, &super::qcc::NELSON),
        other => return Err(GoldenError::Setting { setting: "method", value: other.to_owned() }),
    };
    let kind = if case.word("chart") == "run" { ChartKind::Run } else { ChartKind::I };
    let settings = Settings::new(kind).rules(rules).needed(0);
    match Chart::new(&settings, &case.table.clone().sorted().observations(&[])?) {
        Ok(chart) => compare(&chart, case.expected, numbered, comparison),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

fn compare(chart: &Chart, expected: &Value, numbered: &[Rule], comparison: &mut Comparison) {
    let null = Value::Null;
    let summary = expected.get("summary").unwrap_or(&null);
    let of = |name: &str| summary.get(name).unwrap_or(&null);
    let has = |rule: Rule| chart.signals.iter().any(|signal| signal.rule == rule);
    let runs = chart.phases.first().and_then(|phase| phase.runs);
    comparison.count("n_useful", of("n_useful"), Some(runs.map_or(0, |runs| runs.useful)));
    let anhoej = chart.settings.rules == RuleSet::Anhoej;
    if anhoej {
        comparison.on_purpose(ANHOEJ);
        comparison.count("longest_run", of("longest_run"), runs.map(|runs| runs.longest));
        comparison.count("n_crossings", of("n_crossings"), runs.map(|runs| runs.crossings));
        let signal = runs.is_some_and(|runs| runs.crossings < few_crossings::limit(runs.useful));
        comparison.flag("crossings_signal", of("crossings_signal"), signal);
    }
    if !of("shift_signal").is_null() {
        comparison.flag("shift_signal", of("shift_signal"), has(Rule::Shift));
        comparison.flag("trend_signal", of("trend_signal"), has(Rule::Trend));
    }
    for name in ["weco_rules_triggered", "nelson_rules_triggered"] {
        let Some(expected) = of(name).as_array() else { continue };
        for (place, rule) in numbered.iter().enumerate() {
            let triggered = expected.contains(&Value::from(place + 1));
            comparison.flag(&format!("{name}[{}]", place + 1), &Value::from(triggered), has(*rule));
        }
    }
    let points = expected.get("points").unwrap_or(&null);
    let all = || chart.points();
    let limit = |upper: bool| {
        all().map(move |point| point.limits.and_then(|limits| if upper { limits.upper } else { limits.lower }))
    };
    comparison.column(points, "y", all().map(|point| point.value), Comparison::number);
    comparison.column(points, "cl", all().map(|point| point.centre), Comparison::number);
    comparison.column(points, "lcl", limit(false), Comparison::number);
    comparison.column(points, "ucl", limit(true), Comparison::number);
    comparison.column(points, "sigma_signal", all().map(|point| point.outside.is_some()), Comparison::flag);
    if !anhoej {
        let marked = |point: Point| {
            chart
                .signals
                .iter()
                .any(|signal| signal.rule != Rule::OutsideLimits && signal.points.contains(&point.index))
        };
        comparison.column(points, "rule_signal", all().map(marked), Comparison::flag);
    }
}

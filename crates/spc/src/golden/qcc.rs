//! Cases of qcc: Western Electric and Nelson, rule by rule. A rule marks the point that completes the pattern.

use serde_json::Value;

use super::{Case, Comparison, GoldenError};
use crate::{Chart, ChartKind, Observation, Point, Rule, RuleSet, Screening, Settings};

/// Western Electric's rules in their order.
pub(super) const WESTERN_ELECTRIC: [Rule; 4] = [Rule::OutsideLimits, Rule::TwoOfThree, Rule::FourOfFive, Rule::Shift];
/// Nelson's rules in their order.
pub(super) const NELSON: [Rule; 8] = [
    Rule::OutsideLimits,
    Rule::Shift,
    Rule::Trend,
    Rule::Alternating,
    Rule::TwoOfThree,
    Rule::FourOfFive,
    Rule::Hugging,
    Rule::Avoiding,
];
/// Why rules on zones are not compared where limits move (such columns are absent from the case).
const ZONES: &str =
    "DIFFERENCE: qcc holds a whole window against the limits of its last point; each point has its own here";

/// Runs a case.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    let (kind, values): (ChartKind, &[&str]) = match case.word("chart") {
        "xbar.one" => (ChartKind::I, &["y"]),
        "xbar" => (ChartKind::Xbar, &["y1", "y2", "y3", "y4"]),
        "p" => (ChartKind::P, &["y"]),
        "c" => (ChartKind::C, &["y"]),
        other => return Err(GoldenError::Setting { setting: "chart", value: other.to_owned() }),
    };
    let (rules, order): (RuleSet, &[Rule]) = match case.word("rule_set") {
        "western-electric" => (RuleSet::WesternElectric, &WESTERN_ELECTRIC),
        "nelson" => (RuleSet::Nelson, &NELSON),
        other => return Err(GoldenError::Setting { setting: "rule_set", value: other.to_owned() }),
    };
    let mut settings = Settings::new(kind).rules(rules).screening(Screening::Off).needed(0);
    settings.centre = case.number("center");
    settings.sigma = case.number("std_dev");
    let observations: Vec<Observation> = case.table.clone().sorted().observations_of(values, &[])?;
    match Chart::new(&settings, &observations) {
        Ok(chart) => compare(&chart, case.expected, order, comparison),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

fn compare(chart: &Chart, expected: &Value, order: &[Rule], comparison: &mut Comparison) {
    let null = Value::Null;
    if expected.get("package_quirk").is_some_and(|quirk| quirk.to_string().contains("LAST point")) {
        comparison.on_purpose(ZONES);
    }
    let centre = chart.phases.first().and_then(|phase| phase.centre);
    comparison.number("center", expected.get("center").unwrap_or(&null), centre);
    let points = expected.get("points").unwrap_or(&null);
    let all = || chart.points();
    let limit = |upper: bool| {
        all().map(move |point| point.limits.and_then(|limits| if upper { limits.upper } else { limits.lower }))
    };
    comparison.column(points, "index", all().map(|point| Some(point.index + 1)), Comparison::count);
    comparison.column(points, "statistic", all().map(|point| point.value), Comparison::number);
    comparison.column(points, "lcl", limit(false), Comparison::number);
    comparison.column(points, "ucl", limit(true), Comparison::number);
    let completes = |rule: Rule, point: &Point| {
        chart.signals.iter().any(|signal| signal.rule == rule && signal.completing.contains(&point.index))
    };
    for (place, rule) in order.iter().enumerate() {
        let found = all().map(|point| completes(*rule, &point));
        comparison.column(points, &format!("rule{}", place + 1), found, Comparison::flag);
    }
    let lowest = |point: Point| order.iter().position(|rule| completes(*rule, &point)).map(|place| place + 1);
    comparison.column(points, "lowest_rule", all().map(lowest), Comparison::count);
}

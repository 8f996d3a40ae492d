//! Cases of NHSRplotthedots: «Making Data Count».

use serde_json::Value;

use super::table::Table;
use super::{Case, Comparison, GoldenError};
use crate::{
    Assurance, Chart, ChartKind, Direction, InARow, Meaning, NearLimit, Observation, Point, Position, Rule, RuleSet,
    Screening, Settings, Side, Split, Variation,
};

/// Why constant data have no assurance here.
const CONSTANT: &str = "DIFFERENCE: without limits nothing assures the target; NHSRplotthedots says `inconsistent`, we say that it cannot be judged";
/// Why a case that stops the program is a chart here.
const MISSING: &str = "DIFFERENCE: NHSRplotthedots stops at a missing value inside a rising stretch; we go on, and the gap ends the trend";
/// A group with fewer points has provisional limits.
const SHORT: usize = 13;

/// Runs a case.
pub(super) fn run(case: &Case<'_>, comparison: &mut Comparison) -> Result<(), GoldenError> {
    if case.refused() {
        comparison.on_purpose(MISSING);
    }
    let groups = case.expected.get("groups").and_then(Value::as_array).cloned().unwrap_or_default();
    let facet = case.word("facet_field");
    if facet.is_empty() {
        return one(case, &case.table.clone().sorted(), "no facet", groups.first(), comparison);
    }
    for group in &groups {
        let name = group.get("facet").and_then(Value::as_str).unwrap_or_default();
        one(case, &case.table.only(facet, name).sorted(), name, Some(group), comparison)?;
    }
    Ok(())
}

/// One chart of a case.
fn one(
    case: &Case<'_>,
    table: &Table<'_>,
    facet: &str,
    group: Option<&Value>,
    comparison: &mut Comparison,
) -> Result<(), GoldenError> {
    let observations: Vec<Observation> = table.observations(&[])?;
    match Chart::new(&settings(case, table, facet)?, &observations) {
        Ok(chart) if case.refused() => {
            comparison.count("points.len", &Value::from(observations.len()), Some(chart.points().len()));
        }
        Ok(chart) => compare(&chart, case, facet, group.unwrap_or(&Value::Null), comparison),
        Err(error) => comparison.name("error", &Value::Null, Some(&error.to_string())),
    }
    Ok(())
}

/// Our settings for those of the case; targets and new phases may be given per facet.
fn settings(case: &Case<'_>, table: &Table<'_>, facet: &str) -> Result<Settings, GoldenError> {
    let own = |name: &str| {
        let setting = case.setting(name);
        if setting.is_object() { setting.get(facet).cloned().unwrap_or(Value::Null) } else { setting.clone() }
    };
    let mut settings = Settings::new(ChartKind::I).needed(0);
    settings.rules = RuleSet::MakingDataCount { in_a_row: InARow::Seven, two_of_three: NearLimit::Between };
    settings.direction = match case.word("improvement_direction") {
        "increase" => Direction::Up,
        "decrease" => Direction::Down,
        _ => Direction::Neutral,
    };
    settings.screening =
        if case.setting("screen_outliers").as_bool() == Some(true) { Screening::Strict } else { Screening::Off };
    settings.target = own("target").as_f64();
    settings.freeze = case.count("fix_after_n_points");
    let xs = table.xs();
    for date in own("rebase").as_array().into_iter().flatten().filter_map(Value::as_str) {
        let first = xs.iter().position(|x| *x == date);
        let first = first.ok_or_else(|| GoldenError::Setting { setting: "rebase", value: date.to_owned() })?;
        settings.splits.push(Split { first, freeze: settings.freeze });
    }
    Ok(settings)
}

/// Compares a chart with what the program answered for its facet.
fn compare(chart: &Chart, case: &Case<'_>, facet: &str, group: &Value, comparison: &mut Comparison) {
    let null = Value::Null;
    let of = |name: &str| group.get(name).unwrap_or(&null);
    let newest = chart.points().last().map(|point| kind(chart, &point));
    comparison.name("variation", of("variation"), newest);
    comparison.name("variation_icon", of("variation_icon"), Some(icon(chart.variation())));
    let assurance = match chart.assurance() {
        Assurance::ConsistentPass => Some(("consistent_pass", "pass")),
        Assurance::ConsistentFail => Some(("consistent_fail", "fail")),
        Assurance::Inconsistent => Some(("inconsistent", "inconsistent")),
        Assurance::CannotBeJudged => None,
    };
    let limits = chart.points().any(|point| point.limits.is_some());
    if assurance.is_none() && !limits && chart.settings.target.is_some() {
        comparison.on_purpose(CONSTANT);
    } else {
        comparison.name("assurance", of("assurance"), assurance.map(|(name, _)| name));
        comparison.name("assurance_icon", of("assurance_icon"), assurance.map(|(_, icon)| icon));
    }
    let phases = of("rebase_groups").as_array().cloned().unwrap_or_default();
    comparison.count("rebase_groups.len", &Value::from(phases.len()), Some(chart.phases.len()));
    for (number, expected) in phases.iter().enumerate() {
        compare_phase(chart, number, expected, comparison);
    }
    compare_points(chart, &points_of(case.expected, facet), comparison);
}

/// Compares one group between two new starts.
fn compare_phase(chart: &Chart, number: usize, expected: &Value, comparison: &mut Comparison) {
    let null = Value::Null;
    let of = |name: &str| expected.get(name).unwrap_or(&null);
    let points: Vec<Point> = chart.points_of(number).collect();
    let first = points.first();
    let limits = first.and_then(|point| point.limits);
    let of_kind = |wanted: &[&str]| points.iter().filter(|point| wanted.contains(&kind(chart, point))).count();
    comparison.count("rebase_group", of("rebase_group"), Some(number));
    comparison.count("n", of("n"), Some(points.len()));
    comparison.number("mean", of("mean"), first.and_then(|point| point.centre));
    comparison.number("lpl", of("lpl"), limits.and_then(|limits| limits.lower));
    comparison.number("upl", of("upl"), limits.and_then(|limits| limits.upper));
    comparison.flag("short_group_warning", of("short_group_warning"), points.len() < SHORT);
    comparison.count("common_cause", of("common_cause"), Some(of_kind(&["common_cause"])));
    let better = Some(of_kind(&["special_cause_improvement"]));
    comparison.count("special_cause_improvement", of("special_cause_improvement"), better);
    comparison.count("special_cause_concern", of("special_cause_concern"), Some(of_kind(&["special_cause_concern"])));
    let neutral = Some(of_kind(&["special_cause_neutral_high", "special_cause_neutral_low"]));
    comparison.count("special_cause_neutral", of("special_cause_neutral"), neutral);
}

/// Compares every point.
fn compare_points(chart: &Chart, expected: &Value, comparison: &mut Comparison) {
    let all = || chart.points();
    let number = Comparison::number;
    comparison.column(expected, "y", all().map(|point| point.value), number);
    comparison.column(expected, "rebase_group", all().map(|point| Some(point.phase)), Comparison::count);
    comparison.column(expected, "fix_y", all().map(|point| point.value.filter(|_| point.baseline)), number);
    comparison.column(expected, "mean", all().map(|point| point.centre), number);
    comparison.column(expected, "lpl", all().map(|point| point.limits.and_then(|limits| limits.lower)), number);
    comparison.column(expected, "upl", all().map(|point| point.limits.and_then(|limits| limits.upper)), number);
    comparison.column(expected, "target", all().map(|_| chart.settings.target), number);
    comparison.column(expected, "outside_limits", all().map(outside), maybe);
    comparison.column(expected, "close_to_limits", all().map(close), maybe);
    comparison.column(expected, "relative_to_mean", all().map(|point| point.position.map(sign)), number);
    let name = |comparison: &mut Comparison, field: &str, expected: &Value, found: &str| {
        comparison.name(field, expected, Some(found));
    };
    comparison.column(expected, "special_cause_type", all().map(|point| rule(chart, &point)), name);
    let special = |point: Point| rule(chart, &point) != "Common Cause";
    comparison.column(expected, "special_cause_flag", all().map(special), Comparison::flag);
    comparison.column(expected, "point_type", all().map(|point| kind(chart, &point)), name);
    let short = |point: Point| chart.points_of(point.phase).len() < SHORT;
    comparison.column(expected, "short_group_warning", all().map(short), Comparison::flag);
}

/// Compares a flag that may be null.
fn maybe(comparison: &mut Comparison, field: &str, expected: &Value, found: Option<bool>) {
    match found {
        Some(found) => comparison.flag(field, expected, found),
        None => comparison.name(field, expected, None),
    }
}

/// Whether a point lies outside its limits; nothing without value or limits.
fn outside(point: Point) -> Option<bool> {
    point.value.and(point.limits).map(|_| point.outside.is_some())
}

/// Whether a point lies between 2 and 3σ.
fn close(point: Point) -> Option<bool> {
    let (value, limits) = (point.value?, point.limits?);
    let beyond =
        limits.inner_upper.is_some_and(|line| value > line) || limits.inner_lower.is_some_and(|line| value < line);
    Some(beyond && point.outside.is_none())
}

/// The side as a number.
const fn sign(position: Position) -> f64 {
    match position {
        Position::Above => 1.0,
        Position::On => 0.0,
        Position::Below => -1.0,
    }
}

/// The program's name for the rule that a point is named after.
fn rule(chart: &Chart, point: &Point) -> &'static str {
    let signal = chart.signal_at(point.index).and_then(|signal| Some((signal.rule, signal.side?)));
    match signal {
        Some((Rule::OutsideLimits, Side::Above)) => "Above UCL",
        Some((Rule::OutsideLimits, Side::Below)) => "Below LCL",
        Some((Rule::Trend, Side::Above)) => "7 Point Trend (Increasing)",
        Some((Rule::Trend, Side::Below)) => "7 Point Trend (Decreasing)",
        Some((Rule::TwoOfThree, Side::Above)) => "2 in 3 Above CL",
        Some((Rule::TwoOfThree, Side::Below)) => "2 in 3 Below CL",
        Some((Rule::Shift, Side::Above)) => "7 Points Above CL",
        Some((Rule::Shift, Side::Below)) => "7 Points Below CL",
        Some(_) | None => "Common Cause",
    }
}

/// The program's name for what a point means.
fn kind(chart: &Chart, point: &Point) -> &'static str {
    let signal = chart.signal_at(point.index).and_then(|signal| Some((signal, signal.side?)));
    let Some((signal, side)) = signal else { return "common_cause" };
    match (signal.meaning(chart.settings.direction), side) {
        (Meaning::Better, _) => "special_cause_improvement",
        (Meaning::Worse, _) => "special_cause_concern",
        (Meaning::Change, Side::Above) => "special_cause_neutral_high",
        (Meaning::Change, Side::Below) => "special_cause_neutral_low",
    }
}

/// The program's name for the icon.
const fn icon(variation: Variation) -> &'static str {
    match variation {
        Variation::CommonCause | Variation::CannotBeJudged => "common_cause",
        Variation::SpecialCause { side, meaning } => match (meaning, side) {
            (Meaning::Better, Side::Above) => "improvement_high",
            (Meaning::Better, Side::Below) => "improvement_low",
            (Meaning::Worse, Side::Above) => "concern_high",
            (Meaning::Worse, Side::Below) => "concern_low",
            (Meaning::Change, Side::Above) => "neutral_high",
            (Meaning::Change, Side::Below) => "neutral_low",
        },
    }
}

/// The columns of the answer that belong to a facet.
fn points_of(expected: &Value, facet: &str) -> Value {
    let null = Value::Null;
    let columns = expected.get("points").unwrap_or(&null);
    let labels = columns.get("facet").and_then(Value::as_array).cloned().unwrap_or_default();
    let own = |place: usize| labels.get(place).and_then(Value::as_str) == Some(facet);
    let columns = columns.as_object().into_iter().flatten().map(|(name, column)| {
        let values = column.as_array().into_iter().flatten().enumerate();
        (name.clone(), values.filter(|(place, _)| own(*place)).map(|(_, value)| value.clone()).collect())
    });
    Value::Object(columns.collect())
}

//! A chart as JSON and as CSV, in the names of `spc-golden/1`: the same answer that `bedre spc verify` holds against others.
//!
//! Points and phases are counted from 1. What is not defined is `null`, and empty in CSV.

use bedre_spc::{
    Assurance, CentreKind, Chart, Dependence, Limits, Meaning, Next, Phase, Point, Position, Side, Signal, Spread,
    Standing, Unknown, Variation, Verdict,
};
use serde_json::{Map, Value, json};

/// The form of the JSON: raised when a name changes its meaning.
const SCHEMA: &str = "bedre-spc-chart/1";

/// The chart as JSON: settings, `parts`, `points` as columns, signals and the facts of its reading.
pub(super) fn json(chart: &Chart, xs: &[String]) -> Value {
    json!({
        "schema": SCHEMA,
        "settings": settings(chart),
        "parts": chart.phases.iter().enumerate().map(|(number, phase)| part(chart, number, phase)).collect::<Vec<_>>(),
        "points": Value::Object(columns(chart, xs).into_iter().map(|(name, column)| (name.to_owned(), Value::Array(column))).collect::<Map<_, _>>()),
        "signals": chart.signals.iter().map(|found| signal(chart, found)).collect::<Vec<_>>(),
        "verdict": verdict(chart.verdict()),
        "variation": variation(chart.variation()),
        "assurance": assurance(chart.assurance()),
        "dependence": dependence(chart.dependence()),
        "reading": reading(chart),
    })
}

/// The points as CSV, a line each, with the rules that mark them.
///
/// # Errors
///
/// When a line cannot be written, which memory never refuses.
pub(super) fn csv(chart: &Chart, xs: &[String]) -> anyhow::Result<Vec<u8>> {
    let columns = columns(chart, xs);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns.iter().map(|(name, _)| *name).chain(["rules"]))?;
    for point in chart.points() {
        let mut rules: Vec<&str> = chart.signals_at(point.index).map(|signal| signal.rule.code()).collect();
        rules.dedup();
        let fields = columns.iter().map(|(_, column)| column.get(point.index).map(plain).unwrap_or_default());
        writer.write_record(fields.chain([rules.join(" ")]))?;
    }
    Ok(writer.into_inner()?)
}

/// A value without quotes.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => value.to_string(),
    }
}

fn settings(chart: &Chart) -> Value {
    let settings = &chart.settings;
    json!({
        "chart": settings.kind.code(),
        "rules": settings.rules.code(),
        "rules_version": settings.rules.version(),
        "direction": settings.direction.code(),
        "target": settings.target,
        "cl": settings.centre,
        "freeze": settings.freeze,
        "part": settings.splits.iter().map(|split| split.first).collect::<Vec<_>>(),
        "screening": settings.screening.code(),
        "multiply": settings.multiply,
    })
}

fn part(chart: &Chart, number: usize, phase: &Phase) -> Value {
    let included = chart.points_of(number).filter(|point| point.standing != Standing::Excluded);
    json!({
        "part": number + 1,
        "first": phase.first + 1,
        "last": phase.end,
        "freeze": phase.freeze,
        "n_obs": included.count(),
        "n_useful": phase.runs.map_or(0, |runs| runs.useful),
        "longest_run": phase.runs.map(|runs| runs.longest),
        "longest_run_max": phase.runs.map(|runs| runs.longest_max),
        "n_crossings": phase.runs.map(|runs| runs.crossings),
        "n_crossings_min": phase.runs.map(|runs| runs.crossings_min),
        "runs_signal": phase.runs.is_some_and(|runs| runs.signal),
        "sigma_signal_count": chart.points_of(number).filter(|point| point.outside.is_some()).count(),
        "cl": phase.centre,
        "cl_kind": centre_kind(phase.centre_kind),
        "limits": spread(phase.spread),
        "verdict": verdict(phase.verdict),
    })
}

/// The columns of the points.
fn columns(chart: &Chart, xs: &[String]) -> Vec<(&'static str, Vec<Value>)> {
    let points: Vec<Point> = chart.points().collect();
    let column = |figure: &dyn Fn(&Point) -> Value| points.iter().map(figure).collect::<Vec<_>>();
    let line = |line: fn(&Limits) -> Option<f64>| column(&|point| json!(point.limits.as_ref().and_then(line)));
    vec![
        ("x", column(&|point| xs.get(point.index).map_or(Value::Null, |x| as_written(x)))),
        ("part", column(&|point| json!(point.phase + 1))),
        ("index", column(&|point| json!(point.index + 1))),
        ("y", column(&|point| json!(point.value))),
        ("n", column(&|point| json!(point.denominator))),
        ("y_sum", column(&|point| json!(point.numerator))),
        ("y_length", column(&|point| json!(point.observations))),
        ("y_mean", column(&|point| json!(point.mean()))),
        ("y_sd", column(&|point| json!(point.standard_deviation))),
        ("baseline", column(&|point| json!(point.baseline))),
        ("include", column(&|point| json!(point.standing != Standing::Excluded))),
        ("cl", column(&|point| json!(point.centre))),
        ("lcl", line(|limits| limits.lower)),
        ("lcl_95", line(|limits| limits.inner_lower)),
        ("ucl_95", line(|limits| limits.inner_upper)),
        ("ucl", line(|limits| limits.upper)),
        ("target", column(&|_| json!(chart.settings.target))),
        ("sigma_signal", column(&|point| json!(point.outside.is_some()))),
        ("side_of_cl", column(&|point| json!(point.position.map(position)))),
    ]
}

/// x as a number where it is a whole one, otherwise as text.
fn as_written(x: &str) -> Value {
    x.parse::<i64>().map_or_else(|_| json!(x), |number| json!(number))
}

fn signal(chart: &Chart, signal: &Signal) -> Value {
    json!({
        "rule": signal.rule.code(),
        "part": signal.phase + 1,
        "points": signal.points.iter().map(|point| point + 1).collect::<Vec<_>>(),
        "seen_at": signal.seen().map(|point| point + 1),
        "side": signal.side.map(side),
        "found": signal.found,
        "limit": signal.limit,
        "chance": chart.chance(signal),
    })
}

fn reading(chart: &Chart) -> Value {
    let reading = chart.reading();
    json!({
        "level": reading.level.map(|level| json!({
            "cl": level.centre,
            "cl_kind": centre_kind(level.kind),
            "frozen": level.frozen,
            "lcl": level.limits.map(|limits| limits.0),
            "ucl": level.limits.map(|limits| limits.1),
        })),
        "signal": reading.main.map(|main| json!({
            "rule": main.rule.code(),
            "side": main.side.map(side),
            "meaning": meaning(main.meaning),
            "first": main.first + 1,
            "last": main.last + 1,
            "found": main.found,
            "limit": main.limit,
            "ongoing": main.ongoing,
            "chance": main.chance,
        })),
        "change": reading.change.map(|change| json!({
            "from": change.from,
            "to": change.to,
            "points_before": change.points_before,
            "points_after": change.points_after,
            "low": change.interval.map(|interval| interval.0),
            "high": change.interval.map(|interval| interval.1),
            "meaning": meaning(change.meaning),
        })),
        "target": reading.target.map(|target| json!({
            "target": target.target,
            "reached": target.reached,
            "points": target.points,
            "assurance": assurance(target.assurance),
        })),
        "unknown": reading.unknown.iter().map(unknown).collect::<Vec<_>>(),
        "next": next(reading.next),
    })
}

fn verdict(verdict: Verdict) -> Value {
    match verdict {
        Verdict::NoData => json!({ "is": "no_data" }),
        Verdict::TooEarly { points, useful, needed } => {
            json!({ "is": "too_early", "points": points, "useful": useful, "needed": needed })
        }
        Verdict::NoVariation { points } => json!({ "is": "no_variation", "points": points }),
        Verdict::NoSignal => json!({ "is": "no_signal" }),
        Verdict::Signal { count } => json!({ "is": "signal", "count": count }),
    }
}

fn unknown(unknown: &Unknown) -> Value {
    match *unknown {
        Unknown::Whether { more } => json!({ "is": "whether", "more": more }),
        Unknown::Why => json!({ "is": "why" }),
        Unknown::WhetherItLasts { points } => json!({ "is": "whether_it_lasts", "points": points }),
        Unknown::SmallChange { points } => json!({ "is": "small_change", "points": points }),
        Unknown::ManyOnLine { useful, points } => json!({ "is": "many_on_line", "useful": useful, "points": points }),
        Unknown::Dependence { lag1 } => json!({ "is": "dependence", "lag1": lag1 }),
        Unknown::DependenceNotJudged => json!({ "is": "dependence_not_judged" }),
    }
}

fn next(next: Next) -> Value {
    match next {
        Next::Start => json!({ "is": "start" }),
        Next::Measure { more } => json!({ "is": "measure", "more": more }),
        Next::CheckMeasure => json!({ "is": "check_measure" }),
        Next::TestChange => json!({ "is": "test_change" }),
        Next::HoldGain => json!({ "is": "hold_gain" }),
        Next::LearnFromBetter => json!({ "is": "learn_from_better" }),
        Next::FindCause => json!({ "is": "find_cause" }),
        Next::FindOut => json!({ "is": "find_out" }),
    }
}

fn spread(spread: Spread) -> Value {
    match spread {
        Spread::NotAsked => json!({ "are": "not_asked" }),
        Spread::Computed { dropped } => json!({ "are": "computed", "dropped": dropped }),
        Spread::Given => json!({ "are": "given" }),
        Spread::FellBack => json!({ "are": "computed_without_screening" }),
        Spread::TooFew => json!({ "are": "too_few" }),
        Spread::NoVariation => json!({ "are": "no_variation" }),
    }
}

fn dependence(dependence: Dependence) -> Value {
    match dependence {
        Dependence::CannotBeJudged => json!({ "is": "cannot_be_judged" }),
        Dependence::None { lag1 } => json!({ "is": "none", "lag1": lag1 }),
        Dependence::Positive { lag1 } => json!({ "is": "positive", "lag1": lag1 }),
    }
}

fn variation(variation: Variation) -> Value {
    match variation {
        Variation::CommonCause => json!("common_cause"),
        Variation::SpecialCause { side: towards, meaning: means } => {
            json!({ "special_cause": meaning(means), "side": side(towards) })
        }
        Variation::CannotBeJudged => Value::Null,
    }
}

const fn assurance(assurance: Assurance) -> Option<&'static str> {
    match assurance {
        Assurance::ConsistentPass => Some("consistent_pass"),
        Assurance::ConsistentFail => Some("consistent_fail"),
        Assurance::Inconsistent => Some("inconsistent"),
        Assurance::CannotBeJudged => None,
    }
}

const fn meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Better => "better",
        Meaning::Worse => "worse",
        Meaning::Change => "change",
    }
}

const fn centre_kind(kind: CentreKind) -> &'static str {
    match kind {
        CentreKind::Median => "median",
        CentreKind::Mean => "mean",
        CentreKind::Given => "given",
    }
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Above => "above",
        Side::Below => "below",
    }
}

const fn position(position: Position) -> i8 {
    match position {
        Position::Above => 1,
        Position::On => 0,
        Position::Below => -1,
    }
}

//! A measure's chart as a part of a page: picture, three lines of reading and table, all of one `spc::Chart`.

use bedre_actions::reading::{Scale as ReadingScale, Unit, read};
use bedre_domain::{
    measure::{DataPoint, Plan, PointState, Scale, Series},
    pdsa::PdsaCycle,
    project::{Annotation, AnnotationKind},
};
use bedre_i18n::{Texts, date, number};
use bedre_plot::{Axis, Cycle, Drawing, Line, Note, Quantity, Size, Tick, When, Wording, svg};
use bedre_spc::{CentreKind, Chart, Point, Rule, Side};
use jiff::civil::Date;

use super::words;
use crate::layout::{
    figure::ChartFigure,
    table::{Cell, Head, Table},
};

/// How many decimals values have in words.
const PLACES: usize = 2;

/// What stands beside the points of a chart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Beside<'a> {
    /// Tests of change.
    pub(crate) cycles: &'a [PdsaCycle],
    /// Notes on the time line.
    pub(crate) annotations: &'a [Annotation],
}

/// The chart of a measure. `id` keeps apart several on one page; `link` leads from a point to where it is changed.
pub(crate) fn figure(
    id: &str,
    name: &str,
    plan: &Plan,
    series: &Series,
    beside: Beside<'_>,
    link: impl Fn(&DataPoint) -> Option<String>,
    t: Texts,
) -> ChartFigure {
    let names = names(series, t);
    let days: Vec<Date> = series.points.iter().map(|point| point.day).collect();
    let unit = if matches!(plan.scale, Scale::Proportion { .. }) { Unit::Percent } else { Unit::Number };
    let lines = read(&series.chart.reading(), &ReadingScale { unit, places: PLACES, names: &names }, t);
    let words = Words { t, plan, names: &names };
    let title = t.spc_chart_title(words::chart(plan.chart, t), name);
    let marks = Marks::of(beside, t);
    let (cycles, notes) = (marks.cycles(), marks.notes());
    let phases: Vec<&str> =
        std::iter::once("").chain(plan.phasing.splits.iter().map(|split| split.reason.as_str())).collect();
    let axis_unit = words::unit(plan);
    let wide = Drawing {
        description: &lines.can_say,
        unit: &axis_unit,
        quantity: quantity(&plan.scale),
        axis: Axis::Days(&days),
        phases: &phases,
        cycles: &cycles,
        notes: &notes,
        ..Drawing::new(id, &title, &words)
    };
    ChartFigure {
        caption: title.clone(),
        wide: svg(&series.chart, &wide),
        narrow: svg(&series.chart, &Drawing { size: Size::Narrow, ..wide }),
        reading: vec![
            headed(t.spc_reading_can_say(), &lines.can_say),
            headed(t.spc_reading_cannot_say_yet(), &lines.cannot_say_yet),
            headed(t.spc_reading_do_now(), &lines.do_now),
        ]
        .into_iter()
        .flatten()
        .collect(),
        table: table(plan, series, beside, link, t),
    }
}

/// A line of the reading with its heading; nothing when it says nothing.
fn headed(heading: &str, line: &str) -> Option<String> {
    (!line.is_empty()).then(|| format!("{heading}: {line}"))
}

/// What kind of figure is drawn.
fn quantity(scale: &Scale) -> Quantity {
    match scale {
        Scale::Value => Quantity::Number,
        Scale::Count => Quantity::Count,
        Scale::Proportion { .. } => Quantity::Share { whole: 100.0 },
        Scale::Rate { .. } | Scale::Time => Quantity::Amount,
    }
}

/// What each point is called: its day, with the year where the points span several.
fn names(series: &Series, t: Texts) -> Vec<String> {
    let years =
        series.points.first().map(|point| point.day.year()) != series.points.last().map(|point| point.day.year());
    let name = |day| if years { date::long(day, t.locale()) } else { date::day_and_month(day, t.locale()) };
    series.points.iter().map(|point| name(point.day)).collect()
}

/// The texts of what stands beside the points, kept while the picture is drawn.
struct Marks {
    cycles: Vec<(String, String, Date, Option<Date>)>,
    notes: Vec<(Date, String)>,
}

impl Marks {
    fn of(beside: Beside<'_>, t: Texts) -> Self {
        let cycle = |cycle: &PdsaCycle| {
            let (from, to) = cycle.days()?;
            let text = format!("{}: {}", t.pdsa_on_time_line(cycle.number), cycle.plan.what.as_str());
            let ends = cycle.study_made().map(|_| to);
            Some((cycle.number.to_string(), text, from, ends))
        };
        Self {
            cycles: beside.cycles.iter().filter_map(cycle).collect(),
            notes: beside.annotations.iter().map(|note| (note.day, annotation(note, t))).collect(),
        }
    }

    fn cycles(&self) -> Vec<Cycle<'_>> {
        self.cycles
            .iter()
            .map(|(number, text, from, to)| Cycle { number, text, from: When::Day(*from), to: to.map(When::Day) })
            .collect()
    }

    fn notes(&self) -> Vec<Note<'_>> {
        self.notes.iter().map(|(day, text)| Note { at: When::Day(*day), text }).collect()
    }
}

/// What a note on the time line says.
pub(crate) fn annotation(note: &Annotation, t: Texts) -> String {
    match note.kind {
        AnnotationKind::Redefined => t.measure_redefined().to_owned(),
        AnnotationKind::Change | AnnotationKind::Event | AnnotationKind::Data => note.text.as_str().to_owned(),
    }
}

/// The same figures as a table, latest first.
fn table(
    plan: &Plan,
    series: &Series,
    beside: Beside<'_>,
    link: impl Fn(&DataPoint) -> Option<String>,
    t: Texts,
) -> Table {
    let mut heads = vec![Head::text(t.measure_point_date()), Head::number(t.measure_point_value())];
    if plan.scale.has_denominator() {
        heads.extend([Head::number(t.measure_numerator()), Head::number(t.measure_denominator())]);
    }
    heads.extend([Head::number(t.spc_centre_line()), Head::text(t.spc_notes())]);
    let row = |(point, drawn): (&DataPoint, &Point)| {
        let day = date::short(point.day, t.locale());
        let first = link(point).map_or_else(|| Cell::new(day.clone()), |url| Cell::link(day.clone(), url));
        let figure =
            |value: Option<f64>| Cell::new(value.map(|value| words::value(plan, value, t)).unwrap_or_default());
        let count = |value: Option<f64>| {
            Cell::new(value.map(|value| number::decimal(value, PLACES, t.locale())).unwrap_or_default())
        };
        let mut cells = vec![first.key(point.day.to_string()), figure(drawn.value)];
        if plan.scale.has_denominator() {
            cells.extend([count(drawn.numerator), count(drawn.denominator)]);
        }
        cells.extend([figure(drawn.centre), Cell::new(remarks(point, drawn, series, beside, t))]);
        cells
    };
    let rows = series.points.iter().zip(&series.chart.points).rev().map(row);
    Table::new(t.measure_chart_table(), heads).rows(rows.collect::<Vec<_>>()).quiet()
}

/// What is to be said of one point.
fn remarks(point: &DataPoint, drawn: &Point, series: &Series, beside: Beside<'_>, t: Texts) -> String {
    let state = match &point.state {
        PointState::Counted(_) => None,
        PointState::Excluded { reason, .. } => Some(t.measure_point_excluded(reason.as_str())),
        PointState::NotMeasured { why } => Some(format!("{}: {}", t.measure_point_not_measured(), why.as_str())),
    };
    let signals = series.chart.signals.iter().filter(|signal| signal.points.contains(&drawn.index));
    let signals = signals.map(|signal| format!("{}: {}", t.spc_signal(), rule(signal.rule, t)));
    let next = series.points.get(drawn.index + 1).map(|next| next.day);
    let until_next = |day: Date| day >= point.day && next.is_none_or(|next| day < next);
    let notes = beside.annotations.iter().filter(|note| until_next(note.day)).map(|note| annotation(note, t));
    let tried = |cycle: &&PdsaCycle| cycle.days().is_some_and(|(from, to)| from <= point.day && point.day <= to);
    let cycles = beside.cycles.iter().filter(tried).map(|cycle| t.pdsa_on_time_line(cycle.number));
    let own = (!point.note.is_empty()).then(|| point.note.as_str().to_owned());
    state.into_iter().chain(signals).chain(cycles).chain(notes).chain(own).collect::<Vec<_>>().join(". ")
}

/// The name of a rule.
fn rule(rule: Rule, t: Texts) -> &'static str {
    match rule {
        Rule::OutsideLimits => t.spc_rule_outside_limits(),
        Rule::LongestRun => t.spc_rule_longest_run(),
        Rule::FewCrossings => t.spc_rule_few_crossings(),
        Rule::RunAndCrossings => t.spc_rule_run_and_crossings(),
        Rule::Shift => t.spc_rule_shift(),
        Rule::Trend => t.spc_rule_trend(),
        Rule::TwoOfThree => t.spc_rule_two_of_three(),
        Rule::FourOfFive => t.spc_rule_four_of_five(),
        Rule::Alternating => t.spc_rule_alternating(),
        Rule::Hugging => t.spc_rule_hugging(),
        Rule::Avoiding => t.spc_rule_avoiding(),
        Rule::FewRuns => t.spc_rule_few_runs(),
        Rule::ManyRuns => t.spc_rule_many_runs(),
    }
}

/// Everything in the picture, said in one language.
#[derive(Debug)]
struct Words<'a> {
    t: Texts,
    plan: &'a Plan,
    names: &'a [String],
}

impl Wording for Words<'_> {
    fn number(&self, value: f64, places: usize) -> String {
        number::decimal(value, places, self.t.locale())
    }

    fn line(&self, line: Line, number: &str) -> String {
        match line {
            Line::Centre(CentreKind::Median) => self.t.spc_label_median(number),
            Line::Centre(CentreKind::Mean) => self.t.spc_label_mean(number),
            Line::Centre(CentreKind::Given) => self.t.spc_label_given(number),
            Line::Target => self.t.spc_label_target(number),
            Line::Limit(Side::Above) => self.t.spc_label_upper(number),
            Line::Limit(Side::Below) => self.t.spc_label_lower(number),
        }
    }

    fn tick(&self, tick: Tick) -> String {
        let locale = self.t.locale();
        match tick {
            Tick::Number(number) => number.to_string(),
            Tick::Day(day) => date::day_and_month(day, locale),
            Tick::Week(monday) => date::week(monday, locale),
            Tick::Month(first) => date::month(first, locale),
            Tick::Year(year) => year.to_string(),
        }
    }

    fn point(&self, chart: &Chart, point: &Point) -> String {
        let name = self.names.get(point.index).map_or("", String::as_str);
        let value = point.value.map(|value| words::value(self.plan, value, self.t));
        let has_signal = chart.signals.iter().any(|signal| signal.points.contains(&point.index));
        let signal = if has_signal { format!(". {}", self.t.spc_signal()) } else { String::new() };
        format!("{name}: {}{signal}", value.as_deref().unwrap_or_else(|| self.t.spc_missing()))
    }

    fn cycles(&self) -> String {
        "PDSA".to_owned()
    }

    fn not_from_zero(&self) -> String {
        self.t.spc_axis_not_from_zero().to_owned()
    }
}

//! A measure's chart as a part of a page: picture, three lines of reading and table, all of one `spc::Chart`.

use bedre_domain::{
    measure::{DataPoint, MeasureKind, Plan, PointState, Scale, Series},
    pdsa::{PdsaCycle, PdsaStanding},
    project::{Annotation, AnnotationKind},
};
use bedre_i18n::{Texts, date};
use bedre_messages::chart::{ChartWords, ColumnKind, Numbers, Watched, advice, kind, names_of_days};
use bedre_messages::reading::{Lines, Scale as ReadingScale, read};
use bedre_plot::{Axis, Cycle, Drawing, Note, Quantity, Size, Style, When, small, svg};
use bedre_spc::{Chart, Point};
use jiff::civil::Date;

use super::words;
use crate::layout::{
    figure::ChartFigure,
    table::{Cell, Head, Table},
};

/// So many tests of change are spoken of under a chart: the newest.
const TESTS: usize = 3;

/// What stands beside the points of a chart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Beside<'a> {
    /// Tests of change.
    pub(crate) cycles: &'a [PdsaCycle],
    /// Notes on the time line.
    pub(crate) annotations: &'a [Annotation],
}

/// A measure's chart with everything that is drawn and said with it.
#[derive(Debug)]
pub(crate) struct MeasureChart<'a> {
    plan: &'a Plan,
    series: &'a Series,
    beside: Beside<'a>,
    /// Its name: the kind of chart and the measure.
    pub(crate) title: String,
    names: Vec<String>,
    days: Vec<Date>,
    marks: Marks,
    lines: Lines,
    t: Texts,
}

impl<'a> MeasureChart<'a> {
    /// The chart of the measure called `name`.
    pub(crate) fn new(name: &str, plan: &'a Plan, series: &'a Series, beside: Beside<'a>, t: Texts) -> Self {
        Self::named(&t.spc_chart_title(kind(plan.chart, t), name), plan, series, beside, t)
    }

    /// The chart under a title of its own.
    pub(crate) fn named(title: &str, plan: &'a Plan, series: &'a Series, beside: Beside<'a>, t: Texts) -> Self {
        let names = names_of_days(series.points.iter().map(|point| point.day), t);
        Self {
            plan,
            series,
            beside,
            title: title.to_owned(),
            lines: read(&series.reading, &ReadingScale::of(words::unit(plan), &names), t),
            names,
            days: series.points.iter().map(|point| point.day).collect(),
            marks: Marks::of(beside, t),
            t,
        }
    }

    /// The chart in a page. `id` keeps apart several on one page; `link` leads from a point to where it is changed.
    pub(crate) fn figure(&self, id: &str, link: impl Fn(&DataPoint) -> Option<String>) -> ChartFigure {
        let parts = self.parts();
        let wide = self.drawing(id, &parts);
        let narrow = Drawing { size: Size::Narrow, ..wide };
        ChartFigure {
            caption: self.title.clone(),
            wide: svg(self.chart(), &wide),
            narrow: svg(self.chart(), &narrow),
            reading: self.reading(),
            beside: self.beside(),
            table: self.table(link),
        }
    }

    /// The picture by itself, in its own colours, its letters in `font`.
    pub(crate) fn picture(&self, font: &str) -> String {
        let parts = self.parts();
        svg(self.chart(), &Drawing { style: Style::Paper { font }, ..self.drawing("chart", &parts) })
    }

    /// The lines of the reading, each with its heading.
    pub(crate) fn reading(&self) -> Vec<(&'static str, String)> {
        self.lines.headed(self.t).into_iter().map(|(heading, line)| (heading, line.to_owned())).collect()
    }

    /// What stands about tests of change, and what else to know before relying on the chart, each with its heading.
    pub(crate) fn beside(&self) -> Vec<(&'static str, String)> {
        let (t, words) = (self.t, self.words());
        let watched = match self.plan.kind {
            MeasureKind::Outcome | MeasureKind::Process => Watched::ForTheBetter,
            MeasureKind::Balancing => Watched::ForTheWorse,
        };
        let begun = self.beside.cycles.iter().filter(|cycle| cycle.state.standing() != PdsaStanding::Planned);
        let tests: Vec<String> = begun
            .filter_map(|cycle| {
                let from = self.series.place(cycle.days()?.0);
                Some(words.evidence(&self.series.chart, &t.pdsa_on_time_line(cycle.number), from, watched))
            })
            .collect();
        let newest = tests.get(tests.len().saturating_sub(TESTS)..).unwrap_or_default().join(" ");
        let advice: Vec<String> = self.series.advice.iter().map(|one| advice(one, t)).collect();
        let mut beside = vec![(t.spc_evidence_heading(), newest), (t.spc_advice_heading(), advice.join(" "))];
        beside.retain(|(_, line)| !line.is_empty());
        beside
    }

    /// The figures, a row for each point, earliest first.
    pub(crate) fn numbers(&self) -> Numbers {
        let points = &self.series.points;
        self.words().numbers(
            &self.series.chart,
            |drawn| points.get(drawn.index).map(|point| date::short(point.day, self.t.locale())).unwrap_or_default(),
            |drawn| points.get(drawn.index).map(|point| self.remarks(point, drawn)).unwrap_or_default(),
        )
    }

    /// How the chart is said.
    fn words(&self) -> ChartWords<'_> {
        ChartWords { scale: ReadingScale::of(words::unit(self.plan), &self.names), t: self.t }
    }

    /// The chart itself.
    pub(crate) fn chart(&self) -> &'a Chart {
        &self.series.chart
    }

    /// The first line of the reading.
    pub(crate) fn can_say(&self) -> &str {
        &self.lines.can_say
    }

    /// A small picture without words.
    pub(crate) fn small(&self, id: &str) -> String {
        small(self.chart(), &self.drawing(id, &self.parts()))
    }

    /// What a drawing of the chart borrows.
    pub(crate) fn parts(&self) -> Parts<'_> {
        let reasons = self.plan.phasing.splits.iter().map(|split| split.reason.as_str());
        Parts {
            words: self.words(),
            description: self.can_say(),
            phases: std::iter::once("").chain(reasons).collect(),
            cycles: self.marks.cycles(),
            notes: self.marks.notes(),
        }
    }

    /// The wide drawing for a screen, of its parts.
    pub(crate) fn drawing<'b>(&'b self, id: &'b str, parts: &'b Parts<'b>) -> Drawing<'b> {
        Drawing {
            description: parts.description,
            unit: self.plan.unit.as_str(),
            quantity: quantity(&self.plan.scale),
            axis: Axis::Days(&self.days),
            phases: &parts.phases,
            cycles: &parts.cycles,
            notes: &parts.notes,
            ..Drawing::new(id, &self.title, &parts.words)
        }
    }

    /// The same figures as a table in a page, latest first.
    fn table(&self, link: impl Fn(&DataPoint) -> Option<String>) -> Table {
        let Numbers { columns, rows } = self.numbers();
        let heads = columns.into_iter().map(|column| match column.kind {
            ColumnKind::Words => Head::text(column.head),
            ColumnKind::Figures => Head::number(column.head),
        });
        let row = |(point, cells): (&DataPoint, Vec<String>)| {
            let mut cells = cells.into_iter();
            let day = cells.next().unwrap_or_default();
            let first = link(point).map_or_else(|| Cell::new(day.clone()), |url| Cell::link(day.clone(), url));
            std::iter::once(first.key(point.day.to_string())).chain(cells.map(Cell::new)).collect()
        };
        let rows: Vec<Vec<Cell>> = self.series.points.iter().zip(rows).rev().map(row).collect();
        Table::new(self.t.measure_chart_table(), heads.collect()).rows(rows).quiet()
    }

    /// What is to be said of one point that the chart does not know.
    fn remarks(&self, point: &DataPoint, drawn: &Point) -> Vec<String> {
        let t = self.t;
        let state = match &point.state {
            PointState::Counted(_) => None,
            PointState::Excluded { reason, .. } => Some(t.measure_point_excluded(reason.as_str())),
            PointState::NotMeasured { why } => Some(format!("{}: {}", t.measure_point_not_measured(), why.as_str())),
        };
        let next = self.series.points.get(drawn.index + 1).map(|next| next.day);
        let until_next = |day: Date| day >= point.day && next.is_none_or(|next| day < next);
        let notes = self.beside.annotations.iter().filter(|note| until_next(note.day)).map(|note| annotation(note, t));
        let tried = |cycle: &&PdsaCycle| cycle.days().is_some_and(|(from, to)| from <= point.day && point.day <= to);
        let cycles = self.beside.cycles.iter().filter(tried).map(|cycle| t.pdsa_on_time_line(cycle.number));
        let own = (!point.note.is_empty()).then(|| point.note.as_str().to_owned());
        state.into_iter().chain(cycles).chain(notes).chain(own).collect()
    }
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

/// What a drawing of a chart borrows while it is drawn.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    words: ChartWords<'a>,
    description: &'a str,
    phases: Vec<&'a str>,
    cycles: Vec<Cycle<'a>>,
    notes: Vec<Note<'a>>,
}

/// The texts of what stands beside the points, kept while the picture is drawn.
#[derive(Debug)]
pub(crate) struct Marks {
    cycles: Vec<(String, String, Date, Option<Date>)>,
    notes: Vec<(Date, String)>,
}

impl Marks {
    pub(crate) fn of(beside: Beside<'_>, t: Texts) -> Self {
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

    pub(crate) fn cycles(&self) -> Vec<Cycle<'_>> {
        self.cycles
            .iter()
            .map(|(number, text, from, to)| Cycle { number, text, from: When::Day(*from), to: to.map(When::Day) })
            .collect()
    }

    pub(crate) fn notes(&self) -> Vec<Note<'_>> {
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

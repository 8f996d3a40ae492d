//! The table beside a picture: the same figures, a row for each point.

use bedre_i18n::number;
use bedre_spc::{Chart, Limits, Point};

use super::{ChartWords, rule};

/// The figures of a chart, a row for each point, earliest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The columns; the first names each row, the last holds remarks.
    pub columns: Vec<Column>,
    /// The rows, a cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// A column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: &'static str,
    /// What its cells hold.
    pub kind: ColumnKind,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words.
    Words,
    /// Figures, which stand to the right.
    Figures,
}

/// How many decimals a numerator or denominator has at most.
const PLACES: usize = 2;

impl ChartWords<'_> {
    /// The table of a chart. `place` names a point in its row, `beside` tells what the chart does not know of it; the signals
    /// come after that.
    pub fn numbers(
        &self,
        chart: &Chart,
        place: impl Fn(&Point) -> String,
        beside: impl Fn(&Point) -> Vec<String>,
    ) -> Numbers {
        let figures = columns(chart);
        let column = |head, kind| Column { head, kind };
        let columns = std::iter::once(column(self.t.spc_when(), ColumnKind::Words))
            .chain(figures.iter().map(|figure| column(figure.head(self), ColumnKind::Figures)))
            .chain([column(self.t.spc_notes(), ColumnKind::Words)]);
        let row = |point: Point| {
            let mut row = vec![place(&point)];
            row.extend(figures.iter().map(|figure| figure.of(&point, self)));
            row.push(self.remarks(chart, &point, beside(&point)));
            row
        };
        Numbers { columns: columns.collect(), rows: chart.points().map(row).collect() }
    }

    /// What is to be said of one point.
    fn remarks(&self, chart: &Chart, point: &Point, beside: Vec<String>) -> String {
        let mut rules: Vec<&str> = chart.signals_at(point.index).map(|signal| rule(signal.rule, self.t)).collect();
        rules.dedup();
        let signals = rules.into_iter().map(|rule| self.t.spc_signal_by(rule));
        beside.into_iter().chain(signals).collect::<Vec<_>>().join(". ")
    }
}

/// The columns that have something to tell.
fn columns(chart: &Chart) -> Vec<Figure> {
    let any = |has: fn(&Point) -> bool| chart.points().any(|point| has(&point));
    let mut figures = vec![Figure::Value];
    if any(|point| point.denominator.is_some()) {
        figures.extend([Figure::Numerator, Figure::Denominator]);
    }
    figures.push(Figure::Centre);
    if chart.verdict().is_judged() && any(|point| point.limits.is_some()) {
        figures.extend([Figure::Lower, Figure::Upper]);
    }
    figures
}

/// A figure of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figure {
    Value,
    Numerator,
    Denominator,
    Centre,
    Lower,
    Upper,
}

impl Figure {
    fn head(self, words: &ChartWords<'_>) -> &'static str {
        match self {
            Self::Value => words.t.spc_value(),
            Self::Numerator => words.t.spc_numerator(),
            Self::Denominator => words.t.spc_denominator(),
            Self::Centre => words.t.spc_centre_line(),
            Self::Lower => words.t.spc_lower_limit(),
            Self::Upper => words.t.spc_upper_limit(),
        }
    }

    fn of(self, point: &Point, words: &ChartWords<'_>) -> String {
        let shown = |value: Option<f64>| value.map(|value| words.value(value)).unwrap_or_default();
        let plain = |value: Option<f64>| {
            value.map(|value| number::decimal(value, PLACES, words.t.locale())).unwrap_or_default()
        };
        let limit = |line: fn(Limits) -> Option<f64>| shown(point.limits.and_then(line));
        match self {
            Self::Value => shown(point.value),
            Self::Numerator => plain(point.numerator),
            Self::Denominator => plain(point.denominator),
            Self::Centre => shown(point.centre),
            Self::Lower => limit(|limits| limits.lower),
            Self::Upper => limit(|limits| limits.upper),
        }
    }
}

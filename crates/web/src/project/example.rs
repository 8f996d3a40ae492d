//! The example of a project without values: what a chart looks like, with made-up figures that say so.

use bedre_i18n::Texts;
use bedre_messages::chart::{ChartWords, ColumnKind, names_of_days};
use bedre_messages::reading::{Scale, Unit};
use bedre_plot::{Axis, Cycle, Drawing, Quantity, Size, When, svg};
use bedre_spc::{Chart, ChartKind, Direction, Observation, Settings};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

use crate::layout::{
    figure::ChartFigure,
    table::{Cell, Head, Table},
};

/// Twelve weeks around eight, then a change, and nine weeks below.
const VALUES: [f64; 21] =
    [8.0, 9.0, 7.0, 6.0, 10.0, 9.0, 7.0, 9.0, 10.0, 7.0, 6.0, 10.0, 6.0, 5.0, 4.0, 5.0, 4.0, 3.0, 4.0, 5.0, 3.0];
/// How many of them come before the change.
const BEFORE: usize = 12;

/// The example; nothing if it could not be drawn.
pub(super) fn example(t: Texts) -> Option<ChartFigure> {
    let settings = Settings::new(ChartKind::Run).direction(Direction::Down).target(4.0).freeze(BEFORE);
    let chart = Chart::new(&settings, &Observation::series(VALUES.map(Some))).ok()?;
    let days: Vec<Date> = date(2025, 2, 3).series(7.days()).take(VALUES.len()).collect();
    let names = names_of_days(days.iter().copied(), t);
    let words = ChartWords { scale: Scale::of(Unit::Number, &names), t };
    let lines = words.read(&chart);
    let from = When::Day(*days.get(BEFORE)?);
    let cycles =
        [Cycle { number: "1", text: t.project_example_test(), from, to: days.get(14).copied().map(When::Day) }];
    let drawing = Drawing {
        description: &lines.can_say,
        unit: t.project_example_unit(),
        quantity: Quantity::Count,
        axis: Axis::Days(&days),
        cycles: &cycles,
        ..Drawing::new("example", t.project_example_title(), &words)
    };
    let numbers = words.numbers(&chart, |point| names.get(point.index).cloned().unwrap_or_default(), |_| Vec::new());
    let head = |column: &bedre_messages::chart::Column| match column.kind {
        ColumnKind::Words => Head::text(column.head),
        ColumnKind::Figures => Head::number(column.head),
    };
    let rows = numbers.rows.iter().map(|row| row.iter().map(Cell::new).collect());
    Some(ChartFigure {
        caption: t.project_example_title().to_owned(),
        wide: svg(&chart, &drawing),
        narrow: svg(&chart, &Drawing { size: Size::Narrow, ..drawing }),
        reading: lines.headed(t).into_iter().map(|(heading, line)| (heading, line.to_owned())).collect(),
        beside: Vec::new(),
        table: Table::new(t.project_example_title(), numbers.columns.iter().map(head).collect()).rows(rows).quiet(),
    })
}

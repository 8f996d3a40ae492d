//! A project's measures below each other on one time axis, with the tests of change and notes they share.

use std::sync::Arc;

use bedre_actions::MeasureRecord;
use bedre_domain::measure::MeasureKind;
use bedre_i18n::Texts;
use bedre_messages::chart::ChartWords;
use bedre_messages::reading::Scale;
use bedre_plot::{Drawing, Size};

use super::chart::{Beside, Marks, MeasureChart, Parts};
use crate::layout::{
    figure::ChartFigure,
    table::{Cell, Head, Table},
};

/// So many measures fit one view.
const MOST: usize = 6;

/// The family of a project's measures: those with values, what shows the aim first. Nothing for fewer than two.
pub(crate) fn family(measures: &[Arc<MeasureRecord>], beside: Beside<'_>, t: Texts) -> Option<ChartFigure> {
    let shown = measures.iter().filter_map(|with| {
        let (plan, series) = with.drawn()?;
        Some((plan, series, with.measure.name.as_str()))
    });
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|(plan, _, _)| MeasureKind::ALL.iter().position(|kind| *kind == plan.kind));
    shown.truncate(MOST);
    if shown.len() < 2 {
        return None;
    }
    let charts: Vec<MeasureChart<'_>> =
        shown.iter().map(|(plan, series, name)| MeasureChart::named(name, plan, series, beside, t)).collect();
    let says: Vec<(String, String)> =
        charts.iter().map(|chart| (chart.title.clone(), chart.can_say().to_owned())).collect();
    let [wide, narrow] = Size::ALL.map(|size| picture(&charts, beside, size, t));
    let heads = vec![Head::text(t.measure_title()), Head::text(t.spc_reading_can_say())];
    let rows = says.into_iter().map(|(name, line)| vec![Cell::new(name), Cell::new(line)]);
    Some(ChartFigure {
        caption: t.project_family_text().to_owned(),
        wide,
        narrow,
        reading: Vec::new(),
        beside: Vec::new(),
        table: Table::new(t.project_family_title(), heads).rows(rows).quiet(),
    })
}

/// All of them in one picture.
fn picture(charts: &[MeasureChart<'_>], beside: Beside<'_>, size: Size, t: Texts) -> String {
    let words = ChartWords { scale: Scale::default(), t };
    let parts: Vec<Parts<'_>> = charts.iter().map(MeasureChart::parts).collect();
    let members: Vec<_> =
        charts.iter().zip(&parts).map(|(chart, parts)| (chart.chart(), chart.drawing("family", parts))).collect();
    let marks = Marks::of(beside, t);
    let (cycles, notes) = (marks.cycles(), marks.notes());
    let whole =
        Drawing { size, cycles: &cycles, notes: &notes, ..Drawing::new("family", t.project_family_title(), &words) };
    bedre_plot::family(&members, &whole)
}

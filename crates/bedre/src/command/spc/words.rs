//! A chart for people: its reading in words, and its picture.

use bedre_i18n::Texts;
use bedre_messages::chart::{ChartWords, kind, names_of_days};
use bedre_messages::reading::{Lines, Scale, Unit};
use bedre_plot::{Axis, Drawing, Quantity, Style, svg};
use bedre_spc::{Chart, ChartKind};
use jiff::civil::Date;

/// The faces that texts are set in.
const FONT: &str = "Inter, sans-serif";

/// The three lines of the reading, each under its heading.
pub(super) fn text(chart: &Chart, xs: &[String], t: Texts) -> String {
    let lines = lines(chart, xs, t);
    let parts = [
        (t.spc_reading_can_say(), lines.can_say),
        (t.spc_reading_cannot_say_yet(), lines.cannot_say_yet),
        (t.spc_reading_do_now(), lines.do_now),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, line)| !line.is_empty())
        .map(|(heading, line)| format!("{heading}\n  {line}\n"))
        .collect();
    parts.join("\n")
}

/// The picture, with its colours inside, titled by the kind of chart and described by its reading.
pub(super) fn picture(chart: &Chart, xs: &[String], t: Texts) -> String {
    let (names, days) = (names(xs, t), days(xs));
    let words = ChartWords { scale: Scale::of(unit(chart), &names), t };
    let description = words.read(chart).can_say;
    let mut drawing = Drawing::new("chart", kind(chart.settings.kind, t), &words);
    drawing.description = &description;
    drawing.quantity = quantity(chart);
    drawing.style = Style::Paper { font: FONT };
    if let Some(days) = &days {
        drawing.axis = Axis::Days(days);
    }
    svg(chart, &drawing)
}

fn lines(chart: &Chart, xs: &[String], t: Texts) -> Lines {
    ChartWords { scale: Scale::of(unit(chart), &names(xs, t)), t }.read(chart)
}

/// Proportions that are not multiplied are shown as percent.
fn unit(chart: &Chart) -> Unit {
    let share = matches!(chart.settings.kind, ChartKind::P | ChartKind::PPrime);
    if share && chart.settings.multiply.total_cmp(&1.0).is_eq() { Unit::Fraction } else { Unit::Number }
}

/// The days of the points, when each x is one.
fn days(xs: &[String]) -> Option<Vec<Date>> {
    xs.iter().map(|x| x.parse().ok()).collect()
}

/// What each point is called: its day, its number or what was written.
pub(super) fn names(xs: &[String], t: Texts) -> Vec<String> {
    if let Some(days) = days(xs) {
        return names_of_days(days.into_iter(), t);
    }
    let name = |x: &String| if x.parse::<i64>().is_ok() { t.spc_point_number(x.as_str()) } else { x.clone() };
    xs.iter().map(name).collect()
}

/// What kind of figure the chart shows.
fn quantity(chart: &Chart) -> Quantity {
    match chart.settings.kind {
        ChartKind::P | ChartKind::PPrime => Quantity::Share { whole: chart.settings.multiply },
        ChartKind::C | ChartKind::G => Quantity::Count,
        ChartKind::U | ChartKind::UPrime | ChartKind::T | ChartKind::Mr | ChartKind::S => Quantity::Amount,
        ChartKind::Run | ChartKind::I | ChartKind::IPrime | ChartKind::Xbar => Quantity::Number,
    }
}

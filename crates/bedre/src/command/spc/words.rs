//! A chart for people: its reading in words, and its picture.

use bedre_i18n::{Texts, date, number};
use bedre_messages::reading::{Lines, Scale, Unit, read};
use bedre_plot::{Axis, Drawing, Line, Quantity, Style, Tick, Wording, svg};
use bedre_spc::{CentreKind, Chart, ChartKind, Point, Side};
use jiff::civil::Date;

/// How many decimals values have in words.
const PLACES: usize = 2;
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
    let days: Option<Vec<Date>> = xs.iter().map(|x| x.parse().ok()).collect();
    let words = Words { t, names: names(xs, t) };
    let description = lines(chart, xs, t).can_say;
    let title = kind(chart.settings.kind, t);
    let mut drawing = Drawing::new("chart", title, &words);
    drawing.description = &description;
    drawing.quantity = quantity(chart);
    drawing.style = Style::Paper { font: FONT };
    if let Some(days) = &days {
        drawing.axis = Axis::Days(days);
    }
    svg(chart, &drawing)
}

fn lines(chart: &Chart, xs: &[String], t: Texts) -> Lines {
    let names = names(xs, t);
    let unit = if is_share(chart) { Unit::Fraction } else { Unit::Number };
    read(&chart.reading(), &Scale { unit, places: PLACES, names: &names }, t)
}

/// Proportions that are not multiplied are shown as percent.
fn is_share(chart: &Chart) -> bool {
    matches!(chart.settings.kind, ChartKind::P | ChartKind::PPrime) && chart.settings.multiply.total_cmp(&1.0).is_eq()
}

/// What each point is called: its day, its number or what was written.
pub(super) fn names(xs: &[String], t: Texts) -> Vec<String> {
    let name = |x: &String| match (x.parse::<Date>(), x.parse::<i64>()) {
        (Ok(day), _) => date::day_and_month(day, t.locale()),
        (Err(_), Ok(_)) => t.spc_point_number(x.as_str()),
        (Err(_), Err(_)) => x.clone(),
    };
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

/// The name of the chart.
pub(super) fn kind(kind: ChartKind, t: Texts) -> &'static str {
    match kind {
        ChartKind::Run => t.spc_kind_run(),
        ChartKind::I => t.spc_kind_i(),
        ChartKind::Mr => t.spc_kind_mr(),
        ChartKind::IPrime => t.spc_kind_ip(),
        ChartKind::Xbar => t.spc_kind_xbar(),
        ChartKind::S => t.spc_kind_s(),
        ChartKind::P => t.spc_kind_p(),
        ChartKind::PPrime => t.spc_kind_pp(),
        ChartKind::U => t.spc_kind_u(),
        ChartKind::UPrime => t.spc_kind_up(),
        ChartKind::C => t.spc_kind_c(),
        ChartKind::G => t.spc_kind_g(),
        ChartKind::T => t.spc_kind_t(),
    }
}

/// Everything in the picture, said in one language.
#[derive(Debug)]
struct Words {
    t: Texts,
    names: Vec<String>,
}

impl Wording for Words {
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
            Tick::Day(day) => date::brief_day(day, locale),
            Tick::Week(monday) => date::week(monday, locale),
            Tick::Month(first) => date::brief_month(first, locale),
            Tick::Year(year) => year.to_string(),
        }
    }

    fn point(&self, _: &Chart, point: &Point) -> String {
        let name = self.names.get(point.index).cloned().unwrap_or_else(|| (point.index + 1).to_string());
        let value = point.value.map(|value| number::decimal(value, PLACES, self.t.locale()));
        format!("{name}: {}", value.as_deref().unwrap_or_else(|| self.t.spc_missing()))
    }

    fn cycles(&self) -> String {
        "PDSA".to_owned()
    }

    fn not_from_zero(&self) -> String {
        self.t.spc_axis_not_from_zero().to_owned()
    }
}

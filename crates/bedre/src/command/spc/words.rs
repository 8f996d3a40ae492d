//! A chart for people: its reading in words, and its picture.

use bedre_i18n::Texts;
use bedre_messages::chart::{ChartWords, Numbers, kind, names_of_days};
use bedre_messages::reading::{Lines, Scale, Unit};
use bedre_plot::{Axis, Drawing, Quantity, Style, svg};
use bedre_spc::{Chart, ChartKind, Point, Standing};
use jiff::civil::Date;
use serde_json::Value;

use super::answer::Answer;
use super::{export, series};

/// A chart to be written.
#[derive(Debug)]
pub(super) struct Charted<'a> {
    /// The chart.
    pub(super) chart: &'a Chart,
    /// The x of each point, as written in the file.
    pub(super) xs: &'a [String],
    /// The language.
    pub(super) t: Texts,
}

impl Charted<'_> {
    /// Lends the words of the chart to whoever says something with them.
    fn said<Said>(&self, say: impl FnOnce(ChartWords<'_>) -> Said) -> Said {
        let names = names(self.xs, self.t);
        say(ChartWords { scale: Scale::of(unit(self.chart), &names), t: self.t })
    }
}

impl Answer for Charted<'_> {
    fn title(&self) -> String {
        kind(self.chart.settings.kind, self.t).to_owned()
    }

    fn json(&self) -> Value {
        export::json(self.chart, self.xs)
    }

    fn csv(&self) -> anyhow::Result<Vec<u8>> {
        export::csv(self.chart, self.xs)
    }

    fn lines(&self) -> Lines {
        self.said(|words| words.read(self.chart))
    }

    fn numbers(&self) -> Numbers {
        let left_out = |point: &Point| match point.standing {
            Standing::Counted => Vec::new(),
            Standing::Excluded => vec![self.t.spc_excluded().to_owned()],
            Standing::Missing => vec![self.t.spc_missing().to_owned()],
        };
        let x = |point: &Point| self.xs.get(point.index).cloned().unwrap_or_default();
        self.said(|words| words.numbers(self.chart, x, left_out))
    }

    fn picture(&self, font: &str) -> String {
        let days = days(self.xs);
        self.said(|words| {
            let description = words.read(self.chart).can_say;
            let drawing = Drawing {
                description: &description,
                quantity: quantity(self.chart),
                axis: days.as_deref().map_or(Axis::Numbers, Axis::Days),
                empty: self.t.spc_chart_empty(),
                style: Style::Paper { font },
                ..Drawing::new("chart", kind(self.chart.settings.kind, self.t), &words)
            };
            svg(self.chart, &drawing)
        })
    }
}

/// Proportions that are not multiplied are shown as percent.
fn unit(chart: &Chart) -> Unit {
    let share = matches!(chart.settings.kind, ChartKind::P | ChartKind::PPrime);
    if share && chart.settings.multiply.total_cmp(&1.0).is_eq() { Unit::Fraction } else { Unit::Number }
}

/// The days of the points, when each x is one.
fn days(xs: &[String]) -> Option<Vec<Date>> {
    xs.iter().map(|x| series::day(x)).collect()
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

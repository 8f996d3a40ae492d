//! A chart in words: everything that is said in and around its picture, the same on a page, on paper and on the command line.
//!
//! The figures come from one [`Chart`]; here they get names, units and a language. The three lines under the picture are in
//! [`crate::reading`].

mod advice;
mod evidence;
mod name;
mod numbers;

pub use advice::advice;
pub use evidence::Watched;
pub use name::{kind, rule, rule_set};
pub use numbers::{Column, ColumnKind, Numbers};

use bedre_i18n::{Texts, date, number};
use bedre_plot::{Line, Tick, Wording};
use bedre_spc::{CentreKind, Chart, Point, Side};
use jiff::civil::Date;

use crate::reading::{Lines, Scale, Unit, read};

/// How a chart is said: its figures in their unit, its points by their names, all in one language.
///
/// ```
/// use bedre_i18n::{Locale, Texts};
/// use bedre_messages::chart::ChartWords;
/// use bedre_messages::reading::{Scale, Unit};
///
/// let names = ["uke 36".to_owned()];
/// let words = ChartWords { scale: Scale::of(Unit::Percent, &names), t: Texts::of(Locale::Nb) };
///
/// assert_eq!(words.value(62.54), "62,5\u{a0}%");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ChartWords<'a> {
    /// What the values are and what the points are called.
    pub scale: Scale<'a>,
    /// The language.
    pub t: Texts,
}

impl ChartWords<'_> {
    /// A value in its unit, as it stands in a sentence or a table.
    pub fn value(&self, value: f64) -> String {
        self.scale.value(value, self.t)
    }

    /// The three lines under the picture.
    pub fn read(&self, chart: &Chart) -> Lines {
        read(&chart.reading(), &self.scale, self.t)
    }
}

impl Wording for ChartWords<'_> {
    fn number(&self, value: f64, places: usize) -> String {
        let locale = self.t.locale();
        match self.scale.unit {
            Unit::Number => number::decimal(value, places, locale),
            Unit::Fraction => number::percent(value, places.saturating_sub(2), locale),
            Unit::Percent => number::percent(value / 100.0, places, locale),
        }
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
            Tick::Month(first) => date::brief_month(first, locale),
            Tick::Year(year) => year.to_string(),
        }
    }

    fn point(&self, chart: &Chart, point: &Point) -> String {
        let place = self.scale.name(point.index);
        match point.value.map(|value| self.value(value)) {
            None => self.t.spc_point_missing(place),
            Some(value) if chart.signals_at(point.index).next().is_some() => self.t.spc_point_signal(place, value),
            Some(value) => self.t.spc_point_value(place, value),
        }
    }

    fn cycles(&self) -> String {
        "PDSA".to_owned()
    }

    fn not_from_zero(&self) -> String {
        self.t.spc_axis_not_from_zero().to_owned()
    }
}

/// What points are called by their days: «5. oktober», with the year where they span several.
pub fn names_of_days(days: impl ExactSizeIterator<Item = Date> + DoubleEndedIterator + Clone, t: Texts) -> Vec<String> {
    let years = days.clone().next().map(Date::year) != days.clone().next_back().map(Date::year);
    days.map(|day| if years { date::long(day, t.locale()) } else { date::day_and_month(day, t.locale()) }).collect()
}

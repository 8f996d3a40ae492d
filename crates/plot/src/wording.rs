//! How everything in a picture is said. The words themselves live with whoever draws.

use std::fmt;

use bedre_spc::{CentreKind, Chart, Point, Side};
use jiff::civil::Date;

/// How everything in a picture is said, in the language of the page around it.
///
/// `places` is the number of decimals that the picture has room and reason for; zeros at the end may be left out.
pub trait Wording: fmt::Debug {
    /// A value on the shown scale, on the value axis or in a label: «8,2», «75 %».
    fn number(&self, value: f64, places: usize) -> String;

    /// The label at a line's end: «Median 8,2», «Mål 4». A narrow drawing breaks it at its last space.
    fn line(&self, line: Line, number: &str) -> String;

    /// A place on the time axis: «uke 36», «mars», «2025».
    fn tick(&self, tick: Tick) -> String;

    /// One point, as read out and shown on hover: «uke 36: 5,9 dager. Signal».
    fn point(&self, chart: &Chart, point: &Point) -> String;

    /// The word before the strip with tests of change: «PDSA».
    fn cycles(&self) -> String;

    /// The word under a value axis that does not start at zero: «Aksen starter ikke på null».
    fn not_from_zero(&self) -> String;
}

/// A line with a label at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// The centre line.
    Centre(CentreKind),
    /// The target.
    Target,
    /// The limit on a side of the centre line.
    Limit(Side),
}

/// A place on the time axis that wants words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tick {
    /// A point, counted from 1.
    Number(usize),
    /// A day.
    Day(Date),
    /// The week that begins on this Monday.
    Week(Date),
    /// The month that begins on this day.
    Month(Date),
    /// A year: under the first tick of each, or alone.
    Year(i16),
}

/// Figures without words: numbers with a point, days as in ISO 8601. For tests, and for where there is no language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Plain;

impl Wording for Plain {
    fn number(&self, value: f64, places: usize) -> String {
        let text = format!("{value:.places$}");
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        text.to_owned()
    }

    fn line(&self, line: Line, number: &str) -> String {
        match line {
            Line::Centre(CentreKind::Median) => format!("Median {number}"),
            Line::Centre(CentreKind::Mean) => format!("Mean {number}"),
            Line::Centre(CentreKind::Given) => format!("Given {number}"),
            Line::Target => format!("Target {number}"),
            Line::Limit(Side::Above) => format!("Upper {number}"),
            Line::Limit(Side::Below) => format!("Lower {number}"),
        }
    }

    fn tick(&self, tick: Tick) -> String {
        match tick {
            Tick::Number(number) => number.to_string(),
            Tick::Day(day) => day.strftime("%m-%d").to_string(),
            Tick::Week(monday) => format!("W{:02}", monday.iso_week_date().week()),
            Tick::Month(first) => first.strftime("%m").to_string(),
            Tick::Year(year) => year.to_string(),
        }
    }

    fn point(&self, _: &Chart, point: &Point) -> String {
        let place = point.index + 1;
        point.value.map_or_else(|| format!("{place}: -"), |value| format!("{place}: {}", self.number(value, 2)))
    }

    fn cycles(&self) -> String {
        "PDSA".to_owned()
    }

    fn not_from_zero(&self) -> String {
        "Not from zero".to_owned()
    }
}

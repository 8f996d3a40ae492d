//! What a chart does not know of itself: where its points lie in time, what stands beside them, how large and in which
//! style it is drawn.

use jiff::civil::Date;

use crate::Wording;

/// What a chart does not know of itself.
///
/// Borrowed and cheap to copy, so that one chart is easily drawn twice, for screens and for phones:
///
/// ```
/// use bedre_plot::{Drawing, Plain, Size};
///
/// let wide = Drawing::new("wait", "Days to appointment", &Plain);
/// let phone = Drawing { size: Size::Narrow, ..wide };
/// # assert_ne!(wide.size, phone.size);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// What identifiers inside the picture begin with, so that several charts fit one page. Letters, digits and `-`.
    pub id: &'a str,
    /// What the chart shows: its name to those who do not see it.
    pub title: &'a str,
    /// What the chart says, in a sentence or two; empty for none.
    pub description: &'a str,
    /// What stands over the value axis, mostly the unit: «dager»; empty for none.
    pub unit: &'a str,
    /// What kind of figure is drawn: decides where the value axis starts and ends.
    pub quantity: Quantity,
    /// Where the points lie in time.
    pub axis: Axis<'a>,
    /// The reason of each phase, in their order («Før», «Ny sjekkliste»); drawn when there are several phases. Fewer or empty
    /// ones leave the place empty.
    pub phases: &'a [&'a str],
    /// Tests of change on the strip under the axis.
    pub cycles: &'a [Cycle<'a>],
    /// Notes as flags over the points.
    pub notes: &'a [Note<'a>],
    /// What stands where points would be while there is none: «Ingen målepunkter ennå»; empty for nothing.
    pub empty: &'a str,
    /// How everything in the picture is said.
    pub wording: &'a dyn Wording,
    /// For which screen it is.
    pub size: Size,
    /// Whether a style sheet gives the colours.
    pub style: Style<'a>,
}

impl<'a> Drawing<'a> {
    /// A wide drawing for the screen with numbered points and nothing beside them.
    pub const fn new(id: &'a str, title: &'a str, wording: &'a dyn Wording) -> Self {
        Self {
            id,
            title,
            description: "",
            unit: "",
            quantity: Quantity::Number,
            axis: Axis::Numbers,
            phases: &[],
            cycles: &[],
            notes: &[],
            empty: "",
            wording,
            size: Size::Wide,
            style: Style::Screen,
        }
    }
}

/// What kind of figure is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// Any number: the value axis fits the data.
    Number,
    /// A time, rate or other amount that cannot be below zero: the axis starts at zero unless that hides all variation.
    Amount,
    /// A count: as an amount, with whole numbers on the axis.
    Count,
    /// A share: as an amount, and the axis never goes above the whole.
    Share {
        /// What everything is on the shown scale: 100 for per cent, 1 for a fraction.
        whole: f64,
    },
}

/// Where the points lie in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis<'a> {
    /// Numbered from 1, equally far from each other.
    Numbers,
    /// The day of each point, in the order of the chart's points and each later than the one before. (If they are not, or not
    /// as many as the points, the points are numbered.) Days, weeks, months or years are chosen by how the points lie.
    Days(&'a [Date]),
}

/// A place in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At a point, counted from 0.
    Point(usize),
    /// On a day. On an axis of numbers there is no such place, and what lies there is not drawn.
    Day(Date),
}

/// A test of change (PDSA cycle) on the strip under the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cycle<'a> {
    /// Its number, drawn on its bar: short.
    pub number: &'a str,
    /// What was tested: read out and shown on the bar's focus.
    pub text: &'a str,
    /// When it began.
    pub from: When,
    /// When it ended; `None` while it runs.
    pub to: Option<When>,
}

/// A note: a flag over its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// Where.
    pub at: When,
    /// What happened.
    pub text: &'a str,
}

/// For which screen a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Size {
    /// 16 : 7, for screens and paper.
    Wide,
    /// 4 : 3, for phones.
    Narrow,
}

impl Size {
    /// Both sizes.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Narrow];

    /// The short name used in classes and identifiers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

/// Who gives the colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style<'a> {
    /// A style sheet, by classes (`chart…`), so that dark screens and print follow. There are no `style` attributes.
    Screen,
    /// The picture itself, as dark ink on white paper: no classes, no variables.
    Paper {
        /// The family of faces that texts are set in.
        font: &'a str,
    },
}

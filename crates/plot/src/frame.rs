//! Sheets and frames: how large a picture is, where in it the points may lie, and how time and values become places.

use crate::time::Timeline;
use crate::value::ValueAxis;
use crate::{Size, Style};

/// A sheet: the measures of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) width: f64,
    /// The height, unless what stands above and below leaves too little between.
    pub(crate) height: f64,
    /// How high the frame is at least.
    pub(crate) least: f64,
    /// The size of letters that places are reckoned with. A style sheet may show them smaller, never larger.
    pub(crate) text: f64,
    /// How many names the time axis has at most.
    pub(crate) names: usize,
    /// About how many intervals the value axis has.
    pub(crate) intervals: f64,
    /// A label wider than this is broken into two lines.
    pub(crate) label: f64,
    /// Whether there is so little room that limits are labelled with their number alone.
    pub(crate) is_narrow: bool,
    /// From the edge of the frame to the first and last points.
    pub(crate) inset: f64,
}

impl Sheet {
    /// The sheet for a size and style.
    pub(crate) const fn of(size: Size, style: Style<'_>) -> Self {
        match (size, style) {
            (Size::Wide, Style::Screen) => Self {
                width: 960.0,
                height: 420.0,
                least: 200.0,
                text: 17.0,
                names: 8,
                intervals: 5.5,
                label: 120.0,
                is_narrow: false,
                inset: 14.0,
            },
            (Size::Wide, Style::Paper { .. }) => Self {
                width: 720.0,
                height: 315.0,
                least: 150.0,
                text: 13.0,
                names: 8,
                intervals: 5.0,
                label: 100.0,
                is_narrow: false,
                inset: 12.0,
            },
            (Size::Narrow, Style::Screen | Style::Paper { .. }) => Self {
                width: 360.0,
                height: 270.0,
                least: 150.0,
                text: 15.0,
                names: 5,
                intervals: 4.0,
                label: 30.0,
                is_narrow: true,
                inset: 9.0,
            },
        }
    }
}

impl Sheet {
    /// The same sheet for one of several charts below each other.
    pub(crate) const fn shared(self) -> Self {
        Self { least: if self.is_narrow { 96.0 } else { self.height / 3.0 }, intervals: 3.6, ..self }
    }

    /// A sheet for a chart without words.
    pub(crate) const fn small() -> Self {
        Self {
            width: 240.0,
            height: 72.0,
            least: 60.0,
            text: 12.0,
            names: 0,
            intervals: 3.0,
            label: 0.0,
            is_narrow: true,
            inset: 6.0,
        }
    }
}

/// The part of the sheet in which the points lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

impl Frame {
    /// The height of a value.
    pub(crate) fn y(self, values: ValueAxis, value: f64) -> f64 {
        self.bottom - values.part(value) * (self.bottom - self.top)
    }
}

/// How time becomes places from left to right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Across {
    from: f64,
    left: f64,
    /// The length of a unit of time.
    pub(crate) scale: f64,
    /// The edges of the frame.
    pub(crate) edges: (f64, f64),
}

impl Across {
    /// Spreads a timeline between two edges, with the first and last times `inset` within them. A single time lies in the
    /// middle.
    pub(crate) fn new(timeline: &Timeline, edges: (f64, f64), inset: f64) -> Self {
        let (left, right) = (edges.0 + inset, edges.1 - inset);
        let span = timeline.to - timeline.from;
        if span > 0.0 {
            Self { from: timeline.from, left, scale: (right - left).max(1.0) / span, edges }
        } else {
            Self { from: timeline.from, left: f64::midpoint(left, right), scale: 1.0, edges }
        }
    }

    /// The place of a time, kept within the frame.
    pub(crate) fn x(self, time: f64) -> f64 {
        (self.left + (time - self.from) * self.scale).clamp(self.edges.0, self.edges.1)
    }
}

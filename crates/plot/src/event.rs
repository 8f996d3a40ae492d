//! What stands beside the points in time: tests of change on a strip under the axis, and notes as flags above.

use crate::frame::{Across, Frame};
use crate::letters::width;
use crate::mark::Mark;
use crate::number::float;
use crate::pen::{Anchor, Pen};
use crate::time::Timeline;
use crate::{Cycle, Drawing, Note};

/// A bar of the strip.
#[derive(Clone, Copy, Debug)]
struct Bar<'a> {
    cycle: &'a Cycle<'a>,
    from: f64,
    /// When it ended; of a test that runs, the time of the last point.
    to: f64,
    lane: usize,
}

/// The strip with tests of change.
#[derive(Debug)]
pub(crate) struct Strip<'a> {
    bars: Vec<Bar<'a>>,
    lanes: usize,
}

impl<'a> Strip<'a> {
    /// The strip of a drawing. Tests whose place is not on the axis are left out; tests that overlap lie below each other.
    pub(crate) fn new(drawing: &Drawing<'a>, timeline: &Timeline) -> Self {
        let mut bars: Vec<Bar<'a>> = drawing.cycles.iter().filter_map(|cycle| bar(cycle, timeline)).collect();
        bars.sort_by(|a, b| a.from.total_cmp(&b.from));
        let least = (timeline.to - timeline.from) * 0.05;
        let mut ends: Vec<f64> = Vec::new();
        for bar in &mut bars {
            let free = ends.iter().position(|end| *end <= bar.from);
            bar.lane = free.unwrap_or(ends.len());
            let end = bar.to.max(bar.from + least);
            match free.and_then(|lane| ends.get_mut(lane)) {
                Some(lane) => *lane = end,
                None => ends.push(end),
            }
        }
        Self { bars, lanes: ends.len() }
    }

    /// Whether there is nothing on it.
    pub(crate) fn is_empty(&self) -> bool {
        self.bars.is_empty()
    }

    /// How high it is.
    pub(crate) fn height(&self, text: f64) -> f64 {
        if self.is_empty() { 0.0 } else { float(self.lanes) * lane(text) + 8.0 }
    }

    /// Draws faintly how long each test went on, all through several charts.
    pub(crate) fn shadows(&self, pen: &mut Pen<'_>, across: Across, (top, bottom): (f64, f64)) {
        for bar in &self.bars {
            let (left, right) = (across.x(bar.from), across.x(bar.to));
            pen.element("rect", Mark::Shadow).set("x", left).set("y", top).set("width", right - left);
            pen.set("height", bottom - top).raw("/>");
        }
    }

    /// Draws it below `top`.
    pub(crate) fn draw(&self, pen: &mut Pen<'_>, word: &str, across: Across, top: f64, text: f64) {
        if self.is_empty() {
            return;
        }
        pen.words(Mark::AxisText, Anchor::End, (across.edges.0 - 10.0, top + 8.0 + lane(text) * 0.72), word);
        for bar in &self.bars {
            bar.draw(pen, across, top + 8.0 + float(bar.lane) * lane(text), text);
        }
    }
}

impl Bar<'_> {
    /// Draws the bar below `top`, with its number in it, or beside it if it is short.
    fn draw(&self, pen: &mut Pen<'_>, across: Across, top: f64, text: f64) {
        let (left, right) = (across.x(self.from), across.x(self.to).max(across.x(self.from) + 4.0));
        let (height, number) = (lane(text) - 3.0, width(self.cycle.number, text));
        pen.element("g", Mark::Event).raw(">").says(self.cycle.text);
        pen.element("rect", Mark::Cycle).set("x", left).set("y", top).set("width", right - left).set("height", height);
        pen.set("rx", 2.0).raw("/>");
        let baseline = top + height / 2.0 + text * 0.33;
        if right - left >= number + 4.0 {
            pen.words(Mark::CycleNumber, Anchor::Middle, (f64::midpoint(left, right), baseline), self.cycle.number);
        } else {
            pen.words(Mark::CycleNumber, Anchor::Start, (right + 3.0, baseline), self.cycle.number);
        }
        pen.raw("</g>");
    }
}

/// The height of a lane of the strip.
fn lane(text: f64) -> f64 {
    text * 1.2 + 3.0
}

/// Where a test lies; `None` if it does not lie on the axis.
fn bar<'a>(cycle: &'a Cycle<'a>, timeline: &Timeline) -> Option<Bar<'a>> {
    let from = timeline.place(cycle.from)?;
    let last = timeline.at.last().copied().unwrap_or(timeline.to);
    let to = match cycle.to {
        Some(to) => timeline.place(to)?,
        None => last.max(from + timeline.step),
    };
    let visible = from <= timeline.to && to >= timeline.from;
    visible.then_some(Bar { cycle, from, to: to.max(from), lane: 0 })
}

/// How high the lane of flags is.
pub(crate) fn flags_height(notes: &[Note<'_>], text: f64) -> f64 {
    if notes.is_empty() { 0.0 } else { text * 0.9 }
}

/// Draws the notes as small flags above the frame, each with a thin pole down to the axis.
pub(crate) fn flags(pen: &mut Pen<'_>, notes: &[Note<'_>], timeline: &Timeline, across: Across, frame: Frame) {
    for note in notes {
        let Some(time) = timeline.place(note.at).filter(|time| (timeline.from..=timeline.to).contains(time)) else {
            continue;
        };
        let (x, top) = (across.x(time), frame.top - 13.0);
        pen.element("g", Mark::Event).raw(">").says(note.text);
        pen.line(Mark::Pole, (x, top), (x, frame.bottom));
        pen.element("path", Mark::Note).raw(" d=\"").step("M", (x, top)).step("L", (x + 10.0, top + 4.0));
        pen.step("L", (x, top + 8.0)).raw("Z\"/></g>");
    }
}

//! A panel: one chart within its frame, with its axes and the points.

use bedre_spc::{Chart, Phase, Point, Verdict};

use crate::Wording;
use crate::frame::{Across, Frame, Sheet};
use crate::mark::Mark;
use crate::pen::{Anchor, Pen};
use crate::points::{Look, Shape};
use crate::time::{Named, Timeline};
use crate::value::ValueAxis;

/// Half the gap between two phases.
const GAP: f64 = 3.0;

/// One chart within its frame.
#[derive(Debug)]
pub(crate) struct Panel<'a> {
    pub(crate) chart: &'a Chart,
    pub(crate) wording: &'a dyn Wording,
    pub(crate) timeline: &'a Timeline,
    pub(crate) values: ValueAxis,
    pub(crate) across: Across,
    pub(crate) frame: Frame,
    pub(crate) looks: Vec<Look>,
    pub(crate) sheet: Sheet,
    pub(crate) density: Density,
}

/// How close the points lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Density {
    /// With room around each.
    Roomy,
    /// So close that points are small.
    Dense,
    /// So close that only the line shows.
    Crowded,
}

impl Density {
    /// The density of points that lie so far from each other.
    pub(crate) fn of(distance: f64) -> Self {
        if distance >= 9.0 {
            Self::Roomy
        } else if distance >= 3.0 {
            Self::Dense
        } else {
            Self::Crowded
        }
    }

    /// The class that tells the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Roomy => "",
            Self::Dense => " chart--dense",
            Self::Crowded => " chart--crowded",
        }
    }
}

impl Panel<'_> {
    /// Draws what lies behind everything: limits and the lines of the axis.
    pub(crate) fn ground(&self, pen: &mut Pen<'_>) {
        self.limits(pen);
        self.value_axis(pen);
    }

    /// Draws the chart from back to front.
    pub(crate) fn draw(&self, pen: &mut Pen<'_>) {
        self.between_phases(pen);
        self.target(pen);
        self.centres(pen);
        if is_joined(self.chart) {
            self.line(pen);
            self.signals(pen);
        }
        self.points(pen);
    }

    /// Draws the chart with no more than its lines, its signals and its newest point.
    pub(crate) fn small(&self, pen: &mut Pen<'_>) {
        self.limits(pen);
        self.between_phases(pen);
        self.target(pen);
        self.centres(pen);
        if is_joined(self.chart) {
            self.line(pen);
            self.signals(pen);
        }
        let newest = self.chart.points().rev().find(Point::counts).map(|point| point.index);
        for (point, look) in self.chart.points().zip(&self.looks) {
            let Some(value) = point.value else { continue };
            let at = (self.x(point.index), self.y(value));
            match look.shape {
                Shape::Outside => outside(pen, at, 2.5, ""),
                Shape::Run if newest == Some(point.index) => pen.circle(Mark::PointRun, at, 3.0, ""),
                Shape::Plain if newest == Some(point.index) || !is_joined(self.chart) => {
                    pen.circle(Mark::Point, at, 2.5, "");
                }
                Shape::Plain | Shape::Run | Shape::Excluded | Shape::Missing => {}
            }
        }
    }

    /// The place of a point from left to right.
    pub(crate) fn x(&self, index: usize) -> f64 {
        self.across.x(self.timeline.at.get(index).copied().unwrap_or(self.timeline.to))
    }

    /// The height of a value.
    pub(crate) fn y(&self, value: f64) -> f64 {
        self.frame.y(self.values, value)
    }

    /// The phases whose limits are shown, by number.
    pub(crate) fn phases_with_limits(&self) -> impl Iterator<Item = usize> {
        let phases = self.chart.phases.iter().enumerate();
        phases.filter(|(_, phase)| has_limits(phase)).map(|(number, _)| number)
    }

    /// Where the lines of a phase begin and end.
    pub(crate) fn ends(&self, phase: &Phase) -> (f64, f64) {
        let left = if phase.first == 0 { self.frame.left } else { self.boundary(phase.first) + GAP };
        let right =
            if phase.end >= self.chart.points().len() { self.frame.right } else { self.boundary(phase.end) - GAP };
        (left, right)
    }

    /// Half-way between a point and the one before it.
    pub(crate) fn boundary(&self, index: usize) -> f64 {
        f64::midpoint(self.x(index.saturating_sub(1)), self.x(index))
    }

    /// Draws the light lines and the numbers of the value axis.
    fn value_axis(&self, pen: &mut Pen<'_>) {
        for value in self.values.values() {
            let y = self.y(value);
            pen.line(Mark::Tick, (self.frame.left, y), (self.frame.right, y));
            let number = self.values.number(value, self.wording, self.sheet);
            pen.words(Mark::AxisText, Anchor::End, (self.frame.left - 10.0, y + self.sheet.text * 0.33), &number);
        }
        if self.values.cut {
            self.break_sign(pen);
        }
    }

    /// Draws an empty frame with the words that there is nothing yet.
    pub(crate) fn nothing(&self, pen: &mut Pen<'_>, words: &str) {
        let Frame { left, right, top, bottom } = self.frame;
        for part in [0.0, 0.25, 0.5, 0.75] {
            let y = bottom - (bottom - top) * part;
            pen.line(Mark::Tick, (left, y), (right, y));
        }
        if !words.is_empty() {
            let y = f64::midpoint(top, bottom) - (bottom - top) / 8.0;
            pen.words(Mark::AxisText, Anchor::Middle, (f64::midpoint(left, right), y + self.sheet.text * 0.33), words);
        }
    }

    /// Draws two short strokes across the foot of the axis: it does not start at zero.
    fn break_sign(&self, pen: &mut Pen<'_>) {
        let (x, y) = (self.frame.left, self.frame.bottom);
        for shift in [2.0, 7.0] {
            pen.line(Mark::Break, (x + shift, y + 4.0), (x + shift + 4.0, y - 4.0));
        }
    }

    /// Draws the names of the time axis, and the years under them.
    pub(crate) fn time_axis(&self, pen: &mut Pen<'_>, names: &[Named]) {
        let (text, bottom) = (self.sheet.text, self.frame.bottom);
        for named in names {
            let x = self.across.x(named.at);
            pen.line(Mark::Tick, (x, bottom), (x, bottom + 5.0));
            pen.words(Mark::AxisText, Anchor::Middle, (x, bottom + 7.0 + text), &named.name);
            if !named.year.is_empty() {
                pen.words(Mark::AxisText, Anchor::Middle, (x, bottom + 7.0 + text * 2.2), &named.year);
            }
        }
    }

    /// Draws what parts the phases.
    fn between_phases(&self, pen: &mut Pen<'_>) {
        for phase in self.chart.phases.iter().skip(1) {
            let x = self.boundary(phase.first);
            pen.line(Mark::Phase, (x, self.frame.top), (x, self.frame.bottom));
        }
    }

    /// Draws the points, each with its words.
    fn points(&self, pen: &mut Pen<'_>) {
        let radius = (self.timeline.step * self.across.scale * 0.3).clamp(1.5, 3.5);
        let plain = if self.density == Density::Roomy { Mark::Point } else { Mark::PointSmall };
        for (point, look) in self.chart.points().zip(&self.looks) {
            let Some(value) = point.value else { continue };
            let at = (self.x(point.index), self.y(value));
            let says = self.wording.point(self.chart, &point);
            match look.shape {
                Shape::Plain if self.density == Density::Crowded && pen.is_paper() => {}
                Shape::Plain => pen.circle(plain, at, radius, &says),
                Shape::Run => pen.circle(Mark::PointRun, at, radius + 0.5, &says),
                Shape::Outside => outside(pen, at, radius.max(2.5), &says),
                Shape::Excluded => excluded(pen, at, radius.max(2.5), &says),
                Shape::Missing => {}
            }
        }
    }
}

/// How high the names of the time axis are, with their years.
pub(crate) fn axis_height(names: &[Named], text: f64) -> f64 {
    let years = if names.iter().any(|named| !named.year.is_empty()) { text * 1.2 } else { 0.0 };
    text * 1.2 + 8.0 + years
}

/// Draws a point outside the limits: a diamond with a ring around it.
pub(crate) fn outside(pen: &mut Pen<'_>, (x, y): (f64, f64), radius: f64, says: &str) {
    let half = radius + 1.0;
    pen.element("g", Mark::PointOutside).raw(">").says(says);
    pen.circle(Mark::Ring, (x, y), radius * 2.2, "");
    pen.raw("<path d=\"").step("M", (x, y - half)).step("L", (x + half, y)).step("L", (x, y + half));
    pen.step("L", (x - half, y)).raw("Z\"/></g>");
}

/// Draws a point that was left out: hollow and grey with a cross.
fn excluded(pen: &mut Pen<'_>, (x, y): (f64, f64), radius: f64, says: &str) {
    let half = radius * 0.6;
    pen.element("g", Mark::PointExcluded).raw(">").says(says);
    pen.raw("<circle").set("cx", x).set("cy", y).set("r", radius + 0.5).raw("/>");
    pen.element("path", Mark::Cross).raw(" d=\"");
    pen.step("M", (x - half, y - half)).step("L", (x + half, y + half));
    pen.step("M", (x - half, y + half)).step("L", (x + half, y - half)).raw("\"/></g>");
}

/// Whether a line joins the points: some phase has points enough that something may be said.
pub(crate) fn is_joined(chart: &Chart) -> bool {
    chart.phases.iter().any(is_told)
}

/// Whether the limits of a phase are shown.
pub(crate) fn has_limits(phase: &Phase) -> bool {
    is_told(phase)
}

/// Whether a phase has points enough that something may be said.
fn is_told(phase: &Phase) -> bool {
    match phase.verdict {
        Verdict::NoData | Verdict::TooEarly { .. } => false,
        Verdict::NoVariation { .. } | Verdict::NoSignal | Verdict::Signal { .. } => true,
    }
}

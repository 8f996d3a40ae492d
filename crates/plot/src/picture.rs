//! The picture: chart and drawing become one string.

use bedre_spc::Chart;

use crate::event::{self, Strip};
use crate::frame::{Across, Frame, Sheet};
use crate::head::Head;
use crate::label;
use crate::letters::width;
use crate::panel::{self, Density, Panel};
use crate::pen::Pen;
use crate::points;
use crate::time::Timeline;
use crate::value::ValueAxis;
use crate::{Drawing, Style};

/// A drawn chart, and what its readers should be told about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The drawing: one `svg` element.
    pub svg: String,
    /// Whether the value axis does not start at zero although the quantity does, since that would hide all variation. The
    /// drawing says so itself, in the words of [`crate::Wording::not_from_zero`].
    pub cut: bool,
}

/// Draws a chart.
pub fn svg(chart: &Chart, drawing: &Drawing<'_>) -> String {
    draw(chart, drawing).svg
}

/// Draws a chart, and tells what its readers should be told.
pub fn draw(chart: &Chart, drawing: &Drawing<'_>) -> Picture {
    let sheet = Sheet::of(drawing.size, drawing.style);
    let wording = drawing.wording;
    let timeline = timeline(chart, drawing);
    let strip = Strip::new(drawing, &timeline);
    let values = ValueAxis::of(chart, drawing.quantity, sheet.intervals);
    let labels = label::of(chart, values, wording, sheet);
    let left = left_room(values, drawing, &strip, sheet);
    let right = sheet.width - label::room(&labels, sheet.text);
    let across = Across::new(&timeline, (left, right), sheet.inset);
    let names = timeline.names(wording, across.scale, sheet.text, sheet.names);
    let head =
        Head::new(chart, drawing, values, sheet, "", |index| across.x(timeline.at.get(index).copied().unwrap_or(0.0)));
    let top = head.height(sheet.text) + event::flags_height(drawing.notes, sheet.text) + 8.0;
    let axis = panel::axis_height(&names, sheet.text);
    let below = axis + strip.height(sheet.text);
    let bottom = (sheet.height - below).max(top + sheet.least);
    let sheet = Sheet { height: bottom + below, ..sheet };
    let frame = Frame { left, right, top, bottom };

    let mut pen = Pen::new(drawing.style, sheet.text, 2_048 + chart.points().len() * 128);
    let density = Density::of(timeline.step * across.scale);
    open(&mut pen, drawing, drawing.size.code(), sheet, density);
    let panel = Panel {
        chart,
        wording,
        timeline: &timeline,
        values,
        across,
        frame,
        looks: points::looks(chart),
        sheet,
        density,
    };
    panel.ground(&mut pen);
    event::flags(&mut pen, drawing.notes, &timeline, across, frame);
    panel.draw(&mut pen);
    if values.is_empty() {
        panel.nothing(&mut pen, drawing.empty);
    } else {
        panel.time_axis(&mut pen, &names);
    }
    label::draw(&mut pen, &labels, values, frame, sheet.text);
    head.draw(&mut pen, 0.0, sheet.text);
    strip.draw(&mut pen, &wording.cycles(), across, bottom + axis, sheet.text);
    pen.raw("</svg>");
    Picture { svg: pen.finish(), cut: values.cut }
}

/// The timeline of a drawing: with room for the points that are needed before anything can be said, and for tests of change
/// that run on.
pub(crate) fn timeline(chart: &Chart, drawing: &Drawing<'_>) -> Timeline {
    let slots = if panel::is_joined(chart) { 0 } else { chart.settings.needed };
    let mut timeline = Timeline::new(drawing.axis, chart.points().len(), slots);
    reach(&mut timeline, drawing);
    timeline
}

/// Lets a timeline reach to the tests of change of a drawing.
pub(crate) fn reach(timeline: &mut Timeline, drawing: &Drawing<'_>) {
    for cycle in drawing.cycles {
        for when in [Some(cycle.from), cycle.to].into_iter().flatten() {
            if let Some(time) = timeline.place(when) {
                timeline.reach(time);
            }
        }
    }
}

/// How much room the numbers of the value axis need to the left of the frame.
pub(crate) fn left_room(values: ValueAxis, drawing: &Drawing<'_>, strip: &Strip<'_>, sheet: Sheet) -> f64 {
    let numbers = values.values().map(|value| width(&values.number(value, drawing.wording, sheet), sheet.text));
    let word = if strip.is_empty() { 0.0 } else { width(&drawing.wording.cycles(), sheet.text) };
    numbers.fold(word, f64::max) + 14.0
}

/// Opens the picture with its name and description. `code` tells its size, in identifiers and to the style sheet.
pub(crate) fn open(pen: &mut Pen<'_>, drawing: &Drawing<'_>, code: &str, sheet: Sheet, density: Density) {
    pen.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").number(sheet.width).raw(" ");
    pen.number(sheet.height).raw("\"");
    match drawing.style {
        Style::Screen => pen.raw(" class=\"chart chart--").raw(code).raw(density.class()).raw("\""),
        Style::Paper { font } => {
            pen.set("width", sheet.width).set("height", sheet.height).set_text("font-family", font)
        }
    };
    pen.raw(" role=\"img\"");
    let part = |pen: &mut Pen<'_>, what: &str| {
        pen.text(drawing.id).raw("-").raw(code).raw("-").raw(what).raw("\"");
    };
    pen.raw(" aria-labelledby=\"");
    part(pen, "title");
    if !drawing.description.is_empty() {
        pen.raw(" aria-describedby=\"");
        part(pen, "desc");
    }
    pen.raw("><title id=\"");
    part(pen, "title");
    pen.raw(">").text(drawing.title).raw("</title>");
    if !drawing.description.is_empty() {
        pen.raw("<desc id=\"");
        part(pen, "desc");
        pen.raw(">").text(drawing.description).raw("</desc>");
    }
}

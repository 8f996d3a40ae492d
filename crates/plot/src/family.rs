//! The family view: several measures of one project below each other on one time axis, with the tests of change they share.

use bedre_spc::Chart;

use crate::event::{self, Strip};
use crate::frame::{Across, Frame, Sheet};
use crate::head::Head;
use crate::label::{self, Label};
use crate::panel::{self, Density, Panel};
use crate::pen::Pen;
use crate::time::Timeline;
use crate::value::ValueAxis;
use crate::{Drawing, picture, points};

/// Above the frame of each chart.
const ABOVE: f64 = 8.0;
/// From one chart to the next, in sizes of letters.
const BETWEEN: f64 = 0.8;

/// Draws several charts below each other on one time axis: mostly outcome, process and balancing measures.
///
/// Each member brings its own title (written above it), unit, quantity, axis, phases and wording. The whole has what they
/// share: identifier, title, description, tests of change, notes, size and style; its own axis and quantity are not asked
/// for. A member without days among members with days is spread over all of the time.
///
/// ```
/// use bedre_plot::{Drawing, Plain, family};
/// use bedre_spc::{Chart, ChartKind, Observation, Settings};
///
/// let chart = |values: [f64; 3]| {
///     Chart::new(&Settings::new(ChartKind::Run), &Observation::series(values.map(Some)))
/// };
/// let (wait, calls) = (chart([9.0, 8.0, 6.0])?, chart([2.0, 5.0, 9.0])?);
///
/// let picture = family(
///     &[
///         (&wait, Drawing::new("wait", "Days to appointment", &Plain)),
///         (&calls, Drawing::new("calls", "Calls made", &Plain)),
///     ],
///     &Drawing::new("project", "Shorter waits", &Plain),
/// );
///
/// assert!(picture.contains("<title id=\"project-wide-title\">Shorter waits</title>"));
/// # Ok::<(), bedre_spc::ChartError>(())
/// ```
pub fn family(members: &[(&Chart, Drawing<'_>)], whole: &Drawing<'_>) -> String {
    let sheet = Sheet::of(whole.size, whole.style).shared();
    let mut timelines: Vec<Timeline> = members.iter().map(|(chart, drawing)| timeline(chart, drawing, whole)).collect();
    Timeline::join(&mut timelines);
    let Some(lead) = timelines.iter().max_by_key(|timeline| timeline.detail()) else {
        return empty(whole, sheet);
    };
    let strip = Strip::new(whole, lead);
    let measured: Vec<Measured<'_>> =
        members.iter().map(|(chart, drawing)| Measured::new(chart, drawing, sheet)).collect();
    let left = measured.iter().map(|member| member.left(&strip, sheet)).fold(0.0, f64::max);
    let room = measured.iter().map(|member| label::room(&member.labels, sheet.text)).fold(0.0, f64::max);
    let across = Across::new(lead, (left, sheet.width - room), sheet.inset);
    let names = lead.names(whole.wording, across.scale, sheet.text, sheet.names);

    let mut heads = Vec::with_capacity(measured.len());
    let mut frames: Vec<Frame> = Vec::with_capacity(measured.len());
    let mut below = 0.0;
    let mut above = ABOVE + event::flags_height(whole.notes, sheet.text);
    for (member, timeline) in measured.iter().zip(&timelines) {
        let x = |index: usize| across.x(timeline.at.get(index).copied().unwrap_or(timeline.to));
        let head = Head::new(member.chart, member.drawing, member.values, sheet, member.drawing.title, x);
        let top = below + head.height(sheet.text) + above;
        above = ABOVE;
        heads.push((below, head));
        frames.push(Frame { left, right: sheet.width - room, top, bottom: top + sheet.least });
        below = top + sheet.least + sheet.text * BETWEEN;
    }
    let bottom = below - sheet.text * BETWEEN;
    let axis = panel::axis_height(&names, sheet.text);
    let sheet = Sheet { height: bottom + axis + strip.height(sheet.text), ..sheet };

    let count: usize = members.iter().map(|(chart, _)| chart.points().len()).sum();
    let mut pen = Pen::new(whole.style, sheet.text, 4_096 + count * 128);
    let density = Density::of(lead.step * across.scale);
    picture::open(&mut pen, whole, whole.size.code(), sheet, density);
    let top = frames.first().map_or(0.0, |frame| frame.top);
    let panels: Vec<Panel<'_>> = measured
        .iter()
        .zip(timelines.iter().zip(&frames))
        .map(|(member, (timeline, frame))| member.panel(timeline, across, *frame, sheet))
        .collect();
    for panel in &panels {
        panel.ground(&mut pen);
    }
    strip.shadows(&mut pen, across, (top, bottom));
    let shared = Frame { left, right: sheet.width - room, top, bottom };
    event::flags(&mut pen, whole.notes, lead, across, shared);
    for (panel, (member, (height, head))) in panels.iter().zip(measured.iter().zip(&heads)) {
        panel.draw(&mut pen);
        if member.values.is_empty() {
            panel.nothing(&mut pen, member.drawing.empty);
        }
        label::draw(&mut pen, &member.labels, member.values, panel.frame, sheet.text);
        head.draw(&mut pen, *height, sheet.text);
    }
    if let Some(last) = panels.last() {
        last.time_axis(&mut pen, &names);
    }
    strip.draw(&mut pen, &whole.wording.cycles(), across, bottom + axis, sheet.text);
    pen.raw("</svg>");
    pen.finish()
}

/// The timeline of a member, reaching to the tests of change of the whole.
fn timeline(chart: &Chart, drawing: &Drawing<'_>, whole: &Drawing<'_>) -> Timeline {
    let mut timeline = picture::timeline(chart, &Drawing { cycles: &[], ..*drawing });
    picture::reach(&mut timeline, whole);
    timeline
}

/// A picture with a name and nothing in it.
fn empty(whole: &Drawing<'_>, sheet: Sheet) -> String {
    let mut pen = Pen::new(whole.style, sheet.text, 512);
    picture::open(&mut pen, whole, whole.size.code(), sheet, Density::Roomy);
    pen.raw("</svg>");
    pen.finish()
}

/// A member with what is known of it before it has its place.
#[derive(Debug)]
struct Measured<'a> {
    chart: &'a Chart,
    drawing: &'a Drawing<'a>,
    values: ValueAxis,
    labels: Vec<Label>,
}

impl<'a> Measured<'a> {
    fn new(chart: &'a Chart, drawing: &'a Drawing<'a>, sheet: Sheet) -> Self {
        let values = ValueAxis::of(chart, drawing.quantity, sheet.intervals);
        let labels = label::of(chart, values, drawing.wording, sheet);
        Self { chart, drawing, values, labels }
    }

    /// How much room it needs to the left of its frame.
    fn left(&self, strip: &Strip<'_>, sheet: Sheet) -> f64 {
        picture::left_room(self.values, self.drawing, strip, sheet)
    }

    /// Its panel, once it has its place.
    fn panel(&self, timeline: &'a Timeline, across: Across, frame: Frame, sheet: Sheet) -> Panel<'a> {
        Panel {
            chart: self.chart,
            wording: self.drawing.wording,
            timeline,
            values: self.values,
            across,
            frame,
            looks: points::looks(self.chart),
            sheet,
            density: Density::of(timeline.step * across.scale),
        }
    }
}

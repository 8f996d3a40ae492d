//! The small picture: a chart among many, in a table or a grid, without a word in it.

use bedre_spc::Chart;

use crate::frame::{Across, Frame, Sheet};
use crate::panel::{Density, Panel};
use crate::pen::Pen;
use crate::value::ValueAxis;
use crate::{Drawing, picture, points};

/// From the edge of the sheet to the frame.
const MARGIN: f64 = 5.0;

/// Draws a chart small, for tables of measures and small multiples: lines, signals and the newest point, no words, axes, notes
/// or tests of change. Its title and description say what it shows to those who do not see it; the size is not asked for.
///
/// ```
/// use bedre_plot::{Drawing, Plain, small};
/// use bedre_spc::{Chart, ChartKind, Observation, Settings};
///
/// let rows = Observation::series([4.0, 7.0, 5.0].map(Some));
/// let chart = Chart::new(&Settings::new(ChartKind::Run), &rows)?;
///
/// let picture = small(&chart, &Drawing::new("wait", "Days to appointment", &Plain));
///
/// assert!(!picture.contains("<text"));
/// # Ok::<(), bedre_spc::ChartError>(())
/// ```
pub fn small(chart: &Chart, drawing: &Drawing<'_>) -> String {
    let sheet = Sheet::small();
    let timeline = picture::timeline(chart, &Drawing { cycles: &[], ..*drawing });
    let frame = Frame { left: 1.0, right: sheet.width - 1.0, top: MARGIN, bottom: sheet.height - MARGIN };
    let across = Across::new(&timeline, (frame.left, frame.right), sheet.inset);
    let density = Density::of(timeline.step * across.scale);
    let mut pen = Pen::new(drawing.style, sheet.text, 1_024 + chart.points().len() * 12);
    picture::open(&mut pen, drawing, "small", sheet, Density::Roomy);
    let panel = Panel {
        chart,
        wording: drawing.wording,
        timeline: &timeline,
        values: ValueAxis::close(chart),
        across,
        frame,
        looks: points::looks(chart),
        sheet,
        density,
    };
    panel.small(&mut pen);
    pen.raw("</svg>");
    pen.finish()
}

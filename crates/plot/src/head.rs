//! What stands above the frame: the name of one chart among several, the unit, and the reason and level of each phase.

use bedre_spc::Chart;

use crate::frame::Sheet;
use crate::letters::{shorten, wrap};
use crate::mark::Mark;
use crate::number::float;
use crate::pen::{Anchor, Pen};
use crate::value::ValueAxis;
use crate::{Drawing, Line};

/// What stands above the frame: the unit, and the reason and level of each phase.
#[derive(Debug)]
pub(crate) struct Head {
    /// The name, where the picture holds several charts.
    name: String,
    /// The unit, and whether the axis starts at zero.
    unit: Vec<String>,
    phases: Vec<PhaseHead>,
    /// How many lines the reasons need.
    rows: usize,
}

/// What stands above a phase.
#[derive(Debug)]
struct PhaseHead {
    x: f64,
    reason: Vec<String>,
    level: String,
}

impl Head {
    /// What stands above the frame of a chart whose points lie at `x`.
    pub(crate) fn new(
        chart: &Chart,
        drawing: &Drawing<'_>,
        values: ValueAxis,
        sheet: Sheet,
        name: &str,
        x: impl Fn(usize) -> f64,
    ) -> Self {
        let unit = drawing.unit.to_owned();
        let note = if values.cut { drawing.wording.not_from_zero() } else { String::new() };
        let name = shorten(name.to_owned(), sheet.text, sheet.width - 8.0);
        let unit = [unit, note]
            .into_iter()
            .filter(|line| !line.is_empty())
            .map(|line| shorten(line, sheet.text, sheet.width - 8.0))
            .collect();
        let phases = if chart.phases.len() < 2 { Vec::new() } else { phase_heads(chart, drawing, values, sheet, x) };
        let rows = phases.iter().map(|phase| phase.reason.len() + usize::from(!phase.level.is_empty())).max();
        Self { name, unit, phases, rows: rows.unwrap_or(0) }
    }

    /// How high it is.
    pub(crate) fn height(&self, text: f64) -> f64 {
        let lines = self.unit.len() + self.rows + usize::from(!self.name.is_empty());
        float(lines) * text * 1.25
    }

    /// Draws it below `top`.
    pub(crate) fn draw(&self, pen: &mut Pen<'_>, top: f64, text: f64) {
        let mut y = top + text;
        if !self.name.is_empty() {
            pen.words(Mark::PhaseName, Anchor::Start, (4.0, y), &self.name);
            y += text * 1.25;
        }
        for line in &self.unit {
            pen.words(Mark::AxisText, Anchor::Start, (4.0, y), line);
            y += text * 1.25;
        }
        for phase in &self.phases {
            let mut y = y;
            for line in &phase.reason {
                pen.words(Mark::PhaseName, Anchor::Start, (phase.x, y), line);
                y += text * 1.25;
            }
            if !phase.level.is_empty() {
                pen.words(Mark::PhaseLevel, Anchor::Start, (phase.x, y), &phase.level);
            }
        }
    }
}

/// The reason of each phase, and the level of those that are over.
fn phase_heads(
    chart: &Chart,
    drawing: &Drawing<'_>,
    values: ValueAxis,
    sheet: Sheet,
    x: impl Fn(usize) -> f64,
) -> Vec<PhaseHead> {
    let last = chart.phases.len() - 1;
    let mut heads = Vec::with_capacity(chart.phases.len());
    for (number, phase) in chart.phases.iter().enumerate() {
        let left = x(phase.first);
        let right = if number == last { sheet.width } else { x(phase.end) };
        let reason = drawing.phases.get(number).copied().unwrap_or_default();
        let level = phase.centre.filter(|_| number < last).map(|centre| {
            let number = drawing.wording.number(centre, values.places_of_value());
            drawing.wording.line(Line::Centre(phase.centre_kind), &number)
        });
        heads.push(PhaseHead {
            x: left,
            reason: wrap(reason, sheet.text, right - left - 8.0, 2),
            level: shorten(level.unwrap_or_default(), sheet.text, right - left - 8.0),
        });
    }
    heads
}

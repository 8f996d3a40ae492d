//! Pareto: a bar for each category, the highest first, with what they add up to.

use std::fmt;

use bedre_spc::{Pareto, ParetoBar};

use crate::frame::Sheet;
use crate::letters::{shorten, width};
use crate::mark::Mark;
use crate::number::float;
use crate::panel::Density;
use crate::pen::{Anchor, Pen};
use crate::{Drawing, picture};

/// How everything in a Pareto chart is said.
pub trait ParetoWording: fmt::Debug {
    /// What a category is called.
    fn name(&self, bar: &ParetoBar) -> String;

    /// How many events it has.
    fn events(&self, bar: &ParetoBar) -> String;

    /// What this and all higher bars add up to: «83 %».
    fn cumulative(&self, bar: &ParetoBar) -> String;

    /// A bar as read out and shown on hover: «Legemidler: 60 av 100. Så langt 83 %».
    fn bar(&self, bar: &ParetoBar) -> String;

    /// What stands over the names, the bars and the sums.
    fn heads(&self) -> [String; 3];
}

/// From a bar to the next, in sizes of letters.
const ROW: f64 = 1.75;
/// How high a bar is, in sizes of letters.
const BAR: f64 = 1.1;

/// Draws a Pareto chart: bars lie, so that their names can be read. A line parts the vital few from the rest.
pub fn pareto(pareto: &Pareto, drawing: &Drawing<'_>, wording: &dyn ParetoWording) -> String {
    let sheet = Sheet::of(drawing.size, drawing.style);
    let text = sheet.text;
    let [names, events, sums] = wording.heads();
    let column = |words: &mut dyn Iterator<Item = String>, most: f64| {
        words.map(|word| width(&word, text)).fold(0.0, f64::max).min(sheet.width * most)
    };
    let left = column(&mut pareto.bars.iter().map(|bar| wording.name(bar)).chain([names.clone()]), 0.4);
    let right = column(&mut pareto.bars.iter().map(|bar| wording.cumulative(bar)).chain([sums.clone()]), 0.2);
    let number = column(&mut pareto.bars.iter().map(|bar| wording.events(bar)), 0.2);
    let layout = Layout {
        bars: left + 16.0,
        longest: (sheet.width - left - right - number - 48.0).max(10.0),
        sums: sheet.width - 4.0,
        head: text * 1.9,
    };
    let sheet = Sheet { height: layout.head + float(pareto.bars.len().max(1)) * text * ROW + 6.0, ..sheet };
    let mut pen = Pen::new(drawing.style, text, 1_024 + pareto.bars.len() * 400);
    picture::open(&mut pen, drawing, drawing.size.code(), sheet, Density::Roomy);
    if pareto.bars.is_empty() {
        pen.words(Mark::AxisText, Anchor::Middle, (sheet.width / 2.0, layout.head), drawing.empty);
    } else {
        pen.words(Mark::AxisText, Anchor::Start, (4.0, text), &shorten(names, text, left));
        pen.words(Mark::AxisText, Anchor::Start, (layout.bars, text), &shorten(events, text, layout.longest));
        pen.words(Mark::AxisText, Anchor::End, (layout.sums, text), &sums);
    }
    let highest = pareto.bars.first().map_or(0.0, |bar| bar.events);
    for (place, bar) in pareto.bars.iter().enumerate() {
        let top = layout.head + float(place) * text * ROW;
        let part = if highest > 0.0 { bar.events / highest } else { 0.0 };
        let mark = if place < pareto.vital { Mark::Bar } else { Mark::BarRest };
        let baseline = top + text * (BAR / 2.0 + 0.33);
        pen.element("g", Mark::Event).raw(">").says(&wording.bar(bar));
        pen.words(Mark::CycleNumber, Anchor::Start, (4.0, baseline), &shorten(wording.name(bar), text, left));
        pen.element("rect", mark).set("x", layout.bars).set("y", top).set("width", (part * layout.longest).max(1.0));
        pen.set("height", text * BAR).set("rx", 2.0).raw("/>");
        let end = layout.bars + part * layout.longest + 6.0;
        pen.words(Mark::AxisText, Anchor::Start, (end, baseline), &shorten(wording.events(bar), text, number));
        pen.words(Mark::AxisText, Anchor::End, (layout.sums, baseline), &wording.cumulative(bar));
        pen.raw("</g>");
    }
    if (1..pareto.bars.len()).contains(&pareto.vital) {
        let y = layout.head + float(pareto.vital) * text * ROW - text * (ROW - BAR) / 2.0;
        pen.line(Mark::Phase, (4.0, y), (sheet.width - 4.0, y));
    }
    pen.raw("</svg>");
    pen.finish()
}

/// Where the columns lie.
#[derive(Clone, Copy, Debug)]
struct Layout {
    /// Where bars begin.
    bars: f64,
    /// How long the highest is.
    longest: f64,
    /// Where sums end.
    sums: f64,
    /// How high the heads are.
    head: f64,
}

//! The funnel plot: units by their size, and the limits that chance alone gives a unit of each size.

use bedre_spc::{CentreKind, Funnel, FunnelKind, FunnelLimits, FunnelStanding, FunnelUnit};

use crate::frame::{Frame, Sheet};
use crate::letters::{shorten, width};
use crate::mark::Mark;
use crate::number::{Extent, float};
use crate::panel::{self, Density};
use crate::pen::{Anchor, Pen};
use crate::value::ValueAxis;
use crate::{Drawing, Line, Quantity, Wording, picture};

/// At how many sizes the limits are reckoned.
const STEPS: usize = 72;
/// From the frame to what stands to the right of it.
const SPACE: f64 = 8.0;

/// What a funnel plot is drawn with besides its [`Drawing`], whose axis, phases, tests and notes are not asked for.
pub trait FunnelWording: Wording {
    /// A size on the axis below: «400».
    fn size(&self, size: f64, places: usize) -> String;

    /// What stands under the axis: «Innleggelser».
    fn sizes(&self) -> String;

    /// What a unit is called, beside it when it lies outside.
    fn name(&self, unit: &FunnelUnit) -> String;

    /// A unit as read out and shown on hover: «Sengepost 4: 12 % av 240. Utenfor grensen».
    fn unit(&self, unit: &FunnelUnit) -> String;

    /// What the outer and inner limits are called: «99,8 %», «95 %».
    fn limits(&self) -> [String; 2];
}

/// Draws a funnel plot.
pub fn funnel(funnel: &Funnel, drawing: &Drawing<'_>, wording: &dyn FunnelWording) -> String {
    let sheet = Sheet::of(drawing.size, drawing.style);
    let Some((sizes, values)) = axes(funnel, drawing, sheet) else { return empty(drawing, sheet) };
    let [outer, inner] = wording.limits();
    let centre = funnel.centre.map(|centre| {
        let number = wording.number(centre, values.places_of_value());
        wording.line(Line::Centre(CentreKind::Mean), &number)
    });
    let labels = [centre.as_deref().unwrap_or_default(), &outer, &inner];
    let room = labels.iter().map(|label| label_width(label, sheet)).fold(0.0, f64::max);
    let left =
        values.values().map(|value| width(&values.number(value, wording, sheet), sheet.text)).fold(0.0, f64::max);
    let head = if drawing.unit.is_empty() { 0.0 } else { sheet.text * 1.25 };
    let frame = Frame {
        left: left + 14.0,
        right: sheet.width - room - SPACE - 4.0,
        top: head + 8.0,
        bottom: sheet.height - sheet.text * 2.6 - 10.0,
    };
    let mut pen = Pen::new(drawing.style, sheet.text, 4_096 + funnel.units.len() * 160);
    picture::open(&mut pen, drawing, drawing.size.code(), sheet, Density::Roomy);
    let plot = Plot { funnel, wording, sizes, values, frame, sheet };
    plot.band(&mut pen);
    plot.grid(&mut pen);
    plot.lines(&mut pen);
    plot.labels(&mut pen, labels);
    plot.units(&mut pen);
    plot.names(&mut pen);
    if !drawing.unit.is_empty() {
        let unit = shorten(drawing.unit.to_owned(), sheet.text, sheet.width - 8.0);
        pen.words(Mark::AxisText, Anchor::Start, (4.0, sheet.text), &unit);
    }
    pen.raw("</svg>");
    pen.finish()
}

/// The axes of sizes and values; nothing without a unit that has a value.
fn axes(funnel: &Funnel, drawing: &Drawing<'_>, sheet: Sheet) -> Option<(ValueAxis, ValueAxis)> {
    let shown = || funnel.units.iter().filter(|unit| unit.value.is_some());
    let largest = Extent::of(shown().map(|unit| unit.size))?;
    let sizes = ValueAxis::new(Extent { low: 0.0, high: largest.high }, Quantity::Amount, sheet.intervals);
    // The limits of the smallest units would press all others together.
    let limits = shown().filter(|unit| unit.size >= largest.high * 0.1).filter_map(|unit| unit.limits);
    let lines = limits.flat_map(|limits| [limits.lower, limits.upper]).chain(funnel.centre);
    let extent = Extent::of(shown().filter_map(|unit| unit.value).chain(lines))?;
    Some((sizes, ValueAxis::new(extent, drawing.quantity, sheet.intervals)))
}

/// How wide a label is shown.
fn label_width(label: &str, sheet: Sheet) -> f64 {
    width(&shorten(label.to_owned(), sheet.text, sheet.width * 0.28), sheet.text)
}

/// A picture with a name and, if there are any, the words that there is nothing yet.
fn empty(drawing: &Drawing<'_>, sheet: Sheet) -> String {
    let mut pen = Pen::new(drawing.style, sheet.text, 512);
    picture::open(&mut pen, drawing, drawing.size.code(), sheet, Density::Roomy);
    if !drawing.empty.is_empty() {
        pen.words(Mark::AxisText, Anchor::Middle, (sheet.width / 2.0, sheet.height / 2.0), drawing.empty);
    }
    pen.raw("</svg>");
    pen.finish()
}

/// A funnel plot with everything in its place.
#[derive(Debug)]
struct Plot<'a> {
    funnel: &'a Funnel,
    wording: &'a dyn FunnelWording,
    sizes: ValueAxis,
    values: ValueAxis,
    frame: Frame,
    sheet: Sheet,
}

impl Plot<'_> {
    fn x(&self, size: f64) -> f64 {
        self.frame.left + self.sizes.part(size) * (self.frame.right - self.frame.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.frame.y(self.values, value)
    }

    /// The limits from small sizes to large ones, closer to each other where they bend.
    fn curve(&self) -> Vec<(f64, FunnelLimits)> {
        let sizes = (1..=STEPS).map(|step| {
            let part = float(step) / float(STEPS);
            let size = self.sizes.high * part * part;
            match self.funnel.kind {
                FunnelKind::Proportion => size.ceil(),
                FunnelKind::Rate => size,
            }
        });
        let mut curve: Vec<(f64, FunnelLimits)> = Vec::with_capacity(STEPS);
        for size in sizes.map(|size| size.min(self.sizes.high)) {
            if curve.last().is_none_or(|(last, _)| *last < size) {
                curve.extend(self.funnel.limits_at(size).map(|limits| (size, limits)));
            }
        }
        curve
    }

    /// Draws the area between the outer limits.
    fn band(&self, pen: &mut Pen<'_>) {
        let curve = self.curve();
        let Some((first, limits)) = curve.first() else { return };
        pen.element("path", Mark::Band).raw(" d=\"").step("M", (self.x(*first), self.y(limits.upper)));
        for (size, limits) in curve.iter().skip(1) {
            pen.step("L", (self.x(*size), self.y(limits.upper)));
        }
        for (size, limits) in curve.iter().rev() {
            pen.step("L", (self.x(*size), self.y(limits.lower)));
        }
        pen.raw("Z\"/>");
    }

    /// Draws the light lines and both axes' numbers.
    fn grid(&self, pen: &mut Pen<'_>) {
        let (text, Frame { left, right, bottom, .. }) = (self.sheet.text, self.frame);
        for value in self.values.values() {
            let y = self.y(value);
            pen.line(Mark::Tick, (left, y), (right, y));
            let number = self.values.number(value, self.wording, self.sheet);
            pen.words(Mark::AxisText, Anchor::End, (left - 10.0, y + text * 0.33), &number);
        }
        let mut end = f64::NEG_INFINITY;
        for size in self.sizes.values() {
            let (x, number) = (self.x(size), self.wording.size(size, self.sizes.places));
            let half = width(&number, text) / 2.0;
            pen.line(Mark::Tick, (x, bottom), (x, bottom + 5.0));
            if x - half > end + text * 0.5 && x + half <= self.sheet.width {
                pen.words(Mark::AxisText, Anchor::Middle, (x, bottom + 7.0 + text), &number);
                end = x + half;
            }
        }
        let name = shorten(self.wording.sizes(), text, right - left);
        pen.words(Mark::AxisText, Anchor::End, (right, bottom + 7.0 + text * 2.2), &name);
    }

    /// Draws the centre line and the limits.
    fn lines(&self, pen: &mut Pen<'_>) {
        let curve = self.curve();
        self.line(pen, Mark::LimitInner, &curve, |limits| limits.inner_upper);
        self.line(pen, Mark::LimitInner, &curve, |limits| limits.inner_lower);
        self.line(pen, Mark::Limit, &curve, |limits| limits.upper);
        self.line(pen, Mark::Limit, &curve, |limits| limits.lower);
        if let Some(centre) = self.funnel.centre {
            let y = self.y(centre);
            pen.line(Mark::Centre, (self.frame.left, y), (self.frame.right, y));
        }
    }

    /// Draws one limit.
    fn line(&self, pen: &mut Pen<'_>, mark: Mark, curve: &[(f64, FunnelLimits)], of: fn(&FunnelLimits) -> f64) {
        let mut command = "M";
        pen.element("path", mark).raw(" d=\"");
        for (size, limits) in curve {
            pen.step(command, (self.x(*size), self.y(of(limits))));
            command = "L";
        }
        pen.raw("\"/>");
    }

    /// Draws what the lines are called at their right ends, where they stand apart.
    fn labels(&self, pen: &mut Pen<'_>, [centre, outer, inner]: [&str; 3]) {
        let Some((limits, level)) = self.funnel.limits_at(self.sizes.high.floor()).zip(self.funnel.centre) else {
            return;
        };
        let wanted = [
            (Mark::Label, centre, level),
            (Mark::LabelLimit, outer, limits.upper),
            (Mark::LabelLimit, outer, limits.lower),
            (Mark::LabelLimit, inner, limits.inner_upper),
            (Mark::LabelLimit, inner, limits.inner_lower),
        ];
        let mut taken: Vec<f64> = Vec::with_capacity(wanted.len());
        for (mark, words, value) in wanted {
            let (y, apart) = (self.y(value), self.sheet.text * 1.1);
            if taken.iter().all(|other| (other - y).abs() >= apart) {
                let words = shorten(words.to_owned(), self.sheet.text, self.sheet.width * 0.28);
                pen.words(mark, Anchor::Start, (self.frame.right + SPACE, y + self.sheet.text * 0.33), &words);
                taken.push(y);
            }
        }
    }

    /// Draws the units: those within filled, the unusual hollow, those outside as a diamond with a ring.
    fn units(&self, pen: &mut Pen<'_>) {
        let radius = if self.funnel.units.len() > 120 { 2.5 } else { 3.5 };
        for unit in &self.funnel.units {
            let Some(value) = unit.value else { continue };
            let (at, says) = ((self.x(unit.size), self.y(value)), self.wording.unit(unit));
            match unit.standing {
                FunnelStanding::Outside(_) => panel::outside(pen, at, radius, &says),
                FunnelStanding::Unusual(_) => pen.circle(Mark::PointUnusual, at, radius, &says),
                FunnelStanding::Within | FunnelStanding::CannotBeJudged => pen.circle(Mark::Point, at, radius, &says),
            }
        }
    }

    /// Writes the names of the units outside beside them, where there is room; the table has all of them.
    fn names(&self, pen: &mut Pen<'_>) {
        let text = self.sheet.text;
        let mut taken: Vec<Box> = Vec::new();
        for unit in self.funnel.units.iter().filter(|unit| matches!(unit.standing, FunnelStanding::Outside(_))) {
            let Some(value) = unit.value else { continue };
            let name = shorten(self.wording.name(unit), text, (self.frame.right - self.frame.left) * 0.6);
            let (x, y, long) = (self.x(unit.size), self.y(value), width(&name, text));
            let places =
                [(x + 12.0, y), (x - 12.0 - long, y), (x - long / 2.0, y - text), (x - long / 2.0, y + text * 1.1)];
            let fits = |place: &Box| {
                place.left >= self.frame.left
                    && place.left + place.width <= self.frame.right
                    && place.top >= self.frame.top - text
                    && place.top + text <= self.frame.bottom
                    && taken.iter().all(|other| !other.touches(place, text))
            };
            let boxes = places.map(|(left, middle)| Box { left, top: middle - text * 0.5, width: long });
            if let Some(place) = boxes.into_iter().find(fits) {
                pen.words(Mark::PhaseName, Anchor::Start, (place.left, place.top + text * 0.83), &name);
                taken.push(place);
            }
        }
    }
}

/// Where a name stands.
#[derive(Clone, Copy, Debug)]
struct Box {
    left: f64,
    top: f64,
    width: f64,
}

impl Box {
    fn touches(&self, other: &Self, height: f64) -> bool {
        self.left < other.left + other.width
            && other.left < self.left + self.width
            && (self.top - other.top).abs() < height
    }
}

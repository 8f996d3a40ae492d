//! The lines of a panel: band and limits, centre lines, target, the line through the points and its signals.

use bedre_spc::{CentreKind, Limits, Phase, Point, Side};

use crate::mark::Mark;
use crate::panel::{Density, Panel};
use crate::pen::Pen;
use crate::points::{self, Shape};

impl Panel<'_> {
    /// Draws the area between the limits, and the limits.
    pub(crate) fn limits(&self, pen: &mut Pen<'_>) {
        for phase in self.phases_with_limits() {
            self.band(pen, phase);
            for side in [Side::Above, Side::Below] {
                self.limit(pen, phase, side);
            }
        }
    }

    /// Draws the area between the limits of a phase; where one limit is missing it reaches to the frame.
    fn band(&self, pen: &mut Pen<'_>, phase: usize) {
        let steps = self.steps(phase);
        let Some((first, _)) = steps.first() else { return };
        pen.element("path", Mark::Band).raw(" d=\"").step("M", (first.0, self.edge(&steps, 0, Side::Above)));
        for (at, ((_, end), _)) in steps.iter().enumerate() {
            pen.raw("V").number(self.edge(&steps, at, Side::Above)).raw("H").number(*end);
        }
        for (at, ((start, _), _)) in steps.iter().enumerate().rev() {
            pen.raw("V").number(self.edge(&steps, at, Side::Below)).raw("H").number(*start);
        }
        pen.raw("Z\"/>");
    }

    /// The height of the band's edge at a step.
    fn edge(&self, steps: &[((f64, f64), Limits)], at: usize, side: Side) -> f64 {
        let limit = steps.get(at).and_then(|(_, limits)| on(side, *limits));
        match (limit, side) {
            (Some(limit), _) => self.y(limit),
            (None, Side::Above) => self.frame.top,
            (None, Side::Below) => self.frame.bottom,
        }
    }

    /// Draws one limit of a phase.
    fn limit(&self, pen: &mut Pen<'_>, phase: usize, side: Side) {
        let steps = self.steps(phase);
        if steps.iter().all(|(_, limits)| on(side, *limits).is_none()) {
            return;
        }
        pen.element("path", Mark::Limit).raw(" d=\"");
        let mut drawn = false;
        for ((start, end), limits) in steps {
            match on(side, limits) {
                Some(limit) if drawn => {
                    pen.raw("V").number(self.y(limit)).raw("H").number(end);
                }
                Some(limit) => {
                    pen.step("M", (start, self.y(limit))).raw("H").number(end);
                }
                None => {}
            }
            drawn = on(side, limits).is_some();
        }
        pen.raw("\"/>");
    }

    /// The limits of a phase from left to right, each with where it begins and ends: half-way to its neighbours. Equal
    /// neighbours are one.
    fn steps(&self, phase: usize) -> Vec<((f64, f64), Limits)> {
        let (left, right) = self.chart.phases.get(phase).map_or((0.0, 0.0), |phase| self.ends(phase));
        let mut steps: Vec<((f64, f64), Limits)> = Vec::new();
        let mut before: Option<f64> = None;
        for point in self.chart.points_of(phase) {
            let Some(limits) = point.limits else { continue };
            let x = self.x(point.index);
            let start = before.map_or(left, |before| f64::midpoint(before, x));
            match steps.last_mut() {
                Some((extent, last)) if same(*last, limits) => extent.1 = x,
                Some((extent, _)) => {
                    extent.1 = start;
                    steps.push(((start, x), limits));
                }
                None => steps.push(((start, x), limits)),
            }
            before = Some(x);
        }
        if let Some((extent, _)) = steps.last_mut() {
            extent.1 = right;
        }
        steps
    }

    /// Draws the centre line of each phase: solid where it was computed, in long dashes where it is continued from a baseline
    /// or was decided beforehand. It is broad when how seldom it is crossed is the signal.
    pub(crate) fn centres(&self, pen: &mut Pen<'_>) {
        for (number, phase) in self.chart.phases.iter().enumerate() {
            let Some(y) = phase.centre.map(|centre| self.y(centre)) else { continue };
            let (left, right) = self.ends(phase);
            if points::is_line_signal(self.chart, number) {
                pen.line(Mark::CentreSignal, (left, y), (right, y));
            }
            let frozen = self.frozen_from(phase, left, right);
            if frozen > left {
                pen.line(Mark::Centre, (left, y), (frozen, y));
            }
            if frozen < right {
                pen.line(Mark::CentreFrozen, (frozen, y), (right, y));
            }
        }
    }

    /// From where the centre line of a phase is no longer made of the points under it.
    fn frozen_from(&self, phase: &Phase, left: f64, right: f64) -> f64 {
        match (phase.centre_kind, phase.freeze) {
            (CentreKind::Given, _) => left,
            (CentreKind::Median | CentreKind::Mean, Some(freeze)) if phase.first + freeze < phase.end => {
                let after = phase.first + freeze;
                f64::midpoint(self.x(after.saturating_sub(1)), self.x(after))
            }
            (CentreKind::Median | CentreKind::Mean, Some(_) | None) => right,
        }
    }

    /// Draws the target.
    pub(crate) fn target(&self, pen: &mut Pen<'_>) {
        if let Some(target) = self.chart.settings.target {
            let y = self.y(target);
            pen.line(Mark::Target, (self.frame.left, y), (self.frame.right, y));
        }
    }

    /// Draws the line through the points that count. It breaks where a value is missing and between phases.
    pub(crate) fn line(&self, pen: &mut Pen<'_>) {
        let mark = if self.density == Density::Crowded { Mark::LineThin } else { Mark::Line };
        self.path(pen, mark, |_| true);
    }

    /// Draws the stretches of the line that are a pattern.
    pub(crate) fn signals(&self, pen: &mut Pen<'_>) {
        self.path(pen, Mark::Signal, |index| self.looks.get(index).is_some_and(|look| look.stretch));
    }

    /// Draws the steps of the line for whose later point `is_drawn` holds.
    fn path(&self, pen: &mut Pen<'_>, mark: Mark, is_drawn: impl Fn(usize) -> bool) {
        let mut before: Option<Point> = None;
        let mut open = false;
        let mut joined = false;
        for (point, look) in self.chart.points().zip(&self.looks) {
            match (look.shape, point.value) {
                (Shape::Excluded, _) => {}
                (Shape::Missing, _) | (_, None) => {
                    before = None;
                    joined = false;
                }
                (Shape::Plain | Shape::Run | Shape::Outside, Some(value)) => {
                    let here = (self.x(point.index), self.y(value));
                    let from = before.filter(|before| before.phase == point.phase && is_drawn(point.index));
                    if let Some((from, height)) = from.and_then(|from| Some((from, from.value?))) {
                        if !open {
                            pen.element("path", mark).raw(" d=\"");
                            open = true;
                        }
                        if !joined {
                            pen.step("M", (self.x(from.index), self.y(height)));
                        }
                        pen.step("L", here);
                    }
                    joined = from.is_some();
                    before = Some(point);
                }
            }
        }
        if open {
            pen.raw("\"/>");
        }
    }
}

/// The limit on a side.
const fn on(side: Side, limits: Limits) -> Option<f64> {
    match side {
        Side::Above => limits.upper,
        Side::Below => limits.lower,
    }
}

/// Whether two pairs of limits are drawn at the same height.
fn same(a: Limits, b: Limits) -> bool {
    let equal = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => a.total_cmp(&b).is_eq(),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    equal(a.upper, b.upper) && equal(a.lower, b.lower)
}

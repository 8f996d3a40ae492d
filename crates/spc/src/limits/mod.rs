//! Centre line and limits of each kind of chart, a file per kind.

mod c;
mod g;
mod i;
mod ip;
mod laney;
pub(crate) mod moving_range;
mod mr;
mod p;
mod run;
pub(crate) mod subgroups;
mod t;
mod u;

use crate::{CentreKind, ChartKind, Limits, Point, Position, Settings, Side, Spread, Standing};

/// How many σ from the centre the limits lie (Shewhart 1931).
pub(crate) const LIMIT_SIGMAS: f64 = 3.0;
/// How many σ from the centre the inner lines lie.
pub(crate) const INNER_SIGMAS: f64 = 2.0;

/// One phase while its lines are being drawn. Everything is on the scale of the figures, not yet multiplied.
#[derive(Debug)]
pub(crate) struct Stretch<'a> {
    /// The phase's points.
    pub(crate) points: &'a mut [Point],
    /// How the chart is to be computed.
    pub(crate) settings: &'a Settings,
    /// A centre line decided beforehand.
    pub(crate) given: Option<f64>,
    /// Room for laying values out and for sorting.
    pub(crate) buffer: &'a mut Vec<f64>,
}

/// What drawing found out about a phase, besides what stands in its points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lines {
    /// What the centre line is made of.
    pub(crate) centre_kind: CentreKind,
    /// The centre line.
    pub(crate) centre: Option<f64>,
    /// Where limits come from, or why there are none.
    pub(crate) spread: Spread,
}

impl Stretch<'_> {
    /// Draws centre line and limits into the points.
    pub(crate) fn draw(&mut self) -> Lines {
        let lines = match self.settings.kind {
            ChartKind::Run => run::draw(self),
            ChartKind::I => i::draw(self),
            ChartKind::Mr => mr::draw(self),
            ChartKind::IPrime => ip::draw(self),
            ChartKind::Xbar => subgroups::draw_means(self),
            ChartKind::S => subgroups::draw_deviations(self),
            ChartKind::P => p::draw(self),
            ChartKind::PPrime => laney::draw(self, p::sigma, 1.0),
            ChartKind::U => u::draw(self),
            ChartKind::UPrime => laney::draw(self, u::sigma, f64::INFINITY),
            ChartKind::C => c::draw(self),
            ChartKind::G => g::draw(self),
            ChartKind::T => t::draw(self),
        };
        let compared = match self.settings.kind {
            ChartKind::T => t::there_and_back,
            ChartKind::Run
            | ChartKind::I
            | ChartKind::Mr
            | ChartKind::IPrime
            | ChartKind::Xbar
            | ChartKind::S
            | ChartKind::P
            | ChartKind::PPrime
            | ChartKind::U
            | ChartKind::UPrime
            | ChartKind::C
            | ChartKind::G => std::convert::identity,
        };
        for point in &mut *self.points {
            judge(point, lines.centre, compared);
        }
        lines
    }

    /// The baseline's points that count, in order.
    pub(crate) fn baseline(&self) -> impl Iterator<Item = &Point> + Clone {
        self.points.iter().filter(|point| point.baseline && point.counts())
    }

    /// The baseline's values.
    pub(crate) fn values(&self) -> impl Iterator<Item = f64> + Clone {
        self.baseline().filter_map(|point| point.value)
    }

    /// The baseline's values with its gaps: excluded points are taken out, missing ones keep their place.
    pub(crate) fn values_and_gaps(&self) -> impl Iterator<Item = Option<f64>> {
        self.points
            .iter()
            .filter(|point| point.baseline && point.standing != Standing::Excluded)
            .map(|point| point.value)
    }

    /// A σ decided beforehand, on the scale of the figures.
    pub(crate) fn sigma(&self) -> Option<f64> {
        self.settings.sigma.map(|sigma| sigma / self.settings.multiply)
    }

    /// The given centre line, or the one that `computed` gives.
    pub(crate) fn centre_or(
        &self,
        computed: impl FnOnce() -> Option<f64>,
        kind: CentreKind,
    ) -> (Option<f64>, CentreKind) {
        match self.given {
            Some(given) => (Some(given), CentreKind::Given),
            None => (computed(), kind),
        }
    }
}

/// Limits `centre ± 3σ` and inner lines `centre ± 2σ`.
pub(crate) fn band(centre: f64, sigma: f64) -> Limits {
    Limits {
        lower: Some(centre - LIMIT_SIGMAS * sigma),
        inner_lower: Some(centre - INNER_SIGMAS * sigma),
        inner_upper: Some(centre + INNER_SIGMAS * sigma),
        upper: Some(centre + LIMIT_SIGMAS * sigma),
    }
}

/// The same lines, none below `least` or above `most`. Cut after σ was added, so that 100 % on a limit cut at 100 % is no
/// signal.
pub(crate) fn cut(limits: Limits, least: f64, most: f64) -> Limits {
    let cut = |line: Option<f64>| line.map(|line| line.max(least).min(most));
    Limits {
        lower: cut(limits.lower),
        inner_lower: cut(limits.inner_lower),
        inner_upper: cut(limits.inner_upper),
        upper: cut(limits.upper),
    }
}

/// Σx / Σn: all events over all opportunities. `None` without opportunities.
pub(crate) fn ratio<'a>(points: impl Iterator<Item = &'a Point>) -> Option<f64> {
    let (x, n) = points.fold((0.0, 0.0), |(x, n), point| {
        (x + point.numerator.unwrap_or_default(), n + point.denominator.unwrap_or_default())
    });
    (n > 0.0).then(|| x / n)
}

/// The denominator, when there is something to divide by.
pub(crate) fn positive(point: &Point) -> Option<f64> {
    point.denominator.filter(|denominator| *denominator > 0.0)
}

/// Gives `point` its lines: the same `limits` everywhere, and its distance from the centre in `sigma`.
pub(crate) fn place(point: &mut Point, centre: f64, sigma: f64, limits: Limits) {
    point.limits = Some(limits);
    point.deviation = point.value.filter(|_| sigma > 0.0).map(|value| (value - centre) / sigma);
}

/// Where the point lies relative to its lines. Both comparisons are exact and strict; `compared` takes the value the way
/// that the lines have been taken.
fn judge(point: &mut Point, centre: Option<f64>, compared: fn(f64) -> f64) {
    point.centre = centre;
    let Some(value) = point.value.map(compared) else { return };
    point.position = centre.map(|centre| {
        if value > centre {
            Position::Above
        } else if value < centre {
            Position::Below
        } else {
            Position::On
        }
    });
    let Some(limits) = point.limits else { return };
    point.outside = if limits.upper.is_some_and(|upper| value > upper) {
        Some(Side::Above)
    } else if limits.lower.is_some_and(|lower| value < lower) {
        Some(Side::Below)
    } else {
        None
    };
}

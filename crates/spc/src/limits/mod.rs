//! Centre line and limits of each kind of chart, a file per kind.

mod c;
mod g;
mod i;
mod ip;
mod laney;
pub(crate) mod moving_range;
pub(crate) mod mr;
mod p;
mod run;
pub(crate) mod subgroups;
mod t;
mod u;

use crate::columns::Source;
use crate::numeric::{float, mean_of};
use crate::{CentreKind, ChartKind, Limits, Point, Settings, Spread};

/// How many σ from the centre the limits lie (Shewhart 1931).
pub(crate) const LIMIT_SIGMAS: f64 = 3.0;
/// How many σ from the centre the inner lines lie.
pub(crate) const INNER_SIGMAS: f64 = 2.0;

/// One phase while its lines are being drawn. Everything is on the scale of the figures, not yet multiplied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch<'a> {
    /// The phase's values, NaN where there is none.
    pub(crate) values: &'a [f64],
    /// Which of its points somebody left out, as far as the last of them or further.
    pub(crate) excluded: &'a [bool],
    /// What its values were made of; empty when they are single rows without denominator.
    pub(crate) sources: &'a [Source],
    /// How many of its points, from the first, centre and limits are made from.
    pub(crate) baseline: usize,
    /// How the chart is to be computed.
    pub(crate) settings: &'a Settings,
}

/// What drawing found out about a phase.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    /// What the centre line is made of.
    pub(crate) centre_kind: CentreKind,
    /// The centre line.
    pub(crate) centre: Option<f64>,
    /// Where limits come from, or why there are none.
    pub(crate) spread: Spread,
    /// The limits.
    pub(crate) drawn: Drawn,
}

/// The limits of a phase, not multiplied.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Drawn {
    /// There are none.
    None,
    /// The same at every point.
    Same {
        /// The centre that deviations are taken from.
        centre: f64,
        /// What deviations are counted in.
        sigma: f64,
        /// The lines.
        limits: Limits,
    },
    /// Each point has its own.
    Each(Vec<Own>),
}

/// The limits at one point, if it has any, and its distance from the centre in σ.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Own {
    /// The lines.
    pub(crate) limits: Option<Limits>,
    /// The distance.
    pub(crate) deviation: Option<f64>,
}

impl Drawn {
    /// What holds at a point: `place` is counted from the first point of the phase, `value` is what is plotted there.
    pub(crate) fn at(&self, place: usize, value: Option<f64>) -> Own {
        match self {
            Self::None => Own::default(),
            Self::Same { centre, sigma, limits } => Own::around(*centre, *sigma, *limits, value),
            Self::Each(own) => own.get(place).copied().unwrap_or_default(),
        }
    }

    /// The limits, when they are the same at every point that has them.
    pub(crate) fn same(&self) -> Option<Limits> {
        match self {
            Self::None => None,
            Self::Same { limits, .. } => Some(*limits),
            Self::Each(own) => {
                let mut limits = own.iter().filter_map(|own| own.limits);
                let first = limits.next()?;
                limits.all(|other| other == first).then_some(first)
            }
        }
    }

    /// Whether some of `values` may lie outside.
    pub(crate) fn may_leave_out(&self, values: &[f64]) -> bool {
        match self {
            Self::None => false,
            Self::Same { limits, .. } => {
                let lower = limits.lower.unwrap_or(f64::NEG_INFINITY);
                let upper = limits.upper.unwrap_or(f64::INFINITY);
                // Counted rather than searched for, so that several are compared at a time.
                values.iter().filter(|value| **value < lower || **value > upper).count() > 0
            }
            Self::Each(_) => true,
        }
    }

    /// Raises lower lines to zero.
    pub(crate) fn keep_off_below_zero(&mut self) {
        let raise = |limits: &mut Limits| {
            limits.lower = limits.lower.map(|line| line.max(0.0));
            limits.inner_lower = limits.inner_lower.map(|line| line.max(0.0));
        };
        match self {
            Self::None => {}
            Self::Same { limits, .. } => raise(limits),
            Self::Each(own) => own.iter_mut().filter_map(|own| own.limits.as_mut()).for_each(raise),
        }
    }
}

impl Own {
    /// Limits around `centre`, and how far `value` lies from it in `sigma`.
    pub(crate) fn around(centre: f64, sigma: f64, limits: Limits, value: Option<f64>) -> Self {
        let deviation = value.filter(|_| sigma > 0.0).map(|value| (value - centre) / sigma);
        Self { limits: Some(limits), deviation }
    }
}

impl Stretch<'_> {
    /// Centre line and limits. `room` is for laying values out and for sorting.
    pub(crate) fn draw(self, room: &mut Vec<f64>) -> Lines {
        match self.settings.kind {
            ChartKind::Run => run::draw(self, room),
            ChartKind::I => i::draw(self, room),
            ChartKind::Mr => mr::draw(self),
            ChartKind::IPrime => ip::draw(self),
            ChartKind::Xbar => subgroups::draw_means(self),
            ChartKind::S => subgroups::draw_deviations(self),
            ChartKind::P => p::draw(self),
            ChartKind::PPrime => laney::draw(self, p::sigma, 1.0),
            ChartKind::U => u::draw(self),
            ChartKind::UPrime => laney::draw(self, u::sigma, f64::INFINITY),
            ChartKind::C => c::draw(self),
            ChartKind::G => g::draw(self, room),
            ChartKind::T => t::draw(self, room),
        }
    }

    /// The places of the baseline's points that count, in order.
    pub(crate) fn baseline(self) -> impl Iterator<Item = usize> + Clone {
        self.standing().filter(move |place| self.value(*place).is_some())
    }

    /// The baseline's values.
    pub(crate) fn values(self) -> impl Iterator<Item = f64> + Clone {
        self.standing().filter_map(move |place| self.value(place))
    }

    /// The places of the baseline's points that were not excluded.
    pub(crate) fn standing(self) -> impl Iterator<Item = usize> + Clone {
        (0..self.baseline).filter(move |place| !self.is_excluded(*place))
    }

    /// Whether the point at a place was excluded.
    fn is_excluded(self, place: usize) -> bool {
        self.excluded.get(place).is_some_and(|excluded| *excluded)
    }

    /// The baseline's values with NaN for a gap: see [`Self::first`].
    pub(crate) fn values_and_gaps<'room>(self, room: &'room mut Vec<f64>) -> &'room [f64]
    where
        Self: 'room,
    {
        self.first(self.baseline, room)
    }

    /// The values of the first so many points, with NaN for a gap: excluded points are taken out, missing ones keep their
    /// place. Where none is excluded, that is the column itself; otherwise they are laid out in `room`.
    pub(crate) fn first<'room>(self, points: usize, room: &'room mut Vec<f64>) -> &'room [f64]
    where
        Self: 'room,
    {
        let first = self.values.get(..points).unwrap_or(self.values);
        if self.excluded.is_empty() {
            return first;
        }
        room.clear();
        room.extend(first.iter().enumerate().filter(|(place, _)| !self.is_excluded(*place)).map(|(_, value)| *value));
        room
    }

    /// The value at a place, if there is one.
    pub(crate) fn value(self, place: usize) -> Option<f64> {
        self.values.get(place).copied().filter(|value| !value.is_nan())
    }

    /// What the value at a place was made of.
    pub(crate) fn source(self, place: usize) -> Source {
        self.sources.get(place).copied().unwrap_or_else(|| Source::single(place, self.value(place)))
    }

    /// The denominator at a place, when there is something to divide by.
    pub(crate) fn positive(self, place: usize) -> Option<f64> {
        self.source(place).positive()
    }

    /// How many observations the value at a place was made of, when there were two or more.
    pub(crate) fn several(self, place: usize) -> Option<usize> {
        Some(self.source(place).observations).filter(|size| *size > 1)
    }

    /// Σx / Σn of the baseline's points that count.
    pub(crate) fn ratio(self) -> Option<f64> {
        ratio(self.baseline().map(|place| self.source(place)).map(|source| (source.numerator, source.denominator)))
    }

    /// Limits of each point by itself: those that `own` gives at a place.
    pub(crate) fn each(self, own: impl Fn(usize) -> Option<Own>) -> Drawn {
        Drawn::Each((0..self.values.len()).map(|place| own(place).unwrap_or_default()).collect())
    }

    /// A centre line decided beforehand, on the scale of the figures.
    pub(crate) fn given(self) -> Option<f64> {
        self.settings.centre.map(|centre| unscaled(centre, self.settings.multiply))
    }

    /// A σ decided beforehand, on the scale of the figures.
    pub(crate) fn sigma(self) -> Option<f64> {
        self.settings.sigma.map(|sigma| unscaled(sigma, self.settings.multiply))
    }

    /// The given centre line, or the one that `computed` gives.
    pub(crate) fn centre_or(
        self,
        computed: impl FnOnce() -> Option<f64>,
        kind: CentreKind,
    ) -> (Option<f64>, CentreKind) {
        match self.given() {
            Some(given) => (Some(given), CentreKind::Given),
            None => (computed(), kind),
        }
    }
}

/// A figure on the scale that is shown, brought to that of the figures. By itself, since the machine would otherwise divide
/// before it asks whether there is a figure, and dividing whatever lies there instead can take as long as a short series.
#[cold]
fn unscaled(figure: f64, factor: f64) -> f64 {
    figure / factor
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

/// Σx / Σn: all events over all opportunities, of pairs of numerator and denominator. `None` without opportunities.
pub(crate) fn ratio(pairs: impl Iterator<Item = (Option<f64>, Option<f64>)>) -> Option<f64> {
    let (x, n) =
        pairs.fold((0.0, 0.0), |(x, n), pair| (x + pair.0.unwrap_or_default(), n + pair.1.unwrap_or_default()));
    (n > 0.0).then(|| x / n)
}

/// The mean level of points that count, made as the centre line of the chart is. Values are on the scale of `factor`.
pub(crate) fn mean_level(kind: ChartKind, points: &[Point], factor: f64) -> Option<f64> {
    match kind {
        ChartKind::P | ChartKind::PPrime | ChartKind::U | ChartKind::UPrime | ChartKind::IPrime => {
            ratio(points.iter().map(|point| (point.numerator, point.denominator))).map(|ratio| ratio * factor)
        }
        ChartKind::Xbar => ratio(points.iter().map(|point| (point.numerator, Some(float(point.observations)))))
            .map(|mean| mean * factor),
        ChartKind::S => {
            let groups = points.iter().map(|point| (point.observations, point.standard_deviation));
            subgroups::mean_deviation(groups.clone().map(|(size, _)| size), groups).map(|deviation| deviation * factor)
        }
        ChartKind::T => t::mean_time(points.iter().filter_map(|point| point.value)),
        ChartKind::Run | ChartKind::I | ChartKind::Mr | ChartKind::C | ChartKind::G => {
            let values: Vec<f64> = points.iter().filter_map(|point| point.value).collect();
            mean_of(&values)
        }
    }
}

/// A value as it is held against the lines: taken the way that they have been taken.
pub(crate) fn taken(kind: ChartKind, value: f64) -> f64 {
    if kind == ChartKind::T { t::there_and_back(value) } else { value }
}

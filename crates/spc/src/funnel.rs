//! The funnel plot: many units over the same time, each with its own denominator, and how far from the common level chance
//! alone would put a unit of its size.

use crate::Side;
use crate::numeric::{float, whole};

/// What the figures of the units are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FunnelKind {
    /// Cases out of a denominator: binomial.
    Proportion,
    /// Events per area of opportunity: Poisson.
    Rate,
}

impl FunnelKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Proportion, Self::Rate];

    /// The short name used on the command line: that of the chart over time with the same figures.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proportion => "p",
            Self::Rate => "u",
        }
    }
}

impl std::fmt::Display for FunnelKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for FunnelKind {
    type Err = crate::UnknownCode;

    fn from_str(code: &str) -> Result<Self, crate::UnknownCode> {
        Self::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(|| crate::UnknownCode::new("funnel", code))
    }
}

/// The figures of one unit (a ward, a hospital, a team).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelCase {
    /// Cases or events.
    pub events: f64,
    /// Out of so many, or in so much opportunity.
    pub size: f64,
}

/// Whether limits take account of variation between units that lies beyond chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Overdispersion {
    /// They show what chance alone gives, and the funnel says when there is more.
    #[default]
    Told,
    /// They are widened by it, when there is more than chance gives.
    Widened,
}

/// A funnel plot.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    /// What the figures are.
    pub kind: FunnelKind,
    /// The common level: Σ events / Σ size, or the given one; `None` without any size.
    pub centre: Option<f64>,
    /// The units in the order given.
    pub units: Vec<FunnelUnit>,
    /// Whether the units differ more than chance lets them.
    pub dispersion: Dispersion,
    /// By which factor the limits are wider than chance gives: √φ̂, or 1.
    pub widened: f64,
}

/// One unit of a funnel plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelUnit {
    /// Its place in what was given, counted from 0.
    pub index: usize,
    /// Its events.
    pub events: f64,
    /// Its size.
    pub size: f64,
    /// events / size; `None` when the size is zero.
    pub value: Option<f64>,
    /// Its limits at its own size; `None` without value or centre.
    pub limits: Option<FunnelLimits>,
    /// Where it lies.
    pub standing: FunnelStanding,
}

/// Where a unit lies in the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunnelStanding {
    /// There is nothing to judge it by.
    CannotBeJudged,
    /// As units of its size do.
    Within,
    /// Outside the inner limits: one in twenty does so by chance. Worth keeping an eye on, not a signal.
    Unusual(Side),
    /// Outside the outer limits: one in five hundred does so by chance. A signal.
    Outside(Side),
}

/// Limits of a funnel at one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelLimits {
    /// 0.1 per cent of units lie below by chance.
    pub lower: f64,
    /// 2.5 per cent lie below.
    pub inner_lower: f64,
    /// 2.5 per cent lie above.
    pub inner_upper: f64,
    /// 0.1 per cent lie above.
    pub upper: f64,
}

/// Whether units differ more than chance lets them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dispersion {
    /// Fewer than [`Dispersion::NEEDED`] units: it cannot be judged.
    CannotBeJudged,
    /// No more than chance gives.
    Chance {
        /// The mean square of the standardised distances; 1 by chance alone.
        factor: f64,
    },
    /// More: many units will lie outside limits made for chance alone, and that says little about any one of them.
    Beyond {
        /// The mean square of the standardised distances; 1 by chance alone.
        factor: f64,
    },
}

impl Dispersion {
    /// With fewer units than this it cannot be judged.
    pub const NEEDED: usize = 8;
}

/// Why figures cannot become a funnel plot. Places are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum FunnelError {
    /// Not an ordinary number, or larger than 10¹².
    #[error("{value} of unit {unit} is out of range")]
    OutOfRange {
        /// Which unit.
        unit: usize,
        /// What it was.
        value: f64,
    },
    /// Events or size below zero.
    #[error("{value} of unit {unit} is below zero")]
    Negative {
        /// Which unit.
        unit: usize,
        /// What it was.
        value: f64,
    },
    /// Events, or the size of a proportion, that are no whole number.
    #[error("{value} of unit {unit} is not a whole number")]
    NotWhole {
        /// Which unit.
        unit: usize,
        /// What it was.
        value: f64,
    },
    /// More cases than the size.
    #[error("unit {unit} has {events} out of {size}")]
    MoreThanAll {
        /// Which unit.
        unit: usize,
        /// Its events.
        events: f64,
        /// Its size.
        size: f64,
    },
    /// A given centre outside what the figures can be.
    #[error("{0} cannot be the centre")]
    Centre(f64),
}

/// The largest figure that is computed with.
const LARGEST: f64 = 1e12;
/// 97.5 % and 99.9 % of a distribution lie below the inner and outer limits.
const INNER: f64 = 0.975;
const OUTER: f64 = 0.999;
/// The same in standard deviations of a normal distribution.
const INNER_Z: f64 = 1.959_963_984_540_054;
const OUTER_Z: f64 = 3.090_232_306_167_813;
/// Above this variance a distribution is taken for normal: exact sums would take long and change nothing.
const NORMAL_FROM: f64 = 1e6;
/// The share of standardised distances at either end that is pulled in before their mean square is taken.
const WINSORISED: f64 = 0.1;

impl Funnel {
    /// Computes a funnel plot.
    ///
    /// centre = Σx / Σn    limits: exact binomial or Poisson quantiles at 0.1, 2.5, 97.5 and 99.9 per cent, interpolated so that
    /// they are smooth in n. A unit is outside when its value lies strictly beyond a limit.
    ///
    /// φ̂ = mean of z², z = (y − centre)/σ(n) with a tenth of the values at either end, at least one,
    /// pulled in. More than chance when
    /// φ̂ > 1 + 1.64·√(2/k) for k units. Then [`Overdispersion::Widened`] moves the limits √φ̂ times as far from the centre, cut
    /// where values cannot go.
    ///
    /// ```
    /// use bedre_spc::{Funnel, FunnelCase, FunnelKind, FunnelStanding, Overdispersion, Side};
    ///
    /// let case = |events, size| FunnelCase { events, size };
    /// let wards = [case(10.0, 100.0), case(22.0, 200.0), case(4.0, 50.0), case(40.0, 120.0)];
    /// let funnel = Funnel::new(FunnelKind::Proportion, &wards, Some(0.1), Overdispersion::Told)?;
    ///
    /// assert_eq!(funnel.units[0].standing, FunnelStanding::Within);
    /// assert_eq!(funnel.units[3].standing, FunnelStanding::Outside(Side::Above));
    /// # Ok::<(), bedre_spc::FunnelError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FunnelError`].
    ///
    /// # Source
    ///
    /// Spiegelhalter (2005), «Funnel plots for comparing institutional performance», Statistics in Medicine 24: 1185–1202,
    /// appendix A.1 (limits) and section 3.2 (overdispersion).
    pub fn new(
        kind: FunnelKind,
        cases: &[FunnelCase],
        given: Option<f64>,
        overdispersion: Overdispersion,
    ) -> Result<Self, FunnelError> {
        for (unit, case) in cases.iter().enumerate() {
            check(kind, unit, *case)?;
        }
        let centre = match given {
            Some(given) if !is_level(kind, given) => return Err(FunnelError::Centre(given)),
            Some(given) => Some(given),
            None => level(cases),
        };
        let dispersion = centre.map_or(Dispersion::CannotBeJudged, |centre| dispersion(kind, centre, cases));
        let widened = match (overdispersion, dispersion) {
            (Overdispersion::Widened, Dispersion::Beyond { factor }) => factor.sqrt(),
            (Overdispersion::Widened, Dispersion::CannotBeJudged | Dispersion::Chance { .. })
            | (Overdispersion::Told, _) => 1.0,
        };
        let mut funnel = Self { kind, centre, units: Vec::with_capacity(cases.len()), dispersion, widened };
        for (index, case) in cases.iter().enumerate() {
            let unit = funnel.unit(index, *case);
            funnel.units.push(unit);
        }
        Ok(funnel)
    }

    /// The limits that a unit of `size` would have; `None` without a centre or size.
    pub fn limits_at(&self, size: f64) -> Option<FunnelLimits> {
        let centre = self.centre.filter(|_| size > 0.0 && size <= LARGEST)?;
        let at = |share: f64, z: f64| {
            let line = quantile(self.kind, centre, size, share, z) / size;
            let line = centre + (line - centre) * self.widened;
            line.clamp(0.0, if self.kind == FunnelKind::Proportion { 1.0 } else { f64::MAX })
        };
        Some(FunnelLimits {
            lower: at(1.0 - OUTER, -OUTER_Z),
            inner_lower: at(1.0 - INNER, -INNER_Z),
            inner_upper: at(INNER, INNER_Z),
            upper: at(OUTER, OUTER_Z),
        })
    }

    fn unit(&self, index: usize, FunnelCase { events, size }: FunnelCase) -> FunnelUnit {
        let value = (size > 0.0).then(|| events / size);
        let limits = self.limits_at(size);
        let standing = match value.zip(limits) {
            None => FunnelStanding::CannotBeJudged,
            Some((value, limits)) if value > limits.upper => FunnelStanding::Outside(Side::Above),
            Some((value, limits)) if value < limits.lower => FunnelStanding::Outside(Side::Below),
            Some((value, limits)) if value > limits.inner_upper => FunnelStanding::Unusual(Side::Above),
            Some((value, limits)) if value < limits.inner_lower => FunnelStanding::Unusual(Side::Below),
            Some(_) => FunnelStanding::Within,
        };
        FunnelUnit { index, events, size, value, limits, standing }
    }
}

/// Refuses figures that a unit cannot have.
fn check(kind: FunnelKind, unit: usize, FunnelCase { events, size }: FunnelCase) -> Result<(), FunnelError> {
    for value in [events, size] {
        if !value.is_finite() || value.abs() > LARGEST {
            return Err(FunnelError::OutOfRange { unit, value });
        }
        if value < 0.0 {
            return Err(FunnelError::Negative { unit, value });
        }
    }
    let is_whole = |value: f64| libm::floor(value).total_cmp(&value).is_eq();
    let whole_numbers = match kind {
        FunnelKind::Proportion => [Some(events), Some(size)],
        FunnelKind::Rate => [Some(events), None],
    };
    if let Some(value) = whole_numbers.into_iter().flatten().find(|value| !is_whole(*value)) {
        return Err(FunnelError::NotWhole { unit, value });
    }
    if kind == FunnelKind::Proportion && events > size {
        return Err(FunnelError::MoreThanAll { unit, events, size });
    }
    Ok(())
}

/// All events over all sizes. `None` without any size.
fn level(cases: &[FunnelCase]) -> Option<f64> {
    let (events, size) = cases.iter().fold((0.0, 0.0), |(events, size), case| (events + case.events, size + case.size));
    (size > 0.0).then(|| events / size)
}

/// Whether a level can be one of the figures.
fn is_level(kind: FunnelKind, level: f64) -> bool {
    match kind {
        FunnelKind::Proportion => (0.0..=1.0).contains(&level),
        FunnelKind::Rate => (0.0..=LARGEST).contains(&level),
    }
}

/// σ of a unit's value: √(p(1 − p)/n), or √(u/n).
fn sigma(kind: FunnelKind, centre: f64, size: f64) -> f64 {
    match kind {
        FunnelKind::Proportion => (centre * (1.0 - centre) / size).sqrt(),
        FunnelKind::Rate => (centre / size).sqrt(),
    }
}

/// Whether units differ more than chance lets them.
fn dispersion(kind: FunnelKind, centre: f64, cases: &[FunnelCase]) -> Dispersion {
    let distance = |case: &FunnelCase| {
        let sigma = sigma(kind, centre, case.size);
        (case.size > 0.0 && sigma > 0.0).then(|| (case.events / case.size - centre) / sigma)
    };
    let mut distances: Vec<f64> = cases.iter().filter_map(distance).collect();
    let units = distances.len();
    if units < Dispersion::NEEDED {
        return Dispersion::CannotBeJudged;
    }
    distances.sort_unstable_by(f64::total_cmp);
    let ends = whole(float(units) * WINSORISED).max(1);
    let (least, most) = (distances.get(ends).copied(), distances.get(units - 1 - ends).copied());
    let (Some(least), Some(most)) = (least, most) else { return Dispersion::CannotBeJudged };
    let squares: f64 = distances.iter().map(|z| z.clamp(least, most)).map(|z| z * z).sum();
    let factor = squares / float(units);
    if factor > 1.0 + 1.644_853_626_951_472 * (2.0 / float(units)).sqrt() {
        Dispersion::Beyond { factor }
    } else {
        Dispersion::Chance { factor }
    }
}

/// How many events a unit has at most with probability `share`, interpolated between whole numbers: r − α with r the
/// smallest number for which P(X ≤ r) ≥ share, and α = (P(X ≤ r) − share)/P(X = r). `z` is the same share of a normal
/// distribution.
fn quantile(kind: FunnelKind, centre: f64, size: f64, share: f64, z: f64) -> f64 {
    let mean = centre * size;
    let variance = match kind {
        FunnelKind::Proportion => mean * (1.0 - centre),
        FunnelKind::Rate => mean,
    };
    let most = match kind {
        FunnelKind::Proportion => size,
        FunnelKind::Rate => f64::INFINITY,
    };
    if variance <= 0.0 {
        return mean;
    }
    if variance > NORMAL_FROM {
        return (mean + z * variance.sqrt()).clamp(0.0, most);
    }
    let odds = centre / (1.0 - centre);
    let next = |events: f64| match kind {
        FunnelKind::Proportion => (size - events) / (events + 1.0) * odds,
        FunnelKind::Rate => mean / (events + 1.0),
    };
    // Chances relative to that of the middle, so that no factorial is needed; what lies ten σ away is below 10⁻²⁰.
    let reach = 10.0 * variance.sqrt() + 10.0;
    let (first, middle) = (libm::floor(mean - reach).max(0.0), libm::floor(mean));
    let last = libm::ceil(mean + 3.0 * reach).min(most);
    let mut lowest = 1.0;
    let mut events = middle;
    while events > first {
        events -= 1.0;
        lowest /= next(events);
    }
    let total = up(first, last, lowest, next).map(|(_, chance)| chance).sum::<f64>();
    let mut sum = 0.0;
    for (events, chance) in up(first, last, lowest, next) {
        sum += chance / total;
        if sum >= share {
            let beyond = ((sum - share) * total / chance).clamp(0.0, 1.0);
            return (events - beyond).clamp(0.0, most);
        }
    }
    last
}

/// The numbers from `first` to `last`, each with its chance: `chance` for the first, then times `next`.
fn up(first: f64, last: f64, chance: f64, next: impl Fn(f64) -> f64) -> impl Iterator<Item = (f64, f64)> {
    let following = move |(events, chance): &(f64, f64)| {
        (*events < last && *chance > 0.0).then(|| (events + 1.0, chance * next(*events)))
    };
    std::iter::successors(Some((first, chance)), following)
}

#[cfg(test)]
mod tests;

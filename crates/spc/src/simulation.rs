//! Made-up series that repeat: the same seed gives the same series on every machine.

use crate::Observation;
use crate::numeric::{float, whole};

/// Up to this expected number, events are drawn one by one; above, from the normal distribution, rounded.
const ONE_BY_ONE: f64 = 200.0;

/// A source of chance that repeats.
///
/// # Source
///
/// Steele, Lea, Flood (2014), «Fast splittable pseudorandom number generators» (`SplitMix64`).
#[derive(Clone, Debug)]
pub(crate) struct Chance {
    state: u64,
    /// The second of two normal numbers, which come in pairs.
    spare: Option<f64>,
}

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { state: seed, spare: None }
    }

    fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// Strictly between 0 and 1, with 52 bits.
    #[expect(clippy::cast_precision_loss, reason = "52 bits fit a double exactly")]
    pub(crate) fn uniform(&mut self) -> f64 {
        ((self.bits() >> 12) as f64 + 0.5) / 4_503_599_627_370_496.0
    }

    /// A standard normal number (Box and Muller 1958).
    pub(crate) fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        let radius = (-2.0 * libm::log(self.uniform())).sqrt();
        let angle = 2.0 * core::f64::consts::PI * self.uniform();
        self.spare = Some(radius * libm::sin(angle));
        radius * libm::cos(angle)
    }

    /// How many of `trials` happen, each with probability `p`.
    fn binomial(&mut self, trials: f64, p: f64) -> f64 {
        if trials > ONE_BY_ONE {
            let guess = trials * p + (trials * p * (1.0 - p)).sqrt() * self.normal();
            return libm::round(guess).clamp(0.0, trials);
        }
        float((0..whole(trials)).filter(|_| self.uniform() < p).count())
    }

    /// How many events happen when `mean` are expected (Knuth's multiplication).
    fn poisson(&mut self, mean: f64) -> f64 {
        if mean > ONE_BY_ONE {
            return libm::round(mean + mean.sqrt() * self.normal()).max(0.0);
        }
        let limit = libm::exp(-mean);
        let mut product = self.uniform();
        let mut events = 0;
        while product > limit {
            product *= self.uniform();
            events += 1;
        }
        float(events)
    }
}

/// How points come about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Process {
    /// Measured values, normally distributed.
    Values {
        /// Their level.
        level: f64,
        /// Their standard deviation from point to point.
        deviation: f64,
    },
    /// Cases out of a denominator: binomial.
    Proportion {
        /// The share, 0 to 1.
        level: f64,
        /// How many each point is out of.
        denominator: f64,
    },
    /// Events in an area of opportunity: Poisson.
    Rate {
        /// Events per unit of opportunity.
        level: f64,
        /// The area of opportunity of each point.
        opportunity: f64,
    },
}

impl Process {
    /// The same at another level.
    #[must_use]
    pub const fn at(self, to: f64) -> Self {
        match self {
            Self::Values { deviation, .. } => Self::Values { level: to, deviation },
            Self::Proportion { denominator, .. } => Self::Proportion { level: to, denominator },
            Self::Rate { opportunity, .. } => Self::Rate { level: to, opportunity },
        }
    }

    /// The same measured `times` as often: smaller denominators, and single values that vary as before.
    #[must_use]
    pub fn oftener(self, times: f64) -> Self {
        match self {
            Self::Values { .. } => self,
            Self::Proportion { level, denominator } => {
                Self::Proportion { level, denominator: libm::round(denominator / times).max(1.0) }
            }
            Self::Rate { level, opportunity } => Self::Rate { level, opportunity: opportunity / times },
        }
    }

    /// One point.
    pub(crate) fn point(self, subgroup: usize, chance: &mut Chance) -> Observation {
        match self {
            Self::Values { level, deviation } => Observation::of(subgroup, level + deviation * chance.normal()),
            Self::Proportion { level, denominator } => {
                Observation::of(subgroup, chance.binomial(denominator, level)).out_of(denominator)
            }
            Self::Rate { level, opportunity } => {
                Observation::of(subgroup, chance.poisson(level * opportunity)).out_of(opportunity)
            }
        }
    }

    /// Whether points can be made of it.
    pub(crate) fn makes_sense(self) -> bool {
        let (level, size) = match self {
            Self::Values { level, deviation } => return level.abs() < 1e12 && (0.0..1e12).contains(&deviation),
            Self::Proportion { level, denominator } => {
                return (0.0..=1.0).contains(&level) && (1.0..1e9).contains(&denominator);
            }
            Self::Rate { level, opportunity } => (level, opportunity),
        };
        level >= 0.0 && size > 0.0 && level * size < 1e9 && size.is_finite()
    }
}

//! Which chart fits the data, and what else to know before choosing.

use crate::numeric::{float, mean, median, standard_deviation};
use crate::{Chart, ChartKind, Observation, Point, Settings};

/// Advice on the choice of chart or measure. Each holds the facts behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Advice {
    /// Another chart fits better.
    Chart {
        /// Which one.
        better: ChartKind,
        /// Why.
        because: Because,
    },
    /// The denominators are so small that one case decides a point: take longer periods together.
    LongerPeriods {
        /// The middle denominator.
        denominator: f64,
    },
    /// Many points lie exactly on the line, so that few are left to judge by: measure finer, or count something else.
    ManyTies {
        /// Points beside the line.
        useful: usize,
        /// Points that count.
        points: usize,
    },
    /// Points come back to the same height at the same distance, as with seasons or weekdays.
    Season {
        /// How many points apart: 7 or 12.
        every: usize,
        /// The correlation at that distance.
        correlation: f64,
    },
}

/// Why another chart fits better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Because {
    /// Far more points lie outside the limits than chance puts there: with denominators this large, ordinary variation
    /// between periods is wider than counting alone gives.
    MoreThanCounting {
        /// Points outside on the chart that was asked for.
        outside: usize,
        /// Points outside on the better one.
        outside_better: usize,
        /// The middle denominator.
        denominator: f64,
    },
    /// Half of all points or more are zero: look at the time, or the cases, between events.
    MostlyZero {
        /// Points that are zero.
        zero: usize,
        /// Points that count.
        points: usize,
    },
    /// The values are shares out of a denominator.
    Shares,
}

/// With fewer points than this there is no advice: everything is too early.
const NEEDED: usize = Settings::NEEDED;
/// A middle denominator below this makes a point depend on a case or two.
const SMALL: f64 = 5.0;
/// Outside limits by chance: 0.27 per cent; with this share it is not chance.
const TOO_MANY_OUTSIDE: f64 = 0.1;
/// The distances at which seasons are looked for: weekdays and months.
const SEASONS: [usize; 2] = [7, 12];
/// How many standard errors make a correlation worth a word.
const ERRORS: f64 = 2.575_829_303_548_9;

impl Chart {
    /// What to know before relying on this chart. `observations` are those it was made of. Nothing under twelve points.
    ///
    /// ```
    /// use bedre_spc::{Advice, Because, Chart, ChartKind, Observation, Settings};
    ///
    /// let rows = Observation::series((0..16).map(|month| Some(f64::from(u8::from(month % 4 == 0)))));
    /// let chart = Chart::new(&Settings::new(ChartKind::C), &rows)?;
    ///
    /// let because = Because::MostlyZero { zero: 12, points: 16 };
    /// assert_eq!(chart.advice(&rows)[0], Advice::Chart { better: ChartKind::T, because });
    /// # Ok::<(), bedre_spc::ChartError>(())
    /// ```
    pub fn advice(&self, observations: &[Observation]) -> Vec<Advice> {
        if self.points().filter(Point::counts).count() < NEEDED {
            return Vec::new();
        }
        let advice = [
            self.mostly_zero(),
            self.shares(),
            self.wider_than_counting(observations),
            self.small_denominators(),
            self.many_ties(),
            self.season(),
        ];
        advice.into_iter().flatten().collect()
    }

    /// The values that count.
    fn counted_values(&self) -> impl Iterator<Item = f64> + Clone {
        self.points().filter(Point::counts).filter_map(|point| point.value)
    }

    /// The middle denominator.
    fn middle_denominator(&self) -> Option<f64> {
        let mut all: Vec<f64> = self.points().filter(Point::counts).filter_map(|point| point.denominator).collect();
        median(&mut all)
    }

    /// Half zeros: rare events. Cases between events where denominators are known, time between them otherwise.
    fn mostly_zero(&self) -> Option<Advice> {
        let zero = self.counted_values().filter(|value| value.total_cmp(&0.0).is_eq()).count();
        let points = self.counted_values().count();
        let better = match self.settings.kind {
            ChartKind::P | ChartKind::PPrime => ChartKind::G,
            ChartKind::U | ChartKind::UPrime | ChartKind::C => ChartKind::T,
            ChartKind::Run | ChartKind::I if self.counted_values().all(is_count) => ChartKind::T,
            ChartKind::Run
            | ChartKind::I
            | ChartKind::Mr
            | ChartKind::IPrime
            | ChartKind::Xbar
            | ChartKind::S
            | ChartKind::G
            | ChartKind::T => return None,
        };
        (zero * 2 >= points).then_some(Advice::Chart { better, because: Because::MostlyZero { zero, points } })
    }

    /// Values out of denominators, each no larger than its own, on an I chart.
    fn shares(&self) -> Option<Advice> {
        let counted = || self.points().filter(Point::counts);
        let share = counted().all(|point| {
            let pair = point.numerator.zip(point.denominator);
            pair.is_some_and(|(x, n)| is_count(x) && is_count(n) && (0.0..=n).contains(&x))
        });
        let varied = counted().any(|point| point.denominator != self.point(0).and_then(|first| first.denominator));
        let asked = self.settings.kind == ChartKind::I;
        (asked && share && varied).then_some(Advice::Chart { better: ChartKind::P, because: Because::Shares })
    }

    /// A P or U chart with far too many points outside, where P′ or U′ has fewer.
    fn wider_than_counting(&self, observations: &[Observation]) -> Option<Advice> {
        let better = match self.settings.kind {
            ChartKind::P => ChartKind::PPrime,
            ChartKind::U => ChartKind::UPrime,
            ChartKind::Run
            | ChartKind::I
            | ChartKind::Mr
            | ChartKind::IPrime
            | ChartKind::Xbar
            | ChartKind::S
            | ChartKind::PPrime
            | ChartKind::UPrime
            | ChartKind::C
            | ChartKind::G
            | ChartKind::T => return None,
        };
        let denominator = self.middle_denominator()?;
        let other = Self::new(&Settings { kind: better, ..self.settings.clone() }, observations).ok()?;
        let outside = self.outside();
        let outside_better = other.outside();
        let many = float(outside) > TOO_MANY_OUTSIDE * float(self.counted_values().count());
        let because = Because::MoreThanCounting { outside, outside_better, denominator };
        (many && outside_better * 2 <= outside).then_some(Advice::Chart { better, because })
    }

    /// How many points that count lie outside.
    fn outside(&self) -> usize {
        self.points().filter(|point| point.counts() && point.outside.is_some()).count()
    }

    /// A handful of cases in each point.
    fn small_denominators(&self) -> Option<Advice> {
        let proportion = matches!(self.settings.kind, ChartKind::P | ChartKind::PPrime);
        let denominator = self.middle_denominator().filter(|denominator| proportion && *denominator < SMALL)?;
        Some(Advice::LongerPeriods { denominator })
    }

    /// A third or more of the last phase's points on the line.
    fn many_ties(&self) -> Option<Advice> {
        let phase = self.phases.last()?;
        let useful = phase.runs.map_or(0, |runs| runs.useful);
        let ties = phase.counted >= NEEDED && useful > 0 && useful * 3 <= phase.counted * 2;
        ties.then_some(Advice::ManyTies { useful, points: phase.counted })
    }

    /// A correlation at seven or twelve points' distance, when there are three rounds to judge by and it stands out from that
    /// of neighbours.
    fn season(&self) -> Option<Advice> {
        let values: Vec<f64> = self.counted_values().collect();
        let spread = standard_deviation(values.iter().copied()).filter(|spread| *spread > 0.0)?;
        let level = mean(values.iter().copied())?;
        let at = |lag: usize| {
            let pairs = values.iter().zip(values.iter().skip(lag));
            let products: f64 = pairs.map(|(a, b)| (a - level) * (b - level)).sum();
            products / (spread * spread * float(values.len() - 1))
        };
        let found = SEASONS.into_iter().filter(|every| values.len() >= every * 3).find_map(|every| {
            let correlation = at(every);
            let strong = correlation > ERRORS / float(values.len()).sqrt();
            (strong && correlation > at(1) && correlation > at(every / 2)).then_some((every, correlation))
        });
        found.map(|(every, correlation)| Advice::Season { every, correlation })
    }
}

/// Whether a value can be a count.
fn is_count(value: f64) -> bool {
    value >= 0.0 && libm::floor(value).total_cmp(&value).is_eq()
}

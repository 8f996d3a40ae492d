//! Pareto: which few categories most of the events fall into.

use crate::numeric::float;

/// Categories from the most events to the fewest, with what they add up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Pareto {
    /// The bars, the highest first; equal ones in the order given.
    pub bars: Vec<ParetoBar>,
    /// All events.
    pub total: f64,
    /// The fewest bars that hold four fifths of all events; 0 without events.
    pub vital: usize,
    /// Whether the bars differ more than chance lets them.
    pub order: ParetoOrder,
}

/// One category.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParetoBar {
    /// Its place in what was given, counted from 0.
    pub index: usize,
    /// Its events.
    pub events: f64,
    /// Its share of all events; 0 when there are none.
    pub share: f64,
    /// The share of this and all higher bars; 1 at the last.
    pub cumulative: f64,
}

/// Whether the order of the bars can be relied upon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ParetoOrder {
    /// Fewer than five events a category, or fewer than two categories: it cannot be judged.
    CannotBeJudged,
    /// Equal categories would look like this by chance as well: the order may be another next time.
    Chance {
        /// Σ(x − x̄)²/x̄, which is about the number of categories minus one by chance.
        square: f64,
    },
    /// The categories differ more than chance lets equal ones.
    Beyond {
        /// Σ(x − x̄)²/x̄.
        square: f64,
    },
}

/// Why figures cannot become a Pareto chart.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{value} events in category {category} cannot be")]
pub struct ParetoError {
    /// Which category, counted from 0.
    pub category: usize,
    /// What it was: below zero, not finite or above 10¹².
    pub value: f64,
}

/// The largest figure that is computed with.
const LARGEST: f64 = 1e12;
/// The share that the vital few hold (Juran).
const VITAL: f64 = 0.8;
/// With fewer events a category than this on average, nothing is said of the order (the rule of thumb for χ²).
const EXPECTED: f64 = 5.0;
/// 95 % of a normal distribution lies below so many standard deviations.
const Z: f64 = 1.644_853_626_951_472;

impl Pareto {
    /// Puts categories in order.
    ///
    /// The order is judged by χ² = Σ(x − x̄)²/x̄ with k − 1 degrees of freedom at 5 %, by the approximation of Wilson and
    /// Hilferty: counts of equal categories would reach it in one of twenty cases.
    ///
    /// ```
    /// use bedre_spc::Pareto;
    ///
    /// let pareto = Pareto::new(&[12.0, 60.0, 5.0, 23.0])?;
    ///
    /// assert_eq!(pareto.bars.iter().map(|bar| bar.index).collect::<Vec<_>>(), [1, 3, 0, 2]);
    /// assert_eq!((pareto.bars[1].cumulative, pareto.vital), (0.83, 2));
    /// # Ok::<(), bedre_spc::ParetoError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParetoError`] for the first figure that is no number of events.
    ///
    /// # Source
    ///
    /// Juran and Godfrey (1999), *Juran's Quality Handbook*, 5th ed., section 5.20; Wilson and Hilferty (1931), Proceedings of
    /// the National Academy of Sciences 17: 684–8.
    pub fn new(events: &[f64]) -> Result<Self, ParetoError> {
        let wrong = |value: &f64| !(0.0..=LARGEST).contains(value);
        if let Some((category, value)) = events.iter().copied().enumerate().find(|(_, value)| wrong(value)) {
            return Err(ParetoError { category, value });
        }
        let total: f64 = events.iter().sum();
        let mut order: Vec<(usize, f64)> = events.iter().copied().enumerate().collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let mut so_far = 0.0;
        let share = |part: f64| if total > 0.0 { part / total } else { 0.0 };
        let bars: Vec<ParetoBar> = order
            .into_iter()
            .map(|(index, events)| {
                so_far += events;
                ParetoBar { index, events, share: share(events), cumulative: share(so_far) }
            })
            .collect();
        let reached = bars.iter().position(|bar| bar.cumulative >= VITAL);
        let vital = if total > 0.0 { reached.map_or(bars.len(), |last| last + 1) } else { 0 };
        Ok(Self { order: judge(events, total), bars, total, vital })
    }
}

/// Whether categories differ more than chance lets equal ones.
fn judge(events: &[f64], total: f64) -> ParetoOrder {
    let expected = total / float(events.len().max(1));
    if events.len() < 2 || expected < EXPECTED {
        return ParetoOrder::CannotBeJudged;
    }
    let square = events.iter().map(|events| (events - expected) * (events - expected)).sum::<f64>() / expected;
    let degrees = float(events.len() - 1);
    let ninth = 2.0 / (9.0 * degrees);
    let root = 1.0 - ninth + Z * ninth.sqrt();
    if square > degrees * root * root * root { ParetoOrder::Beyond { square } } else { ParetoOrder::Chance { square } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stand_from_high_to_low_and_add_up_to_all() {
        let pareto = Pareto::new(&[3.0, 41.0, 0.0, 3.0, 13.0]).unwrap();

        let order: Vec<usize> = pareto.bars.iter().map(|bar| bar.index).collect();
        assert_eq!(order, [1, 4, 0, 3, 2], "equal ones in the order given");
        let cumulative: Vec<f64> = pareto.bars.iter().map(|bar| bar.cumulative * 60.0).map(libm::round).collect();
        assert_eq!(cumulative, [41.0, 54.0, 57.0, 60.0, 60.0]);
        assert_eq!((pareto.total, pareto.vital), (60.0, 2));
        assert!(pareto.bars.iter().all(|bar| (0.0..=1.0).contains(&bar.cumulative)));
    }

    #[test]
    fn without_events_there_are_no_vital_few() {
        for events in [&[][..], &[0.0, 0.0]] {
            let pareto = Pareto::new(events).unwrap();

            assert_eq!((pareto.vital, pareto.total, pareto.order), (0, 0.0, ParetoOrder::CannotBeJudged));
            assert!(pareto.bars.iter().all(|bar| bar.share <= 0.0));
        }
    }

    #[test]
    fn an_order_that_chance_gives_as_well_is_said_to_be_one() {
        // χ² at 5 %: 9.488 for four degrees of freedom (tables), 9.49 by the approximation.
        let order = |events: &[f64]| Pareto::new(events).unwrap().order;

        assert_eq!(order(&[14.0, 9.0, 11.0, 8.0, 8.0]), ParetoOrder::Chance { square: 2.6 });
        assert_eq!(order(&[17.0, 12.0, 9.0, 8.0, 4.0]), ParetoOrder::Chance { square: 9.4 });
        assert_eq!(order(&[18.0, 12.0, 8.0, 8.0, 4.0]), ParetoOrder::Beyond { square: 11.2 });
        assert_eq!(order(&[4.0, 4.0, 4.0]), ParetoOrder::CannotBeJudged);
    }

    #[test]
    fn a_figure_that_is_no_number_of_events_is_refused_by_its_place() {
        for value in [-1.0, f64::NAN, f64::INFINITY, 1e13] {
            let error = Pareto::new(&[1.0, value]).unwrap_err();

            assert_eq!(error.category, 1, "{value}");
        }
    }
}

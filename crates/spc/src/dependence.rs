//! Whether neighbouring points resemble each other. If they do, every rule set finds signals where there are none.

use crate::numeric::{float, mean};
use crate::{Chart, Point, Rule};

/// With fewer points than this it cannot be judged.
pub(crate) const NEEDED: usize = 20;
/// How many standard errors make a correlation worth a warning.
const ERRORS: f64 = 1.959_963_984_540_054;

/// The lag-1 autocorrelation of values in time order: Σ(xᵢ − x̄)(xᵢ₊₁ − x̄) / Σ(xᵢ − x̄)².
///
/// `None` for fewer than two values or when nothing varies.
///
/// ```
/// let sawtooth = [1.0, -1.0, 1.0, -1.0];
///
/// assert_eq!(bedre_spc::lag1(&sawtooth), Some(-0.75));
/// ```
///
/// # Source
///
/// Box, Jenkins, Reinsel (2008), *Time Series Analysis*, 4th ed., eq. 2.1.12.
pub fn lag1(values: &[f64]) -> Option<f64> {
    let mean = mean(values.iter().copied())?;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    let products: f64 =
        values.iter().zip(values.iter().skip(1)).map(|(here, next)| (here - mean) * (next - mean)).sum();
    (values.len() > 1 && squares > 0.0).then(|| products / squares)
}

/// What can be said about dependence between neighbours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dependence {
    /// Fewer than twenty points: it cannot be judged.
    CannotBeJudged,
    /// No more than chance gives.
    None {
        /// The correlation between neighbours.
        lag1: f64,
    },
    /// More than chance gives.
    Positive {
        /// The correlation between neighbours.
        lag1: f64,
    },
}

impl Chart {
    /// Whether neighbouring points of the last phase resemble each other.
    ///
    /// A lasting shift makes neighbours alike as well. So levels are taken before and from the main signal, if it is a run on
    /// one side, and what is left over is looked at. A correlation counts when it is above 1.96/√n.
    pub fn dependence(&self) -> Dependence {
        let Some(number) = self.phases.len().checked_sub(1) else { return Dependence::CannotBeJudged };
        let points: Vec<Point> = self.points_of(number).filter(Point::counts).collect();
        if points.len() < NEEDED {
            return Dependence::CannotBeJudged;
        }
        let shift = self.main_signal().filter(|signal| is_level(signal.rule));
        let first = shift.and_then(|signal| signal.points.first());
        let split = first.map_or(0, |first| points.partition_point(|point| point.index < *first));
        let (before, after) = points.split_at_checked(split).unwrap_or((&points, &[]));
        let residuals: Vec<f64> = residuals(before).chain(residuals(after)).collect();
        match lag1(&residuals) {
            None => Dependence::CannotBeJudged,
            Some(lag1) if lag1 > ERRORS / float(residuals.len()).sqrt() => Dependence::Positive { lag1 },
            Some(lag1) => Dependence::None { lag1 },
        }
    }
}

/// Whether what a rule finds is a run on one side.
const fn is_level(rule: Rule) -> bool {
    matches!(rule, Rule::LongestRun | Rule::Shift | Rule::RunAndCrossings)
}

/// What is left of values when their mean is taken away.
fn residuals(points: &[Point]) -> impl Iterator<Item = f64> {
    let values = points.iter().filter_map(|point| point.value);
    let level = mean(values.clone()).unwrap_or_default();
    values.map(move |value| value - level)
}

//! Why figures cannot become a chart.

/// Why figures cannot become a chart. Places are counted from 0.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ChartError {
    /// A value, denominator, target, centre or factor is not an ordinary number.
    #[error("{what} at observation {observation:?} is not a finite number")]
    NotFinite {
        /// What it is: `value`, `denominator`, `target`, `centre`, `sigma` or `factor`.
        what: &'static str,
        /// Which observation; `None` for settings.
        observation: Option<usize>,
    },
    /// A figure too large or too small to compute with: above 10¹⁰⁰, or a denominator between 0 and 10⁻¹⁰⁰.
    #[error("{what} at observation {observation:?} is out of range: {value}")]
    OutOfRange {
        /// What it is, as for [`ChartError::NotFinite`].
        what: &'static str,
        /// Which observation; `None` for settings.
        observation: Option<usize>,
        /// What it was.
        value: f64,
    },
    /// A count or denominator is below zero.
    #[error("{what} at observation {observation} is negative: {value}")]
    Negative {
        /// What it is: `value` or `denominator`.
        what: &'static str,
        /// Which observation.
        observation: usize,
        /// What it was.
        value: f64,
    },
    /// More cases than the denominator has, on a chart of proportions.
    #[error("point {point} has {numerator} out of {denominator}")]
    MoreThanAll {
        /// Which point.
        point: usize,
        /// The numerator.
        numerator: f64,
        /// The denominator.
        denominator: f64,
    },
    /// No time between two events, on a T chart: give hours instead of days, or use a U chart.
    #[error("time between events at point {point} is not above zero: {value}")]
    NoTimeBetween {
        /// Which point.
        point: usize,
        /// What it was.
        value: f64,
    },
    /// A phase would start outside the series, or where another starts, or before the one in front of it.
    #[error("a phase cannot start at point {first} of {points}")]
    SplitOutside {
        /// Where it would start.
        first: usize,
        /// How many points there are.
        points: usize,
    },
    /// A baseline of no points.
    #[error("the baseline of phase {phase} has no points")]
    EmptyBaseline {
        /// Which phase.
        phase: usize,
    },
}

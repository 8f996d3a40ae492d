//! A number that a chart can be computed from.

use serde::{Deserialize, Serialize};

/// A finite number of at most [`Figure::LARGEST`] in either direction.
///
/// ```
/// use bedre_domain::measure::Figure;
///
/// assert_eq!(Figure::new(12.5).map(Figure::value), Some(12.5));
/// assert_eq!(Figure::new(f64::NAN), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Figure(f64);

/// Why a number is no figure.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{0} is not finite or too large")]
pub struct FigureError(f64);

impl Figure {
    /// Beyond this nobody measures anything in health care, and sums stay exact enough below it.
    pub const LARGEST: f64 = 1e12;

    /// The figure of a number, or nothing when it is not finite or too large.
    pub fn new(number: f64) -> Option<Self> {
        // Adding nought makes one zero of two.
        (number.abs() <= Self::LARGEST).then_some(Self(number + 0.0))
    }

    /// Zero.
    pub const fn nought() -> Self {
        Self(0.0)
    }

    /// The number.
    pub const fn value(self) -> f64 {
        self.0
    }

    /// Whether two figures are the same number.
    pub fn same_as(self, other: Self) -> bool {
        self.0.total_cmp(&other.0).is_eq()
    }

    /// Whether it is a whole number.
    pub fn is_whole(self) -> bool {
        self.0.fract().abs() < f64::MIN_POSITIVE
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0.0
    }

    /// Whether it is above zero.
    pub fn is_positive(self) -> bool {
        self.0 > 0.0
    }
}

impl TryFrom<f64> for Figure {
    type Error = FigureError;

    fn try_from(number: f64) -> Result<Self, FigureError> {
        Self::new(number).ok_or(FigureError(number))
    }
}

impl From<Figure> for f64 {
    fn from(figure: Figure) -> Self {
        figure.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_that_can_be_computed_with_are_figures() {
        for (number, fine) in
            [(0.0, true), (-12.5, true), (1e12, true), (1.1e12, false), (f64::INFINITY, false), (f64::NAN, false)]
        {
            assert_eq!(Figure::new(number).is_some(), fine, "{number}");
        }
    }

    #[test]
    fn minus_nought_is_nought() {
        assert!(Figure::new(-0.0).unwrap().same_as(Figure::new(0.0).unwrap()));
    }

    #[test]
    fn a_figure_that_is_read_back_is_checked() {
        assert!(serde_json::from_str::<Figure>("1e300").is_err());
        assert_eq!(serde_json::from_str::<Figure>("12.5").unwrap().value().to_string(), "12.5");
    }
}

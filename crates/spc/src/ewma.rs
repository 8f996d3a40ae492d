//! Exponentially weighted moving averages.

use crate::cusum::{CusumError, finite, positive};

/// One point of an EWMA chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EwmaPoint {
    /// The weighted mean so far.
    pub value: f64,
    /// The lower limit here.
    pub lower: f64,
    /// The upper limit here.
    pub upper: f64,
    /// Whether the weighted mean lies strictly outside.
    pub signal: bool,
}

/// An EWMA chart of `values` about `centre`.
///
/// zᵢ = λxᵢ + (1 − λ)zᵢ₋₁, z₀ = centre    limits = centre ± L·σ·√(λ/(2 − λ)·(1 − (1 − λ)²ⁱ))
///
/// `weight` is λ in 0 < λ ≤ 1, `width` is L (usually 2.7 to 3).
///
/// # Errors
///
/// [`CusumError::Weight`], [`CusumError::NotPositive`] for σ and width, [`CusumError::NotFinite`] for a value.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 9.22, 9.25 and 9.26.
pub fn ewma(values: &[f64], centre: f64, sigma: f64, weight: f64, width: f64) -> Result<Vec<EwmaPoint>, CusumError> {
    if !(weight > 0.0 && weight <= 1.0) {
        return Err(CusumError::Weight(weight));
    }
    positive("sigma", sigma)?;
    positive("width", width)?;
    finite(values)?;
    let mut value = centre;
    let mut left = 1.0;
    let points = values.iter().map(|x| {
        value = weight * x + (1.0 - weight) * value;
        left *= (1.0 - weight) * (1.0 - weight);
        let distance = width * sigma * (weight / (2.0 - weight) * (1.0 - left)).sqrt();
        let (lower, upper) = (centre - distance, centre + distance);
        EwmaPoint { value, lower, upper, signal: value > upper || value < lower }
    });
    Ok(points.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_textbook_series_climbs_out_of_its_limits_at_the_29th_observation() {
        // Montgomery (2009), table 9.10: the data of table 9.1, λ = 0.10, L = 2.7.
        let values = [
            9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37,
            10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52,
        ];

        let points = ewma(&values, 10.0, 1.0, 0.1, 2.7).unwrap();

        assert!((points[0].value - 9.945).abs() < 1e-9);
        assert!((points[0].upper - 10.27).abs() < 1e-9);
        assert_eq!(points.iter().position(|point| point.signal), Some(28));
    }

    #[test]
    fn with_the_whole_weight_on_the_last_value_it_is_the_value() {
        let points = ewma(&[1.0, 5.0], 0.0, 1.0, 1.0, 3.0).unwrap();

        assert_eq!(points.iter().map(|point| point.signal).collect::<Vec<_>>(), [false, true]);
    }
}

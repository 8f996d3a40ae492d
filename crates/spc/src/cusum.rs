//! Cumulative sums: small lasting shifts, and rare events case by case.

use crate::numeric::float;

/// Why a cumulative sum or weighted mean cannot be computed.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum CusumError {
    /// A baseline risk that is not strictly between 0 and 1.
    #[error("baseline risk {0} is not between 0 and 1")]
    Risk(f64),
    /// An odds ratio that is not above 1.
    #[error("odds ratio {0} is not above 1")]
    OddsRatio(f64),
    /// A decision limit, σ or allowance that is not above zero.
    #[error("{what} {value} is not above 0")]
    NotPositive {
        /// What it is: `limit`, `sigma`, `allowance` or `width`.
        what: &'static str,
        /// What it was.
        value: f64,
    },
    /// A weight outside 0 … 1.
    #[error("weight {0} is not between 0 and 1")]
    Weight(f64),
    /// A value that is not an ordinary number.
    #[error("value {0} is not a finite number")]
    NotFinite(usize),
}

/// Refuses a setting that is not above zero.
pub(crate) fn positive(what: &'static str, value: f64) -> Result<(), CusumError> {
    if value > 0.0 && value.is_finite() { Ok(()) } else { Err(CusumError::NotPositive { what, value }) }
}

/// Refuses values that are not ordinary numbers.
pub(crate) fn finite(values: &[f64]) -> Result<(), CusumError> {
    values.iter().position(|value| !value.is_finite()).map_or(Ok(()), |place| Err(CusumError::NotFinite(place)))
}

/// A case-by-case chart of a rare event: evidence for a higher risk gathers in `up`, for a lower one in `down`.
///
/// ```
/// use bedre_spc::BernoulliCusum;
///
/// let deaths = [false, false, true, false, true, true, true];
/// let cusum = BernoulliCusum::new(&deaths, 0.05, 2.0, 1.5)?;
///
/// assert!(cusum.cases[5].signal_up);
/// # Ok::<(), bedre_spc::CusumError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct BernoulliCusum {
    /// The risk that is ordinary.
    pub baseline: f64,
    /// The risk at the odds ratio: what `up` looks for.
    pub higher: f64,
    /// The risk at one over the odds ratio: what `down` looks for.
    pub lower: f64,
    /// One entry per case, in order.
    pub cases: Vec<CusumCase>,
}

/// One case on a Bernoulli CUSUM.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CusumCase {
    /// What the case adds to the evidence for a higher risk: a log-likelihood ratio.
    pub score_up: f64,
    /// What it adds to the evidence for a lower risk.
    pub score_down: f64,
    /// The sum so far, 0 or above; 0 again at a signal.
    pub up: f64,
    /// The sum so far with its sign turned, 0 or below; 0 again at a signal.
    pub down: f64,
    /// Whether the sum reached the limit here.
    pub signal_up: bool,
    /// Whether the other sum reached the limit here.
    pub signal_down: bool,
}

impl BernoulliCusum {
    /// Computes the chart for `events` in order: `true` where it happened.
    ///
    /// p₁ = OR·p₀ / (1 − p₀ + OR·p₀)    s = y·ln(p₁/p₀) + (1 − y)·ln((1 − p₁)/(1 − p₀))
    /// up = max(0, up + s); the same with 1/OR, turned round, for down. A sum that reaches `limit` starts again at 0.
    ///
    /// # Errors
    ///
    /// [`CusumError::Risk`], [`CusumError::OddsRatio`], [`CusumError::NotPositive`] for `limit`.
    ///
    /// # Source
    ///
    /// Neuburger et al. (2017), «Comparison of control charts for monitoring clinical performance using binary data», BMJ
    /// Quality & Safety 26: 919–28.
    pub fn new(events: &[bool], baseline: f64, odds_ratio: f64, limit: f64) -> Result<Self, CusumError> {
        if !(baseline > 0.0 && baseline < 1.0) {
            return Err(CusumError::Risk(baseline));
        }
        if !(odds_ratio > 1.0 && odds_ratio.is_finite()) {
            return Err(CusumError::OddsRatio(odds_ratio));
        }
        positive("limit", limit)?;
        let (higher, lower) = (at_odds(baseline, odds_ratio), at_odds(baseline, 1.0 / odds_ratio));
        let (mut up, mut down) = (0.0_f64, 0.0_f64);
        let cases = events.iter().map(|event| {
            let (score_up, score_down) = (score(*event, baseline, higher), score(*event, baseline, lower));
            up = (up + score_up).max(0.0);
            down = (down - score_down).min(0.0);
            let (signal_up, signal_down) = (up >= limit, down <= -limit);
            up = if signal_up { 0.0 } else { up };
            down = if signal_down { 0.0 } else { down };
            CusumCase { score_up, score_down, up, down, signal_up, signal_down }
        });
        Ok(Self { baseline, higher, lower, cases: cases.collect() })
    }

    /// The share of events, as a baseline risk. `None` without cases.
    pub fn risk(events: &[bool]) -> Option<f64> {
        let happened = events.iter().filter(|event| **event).count();
        (!events.is_empty()).then(|| float(happened) / float(events.len()))
    }
}

/// The risk whose odds are `ratio` times those of `risk`.
fn at_odds(risk: f64, ratio: f64) -> f64 {
    ratio * risk / (1.0 - risk + ratio * risk)
}

/// The log-likelihood ratio of one case.
fn score(event: bool, baseline: f64, other: f64) -> f64 {
    if event { libm::log(other / baseline) } else { libm::log((1.0 - other) / (1.0 - baseline)) }
}

/// One point of a tabular CUSUM.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CusumPoint {
    /// Evidence for a higher level, in σ, 0 or above.
    pub up: f64,
    /// Evidence for a lower level, in σ, 0 or above.
    pub down: f64,
    /// Whether either is above the limit.
    pub signal: bool,
}

/// Tabular cumulative sums of `values` about `target`, in units of `sigma`.
///
/// up = max(0, up + (x − target)/σ − k)    down = max(0, down − (x − target)/σ − k)    signal above h
///
/// `allowance` is k, half the shift to be found, in σ (usually ½); `limit` is h (usually 4 or 5). The sums go on after a
/// signal.
///
/// # Errors
///
/// [`CusumError::NotPositive`] for σ, allowance and limit, [`CusumError::NotFinite`] for a value.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 9.2 and 9.3.
pub fn cusum(
    values: &[f64],
    target: f64,
    sigma: f64,
    allowance: f64,
    limit: f64,
) -> Result<Vec<CusumPoint>, CusumError> {
    for (what, value) in [("sigma", sigma), ("allowance", allowance), ("limit", limit)] {
        positive(what, value)?;
    }
    finite(values)?;
    let (mut up, mut down) = (0.0_f64, 0.0_f64);
    let points = values.iter().map(|value| {
        let z = (value - target) / sigma;
        up = (up + z - allowance).max(0.0);
        down = (down - z - allowance).max(0.0);
        CusumPoint { up, down, signal: up > limit || down > limit }
    });
    Ok(points.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Montgomery (2009), table 9.1: mean 10 and σ 1 for twenty observations, then mean 11.
    const MONTGOMERY_9_1: [f64; 30] = [
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52,
    ];

    #[test]
    fn the_textbook_series_signals_at_the_29th_observation() {
        let points = cusum(&MONTGOMERY_9_1, 10.0, 1.0, 0.5, 5.0).unwrap();

        assert_eq!(points.iter().position(|point| point.signal), Some(28));
        assert!((points[28].up - 5.28).abs() < 0.005, "{}", points[28].up);
    }

    #[test]
    fn a_risk_of_none_or_all_is_refused() {
        for risk in [0.0, 1.0, -0.1, f64::NAN] {
            assert!(matches!(BernoulliCusum::new(&[true], risk, 2.0, 3.5), Err(CusumError::Risk(_))), "{risk}");
        }
        assert_eq!(BernoulliCusum::new(&[], 0.1, 1.0, 3.5), Err(CusumError::OddsRatio(1.0)));
    }
}

//! Means and standard deviations of subgroups: Xbar and S.

use super::{Drawn, INNER_SIGMAS, LIMIT_SIGMAS, Lines, Own, Stretch, band};
use crate::numeric::{float, mean};
use crate::{CentreKind, Limits, Spread};

/// Limits of a chart of subgroup means.
///
/// centre = Σnᵢx̄ᵢ / Σnᵢ    σᵢ = s̄ / (c₄(nᵢ)·√nᵢ)    limits = centre ± 3σᵢ
///
/// A subgroup of one has no standard deviation and no limits, but counts in the grand mean.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 6.28 and 6.30.
pub(super) fn draw_means(stretch: Stretch<'_>) -> Lines {
    let (centre, centre_kind) = stretch.centre_or(|| grand_mean(stretch), CentreKind::Mean);
    let deviation = deviation_of(stretch);
    let drawn = centre.zip(deviation).map_or(Drawn::None, |(centre, deviation)| {
        stretch.each(|place| {
            let size = stretch.several(place)?;
            let sigma = deviation / (c4(size) * float(size).sqrt());
            Some(Own::around(centre, sigma, band(centre, sigma), stretch.value(place)))
        })
    });
    Lines { centre_kind, centre, spread: spread(deviation), drawn }
}

/// Limits of a chart of subgroup standard deviations.
///
/// centre = s̄    σᵢ = s̄ · √(1 − c₄²)/c₄    limits = s̄ ± 3σᵢ, cut at 0
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 6.27 and 6.31.
pub(super) fn draw_deviations(stretch: Stretch<'_>) -> Lines {
    let deviation = deviation_of(stretch);
    let (centre, centre_kind) = stretch.centre_or(|| deviation, CentreKind::Mean);
    let drawn = centre.map_or(Drawn::None, |centre| {
        stretch.each(|place| {
            let width = relative_width(stretch.several(place)?);
            let limits = Limits {
                lower: Some(centre * (1.0 - LIMIT_SIGMAS * width).max(0.0)),
                inner_lower: Some(centre * (1.0 - INNER_SIGMAS * width).max(0.0)),
                inner_upper: Some(centre * (1.0 + INNER_SIGMAS * width)),
                upper: Some(centre * (1.0 + LIMIT_SIGMAS * width)),
            };
            Some(Own::around(centre, centre * width, limits, stretch.value(place)))
        })
    });
    Lines { centre_kind, centre, spread: spread(centre), drawn }
}

/// Where the limits come from.
const fn spread(deviation: Option<f64>) -> Spread {
    match deviation {
        Some(_) => Spread::Computed { dropped: 0 },
        None => Spread::TooFew,
    }
}

/// Σnᵢx̄ᵢ / Σnᵢ: the mean of all observations, in two passes (see [`crate::numeric::mean`]).
fn grand_mean(stretch: Stretch<'_>) -> Option<f64> {
    let size = |place| stretch.source(place).observations;
    let count: usize = stretch.baseline().map(size).sum();
    let means = stretch.baseline().filter_map(|place| Some((float(size(place)), stretch.value(place)?)));
    let first = means.clone().map(|(size, mean)| size * mean).sum::<f64>() / float(count);
    let left: f64 = means.map(|(size, mean)| size * (mean - first)).sum();
    (count > 0).then(|| first + left / float(count))
}

/// s̄ of the baseline.
fn deviation_of(stretch: Stretch<'_>) -> Option<f64> {
    let baseline = stretch.baseline().map(|place| stretch.source(place));
    mean_deviation(
        stretch.sources.iter().map(|source| source.observations),
        baseline.map(|source| (source.observations, source.standard_deviation)),
    )
}

/// s̄ of `groups`, each with its size. If all `sizes` are the same, the plain mean of the standard deviations; otherwise
/// √(Σ(nᵢ − 1)sᵢ² / Σ(nᵢ − 1)), in which a subgroup of one has no part.
pub(crate) fn mean_deviation(
    sizes: impl Iterator<Item = usize>,
    groups: impl Iterator<Item = (usize, Option<f64>)> + Clone,
) -> Option<f64> {
    let mut sizes = sizes.filter(|size| *size > 0);
    let first = sizes.next()?;
    let groups = groups.filter_map(|(size, deviation)| Some((size, deviation?)));
    if sizes.all(|size| size == first) {
        return mean(groups.map(|(_, deviation)| deviation));
    }
    let (squares, degrees) = groups.fold((0.0, 0.0), |(squares, degrees), (size, deviation)| {
        let own = float(size - 1);
        (squares + own * deviation * deviation, degrees + own)
    });
    (degrees > 0.0).then(|| (squares / degrees).sqrt())
}

/// c₄: the mean standard deviation of `size` independent normal values, in σ.
///
/// c₄(n) = √(2/(n − 1)) · Γ(n/2)/Γ((n − 1)/2), through log-gamma, which does not overflow. NaN below 2.
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., eq. 6.26 and appendix VI.
pub(crate) fn c4(size: usize) -> f64 {
    let n = float(size);
    (2.0 / (n - 1.0)).sqrt() * libm::exp(libm::lgamma(n / 2.0) - libm::lgamma((n - 1.0) / 2.0))
}

/// √(1 − c₄²)/c₄: σ of a standard deviation, in mean standard deviations.
fn relative_width(size: usize) -> f64 {
    let c4 = c4(size);
    (1.0 - c4 * c4).max(0.0).sqrt() / c4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constants_are_those_of_the_table_for_2_to_200_observations() {
        let table = include_str!("../../tests/reference/tables/constants.csv");
        let close = |found: f64, expected: &str, what: &str| {
            let expected: f64 = expected.parse().unwrap();
            assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0), "{what}: {found} instead of {expected}");
        };
        for line in table.lines().skip(1) {
            let fields: Vec<&str> = line.split(',').collect();
            let n: usize = fields[0].parse().unwrap();
            let (c4, width) = (c4(n), relative_width(n));
            let at = |name: &str| format!("{name} for {n}");

            close(c4, fields[1], &at("c4"));
            close(width * c4, fields[2], &at("c5"));
            close(LIMIT_SIGMAS / (c4 * float(n).sqrt()), fields[3], &at("A3"));
            close(INNER_SIGMAS / (c4 * float(n).sqrt()), fields[4], &at("A3 at 2 sigma"));
            close((1.0 - LIMIT_SIGMAS * width).max(0.0), fields[5], &at("B3"));
            close(1.0 + LIMIT_SIGMAS * width, fields[6], &at("B4"));
            close((1.0 - INNER_SIGMAS * width).max(0.0), fields[7], &at("B3 at 2 sigma"));
            close(1.0 + INNER_SIGMAS * width, fields[8], &at("B4 at 2 sigma"));
        }
    }
}

//! How far the level has moved.

use crate::numeric::{float, mean, median, whole};
use crate::{CentreKind, Change, Chart, Meaning, Point, Side, limits};

/// With fewer points than this on either side there is no interval.
const FEWEST: usize = 5;
/// Up to so many differences are sorted; beyond, the normal approximation takes over.
const MOST: usize = 250_000;
/// 97.5 % of a normal distribution lies below so many standard deviations.
const Z: f64 = 1.959_963_984_540_054;

impl Chart {
    /// How far the level has moved: from the last phase but one to the last; or, in a single phase whose baseline is frozen,
    /// from the baseline to the points after it. `None` when there are no two stretches to compare.
    ///
    /// The 95 % interval is Hodges and Lehmann's, from all differences between a value after and a value before. It
    /// assumes that points do not depend on each other.
    ///
    /// # Source
    ///
    /// Hodges and Lehmann (1963), Annals of Mathematical Statistics 34: 598–611; Hollander, Wolfe, Chicken (2013),
    /// *Nonparametric Statistical Methods*, 3rd ed., section 4.3.
    pub fn change(&self) -> Option<Change> {
        let last = self.phases.last()?;
        let (before, after) = self.stretches()?;
        let mut first = values(&before);
        let mut second = values(&after);
        let from = self.level(last.centre_kind, &before, &mut first)?;
        let to = self.level(last.centre_kind, &after, &mut second)?;
        let interval = interval(&first, &second);
        Some(Change {
            from,
            to,
            points_before: before.len(),
            points_after: after.len(),
            interval,
            meaning: self.meaning_of(interval),
        })
    }

    /// The points that count of the two stretches to compare.
    fn stretches(&self) -> Option<(Vec<Point>, Vec<Point>)> {
        let counted = |phase: usize| self.points_of(phase).filter(Point::counts);
        let (before, after): (Vec<Point>, Vec<Point>) = match self.phases.len().checked_sub(1)? {
            0 => counted(0).partition(|point| point.baseline),
            last => (counted(last - 1).collect(), counted(last).collect()),
        };
        (!before.is_empty() && !after.is_empty()).then_some((before, after))
    }

    /// The level of a stretch, in the way that the chart's centre is made; with a given centre, the mean. Reorders `values`.
    fn level(&self, kind: CentreKind, points: &[Point], values: &mut [f64]) -> Option<f64> {
        match kind {
            CentreKind::Median => median(values),
            CentreKind::Mean | CentreKind::Given => {
                limits::mean_level(self.settings.kind, points, self.settings.multiply)
            }
        }
    }

    /// What the difference means, if its interval does not hold zero.
    fn meaning_of(&self, interval: Option<(f64, f64)>) -> Meaning {
        match interval {
            Some((low, _)) if low > 0.0 => Meaning::of(self.settings.direction, Some(Side::Above)),
            Some((_, high)) if high < 0.0 => Meaning::of(self.settings.direction, Some(Side::Below)),
            Some(_) | None => Meaning::Change,
        }
    }
}

/// The values of points.
fn values(points: &[Point]) -> Vec<f64> {
    points.iter().filter_map(|point| point.value).collect()
}

/// A 95 % interval for how much higher `after` lies than `before`.
fn interval(before: &[f64], after: &[f64]) -> Option<(f64, f64)> {
    if before.len() < FEWEST || after.len() < FEWEST {
        return None;
    }
    if before.len().saturating_mul(after.len()) > MOST {
        return by_means(before, after);
    }
    let mut differences: Vec<f64> = after.iter().flat_map(|y| before.iter().map(move |x| y - x)).collect();
    differences.sort_unstable_by(f64::total_cmp);
    let (m, n) = (float(before.len()), float(after.len()));
    let rank = whole(libm::floor(m * n / 2.0 - Z * (m * n * (m + n + 1.0) / 12.0).sqrt()));
    let low = differences.get(rank.checked_sub(1)?)?;
    let high = differences.get(differences.len() - rank)?;
    Some((*low, *high))
}

/// The same for very many points, from means and standard deviations.
fn by_means(before: &[f64], after: &[f64]) -> Option<(f64, f64)> {
    let part = |values: &[f64]| {
        let deviation = crate::numeric::standard_deviation(values.iter().copied())?;
        Some((mean(values.iter().copied())?, deviation * deviation / float(values.len())))
    };
    let ((from, own), (to, other)) = (part(before)?, part(after)?);
    let error = Z * (own + other).sqrt();
    Some((to - from - error, to - from + error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_twelve_and_nine_is_found_by_counting() {
        let before: Vec<f64> = (0..12).map(f64::from).collect();
        let after: Vec<f64> = (0..9).map(|x| f64::from(x) + 10.0).collect();

        // rank = floor(54 − 1.96·√(12·9·22/12)) = floor(26.42) = 26
        let (low, high) = interval(&before, &after).unwrap();

        assert!(low < 8.5 && 8.5 < high, "{low} {high}");
        assert!((low - 5.0).abs() < 1e-12 && (high - 12.0).abs() < 1e-12, "{low} {high}");
    }

    #[test]
    fn few_points_have_no_interval() {
        assert_eq!(interval(&[1.0; 4], &[2.0; 9]), None);
    }
}

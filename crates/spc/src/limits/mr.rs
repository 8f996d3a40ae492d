//! Moving ranges: how much each value differs from the one before.

use super::moving_range::D4;
use super::{LIMIT_SIGMAS, Lines, Stretch, place};
use crate::numeric::mean;
use crate::{CentreKind, Limits, Spread, Standing};

/// The inner upper line, in mean moving ranges: two thirds of the way from 1 to [`D4`], rounded as in all programs.
const INNER_D4: f64 = 2.178;

/// A chart of moving ranges. The values of the phase are replaced by |yᵢ − yᵢ₋₁|.
///
/// An excluded point is passed over, so that one moving range spans it; beside a missing value there is none. The first
/// point of a phase has none. Moving ranges are never screened here: the large ones are what the chart is to show.
///
/// centre = MR̄    upper = D₄ · MR̄    lower = 0
///
/// # Source
///
/// Montgomery (2009), *Statistical Quality Control: A Modern Introduction*, 6th ed., section 6.4.
pub(super) fn draw(stretch: &mut Stretch<'_>) -> Lines {
    replace_by_ranges(stretch);
    let (centre, centre_kind) = stretch.centre_or(|| mean(stretch.values()), CentreKind::Mean);
    let Some(centre) = centre else { return Lines { centre_kind, centre, spread: Spread::TooFew } };
    let limits = Limits {
        lower: Some(0.0),
        inner_lower: Some(0.0),
        inner_upper: Some(INNER_D4 * centre),
        upper: Some(D4 * centre),
    };
    for point in &mut *stretch.points {
        place(point, centre, (D4 - 1.0) * centre / LIMIT_SIGMAS, limits);
    }
    Lines { centre_kind, centre: Some(centre), spread: Spread::Computed { dropped: 0 } }
}

/// Puts the moving range in the place of each value.
fn replace_by_ranges(stretch: &mut Stretch<'_>) {
    let mut before: Option<f64> = None;
    for point in &mut *stretch.points {
        let value = point.value;
        point.value = before.zip(value).map(|(before, value)| (value - before).abs());
        if point.standing == Standing::Excluded {
            continue;
        }
        before = value;
        point.standing = if point.value.is_some() { Standing::Counted } else { Standing::Missing };
    }
}

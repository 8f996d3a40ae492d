//! Numbers that are compared exactly: a tie is a tie, and no rounding of the machine decides who gets a seat.
//!
//! Scores, weights and shares are counted in billionths. The cost of uneven spread has fractions of a seat in it (a county
//! with 17 of 300 applicants is due 1.7 of 30 seats), so all amounts of one admission share a denominator.

/// Billionths in one point.
const BILLIONTHS: i128 = 1_000_000_000;

/// Billionths in a millionth: shares are counted in millionths, so that denominators stay small.
const MILLIONTH: i128 = 1000;

/// The largest denominator accepted: with a million points a seat, ten thousand seats and a thousand values, sums stay below
/// 1e37 and so within `i128` (1.7e38).
const FINEST: i128 = 100_000_000_000_000;

/// The largest amount that is accepted as a score or a weight: far beyond any scale in use, small enough to add up safely.
pub(crate) const LARGEST: f64 = 1e6;

/// A number of points as whole billionths; none when it is not a number or larger than [`LARGEST`].
pub(crate) fn billionths(points: f64) -> Option<i128> {
    if !points.is_finite() || points.abs() > LARGEST {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most 1e15 after the check above, and whole")]
    let whole = (points * 1e9).round() as i64;
    Some(i128::from(whole))
}

/// The greatest common divisor of two numbers that are not negative.
pub(crate) fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// A fraction of two whole numbers in its lowest terms; the lower one is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fraction {
    /// Above the line.
    pub(crate) over: i128,
    /// Below the line.
    pub(crate) under: i128,
}

impl Fraction {
    /// `over / under`; zero when nothing is below the line.
    pub(crate) fn new(over: i128, under: i128) -> Self {
        if under <= 0 {
            return Self { over: 0, under: 1 };
        }
        let common = gcd(over.abs(), under).max(1);
        Self { over: over / common, under: under / common }
    }

    /// A share given as a decimal, to a millionth.
    pub(crate) fn decimal(billionths: i128) -> Self {
        Self::new((billionths + MILLIONTH / 2) / MILLIONTH, BILLIONTHS / MILLIONTH)
    }
}

/// The unit in which all amounts of one admission are whole numbers: a billionth of a point over `denominator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    denominator: i128,
}

impl Unit {
    /// The unit in which every one of these fractions of a seat is whole; none when it would be too fine to add up safely.
    pub(crate) fn for_all(fractions: impl Iterator<Item = Fraction>) -> Option<Self> {
        let mut denominator: i128 = 1;
        for fraction in fractions {
            denominator = denominator.checked_mul(fraction.under / gcd(denominator, fraction.under))?;
        }
        (denominator <= FINEST).then_some(Self { denominator })
    }

    /// Billionths of a point in this unit.
    pub(crate) fn amount(self, billionths: i128) -> i128 {
        billionths * self.denominator
    }

    /// A fraction of a seat as a whole number of this unit's parts.
    pub(crate) fn seats(self, fraction: Fraction) -> i128 {
        fraction.over * (self.denominator / fraction.under.max(1))
    }

    /// Whole seats in this unit's parts.
    pub(crate) fn whole_seats(self, seats: u32) -> i128 {
        i128::from(seats) * self.denominator
    }

    /// The least whole number of billionths that is no smaller than `amount`.
    pub(crate) fn billionths_up(self, amount: i128) -> i128 {
        let down = amount.div_euclid(self.denominator);
        if amount.rem_euclid(self.denominator) == 0 { down } else { down + 1 }
    }

    /// An amount in points, for showing.
    pub(crate) fn points(self, amount: i128) -> f64 {
        to_f64(amount) / to_f64(self.denominator * BILLIONTHS)
    }

    /// Parts of a seat in seats, for showing and for the solver.
    pub(crate) fn in_seats(self, parts: i128) -> f64 {
        to_f64(parts) / to_f64(self.denominator)
    }
}

/// Billionths as points.
pub(crate) fn points(billionths: i128) -> f64 {
    to_f64(billionths) / 1e9
}

/// The nearest floating-point number.
pub(crate) fn to_f64(whole: i128) -> f64 {
    #[expect(
        clippy::cast_precision_loss,
        reason = "only for showing and for the solver; comparisons are made in whole numbers"
    )]
    let near = whole as f64;
    near
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirds_and_halves_of_a_seat_add_up_exactly() {
        let third = Fraction::new(10, 30);
        let half = Fraction::decimal(500_000_000);

        let unit = Unit::for_all([third, half].into_iter()).unwrap();

        assert_eq!(3 * unit.seats(third), unit.whole_seats(1));
        assert_eq!(2 * unit.seats(half), unit.whole_seats(1));
    }

    #[test]
    fn a_score_that_is_no_number_or_beyond_any_scale_is_refused() {
        for points in [f64::NAN, f64::INFINITY, -f64::INFINITY, 1.1e6] {
            assert_eq!(billionths(points), None, "{points}");
        }
    }

    #[test]
    fn billionths_are_rounded_up_to_the_next_whole_one() {
        let unit = Unit::for_all([Fraction::new(1, 3)].into_iter()).unwrap();

        assert_eq!(unit.billionths_up(7), 3);
        assert_eq!(unit.billionths_up(6), 2);
        assert_eq!(unit.billionths_up(-7), -2);
    }
}

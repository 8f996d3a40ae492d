//! Sums as people write them, from whole øre: «6400 kroner» in text, «kr 6 400» in tables.

use crate::locale::Locale;
use crate::number;

/// A sum in running text: «6400 kroner», «1 krone», «99,50 kroner».
///
/// ```
/// use bedre_i18n::{Locale, money};
///
/// assert_eq!(money::text(640_000, Locale::Nb), "6400\u{a0}kroner");
/// assert_eq!(money::text(9_950, Locale::En), "99.50\u{a0}kroner");
/// ```
pub fn text(ore: i64, locale: Locale) -> String {
    let word = if ore == 100 { "krone" } else { "kroner" };
    format!("{}{}{word}", amount(ore, locale, number::whole), number::NO_BREAK_SPACE)
}

/// A sum in a table: «kr 6 400», in English «NOK 6 400».
///
/// ```
/// use bedre_i18n::{Locale, money};
///
/// assert_eq!(money::in_table(640_000, Locale::Nn), "kr\u{a0}6\u{202f}400");
/// ```
pub fn in_table(ore: i64, locale: Locale) -> String {
    let unit = match locale {
        Locale::Nb | Locale::Nn => "kr",
        Locale::En => "NOK",
    };
    format!("{unit}{}{}", number::NO_BREAK_SPACE, amount(ore, locale, number::whole_in_table))
}

/// Kroner, and øre when there are any.
fn amount(ore: i64, locale: Locale, kroner: fn(i64) -> String) -> String {
    let rest = ore.unsigned_abs() % 100;
    let whole = kroner(ore / 100);
    if rest == 0 {
        return whole;
    }
    let sign = if ore < 0 && ore > -100 { number::MINUS.to_string() } else { String::new() };
    format!("{sign}{whole}{}{rest:02}", number::mark(locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_the_fee_is_written_in_kroner() {
        for (ore, nb, en) in [
            (640_000, "6400\u{a0}kroner", "6400\u{a0}kroner"),
            (1_250_000, "12\u{a0}500\u{a0}kroner", "12\u{a0}500\u{a0}kroner"),
            (0, "0\u{a0}kroner", "0\u{a0}kroner"),
            (100, "1\u{a0}krone", "1\u{a0}krone"),
            (105, "1,05\u{a0}kroner", "1.05\u{a0}kroner"),
            (-50, "−0,50\u{a0}kroner", "−0.50\u{a0}kroner"),
            (-640_050, "−6400,50\u{a0}kroner", "−6400.50\u{a0}kroner"),
        ] {
            assert_eq!(text(ore, Locale::Nb), nb, "{ore}");
            assert_eq!(text(ore, Locale::Nn), nb, "{ore}");
            assert_eq!(text(ore, Locale::En), en, "{ore}");
        }
    }

    #[test]
    fn a_sum_in_a_table_has_its_unit_in_front() {
        assert_eq!(in_table(640_000, Locale::Nb), "kr\u{a0}6\u{202f}400");
        assert_eq!(in_table(640_050, Locale::En), "NOK\u{a0}6\u{202f}400.50");
    }
}

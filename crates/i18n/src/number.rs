//! Numbers as people write them: «12,5» is read and written, thousands stand apart by a space that does not break.
//!
//! Bokmål and nynorsk have a decimal comma, English a point. Thousands are parted by a space in all three, so that what
//! we write can be read back. In running text four digits stand together («6400»), in tables they do not («6 400»).
//! Reading accepts comma and point alike and never takes either for a thousands mark.
//!
//! Source: Språkrådet, «Tall, tid, dato», and `number` in the Norwegian locale of CLDR.

use crate::locale::Locale;

/// The space that holds a number and its unit, or the thousands of running text, on one line.
pub const NO_BREAK_SPACE: char = '\u{a0}';

/// The narrow space between thousands in a table.
pub const THIN_SPACE: char = '\u{202f}';

/// The sign of a negative number.
pub const MINUS: char = '\u{2212}';

/// What stands in the place of a number that there is none of.
pub const NO_NUMBER: &str = "–";

/// A number that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Nothing was written.
    #[error("no number was given")]
    Empty,
    /// Something was written that is no number.
    #[error("not a number")]
    NotANumber,
}

/// A whole number in running text: «6400», «10 000».
///
/// ```
/// use bedre_i18n::number;
///
/// assert_eq!(number::whole(6400), "6400");
/// assert_eq!(number::whole(-12_500), "−12\u{a0}500");
/// ```
pub fn whole(value: i64) -> String {
    signed(value < 0, &grouped(&value.unsigned_abs().to_string(), NO_BREAK_SPACE, FROM_FIVE_DIGITS))
}

/// A whole number in a table: «6 400».
///
/// ```
/// assert_eq!(bedre_i18n::number::whole_in_table(6400), "6\u{202f}400");
/// ```
pub fn whole_in_table(value: i64) -> String {
    signed(value < 0, &grouped(&value.unsigned_abs().to_string(), THIN_SPACE, FROM_FOUR_DIGITS))
}

/// A number with at most `places` decimals, without zeros at the end: «12,5», «8».
///
/// A value that is not finite is written [`NO_NUMBER`].
///
/// ```
/// use bedre_i18n::{Locale, number};
///
/// assert_eq!(number::decimal(12.5, 2, Locale::Nb), "12,5");
/// assert_eq!(number::decimal(12.5, 2, Locale::En), "12.5");
/// assert_eq!(number::decimal(8.0, 2, Locale::Nn), "8");
/// ```
pub fn decimal(value: f64, places: usize, locale: Locale) -> String {
    written(value, places, locale, Zeros::Dropped, NO_BREAK_SPACE, FROM_FIVE_DIGITS)
}

/// A number with exactly `places` decimals, for columns: «12,50», «6 400,0».
///
/// ```
/// use bedre_i18n::{Locale, number};
///
/// assert_eq!(number::decimal_in_table(6400.0, 1, Locale::Nb), "6\u{202f}400,0");
/// ```
pub fn decimal_in_table(value: f64, places: usize, locale: Locale) -> String {
    written(value, places, locale, Zeros::Kept, THIN_SPACE, FROM_FOUR_DIGITS)
}

/// A fraction of one as percent, with at most `places` decimals: `0.08` is «8 %», in English «8%».
///
/// ```
/// use bedre_i18n::{Locale, number};
///
/// assert_eq!(number::percent(0.08, 1, Locale::Nb), "8\u{a0}%");
/// assert_eq!(number::percent(0.125, 1, Locale::En), "12.5%");
/// ```
pub fn percent(fraction: f64, places: usize, locale: Locale) -> String {
    if !fraction.is_finite() {
        return NO_NUMBER.to_owned();
    }
    let number = decimal(fraction * 100.0, places, locale);
    match locale {
        Locale::Nb | Locale::Nn => format!("{number}{NO_BREAK_SPACE}%"),
        Locale::En => format!("{number}%"),
    }
}

/// The size of a file: «20 MB», «1,5 MB», «12 kB». A thousand bytes are a kilobyte (SI).
///
/// ```
/// use bedre_i18n::{Locale, number};
///
/// assert_eq!(number::file_size(1_500_000, Locale::Nb), "1,5\u{a0}MB");
/// ```
pub fn file_size(bytes: u64, locale: Locale) -> String {
    let (unit, size) = match bytes {
        0..1_000 => ("B", 1),
        1_000..1_000_000 => ("kB", 1_000),
        1_000_000..1_000_000_000 => ("MB", 1_000_000),
        1_000_000_000.. => ("GB", 1_000_000_000),
    };
    let (whole, tenth) = (bytes / size, bytes % size * 10 / size);
    let decimals = if tenth == 0 { String::new() } else { format!("{}{tenth}", mark(locale)) };
    format!("{whole}{decimals}{NO_BREAK_SPACE}{unit}")
}

/// Reads a number as typed in any of our languages.
///
/// Comma and point are both a decimal mark. Spaces, also those that do not break, may part thousands. A minus may be «-»,
/// «−» or «–».
///
/// # Errors
///
/// [`NumberError::Empty`] for nothing but spaces; [`NumberError::NotANumber`] for all else, also «1.234,5», where one
/// mark would have to part thousands.
///
/// ```
/// use bedre_i18n::number::{NumberError, parse};
///
/// assert_eq!(parse("12,5"), Ok(12.5));
/// assert_eq!(parse("−6 400.25"), Ok(-6400.25));
/// assert_eq!(parse("tolv"), Err(NumberError::NotANumber));
/// ```
pub fn parse(typed: &str) -> Result<f64, NumberError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(NumberError::Empty);
    }
    let (negative, unsigned) = match typed.strip_prefix(['-', MINUS, '–']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, typed.strip_prefix('+').unwrap_or(typed)),
    };
    let (whole, decimals) = match unsigned.split_once([',', '.']) {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return Err(NumberError::NotANumber),
        None if unsigned.is_empty() => return Err(NumberError::NotANumber),
        None => (unsigned, "0"),
    };
    let whole = without_spaces(whole).ok_or(NumberError::NotANumber)?;
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    let value: f64 = format!("{whole}.{decimals}").parse().map_err(|_| NumberError::NotANumber)?;
    if !value.is_finite() {
        return Err(NumberError::NotANumber);
    }
    Ok(if negative { -value } else { value })
}

/// Reads a percentage as typed, with or without «%», as a fraction of one: «80 %» is `0.8`.
///
/// # Errors
///
/// As [`parse`].
///
/// ```
/// use bedre_i18n::number::parse_percent;
///
/// assert_eq!(parse_percent("80 %"), Ok(0.8));
/// assert_eq!(parse_percent("12,5"), Ok(0.125));
/// ```
pub fn parse_percent(typed: &str) -> Result<f64, NumberError> {
    let typed = typed.trim();
    Ok(parse(typed.strip_suffix('%').unwrap_or(typed))? / 100.0)
}

/// Whether zeros at the end of the decimals stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zeros {
    Kept,
    Dropped,
}

/// Thousands are parted from this many digits on in tables.
const FROM_FOUR_DIGITS: usize = 4;

/// Thousands are parted from this many digits on in running text.
const FROM_FIVE_DIGITS: usize = 5;

/// A number with the given decimals, zeros and thousands mark.
fn written(value: f64, places: usize, locale: Locale, zeros: Zeros, space: char, from: usize) -> String {
    if !value.is_finite() {
        return NO_NUMBER.to_owned();
    }
    let digits = format!("{:.places$}", rounded(value.abs(), places));
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let decimals = match zeros {
        Zeros::Kept => decimals,
        Zeros::Dropped => decimals.trim_end_matches('0'),
    };
    let mut number = grouped(whole, space, from);
    if !decimals.is_empty() {
        number.push(mark(locale));
        number.push_str(decimals);
    }
    let is_zero = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    signed(value < 0.0 && !is_zero, &number)
}

/// The value rounded as people do it: a half goes up, also where the nearest even digit is below.
fn rounded(value: f64, places: usize) -> f64 {
    let scale = (0..places).fold(1.0, |scale, _| scale * 10.0);
    let scaled = (value * scale).round() / scale;
    if scaled.is_finite() { scaled } else { value }
}

/// The decimal mark of a language.
pub(crate) fn mark(locale: Locale) -> char {
    match locale {
        Locale::Nb | Locale::Nn => ',',
        Locale::En => '.',
    }
}

/// The number with its sign.
fn signed(negative: bool, number: &str) -> String {
    if negative { format!("{MINUS}{number}") } else { number.to_owned() }
}

/// Digits with `space` between thousands when there are at least `from` of them.
fn grouped(digits: &str, space: char, from: usize) -> String {
    let count = digits.chars().count();
    if count < from {
        return digits.to_owned();
    }
    let mut number = String::with_capacity(count * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (count - place).is_multiple_of(3) {
            number.push(space);
        }
        number.push(digit);
    }
    number
}

/// The digits before the decimal mark without thousands marks; none when they are not digits or not parted by three.
fn without_spaces(whole: &str) -> Option<String> {
    let groups: Vec<&str> = whole.split([' ', NO_BREAK_SPACE, THIN_SPACE, '\u{2009}']).collect();
    let (first, rest) = groups.split_first()?;
    let right_lengths = rest.is_empty() || (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    (right_lengths && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (value, places, nb, en) in [
            (12.5, 2, "12,5", "12.5"),
            (0.0, 2, "0", "0"),
            (-0.001, 2, "0", "0"),
            (-2.25, 1, "−2,3", "−2.3"),
            (0.5, 0, "1", "1"),
            (1.115, 2, "1,12", "1.12"),
            (6400.0, 0, "6400", "6400"),
            (12_345.678, 2, "12\u{a0}345,68", "12\u{a0}345.68"),
            (1_234_567.0, 0, "1\u{a0}234\u{a0}567", "1\u{a0}234\u{a0}567"),
            (9.996, 2, "10", "10"),
            (f64::NAN, 1, "–", "–"),
            (f64::INFINITY, 1, "–", "–"),
        ] {
            assert_eq!(decimal(value, places, Locale::Nb), nb, "{value}");
            assert_eq!(decimal(value, places, Locale::Nn), nb, "{value}");
            assert_eq!(decimal(value, places, Locale::En), en, "{value}");
        }
    }

    #[test]
    fn a_number_too_large_to_round_is_written_all_the_same() {
        assert_eq!(decimal(1e308, 2, Locale::Nb).chars().filter(char::is_ascii_digit).count(), 309);
    }

    #[test]
    fn a_column_keeps_its_decimals_and_parts_four_digits() {
        for (value, places, nb) in [
            (6400.0, 1, "6\u{202f}400,0"),
            (-12.5, 2, "−12,50"),
            (999.0, 0, "999"),
            (0.04, 1, "0,0"),
            (-0.04, 1, "0,0"),
        ] {
            assert_eq!(decimal_in_table(value, places, Locale::Nb), nb, "{value}");
        }
    }

    #[test]
    fn percent_has_a_hard_space_in_norwegian_and_none_in_english() {
        assert_eq!(percent(0.08, 0, Locale::Nb), "8\u{a0}%");
        assert_eq!(percent(0.333_33, 1, Locale::Nn), "33,3\u{a0}%");
        assert_eq!(percent(0.08, 0, Locale::En), "8%");
        assert_eq!(percent(f64::NAN, 0, Locale::En), "–");
    }

    #[test]
    fn the_size_of_a_file_is_told_in_its_largest_unit() {
        for (bytes, nb) in [
            (0, "0\u{a0}B"),
            (999, "999\u{a0}B"),
            (12_000, "12\u{a0}kB"),
            (1_990_000, "1,9\u{a0}MB"),
            (20_000_000, "20\u{a0}MB"),
            (3_000_000_000, "3\u{a0}GB"),
        ] {
            assert_eq!(file_size(bytes, Locale::Nb), nb);
        }
        assert_eq!(file_size(1_500_000, Locale::En), "1.5\u{a0}MB");
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, value) in [
            ("12,5", 12.5),
            ("12.5", 12.5),
            (" 8 ", 8.0),
            ("+3", 3.0),
            ("-2,25", -2.25),
            ("−2,25", -2.25),
            ("– 4", -4.0),
            ("6 400", 6400.0),
            ("6\u{a0}400", 6400.0),
            ("6\u{202f}400,5", 6400.5),
            ("12\u{2009}345\u{2009}678", 12_345_678.0),
            (",5", 0.5),
            ("007", 7.0),
        ] {
            assert_eq!(parse(typed), Ok(value), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        assert_eq!(parse(""), Err(NumberError::Empty));
        assert_eq!(parse(" \u{a0}"), Err(NumberError::Empty));
        for typed in [
            "tolv", "12,", "-", ",", "1.234,5", "1,234,5", "12 5", "1234 567", " 1  000", "1e5", "NaN", "inf", "5 %",
            "--2", "0x1F", "１２",
        ] {
            assert_eq!(parse(typed), Err(NumberError::NotANumber), "{typed}");
        }
    }

    #[test]
    fn what_is_written_can_be_read_back() {
        for value in [0.0, 12.5, -6400.0, 12_345.75, 1_000_000.125] {
            for locale in Locale::ALL {
                assert_eq!(parse(&decimal(value, 3, locale)), Ok(value), "{value} in {locale}");
                assert_eq!(parse(&decimal_in_table(value, 3, locale)), Ok(value), "{value} in {locale}");
            }
        }
        for locale in Locale::ALL {
            assert_eq!(parse_percent(&percent(0.125, 1, locale)), Ok(0.125), "{locale}");
        }
    }
}

//! Dates and times as people type them.

use jiff::civil::{Date, Time};

use super::names;
use crate::locale::Locale;

/// A date that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was written.
    #[error("no date was given")]
    Empty,
    /// The year has two digits, so the century would have to be guessed.
    #[error("the year has two digits")]
    TwoDigitYear,
    /// The calendar has no such day: 30 February.
    #[error("no such day in the calendar")]
    NoSuchDay,
    /// Something was written that is no date.
    #[error("not a date")]
    NotADate,
}

/// A time of day that could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    /// Nothing was written.
    #[error("no time was given")]
    Empty,
    /// Something was written that is no time of day.
    #[error("not a time of day")]
    NotATime,
}

/// Reads a date: «21.02.2020», «21.2.2020», «2020-02-21», «21. februar 2020», «21 February 2020», «21. feb. 2020».
///
/// All forms are read whatever the language of the page. A slash is refused, since it is read differently in different
/// countries.
///
/// # Errors
///
/// [`DateError::Empty`] for nothing but spaces, [`DateError::TwoDigitYear`] for «21.2.20», [`DateError::NoSuchDay`] for
/// «30.2.2020», [`DateError::NotADate`] for all else.
///
/// ```
/// use bedre_i18n::date::{DateError, parse};
/// use jiff::civil::date;
///
/// assert_eq!(parse("21. februar 2020"), Ok(date(2020, 2, 21)));
/// assert_eq!(parse("21.2.20"), Err(DateError::TwoDigitYear));
/// ```
pub fn parse(typed: &str) -> Result<Date, DateError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(DateError::Empty);
    }
    let parts =
        iso_parts(typed).or_else(|| dotted_parts(typed)).or_else(|| worded_parts(typed)).ok_or(DateError::NotADate)?;
    parts.date()
}

/// Day, month and year as typed, not yet held against the calendar.
#[derive(Debug)]
struct Parts<'a> {
    year: &'a str,
    month: i8,
    day: &'a str,
}

impl Parts<'_> {
    /// The date, if the calendar has it.
    fn date(&self) -> Result<Date, DateError> {
        let day = digits(self.day, 1..=2).ok_or(DateError::NotADate)?;
        if digits(self.year, 2..=2).is_some() {
            return Err(DateError::TwoDigitYear);
        }
        let year = digits(self.year, 4..=4).ok_or(DateError::NotADate)?;
        let day = i8::try_from(day).map_err(|_| DateError::NotADate)?;
        Date::new(year, self.month, day).map_err(|_| DateError::NoSuchDay)
    }
}

/// «2020-02-21».
fn iso_parts(typed: &str) -> Option<Parts<'_>> {
    let [year, month, day] = three(typed.split('-'))?;
    digits(year, 4..=4)?;
    Some(Parts { year, month: month_number(month)?, day })
}

/// «21.02.2020», also with spaces after the points.
fn dotted_parts(typed: &str) -> Option<Parts<'_>> {
    let [day, month, year] = three(typed.split('.').map(str::trim))?;
    Some(Parts { year, month: month_number(month)?, day })
}

/// «21. februar 2020», «21 Feb 2020».
fn worded_parts(typed: &str) -> Option<Parts<'_>> {
    let [day, month, year] = three(typed.split_whitespace())?;
    Some(Parts { year, month: month_named(month)?, day: day.strip_suffix('.').unwrap_or(day) })
}

/// The month of «2» or «02». A number without a month stays, so that the answer can be «no such day».
fn month_number(typed: &str) -> Option<i8> {
    digits(typed, 1..=2).and_then(|month| i8::try_from(month).ok())
}

/// The month of «februar», «feb.», «February»; at least three letters.
fn month_named(typed: &str) -> Option<i8> {
    let word = typed.strip_suffix('.').unwrap_or(typed).to_lowercase();
    if word.chars().count() < 3 {
        return None;
    }
    let named = |locale| names::months(locale).iter().position(|name| name.to_lowercase().starts_with(&word));
    let place = named(Locale::Nb).or_else(|| named(Locale::En))?;
    i8::try_from(place + 1).ok()
}

/// Reads a time of day: «08.00», «8:00», «kl. 8.00».
///
/// # Errors
///
/// [`TimeError::Empty`] for nothing but spaces, [`TimeError::NotATime`] for all else, also «24.00».
///
/// ```
/// use bedre_i18n::date::parse_time;
/// use jiff::civil::time;
///
/// assert_eq!(parse_time("kl. 8.00"), Ok(time(8, 0, 0, 0)));
/// ```
pub fn parse_time(typed: &str) -> Result<Time, TimeError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(TimeError::Empty);
    }
    let bare = typed.strip_prefix("kl").map_or(typed, |rest| rest.trim_start_matches('.').trim_start());
    let (hour, minute) = bare.split_once(['.', ':']).ok_or(TimeError::NotATime)?;
    let hour = digits(hour, 1..=2).and_then(|hour| i8::try_from(hour).ok()).ok_or(TimeError::NotATime)?;
    let minute = digits(minute, 2..=2).and_then(|minute| i8::try_from(minute).ok()).ok_or(TimeError::NotATime)?;
    Time::new(hour, minute, 0, 0).map_err(|_| TimeError::NotATime)
}

/// A number that has only digits, and as many as `length` says.
fn digits(typed: &str, length: std::ops::RangeInclusive<usize>) -> Option<i16> {
    let right = length.contains(&typed.len()) && typed.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| typed.parse().ok()).flatten()
}

/// Exactly three parts.
fn three<'a>(mut parts: impl Iterator<Item = &'a str>) -> Option<[&'a str; 3]> {
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn dates_are_read_as_people_type_them() {
        for typed in [
            "21.02.2020",
            "21.2.2020",
            " 21. 2. 2020 ",
            "2020-02-21",
            "2020-2-21",
            "21. februar 2020",
            "21 februar 2020",
            "21. Februar 2020",
            "21. feb. 2020",
            "21 February 2020",
            "21 Feb 2020",
            "21.\u{a0}februar 2020",
        ] {
            assert_eq!(parse(typed), Ok(date(2020, 2, 21)), "{typed}");
        }
        for (typed, month) in [
            ("1. mai 2020", 5),
            ("1 May 2020", 5),
            ("1. oktober 2020", 10),
            ("1 October 2020", 10),
            ("1 december 2020", 12),
        ] {
            assert_eq!(parse(typed), Ok(date(2020, month, 1)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused_with_its_reason() {
        for (typed, error) in [
            ("", DateError::Empty),
            ("  ", DateError::Empty),
            ("21.2.20", DateError::TwoDigitYear),
            ("21. februar 20", DateError::TwoDigitYear),
            ("30.02.2020", DateError::NoSuchDay),
            ("29.02.2021", DateError::NoSuchDay),
            ("2020-13-01", DateError::NoSuchDay),
            ("0.1.2020", DateError::NoSuchDay),
            ("21/02/2020", DateError::NotADate),
            ("21.02", DateError::NotADate),
            ("21. fe 2020", DateError::NotADate),
            ("21. februarius 2020", DateError::NotADate),
            ("i morgen", DateError::NotADate),
            ("21.02.20200", DateError::NotADate),
            ("-1.02.2020", DateError::NotADate),
            ("21.02.2020.", DateError::NotADate),
        ] {
            assert_eq!(parse(typed), Err(error), "{typed}");
        }
    }

    #[test]
    fn what_is_written_can_be_read_back() {
        for locale in Locale::ALL {
            for month in 1..=12 {
                let day = date(2025, month, 9);
                assert_eq!(parse(&super::super::long(day, locale)), Ok(day), "{locale}");
                assert_eq!(parse(&super::super::short(day, locale)), Ok(day), "{locale}");
            }
        }
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        for (typed, read) in [
            ("08.00", Ok(time(8, 0, 0, 0))),
            ("8:05", Ok(time(8, 5, 0, 0))),
            ("kl. 14.32", Ok(time(14, 32, 0, 0))),
            ("kl 9.00", Ok(time(9, 0, 0, 0))),
            ("", Err(TimeError::Empty)),
            ("24.00", Err(TimeError::NotATime)),
            ("8.5", Err(TimeError::NotATime)),
            ("8", Err(TimeError::NotATime)),
            ("8.00 pm", Err(TimeError::NotATime)),
        ] {
            assert_eq!(parse_time(typed), read, "{typed}");
        }
    }
}

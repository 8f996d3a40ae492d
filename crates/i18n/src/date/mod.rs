//! Dates and times as people write them: «21. februar 2020», «25.–27. august 2020», «kl. 08.00–15.00».
//!
//! Civil dates and times are written as they stand; instants are shown as the clock on the wall in Europe/Oslo.
//!
//! Source: Språkrådet, «Tall, tid, dato»; names of days and months from the nb, nn and en locales of CLDR.

mod names;
mod parse;

pub use parse::{DateError, TimeError, parse, parse_time};

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::{list, locale::Locale};

/// The zone that people in Bedre live by. Its tables are inside the program; a test holds that they are.
static OSLO: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC));

/// What calendar and clock show in Europe/Oslo at an instant.
///
/// ```
/// use bedre_i18n::date::in_oslo;
/// use jiff::civil::date;
///
/// let submitted = "2020-02-21T22:59:59Z".parse()?;
/// assert_eq!(in_oslo(submitted), date(2020, 2, 21).at(23, 59, 59, 0));
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn in_oslo(instant: Timestamp) -> DateTime {
    OSLO.to_datetime(instant)
}

/// A date: «21. februar 2020», «21 February 2020».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// assert_eq!(date::long(jiff::civil::date(2020, 6, 9), Locale::Nb), "9. juni 2020");
/// ```
pub fn long(date: Date, locale: Locale) -> String {
    format!("{} {}", day_and_month(date, locale), date.year())
}

/// A date in few characters, for tables: «21.02.2020», «21 Feb 2020».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// assert_eq!(date::short(jiff::civil::date(2020, 6, 9), Locale::Nn), "09.06.2020");
/// ```
pub fn short(date: Date, locale: Locale) -> String {
    match locale {
        Locale::Nb | Locale::Nn => format!("{:02}.{:02}.{}", date.day(), date.month(), date.year()),
        Locale::En => {
            let month: String = names::month(date.month(), locale).chars().take(3).collect();
            format!("{} {month} {}", date.day(), date.year())
        }
    }
}

/// A date whose year is known from its place: «21. oktober», «21 October».
pub fn day_and_month(date: Date, locale: Locale) -> String {
    format!("{} {}", day(date, locale), names::month(date.month(), locale))
}

/// A month: «mai 2020», «May 2020».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// assert_eq!(date::month(jiff::civil::date(2020, 5, 1), Locale::Nb), "mai 2020");
/// ```
pub fn month(date: Date, locale: Locale) -> String {
    format!("{} {}", names::month(date.month(), locale), date.year())
}

/// A month in few letters, for the axis of a chart: «mars», «sep.», «Sep».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// let september = jiff::civil::date(2025, 9, 1);
/// assert_eq!(date::brief_month(september, Locale::Nn), "sep.");
/// assert_eq!(date::brief_month(september, Locale::En), "Sep");
/// ```
pub fn brief_month(date: Date, locale: Locale) -> String {
    names::brief_month(date.month(), locale)
}

/// A week of the year (ISO 8601): «uke 36», «veke 36», «week 36».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// assert_eq!(date::week(jiff::civil::date(2025, 9, 1), Locale::Nn), "veke 36");
/// ```
pub fn week(date: Date, locale: Locale) -> String {
    let word = match locale {
        Locale::Nb => "uke",
        Locale::Nn => "veke",
        Locale::En => "week",
    };
    format!("{word} {}", date.iso_week_date().week())
}

/// A day of the week: «fredag», «laurdag», «Friday».
pub fn weekday(date: Date, locale: Locale) -> &'static str {
    names::weekday(date.weekday(), locale)
}

/// A date with its weekday: «fredag 29. august 2025», «Friday 29 August 2025».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// assert_eq!(date::with_weekday(jiff::civil::date(2025, 8, 30), Locale::Nn), "laurdag 30. august 2025");
/// ```
pub fn with_weekday(date: Date, locale: Locale) -> String {
    format!("{} {}", weekday(date, locale), long(date, locale))
}

/// The days from `first` to `last`: «25.–27. august 2020», «30. august–1. september 2020», one day as [`long`].
///
/// ```
/// use bedre_i18n::{Locale, date};
/// use jiff::civil::date as day;
///
/// assert_eq!(date::range(day(2021, 2, 3), day(2021, 2, 4), Locale::Nb), "3.–4. februar 2021");
/// assert_eq!(date::range(day(2020, 8, 25), day(2020, 8, 27), Locale::En), "25–27 August 2020");
/// ```
pub fn range(first: Date, last: Date, locale: Locale) -> String {
    // English sets a dash between several words apart, Norwegian does not.
    let dash = match locale {
        Locale::Nb | Locale::Nn => "–",
        Locale::En => " – ",
    };
    if first == last {
        long(first, locale)
    } else if first.year() != last.year() {
        format!("{}{dash}{}", long(first, locale), long(last, locale))
    } else if first.month() != last.month() {
        format!("{}{dash}{}", day_and_month(first, locale), long(last, locale))
    } else {
        format!("{}–{}", day(first, locale), long(last, locale))
    }
}

/// Days in order: those that follow each other as ranges, and the others each for itself.
///
/// ```
/// use bedre_i18n::{Locale, date};
/// use jiff::civil::date as day;
///
/// let three = [day(2020, 8, 25), day(2020, 8, 26), day(2020, 9, 3)];
///
/// assert_eq!(date::days(&three, Locale::Nb), "25.–26. august 2020 og 3. september 2020");
/// assert_eq!(date::days(&three[..2], Locale::Nb), "25.–26. august 2020");
/// ```
pub fn days(days: &[Date], locale: Locale) -> String {
    let runs = days.chunk_by(|day, next| day.tomorrow().ok() == Some(*next));
    let ranges = runs.filter_map(|run| Some(range(*run.first()?, *run.last()?, locale)));
    list::and(&ranges.collect::<Vec<_>>(), locale)
}

/// A time of day alone: «08.00», «08:00».
pub fn clock(time: Time, locale: Locale) -> String {
    let mark = match locale {
        Locale::Nb | Locale::Nn => '.',
        Locale::En => ':',
    };
    format!("{:02}{mark}{:02}", time.hour(), time.minute())
}

/// A time of day in a sentence: «kl. 08.00», «08:00».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// assert_eq!(date::time(jiff::civil::time(8, 0, 0, 0), Locale::Nb), "kl. 08.00");
/// ```
pub fn time(time: Time, locale: Locale) -> String {
    format!("{}{}", before_time(locale), clock(time, locale))
}

/// From one time to another: «kl. 08.00–15.00», «08:00–15:00».
///
/// ```
/// use bedre_i18n::{Locale, date};
/// use jiff::civil::time;
///
/// assert_eq!(date::times(time(8, 0, 0, 0), time(15, 0, 0, 0), Locale::Nn), "kl. 08.00–15.00");
/// ```
pub fn times(from: Time, to: Time, locale: Locale) -> String {
    format!("{}{}–{}", before_time(locale), clock(from, locale), clock(to, locale))
}

/// A day and its times in full: «fredag 29. august 2025 kl. 08.00–15.00», «Friday 29 August 2025, 08:00–15:00».
///
/// ```
/// use bedre_i18n::{Locale, date};
/// use jiff::civil::time;
///
/// let gathering = jiff::civil::date(2025, 8, 29);
/// assert_eq!(
///     date::day_with_times(gathering, time(8, 0, 0, 0), time(15, 0, 0, 0), Locale::Nb),
///     "fredag 29. august 2025 kl. 08.00–15.00",
/// );
/// ```
pub fn day_with_times(date: Date, from: Time, to: Time, locale: Locale) -> String {
    format!("{}{}{}", with_weekday(date, locale), before_time_of_day(locale), times(from, to, locale))
}

/// A day and its times in few words, for lists: «ons. 21. oktober kl. 09.00–15.00», «Wed 21 October, 09:00–15:00».
///
/// ```
/// use bedre_i18n::{Locale, date};
/// use jiff::civil::time;
///
/// let gathering = jiff::civil::date(2020, 10, 21);
/// assert_eq!(
///     date::brief_day_with_times(gathering, time(9, 0, 0, 0), time(15, 0, 0, 0), Locale::Nb),
///     "ons. 21. oktober kl. 09.00–15.00",
/// );
/// ```
pub fn brief_day_with_times(date: Date, from: Time, to: Time, locale: Locale) -> String {
    format!("{}{}{}", brief_day(date, locale), before_time_of_day(locale), times(from, to, locale))
}

/// A day in few words: «ons. 21. oktober», «Wed 21 October».
pub fn brief_day(date: Date, locale: Locale) -> String {
    format!("{} {}", names::brief_weekday(date.weekday(), locale), day_and_month(date, locale))
}

/// A day and a time: «14. februar 2020 kl. 23.59», «14 February 2020, 23:59».
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// let at = jiff::civil::date(2020, 2, 14).at(23, 59, 0, 0);
/// assert_eq!(date::long_with_time(at, Locale::Nb), "14. februar 2020 kl. 23.59");
/// ```
pub fn long_with_time(at: DateTime, locale: Locale) -> String {
    format!("{}{}{}", long(at.date(), locale), before_time_of_day(locale), time(at.time(), locale))
}

/// A day and a time in few characters, for tables: «14.02.2020 kl. 23.59», «14 Feb 2020, 23:59».
pub fn short_with_time(at: DateTime, locale: Locale) -> String {
    format!("{}{}{}", short(at.date(), locale), before_time_of_day(locale), time(at.time(), locale))
}

/// The day of an instant in Europe/Oslo, as [`long`].
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// let at = "2020-02-21T23:00:00Z".parse()?;
/// assert_eq!(date::day_of(at, Locale::Nn), "22. februar 2020");
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn day_of(instant: Timestamp, locale: Locale) -> String {
    long(in_oslo(instant).date(), locale)
}

/// The time of day of an instant in Europe/Oslo, alone: «14.32», as in «Lagret kl. 14.32».
pub fn clock_of(instant: Timestamp, locale: Locale) -> String {
    clock(in_oslo(instant).time(), locale)
}

/// An instant in Europe/Oslo, as [`long_with_time`].
///
/// ```
/// use bedre_i18n::{Locale, date};
///
/// let at = "2025-08-29T06:00:00Z".parse()?;
/// assert_eq!(date::moment(at, Locale::En), "29 August 2025, 08:00");
/// # Ok::<(), jiff::Error>(())
/// ```
pub fn moment(instant: Timestamp, locale: Locale) -> String {
    long_with_time(in_oslo(instant), locale)
}

/// An instant in Europe/Oslo, as [`short_with_time`].
pub fn brief_moment(instant: Timestamp, locale: Locale) -> String {
    short_with_time(in_oslo(instant), locale)
}

/// The number of a day: «21.», «21».
fn day(date: Date, locale: Locale) -> String {
    match locale {
        Locale::Nb | Locale::Nn => format!("{}.", date.day()),
        Locale::En => date.day().to_string(),
    }
}

/// What stands before a time.
fn before_time(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb | Locale::Nn => "kl. ",
        Locale::En => "",
    }
}

/// What stands between a day and its time.
fn before_time_of_day(locale: Locale) -> &'static str {
    match locale {
        Locale::Nb | Locale::Nn => " ",
        Locale::En => ", ",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn c10_c12_a_range_of_days_is_written_once_where_it_can() {
        for (first, last, nb, en) in [
            (date(2020, 8, 25), date(2020, 8, 27), "25.–27. august 2020", "25–27 August 2020"),
            (date(2021, 2, 3), date(2021, 2, 4), "3.–4. februar 2021", "3–4 February 2021"),
            (date(2020, 8, 30), date(2020, 9, 1), "30. august–1. september 2020", "30 August – 1 September 2020"),
            (
                date(2020, 12, 30),
                date(2021, 1, 2),
                "30. desember 2020–2. januar 2021",
                "30 December 2020 – 2 January 2021",
            ),
            (date(2020, 5, 12), date(2020, 5, 12), "12. mai 2020", "12 May 2020"),
        ] {
            assert_eq!(range(first, last, Locale::Nb), nb);
            assert_eq!(range(first, last, Locale::Nn), nb);
            assert_eq!(range(first, last, Locale::En), en);
        }
    }

    #[test]
    fn every_day_of_the_week_has_its_name_in_each_language() {
        let names = [
            (25, "mandag", "måndag", "Monday", "man. 25. august", "mån. 25. august", "Mon 25 August"),
            (26, "tirsdag", "tysdag", "Tuesday", "tir. 26. august", "tys. 26. august", "Tue 26 August"),
            (27, "onsdag", "onsdag", "Wednesday", "ons. 27. august", "ons. 27. august", "Wed 27 August"),
            (28, "torsdag", "torsdag", "Thursday", "tor. 28. august", "tor. 28. august", "Thu 28 August"),
            (29, "fredag", "fredag", "Friday", "fre. 29. august", "fre. 29. august", "Fri 29 August"),
            (30, "lørdag", "laurdag", "Saturday", "lør. 30. august", "lau. 30. august", "Sat 30 August"),
            (31, "søndag", "sundag", "Sunday", "søn. 31. august", "sun. 31. august", "Sun 31 August"),
        ];
        for (day, nb, nn, en, brief_nb, brief_nn, brief_en) in names {
            let date = date(2025, 8, day);
            assert_eq!([weekday(date, Locale::Nb), weekday(date, Locale::Nn), weekday(date, Locale::En)], [nb, nn, en]);
            assert_eq!(brief_day(date, Locale::Nb), brief_nb);
            assert_eq!(brief_day(date, Locale::Nn), brief_nn);
            assert_eq!(brief_day(date, Locale::En), brief_en);
        }
    }

    #[test]
    fn o24_a_day_has_no_leading_zero_in_text() {
        assert_eq!(long(date(2020, 6, 9), Locale::Nb), "9. juni 2020");
        assert_eq!(long(date(2020, 6, 9), Locale::En), "9 June 2020");
        assert_eq!(short(date(2020, 6, 9), Locale::Nb), "09.06.2020");
        assert_eq!(short(date(2020, 6, 9), Locale::En), "9 Jun 2020");
    }

    #[test]
    fn k12_summer_and_winter_both_show_eight_o_clock() -> Result<(), jiff::Error> {
        for (instant, nb, en) in [
            ("2025-08-29T06:00:00Z", "29. august 2025 kl. 08.00", "29 August 2025, 08:00"),
            ("2025-12-11T07:00:00Z", "11. desember 2025 kl. 08.00", "11 December 2025, 08:00"),
        ] {
            let instant = instant.parse()?;
            assert_eq!(moment(instant, Locale::Nb), nb);
            assert_eq!(moment(instant, Locale::Nn), nb);
            assert_eq!(moment(instant, Locale::En), en);
        }
        Ok(())
    }

    #[test]
    fn times_are_written_with_a_point_in_norwegian() {
        let (from, to) = (time(8, 0, 0, 0), time(15, 5, 0, 0));
        assert_eq!(times(from, to, Locale::Nb), "kl. 08.00–15.05");
        assert_eq!(times(from, to, Locale::En), "08:00–15:05");
        assert_eq!(day_with_times(date(2025, 8, 29), from, to, Locale::En), "Friday 29 August 2025, 08:00–15:05",);
        assert_eq!(brief_day_with_times(date(2020, 10, 21), from, to, Locale::En), "Wed 21 October, 08:00–15:05");
        assert_eq!(short_with_time(date(2020, 2, 14).at(23, 59, 0, 0), Locale::Nn), "14.02.2020 kl. 23.59");
    }

    #[test]
    fn brief_months_are_as_norwegians_write_them() {
        let all =
            |locale| (1..=12).map(|month| brief_month(date(2025, month, 1), locale)).collect::<Vec<_>>().join(" ");

        assert_eq!(all(Locale::Nb), "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.");
        assert_eq!(all(Locale::Nn), all(Locale::Nb));
        assert_eq!(all(Locale::En), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    }

    #[test]
    fn weeks_are_numbered_as_in_norway() {
        assert_eq!(week(date(2025, 9, 1), Locale::Nb), "uke 36");
        assert_eq!(week(date(2021, 1, 3), Locale::Nn), "veke 53");
        assert_eq!(week(date(2024, 12, 30), Locale::En), "week 1");
    }
}

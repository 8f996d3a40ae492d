//! The names of months and days in three languages.

use jiff::civil::Weekday;

use crate::locale::Locale;

/// The month with number 1 to 12; the same names serve bokmål and nynorsk.
pub(super) fn month(number: i8, locale: Locale) -> &'static str {
    let place = usize::try_from(number - 1).unwrap_or_default();
    months(locale).get(place).copied().unwrap_or_default()
}

/// All months from January on.
pub(super) fn months(locale: Locale) -> &'static [&'static str; 12] {
    match locale {
        Locale::Nb | Locale::Nn => &[
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember",
        ],
        Locale::En => &[
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    }
}

/// A day of the week in full.
pub(super) fn weekday(day: Weekday, locale: Locale) -> &'static str {
    match locale {
        Locale::Nb => match day {
            Weekday::Monday => "mandag",
            Weekday::Tuesday => "tirsdag",
            Weekday::Wednesday => "onsdag",
            Weekday::Thursday => "torsdag",
            Weekday::Friday => "fredag",
            Weekday::Saturday => "lørdag",
            Weekday::Sunday => "søndag",
        },
        Locale::Nn => match day {
            Weekday::Monday => "måndag",
            Weekday::Tuesday => "tysdag",
            Weekday::Wednesday => "onsdag",
            Weekday::Thursday => "torsdag",
            Weekday::Friday => "fredag",
            Weekday::Saturday => "laurdag",
            Weekday::Sunday => "sundag",
        },
        Locale::En => match day {
            Weekday::Monday => "Monday",
            Weekday::Tuesday => "Tuesday",
            Weekday::Wednesday => "Wednesday",
            Weekday::Thursday => "Thursday",
            Weekday::Friday => "Friday",
            Weekday::Saturday => "Saturday",
            Weekday::Sunday => "Sunday",
        },
    }
}

/// The month with number 1 to 12 in few letters: names of four letters and fewer stay whole in Norwegian.
pub(super) fn brief_month(number: i8, locale: Locale) -> String {
    let name = month(number, locale);
    let letters: String = name.chars().take(3).collect();
    match locale {
        Locale::Nb | Locale::Nn if name.chars().count() <= 4 => name.to_owned(),
        Locale::Nb | Locale::Nn => format!("{letters}."),
        Locale::En => letters,
    }
}

/// A day of the week, shortened to its first three letters: «ons.», «Wed».
pub(super) fn brief_weekday(day: Weekday, locale: Locale) -> String {
    let letters: String = weekday(day, locale).chars().take(3).collect();
    match locale {
        Locale::Nb | Locale::Nn => format!("{letters}."),
        Locale::En => letters,
    }
}

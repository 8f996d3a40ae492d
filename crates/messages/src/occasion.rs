//! When a session takes place, in words.

use bedre_i18n::{Texts, date, list};
use jiff::civil::{Date, Time};

/// The days of a session, in order; none while its dates are not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion<'a> {
    /// The days.
    pub days: &'a [Day],
}

/// One day of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Which day.
    pub date: Date,
    /// From when to when, once that is known; local time.
    pub times: Option<(Time, Time)>,
}

/// Whether a date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// It may change.
    Tentative,
    /// It stands.
    Confirmed,
}

impl Occasion<'_> {
    /// Every day with weekday and times: «fredag 29. august 2025 kl. 08.00–15.00».
    ///
    /// ```
    /// use bedre_i18n::{Locale, Texts};
    /// use bedre_messages::{Day, Occasion};
    /// use jiff::civil::{date, time};
    ///
    /// let days = [Day { date: date(2025, 8, 29), times: Some((time(8, 0, 0, 0), time(15, 0, 0, 0))) }];
    ///
    /// let words = Occasion { days: &days }.in_words(Texts::of(Locale::Nn));
    ///
    /// assert_eq!(words, "fredag 29. august 2025 kl. 08.00–15.00");
    /// ```
    pub fn in_words(&self, t: Texts) -> String {
        if self.days.is_empty() {
            return t.site_date_coming().to_owned();
        }
        if self.days.iter().all(|day| day.times.is_none()) {
            return self.in_brief(t);
        }
        let days: Vec<String> = self.days.iter().map(|day| day.in_words(t)).collect();
        list::and(&days, t.locale())
    }

    /// On one short line: one day with its times, several as a range or a list: «25.–27. august 2020».
    pub fn in_brief(&self, t: Texts) -> String {
        match self.days {
            [] => t.site_date_coming().to_owned(),
            [day] => day.in_words(t),
            several => date::days(&several.iter().map(|day| day.date).collect::<Vec<_>>(), t.locale()),
        }
    }
}

impl Day {
    /// «fredag 29. august 2025 kl. 08.00–15.00», without times «fredag 29. august 2025».
    fn in_words(self, t: Texts) -> String {
        match self.times {
            Some((from, to)) => date::day_with_times(self.date, from, to, t.locale()),
            None => date::with_weekday(self.date, t.locale()),
        }
    }
}

#[cfg(test)]
mod tests {
    use bedre_i18n::Locale;
    use jiff::civil::{date, time};

    use super::*;

    fn day(day: i8, times: Option<(Time, Time)>) -> Day {
        Day { date: date(2020, 8, day), times }
    }

    #[test]
    fn c10_days_in_a_row_are_a_range_and_others_a_list() {
        let t = Texts::of(Locale::Nb);
        let hours = Some((time(9, 0, 0, 0), time(15, 0, 0, 0)));
        for (days, words, brief) in [
            (vec![], "Dato kommer", "Dato kommer"),
            (vec![day(25, None)], "tirsdag 25. august 2020", "tirsdag 25. august 2020"),
            (vec![day(25, None), day(26, None), day(27, None)], "25.–27. august 2020", "25.–27. august 2020"),
            (
                vec![day(25, hours), day(26, None)],
                "tirsdag 25. august 2020 kl. 09.00–15.00 og onsdag 26. august 2020",
                "25.–26. august 2020",
            ),
            (
                vec![day(25, None), day(27, None)],
                "25. august 2020 og 27. august 2020",
                "25. august 2020 og 27. august 2020",
            ),
        ] {
            assert_eq!(Occasion { days: &days }.in_words(t), words);
            assert_eq!(Occasion { days: &days }.in_brief(t), brief);
        }
    }
}

//! Norwegian time as calendar files describe it.

/// The name of the zone.
pub(super) const NAME: &str = "Europe/Oslo";

/// The zone's rules since 1996: summer time from the last Sunday of March at 02.00 to the last Sunday of October at
/// 03.00, both by the clock on the wall (directive 2000/84/EC and, before it, 94/21/EC).
pub(super) const RULES: [(&str, &str); 17] = [
    ("BEGIN", "VTIMEZONE"),
    ("TZID", NAME),
    ("BEGIN", "DAYLIGHT"),
    ("DTSTART", "19960331T020000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0100"),
    ("TZOFFSETTO", "+0200"),
    ("TZNAME", "CEST"),
    ("END", "DAYLIGHT"),
    ("BEGIN", "STANDARD"),
    ("DTSTART", "19961027T030000"),
    ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ("TZOFFSETFROM", "+0200"),
    ("TZOFFSETTO", "+0100"),
    ("TZNAME", "CET"),
    ("END", "STANDARD"),
    ("END", "VTIMEZONE"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Date, Weekday, date};
    use jiff::tz::{Offset, TimeZone};

    /// The day and hour that a yearly rule of ours means, read from its own text.
    fn onset(year: i16, rule: &str, start: &str) -> jiff::civil::DateTime {
        let month: i8 =
            rule.strip_prefix("FREQ=YEARLY;BYMONTH=").unwrap().strip_suffix(";BYDAY=-1SU").unwrap().parse().unwrap();
        let hour: i8 = start.split_once('T').unwrap().1[..2].parse().unwrap();
        let last_sunday: Date = date(year, month, 1).nth_weekday_of_month(-1, Weekday::Sunday).unwrap();
        last_sunday.at(hour, 0, 0, 0)
    }

    /// The value of the `nth` line with a name.
    fn value(name: &str, nth: usize) -> &'static str {
        RULES.iter().filter(|(found, _)| *found == name).nth(nth).unwrap().1
    }

    fn offset(text: &str) -> Offset {
        Offset::constant(text.strip_prefix('+').unwrap()[..2].parse().unwrap())
    }

    #[test]
    fn k12_the_rules_written_are_those_of_norwegian_clocks() {
        let oslo = TimeZone::get("Europe/Oslo").unwrap();

        for year in 1997..=2037 {
            for nth in [0, 1] {
                let (before, after) = (offset(value("TZOFFSETFROM", nth)), offset(value("TZOFFSETTO", nth)));
                let moment = before.to_timestamp(onset(year, value("RRULE", nth), value("DTSTART", nth))).unwrap();
                assert_eq!(
                    oslo.to_offset(moment - jiff::SignedDuration::from_secs(1)),
                    before,
                    "{year}, before rule {nth}"
                );
                assert_eq!(oslo.to_offset(moment), after, "{year}, after rule {nth}");
            }
        }
    }

    #[test]
    fn each_rule_starts_on_a_day_that_it_names_itself() {
        for nth in [0, 1] {
            let start = value("DTSTART", nth);
            let (day, _) = start.split_once('T').unwrap();
            assert_eq!(onset(1996, value("RRULE", nth), start).date().to_string().replace('-', ""), day);
        }
    }
}

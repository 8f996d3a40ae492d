//! Days as the lead types them: one on each line, `25.08.2020 kl. 08.00–15.00` or just `25.08.2020`.

use bedre_domain::session::{Day, Moment};
use bedre_i18n::{Texts, date};

/// Why a line is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayError {
    /// The date cannot be read, or is not in the calendar.
    Date,
    /// The hours cannot be read.
    Hours,
}

/// Reads the days of a field; empty lines count for nothing.
///
/// # Errors
///
/// The first [`DayError`].
pub(super) fn parse(typed: &str) -> Result<Vec<Day>, DayError> {
    typed.lines().map(str::trim).filter(|line| !line.is_empty()).map(line).collect()
}

/// Reads one line.
///
/// # Errors
///
/// [`DayError`].
pub(super) fn line(typed: &str) -> Result<Day, DayError> {
    let (day, hours) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
    let date = date::parse(day).map_err(|_| DayError::Date)?;
    let hours = hours.trim().trim_start_matches("kl.").trim();
    if hours.is_empty() {
        return Ok(Day::on(date));
    }
    let (start, end) = hours.split_once(['–', '-']).ok_or(DayError::Hours)?;
    let day = Day { date, start: Some(moment(start)?), end: Some(moment(end)?) };
    if day.minutes().is_some_and(|minutes| minutes > 0) { Ok(day) } else { Err(DayError::Hours) }
}

fn moment(typed: &str) -> Result<Moment, DayError> {
    let time = date::parse_time(typed.trim()).map_err(|_| DayError::Hours)?;
    Moment::try_from(format!("{:02}:{:02}", time.hour(), time.minute())).map_err(|_| DayError::Hours)
}

/// Days as the lead would type them.
pub(super) fn typed(days: &[Day]) -> String {
    days.iter().map(|day| typed_line(*day)).collect::<Vec<_>>().join("\n")
}

/// One day as the lead would type it.
pub(super) fn typed_line(day: Day) -> String {
    let date = day.date.strftime("%d.%m.%Y");
    match (day.start, day.end) {
        (Some(start), Some(end)) => format!("{date} kl. {start}–{end}").replace(':', "."),
        (Some(_), None) | (None, Some(_) | None) => date.to_string(),
    }
}

/// What is wrong, in words that say what to do.
pub(super) fn problem(error: DayError, t: Texts) -> String {
    match error {
        DayError::Date => t.form_not_a_date(),
        DayError::Hours => t.session_not_hours(),
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        let text = "25.08.2020 kl. 08.00–15.00\n\n 26.8.2020 8.00-11.30 \n27. \n";
        let with_hours = Day {
            date: date(2020, 8, 25),
            start: Moment::try_from("08:00".to_owned()).ok(),
            end: Moment::try_from("15:00".to_owned()).ok(),
        };

        assert_eq!(parse(text), Err(DayError::Date));
        let days = parse("25.08.2020 kl. 08.00–15.00\n\n26.8.2020 ").unwrap();
        assert_eq!(days, [with_hours, Day::on(date(2020, 8, 26))]);
        assert_eq!(typed(&days), "25.08.2020 kl. 08.00–15.00\n26.08.2020");
        assert_eq!(parse("25.08.2020 kl. 15.00–08.00"), Err(DayError::Hours));
        assert_eq!(parse("25.08.2020 klokka åtte"), Err(DayError::Hours));
    }
}

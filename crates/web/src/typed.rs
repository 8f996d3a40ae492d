//! Reading the fields of a form: each as its own type, with every problem collected in words beside its field.

use bedre_domain::{
    free_text::{FreeText, FreeTextError},
    measure::Figure,
};
use bedre_i18n::{Texts, date, number};
use jiff::civil::Date;

use crate::layout::form::Problems;

/// What was wrong with a form, while it is read and when it is shown again.
#[derive(Debug)]
pub(crate) struct Typed {
    t: Texts,
    /// The problems found so far.
    pub(crate) problems: Problems,
}

impl Typed {
    /// Nothing wrong yet.
    pub(crate) fn new(t: Texts) -> Self {
        Self { t, problems: Problems::default() }
    }

    /// The texts in which problems are told.
    pub(crate) fn t(&self) -> Texts {
        self.t
    }

    /// Adds a problem.
    pub(crate) fn add(&mut self, field: &'static str, message: impl Into<String>) {
        self.problems.add(field, message);
    }

    /// A text, which may be empty.
    pub(crate) fn text(&mut self, field: &'static str, typed: &str, max: usize) -> FreeText {
        FreeText::within(typed, max).unwrap_or_else(|error| {
            match error {
                FreeTextError::IdentityNumber => self.add(field, self.t.form_identity_number_found()),
                FreeTextError::TooLong { max } => self.add(field, self.t.form_too_long(max)),
            }
            FreeText::default()
        })
    }

    /// A text that must be there; `missing` says so.
    pub(crate) fn needed(&mut self, field: &'static str, typed: &str, max: usize, missing: &str) -> FreeText {
        let before = self.problems.len();
        let text = self.text(field, typed, max);
        if text.is_empty() && self.problems.len() == before {
            self.add(field, missing);
        }
        text
    }

    /// Several texts, one on each line.
    pub(crate) fn lines(&mut self, field: &'static str, typed: &str, max: usize) -> Vec<FreeText> {
        let before = self.problems.len();
        // The text as a whole first: a number must not slip through by a line break.
        let _ = self.text(field, typed, FreeText::MAX);
        if self.problems.len() > before {
            return Vec::new();
        }
        typed.lines().filter(|line| !line.trim().is_empty()).map(|line| self.text(field, line, max)).collect()
    }

    /// A number, which may be left out.
    pub(crate) fn number(&mut self, field: &'static str, typed: &str) -> Option<Figure> {
        if typed.trim().is_empty() {
            return None;
        }
        let figure = number::parse(typed).ok().and_then(Figure::new);
        if figure.is_none() {
            self.add(field, self.t.form_not_a_number());
        }
        figure
    }

    /// A number that must be there.
    pub(crate) fn needed_number(&mut self, field: &'static str, typed: &str) -> Option<Figure> {
        if typed.trim().is_empty() {
            self.add(field, self.t.form_not_a_number());
            return None;
        }
        self.number(field, typed)
    }

    /// A day, which may be left out.
    pub(crate) fn day(&mut self, field: &'static str, typed: &str) -> Option<Date> {
        if typed.trim().is_empty() { None } else { self.needed_day(field, typed) }
    }

    /// A day that must be there.
    pub(crate) fn needed_day(&mut self, field: &'static str, typed: &str) -> Option<Date> {
        date::parse(typed).map_err(|error| self.add(field, day_problem(error, self.t))).ok()
    }

    /// One of several, by its key.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        field: &'static str,
        typed: &str,
        all: &[T],
        key: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let found = all.iter().copied().find(|one| key(*one) == typed);
        if found.is_none() {
            self.add(field, self.t.form_choose());
        }
        found
    }
}

/// What to do about a day that could not be read.
pub(crate) fn day_problem(error: date::DateError, t: Texts) -> &'static str {
    match error {
        date::DateError::Empty | date::DateError::NotADate => t.form_not_a_date(),
        date::DateError::TwoDigitYear => t.form_two_digit_year(),
        date::DateError::NoSuchDay => t.form_no_such_day(),
    }
}

/// A day as it stands in a form.
pub(crate) fn day_typed(day: Option<Date>) -> String {
    day.map(|day| format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())).unwrap_or_default()
}

/// A number as it stands in a form, in the writing of the page's language.
pub(crate) fn number_typed(figure: Option<Figure>, t: Texts) -> String {
    figure.map(|figure| number::decimal(figure.value(), 6, t.locale())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use bedre_i18n::Locale;

    fn typed() -> Typed {
        Typed::new(Texts::of(Locale::Nb))
    }

    #[test]
    fn j8_a_text_with_an_identity_number_is_refused_with_an_explanation() {
        let mut form = typed();

        let read = form.text("problem", "pasienten 020132 99997", 100);

        assert!(read.is_empty());
        assert_eq!(form.problems.of("problem"), Some(Texts::of(Locale::Nb).form_identity_number_found()));
    }

    #[test]
    fn every_problem_of_a_form_is_collected() {
        let mut form = typed();

        form.number("value", "tolv");
        form.needed_day("day", "30.2.2020");
        form.needed("what", " ", 10, "Skriv noe");
        form.one_of("kind", "x", &[1], |_| "y");

        let fields: Vec<_> = form.problems.all().iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["value", "day", "what", "kind"]);
    }

    #[test]
    fn numbers_and_days_are_read_as_people_write_them() {
        let mut form = typed();

        assert_eq!(form.number("value", "12,5").map(Figure::value), Some(12.5));
        assert_eq!(form.number("value", ""), None);
        assert_eq!(form.day("day", "1.2.2021"), Some(jiff::civil::date(2021, 2, 1)));
        assert!(form.problems.is_empty());
    }
}

//! What is asked before the form starts: nobody fills in a form for a seat that they cannot have (A4, H6).

use crate::{
    cohort::Cohort,
    eligibility::{Fit, Ineligible},
    key::QuestionKey,
    question::{AnswerError, Answers, Field, MemberColumn, Purpose},
};

/// A question that is asked before the form starts. Its answer belongs to a field of the form, and is taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryField {
    /// What is asked.
    pub asks: EntryQuestion,
    /// Where the answer belongs.
    pub field: Field,
}

/// What is asked before the form starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryQuestion {
    /// The profession.
    Profession,
    /// Where one works.
    Employer,
}

/// Whether someone may start the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// They may.
    Open,
    /// They may; staff judge whether it is similar enough.
    ForStaff(Vec<Ineligible>),
    /// Not all has been answered, or not so that it can be read.
    Unanswered(Vec<AnswerError>),
    /// The programme is for others. Staff can make an exception.
    Shut(Vec<Ineligible>),
}

impl Cohort {
    /// What is asked before the form starts: what the cohort is only for some by, as far as the form asks for it. Of a
    /// team it is asked about the one who applies, the first of its members.
    pub fn entry_fields(&self) -> Vec<EntryField> {
        let profession = (!self.eligibility.professions.is_empty()).then_some(EntryQuestion::Profession);
        let employer = (!self.eligibility.employers.is_empty()).then_some(EntryQuestion::Employer);
        [profession, employer]
            .into_iter()
            .flatten()
            .filter_map(|asks| Some(EntryField { asks, field: self.field_of_entry(asks)? }))
            .collect()
    }

    fn field_of_entry(&self, asks: EntryQuestion) -> Option<Field> {
        let (purpose, column) = match asks {
            EntryQuestion::Profession => (Purpose::Profession, MemberColumn::Profession),
            EntryQuestion::Employer => (Purpose::Employer, MemberColumn::Employer),
        };
        let key = |purpose| -> Option<&QuestionKey> { Some(&self.form.question_for(purpose)?.key) };
        key(purpose).map(Field::whole).or_else(|| Some(Field::member(key(Purpose::Members)?, 0, column)))
    }

    /// Whether someone who has answered so far may start the form.
    pub fn entry(&self, typed: &Answers) -> Entry {
        let setting = self.setting(None);
        let (mut unread, mut outside, mut for_staff) = (Vec::new(), Vec::new(), Vec::new());
        for EntryField { asks, field } in self.entry_fields() {
            let fit = match asks {
                EntryQuestion::Profession => setting.fit_of_profession(typed.typed(&field)),
                EntryQuestion::Employer => setting.fit_of_employer(typed.typed(&field)),
            };
            match fit {
                Ok(Fit::Fits) => {}
                Ok(Fit::ForStaff(why)) => for_staff.push(why),
                Ok(Fit::Outside(why)) => outside.push(why),
                Err(problem) => unread.push(AnswerError { field, problem }),
            }
        }
        if !outside.is_empty() {
            Entry::Shut(outside)
        } else if !unread.is_empty() {
            Entry::Unanswered(unread)
        } else if !for_staff.is_empty() {
            Entry::ForStaff(for_staff)
        } else {
            Entry::Open
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{free_text::FreeText, samples};

    fn typed(pairs: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (name, text) in pairs {
            answers.set(&Field::parse(name).unwrap(), FreeText::new(text).unwrap());
        }
        answers
    }

    fn asked(cohort: &Cohort) -> Vec<String> {
        cohort.entry_fields().iter().map(|entry| entry.field.to_string()).collect()
    }

    #[test]
    fn a4_a_nurse_is_kept_from_starting_the_doctors_form() {
        let doctors = samples::doctors().cohort;

        assert_eq!(asked(&doctors), ["profession"]);
        assert!(matches!(doctors.entry(&typed(&[])), Entry::Unanswered(_)));
        assert!(matches!(doctors.entry(&typed(&[("profession", "SP")])), Entry::Shut(_)));
        assert_eq!(doctors.entry(&typed(&[("profession", "LE")])), Entry::Open);
    }

    #[test]
    fn h6_a_nurse_from_skien_is_kept_from_starting_the_form_of_vestfold() {
        let agents = samples::agents().cohort;
        let from =
            |employer: &str| agents.entry(&typed(&[("members.0.profession", "SP"), ("members.0.employer", employer)]));

        assert_eq!(asked(&agents), ["members.0.profession", "members.0.employer"]);
        assert_eq!(from("3907"), Entry::Open);
        assert_eq!(from("Sandefjord"), Entry::Open);
        assert!(matches!(from("4003"), Entry::Shut(_)));
        assert!(matches!(from("Skien"), Entry::Shut(_)));
        assert!(matches!(from("Et privat sykehjem"), Entry::ForStaff(_)));
    }

    #[test]
    fn l2_a_form_that_asks_for_neither_starts_at_once() {
        let mut agents = samples::agents().cohort;
        agents.form.sections.clear();

        assert_eq!(agents.entry(&Answers::default()), Entry::Open);
    }
}

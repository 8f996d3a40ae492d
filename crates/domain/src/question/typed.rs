//! From a page of one section to the draft: which questions it shows, and what is kept of what came back.
//!
//! A draft takes anything but identity numbers. Pages work without script, so a question that depends on another of the
//! same page is shown with the word on when to answer it.

use super::{Answers, Condition, Field, Form, Question, QuestionKind, Section};
use crate::free_text::{FreeText, FreeTextError};

/// A question on the page of its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The question.
    pub question: &'a Question,
    /// On what it depends, when that does not hold by what is kept so far but can be answered on the same page.
    pub only_if: Option<&'a Condition>,
}

/// A text that is not kept. Nothing of it is repeated here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Where it was typed.
    pub field: Field,
    /// Why.
    pub why: FreeTextError,
}

/// Why nothing of what came back is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypedError {
    /// A field that the section does not have.
    #[error("field that the section does not have")]
    UnknownField,
    /// A member beyond the most that a team can have (I4).
    #[error("more than {max} members")]
    TooManyMembers {
        /// The most.
        max: usize,
    },
}

impl Form {
    /// The questions on the page of a section, given the answers so far.
    pub fn shown_in<'a>(&'a self, section: &'a Section, answers: &Answers) -> Vec<Shown<'a>> {
        let mut shown: Vec<Shown<'a>> = Vec::new();
        for question in &section.questions {
            if self.is_asked(question, answers) {
                shown.push(Shown { question, only_if: None });
            } else if let Some(condition) = &question.asked_when
                && shown.iter().any(|earlier| earlier.question.key == condition.question)
            {
                shown.push(Shown { question, only_if: Some(condition) });
            }
        }
        shown
    }

    /// Lays what came back from the page of a section into the answers, for a team of at most `members` members. Of a
    /// field that comes twice, the last counts; a box that was shown and did not come back was not ticked.
    ///
    /// # Errors
    ///
    /// [`TypedError`]; nothing is taken then.
    pub fn take(
        &self,
        section: &Section,
        typed: &[(String, String)],
        mut answers: Answers,
        members: usize,
    ) -> Result<(Answers, Vec<Refused>), TypedError> {
        let fields = typed.iter().map(|(name, _)| field_of(section, name, members)).collect::<Result<Vec<_>, _>>()?;
        for shown in self.shown_in(section, &answers) {
            if matches!(shown.question.kind, QuestionKind::Tick) {
                answers.set(&Field::whole(&shown.question.key), FreeText::default());
            }
        }
        let mut refused = Vec::new();
        for (field, (_, text)) in fields.into_iter().zip(typed) {
            match FreeText::new(text) {
                Ok(text) => answers.set(&field, text),
                Err(why) => refused.push(Refused { field, why }),
            }
        }
        Ok((answers, refused))
    }

    /// Lays answers from elsewhere – the checklist, the questions before the form – where nothing has been typed yet.
    pub fn take_along(&self, written: &Answers, into: &mut Answers) {
        for question in self.questions().filter(|question| !into.has_some_of(&question.key)).collect::<Vec<_>>() {
            written.of_question(&question.key).for_each(|(field, text)| into.set_by_name(field, text.clone()));
        }
    }
}

/// The field of a name, when the section has it.
fn field_of(section: &Section, name: &str, members: usize) -> Result<Field, TypedError> {
    let field = Field::parse(name).ok_or(TypedError::UnknownField)?;
    let question =
        section.questions.iter().find(|question| question.key == field.question).ok_or(TypedError::UnknownField)?;
    if question.fields(members).contains(&field) {
        return Ok(field);
    }
    match (&question.kind, field.of_member()) {
        (QuestionKind::Members, Some(_)) => Err(TypedError::TooManyMembers { max: members }),
        (_, _) => Err(TypedError::UnknownField),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn pairs(typed: &[(&str, &str)]) -> Vec<(String, String)> {
        typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    fn field(name: &str) -> Field {
        Field::parse(name).unwrap()
    }

    fn answers(typed: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::default();
        for (name, text) in typed {
            answers.set(&field(name), FreeText::new(text).unwrap());
        }
        answers
    }

    #[test]
    fn an_identity_number_is_refused_and_the_rest_is_kept() {
        let form = samples::doctors().cohort.form;
        let section = form.section(&"problem".parse().unwrap()).unwrap();
        let typed = pairs(&[("project-title", "Færre fall"), ("problem", "Pasienten 020132 99997 falt")]);

        let (kept, refused) = form.take(section, &typed, answers(&[("problem", "Fall")]), 0).unwrap();

        assert_eq!(kept, answers(&[("project-title", "Færre fall"), ("problem", "Fall")]));
        assert_eq!(refused, [Refused { field: field("problem"), why: FreeTextError::IdentityNumber }]);
    }

    #[test]
    fn a_field_of_another_section_is_unknown() {
        let form = samples::doctors().cohort.form;
        let section = form.section(&"problem".parse().unwrap()).unwrap();

        for name in ["aim-date", "role", "problem.reason", "causes.0.email", "Problem"] {
            let refused = form.take(section, &pairs(&[(name, "x")]), Answers::default(), 6);
            assert_eq!(refused, Err(TypedError::UnknownField), "{name}");
        }
    }

    #[test]
    fn i4_a_seventh_member_is_refused_at_once() {
        let form = samples::agents().cohort.form;
        let section = form.section(&"team".parse().unwrap()).unwrap();

        let sixth = form.take(section, &pairs(&[("members.5.name", "Ola")]), Answers::default(), 6);
        let seventh = form.take(section, &pairs(&[("members.6.name", "Ola")]), Answers::default(), 6);

        assert_eq!(sixth, Ok((answers(&[("members.5.name", "Ola")]), vec![])));
        assert_eq!(seventh, Err(TypedError::TooManyMembers { max: 6 }));
    }

    #[test]
    fn a_member_taken_out_leaves_no_hole() {
        let mut typed = answers(&[
            ("members.0.name", "Anne"),
            ("members.1.name", "Bo"),
            ("members.1.email", "bo@x.example"),
            ("members.2.name", "Cato"),
        ]);

        typed.remove_member(&"members".parse().unwrap(), 1);

        assert_eq!(typed, answers(&[("members.0.name", "Anne"), ("members.1.name", "Cato")]));
    }

    #[test]
    fn a_box_that_does_not_come_back_is_not_ticked() {
        let form = samples::doctors().cohort.form;
        let section = form.section(&"before-sending".parse().unwrap()).unwrap();
        let ticked = answers(&[("handbook-read", "yes"), ("fee-read", "yes"), ("problem", "Fall")]);

        let (kept, _) = form.take(section, &pairs(&[("fee-read", "yes")]), ticked, 0).unwrap();

        assert_eq!(kept, answers(&[("fee-read", "yes"), ("problem", "Fall")]));
    }

    #[test]
    fn f23_a_question_that_depends_on_its_own_page_is_shown_with_the_word_when() {
        let form = samples::doctors().cohort.form;
        let section = form.section(&"surroundings".parse().unwrap()).unwrap();
        let only_if = |typed: &[(&str, &str)]| -> Vec<bool> {
            form.shown_in(section, &answers(typed)).iter().map(|shown| shown.only_if.is_some()).collect()
        };

        assert_eq!(only_if(&[]), [false, true]);
        assert_eq!(only_if(&[("competing", "yes")]), [false, false]);
    }

    #[test]
    fn f18_a_question_that_depends_on_another_page_is_not_shown() {
        let form = samples::doctors().cohort.form;
        let section = form.section(&"support".parse().unwrap()).unwrap();
        let shows = |workplace: &str, key: &str| {
            let typed = answers(&[("workplace", workplace)]);
            form.shown_in(section, &typed).iter().any(|shown| shown.question.key.as_str() == key)
        };

        assert!(shows("general-practice", "own-declaration"));
        assert!(!shows("hospital", "own-declaration"));
    }

    #[test]
    fn f1_what_was_written_before_never_replaces_what_is_there() {
        let form = samples::doctors().cohort.form;
        let mut into = answers(&[("problem", "Fall")]);

        form.take_along(&answers(&[("problem", "Trykksår"), ("causes", "Få på vakt"), ("unknown", "x")]), &mut into);

        assert_eq!(into, answers(&[("problem", "Fall"), ("causes", "Få på vakt")]));
    }
}

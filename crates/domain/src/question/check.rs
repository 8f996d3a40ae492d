//! Whether a form makes sense before anyone fills it in.

use std::collections::BTreeSet;

use super::{Condition, Form, Question, QuestionKind, Section, parse};
use crate::key::{OptionKey, QuestionKey};

/// A fault of a form, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("question `{question}`: {kind}")]
pub struct FormFault {
    /// The section's place, counted from 0.
    pub section: usize,
    /// The question's place in its section, counted from 0.
    pub place: usize,
    /// The question.
    pub question: QuestionKey,
    /// What is wrong.
    pub kind: FormFaultKind,
}

/// What is wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormFaultKind {
    /// Another question before it has the same key.
    #[error("its key is used by a question before it")]
    SameKey,
    /// Another question before it serves the same purpose.
    #[error("its purpose is served by a question before it")]
    SamePurpose,
    /// A condition asks about a question that does not stand before it.
    #[error("its condition asks about `{0}`, which does not stand before it")]
    UnknownCondition(QuestionKey),
    /// A condition waits for an answer that its question does not offer.
    #[error("its condition waits for `{0}`, which is no answer there")]
    UnknownOption(OptionKey),
    /// Two options have the same key.
    #[error("two of its options have the key `{0}`")]
    SameOption(OptionKey),
    /// There is nothing to choose between.
    #[error("it has fewer than two options")]
    TooFewOptions,
    /// The least number is larger than the most.
    #[error("its least number is larger than its most")]
    EmptyRange,
}

impl Form {
    /// Everything that is wrong with the form itself.
    pub fn faults(&self) -> Vec<FormFault> {
        let mut seen: Vec<&Question> = Vec::new();
        let mut faults = Vec::new();
        for (section, Section { questions, .. }) in self.sections.iter().enumerate() {
            for (place, question) in questions.iter().enumerate() {
                let at = |kind| FormFault { section, place, question: question.key.clone(), kind };
                faults.extend(faults_of(question, &seen).into_iter().map(at));
                seen.push(question);
            }
        }
        faults
    }
}

fn faults_of(question: &Question, before: &[&Question]) -> Vec<FormFaultKind> {
    let mut faults = Vec::new();
    if before.iter().any(|earlier| earlier.key == question.key) {
        faults.push(FormFaultKind::SameKey);
    }
    if question.purpose.is_some() && before.iter().any(|earlier| earlier.purpose == question.purpose) {
        faults.push(FormFaultKind::SamePurpose);
    }
    let conditions = question.asked_when.iter().chain(&question.optional_when);
    let of_help = question.adapted_help.iter().map(|adapted| &adapted.when);
    faults.extend(conditions.chain(of_help).flat_map(|condition| faults_of_condition(condition, before)));
    faults.extend(faults_of_kind(&question.kind));
    faults
}

fn faults_of_condition(condition: &Condition, before: &[&Question]) -> Vec<FormFaultKind> {
    let Some(earlier) = before.iter().find(|earlier| earlier.key == condition.question) else {
        return vec![FormFaultKind::UnknownCondition(condition.question.clone())];
    };
    let unknown = condition.is.iter().filter(|option| !offers(&earlier.kind, option));
    unknown.map(|option| FormFaultKind::UnknownOption(option.clone())).collect()
}

/// Whether a condition can wait for this answer.
fn offers(kind: &QuestionKind, wanted: &OptionKey) -> bool {
    match kind {
        QuestionKind::Choice { options } => options.iter().any(|option| option.key == *wanted),
        QuestionKind::YesNo { .. } | QuestionKind::Tick => parse::is_yes_or_no(wanted),
        QuestionKind::Text { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Lines { .. }
        | QuestionKind::Number { .. }
        | QuestionKind::Date
        | QuestionKind::Email
        | QuestionKind::Phone
        | QuestionKind::Profession
        | QuestionKind::Municipality
        | QuestionKind::Employer
        | QuestionKind::Members => false,
    }
}

fn faults_of_kind(kind: &QuestionKind) -> Vec<FormFaultKind> {
    match kind {
        QuestionKind::Choice { options } if options.len() < 2 => vec![FormFaultKind::TooFewOptions],
        QuestionKind::Choice { options } => {
            let mut seen = BTreeSet::new();
            let repeated = options.iter().filter(|option| !seen.insert(&option.key));
            repeated.map(|option| FormFaultKind::SameOption(option.key.clone())).collect()
        }
        QuestionKind::Number { min, max } if min > max => vec![FormFaultKind::EmptyRange],
        QuestionKind::Number { .. }
        | QuestionKind::Text { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Lines { .. }
        | QuestionKind::YesNo { .. }
        | QuestionKind::Tick
        | QuestionKind::Date
        | QuestionKind::Email
        | QuestionKind::Phone
        | QuestionKind::Profession
        | QuestionKind::Municipality
        | QuestionKind::Employer
        | QuestionKind::Members => Vec::new(),
    }
}

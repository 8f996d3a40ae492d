//! The form of an application, in sections, and the checklist that can be gone through before.

use serde::{Deserialize, Serialize};

use super::{
    Answers, Complete, Field, Prefill, Purpose, Question, QuestionKind,
    parse::{self, AnswerError, Setting},
};
use crate::{
    free_text::FreeText,
    key::{QuestionKey, SectionKey},
    wording::Bilingual,
};

/// The form of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// About how long it takes, in minutes, when it is stated (G1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// What to have at hand before starting (F7).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at_hand: Vec<Bilingual>,
    /// The sections, in order: each is a task on the applicant's task list.
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
}

/// A section of a form: one theme, one task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its name in addresses.
    pub key: SectionKey,
    /// Its heading.
    pub title: Bilingual,
    /// A word before the questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Bilingual>,
    /// Its questions, in order.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// Where a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskState {
    /// Nothing is written.
    NotStarted,
    /// Something is written; something is missing or wrong.
    Started,
    /// It could be handed in.
    Done,
}

/// The checklist before applying. Its items point to questions of the form, so that what is written here can be taken
/// along into the application (F1). It is never scored (F4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// What it is for.
    pub intro: Bilingual,
    /// Good to know before starting, one line each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<Bilingual>,
    /// Its items, in order.
    #[serde(rename = "item")]
    pub items: Vec<ChecklistItem>,
}

/// One numbered question of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItem {
    /// Its words.
    pub label: Bilingual,
    /// Help beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Bilingual>,
    /// The questions of the form that its answer belongs to; the first is the main one.
    pub answers: Vec<QuestionKey>,
}

impl Form {
    /// The sections, in order.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The section of a key.
    pub fn section(&self, key: &SectionKey) -> Option<&Section> {
        self.sections.iter().find(|section| section.key == *key)
    }

    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The question of a key.
    pub fn question(&self, key: &QuestionKey) -> Option<&Question> {
        self.questions().find(|question| question.key == *key)
    }

    /// The question that serves a purpose.
    pub fn question_for(&self, purpose: Purpose) -> Option<&Question> {
        self.questions().find(|question| question.purpose == Some(purpose))
    }

    /// Whether a question is asked, given the answers so far (F23). What it depends on must be asked too; only questions
    /// before it count, so this always ends.
    pub fn is_asked(&self, question: &Question, answers: &Answers) -> bool {
        let Some(condition) = &question.asked_when else { return true };
        let mut before = self.questions().take_while(|earlier| earlier.key != question.key);
        condition.holds(answers)
            && before.find(|earlier| earlier.key == condition.question).is_some_and(|e| self.is_asked(e, answers))
    }

    /// The questions of a section that are asked, given the answers so far.
    pub fn asked_in<'a>(&'a self, section: &'a Section, answers: &'a Answers) -> impl Iterator<Item = &'a Question> {
        section.questions.iter().filter(|question| self.is_asked(question, answers))
    }

    /// Reads all answers to hand them in.
    ///
    /// # Errors
    ///
    /// Every fault of every answer, in the order of the form.
    pub fn parse(&self, answers: &Answers, setting: &Setting<'_>) -> Result<Complete, Vec<AnswerError>> {
        parse::all(self, self.questions(), answers, setting)
    }

    /// The faults of one section's answers, for the page of that task.
    pub fn faults_in(&self, section: &Section, answers: &Answers, setting: &Setting<'_>) -> Vec<AnswerError> {
        parse::all(self, section.questions.iter(), answers, setting).err().unwrap_or_default()
    }

    /// Where a task stands. What is `given` stood there before anything was typed: alone it starts no task.
    pub fn task_state(
        &self,
        section: &Section,
        answers: &Answers,
        given: &Answers,
        setting: &Setting<'_>,
    ) -> TaskState {
        let is_given = |(name, text): (&str, &FreeText)| given.iter().any(|one| one == (name, text));
        let has_some = section.questions.iter().any(|question| answers.has_some_of(&question.key));
        let has_typed = section.questions.iter().any(|question| !answers.of_question(&question.key).all(is_given));
        match (has_some, has_typed, self.faults_in(section, answers, setting).is_empty()) {
            (true, true | false, true) => TaskState::Done,
            (true, true, false) => TaskState::Started,
            (true, false, false) | (false, true | false, true | false) => TaskState::NotStarted,
        }
    }

    /// The answers that a signed-in person's own record gives beforehand.
    pub fn prefilled(&self, known: impl Fn(Prefill) -> Option<FreeText>) -> Answers {
        let mut answers = Answers::default();
        for question in self.questions() {
            if let Some(text) = question.prefill.and_then(&known) {
                answers.set(&Field::whole(&question.key), text);
            }
        }
        answers
    }

    /// The names of all fields that the form takes, for one that lists up to `members` members. Anything else that
    /// arrives is no part of the form.
    pub fn fields(&self, members: usize) -> Vec<Field> {
        self.questions().flat_map(|question| question.fields(members)).collect()
    }
}

impl Question {
    /// The fields of this question, for a team of up to `members` members.
    pub fn fields(&self, members: usize) -> Vec<Field> {
        match &self.kind {
            QuestionKind::YesNo { reason: Some(_) } => vec![Field::whole(&self.key), Field::reason(&self.key)],
            QuestionKind::Members => (0..members)
                .flat_map(|row| super::MemberColumn::ALL.map(|column| Field::member(&self.key, row, column)))
                .collect(),
            QuestionKind::YesNo { reason: None }
            | QuestionKind::Text { .. }
            | QuestionKind::LongText { .. }
            | QuestionKind::Lines { .. }
            | QuestionKind::Choice { .. }
            | QuestionKind::Tick
            | QuestionKind::Number { .. }
            | QuestionKind::Date
            | QuestionKind::Email
            | QuestionKind::Phone
            | QuestionKind::Profession
            | QuestionKind::Municipality
            | QuestionKind::Employer => vec![Field::whole(&self.key)],
        }
    }
}

impl ChecklistItem {
    /// The questions of the form that this item answers, in order.
    pub fn questions<'a>(&'a self, form: &'a Form) -> impl Iterator<Item = &'a Question> {
        self.answers.iter().filter_map(|key| form.question(key))
    }
}

impl Checklist {
    /// The answers written in the checklist, laid into an application without replacing what is there already (F1).
    pub fn take_along(&self, written: &Answers, into: &mut Answers) {
        for key in self.items.iter().flat_map(|item| &item.answers) {
            if !into.has_some_of(key) {
                written.of_question(key).for_each(|(field, text)| into.set_by_name(field, text.clone()));
            }
        }
    }
}

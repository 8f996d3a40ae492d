//! Answers: as typed in a draft, and as read when they are handed in.

use std::{collections::BTreeMap, fmt};

use jiff::civil;
use serde::{Deserialize, Serialize};

use super::{Purpose, Question};
use crate::{
    email::Email,
    free_text::FreeText,
    key::{OptionKey, QuestionKey},
    reference::{MunicipalityCode, OrganisationNumber, ProfessionCode},
};

/// The name of one field of a form: `problem`, `benefit.reason`, `members.0.email`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// The question that it belongs to.
    pub question: QuestionKey,
    part: Part,
}

/// Which part of a question's answer a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Whole,
    Reason,
    Member { row: usize, column: MemberColumn },
}

/// What is asked about each member of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MemberColumn {
    /// The name.
    Name,
    /// The address.
    Email,
    /// The profession, by code.
    Profession,
    /// The employer: municipality code, organisation number or name.
    Employer,
    /// The department.
    Department,
}

impl MemberColumn {
    /// All of them, in the order they are asked.
    pub const ALL: [Self; 5] = [Self::Name, Self::Email, Self::Profession, Self::Employer, Self::Department];

    /// The name in a field.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Profession => "profession",
            Self::Employer => "employer",
            Self::Department => "department",
        }
    }
}

impl Field {
    /// The field that holds the answer itself.
    pub fn whole(question: &QuestionKey) -> Self {
        Self { question: question.clone(), part: Part::Whole }
    }

    /// The field that holds the reason of a yes or no.
    pub fn reason(question: &QuestionKey) -> Self {
        Self { question: question.clone(), part: Part::Reason }
    }

    /// A field of a member; rows count from 0.
    pub fn member(question: &QuestionKey, row: usize, column: MemberColumn) -> Self {
        Self { question: question.clone(), part: Part::Member { row, column } }
    }

    /// Reads a field's name, or nothing when no field can have it.
    pub fn parse(name: &str) -> Option<Self> {
        let mut parts = name.split('.');
        let question = QuestionKey::parse(parts.next()?).ok()?;
        let part = match (parts.next(), parts.next()) {
            (None, _) => Part::Whole,
            (Some("reason"), None) => Part::Reason,
            (Some(row), Some(name)) => {
                let column = MemberColumn::ALL.into_iter().find(|column| column.name() == name)?;
                Part::Member { row: row.parse().ok()?, column }
            }
            (Some(_), None) => return None,
        };
        parts.next().is_none().then_some(Self { question, part })
    }

    /// The member's row and column, for a field of a member.
    pub fn of_member(&self) -> Option<(usize, MemberColumn)> {
        match self.part {
            Part::Member { row, column } => Some((row, column)),
            Part::Whole | Part::Reason => None,
        }
    }

    /// Whether it holds a reason.
    pub fn is_reason(&self) -> bool {
        self.part == Part::Reason
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Whole => write!(f, "{}", self.question),
            Part::Reason => write!(f, "{}.reason", self.question),
            Part::Member { row, column } => write!(f, "{}.{row}.{}", self.question, column.name()),
        }
    }
}

/// Answers as typed, field by field: a draft accepts anything but identity numbers, which [`FreeText`] keeps out.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, FreeText>);

impl Answers {
    /// Keeps what was typed in a field; an empty text empties it.
    pub fn set(&mut self, field: &Field, text: FreeText) {
        self.set_by_name(&field.to_string(), text);
    }

    pub(super) fn set_by_name(&mut self, field: &str, text: FreeText) {
        if text.is_empty() {
            self.0.remove(field);
        } else {
            self.0.insert(field.to_owned(), text);
        }
    }

    /// What was typed in a field; empty when nothing was.
    pub fn typed(&self, field: &Field) -> &str {
        self.0.get(&field.to_string()).map_or("", FreeText::as_str)
    }

    /// Whether nothing was typed at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something was typed in any field of a question.
    pub fn has_some_of(&self, question: &QuestionKey) -> bool {
        self.of_question(question).next().is_some()
    }

    /// The fields of a question in which something was typed, by name.
    pub(super) fn of_question<'a>(
        &'a self,
        question: &'a QuestionKey,
    ) -> impl Iterator<Item = (&'a str, &'a FreeText)> {
        self.iter().filter(|(name, _)| name.split('.').next() == Some(question.as_str()))
    }

    /// All fields in which something was typed, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &FreeText)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text))
    }

    /// Takes a member out of a members' table; those below move up.
    pub fn remove_member(&mut self, question: &QuestionKey, row: usize) {
        for below in row..self.member_rows(question) {
            for column in MemberColumn::ALL {
                let from = Field::member(question, below + 1, column).to_string();
                let moved = self.0.remove(&from).unwrap_or_default();
                self.set(&Field::member(question, below, column), moved);
            }
        }
    }

    /// How many rows of a members' table have something in them, counted to the last such row.
    pub fn member_rows(&self, question: &QuestionKey) -> usize {
        let rows = self.of_question(question).filter_map(|(name, _)| Field::parse(name)?.of_member());
        rows.map(|(row, _)| row + 1).max().unwrap_or(0)
    }
}

impl fmt::Debug for Answers {
    /// Answers are personal: a debug print in a log names the fields only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

/// Where someone works.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Employer {
    /// A municipality.
    Municipality(MunicipalityCode),
    /// A health trust, or another organisation by its number.
    Organisation(OrganisationNumber),
    /// Another, by name.
    Other(FreeText),
}

/// A member of a team, as listed in its application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The name.
    pub name: FreeText,
    /// The address.
    pub email: Email,
    /// The profession.
    pub profession: ProfessionCode,
    /// The employer.
    pub employer: Employer,
    /// The department.
    pub department: FreeText,
}

/// An answer that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A text, short or long, or a telephone number.
    Text(FreeText),
    /// Several texts.
    Lines(Vec<FreeText>),
    /// Yes, with its reason where one was asked for.
    Yes(Option<FreeText>),
    /// No, with its reason where one was asked for.
    No(Option<FreeText>),
    /// The chosen option.
    Chosen(OptionKey),
    /// The box was ticked.
    Ticked,
    /// A whole number.
    Number(i64),
    /// A day.
    Day(civil::Date),
    /// An address.
    Email(Email),
    /// A profession.
    Profession(ProfessionCode),
    /// A municipality.
    Municipality(MunicipalityCode),
    /// An employer.
    Employer(Employer),
    /// The members of a team.
    Members(Vec<Member>),
}

/// A question as it was asked, and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The question, in the words of the day (F26: an answered version stays as it was).
    pub question: Question,
    /// The answer.
    pub answer: Answer,
}

/// Answers that can be handed in: every required one is there, and all are read. Questions without an answer are left out.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Complete(Vec<Answered>);

impl Complete {
    pub(super) fn new(answered: Vec<Answered>) -> Self {
        Self(answered)
    }

    /// The questions with their answers, in the order they were asked.
    pub fn answered(&self) -> &[Answered] {
        &self.0
    }

    /// The answer to a question.
    pub fn answer(&self, question: &QuestionKey) -> Option<&Answer> {
        self.0.iter().find(|answered| answered.question.key == *question).map(|answered| &answered.answer)
    }

    /// The answer that serves a purpose.
    pub fn answer_for(&self, purpose: Purpose) -> Option<&Answer> {
        self.0.iter().find(|answered| answered.question.purpose == Some(purpose)).map(|answered| &answered.answer)
    }

    /// The same without the answer that serves a purpose: what must be forgotten, such as the address of someone who was
    /// named by mistake.
    #[must_use]
    pub fn without(mut self, purpose: Purpose) -> Self {
        self.0.retain(|answered| answered.question.purpose != Some(purpose));
        self
    }

    /// The text that serves a purpose: a text, a reason, or lines joined by line breaks.
    pub fn text_for(&self, purpose: Purpose) -> Option<String> {
        self.answer_for(purpose)?.as_text()
    }

    /// The lines that serve a purpose, such as causes and measures.
    pub fn lines_for(&self, purpose: Purpose) -> &[FreeText] {
        match self.answer_for(purpose) {
            Some(Answer::Lines(lines)) => lines,
            Some(_) | None => &[],
        }
    }

    /// The address that serves a purpose, such as the leader's.
    pub fn email_for(&self, purpose: Purpose) -> Option<&Email> {
        match self.answer_for(purpose) {
            Some(Answer::Email(email)) => Some(email),
            Some(_) | None => None,
        }
    }

    /// The day that serves a purpose.
    pub fn day_for(&self, purpose: Purpose) -> Option<civil::Date> {
        match self.answer_for(purpose) {
            Some(Answer::Day(day)) => Some(*day),
            Some(_) | None => None,
        }
    }

    /// The municipality of the workplace.
    pub fn municipality(&self) -> Option<&MunicipalityCode> {
        match self.answer_for(Purpose::Municipality) {
            Some(Answer::Municipality(code)) => Some(code),
            Some(_) | None => None,
        }
    }

    /// The members of the team; none for a single applicant.
    pub fn members(&self) -> &[Member] {
        match self.answer_for(Purpose::Members) {
            Some(Answer::Members(members)) => members,
            Some(_) | None => &[],
        }
    }
}

impl fmt::Debug for Complete {
    /// Answers are personal: a debug print in a log names the questions only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|answered| answered.question.key.as_str())).finish()
    }
}

impl Answer {
    /// The answer's own text, where it has one: a text, a reason, or lines joined by line breaks.
    pub fn as_text(&self) -> Option<String> {
        match self {
            Self::Text(text) | Self::Yes(Some(text)) | Self::No(Some(text)) => Some(text.as_str().to_owned()),
            Self::Lines(lines) => Some(lines.iter().map(FreeText::as_str).collect::<Vec<_>>().join("\n")),
            Self::Yes(None)
            | Self::No(None)
            | Self::Chosen(_)
            | Self::Ticked
            | Self::Number(_)
            | Self::Day(_)
            | Self::Email(_)
            | Self::Profession(_)
            | Self::Municipality(_)
            | Self::Employer(_)
            | Self::Members(_) => None,
        }
    }
}

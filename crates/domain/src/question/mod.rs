//! Questions as data: what a form or a checklist asks, in staff's own order and words (requirement F26).

mod answer;
mod check;
mod form;
mod parse;
mod purpose;
mod typed;

pub use answer::{Answer, Answered, Answers, Complete, Employer, Field, Member, MemberColumn};
pub use check::{FormFault, FormFaultKind};
pub use form::{Checklist, ChecklistItem, Form, Section, TaskState};
pub use parse::{AnswerError, AnswerProblem, Setting};
pub use purpose::{Prefill, Purpose};
pub use typed::{Refused, Shown, TypedError};

use serde::{Deserialize, Serialize};

use crate::{
    key::{OptionKey, QuestionKey},
    wording::Bilingual,
};

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name, which stays the same when its words change.
    pub key: QuestionKey,
    /// The question as it is asked.
    pub label: Bilingual,
    /// Help beside the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Bilingual>,
    /// Whether an answer is needed to hand in.
    pub need: Need,
    /// What the answer means to the rest of the line: the project is made from it, the leader is asked by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// What is filled in beforehand from the signed-in person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill: Option<Prefill>,
    /// The heading of the study handbook that helps with this question (F9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handbook_heading: Option<Bilingual>,
    /// Asked only when this holds; always, when it is absent (F23, F25).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_when: Option<Condition>,
    /// Optional when this holds, though otherwise required (F18).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional_when: Option<Condition>,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Help that replaces the ordinary one for some (F18).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adapted_help: Vec<AdaptedHelp>,
}

/// Whether an answer is needed to hand in. A draft never needs one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// Must be answered, when it is asked.
    Required,
    /// May be left empty.
    Optional,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum QuestionKind {
    /// A line of text.
    Text {
        /// The most characters.
        max: usize,
    },
    /// Text of several lines.
    LongText {
        /// The most characters, shown to the applicant (E3).
        max: usize,
    },
    /// Several short texts, one on each line: causes, measures.
    Lines {
        /// The most lines.
        most: usize,
        /// The most characters of one line.
        max: usize,
    },
    /// Yes or no, with a text that gives the reason.
    YesNo {
        /// When a reason is asked for, and with which words; never, when it is absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Reason>,
    },
    /// One of several.
    Choice {
        /// What to choose between.
        options: Vec<ChoiceOption>,
    },
    /// A box to tick: «I have read …».
    Tick,
    /// A whole number.
    Number {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A profession of code system 9060.
    Profession,
    /// A municipality.
    Municipality,
    /// An employer: a municipality, a health trust, or another by name.
    Employer,
    /// The members of a team: name, e-mail, profession, employer and department of each.
    Members,
}

/// When a yes or no needs its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The answers that need it.
    pub after: ReasonAfter,
    /// How it is asked: «Hvorfor?»
    pub label: Bilingual,
}

/// The answers that need a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonAfter {
    /// Only yes.
    Yes,
    /// Only no.
    No,
    /// Both.
    Either,
}

impl ReasonAfter {
    /// Whether this yes (or no) needs its reason.
    pub fn covers(self, yes: bool) -> bool {
        match self {
            Self::Yes => yes,
            Self::No => !yes,
            Self::Either => true,
        }
    }
}

/// One of several answers to choose between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Its name.
    pub key: OptionKey,
    /// Its words.
    pub label: Bilingual,
}

/// Holds when an earlier question has one of these answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The earlier question: a choice, a yes or no, or a box to tick.
    pub question: QuestionKey,
    /// The options of a choice; `yes` or `no`; `yes` for a ticked box.
    pub is: Vec<OptionKey>,
}

/// Help for those to whom a condition applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdaptedHelp {
    /// To whom it applies.
    pub when: Condition,
    /// Their help.
    pub help: Bilingual,
}

impl Question {
    /// The help for an applicant who has answered so far: the adapted one, where one applies.
    pub fn help_for(&self, answers: &Answers) -> Option<&Bilingual> {
        let adapted = self.adapted_help.iter().find(|adapted| adapted.when.holds(answers));
        adapted.map(|adapted| &adapted.help).or(self.help.as_ref())
    }

    /// Whether an answer is needed to hand in, given the answers so far.
    pub fn is_required(&self, answers: &Answers) -> bool {
        match self.need {
            Need::Required => !self.optional_when.as_ref().is_some_and(|condition| condition.holds(answers)),
            Need::Optional => false,
        }
    }
}

impl Condition {
    /// Whether the answers so far fulfil it.
    pub fn holds(&self, answers: &Answers) -> bool {
        let answer = answers.typed(&Field::whole(&self.question));
        self.is.iter().any(|option| option.as_str() == answer)
    }
}

#[cfg(test)]
mod tests;

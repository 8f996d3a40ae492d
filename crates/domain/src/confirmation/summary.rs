//! What a leader sees of an application: the problem, the aim, the team, the time and the later use, and no more.

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::{
    free_text::FreeText,
    question::{Answer, Answered, Complete, Purpose, QuestionKind},
    reference::ProfessionCode,
    wording::Bilingual,
};

/// What the leader is shown, by what the answers are for, in this order. Nothing else of an application leaves it this way.
const SHOWN: [Purpose; 19] = [
    Purpose::ProjectTitle,
    Purpose::Problem,
    Purpose::Extent,
    Purpose::ImprovementArea,
    Purpose::ImportanceForLeader,
    Purpose::AimAmount,
    Purpose::AimDate,
    Purpose::AimGroup,
    Purpose::TeamName,
    Purpose::TeamProfessions,
    Purpose::Members,
    Purpose::MeetingRhythm,
    Purpose::OwnHours,
    Purpose::OwnTime,
    Purpose::LeaderTime,
    Purpose::Feasibility,
    Purpose::CompetingInitiatives,
    Purpose::Mitigation,
    Purpose::LaterUse,
];

/// What the leader sees of an application.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Who applies, as the application says it; empty when it does not.
    pub applicant: FreeText,
    /// The answers, in the order they are read.
    pub items: Vec<SummaryItem>,
}

/// One answer that the leader sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryItem {
    /// What it is for.
    pub purpose: Purpose,
    /// The question.
    pub question: Bilingual,
    /// The answer.
    pub answer: SummaryAnswer,
}

/// An answer as a leader reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SummaryAnswer {
    /// A text.
    Text(FreeText),
    /// Several texts.
    Lines(Vec<FreeText>),
    /// The words of the chosen option.
    Option(Bilingual),
    /// Yes, with what was added.
    Yes(Option<FreeText>),
    /// No, with what was added.
    No(Option<FreeText>),
    /// A number.
    Number(i64),
    /// A day.
    Day(civil::Date),
    /// The members of a team.
    Members(Vec<SummaryMember>),
}

/// A member of a team as a leader sees them: without address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryMember {
    /// The name.
    pub name: FreeText,
    /// The profession.
    pub profession: ProfessionCode,
    /// The department.
    pub department: FreeText,
}

impl Summary {
    /// The summary of what was handed in.
    pub fn of(complete: &Complete) -> Self {
        let name = complete.text_for(Purpose::ApplicantName).or_else(|| complete.text_for(Purpose::TeamName));
        Self {
            applicant: name.and_then(|name| FreeText::new(&name).ok()).unwrap_or_default(),
            items: SHOWN.into_iter().filter_map(|purpose| item(complete, purpose)).collect(),
        }
    }

    /// What of it is new or another than in an earlier one, whatever words the questions have.
    pub fn changes_since(&self, earlier: &Self) -> Vec<Purpose> {
        let is_new = |item: &&SummaryItem| !earlier.has(item);
        self.items.iter().filter(is_new).map(|item| item.purpose).collect()
    }

    /// Whether a leader who has read an earlier one has read this one.
    pub fn says_the_same_as(&self, earlier: &Self) -> bool {
        self.items.len() == earlier.items.len() && self.changes_since(earlier).is_empty()
    }

    fn has(&self, other: &SummaryItem) -> bool {
        self.items.iter().any(|item| item.purpose == other.purpose && item.answer == other.answer)
    }
}

fn item(complete: &Complete, purpose: Purpose) -> Option<SummaryItem> {
    let answered = complete.answered().iter().find(|answered| answered.question.purpose == Some(purpose))?;
    Some(SummaryItem { purpose, question: answered.question.label.clone(), answer: shown(answered)? })
}

fn shown(answered: &Answered) -> Option<SummaryAnswer> {
    match &answered.answer {
        Answer::Text(text) => Some(SummaryAnswer::Text(text.clone())),
        Answer::Lines(lines) => Some(SummaryAnswer::Lines(lines.clone())),
        Answer::Yes(reason) => Some(SummaryAnswer::Yes(reason.clone())),
        Answer::No(reason) => Some(SummaryAnswer::No(reason.clone())),
        Answer::Ticked => Some(SummaryAnswer::Yes(None)),
        Answer::Number(number) => Some(SummaryAnswer::Number(*number)),
        Answer::Day(day) => Some(SummaryAnswer::Day(*day)),
        Answer::Chosen(key) => match &answered.question.kind {
            QuestionKind::Choice { options } => {
                let option = options.iter().find(|option| option.key == *key)?;
                Some(SummaryAnswer::Option(option.label.clone()))
            }
            QuestionKind::Text { .. }
            | QuestionKind::LongText { .. }
            | QuestionKind::Lines { .. }
            | QuestionKind::YesNo { .. }
            | QuestionKind::Tick
            | QuestionKind::Number { .. }
            | QuestionKind::Date
            | QuestionKind::Email
            | QuestionKind::Phone
            | QuestionKind::Profession
            | QuestionKind::Municipality
            | QuestionKind::Employer
            | QuestionKind::Members => None,
        },
        Answer::Members(members) => Some(SummaryAnswer::Members(
            members
                .iter()
                .map(|member| SummaryMember {
                    name: member.name.clone(),
                    profession: member.profession.clone(),
                    department: member.department.clone(),
                })
                .collect(),
        )),
        // An address or a place is never among what a leader needs.
        Answer::Email(_) | Answer::Profession(_) | Answer::Municipality(_) | Answer::Employer(_) => None,
    }
}

impl std::fmt::Debug for Summary {
    /// A summary is personal: a debug print in a log names what is answered only.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.items.iter().map(|item| item.purpose)).finish()
    }
}

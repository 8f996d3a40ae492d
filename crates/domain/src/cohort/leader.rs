//! How participants' leaders take part: required, replaced, or not asked (B2, B3, F18, O7).

use serde::{Deserialize, Serialize};

use crate::{
    key::StatementKey,
    question::{Answer, Complete, Condition},
    wording::Bilingual,
};

/// How leaders take part in a cohort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeaderRule {
    /// Whether they are asked to confirm applications.
    pub need: LeaderNeed,
    /// How many days they have, from when they are asked.
    pub answer_days: u16,
    /// After how many days they are reminded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminder_days: Vec<u16>,
    /// For whom the confirmation is replaced by an own declaration: the self-employed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_when: Option<Condition>,
    /// What they confirm.
    #[serde(default, rename = "statement", skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
}

/// Whether leaders are asked to confirm applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeaderNeed {
    /// An application is complete only with the leader's confirmation.
    Required,
    /// Leaders are not asked in the application.
    NotAsked,
}

/// A fixed statement that a leader confirms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its name.
    pub key: StatementKey,
    /// Its words.
    pub text: Bilingual,
    /// How it is confirmed.
    pub kind: StatementKind,
}

/// How a statement is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// By a tick.
    Tick,
    /// By a tick and hours per week.
    HoursPerWeek,
}

/// What an application needs from a leader. Staff can waive it, with a reason that the application keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeaderDuty {
    /// The leader's confirmation.
    Required,
    /// The applicant's own declaration, and a colleague or a municipal superior in the leader's place.
    Replaced,
    /// Nothing.
    NotAsked,
}

impl LeaderRule {
    /// What an application with these answers needs from a leader.
    pub fn duty(&self, answers: &Complete) -> LeaderDuty {
        match self.need {
            LeaderNeed::NotAsked => LeaderDuty::NotAsked,
            LeaderNeed::Required if self.is_replaced(answers) => LeaderDuty::Replaced,
            LeaderNeed::Required => LeaderDuty::Required,
        }
    }

    fn is_replaced(&self, answers: &Complete) -> bool {
        self.replaced_when.as_ref().is_some_and(|condition| match answers.answer(&condition.question) {
            Some(Answer::Chosen(option)) => condition.is.contains(option),
            Some(_) | None => false,
        })
    }
}

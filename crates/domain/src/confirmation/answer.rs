//! What a leader answers: yes to every statement, yes with limits, or no.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{cohort::LeaderRule, free_text::FreeText, key::StatementKey, language::Language};

/// What a leader answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeaderAnswer {
    /// Yes to every statement.
    Yes(Confirmed),
    /// Yes, with limits: statements may be left out.
    YesWithLimits {
        /// What is confirmed.
        confirmed: Confirmed,
        /// The limits, in words; never empty.
        limits: FreeText,
    },
    /// No.
    No {
        /// Why, in words; never empty.
        reason: FreeText,
    },
}

/// What a leader confirms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The statements, as the leader read them.
    pub statements: Vec<ConfirmedStatement>,
    /// The time set aside.
    pub hours: HoursPerWeek,
    /// What the leader adds, also on how the competence is used later (F24); may be empty.
    pub comment: FreeText,
}

/// A statement as the leader read and ticked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmedStatement {
    /// Which one.
    pub key: StatementKey,
    /// Its words, in the language of the page.
    pub text: String,
}

/// Hours per week that a leader sets aside: 1 to 60.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct HoursPerWeek(u16);

/// A number that is no time per week that anyone can set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} hours a week are not from {min} to {max}", min = HoursPerWeek::MIN, max = HoursPerWeek::MAX)]
pub struct NotHours(pub u16);

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum LeaderAnswerError {
    /// Statements are left out, and no limits are told (B3).
    #[error("a yes without every statement")]
    StatementsLeftOut,
    /// Limits are chosen, but not told.
    #[error("limits without words")]
    NoLimits,
    /// A no without a reason.
    #[error("no without a reason")]
    NoReason,
}

impl HoursPerWeek {
    /// The least.
    pub const MIN: u16 = 1;
    /// The most.
    pub const MAX: u16 = 60;

    /// Takes a number of hours.
    ///
    /// # Errors
    ///
    /// [`NotHours`] when it is not from 1 to 60.
    pub fn new(hours: u16) -> Result<Self, NotHours> {
        if (Self::MIN..=Self::MAX).contains(&hours) { Ok(Self(hours)) } else { Err(NotHours(hours)) }
    }

    /// The number.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for HoursPerWeek {
    type Error = NotHours;

    fn try_from(hours: u16) -> Result<Self, NotHours> {
        Self::new(hours)
    }
}

impl From<HoursPerWeek> for u16 {
    fn from(hours: HoursPerWeek) -> Self {
        hours.0
    }
}

impl LeaderAnswer {
    /// A no, for a reason that the applicant is told (P15).
    ///
    /// # Errors
    ///
    /// [`LeaderAnswerError::NoReason`] when it is not told.
    pub fn no(reason: FreeText) -> Result<Self, LeaderAnswerError> {
        if reason.is_empty() { Err(LeaderAnswerError::NoReason) } else { Ok(Self::No { reason }) }
    }

    /// What is confirmed; nothing by a no.
    pub fn confirmed(&self) -> Option<&Confirmed> {
        match self {
            Self::Yes(confirmed) | Self::YesWithLimits { confirmed, .. } => Some(confirmed),
            Self::No { .. } => None,
        }
    }

    /// What the leader wrote: the comment, the limits or the reason.
    pub fn words(&self) -> &FreeText {
        match self {
            Self::Yes(confirmed) => &confirmed.comment,
            Self::YesWithLimits { limits, .. } => limits,
            Self::No { reason } => reason,
        }
    }
}

impl LeaderRule {
    /// A yes to every statement, read in `language`, of which `ticked` were ticked.
    ///
    /// # Errors
    ///
    /// [`LeaderAnswerError::StatementsLeftOut`] when one was not ticked: each is confirmed by itself (B3).
    pub fn yes(
        &self,
        ticked: &BTreeSet<StatementKey>,
        hours: HoursPerWeek,
        comment: FreeText,
        language: Language,
    ) -> Result<LeaderAnswer, LeaderAnswerError> {
        let statements = self.ticked(ticked, language);
        if statements.len() < self.statements.len() {
            return Err(LeaderAnswerError::StatementsLeftOut);
        }
        Ok(LeaderAnswer::Yes(Confirmed { statements, hours, comment }))
    }

    /// A yes to the statements that were `ticked`, with limits that are told.
    ///
    /// # Errors
    ///
    /// [`LeaderAnswerError::NoLimits`] when they are not.
    pub fn yes_with_limits(
        &self,
        ticked: &BTreeSet<StatementKey>,
        hours: HoursPerWeek,
        limits: FreeText,
        language: Language,
    ) -> Result<LeaderAnswer, LeaderAnswerError> {
        if limits.is_empty() {
            return Err(LeaderAnswerError::NoLimits);
        }
        let statements = self.ticked(ticked, language);
        let confirmed = Confirmed { statements, hours, comment: FreeText::default() };
        Ok(LeaderAnswer::YesWithLimits { confirmed, limits })
    }

    fn ticked(&self, ticked: &BTreeSet<StatementKey>, language: Language) -> Vec<ConfirmedStatement> {
        let chosen = self.statements.iter().filter(|statement| ticked.contains(&statement.key));
        chosen
            .map(|statement| ConfirmedStatement {
                key: statement.key.clone(),
                text: statement.text.in_language(language).text.to_owned(),
            })
            .collect()
    }
}

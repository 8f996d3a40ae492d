//! A letter with a decision: drafted when the decisions are released, looked at by a person, then sent (rule 4 of the design).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    cohort::Cohort,
    free_text::FreeText,
    id::{ApplicationId, CohortId, LetterId},
    key::CriterionKey,
    money::Money,
    session::{AttendingRole, DateStatus, Day},
    wording::Bilingual,
};

/// A letter to one applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Which one.
    pub id: LetterId,
    /// Of which cohort.
    pub cohort: CohortId,
    /// To whom: the applicant of this application.
    pub application: ApplicationId,
    /// What it says.
    pub content: LetterContent,
    /// When it was drafted.
    pub drafted_at: Timestamp,
    /// When it was sent; none while it is a draft.
    pub sent_at: Option<Timestamp>,
}

/// What a letter says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterContent {
    /// A seat, on these terms.
    Offer(Box<OfferTerms>),
    /// A place on the waiting list.
    Waiting {
        /// The place, from 1.
        rank: u32,
    },
    /// No seat.
    Rejection {
        /// What the reason rests on (E13).
        ground: Ground,
        /// The reason, in the language of the applicant.
        reason: FreeText,
    },
}

/// What the reason of a rejection rests on (E13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// One of the published criteria.
    Criterion(CriterionKey),
    /// The number of seats.
    Seats,
}

/// What an offer binds both sides to, as it was when the letter was written (P31): a later change of the cohort does not
/// change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferTerms {
    /// How many days the offer stands.
    pub answer_days: u16,
    /// The first session, once it has a date.
    pub first_session: Option<FirstSession>,
    /// Whether dates of sessions may still change (O2).
    pub is_tentative: bool,
    /// The sessions that must be attended for the certificate.
    pub mandatory: Vec<Bilingual>,
    /// The fee, when there is one.
    pub fee: Option<Money>,
    /// When and how it is paid (O20).
    pub payment_terms: Option<Bilingual>,
    /// What is paid back to those who withdraw (O20).
    pub cancellation_terms: Option<Bilingual>,
}

/// The first session of a cohort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstSession {
    /// Its title.
    pub title: Bilingual,
    /// Its days.
    pub days: Vec<Day>,
}

/// What comes of the waiting list when a seat becomes free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextOffer {
    /// The next in line is offered the seat at once.
    #[default]
    Automatic,
    /// The lead looks at the proposal and offers it.
    ByHand,
}

impl LetterContent {
    /// The kind, as the store keeps it and the logs name it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Offer(_) => "offer",
            Self::Waiting { .. } => "waiting",
            Self::Rejection { .. } => "rejection",
        }
    }

    /// Whether it lacks the reason that it must have before it is sent.
    pub fn lacks_reason(&self) -> bool {
        match self {
            Self::Rejection { reason, .. } => reason.is_empty(),
            Self::Offer(_) | Self::Waiting { .. } => false,
        }
    }
}

impl Cohort {
    /// The terms of an offer of a seat, as the cohort stands now.
    pub fn offer_terms(&self) -> OfferTerms {
        let sessions = self.plan.sessions_in_order();
        let is_held = |dates: &DateStatus| !matches!(dates, DateStatus::Cancelled { .. });
        let first = sessions.iter().find(|session| is_held(&session.dates) && !session.days().is_empty());
        let charge = self.fee.charge();
        OfferTerms {
            answer_days: self.offer_days,
            first_session: first
                .map(|session| FirstSession { title: session.title.clone(), days: session.days().into_owned() }),
            is_tentative: self.plan.tentative().next().is_some(),
            mandatory: self
                .plan
                .required_of(AttendingRole::Participant)
                .filter(|session| is_held(&session.dates))
                .map(|session| session.title.clone())
                .collect(),
            fee: charge.map(|charge| charge.amount),
            payment_terms: charge.and_then(|charge| charge.payment_terms.clone()),
            cancellation_terms: charge.and_then(|charge| charge.cancellation_terms.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn o2_an_offer_says_which_dates_stand_and_what_must_be_attended() {
        let terms = samples::doctors().cohort.offer_terms();

        let first = terms.first_session.unwrap();
        assert_eq!(
            (first.title.nb.as_str(), first.days[0].date.to_string()),
            ("Videokonferanse 1", "2020-05-12".to_owned())
        );
        assert!(terms.is_tentative);
        let mandatory: Vec<&str> = terms.mandatory.iter().map(|title| title.nb.as_str()).collect();
        assert_eq!(mandatory, ["Videokonferanse 1", "Videokonferanse 2"]);
        assert_eq!(terms.fee, Some(Money::of_kroner(6400)));
    }
}

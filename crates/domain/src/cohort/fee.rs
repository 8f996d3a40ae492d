//! What a cohort costs, what that covers, and on which terms (D1–D5, H14, O20).

use serde::{Deserialize, Serialize};

use crate::{key::SessionKey, money::Money, wording::Bilingual};

/// What a cohort costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fee {
    /// Nothing: no payment step appears anywhere (H14).
    Free,
    /// A fee for each participant.
    Charged(Box<Charge>),
}

/// A fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charge {
    /// How much, for each participant.
    pub amount: Money,
    /// What it covers.
    pub covers: Vec<Bilingual>,
    /// What participants pay beside it.
    pub leaves_out: Vec<Bilingual>,
    /// Who may pay; asked only after an accepted offer (D5).
    pub payers: Vec<Payer>,
    /// When and how it is paid. Must be written before offers are sent (O20).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_terms: Option<Bilingual>,
    /// What is paid back to those who withdraw. Must be written before offers are sent (O20).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancellation_terms: Option<Bilingual>,
    /// What can be signed up for and paid beside it (D4). It has no effect on admission.
    #[serde(default, rename = "extra", skip_serializing_if = "Vec::is_empty")]
    pub extras: Vec<Extra>,
}

/// Who pays a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payer {
    /// The participant.
    Participant,
    /// The employer, with organisation number and reference.
    Employer,
}

/// Something voluntary that is paid beside the fee, such as a common dinner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extra {
    /// What it is.
    pub title: Bilingual,
    /// The session it belongs to.
    pub session: SessionKey,
    /// What it costs, once that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
}

impl Fee {
    /// The fee, when there is one.
    pub fn charge(&self) -> Option<&Charge> {
        match self {
            Self::Free => None,
            Self::Charged(charge) => Some(charge),
        }
    }
}

//! What an admission has to keep to: seats, quotas, even spread, choices by hand and the rule for ties.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::exact;
use crate::id::CohortId;

/// One who applies, as far as selection is concerned: a score and whatever else the rules speak of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Applicant {
    /// What the applicant is called in rules and results.
    pub id: String,
    /// The score from the assessments; higher is better. Counted in billionths of a point.
    pub score: f64,
    /// County, health region, profession …: column and value. A column that is not there counts as the empty value.
    pub attributes: BTreeMap<String, String>,
}

/// The published rules of one admission (requirements E4, E11, E12).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// How many are taken: exactly this many, or everyone who may be chosen if they are fewer.
    pub seats: u32,
    /// Hard limits on the number of chosen with a value.
    #[serde(default, rename = "quota")]
    pub quotas: Vec<Quota>,
    /// Soft wishes for even spread, with their price.
    #[serde(default, rename = "spread")]
    pub spreads: Vec<Spread>,
    /// Chosen by hand.
    #[serde(default)]
    pub must: Vec<ByHand>,
    /// Left out by hand.
    #[serde(default)]
    pub must_not: Vec<ByHand>,
    /// What settles ties.
    #[serde(default)]
    pub tie: TieRule,
}

/// Hard: the number of chosen with `column` = `value` lies in `min..=max`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// Which attribute.
    pub column: String,
    /// Which value of it.
    pub value: String,
    /// The least number of chosen; none when not given.
    #[serde(default)]
    pub min: u32,
    /// The greatest number of chosen; any number when not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
}

/// Soft: unevenness over the values of `column` costs `weight` points per seat away from the target share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// Which attribute.
    pub column: String,
    /// Score points per seat away from the target.
    pub weight: f64,
    /// What share of the seats each value should have.
    pub target: Target,
}

/// What share of the seats each value of a column should have.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// The value's share of all applicants.
    Applicants,
    /// The same for every value that some applicant has.
    Equal,
    /// As listed: shares between 0 and 1. A value that is not listed is due no seat.
    Table(BTreeMap<String, f64>),
}

/// How a [`Target`] is written: a word, or a table of shares.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WrittenTarget {
    Word(String),
    Table(BTreeMap<String, f64>),
}

impl Serialize for Target {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Applicants => WrittenTarget::Word("applicants".to_owned()),
            Self::Equal => WrittenTarget::Word("equal".to_owned()),
            Self::Table(shares) => WrittenTarget::Table(shares.clone()),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expected = || serde::de::Error::custom("expected `applicants`, `equal` or a table of value = share");
        match WrittenTarget::deserialize(deserializer) {
            Ok(WrittenTarget::Word(word)) => match word.as_str() {
                "applicants" => Ok(Self::Applicants),
                "equal" => Ok(Self::Equal),
                _ => Err(expected()),
            },
            Ok(WrittenTarget::Table(shares)) => Ok(Self::Table(shares)),
            Err(_) => Err(expected()),
        }
    }
}

/// A choice by hand, which always has its reason (requirement E12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByHand {
    /// Whom it concerns.
    pub id: String,
    /// Why, in the words of the one who decided.
    pub reason: String,
}

/// What settles a tie between equally good lists: the steps in turn, then a lottery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieRule {
    /// What is looked at before the lottery, first things first.
    #[serde(default = "spread_first")]
    pub steps: Vec<TieStep>,
    /// The lottery's seed, drawn and published before the scores are opened.
    #[serde(default)]
    pub seed: u64,
}

impl Default for TieRule {
    fn default() -> Self {
        Self { steps: spread_first(), seed: 0 }
    }
}

impl TieRule {
    /// The seed of a cohort's lottery: the part of its identifier that was drawn by chance when the cohort was made, long
    /// before anybody applied. Nobody can choose it, and anybody can look it up.
    pub fn seed_of(cohort: CohortId) -> u64 {
        let (_, drawn) = cohort.uuid().as_u64_pair();
        drawn
    }
}

fn spread_first() -> Vec<TieStep> {
    vec![TieStep::Spread]
}

/// One step of the tie rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieStep {
    /// The more even list wins: the one with the lower cost of spread.
    Spread,
    /// The list with more of these wins.
    Prefer {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
    },
}

/// One rule, as a part of a conflict.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Rule {
    /// Exactly so many are taken.
    Seats {
        /// How many.
        seats: u32,
    },
    /// At least `min` with this value.
    QuotaMin {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
        /// How many at least.
        min: u32,
        /// How many applicants there are with this value.
        applicants: u32,
    },
    /// At most `max` with this value.
    QuotaMax {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
        /// How many at most.
        max: u32,
        /// How many applicants there are with this value.
        applicants: u32,
    },
    /// Chosen by hand.
    Must {
        /// Whom it concerns.
        id: String,
        /// Why.
        reason: String,
    },
    /// Left out by hand.
    MustNot {
        /// Whom it concerns.
        id: String,
        /// Why.
        reason: String,
    },
}

/// Why no proposal can be made from these applicants and rules.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum AdmissionError {
    /// Two applicants have the same id.
    #[error("two applicants have the id `{id}`")]
    SameId {
        /// The id.
        id: String,
    },
    /// A score is no number or beyond any scale.
    #[error("the score of `{id}` is {score}, expected a number between -1000000 and 1000000")]
    Score {
        /// Whose.
        id: String,
        /// What was given.
        score: f64,
    },
    /// A weight is negative or no number.
    #[error("the weight of spread over `{column}` is {weight}, expected a number from 0 to 1000000")]
    Weight {
        /// The spread's column.
        column: String,
        /// What was given.
        weight: f64,
    },
    /// A share is outside 0 to 1, or they add up to more than 1.
    #[error("the shares of spread over `{column}` at `{value}` are no shares: each from 0 to 1, together at most 1")]
    Share {
        /// The spread's column.
        column: String,
        /// The first value at which it goes wrong.
        value: String,
    },
    /// A quota's least number is above its greatest.
    #[error("the quota on `{column}` = `{value}` has min {min} above max {max}")]
    EmptyQuota {
        /// The quota's column.
        column: String,
        /// The quota's value.
        value: String,
        /// The least number.
        min: u32,
        /// The greatest number.
        max: u32,
    },
    /// A column that no applicant has.
    #[error("no applicant has a column `{column}`")]
    UnknownColumn {
        /// What was named.
        column: String,
    },
    /// A choice by hand names nobody who applied.
    #[error("`{id}` is chosen or left out by hand, but has not applied")]
    UnknownId {
        /// Who was named.
        id: String,
    },
    /// A choice by hand without its reason.
    #[error("`{id}` is chosen or left out by hand without a reason")]
    NoReason {
        /// Who was named.
        id: String,
    },
    /// The target shares have so many different denominators that they cannot be added exactly.
    #[error("the target shares are too fine to be added exactly")]
    TooFine,
    /// The solver gave up or found something impossible; never seen, and never passed over.
    #[error("the solver failed: {0}")]
    Solver(String),
}

impl Rules {
    /// Rules with seats and nothing else.
    pub fn seats(seats: u32) -> Self {
        Self {
            seats,
            quotas: Vec::new(),
            spreads: Vec::new(),
            must: Vec::new(),
            must_not: Vec::new(),
            tie: TieRule::default(),
        }
    }

    /// Looks for everything in the applicants and rules that makes no sense, whether or not a list can be found.
    ///
    /// # Errors
    ///
    /// The first thing found; see [`AdmissionError`].
    pub fn check(&self, applicants: &[Applicant]) -> Result<(), AdmissionError> {
        let mut ids = BTreeSet::new();
        for applicant in applicants {
            if exact::billionths(applicant.score).is_none() {
                return Err(AdmissionError::Score { id: applicant.id.clone(), score: applicant.score });
            }
            if !ids.insert(applicant.id.as_str()) {
                return Err(AdmissionError::SameId { id: applicant.id.clone() });
            }
        }
        self.quotas.iter().try_for_each(Quota::check)?;
        self.spreads.iter().try_for_each(Spread::check)?;
        for by_hand in self.must.iter().chain(&self.must_not) {
            by_hand.check(&ids)?;
        }
        self.columns().into_iter().try_for_each(|column| known(column, applicants))
    }

    /// Every column that the rules speak of.
    pub fn columns(&self) -> BTreeSet<&str> {
        let quotas = self.quotas.iter().map(|quota| quota.column.as_str());
        let spreads = self.spreads.iter().map(|spread| spread.column.as_str());
        let steps = self.tie.steps.iter().filter_map(|step| match step {
            TieStep::Spread => None,
            TieStep::Prefer { column, .. } => Some(column.as_str()),
        });
        quotas.chain(spreads).chain(steps).collect()
    }
}

fn known(column: &str, applicants: &[Applicant]) -> Result<(), AdmissionError> {
    let named = applicants.is_empty() || applicants.iter().any(|applicant| applicant.attributes.contains_key(column));
    if named { Ok(()) } else { Err(AdmissionError::UnknownColumn { column: column.to_owned() }) }
}

impl Quota {
    fn check(&self) -> Result<(), AdmissionError> {
        match self.max {
            Some(max) if max < self.min => Err(AdmissionError::EmptyQuota {
                column: self.column.clone(),
                value: self.value.clone(),
                min: self.min,
                max,
            }),
            Some(_) | None => Ok(()),
        }
    }
}

impl Spread {
    fn check(&self) -> Result<(), AdmissionError> {
        if self.weight < 0.0 || exact::billionths(self.weight).is_none() {
            return Err(AdmissionError::Weight { column: self.column.clone(), weight: self.weight });
        }
        match &self.target {
            Target::Applicants | Target::Equal => Ok(()),
            Target::Table(shares) => self.check_shares(shares),
        }
    }

    fn check_shares(&self, shares: &BTreeMap<String, f64>) -> Result<(), AdmissionError> {
        let mut sum = 0.0;
        for (value, share) in shares {
            sum += share;
            // Shares written with three decimals may well add up to 1.001.
            if !(0.0..=1.0).contains(share) || sum > 1.01 {
                return Err(AdmissionError::Share { column: self.column.clone(), value: value.clone() });
            }
        }
        Ok(())
    }
}

impl ByHand {
    fn check(&self, ids: &BTreeSet<&str>) -> Result<(), AdmissionError> {
        if !ids.contains(self.id.as_str()) {
            return Err(AdmissionError::UnknownId { id: self.id.clone() });
        }
        if self.reason.trim().is_empty() {
            return Err(AdmissionError::NoReason { id: self.id.clone() });
        }
        Ok(())
    }
}

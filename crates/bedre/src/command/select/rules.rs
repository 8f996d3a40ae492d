//! Rules from TOML, with the place of each, so that what is wrong can be found.

use std::ops::Range;

use bedre_domain::admission::{AdmissionError, ByHand, Quota, Rules, Spread, TieRule};
use serde::Deserialize;
use toml::Spanned;

use super::error::{Place, Placed, Trouble, place};

/// Rules as they are written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    seats: u32,
    #[serde(default, rename = "quota")]
    quotas: Vec<Spanned<Quota>>,
    #[serde(default, rename = "spread")]
    spreads: Vec<Spanned<Spread>>,
    #[serde(default)]
    must: Vec<Spanned<ByHand>>,
    #[serde(default)]
    must_not: Vec<Spanned<ByHand>>,
    #[serde(default)]
    tie: TieRule,
}

impl Written {
    /// Reads rules.
    pub(super) fn parse(text: &str) -> Result<Self, Placed> {
        toml::from_str(text).map_err(|error: toml::de::Error| {
            let at = error.span().map(|span| place(text, span.start));
            Trouble::Toml { cause: error.message().to_owned() }.somewhere(at)
        })
    }

    /// The rules without their places.
    pub(super) fn rules(&self) -> Rules {
        Rules {
            seats: self.seats,
            quotas: bare(&self.quotas),
            spreads: bare(&self.spreads),
            must: bare(&self.must),
            must_not: bare(&self.must_not),
            tie: self.tie.clone(),
        }
    }

    /// What the domain found wrong with the rules, at its place in `text`.
    pub(super) fn trouble(&self, error: AdmissionError, text: &str) -> Placed {
        let at = |span: Option<Range<usize>>| -> Option<Place> { span.map(|span| place(text, span.start)) };
        match error {
            AdmissionError::Weight { column, weight } => {
                let here = self.spread(|spread| spread.column == column);
                Trouble::Weight { found: weight }.somewhere(at(here))
            }
            AdmissionError::Share { column, value } => {
                let here = self.spread(|spread| spread.column == column);
                Trouble::Share { value }.somewhere(at(here))
            }
            AdmissionError::EmptyQuota { column, value, min, max } => {
                let same = |quota: &Quota| {
                    (quota.min, quota.max) == (min, Some(max)) && quota.column == column && quota.value == value
                };
                Trouble::Quota { min, max }.somewhere(at(self.quota(same)))
            }
            AdmissionError::UnknownColumn { column } => {
                let here = self.quota(|quota| quota.column == column);
                let here = here.or_else(|| self.spread(|spread| spread.column == column));
                Trouble::Column { column }.somewhere(at(here))
            }
            AdmissionError::UnknownId { id } => {
                let here = self.by_hand(|one| one.id == id);
                Trouble::Unknown { id }.somewhere(at(here))
            }
            AdmissionError::NoReason { id } => {
                let here = self.by_hand(|one| one.id == id && one.reason.trim().is_empty());
                Trouble::Reason.somewhere(at(here))
            }
            AdmissionError::TooFine => Trouble::Fine.somewhere(None),
            AdmissionError::SameId { .. } | AdmissionError::Score { .. } | AdmissionError::Solver(_) => {
                Trouble::Solver { cause: error.to_string() }.somewhere(None)
            }
        }
    }

    fn quota(&self, wanted: impl Fn(&Quota) -> bool) -> Option<Range<usize>> {
        span(self.quotas.iter(), wanted)
    }

    fn spread(&self, wanted: impl Fn(&Spread) -> bool) -> Option<Range<usize>> {
        span(self.spreads.iter(), wanted)
    }

    fn by_hand(&self, wanted: impl Fn(&ByHand) -> bool) -> Option<Range<usize>> {
        span(self.must.iter().chain(&self.must_not), wanted)
    }
}

fn bare<T: Clone>(all: &[Spanned<T>]) -> Vec<T> {
    all.iter().map(|one| one.get_ref().clone()).collect()
}

fn span<'w, T: 'w>(mut all: impl Iterator<Item = &'w Spanned<T>>, wanted: impl Fn(&T) -> bool) -> Option<Range<usize>> {
    all.find(|one| wanted(one.get_ref())).map(Spanned::span)
}

//! What decisions on applications are in law, and what their letters say of complaining.

use std::num::NonZeroU8;

use serde::{Deserialize, Serialize};

use crate::wording::Bilingual;

/// What decisions on applications are in law. It differs from owner to owner, so it is said for each cohort; a letter claims
/// no right and no law that is not said here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    /// Decisions of a course owner («avgjørelse»): whoever disagrees can ask for a new look.
    #[default]
    Ordinary,
    /// Individual decisions under an act («enkeltvedtak»), with a right to complain.
    AdministrativeAct(Complaint),
}

/// What an individual decision has to tell of its basis and of complaining.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    /// Who decides a complaint in the end, as it stands in a sentence: «Statsforvalteren i Oslo og Viken».
    pub body: Bilingual,
    /// How many weeks one has to complain, from the day of the letter.
    #[serde(default = "three_weeks")]
    pub deadline_weeks: NonZeroU8,
    /// The law that the decision is made under, as it stands in a sentence: «forvaltningsloven § 2».
    pub law: Bilingual,
}

/// The ordinary time in the public administration act, the old and the new.
fn three_weeks() -> NonZeroU8 {
    NonZeroU8::MIN.saturating_add(2)
}

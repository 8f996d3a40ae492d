//! The published criteria of a cohort (requirements E5–E12).

use serde::{Deserialize, Serialize};

use crate::{key::CriterionKey, question::Purpose, wording::Bilingual};

/// A published point of assessment. The same words stand on the public page and in the assessors' form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its name.
    pub key: CriterionKey,
    /// Its words, in short.
    pub title: Bilingual,
    /// What is looked for.
    pub description: Bilingual,
    /// How it counts.
    pub kind: CriterionKind,
}

/// How a criterion counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionKind {
    /// Assessors score each application on it.
    Scored(Scored),
    /// It concerns the chosen group as a whole, never one application (E11).
    Spread(Spread),
}

/// A criterion that assessors score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scored {
    /// How much it counts beside the others: equal numbers count alike.
    pub weight: u8,
    /// Where the assessor's eyes should be helped by the leader's confirmation (E9).
    pub beside: Beside,
    /// The levels of the scale from 1 to 5, each with what it takes.
    pub levels: Vec<Bilingual>,
    /// Its parts, answered with yes, partly or no and a note; they guide the score and are not counted.
    #[serde(default, rename = "part", skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<CriterionPart>,
}

/// What is shown beside a criterion when it is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// The application only.
    Application,
    /// The leader's confirmation too.
    LeaderConfirmation,
}

/// A part of a criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionPart {
    /// Its name.
    pub key: CriterionKey,
    /// Its words.
    pub label: Bilingual,
    /// The answers of the application to read for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub read: Vec<Purpose>,
}

/// An even spread of the chosen, as a goal to strive for (E12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// Over what it is even.
    pub over: Vec<SpreadOver>,
    /// Against what each share is measured.
    pub target: SpreadTarget,
    /// The cost of unevenness, in hundredths of a score point per seat away from the target share.
    pub weight_in_hundredths: u32,
}

/// Over what the chosen are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpreadOver {
    /// The health regions.
    HealthRegion,
    /// The counties.
    County,
}

/// Against what the shares of a spread are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpreadTarget {
    /// As the applicants are spread.
    Applicants,
    /// The same for each.
    Equal,
}

impl Criterion {
    /// How it is scored, when assessors score it.
    pub fn scored(&self) -> Option<&Scored> {
        match &self.kind {
            CriterionKind::Scored(scored) => Some(scored),
            CriterionKind::Spread(_) => None,
        }
    }

    /// The spread that it asks for, when it concerns the group as a whole.
    pub fn spread(&self) -> Option<&Spread> {
        match &self.kind {
            CriterionKind::Spread(spread) => Some(spread),
            CriterionKind::Scored(_) => None,
        }
    }
}

impl SpreadOver {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::HealthRegion, Self::County];

    /// The column of an applicant that the rules of selection speak of.
    pub fn column(self) -> &'static str {
        match self {
            Self::HealthRegion => "health_region",
            Self::County => "county",
        }
    }
}

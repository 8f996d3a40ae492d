//! A PDSA cycle: a small test of change, from plan and prediction to a decision. Without a decision it is open.

mod advice;
mod transition;

pub use advice::{PdsaAdvice, advice, is_overdue};
pub use transition::{DecideError, PlanError, StartError, StudyError};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    free_text::FreeText,
    id::{MeasureId, PdsaCycleId, ProjectId},
};

/// A PDSA cycle of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdsaCycle {
    /// Which one.
    pub id: PdsaCycleId,
    /// Of which project.
    pub project: ProjectId,
    /// Its number in the project, from 1.
    pub number: u32,
    /// What is tested, and what the team thinks will happen.
    pub plan: CyclePlan,
    /// How far it has come.
    pub state: PdsaState,
    /// When it was planned.
    pub created_at: Timestamp,
    /// When something of it was last changed.
    pub changed_at: Timestamp,
}

/// What is tested.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CyclePlan {
    /// The change that is tried; never empty.
    pub what: FreeText,
    /// What the team wants to find out.
    pub question: FreeText,
    /// How small: «én pasient, én vakt».
    pub scale: FreeText,
    /// Who does it.
    pub who: FreeText,
    /// What the team thinks will happen. May be empty until the test starts (PDS-1).
    pub prediction: FreeText,
    /// The first day.
    pub starts: Option<Date>,
    /// The last day, not before the first.
    pub ends: Option<Date>,
    /// The measure on whose chart it may show (PDS-11).
    pub measure: Option<MeasureId>,
}

/// How far a cycle has come. Each state holds what is known from then on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PdsaState {
    /// Planned only.
    Planned,
    /// The test goes on. Plan and prediction stand as they are.
    Running {
        /// Its first day.
        since: Date,
    },
    /// The result is in.
    Studied {
        /// What was found.
        study: Study,
    },
    /// Closed: it is decided what to do.
    Decided {
        /// What was found.
        study: Study,
        /// What to do.
        decision: Decision,
        /// When it was decided.
        on: Date,
    },
}

/// What a test showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Study {
    /// The first day of the test.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// What was done and observed, the unexpected included.
    pub done: FreeText,
    /// The result; never empty.
    pub result: FreeText,
    /// How it compares with the prediction.
    pub compared: Compared,
    /// What was learned. May be empty until it is decided (A22).
    pub learned: FreeText,
}

/// How a result compares with the prediction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compared {
    /// As predicted.
    AsPredicted,
    /// Partly.
    Partly,
    /// Otherwise than predicted.
    Otherwise,
}

impl Compared {
    /// What people choose from.
    pub const ALL: [Self; 3] = [Self::AsPredicted, Self::Partly, Self::Otherwise];

    /// Its name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AsPredicted => "as_predicted",
            Self::Partly => "partly",
            Self::Otherwise => "otherwise",
        }
    }
}

/// What to do after a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The change becomes the ordinary way.
    Adopt,
    /// Change something, and test again.
    Adapt,
    /// The same change, in a larger scale.
    ScaleUp,
    /// The same change, under other conditions.
    OtherConditions,
    /// Stop this idea.
    Abandon,
}

impl Decision {
    /// What people choose from.
    pub const ALL: [Self; 5] = [Self::Adopt, Self::Adapt, Self::ScaleUp, Self::OtherConditions, Self::Abandon];

    /// Its name in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Adopt => "adopt",
            Self::Adapt => "adapt",
            Self::ScaleUp => "scale_up",
            Self::OtherConditions => "other_conditions",
            Self::Abandon => "abandon",
        }
    }

    /// Whether another cycle follows on it.
    pub const fn goes_on(self) -> bool {
        match self {
            Self::Adapt | Self::ScaleUp | Self::OtherConditions => true,
            Self::Adopt | Self::Abandon => false,
        }
    }
}

/// The kinds of states, for lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PdsaStanding {
    /// See [`PdsaState::Planned`].
    Planned,
    /// See [`PdsaState::Running`].
    Running,
    /// See [`PdsaState::Studied`].
    Studied,
    /// See [`PdsaState::Decided`].
    Decided,
}

impl PdsaState {
    /// The kind of state.
    pub fn standing(&self) -> PdsaStanding {
        match self {
            Self::Planned => PdsaStanding::Planned,
            Self::Running { .. } => PdsaStanding::Running,
            Self::Studied { .. } => PdsaStanding::Studied,
            Self::Decided { .. } => PdsaStanding::Decided,
        }
    }
}

impl PdsaCycle {
    /// A cycle that is planned.
    ///
    /// # Errors
    ///
    /// [`PlanError`].
    pub fn plan(
        id: PdsaCycleId,
        project: ProjectId,
        number: u32,
        plan: CyclePlan,
        now: Timestamp,
    ) -> Result<Self, PlanError> {
        let plan = plan.check()?;
        Ok(Self { id, project, number, plan, state: PdsaState::Planned, created_at: now, changed_at: now })
    }

    /// Whether it still waits for its decision.
    pub fn is_open(&self) -> bool {
        match self.state {
            PdsaState::Planned | PdsaState::Running { .. } | PdsaState::Studied { .. } => true,
            PdsaState::Decided { .. } => false,
        }
    }

    /// The days on which the change was tried: to the last one known, as a bar on a chart's time axis.
    pub fn days(&self) -> Option<(Date, Date)> {
        match &self.state {
            PdsaState::Planned => None,
            PdsaState::Running { since } => Some((*since, self.plan.ends.map_or(*since, |end| end.max(*since)))),
            PdsaState::Studied { study } | PdsaState::Decided { study, .. } => Some((study.from, study.until)),
        }
    }

    /// What was found, once it is.
    pub fn study_made(&self) -> Option<&Study> {
        match &self.state {
            PdsaState::Planned | PdsaState::Running { .. } => None,
            PdsaState::Studied { study } | PdsaState::Decided { study, .. } => Some(study),
        }
    }

    /// What was decided, once it is.
    pub fn decision(&self) -> Option<Decision> {
        match &self.state {
            PdsaState::Planned | PdsaState::Running { .. } | PdsaState::Studied { .. } => None,
            PdsaState::Decided { decision, .. } => Some(*decision),
        }
    }
}

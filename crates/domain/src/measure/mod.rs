//! A measure: what is counted over time, its plan, its data points and its chart.

mod data_point;
mod entry;
mod figure;
mod history;
mod plan;
mod series;

pub use data_point::{Amount, AmountError, DataPoint, PointSource, PointState};
pub use entry::{Checked, Entry, EntryError, Refused, Taken, check};
pub use figure::{Figure, FigureError};
pub use history::{Earlier, Known};
pub use plan::{Definition, DefinitionPart, Frequency, MeasureKind, Per, Phasing, Plan, PlanError, Scale, Split};
pub use series::Series;

// The statistics' own words for how a measure is shown, so that those who know a measure know them too.
pub use bedre_spc::{Advice, ChartError, ChartKind, Direction, RuleSet};

use jiff::Timestamp;

use crate::{
    free_text::FreeText,
    id::{MeasureId, ProjectId},
};

/// What a project counts over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Which one.
    pub id: MeasureId,
    /// Of which project.
    pub project: ProjectId,
    /// Its name: «Antall fall per 1000 liggedøgn».
    pub name: FreeText,
    /// Whether it is only named yet, or planned.
    pub stage: MeasureStage,
    /// When it was made.
    pub created_at: Timestamp,
    /// When its name or plan was last changed.
    pub changed_at: Timestamp,
}

/// How far a measure has come.
#[derive(Clone, Debug, PartialEq)]
pub enum MeasureStage {
    /// Named only, as measures from an application are (F16). It takes no data.
    Draft,
    /// It is decided what is counted and how it is shown.
    Planned(Box<Plan>),
}

/// Why a measure's plan cannot be changed so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplanError {
    /// There are data points already, and they are of another kind of number.
    #[error("scale of a measure with data points changed")]
    ScaleHasData,
}

/// What changed when a measure was planned anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replanned {
    /// Nothing that the reader of the chart must know.
    Quietly,
    /// What is counted, after data exist: the time line must tell (MEA-10).
    Redefined,
}

impl Measure {
    /// The plan, when there is one.
    pub fn plan(&self) -> Option<&Plan> {
        match &self.stage {
            MeasureStage::Draft => None,
            MeasureStage::Planned(plan) => Some(plan),
        }
    }

    /// What it is for, when that is decided.
    pub fn kind(&self) -> Option<MeasureKind> {
        self.plan().map(|plan| plan.kind)
    }

    /// Gives the measure a name and a plan, or others than before. Phases, baseline and rules stay as they were.
    ///
    /// # Errors
    ///
    /// [`ReplanError::ScaleHasData`] when data points of another kind of number are there.
    pub fn replan(
        self,
        name: FreeText,
        plan: Plan,
        has_data: bool,
        now: Timestamp,
    ) -> Result<(Self, Replanned), ReplanError> {
        let mut changed = Replanned::Quietly;
        let mut plan = plan;
        if let MeasureStage::Planned(before) = self.stage {
            if has_data && !before.scale.takes_same_figures_as(&plan.scale) {
                return Err(ReplanError::ScaleHasData);
            }
            if has_data && (before.definition != plan.definition || before.scale != plan.scale) {
                changed = Replanned::Redefined;
            }
            plan.phasing = before.phasing;
            plan.rules = before.rules;
        }
        Ok((Self { name, stage: MeasureStage::Planned(Box::new(plan)), changed_at: now, ..self }, changed))
    }

    /// Takes other rules for what is a signal.
    #[must_use]
    pub fn judge_by(self, rules: RuleSet, now: Timestamp) -> Self {
        let stage = match self.stage {
            MeasureStage::Draft => MeasureStage::Draft,
            MeasureStage::Planned(plan) => MeasureStage::Planned(Box::new(Plan { rules, ..*plan })),
        };
        Self { stage, changed_at: now, ..self }
    }

    /// Takes a new way of cutting the chart into phases.
    #[must_use]
    pub fn rephase(self, phasing: Phasing, now: Timestamp) -> Self {
        let stage = match self.stage {
            MeasureStage::Draft => MeasureStage::Draft,
            MeasureStage::Planned(plan) => MeasureStage::Planned(Box::new(Plan { phasing, ..*plan })),
        };
        Self { stage, changed_at: now, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn a_measure_from_an_application_is_a_draft_until_it_is_planned() {
        let draft = samples::draft_measure();
        assert_eq!((draft.plan(), draft.kind()), (None, None));

        let (planned, changed) =
            draft.replan(samples::text("Fall"), samples::falls_plan(), false, Timestamp::UNIX_EPOCH).unwrap();

        assert_eq!(planned.kind(), Some(MeasureKind::Outcome));
        assert_eq!(changed, Replanned::Quietly);
    }

    #[test]
    fn what_is_counted_may_change_while_there_are_data_but_the_time_line_tells() {
        let falls = samples::falls();
        let mut plan = samples::falls_plan();
        plan.definition.what = samples::text("Alle fall, også uten skade");

        let (_, without_data) =
            falls.clone().replan(falls.name.clone(), plan.clone(), false, Timestamp::UNIX_EPOCH).unwrap();
        let (_, with_data) = falls.clone().replan(falls.name.clone(), plan, true, Timestamp::UNIX_EPOCH).unwrap();

        assert_eq!((without_data, with_data), (Replanned::Quietly, Replanned::Redefined));
    }

    #[test]
    fn the_kind_of_number_stays_when_there_are_data() {
        let falls = samples::falls();
        let numerator = samples::text("Pasienter med fall");
        let scale = Scale::Proportion { numerator, denominator: samples::text("Alle pasienter") };
        let plan = Plan { scale, ..samples::falls_plan() };

        let refused = falls.clone().replan(falls.name.clone(), plan.clone(), true, Timestamp::UNIX_EPOCH);
        let taken = falls.clone().replan(falls.name.clone(), plan, false, Timestamp::UNIX_EPOCH);

        assert_eq!(refused, Err(ReplanError::ScaleHasData));
        assert!(taken.is_ok());
    }
}

//! What a project still lacks, as advice to the team: nothing of it stops anybody.

use crate::{
    measure::{Measure, MeasureKind},
    project::Charter,
};

/// What a project still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProjectAdvice {
    /// Not a word on the problem.
    NoProblem,
    /// Neither numbers nor stories on how large it is (PRO-2).
    NoExtent,
    /// The aim lacks some of its five parts, or its numbers say nothing (AIM-1 to AIM-3, AIM-9).
    AimIncomplete,
    /// No planned outcome measure (J3, MEA-1).
    NoOutcomeMeasure,
    /// No planned process measure (J3, MEA-1).
    NoProcessMeasure,
    /// No planned balancing measure (J3, MEA-1).
    NoBalancingMeasure,
    /// Measures that are only named yet.
    DraftMeasures,
    /// More than eight measures (MEA-2).
    ManyMeasures,
    /// More than two outcome measures: the aim may be too wide (MEA-3).
    ManyOutcomeMeasures,
}

/// More measures than this are hard to keep up (MEA-2).
const MANY: usize = 8;
/// More outcome measures than this hint at an aim that is too wide (MEA-3).
const MANY_OUTCOME: usize = 2;

/// What a project still lacks, in the order in which to see to it.
pub fn advice<'a>(charter: &Charter, measures: impl IntoIterator<Item = &'a Measure>) -> Vec<ProjectAdvice> {
    let measures: Vec<&Measure> = measures.into_iter().collect();
    let of = |kind| measures.iter().filter(|measure| measure.kind() == Some(kind)).count();
    let drafts = measures.iter().filter(|measure| measure.plan().is_none()).count();
    [
        (ProjectAdvice::NoProblem, charter.problem.is_empty()),
        (ProjectAdvice::NoExtent, charter.extent.is_empty() && !charter.problem.is_empty()),
        (ProjectAdvice::AimIncomplete, !charter.aim.is_complete()),
        (ProjectAdvice::NoOutcomeMeasure, of(MeasureKind::Outcome) == 0),
        (ProjectAdvice::NoProcessMeasure, of(MeasureKind::Process) == 0),
        (ProjectAdvice::NoBalancingMeasure, of(MeasureKind::Balancing) == 0),
        (ProjectAdvice::DraftMeasures, drafts > 0),
        (ProjectAdvice::ManyMeasures, measures.len() > MANY),
        (ProjectAdvice::ManyOutcomeMeasures, of(MeasureKind::Outcome) > MANY_OUTCOME),
    ]
    .into_iter()
    .filter_map(|(advice, holds)| holds.then_some(advice))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        measure::{MeasureStage, Plan},
        samples,
    };

    fn of_kind(kind: MeasureKind) -> Measure {
        Measure { stage: MeasureStage::Planned(Box::new(Plan { kind, ..samples::falls_plan() })), ..samples::falls() }
    }

    #[test]
    fn j3_an_outcome_and_a_process_measure_are_needed_and_a_balancing_one_advised() {
        use MeasureKind::{Balancing, Outcome, Process};
        use ProjectAdvice::{NoBalancingMeasure, NoOutcomeMeasure, NoProcessMeasure};
        let charter = samples::charter();
        let cases = [
            (vec![], vec![NoOutcomeMeasure, NoProcessMeasure, NoBalancingMeasure]),
            (vec![Outcome], vec![NoProcessMeasure, NoBalancingMeasure]),
            (vec![Outcome, Process], vec![NoBalancingMeasure]),
            (vec![Outcome, Process, Balancing], vec![]),
        ];

        for (kinds, expected) in cases {
            let measures: Vec<_> = kinds.iter().copied().map(of_kind).collect();
            assert_eq!(advice(&charter, &measures), expected, "{kinds:?}");
        }
    }

    #[test]
    fn j3_a_measure_that_is_only_named_counts_for_nothing_yet() {
        let found = advice(&samples::charter(), &[samples::draft_measure()]);

        assert!(found.contains(&ProjectAdvice::NoOutcomeMeasure), "{found:?}");
        assert!(found.contains(&ProjectAdvice::DraftMeasures), "{found:?}");
    }

    #[test]
    fn a_new_project_is_told_where_to_begin() {
        let first = advice(&Charter::default(), &[]).first().copied();

        assert_eq!(first, Some(ProjectAdvice::NoProblem));
    }

    #[test]
    fn many_measures_are_remarked_upon() {
        let measures = vec![of_kind(MeasureKind::Outcome); 9];

        let found = advice(&samples::charter(), &measures);

        assert!(found.contains(&ProjectAdvice::ManyMeasures), "{found:?}");
        assert!(found.contains(&ProjectAdvice::ManyOutcomeMeasures), "{found:?}");
    }
}

//! From one state of a PDSA cycle to the next. Each takes the cycle and gives it back changed, or says why not.

use jiff::{Timestamp, civil::Date};

use super::{CyclePlan, Decision, PdsaCycle, PdsaStanding, PdsaState, Study};
use crate::free_text::FreeText;

/// Why a plan is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// Nothing is said of what is tried.
    #[error("plan of nothing")]
    Nothing,
    /// The last day is before the first.
    #[error("end before the start")]
    EndsBeforeStart,
    /// The test has started: plan and prediction stand.
    #[error("plan of a cycle that is {0:?}")]
    Started(PdsaStanding),
}

/// Why a test cannot start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// Nobody has said what they think will happen (PDS-1).
    #[error("start without a prediction")]
    NoPrediction,
    /// It has started already.
    #[error("start of a cycle that is {0:?}")]
    Started(PdsaStanding),
}

/// Why a result cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StudyError {
    /// There is no result in it.
    #[error("study without a result")]
    NoResult,
    /// The test ended before it began.
    #[error("end before the start")]
    EndsBeforeStart,
    /// The test ends later than today: its result is not in (PDS-5).
    #[error("end in the future")]
    EndsLater,
    /// It has not started, or it is decided.
    #[error("study of a cycle that is {0:?}")]
    NotRunning(PdsaStanding),
}

/// Why a cycle cannot be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecideError {
    /// «Hva lærte vi?» is empty (A22).
    #[error("decision without anything learned")]
    NothingLearned,
    /// There is no result yet, or it is decided.
    #[error("decision on a cycle that is {0:?}")]
    NotStudied(PdsaStanding),
}

impl CyclePlan {
    pub(super) fn check(self) -> Result<Self, PlanError> {
        if self.what.is_empty() {
            return Err(PlanError::Nothing);
        }
        match self.starts.zip(self.ends) {
            Some((starts, ends)) if ends < starts => Err(PlanError::EndsBeforeStart),
            Some(_) | None => Ok(self),
        }
    }
}

impl PdsaCycle {
    /// Changes the plan of a test that has not started.
    ///
    /// # Errors
    ///
    /// [`PlanError`].
    pub fn replan(self, plan: CyclePlan, now: Timestamp) -> Result<Self, PlanError> {
        match self.state {
            PdsaState::Planned => Ok(Self { plan: plan.check()?, changed_at: now, ..self }),
            PdsaState::Running { .. } | PdsaState::Studied { .. } | PdsaState::Decided { .. } => {
                Err(PlanError::Started(self.state.standing()))
            }
        }
    }

    /// Starts the test; from now on plan and prediction stand.
    ///
    /// # Errors
    ///
    /// [`StartError`].
    pub fn start(self, today: Date, now: Timestamp) -> Result<Self, StartError> {
        match self.state {
            PdsaState::Planned if self.plan.prediction.is_empty() => Err(StartError::NoPrediction),
            PdsaState::Planned => {
                // A test that is written down afterwards began when the plan says.
                let since = self.plan.starts.map_or(today, |starts| starts.min(today));
                Ok(Self { state: PdsaState::Running { since }, changed_at: now, ..self })
            }
            PdsaState::Running { .. } | PdsaState::Studied { .. } | PdsaState::Decided { .. } => {
                Err(StartError::Started(self.state.standing()))
            }
        }
    }

    /// Writes down what the test showed, or writes it anew until it is decided.
    ///
    /// # Errors
    ///
    /// [`StudyError`].
    pub fn study(self, study: Study, today: Date, now: Timestamp) -> Result<Self, StudyError> {
        match self.state {
            PdsaState::Running { .. } | PdsaState::Studied { .. } => {
                let study = study.check(today)?;
                Ok(Self { state: PdsaState::Studied { study }, changed_at: now, ..self })
            }
            PdsaState::Planned | PdsaState::Decided { .. } => Err(StudyError::NotRunning(self.state.standing())),
        }
    }

    /// Closes the cycle with what was learned and what to do (A22).
    ///
    /// # Errors
    ///
    /// [`DecideError`].
    pub fn decide(
        self,
        learned: FreeText,
        decision: Decision,
        today: Date,
        now: Timestamp,
    ) -> Result<Self, DecideError> {
        match self.state {
            PdsaState::Studied { .. } if learned.is_empty() => Err(DecideError::NothingLearned),
            PdsaState::Studied { study } => {
                let study = Study { learned, ..study };
                Ok(Self { state: PdsaState::Decided { study, decision, on: today }, changed_at: now, ..self })
            }
            PdsaState::Planned | PdsaState::Running { .. } | PdsaState::Decided { .. } => {
                Err(DecideError::NotStudied(self.state.standing()))
            }
        }
    }
}

impl Study {
    fn check(self, today: Date) -> Result<Self, StudyError> {
        if self.result.is_empty() {
            Err(StudyError::NoResult)
        } else if self.until < self.from {
            Err(StudyError::EndsBeforeStart)
        } else if self.until > today {
            Err(StudyError::EndsLater)
        } else {
            Ok(self)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pdsa::Compared,
        samples::{cycle, cycle_plan, study, text},
    };
    use jiff::civil::date;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn today() -> Date {
        date(2020, 12, 14)
    }

    /// A cycle in every state.
    fn each() -> [PdsaCycle; 4] {
        let planned = cycle();
        let running = planned.clone().start(today(), NOW).unwrap();
        let studied = running.clone().study(study(), today(), NOW).unwrap();
        let decided = studied.clone().decide(text("Lys hjelper"), Decision::Adopt, today(), NOW).unwrap();
        [planned, running, studied, decided]
    }

    #[test]
    fn a22_every_pair_of_state_and_transition_is_decided() {
        type Transition = (&'static str, fn(PdsaCycle) -> bool, [bool; 4]);
        let transitions: [Transition; 4] = [
            ("replan", |cycle| cycle.replan(cycle_plan(), NOW).is_ok(), [true, false, false, false]),
            ("start", |cycle| cycle.start(today(), NOW).is_ok(), [true, false, false, false]),
            ("study", |cycle| cycle.study(study(), today(), NOW).is_ok(), [false, true, true, false]),
            (
                "decide",
                |cycle| cycle.decide(text("Lys hjelper"), Decision::Adapt, today(), NOW).is_ok(),
                [false, false, true, false],
            ),
        ];

        for (name, transition, expected) in transitions {
            for (cycle, expected) in each().into_iter().zip(expected) {
                let standing = cycle.state.standing();
                assert_eq!(transition(cycle), expected, "{name} from {standing:?}");
            }
        }
    }

    #[test]
    fn a22_a_cycle_cannot_be_closed_without_what_was_learned() {
        let [_, _, studied, _] = each();

        let refused = studied.clone().decide(FreeText::default(), Decision::Adopt, today(), NOW);
        let closed = studied.decide(text("Lys hjelper"), Decision::Adopt, today(), NOW).unwrap();

        assert_eq!(refused, Err(DecideError::NothingLearned));
        assert!(!closed.is_open());
        assert_eq!(closed.study_made().map(|study| study.learned.as_str()), Some("Lys hjelper"));
    }

    #[test]
    fn a_test_without_a_prediction_does_not_start() {
        let plan = CyclePlan { prediction: FreeText::default(), ..cycle_plan() };

        let refused = PdsaCycle { plan, ..cycle() }.start(today(), NOW);

        assert_eq!(refused, Err(StartError::NoPrediction));
    }

    #[test]
    fn a_test_began_on_the_planned_day_but_not_later_than_today() {
        for (starts, since) in
            [(Some(date(2020, 12, 1)), date(2020, 12, 1)), (Some(date(2021, 1, 1)), today()), (None, today())]
        {
            let plan = CyclePlan { starts, ends: None, ..cycle_plan() };
            let running = PdsaCycle { plan, ..cycle() }.start(today(), NOW).unwrap();
            assert_eq!(running.state, PdsaState::Running { since }, "{starts:?}");
        }
    }

    #[test]
    fn a_study_has_a_result_and_days_that_make_sense() {
        let cases = [
            (Study { result: FreeText::default(), ..study() }, StudyError::NoResult),
            (Study { until: date(2020, 11, 1), ..study() }, StudyError::EndsBeforeStart),
            (Study { until: date(2020, 12, 15), ..study() }, StudyError::EndsLater),
        ];

        for (study, expected) in cases {
            let [_, running, _, _] = each();
            assert_eq!(running.study(study, today(), NOW), Err(expected));
        }
    }

    #[test]
    fn a_plan_says_what_is_tried_and_ends_after_it_starts() {
        let nothing = CyclePlan { what: FreeText::default(), ..cycle_plan() };
        let backwards = CyclePlan { ends: Some(date(2020, 11, 1)), ..cycle_plan() };

        assert_eq!(cycle().replan(nothing, NOW), Err(PlanError::Nothing));
        assert_eq!(cycle().replan(backwards, NOW), Err(PlanError::EndsBeforeStart));
    }

    #[test]
    fn the_bar_on_the_time_axis_is_as_long_as_the_test() {
        let [planned, running, studied, _] = each();

        assert_eq!(planned.days(), None);
        assert_eq!(running.days(), Some((date(2020, 11, 30), date(2020, 12, 6))));
        assert_eq!(studied.days(), Some((date(2020, 11, 30), date(2020, 12, 4))));
        assert_eq!(studied.study_made().map(|study| study.compared), Some(Compared::Partly));
    }
}

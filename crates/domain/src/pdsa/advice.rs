//! What to think of beside a PDSA cycle. None of it stops anybody.

use jiff::civil::Date;

use super::{CyclePlan, Decision, PdsaCycle, PdsaState};

/// What to think of beside a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PdsaAdvice {
    /// Nothing says how small it is (PDS-2).
    NoScale,
    /// It lasts more than a month (PDS-3).
    Long,
    /// It is tied to no measure (PDS-11).
    NoMeasure,
    /// It ended more than a week ago and is not decided (PDS-7).
    Overdue,
    /// The change was taken into use after a single test (PDS-8).
    AdoptedAfterOne,
}

/// A test that is planned for more days than this is long (PDS-3).
const LONG_DAYS: i32 = 30;
/// A decision is expected within so many days after the end (PDS-7).
const DECISION_DAYS: i32 = 7;

/// What to think of beside `cycle`, one of `all` in its project.
pub fn advice(cycle: &PdsaCycle, all: &[PdsaCycle], today: Date) -> Vec<PdsaAdvice> {
    let is_planned = matches!(cycle.state, PdsaState::Planned);
    let earlier = all.iter().filter(|other| other.number < cycle.number && !other.is_open()).count();
    [
        (PdsaAdvice::NoScale, is_planned && cycle.plan.scale.is_empty()),
        (PdsaAdvice::Long, is_planned && is_long(&cycle.plan)),
        (PdsaAdvice::NoMeasure, cycle.is_open() && cycle.plan.measure.is_none()),
        (PdsaAdvice::Overdue, is_overdue(cycle, today)),
        (PdsaAdvice::AdoptedAfterOne, cycle.decision() == Some(Decision::Adopt) && earlier == 0),
    ]
    .into_iter()
    .filter_map(|(advice, holds)| holds.then_some(advice))
    .collect()
}

/// Whether a test ended more than a week ago and is not decided.
pub fn is_overdue(cycle: &PdsaCycle, today: Date) -> bool {
    let ended = match &cycle.state {
        PdsaState::Planned | PdsaState::Decided { .. } => None,
        PdsaState::Running { .. } => cycle.plan.ends,
        PdsaState::Studied { study } => Some(study.until),
    };
    ended.is_some_and(|ended| (today - ended).get_days() > DECISION_DAYS)
}

fn is_long(plan: &CyclePlan) -> bool {
    plan.starts.zip(plan.ends).is_some_and(|(starts, ends)| (ends - starts).get_days() > LONG_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        free_text::FreeText,
        samples::{cycle, cycle_plan, study, text},
    };
    use jiff::{Timestamp, civil::date};

    #[test]
    fn advice_is_given_where_there_is_reason() {
        let planned = |plan| PdsaCycle { plan, ..cycle() };
        let cases = [
            (planned(cycle_plan()), vec![]),
            (planned(CyclePlan { scale: FreeText::default(), ..cycle_plan() }), vec![PdsaAdvice::NoScale]),
            (planned(CyclePlan { ends: Some(date(2021, 1, 1)), ..cycle_plan() }), vec![PdsaAdvice::Long]),
            (planned(CyclePlan { measure: None, ..cycle_plan() }), vec![PdsaAdvice::NoMeasure]),
        ];

        for (cycle, expected) in cases {
            assert_eq!(advice(&cycle, &[], date(2020, 12, 1)), expected, "{:?}", cycle.plan);
        }
    }

    #[test]
    fn a_test_that_ended_eight_days_ago_waits_for_its_decision() {
        let running = cycle().start(date(2020, 11, 30), Timestamp::UNIX_EPOCH).unwrap();

        assert!(!is_overdue(&running, date(2020, 12, 13)));
        assert!(is_overdue(&running, date(2020, 12, 14)));
        assert!(!is_overdue(&cycle(), date(2022, 1, 1)));
    }

    #[test]
    fn taking_a_change_into_use_after_one_test_is_remarked_upon() {
        let today = date(2020, 12, 14);
        let now = Timestamp::UNIX_EPOCH;
        let decided = |cycle: PdsaCycle| {
            let studied = cycle.start(today, now).unwrap().study(study(), today, now).unwrap();
            studied.decide(text("Lys hjelper"), Decision::Adopt, today, now).unwrap()
        };
        let first = decided(cycle());
        let second = decided(PdsaCycle { number: 2, ..cycle() });
        let all = [first.clone(), second.clone()];

        assert_eq!(advice(&first, &all, today), [PdsaAdvice::AdoptedAfterOne]);
        assert_eq!(advice(&second, &all, today), []);
    }
}

//! Who needs the supervisor, and why: told from the facts of a team's work.

use bedre_spc::Meaning;
use jiff::{Timestamp, civil::Date};

use crate::clock::date_in_oslo;

/// What is known of a team's work, as far as the board needs it.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamFacts {
    /// When the project was begun.
    pub began_at: Timestamp,
    /// Whether the aim has its five parts.
    pub has_aim: bool,
    /// How many measures are planned.
    pub planned_measures: usize,
    /// The day of the newest data point, of any measure.
    pub last_point: Option<Date>,
    /// What the newest signal of each outcome measure means.
    pub signals: Vec<Meaning>,
    /// How many cycles there are.
    pub cycles: usize,
    /// How many of them ended more than a week ago without a decision.
    pub overdue_cycles: usize,
}

/// Why a team needs its supervisor, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// A signal in the wrong direction.
    SignalForTheWorse,
    /// The aim lacks a part.
    NoAim,
    /// No measure is planned.
    NoMeasure,
    /// No data point for so many days.
    NoData {
        /// How many, from the newest point or from the beginning.
        days: i32,
    },
    /// A test that ended without a decision.
    OpenCycle,
    /// No test yet.
    NoCycle,
    /// A signal in the right direction: to be learned from.
    SignalForTheBetter,
}

/// A team that has not measured for more than this many days may be stuck.
const QUIET_DAYS: i32 = 21;
/// A new team is left in peace for this many days.
const FIRST_DAYS: i32 = 28;

impl Need {
    /// How pressing: teams are sorted by the sum.
    pub const fn weight(self) -> u32 {
        match self {
            Self::SignalForTheWorse => 8,
            Self::NoAim => 5,
            Self::NoMeasure => 4,
            Self::NoData { .. } => 3,
            Self::OpenCycle => 2,
            Self::NoCycle => 1,
            Self::SignalForTheBetter => 0,
        }
    }
}

/// Why a team needs its supervisor, the most pressing first. Nothing when all goes as planned.
pub fn needs(team: &TeamFacts, today: Date) -> Vec<Need> {
    let began = date_in_oslo(team.began_at);
    let is_new = (today - began).get_days() < FIRST_DAYS;
    let quiet_days = (today - team.last_point.unwrap_or(began)).get_days();
    let signals = |meaning| team.signals.contains(&meaning);
    [
        (Need::SignalForTheWorse, signals(Meaning::Worse)),
        (Need::NoAim, !team.has_aim && !is_new),
        (Need::NoMeasure, team.planned_measures == 0 && !is_new),
        (Need::NoData { days: quiet_days }, team.planned_measures > 0 && quiet_days > QUIET_DAYS),
        (Need::OpenCycle, team.overdue_cycles > 0),
        (Need::NoCycle, team.cycles == 0 && team.planned_measures > 0 && !is_new),
        (Need::SignalForTheBetter, signals(Meaning::Better)),
    ]
    .into_iter()
    .filter_map(|(need, holds)| holds.then_some(need))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn going_well() -> TeamFacts {
        TeamFacts {
            began_at: "2020-05-12T08:00:00Z".parse().unwrap(),
            has_aim: true,
            planned_measures: 2,
            last_point: Some(date(2020, 9, 7)),
            signals: vec![Meaning::Change],
            cycles: 1,
            overdue_cycles: 0,
        }
    }

    #[test]
    fn each_reason_is_told_and_the_most_pressing_first() {
        let today = date(2020, 9, 14);
        let cases = [
            (going_well(), vec![]),
            (TeamFacts { has_aim: false, ..going_well() }, vec![Need::NoAim]),
            (TeamFacts { planned_measures: 0, ..going_well() }, vec![Need::NoMeasure]),
            (TeamFacts { last_point: Some(date(2020, 8, 23)), ..going_well() }, vec![Need::NoData { days: 22 }]),
            (TeamFacts { last_point: Some(date(2020, 8, 24)), ..going_well() }, vec![]),
            (TeamFacts { overdue_cycles: 1, ..going_well() }, vec![Need::OpenCycle]),
            (TeamFacts { cycles: 0, ..going_well() }, vec![Need::NoCycle]),
            (
                TeamFacts { signals: vec![Meaning::Better, Meaning::Worse], has_aim: false, ..going_well() },
                vec![Need::SignalForTheWorse, Need::NoAim, Need::SignalForTheBetter],
            ),
        ];

        for (team, expected) in cases {
            assert_eq!(needs(&team, today), expected, "{team:?}");
        }
    }

    #[test]
    fn a_team_that_has_just_begun_is_left_in_peace() {
        let new = TeamFacts {
            has_aim: false,
            planned_measures: 0,
            last_point: None,
            signals: Vec::new(),
            cycles: 0,
            ..going_well()
        };

        assert_eq!(needs(&new, date(2020, 6, 8)), []);
        assert_eq!(needs(&new, date(2020, 6, 9)), [Need::NoAim, Need::NoMeasure]);
    }
}

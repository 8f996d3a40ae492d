//! What must be met for the certificate, and how far someone has come (C3, C4, I6).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::{
    key::SessionKey,
    session::{AttendingRole, Day, Plan, Session},
};

/// What must be met for the certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompletionRule {
    /// Which sessions must be attended.
    pub requires: Requires,
    /// How many of their days may be missed in all.
    pub days_that_may_be_missed: u8,
    /// Whether an absence with an accepted reason counts as attendance.
    pub excused: Excused,
}

/// Which sessions must be attended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requires {
    /// All that the plan makes mandatory for participants.
    EveryMandatorySession,
    /// These.
    These(Vec<SessionKey>),
}

/// What an absence with an accepted reason counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Excused {
    /// As attendance.
    Counts,
    /// As absence, until a substitute task is registered.
    NeedsSubstitute,
}

/// How someone was seen on one day of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayAttendance {
    /// Present.
    Present,
    /// Absent without an accepted reason.
    Absent,
    /// Absent with an accepted reason.
    Excused,
}

/// What is known of one participant's attendance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttendanceFacts {
    /// How the participant was seen, per session and day.
    pub days: BTreeMap<(SessionKey, civil::Date), DayAttendance>,
    /// The sessions for which staff have registered a substitute task.
    pub substituted: BTreeSet<SessionKey>,
    /// The place of the alternative that the participant's team has chosen, per session that has alternatives.
    pub chosen: BTreeMap<SessionKey, u16>,
}

/// How far a participant has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completion {
    /// Everything is met.
    Completed,
    /// Nothing is lost; some days are still to come or to be noted.
    UnderWay {
        /// The days that are left: session and date; a session without dates counts with none.
        left: Vec<(SessionKey, Option<civil::Date>)>,
    },
    /// Too much was missed. A registered substitute task mends it.
    NotCompleted {
        /// What is missing, in the order of the plan.
        unmet: Vec<Unmet>,
    },
}

/// A session that was not attended in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmet {
    /// The session.
    pub session: SessionKey,
    /// The days on which the participant was present.
    pub present: usize,
    /// The days of the session: «2 of 3 days».
    pub of: usize,
    /// The days that were missed.
    pub missed: Vec<civil::Date>,
}

impl CompletionRule {
    /// The sessions that must be attended. Cancelled ones are not.
    pub fn sessions<'a>(&'a self, plan: &'a Plan) -> Vec<&'a Session> {
        let required: Vec<&Session> = match &self.requires {
            Requires::EveryMandatorySession => plan.required_of(AttendingRole::Participant).collect(),
            Requires::These(keys) => keys.iter().filter_map(|key| plan.session(key)).collect(),
        };
        required.into_iter().filter(|session| !session.dates.is_cancelled()).collect()
    }

    /// How far a participant has come.
    ///
    /// A day that has passed and was never noted counts as left, not as missed: staff may not have come to it yet.
    pub fn evaluate(&self, plan: &Plan, facts: &AttendanceFacts) -> Completion {
        let open: Vec<&Session> =
            self.sessions(plan).into_iter().filter(|session| !facts.substituted.contains(&session.key)).collect();
        let unmet: Vec<Unmet> = open.iter().filter_map(|session| self.unmet(session, facts)).collect();
        let missed: usize = unmet.iter().map(|unmet| unmet.missed.len()).sum();
        if missed > usize::from(self.days_that_may_be_missed) {
            return Completion::NotCompleted { unmet };
        }
        let left: Vec<_> = open.iter().flat_map(|session| days_left(session, facts)).collect();
        if left.is_empty() { Completion::Completed } else { Completion::UnderWay { left } }
    }

    fn unmet(&self, session: &Session, facts: &AttendanceFacts) -> Option<Unmet> {
        let seen = |day: civil::Date| facts.days.get(&(session.key.clone(), day)).copied();
        let is_missed = |day: &civil::Date| seen(*day).is_some_and(|attendance| self.is_missed(attendance));
        let days: Vec<civil::Date> = facts.days_of(session).iter().map(|day| day.date).collect();
        let missed: Vec<civil::Date> = days.iter().copied().filter(is_missed).collect();
        let present = days.iter().filter(|day| seen(**day) == Some(DayAttendance::Present)).count();
        (!missed.is_empty()).then(|| Unmet { session: session.key.clone(), present, of: days.len(), missed })
    }

    fn is_missed(&self, attendance: DayAttendance) -> bool {
        match (attendance, self.excused) {
            (DayAttendance::Absent, Excused::Counts | Excused::NeedsSubstitute)
            | (DayAttendance::Excused, Excused::NeedsSubstitute) => true,
            (DayAttendance::Present, Excused::Counts | Excused::NeedsSubstitute)
            | (DayAttendance::Excused, Excused::Counts) => false,
        }
    }
}

/// The days of a session on which nobody has noted the participant yet.
fn days_left(session: &Session, facts: &AttendanceFacts) -> Vec<(SessionKey, Option<civil::Date>)> {
    let days = facts.days_of(session);
    if days.is_empty() {
        return vec![(session.key.clone(), None)];
    }
    let left = days.iter().map(|day| day.date).filter(|day| !facts.days.contains_key(&(session.key.clone(), *day)));
    left.map(|day| (session.key.clone(), Some(day))).collect()
}

impl AttendanceFacts {
    /// The days of a session that are the participant's: of alternatives the one attended, else the one chosen.
    pub fn days_of(&self, session: &Session) -> Vec<Day> {
        let dates = session.choosable().iter().filter_map(|one| one.day);
        match dates.into_iter().find(|day| self.was_at(session, *day)) {
            Some(attended) => vec![attended],
            None => session.days_for(self.chosen.get(&session.key).copied()),
        }
    }

    /// On how many of the participant's days of a session they were present: «2 of 3 days» (C4).
    pub fn present_days(&self, session: &Session) -> (usize, usize) {
        let days = self.days_of(session);
        (days.iter().filter(|day| self.was_at(session, **day)).count(), days.len())
    }

    fn was_at(&self, session: &Session, day: Day) -> bool {
        self.days.get(&(session.key.clone(), day.date)) == Some(&DayAttendance::Present)
    }
}

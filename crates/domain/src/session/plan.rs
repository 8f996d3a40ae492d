//! A cohort's plan: its sessions, in order, and what can be counted in it.

use jiff::civil;
use serde::{Deserialize, Serialize};

use super::{AttendingRole, DateStatus, Expectation, Mode, Session, SessionKind};
use crate::key::SessionKey;

/// The sessions of a cohort, in the order that staff gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plan(Vec<Session>);

/// Why a change to a plan was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The plan has no such session.
    #[error("no session `{0}` in the plan")]
    NoSession(SessionKey),
    /// The session has no tentative dates to confirm.
    #[error("session `{0}` has no tentative dates")]
    NotTentative(SessionKey),
    /// No days were given, or they are not in order.
    #[error("no days given for session `{0}`, or not in order")]
    DaysOutOfOrder(SessionKey),
}

/// How long a session is, as far as the plan tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    /// Shorter than a working day.
    Shorter,
    /// So many whole days.
    FullDays(usize),
    /// The plan does not tell.
    NotKnown,
}

impl Length {
    /// From how many minutes on a day counts as a whole one.
    pub const FULL_DAY_MINUTES: i64 = 360;
}

/// So many sessions alike: what the sentence about the plan is made of (O9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How many.
    pub count: usize,
    /// What they are.
    pub kind: SessionKind,
    /// How people meet.
    pub mode: Mode,
    /// What is expected of participants.
    pub expectation: Expectation,
    /// How long each is.
    pub length: Length,
}

impl Plan {
    /// A plan of these sessions.
    pub fn new(sessions: Vec<Session>) -> Self {
        Self(sessions)
    }

    /// The sessions, in the order that staff gave them.
    pub fn sessions(&self) -> &[Session] {
        &self.0
    }

    /// The sessions by their first day; those without a day keep their place after the one before them, or stand last
    /// when only such follow.
    pub fn sessions_in_order(&self) -> Vec<&Session> {
        let mut latest = civil::Date::MIN;
        let mut keyed: Vec<(civil::Date, &Session)> = Vec::new();
        for session in &self.0 {
            latest = session.days().first().map_or(latest, |day| day.date);
            keyed.push((latest, session));
        }
        keyed.sort_by_key(|(day, _)| *day);
        keyed.into_iter().map(|(_, session)| session).collect()
    }

    /// The session of a key.
    pub fn session(&self, key: &SessionKey) -> Option<&Session> {
        self.0.iter().find(|session| session.key == *key)
    }

    /// The sessions that a role must attend.
    pub fn required_of(&self, role: AttendingRole) -> impl Iterator<Item = &Session> {
        self.0.iter().filter(move |session| session.expected.of(role) == Some(Expectation::Required))
    }

    /// The sessions to which a role is asked to come, in whatever way.
    pub fn open_to(&self, role: AttendingRole) -> impl Iterator<Item = &Session> {
        self.0.iter().filter(move |session| session.expected.of(role).is_some())
    }

    /// The sessions for which someone has still to say who must come (O4).
    pub fn undecided(&self) -> impl Iterator<Item = &Session> {
        self.0.iter().filter(|session| !session.dates.is_cancelled() && session.expected.are_undecided())
    }

    /// The sessions whose dates may change (O2).
    pub fn tentative(&self) -> impl Iterator<Item = &Session> {
        self.0.iter().filter(|session| session.dates.is_tentative())
    }

    /// The first day that stands. Until there is one, a cohort's start is told in its own words (A2).
    pub fn first_certain_day(&self) -> Option<civil::Date> {
        let certain = self.0.iter().filter(|session| !session.dates.is_tentative());
        certain.flat_map(|session| session.days().into_owned()).map(|day| day.date).min()
    }

    /// The first and the last day of the plan, when any is set.
    pub fn span(&self) -> Option<(civil::Date, civil::Date)> {
        let days = || self.0.iter().flat_map(|session| session.days().into_owned()).map(|day| day.date);
        Some((days().min()?, days().max()?))
    }

    /// The number of days on which the cohort gathers.
    pub fn gathering_days(&self) -> usize {
        let gatherings = self.0.iter().filter(|session| session.kind == SessionKind::Gathering);
        gatherings.map(|session| session.days().len()).sum()
    }

    /// How many sessions alike there are, mandatory ones first and optional ones last, gatherings before others: the
    /// facts of «tre obligatoriske heldagssamlinger, én digital arbeidsøkt og ett frivillig arbeidsverksted». Preparation
    /// meetings and cancelled sessions are left out.
    pub fn counted(&self) -> Vec<Counted> {
        let mut counted: Vec<Counted> = Vec::new();
        let counts = |s: &&Session| s.kind != SessionKind::PreparationMeeting && !s.dates.is_cancelled();
        for session in self.0.iter().filter(counts) {
            let one = Counted {
                count: 1,
                kind: session.kind,
                mode: session.mode,
                expectation: session.expected.participant,
                length: session.length(),
            };
            match counted.iter_mut().find(|other| Counted { count: 1, ..**other } == one) {
                Some(alike) => alike.count += 1,
                None => counted.push(one),
            }
        }
        counted.sort_by_key(|one| (place_in_sentence(one.expectation), one.kind));
        counted
    }

    /// Staff decide what is expected of a role at a session.
    ///
    /// # Errors
    ///
    /// [`PlanError::NoSession`] when the plan has no such session.
    pub fn decide(&mut self, key: &SessionKey, role: AttendingRole, expected: Expectation) -> Result<(), PlanError> {
        let session = self.session_mut(key)?;
        session.expected = session.expected.with(role, expected);
        Ok(())
    }

    /// The tentative dates of a session are confirmed.
    ///
    /// # Errors
    ///
    /// [`PlanError::NoSession`] and [`PlanError::NotTentative`].
    pub fn confirm(&mut self, key: &SessionKey) -> Result<(), PlanError> {
        let session = self.session_mut(key)?;
        if !session.dates.is_tentative() {
            return Err(PlanError::NotTentative(key.clone()));
        }
        session.dates = session.dates.clone().confirmed();
        session.revision += 1;
        Ok(())
    }

    /// A session gets dates, as worth as `set` makes them.
    ///
    /// # Errors
    ///
    /// [`PlanError::NoSession`], and [`PlanError::DaysOutOfOrder`] when no days are given or they are not in order.
    pub fn set_dates(&mut self, key: &SessionKey, dates: DateStatus) -> Result<(), PlanError> {
        let session = self.session_mut(key)?;
        let needs_days = match &dates {
            DateStatus::Tentative(days) | DateStatus::Confirmed(days) | DateStatus::Changed { days, .. } => Some(days),
            DateStatus::NotSet | DateStatus::Alternatives(_) | DateStatus::Cancelled { .. } => None,
        };
        if needs_days.is_some_and(|days| days.is_empty() || !days.is_sorted_by(|a, b| a.date < b.date)) {
            return Err(PlanError::DaysOutOfOrder(key.clone()));
        }
        session.revision += u32::from(session.dates != dates);
        session.dates = dates;
        Ok(())
    }

    /// A session gets its place.
    ///
    /// # Errors
    ///
    /// [`PlanError::NoSession`] when the plan has no such session.
    pub fn set_venue(&mut self, key: &SessionKey, venue: Option<String>) -> Result<(), PlanError> {
        let session = self.session_mut(key)?;
        session.revision += u32::from(session.venue != venue);
        session.venue = venue;
        Ok(())
    }

    /// A digital session gets the address where it is joined.
    ///
    /// # Errors
    ///
    /// [`PlanError::NoSession`] when the plan has no such session.
    pub fn set_joining_link(&mut self, key: &SessionKey, link: Option<String>) -> Result<(), PlanError> {
        let session = self.session_mut(key)?;
        session.revision += u32::from(session.joining_link != link);
        session.joining_link = link;
        Ok(())
    }

    fn session_mut(&mut self, key: &SessionKey) -> Result<&mut Session, PlanError> {
        let found = self.0.iter_mut().find(|session| session.key == *key);
        found.ok_or_else(|| PlanError::NoSession(key.clone()))
    }
}

/// The place of an expectation in the sentence about the plan.
fn place_in_sentence(expectation: Expectation) -> u8 {
    match expectation {
        Expectation::Required => 0,
        Expectation::NotDecided => 1,
        Expectation::Recommended => 2,
        Expectation::Invited => 3,
    }
}

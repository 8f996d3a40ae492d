//! Attendance: how participants were seen on each day of a session, how that is known, and the tasks that replace a
//! missed session (C3, C4, I6).

use jiff::{SignedDuration, Timestamp, civil};

use crate::{
    clock::date_in_oslo,
    cohort::{AttendanceFacts, DayAttendance},
    free_text::FreeText,
    id::{ParticipantId, PersonId},
    key::SessionKey,
    participant::Participant,
    session::{DateChoice, Session},
};

/// How it is known how someone was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Staff noted it.
    Staff,
    /// The participant followed the code on the screen and said so.
    Code,
}

impl Source {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Staff, Self::Code];

    /// The word that the store keeps.
    pub fn key(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Code => "code",
        }
    }
}

/// How one participant was seen on one day of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Who.
    pub participant: ParticipantId,
    /// At which session.
    pub session: SessionKey,
    /// On which of its days.
    pub day: civil::Date,
    /// How.
    pub seen: DayAttendance,
    /// How that is known.
    pub source: Source,
    /// Who noted it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// A task that replaces a missed session. Staff register it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// Whose.
    pub participant: ParticipantId,
    /// Which session it replaces.
    pub session: SessionKey,
    /// What the task was.
    pub task: FreeText,
    /// Who registered it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// The facts of one participant, from all that is kept.
pub fn facts_of(
    seat: &Participant,
    kept: &[Attendance],
    substitutes: &[Substitute],
    choices: &[DateChoice],
) -> AttendanceFacts {
    let own = kept.iter().filter(|one| one.participant == seat.id);
    let replaced = substitutes.iter().filter(|one| one.participant == seat.id);
    let chosen = choices.iter().filter(|one| one.application == seat.application);
    AttendanceFacts {
        chosen: chosen.map(|one| (one.session.clone(), one.alternative)).collect(),
        days: own.map(|one| ((one.session.clone(), one.day), one.seen)).collect(),
        substituted: replaced.map(|one| one.session.clone()).collect(),
    }
}

/// Why a participant cannot say to be present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HereError {
    /// The session is not held on that day.
    #[error("the session has no such day")]
    NoSuchDay,
    /// It is another day.
    #[error("the code is for {0}, which is not today")]
    WrongDay(civil::Date),
    /// The code on the screen has changed since.
    #[error("the code has changed since")]
    CodeEnded,
}

/// Whether someone can say to be present at a session on a day: only on that day itself.
///
/// # Errors
///
/// [`HereError::NoSuchDay`] and [`HereError::WrongDay`].
pub fn may_be_said(session: &Session, day: civil::Date, now: Timestamp) -> Result<(), HereError> {
    if !session.every_day().iter().any(|one| one.date == day) {
        return Err(HereError::NoSuchDay);
    }
    if date_in_oslo(now) == day { Ok(()) } else { Err(HereError::WrongDay(day)) }
}

/// A stretch of five minutes in which the code on the screen stays the same.
///
/// ```
/// use bedre_domain::attendance::CodeWindow;
///
/// let window = CodeWindow::at("2020-08-25T07:03:00Z".parse()?);
/// assert_eq!(window.ends().to_string(), "2020-08-25T07:05:00Z");
/// assert_eq!(window.before(), CodeWindow::at("2020-08-25T06:58:00Z".parse()?));
/// # Ok::<(), jiff::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeWindow(i64);

impl CodeWindow {
    /// How long a window lasts.
    pub const LASTS: SignedDuration = SignedDuration::from_mins(5);

    /// The window that an instant lies in.
    pub fn at(now: Timestamp) -> Self {
        Self(now.as_second().div_euclid(Self::LASTS.as_secs()))
    }

    /// The window before it, whose code is still taken: someone may have scanned it just before it changed.
    #[must_use]
    pub fn before(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// When the next window begins.
    pub fn ends(self) -> Timestamp {
        Timestamp::from_second(self.0.saturating_add(1).saturating_mul(Self::LASTS.as_secs())).unwrap_or(Timestamp::MAX)
    }

    /// Its number, which the code is made with.
    pub fn number(self) -> i64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn c4_one_says_to_be_present_on_the_day_itself_only() {
        let agents = samples::agents().cohort;
        let session = agents.plan.session(&"samling-1".parse().unwrap()).unwrap();
        let day = civil::date(2025, 8, 29);
        let at = |text: &str| may_be_said(session, day, text.parse().unwrap());

        assert_eq!(at("2025-08-29T06:10:00Z"), Ok(()));
        // The day begins and ends by Norwegian clocks, two hours ahead in August.
        assert_eq!(at("2025-08-28T22:00:00Z"), Ok(()));
        assert_eq!(at("2025-08-29T22:00:00Z"), Err(HereError::WrongDay(day)));
        assert_eq!(at("2025-08-28T06:10:00Z"), Err(HereError::WrongDay(day)));
        let other = may_be_said(session, civil::date(2025, 8, 30), "2025-08-30T06:10:00Z".parse().unwrap());
        assert_eq!(other, Err(HereError::NoSuchDay));
    }
}

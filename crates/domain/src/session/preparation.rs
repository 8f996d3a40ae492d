//! Preparation: what is to be done before a session, who has marked it as done, and who is reminded (J6).

use jiff::{Span, Timestamp, civil};
use serde::{Deserialize, Serialize};

use super::{Day, Session};
use crate::{
    clock::{date_in_oslo, instant_in_oslo},
    id::ParticipantId,
    key::SessionKey,
    wording::Bilingual,
};

/// Something to do before a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreparationTask {
    /// What to do.
    pub title: Bilingual,
    /// Where to do it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// How many days before the session's first day it is due.
    pub due_days_before: u8,
}

/// What is known of one participant and one task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preparation {
    /// The participant.
    pub participant: ParticipantId,
    /// Before which session.
    pub session: SessionKey,
    /// The task's place among those of the session, from 0.
    pub task: u16,
    /// Since when it is marked as done; none while it is not.
    pub done_at: Option<Timestamp>,
    /// The due day that the participant was reminded of last. A session that is moved gives a new one.
    pub reminded_of: Option<civil::Date>,
}

/// Where a participant stands with a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PreparationStatus {
    /// It is not done, and there is time, or no due day yet.
    Open,
    /// It is not done, and its due day has passed.
    Overdue,
    /// It is marked as done.
    Done,
}

/// What a participant says of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PreparationMark {
    /// It is done.
    Done,
    /// It is not done after all.
    NotDone,
}

/// The hour of the day from which people are reminded, on Norwegian clocks.
const REMINDED_FROM: civil::Time = civil::time(8, 0, 0, 0);

impl PreparationTask {
    /// The day on which it is due before a session of these days; none while they are not set (J6).
    pub fn due_day(&self, days: &[Day]) -> Option<civil::Date> {
        let first = days.first()?;
        first.date.checked_sub(Span::new().days(i64::from(self.due_days_before))).ok()
    }
}

impl PreparationStatus {
    /// Where somebody stands with a task, given its due day and what is known of it.
    pub fn of(due: Option<civil::Date>, known: Option<&Preparation>, today: civil::Date) -> Self {
        if known.is_some_and(|known| known.done_at.is_some()) {
            Self::Done
        } else if due.is_some_and(|due| due < today) {
            Self::Overdue
        } else {
            Self::Open
        }
    }
}

impl Session {
    /// What to do before, each with its place.
    pub fn tasks(&self) -> impl Iterator<Item = (u16, &PreparationTask)> {
        (0_u16..).zip(&self.preparation)
    }

    /// The tasks of which those whose days these are can be reminded now, each with its place and its due day: from eight in
    /// the morning of the day before the due day, until the day of the session.
    pub fn tasks_to_remind_of(&self, days: &[Day], now: Timestamp) -> Vec<(u16, &PreparationTask, civil::Date)> {
        let Some(first) = days.first() else { return Vec::new() };
        if date_in_oslo(now) >= first.date {
            return Vec::new();
        }
        let due = self.tasks().filter_map(|(place, task)| Some((place, task, task.due_day(days)?)));
        due.filter(|(_, _, due)| remind_at(*due).is_some_and(|at| at <= now)).collect()
    }
}

/// From when people are reminded of what is due on a day; none before the calendar begins.
fn remind_at(due: civil::Date) -> Option<Timestamp> {
    Some(instant_in_oslo(due.yesterday().ok()?.to_datetime(REMINDED_FROM)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::samples;

    fn gathering() -> Session {
        samples::agents().cohort.plan.session(&"samling-2".parse().unwrap()).unwrap().clone()
    }

    #[test]
    fn j6_preparation_is_due_some_days_before_its_session() {
        let gathering = gathering();

        let due: Vec<_> = gathering
            .preparation
            .iter()
            .map(|task| (task.title.nb.as_str(), task.due_day(&gathering.days()), task.due_day(&[])))
            .collect();

        assert_eq!(due, [("Se film om variasjon", Some(date(2025, 10, 15)), None)]);
    }

    #[test]
    fn j6_a_task_is_open_until_its_due_day_has_passed_and_done_when_it_is_marked() {
        let marked = |done_at: Option<&str>| Preparation {
            participant: ParticipantId::from(Uuid::from_u128(1)),
            session: "samling-2".parse().unwrap(),
            task: 0,
            done_at: done_at.map(|at| at.parse().unwrap()),
            reminded_of: None,
        };
        let (due, done) = (Some(date(2025, 10, 15)), marked(Some("2025-10-16T08:00:00Z")));
        let cases = [
            ("before", due, None, date(2025, 10, 14), PreparationStatus::Open),
            ("on the day", due, None, date(2025, 10, 15), PreparationStatus::Open),
            ("after", due, None, date(2025, 10, 16), PreparationStatus::Overdue),
            ("done late", due, Some(&done), date(2025, 10, 16), PreparationStatus::Done),
            ("done and undone", due, Some(&marked(None)), date(2025, 10, 16), PreparationStatus::Overdue),
            ("without a date", None, None, date(2025, 10, 16), PreparationStatus::Open),
        ];

        for (name, due, known, today, expected) in cases {
            assert_eq!(PreparationStatus::of(due, known, today), expected, "{name}");
        }
    }

    #[test]
    fn j6_one_is_reminded_from_eight_on_the_day_before_the_due_day_until_the_session() {
        let gathering = gathering();
        let days = gathering.days().to_vec();
        let due = |now: &str| {
            let found = gathering.tasks_to_remind_of(&days, now.parse().unwrap());
            found.into_iter().map(|(place, _, due)| (place, due)).collect::<Vec<_>>()
        };

        // The gathering is on 17 October 2025, when Norway has summer time.
        assert_eq!(due("2025-10-14T05:59:59Z"), []);
        assert_eq!(due("2025-10-14T06:00:00Z"), [(0, date(2025, 10, 15))]);
        assert_eq!(due("2025-10-16T21:59:59Z"), [(0, date(2025, 10, 15))]);
        assert_eq!(due("2025-10-16T22:00:00Z"), [], "the day of the session has begun in Norway");
        assert_eq!(gathering.tasks_to_remind_of(&[], "2025-10-14T06:00:00Z".parse().unwrap()), []);
    }
}

//! How long what is kept is kept: a rule for each kind, counted from a moment that everybody can know.

use jiff::{Span, Timestamp, ToSpan as _, civil::Date};

use crate::clock::oslo;

/// A kind of things that are kept for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kept {
    /// A checklist from before applying; from the day it was last saved.
    Checklist,
    /// A draft that was never sent; from the deadline.
    Draft,
    /// An application that gave no seat; from the last thing that happened to it.
    Settled,
    /// What a participant has left besides the certificate: application, attendance and improvement work; from the last day
    /// of the plan.
    Seat,
    /// A certificate; from the day it was issued.
    Certificate,
    /// A leader who was asked and has not answered; from the day they were asked.
    Leader,
    /// The content of a message; from the day it was written.
    MessageContent,
    /// To whom a message went and when.
    Message,
    /// A way to sign in that has ended; from its end.
    SignIn,
    /// Who did what.
    AuditNote,
    /// Who signed in, and who was given which role.
    SecurityNote,
    /// An account with nothing left; from the day it was made.
    Account,
}

/// For how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// So many days.
    Days(u16),
    /// So many months.
    Months(u16),
}

impl Kept {
    /// All of them, in the order in which they are told and seen to.
    pub const ALL: [Self; 12] = [
        Self::Checklist,
        Self::Draft,
        Self::Settled,
        Self::Seat,
        Self::Certificate,
        Self::Leader,
        Self::MessageContent,
        Self::Message,
        Self::SignIn,
        Self::AuditNote,
        Self::SecurityNote,
        Self::Account,
    ];

    /// Its name in the audit log.
    pub fn key(self) -> &'static str {
        match self {
            Self::Checklist => "checklist",
            Self::Draft => "draft",
            Self::Settled => "application",
            Self::Seat => "seat",
            Self::Certificate => "certificate",
            Self::Leader => "leader",
            Self::MessageContent => "message_content",
            Self::Message => "message",
            Self::SignIn => "sign_in",
            Self::AuditNote => "audit_note",
            Self::SecurityNote => "security_note",
            Self::Account => "account",
        }
    }

    /// For how long it is kept.
    pub fn period(self) -> Period {
        match self {
            Self::Draft => Period::Days(90),
            Self::SignIn => Period::Days(30),
            Self::Checklist | Self::Leader => Period::Months(6),
            Self::Settled | Self::MessageContent | Self::Account => Period::Months(12),
            Self::Seat | Self::Message | Self::AuditNote => Period::Months(24),
            Self::SecurityNote => Period::Months(36),
            Self::Certificate => Period::Months(120),
        }
    }

    /// What began before this instant has been kept long enough at `now`.
    pub fn due_before(self, now: Timestamp) -> Timestamp {
        let span: Span = match self.period() {
            Period::Days(days) => i64::from(days).days(),
            Period::Months(months) => i64::from(months).months(),
        };
        // Before the calendar begins nothing is due.
        now.to_zoned(oslo()).checked_sub(span).map_or(Timestamp::MIN, |then| then.timestamp())
    }
}

/// For how many days the owner of a draft knows that it will be deleted.
const DRAFT_NOTICE_DAYS: i64 = 14;

/// What is due for a draft that was never sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftStep {
    /// Nothing.
    Keep,
    /// Its owner is told that it will be deleted.
    Tell {
        /// On which day.
        deleted_on: Date,
    },
    /// It is deleted.
    Delete,
}

impl DraftStep {
    /// What is due today for a draft to a cohort with this deadline, whose owner was told on a day, if at all. Nobody loses a
    /// draft of which they were not told in time; who was told before the deadline was extended is told anew.
    pub fn of(deadline: Date, told_on: Option<Date>, today: Date) -> Self {
        let Some((told_from, deleted_from)) = draft_days(deadline) else { return Self::Keep };
        if today < told_from {
            return Self::Keep;
        }
        let a_notice_on = |day: Date| day.saturating_add(DRAFT_NOTICE_DAYS.days());
        match told_on.filter(|told| *told >= told_from) {
            None => Self::Tell { deleted_on: deleted_from.max(a_notice_on(today)) },
            Some(told) if today >= deleted_from.max(a_notice_on(told)) => Self::Delete,
            Some(_) => Self::Keep,
        }
    }

    /// Whether anything can be due today for drafts to a cohort with this deadline.
    pub fn is_near(deadline: Date, today: Date) -> bool {
        draft_days(deadline).is_some_and(|(told_from, _)| today >= told_from)
    }
}

/// From which day the owner of a draft is told, and from which it is deleted: the day after its last.
fn draft_days(deadline: Date) -> Option<(Date, Date)> {
    let kept = match Kept::Draft.period() {
        Period::Days(days) => i64::from(days).days(),
        Period::Months(months) => i64::from(months).months(),
    };
    let deleted_from = deadline.checked_add(kept).ok()?.tomorrow().ok()?;
    Some((deleted_from.checked_sub(DRAFT_NOTICE_DAYS.days()).ok()?, deleted_from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_months_are_counted_as_people_count_them() {
        let now: Timestamp = "2021-03-31T12:00:00+02:00".parse().unwrap();
        let due = |kept: Kept| kept.due_before(now).to_string();

        assert_eq!(due(Kept::Draft), "2020-12-31T11:00:00Z");
        assert_eq!(due(Kept::Leader), "2020-09-30T10:00:00Z", "September has no 31st");
        assert_eq!(due(Kept::Settled), "2020-03-31T10:00:00Z");
    }

    #[test]
    fn the_content_of_a_message_goes_before_the_message_and_certificates_last_longest() {
        let now: Timestamp = "2021-03-31T12:00:00+02:00".parse().unwrap();

        assert!(Kept::MessageContent.due_before(now) > Kept::Message.due_before(now));
        assert!(Kept::ALL.iter().all(|kept| kept.due_before(now) >= Kept::Certificate.due_before(now)));
    }

    #[test]
    fn the_owner_of_a_draft_is_told_fourteen_days_before_it_is_deleted_and_never_loses_it_untold() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let tell = |on: &str| DraftStep::Tell { deleted_on: day(on) };
        // The deadline is 21 February 2020; the ninetieth day after it is 21 May.
        let cases = [
            ("long before", None, "2020-05-07", DraftStep::Keep),
            ("in time", None, "2020-05-08", tell("2020-05-22")),
            ("told", Some("2020-05-08"), "2020-05-08", DraftStep::Keep),
            ("the last day", Some("2020-05-08"), "2020-05-21", DraftStep::Keep),
            ("the day after it", Some("2020-05-08"), "2020-05-22", DraftStep::Delete),
            ("nobody worked for a month", None, "2020-06-10", tell("2020-06-24")),
            ("told late", Some("2020-06-10"), "2020-06-23", DraftStep::Keep),
            ("a fortnight after that", Some("2020-06-10"), "2020-06-24", DraftStep::Delete),
            ("told before an extension", Some("2020-03-01"), "2020-05-22", tell("2020-06-05")),
        ];

        for (name, told, today, expected) in cases {
            let step = DraftStep::of(day("2020-02-21"), told.map(day), day(today));
            assert_eq!(step, expected, "{name}");
        }
        assert!(!DraftStep::is_near(day("2020-02-21"), day("2020-05-07")));
        assert!(DraftStep::is_near(day("2020-02-21"), day("2020-05-08")));
    }
}

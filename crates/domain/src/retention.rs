//! How long what is kept is kept: a rule for each kind, counted from a moment that everybody can know.

use jiff::{Span, Timestamp, ToSpan as _};

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
}

//! Messages that wait to be sent: written in the same unit of work as what they tell of, sent later, never twice.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::{
    email::Email,
    id::{ApplicationId, MessageId},
};

/// A message in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxMessage {
    /// Which one.
    pub id: MessageId,
    /// Who gets it.
    pub to: Email,
    /// The application that it asks a leader about; none for everything else.
    pub about: Option<ApplicationId>,
    /// The subject line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Files that go along, a calendar file for instance.
    pub attachments: Vec<Attachment>,
    /// When it was written.
    pub written_at: Timestamp,
    /// How far it has come.
    pub delivery: Delivery,
}

/// A file that goes along with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file's name as the reader sees it.
    pub name: String,
    /// The kind of file, as `text/calendar; method=REQUEST; charset=utf-8`.
    pub media_type: String,
    /// The file itself.
    pub content: Vec<u8>,
}

/// How far a message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Waits for its next attempt.
    Waiting {
        /// Attempts made so far.
        attempts: u32,
        /// When to try (again).
        next_at: Timestamp,
    },
    /// Taken by the mail server.
    Sent {
        /// When.
        at: Timestamp,
    },
    /// Given up after the last attempt; administrators see it.
    Failed {
        /// When.
        at: Timestamp,
    },
}

/// Pauses after each failed attempt, growing from a minute to half a day. After the last one the message has failed.
pub const PAUSES: [SignedDuration; 7] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(20),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(3),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(12),
];

impl Delivery {
    /// A message just written: due at once.
    pub fn due(now: Timestamp) -> Self {
        Self::Waiting { attempts: 0, next_at: now }
    }

    /// What follows on an attempt that failed at `now`.
    #[must_use]
    pub fn after_failure(self, now: Timestamp) -> Self {
        match self {
            Self::Waiting { attempts, .. } => match PAUSES.get(attempts as usize) {
                Some(pause) => Self::Waiting { attempts: attempts + 1, next_at: now + *pause },
                None => Self::Failed { at: now },
            },
            Self::Sent { .. } | Self::Failed { .. } => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_the_last_failure_is_final() {
        let start = Timestamp::UNIX_EPOCH;
        let mut delivery = Delivery::due(start);
        let mut now = start;

        for attempt in 1..=PAUSES.len() {
            delivery = delivery.after_failure(now);
            let Delivery::Waiting { attempts, next_at } = delivery else { panic!("gave up after {attempt} attempts") };
            assert_eq!(attempts as usize, attempt);
            assert!(next_at > now, "no pause after attempt {attempt}");
            now = next_at;
        }

        assert_eq!(delivery.after_failure(now), Delivery::Failed { at: now });
    }
}

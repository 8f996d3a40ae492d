//! Calendar files: a cohort's plan as a feed, and invitations that a calendar takes in and keeps up to date.
//!
//! The format is iCalendar (RFC 5545) with the invitations of RFC 5546. We write it ourselves: what libraries offer adds
//! times of its own to zones and lets a line break in a name begin a new line of the file.
//!
//! An event keeps its `uid` for ever and raises its `sequence` with every change, so that calendars replace the old entry.

mod line;
mod party;
mod when;
mod zone;

use bedre_i18n::Texts;
use jiff::Timestamp;

use line::Lines;
pub use party::{AddressError, Attendee, Part, Party};
pub use when::{When, WhenError};

/// Who made the file.
const PRODUCER: &str = "-//Bedre//Bedre//NO";

/// How sure an event's date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It may be changed; the title says so too (requirement C8).
    Tentative,
    /// It stands.
    Confirmed,
    /// It will not be held.
    Cancelled,
}

impl Status {
    /// The word of RFC 5545 §3.8.1.11.
    fn word(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// A session, or a run of its days that follow each other, as an entry in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What makes it the same event in every calendar, `<session>@<host>`, or `<session>.2@<host>` for a session's second run of
    /// days. It never changes and is the same for all people.
    pub uid: String,
    /// How many times it was changed since it was first told to anyone.
    pub sequence: u32,
    /// Its name: «Samling 1».
    pub title: String,
    /// What to know: form, participation, preparation. May be empty.
    pub description: String,
    /// Where; without it the entry says that the place comes later (requirement K11).
    pub place: Option<String>,
    /// The page about it.
    pub address: Option<String>,
    /// When; an event without a date is left out of calendars.
    pub when: Option<When>,
    /// How sure the date is.
    pub status: Status,
}

/// A cohort's plan, to be subscribed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What calendars call it: the programme and its cohort.
    pub name: String,
    /// The plan, in any order.
    pub events: Vec<Event>,
    /// When the plan was last changed. The same plan gives the same file.
    pub changed: Timestamp,
}

impl Feed {
    /// The calendar file (`METHOD:PUBLISH`). Calendars are asked to fetch it anew every six hours.
    pub fn write(&self, t: Texts) -> String {
        let mut lines = Lines::default();
        begin(&mut lines, "PUBLISH");
        lines.text("NAME", &self.name);
        lines.text("X-WR-CALNAME", &self.name);
        lines.bare("X-WR-TIMEZONE", zone::NAME);
        lines.bare("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        lines.bare("X-PUBLISHED-TTL", "PT6H");
        write_zone(&mut lines);
        for event in &self.events {
            if let Some(when) = event.when {
                event.begin(&mut lines, when, self.changed, event.status, t);
                lines.bare("END", "VEVENT");
            }
        }
        lines.bare("END", "VCALENDAR");
        lines.finish()
    }
}

/// What an invitation asks of the calendar that gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// To enter the event, or to bring its entry up to date.
    Request,
    /// To strike the event.
    Cancel,
    /// To show it to somebody who is not invited by name.
    Publish,
}

impl Method {
    /// The word of RFC 5546 §1.4; also what the mail's part says: `text/calendar; method=REQUEST`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
            Self::Publish => "PUBLISH",
        }
    }
}

/// One event sent to the people it concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What is asked.
    pub method: Method,
    /// The event, as it now is.
    pub event: Event,
    /// Who invites; stays the same as long as the event lives.
    pub organiser: Party,
    /// Who is invited. To protect them, a letter names only its own receiver.
    pub attendees: Vec<Attendee>,
    /// When the invitation is written.
    pub written: Timestamp,
}

impl Invitation {
    /// The calendar file, or none for an event without a date.
    pub fn write(&self, t: Texts) -> Option<String> {
        let when = self.event.when?;
        let status = match self.method {
            Method::Cancel => Status::Cancelled,
            Method::Request | Method::Publish => self.event.status,
        };
        let mut lines = Lines::default();
        begin(&mut lines, self.method.word());
        write_zone(&mut lines);
        self.event.begin(&mut lines, when, self.written, status, t);
        self.organiser.write_organiser(&mut lines);
        match self.method {
            Method::Request | Method::Cancel => self.attendees.iter().for_each(|attendee| attendee.write(&mut lines)),
            // What is published names nobody who is invited (RFC 5546 §3.2.1).
            Method::Publish => {}
        }
        lines.bare("END", "VEVENT");
        lines.bare("END", "VCALENDAR");
        Some(lines.finish())
    }
}

impl Event {
    /// Writes the event up to what differs between feed and invitation.
    fn begin(&self, lines: &mut Lines, when: When, stamp: Timestamp, status: Status, t: Texts) {
        lines.bare("BEGIN", "VEVENT");
        lines.text("UID", &self.uid);
        lines.bare("SEQUENCE", &self.sequence.to_string());
        lines.bare("DTSTAMP", &stamp.strftime("%Y%m%dT%H%M%SZ").to_string());
        when.write(lines);
        lines.text("SUMMARY", &self.summary(status, t));
        if !self.description.is_empty() {
            lines.text("DESCRIPTION", &self.description);
        }
        lines.text("LOCATION", self.place.as_deref().unwrap_or(t.session_venue_coming()));
        if let Some(address) = &self.address {
            lines.bare("URL", address);
        }
        lines.bare("STATUS", status.word());
        lines.bare("TRANSP", if status == Status::Cancelled { "TRANSPARENT" } else { "OPAQUE" });
    }

    /// The title, with the word that a glance at the calendar must show.
    fn summary(&self, status: Status, t: Texts) -> String {
        match status {
            Status::Tentative => t.session_calendar_tentative(&self.title),
            Status::Confirmed => self.title.clone(),
            Status::Cancelled => t.session_calendar_cancelled(&self.title),
        }
    }
}

/// The head of every file.
fn begin(lines: &mut Lines, method: &str) {
    lines.bare("BEGIN", "VCALENDAR");
    lines.bare("VERSION", "2.0");
    lines.bare("PRODID", PRODUCER);
    lines.bare("CALSCALE", "GREGORIAN");
    lines.bare("METHOD", method);
}

/// The zone that the times are given in.
fn write_zone(lines: &mut Lines) {
    for (name, value) in zone::RULES {
        lines.bare(name, value);
    }
}

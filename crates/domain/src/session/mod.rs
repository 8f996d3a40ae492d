//! Sessions: everything in a cohort's plan that has a time, or will have one.

mod choice;
mod dates;
mod expectation;
mod plan;
mod preparation;
mod warning;

pub use choice::{ChooseError, DateChoice};
pub use dates::{Alternative, Alternatives, Choose, DateStatus, Day, Moment, Period};
pub use expectation::{AttendingRole, Expectation, Expectations};
pub use plan::{Counted, Length, Plan, PlanError};
pub use preparation::{Preparation, PreparationMark, PreparationStatus, PreparationTask};
pub use warning::PlanWarning;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    key::{SessionKey, TopicKey},
    language::Language,
    wording::Bilingual,
};

/// A session: a gathering of one or more days, a webinar, a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its name, which stays when it is moved: calendars follow it.
    pub key: SessionKey,
    /// How often its dates or its place were changed since it was first announced: the sequence number of its calendar
    /// entries (C13).
    #[serde(default, skip_serializing_if = "is_default")]
    pub revision: u32,
    /// What it is.
    pub kind: SessionKind,
    /// Its number among those of its kind, where they are numbered (C10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
    /// Its title.
    pub title: Bilingual,
    /// How people meet; apart from what kind of session it is (H9, O14).
    pub mode: Mode,
    /// The language it is held in, when it is another than Norwegian (A9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Minutes it lasts, when its length is known and its hours are not (K3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Where people meet; «venue to come» while it is absent (K11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    /// The address where a digital session is joined; it can come later (C2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joining_link: Option<String>,
    /// The period it is announced for, in words, whether or not its dates are set (C7, O3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Whether it can only be after the application deadline (L4).
    #[serde(default, skip_serializing_if = "is_default")]
    pub earliest: Earliest,
    /// Its dates, and what they are worth.
    pub dates: DateStatus,
    /// Who is expected to come.
    pub expected: Expectations,
    /// What is expected of people, in words, when there is more to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Bilingual>,
    /// The topics it treats (J1) and the dimensions of improvement knowledge it covers (A16).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<TopicKey>,
    /// Who teaches (A9).
    #[serde(default, rename = "lecturer", skip_serializing_if = "Vec::is_empty")]
    pub lecturers: Vec<Lecturer>,
    /// What to do before (J6).
    #[serde(default, rename = "preparation", skip_serializing_if = "Vec::is_empty")]
    pub preparation: Vec<PreparationTask>,
    /// What happens in it, in order (J7).
    #[serde(default, rename = "activity", skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
}

/// Whether a value says nothing beyond the ordinary, and so is left out of files.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionKind {
    /// Meeting of team and leader before the start.
    PreparationMeeting,
    /// One or more days where the cohort meets.
    Gathering,
    /// Online meeting where all take part.
    VideoConference,
    /// Online teaching for many.
    Webinar,
    /// Short session to work on the project.
    WorkSession,
    /// Group work with supervision.
    Workshop,
}

impl SessionKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::PreparationMeeting,
        Self::Gathering,
        Self::VideoConference,
        Self::Webinar,
        Self::WorkSession,
        Self::Workshop,
    ];
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// In one place.
    Physical,
    /// Online.
    Digital,
    /// In one place, with some online.
    Hybrid,
    /// Online or in one place, as each booking chooses (K4).
    Either,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Physical, Self::Digital, Self::Hybrid, Self::Either];

    /// Whether a place is needed.
    pub fn needs_venue(self) -> bool {
        match self {
            Self::Physical | Self::Hybrid | Self::Either => true,
            Self::Digital => false,
        }
    }
}

/// Before when a session cannot be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Earliest {
    /// At any time.
    #[default]
    Any,
    /// From the day after the application deadline.
    AfterDeadline,
}

/// Someone who teaches at a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lecturer {
    /// The name.
    pub name: String,
    /// Where the lecturer works.
    pub affiliation: String,
    /// The country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Something that happens in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// What it is.
    pub title: Bilingual,
    /// How people learn in it.
    pub kind: ActivityKind,
}

/// How people learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityKind {
    /// They listen.
    Lecture,
    /// Each works alone.
    OwnActivity,
    /// They work in groups.
    GroupWork,
}

impl Session {
    /// Its days, in order; none while they are not set, and while one of several is to be chosen.
    pub fn days(&self) -> Cow<'_, [Day]> {
        self.dates.days()
    }

    /// Whether it is a whole day or more: several days, or one of at least six hours.
    pub fn length(&self) -> Length {
        match &*self.days() {
            [only] => match only.minutes() {
                Some(minutes) if minutes < Length::FULL_DAY_MINUTES => Length::Shorter,
                Some(_) => Length::FullDays(1),
                None if self.minutes.is_some() => Length::Shorter,
                None => Length::NotKnown,
            },
            [] if self.minutes.is_some() => Length::Shorter,
            [] => Length::NotKnown,
            several => Length::FullDays(several.len()),
        }
    }
}

#[cfg(test)]
mod tests;

//! When a session is, and how certain that is.

use std::{borrow::Cow, fmt};

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use crate::{clock::instant_in_oslo, wording::Bilingual};

/// The dates of a session, and what they are worth (C8). Each status holds what is known only then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DateStatus {
    /// No date yet.
    NotSet,
    /// Alternative dates to choose between; the dates themselves may come later (K2).
    Alternatives(Alternatives),
    /// Dates that may change.
    Tentative(Vec<Day>),
    /// Dates that stand.
    Confirmed(Vec<Day>),
    /// Dates that stand, after others were announced.
    Changed {
        /// The new dates.
        days: Vec<Day>,
        /// Those announced before.
        before: Vec<Day>,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Bilingual>,
    },
    /// Will not be held.
    Cancelled {
        /// When it would have been.
        before: Vec<Day>,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Bilingual>,
    },
}

/// One day of a session. The weekday is computed, never typed (K6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The date on Norwegian calendars.
    pub date: civil::Date,
    /// When it begins, on Norwegian clocks; absent while it is to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Moment>,
    /// When it ends, on Norwegian clocks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Moment>,
}

/// A time of the day in whole minutes, written `08:00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(civil::Time);

/// Why a text is no time of the day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no time of the day: write it as \"08:00\"")]
pub struct MomentError(String);

impl Moment {
    /// The time of the day.
    pub fn time(self) -> civil::Time {
        self.0
    }
}

impl TryFrom<String> for Moment {
    type Error = MomentError;

    fn try_from(text: String) -> Result<Self, MomentError> {
        let time = if text.len() == 5 { civil::Time::strptime("%H:%M", &text).ok() } else { None };
        time.map(Self).ok_or(MomentError(text))
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A period in words with the days it means: «høsten 2020».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The words.
    pub label: Bilingual,
    /// Its first day.
    pub from: civil::Date,
    /// Its last day.
    pub to: civil::Date,
}

/// Alternative dates of one session (O12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternatives {
    /// How many of them each team attends.
    pub choose: Choose,
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
}

/// How many alternatives each team or participant attends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choose {
    /// One of them.
    One,
    /// All of them: they are meetings of their own.
    All,
}

/// One alternative, whose date may come later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Its words: «Alternativ 1».
    pub label: Bilingual,
    /// Its day, once it is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
}

impl DateStatus {
    /// The days that the session has now, those of alternatives that are all attended included; none when they are not set,
    /// when one is to be chosen, and when it is cancelled.
    pub fn days(&self) -> Cow<'_, [Day]> {
        match self {
            Self::Tentative(days) | Self::Confirmed(days) | Self::Changed { days, .. } => Cow::Borrowed(days),
            Self::Alternatives(several @ Alternatives { choose: Choose::All, .. }) => Cow::Owned(several.days()),
            Self::Alternatives(Alternatives { choose: Choose::One, .. }) | Self::NotSet | Self::Cancelled { .. } => {
                Cow::Borrowed(&[])
            }
        }
    }

    /// Whether the dates may still change.
    pub fn is_tentative(&self) -> bool {
        match self {
            Self::Tentative(_) => true,
            Self::NotSet
            | Self::Alternatives(_)
            | Self::Confirmed(_)
            | Self::Changed { .. }
            | Self::Cancelled { .. } => false,
        }
    }

    /// Whether it will not be held.
    pub fn is_cancelled(&self) -> bool {
        match self {
            Self::Cancelled { .. } => true,
            Self::NotSet | Self::Alternatives(_) | Self::Tentative(_) | Self::Confirmed(_) | Self::Changed { .. } => {
                false
            }
        }
    }

    /// The status after its tentative dates are confirmed; as it was, when they are not tentative (C13).
    #[must_use]
    pub fn confirmed(self) -> Self {
        match self {
            Self::Tentative(days) => Self::Confirmed(days),
            as_it_was @ (Self::NotSet
            | Self::Alternatives(_)
            | Self::Confirmed(_)
            | Self::Changed { .. }
            | Self::Cancelled { .. }) => as_it_was,
        }
    }

    /// The status after a move to other days. What was only tentative stays tentative.
    #[must_use]
    pub fn moved(self, to: Vec<Day>, reason: Option<Bilingual>) -> Self {
        match self {
            Self::Tentative(_) => Self::Tentative(to),
            Self::Cancelled { before, .. } => Self::Changed { days: to, before, reason },
            Self::NotSet | Self::Alternatives(_) | Self::Confirmed(_) | Self::Changed { .. } => {
                match self.days().into_owned() {
                    none if none.is_empty() => Self::Confirmed(to),
                    before => Self::Changed { days: to, before, reason },
                }
            }
        }
    }

    /// The status after the session is cancelled.
    #[must_use]
    pub fn cancelled(self, reason: Option<Bilingual>) -> Self {
        let before = self.days().into_owned();
        match self {
            Self::Cancelled { before, reason: earlier } => Self::Cancelled { before, reason: reason.or(earlier) },
            Self::NotSet | Self::Alternatives(_) | Self::Tentative(_) | Self::Confirmed(_) | Self::Changed { .. } => {
                Self::Cancelled { before, reason }
            }
        }
    }
}

impl Alternatives {
    /// The days of all that have one, in order.
    pub fn days(&self) -> Vec<Day> {
        let mut days: Vec<Day> = self.alternatives.iter().filter_map(|one| one.day).collect();
        days.sort();
        days
    }
}

impl Day {
    /// A day whose hours are to come.
    pub fn on(date: civil::Date) -> Self {
        Self { date, start: None, end: None }
    }

    /// The runs of days that follow each other, in order: a session of Monday, Tuesday and Thursday is two.
    pub fn runs(days: &[Self]) -> Vec<&[Self]> {
        days.chunk_by(|day, next| day.date.tomorrow().ok() == Some(next.date)).collect()
    }

    /// The weekday.
    pub fn weekday(self) -> civil::Weekday {
        self.date.weekday()
    }

    /// The minutes between start and end on the clock, when both are known.
    pub fn minutes(self) -> Option<i64> {
        let minutes_of = |moment: Moment| i64::from(moment.0.hour()) * 60 + i64::from(moment.0.minute());
        Some(minutes_of(self.end?) - minutes_of(self.start?))
    }

    /// The instant at which it begins, when the hour is known: Norwegian wall-clock time (K12).
    pub fn starts_at(self) -> Option<Timestamp> {
        self.start.map(|start| instant_in_oslo(self.date.to_datetime(start.0)))
    }

    /// The instant at which it ends, when the hour is known.
    pub fn ends_at(self) -> Option<Timestamp> {
        self.end.map(|end| instant_in_oslo(self.date.to_datetime(end.0)))
    }
}

impl Period {
    /// Whether a day lies in the period.
    pub fn holds(&self, day: civil::Date) -> bool {
        self.from <= day && day <= self.to
    }
}

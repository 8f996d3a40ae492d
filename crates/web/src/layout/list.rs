//! Facts, tasks, stations and events: lists that tell what is, what to do, where it stands and what happened.
//!
//! Drawn by `layout/list.html`: `list::facts`, `list::tasks`, `list::stations` and `list::timeline`.

use bedre_i18n::Texts;

use crate::wording::Words;

/// A line of a summary list.
#[derive(Debug, Clone)]
pub struct Fact {
    /// What it is about.
    pub term: String,
    /// What is so. Line breaks are kept.
    pub value: String,
    /// The language of the value, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Where the value leads, if it is a link.
    pub url: Option<String>,
    /// Where it can be changed.
    pub change_url: Option<String>,
}

impl Fact {
    /// What is so about something.
    pub fn new(term: impl Into<String>, value: impl Into<String>) -> Self {
        Self { term: term.into(), value: value.into(), lang: None, url: None, change_url: None }
    }

    /// What is so about something, in a text of the programme's.
    pub fn words(term: impl Into<String>, value: Words) -> Self {
        Self { lang: value.lang, ..Self::new(term, value.text) }
    }

    /// The same, leading somewhere.
    #[must_use]
    pub fn link(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The same, with «Endre» beside it.
    #[must_use]
    pub fn change(mut self, url: impl Into<String>) -> Self {
        self.change_url = Some(url.into());
        self
    }
}

/// A line of a task list.
#[derive(Debug, Clone)]
pub struct Task {
    /// What to do.
    pub label: String,
    /// Where to do it; nothing while it cannot be done.
    pub url: Option<String>,
    /// What helps to decide.
    pub hint: Option<String>,
    /// How far it is.
    pub state: TaskState,
}

impl Task {
    /// Something to do at `url`.
    pub fn new(label: impl Into<String>, url: impl Into<String>, state: TaskState) -> Self {
        Self { label: label.into(), url: Some(url.into()), hint: None, state }
    }

    /// Something that cannot be started yet.
    pub fn later(label: impl Into<String>) -> Self {
        Self { label: label.into(), url: None, hint: None, state: TaskState::Later }
    }

    /// The same with a hint below.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// How far a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskState {
    /// Nothing is there yet.
    NotStarted,
    /// Something is there, more is needed.
    Started,
    /// All that is needed is there.
    Done,
    /// Something else comes first.
    Later,
}

impl TaskState {
    /// In words.
    pub fn words(self, t: Texts) -> &'static str {
        match self {
            Self::NotStarted => t.status_not_started(),
            Self::Started => t.status_started(),
            Self::Done => t.status_done(),
            Self::Later => t.status_cannot_start(),
        }
    }

    /// Whether it is marked off as a tag; what needs nothing of the reader is written plainly.
    pub fn is_tag(self) -> bool {
        match self {
            Self::NotStarted | Self::Started => true,
            Self::Done | Self::Later => false,
        }
    }

    /// The colour family of the tag.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Started => "accent",
            Self::NotStarted | Self::Done | Self::Later => "neutral",
        }
    }

    /// For the style.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Started => "started",
            Self::Done => "done",
            Self::Later => "later",
        }
    }
}

/// A station of a status line.
#[derive(Debug, Clone)]
pub struct Station {
    /// What the station is called.
    pub label: String,
    /// When it was passed, or about when it comes.
    pub when: Option<String>,
    /// Where it lies.
    pub state: StationState,
}

impl Station {
    /// A station.
    pub fn new(label: impl Into<String>, state: StationState) -> Self {
        Self { label: label.into(), when: None, state }
    }

    /// The same with its time, as people write it.
    #[must_use]
    pub fn when(mut self, when: impl Into<String>) -> Self {
        self.when = Some(when.into());
        self
    }
}

/// Where a station lies on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StationState {
    /// Behind.
    Passed,
    /// It is here.
    Here,
    /// It ended here.
    Stopped,
    /// Still to come.
    Ahead,
}

impl StationState {
    /// In words, for those who do not see the line.
    pub fn words(self, t: Texts) -> &'static str {
        match self {
            Self::Passed => t.part_station_passed(),
            Self::Here => t.part_station_here(),
            Self::Stopped => t.part_station_stopped(),
            Self::Ahead => t.part_station_ahead(),
        }
    }

    /// For the style.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Here => "here",
            Self::Stopped => "stopped",
            Self::Ahead => "ahead",
        }
    }

    /// Whether the reader's matter stands at this station.
    pub fn is_current(self) -> bool {
        match self {
            Self::Here | Self::Stopped => true,
            Self::Passed | Self::Ahead => false,
        }
    }
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// When, as people write it.
    pub when: String,
    /// What happened.
    pub what: String,
    /// More about it, such as a note or a reason. Line breaks are kept.
    pub more: Option<String>,
}

impl Event {
    /// Something that happened.
    pub fn new(when: impl Into<String>, what: impl Into<String>) -> Self {
        Self { when: when.into(), what: what.into(), more: None }
    }

    /// The same with more about it.
    #[must_use]
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

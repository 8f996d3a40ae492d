//! A note on the time line: something that happened, told beside the chart and never as its cause.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    free_text::FreeText,
    id::{MeasureId, NoteId, PersonId, ProjectId},
};

/// A note on a project's time line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Which one.
    pub id: NoteId,
    /// On which project's time line.
    pub project: ProjectId,
    /// The measure whose chart alone it belongs to; all of the project's charts, when there is none.
    pub measure: Option<MeasureId>,
    /// When it happened.
    pub day: Date,
    /// What kind of thing it was.
    pub kind: AnnotationKind,
    /// What happened.
    pub text: FreeText,
    /// Who wrote it.
    pub by: PersonId,
    /// When it was written.
    pub at: Timestamp,
}

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnnotationKind {
    /// A change was taken into use.
    Change,
    /// Something from outside: a holiday, a new system, an outbreak.
    Event,
    /// What is counted was changed (MEA-10); Bedre writes these itself.
    Redefined,
    /// Something about the data: a wrong extract, a form that was missing.
    Data,
}

impl AnnotationKind {
    /// What people choose from.
    pub const CHOICES: [Self; 3] = [Self::Change, Self::Event, Self::Data];
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Change, Self::Event, Self::Redefined, Self::Data];

    /// Its name in forms and in the store.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Event => "event",
            Self::Redefined => "redefined",
            Self::Data => "data",
        }
    }

    /// The kind of a name.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

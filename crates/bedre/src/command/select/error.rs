//! What can be wrong with the files, where, and the words for it.

use std::path::{Path, PathBuf};

use bedre_i18n::{Texts, args, number};

/// A place in a text; both numbers start at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    /// In letters for TOML, in fields for CSV.
    pub(super) column: usize,
}

/// The place of a byte in a text.
pub(super) fn place(text: &str, byte: usize) -> Place {
    let before = text.get(..byte).unwrap_or(text);
    let last = before.rsplit('\n').next().unwrap_or_default();
    Place { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 }
}

/// Where a text came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source(PathBuf);

impl Source {
    pub(super) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(super) fn error(&self, trouble: Placed) -> SelectError {
        SelectError::Trouble { file: self.clone(), trouble }
    }

    fn name(&self) -> String {
        self.0.display().to_string()
    }
}

/// Why there is no proposal.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SelectError {
    /// A file cannot be read.
    File { file: Source, cause: String },
    /// Both files are standard input.
    BothStandardInput,
    /// Something in a file is not right.
    Trouble { file: Source, trouble: Placed },
}

/// Something that is not right, and where.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) place: Option<Place>,
    pub(super) trouble: Trouble,
}

/// Something that is not right in a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trouble {
    Encoding,
    Empty,
    HeadingMissing { heading: &'static str },
    HeadingTwice { heading: String },
    Fields { found: usize, expected: usize },
    IdMissing,
    IdTwice { id: String, line: usize },
    Score { found: String },
    Csv { cause: String },
    Toml { cause: String },
    Weight { found: f64 },
    Share { value: String },
    Quota { min: u32, max: u32 },
    Column { column: String },
    Unknown { id: String },
    Reason,
    Fine,
    Solver { cause: String },
}

impl Trouble {
    pub(super) fn at(self, place: Place) -> Placed {
        Placed { place: Some(place), trouble: self }
    }

    pub(super) fn somewhere(self, place: Option<Place>) -> Placed {
        Placed { place, trouble: self }
    }

    fn text(&self, t: Texts) -> String {
        match self {
            Self::Encoding => t.select_trouble_encoding().to_owned(),
            Self::Empty => t.select_trouble_empty().to_owned(),
            Self::HeadingMissing { heading } => t.select_trouble_heading_missing(heading),
            Self::HeadingTwice { heading } => t.select_trouble_heading_twice(heading),
            Self::Fields { found, expected } => t.select_trouble_fields(expected.to_string(), found.to_string()),
            Self::IdMissing => t.select_trouble_id_missing().to_owned(),
            Self::IdTwice { id, line } => t.select_trouble_id_twice(id, line.to_string()),
            Self::Score { found } => t.select_trouble_score(found),
            Self::Csv { cause } => t.select_trouble_csv(cause),
            Self::Toml { cause } | Self::Solver { cause } => t.select_trouble_toml(cause),
            Self::Weight { found } => t.select_trouble_weight(number::decimal(*found, 3, t.locale())),
            Self::Share { value } => t.select_trouble_share(value),
            Self::Quota { min, max } => t.select_trouble_quota(max.to_string(), min.to_string()),
            Self::Column { column } => t.select_trouble_column(column),
            Self::Unknown { id } => t.select_trouble_unknown(id),
            Self::Reason => t.select_trouble_reason().to_owned(),
            Self::Fine => t.select_trouble_fine().to_owned(),
        }
    }
}

impl SelectError {
    /// The words for it.
    pub(super) fn text(&self, t: Texts) -> String {
        match self {
            Self::File { file, cause } => t.select_error_file(cause, file.name()),
            Self::BothStandardInput => t.select_error_both_standard_input().to_owned(),
            Self::Trouble { file, trouble: Placed { place: Some(place), trouble } } => {
                t.select_error_at(args::SelectErrorAt {
                    file: file.name(),
                    line: place.line.to_string(),
                    column: place.column.to_string(),
                    trouble: trouble.text(t),
                })
            }
            Self::Trouble { file, trouble: Placed { place: None, trouble } } => {
                t.select_error_in(file.name(), trouble.text(t))
            }
        }
    }
}

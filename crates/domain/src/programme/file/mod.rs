//! Programme files: a programme and its cohorts as TOML that staff can read, edit and copy to the next year.
//!
//! The file has one `[programme]` and a `[[cohort]]` for each cohort; the fields are those of [`Programme`] and [`Cohort`].

mod locate;
mod write;

use serde::{Serialize, de::DeserializeOwned};
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

use super::Programme;
use crate::cohort::{Cohort, CohortFault};
use locate::Places;

pub use write::write_toml;

/// The two source programmes, by file name.
pub const SOURCE_PROGRAMMES: [(&str, &str); 2] = [
    ("leger-2020.toml", include_str!("../../../../../programmes/leger-2020.toml")),
    (
        "forbedringsagent-vestfold-2025.toml",
        include_str!("../../../../../programmes/forbedringsagent-vestfold-2025.toml"),
    ),
];

/// A programme file as a whole.
#[derive(Debug, Serialize)]
struct ProgrammeFile<'a> {
    programme: &'a Programme,
    #[serde(rename = "cohort")]
    cohorts: &'a [Cohort],
}

/// A fault of a programme file: in which file, on which line, in which field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {field}: {problem}")]
pub struct FileError {
    /// The file's name, as it was given.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The path of the field: `cohort[0].session[3].topics`; empty, when the fault lies in the writing.
    pub field: String,
    /// What is wrong.
    pub problem: FileProblem,
}

/// What is wrong with a programme file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// It is not TOML.
    #[error("not TOML: {0}")]
    Syntax(String),
    /// A field is missing, unknown, or holds what it cannot hold.
    #[error("{0}")]
    Content(String),
    /// A cohort contradicts itself.
    #[error("{0}")]
    Cohort(Box<CohortFault>),
    /// There is no `[programme]`.
    #[error("no [programme] in the file")]
    NoProgramme,
    /// Something stands beside `[programme]` and `[[cohort]]`.
    #[error("neither [programme] nor [[cohort]]")]
    UnknownPart,
    /// A text is empty in one of the languages.
    #[error("empty text")]
    EmptyText,
    /// Two cohorts have the same slug.
    #[error("another cohort has the same slug")]
    SameSlug,
}

/// Reads a programme file. `name` is the file's name, for the errors.
///
/// # Errors
///
/// What is wrong with it, each with line and field: everything that is not TOML; or else the first fault of the programme
/// and of each cohort; or else every empty text and everything in which the cohorts contradict themselves.
pub fn parse_toml(name: &str, text: &str) -> Result<(Programme, Vec<Cohort>), Vec<FileError>> {
    let (document, errors) = DeTable::parse_recoverable(text);
    let reading = Reading { name, text, places: Places::of(document.get_ref()) };
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| reading.syntax_error(error)).collect());
    }
    let mut faults = Vec::new();
    let mut programme = None;
    let mut cohorts = Vec::new();
    for (key, value) in document.into_inner() {
        match key.get_ref().as_ref() {
            "programme" => programme = Some(reading.part::<Programme>("programme", value)),
            "cohort" => {
                for (place, value) in elements(value).into_iter().enumerate() {
                    cohorts.push(reading.part::<Cohort>(&format!("cohort[{place}]"), value));
                }
            }
            other => faults.push(reading.error_at(key.span().start, other.to_owned(), FileProblem::UnknownPart)),
        }
    }
    let absent = || Err(reading.error_at(0, "programme".to_owned(), FileProblem::NoProgramme));
    let programme = kept(programme.unwrap_or_else(absent), &mut faults);
    let cohorts: Vec<Cohort> = cohorts.into_iter().filter_map(|cohort| kept(cohort, &mut faults)).collect();
    if faults.is_empty() {
        faults = reading.empty_texts();
        faults.extend(reading.contradictions(&cohorts));
    }
    match programme {
        Some(programme) if faults.is_empty() => Ok((programme, cohorts)),
        Some(_) | None => Err(faults),
    }
}

/// The value, or nothing with its fault put beside the others.
fn kept<T>(read: Result<T, FileError>, faults: &mut Vec<FileError>) -> Option<T> {
    read.map_err(|fault| faults.push(fault)).ok()
}

/// The elements of an array; a single value stands for an array of one.
fn elements(value: Spanned<DeValue<'_>>) -> Vec<Spanned<DeValue<'_>>> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(elements) => elements.into_iter().collect(),
        single @ (DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Table(_)) => vec![Spanned::new(span, single)],
    }
}

/// A file while it is read.
struct Reading<'a> {
    name: &'a str,
    text: &'a str,
    places: Places,
}

impl Reading<'_> {
    fn error_at(&self, offset: usize, field: String, problem: FileProblem) -> FileError {
        FileError { file: self.name.to_owned(), line: locate::line_of(self.text, offset), field, problem }
    }

    fn syntax_error(&self, error: &toml::de::Error) -> FileError {
        let offset = error.span().map_or(0, |span| span.start);
        self.error_at(offset, String::new(), FileProblem::Syntax(error.message().to_owned()))
    }

    /// Reads one part of the file.
    fn part<T: DeserializeOwned>(&self, path: &str, value: Spanned<DeValue<'_>>) -> Result<T, FileError> {
        T::deserialize(ValueDeserializer::from(value)).map_err(|error| {
            let offset = error.span().map_or_else(|| self.places.offset_of(path), |span| span.start);
            let field = self.places.path_at(path, offset);
            self.error_at(offset, field, FileProblem::Content(error.message().to_owned()))
        })
    }

    /// The texts that are empty in one of the languages.
    fn empty_texts(&self) -> Vec<FileError> {
        let empty = self.places.empty_texts().into_iter();
        empty.map(|(path, offset)| self.error_at(offset, path, FileProblem::EmptyText)).collect()
    }

    /// Everything in which the cohorts contradict themselves.
    fn contradictions(&self, cohorts: &[Cohort]) -> Vec<FileError> {
        let mut found = Vec::new();
        for (place, cohort) in cohorts.iter().enumerate() {
            let at = |field: &str, problem| {
                let path = format!("cohort[{place}].{field}");
                self.error_at(self.places.offset_of(&path), path, problem)
            };
            if cohorts.iter().take(place).any(|earlier| earlier.slug == cohort.slug) {
                found.push(at("slug", FileProblem::SameSlug));
            }
            found.extend(
                cohort.faults().into_iter().map(|fault| at(&fault.path(), FileProblem::Cohort(Box::new(fault)))),
            );
        }
        found
    }
}

#[cfg(test)]
mod tests;

//! What can be wrong with figures, where, and the words for it.

use std::path::{Path, PathBuf};

use bedre_i18n::{Texts, args};
use bedre_spc::{ChartError, FunnelError, ParetoError};

use super::series::Series;
use super::unit::Units;

/// A place in a file; both numbers start at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    /// In fields; `None` when the whole line is meant.
    pub(super) column: Option<usize>,
}

/// Something that is not right, and where.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) place: Place,
    pub(super) trouble: Trouble,
}

/// Something that is not right in a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Trouble {
    Encoding,
    Empty,
    HeadingMissing { heading: &'static str },
    Fields { found: usize, expected: usize },
    XMissing,
    Number { found: String },
    NotWhole { found: f64 },
    Csv { cause: String },
    Chart(ChartError),
}

/// Why there is no chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SpcError {
    /// A file cannot be read.
    File { file: PathBuf, cause: String },
    /// Something at a place in a file is not right.
    At { file: PathBuf, placed: Placed },
    /// A setting does not fit the figures.
    Setting(ChartError),
    /// A point to be left out does not exist.
    Exclude(usize),
    /// A level that the figures cannot have.
    Centre(f64),
}

impl SpcError {
    pub(super) fn at(file: &Path, placed: Placed) -> Self {
        Self::At { file: file.to_owned(), placed }
    }

    /// The chart needs denominators, and the file has none.
    pub(super) fn no_denominators(file: &Path) -> Self {
        let place = Place { line: 1, column: None };
        Self::at(file, Placed { place, trouble: Trouble::HeadingMissing { heading: "n" } })
    }

    /// Finds the line that a chart's error is about.
    pub(super) fn chart(file: &Path, error: ChartError, series: &Series) -> Self {
        let of_observation = |number: usize| series.lines.get(number).copied();
        let of_point = |point: usize| {
            let first = series.observations.iter().position(|observation| observation.subgroup == point);
            first.and_then(of_observation)
        };
        let line = match &error {
            ChartError::NotFinite { observation, .. } | ChartError::OutOfRange { observation, .. } => {
                observation.and_then(of_observation)
            }
            ChartError::Negative { observation, .. } => of_observation(*observation),
            ChartError::MoreThanAll { point, .. } | ChartError::NoTimeBetween { point, .. } => of_point(*point),
            ChartError::SplitOutside { .. } | ChartError::EmptyBaseline { .. } => None,
        };
        match line {
            Some(line) => {
                Self::at(file, Placed { place: Place { line, column: None }, trouble: Trouble::Chart(error) })
            }
            None => Self::Setting(error),
        }
    }

    /// Finds the line that a funnel's error is about.
    pub(super) fn funnel(file: &Path, error: FunnelError, units: &Units) -> Self {
        let of_value =
            |unit, value| (unit, Trouble::Chart(ChartError::OutOfRange { what: "y", observation: None, value }));
        let (unit, trouble) = match error {
            FunnelError::Centre(value) => return Self::Centre(value),
            FunnelError::OutOfRange { unit, value } => of_value(unit, value),
            FunnelError::Negative { unit, value } => {
                (unit, Trouble::Chart(ChartError::Negative { what: "y", observation: unit, value }))
            }
            FunnelError::NotWhole { unit, value } => (unit, Trouble::NotWhole { found: value }),
            FunnelError::MoreThanAll { unit, events, size } => {
                (unit, Trouble::Chart(ChartError::MoreThanAll { point: unit, numerator: events, denominator: size }))
            }
        };
        Self::of_unit(file, unit, trouble, units)
    }

    /// Finds the line that a Pareto chart's error is about.
    pub(super) fn pareto(file: &Path, error: ParetoError, units: &Units) -> Self {
        let ParetoError { category, value } = error;
        let trouble = Trouble::Chart(ChartError::Negative { what: "y", observation: category, value });
        Self::of_unit(file, category, trouble, units)
    }

    fn of_unit(file: &Path, unit: usize, trouble: Trouble, units: &Units) -> Self {
        let line = units.lines.get(unit).copied().unwrap_or(1);
        Self::at(file, Placed { place: Place { line, column: None }, trouble })
    }

    /// The words for it.
    pub(super) fn text(&self, t: Texts) -> String {
        match self {
            Self::File { file, cause } => t.series_error_file(cause, file.display().to_string()),
            Self::At { file, placed: Placed { place: Place { line, column: Some(column) }, trouble } } => t
                .series_error_field(args::SeriesErrorField {
                    file: file.display().to_string(),
                    line: line.to_string(),
                    column: column.to_string(),
                    trouble: trouble.text(t),
                }),
            Self::At { file, placed: Placed { place: Place { line, column: None }, trouble } } => {
                t.series_error_line(args::SeriesErrorLine {
                    file: file.display().to_string(),
                    line: line.to_string(),
                    trouble: trouble.text(t),
                })
            }
            Self::Setting(error) => of_chart(error, t),
            Self::Exclude(point) => t.series_trouble_exclude(point.to_string()),
            Self::Centre(value) => t.series_trouble_centre(value.to_string()),
        }
    }
}

impl Trouble {
    fn text(&self, t: Texts) -> String {
        match self {
            Self::Encoding => t.series_trouble_encoding().to_owned(),
            Self::Empty => t.series_trouble_empty().to_owned(),
            Self::HeadingMissing { heading } => t.series_trouble_heading_missing(heading),
            Self::Fields { found, expected } => t.series_trouble_fields(expected.to_string(), found.to_string()),
            Self::XMissing => t.series_trouble_x_missing().to_owned(),
            Self::Number { found } => t.series_trouble_number(found),
            Self::NotWhole { found } => t.series_trouble_not_whole(found.to_string()),
            Self::Csv { cause } => t.series_trouble_csv(cause),
            Self::Chart(error) => of_chart(error, t),
        }
    }
}

/// The words for what a chart refuses.
fn of_chart(error: &ChartError, t: Texts) -> String {
    match error {
        ChartError::NotFinite { what, .. } => t.series_chart_not_finite(*what),
        ChartError::OutOfRange { what, value, .. } => t.series_chart_out_of_range(value.to_string(), *what),
        ChartError::Negative { what, value, .. } => t.series_chart_negative(value.to_string(), *what),
        ChartError::MoreThanAll { numerator, denominator, .. } => {
            t.series_chart_more_than_all(denominator.to_string(), numerator.to_string())
        }
        ChartError::NoTimeBetween { .. } => t.series_chart_no_time_between().to_owned(),
        ChartError::SplitOutside { first, points } => {
            t.series_chart_split_outside(first.to_string(), points.to_string())
        }
        ChartError::EmptyBaseline { .. } => t.series_chart_empty_baseline().to_owned(),
    }
}

//! Figures from CSV: `x`, `y` and perhaps `n`.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use bedre_spc::Observation;
use jiff::civil::Date;

use super::error::{Place, Placed, SpcError, Trouble};
use crate::command::table::{self, Lines, Unreadable};

/// Figures in the order of x.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    /// The x of each point.
    pub(super) xs: Vec<String>,
    /// The figures.
    pub(super) observations: Vec<Observation>,
    /// Whether there is a column `n`.
    pub(super) has_denominators: bool,
    /// The line that each observation stands on.
    pub(super) lines: Vec<usize>,
}

impl Series {
    /// Takes points out of the calculations, by their number from 1. Answers a number that there is no point for.
    pub(super) fn exclude(&mut self, numbers: &[usize]) -> Result<(), usize> {
        if let Some(unknown) = numbers.iter().find(|number| **number == 0 || **number > self.xs.len()) {
            return Err(*unknown);
        }
        for observation in &mut self.observations {
            observation.included = !numbers.contains(&(observation.subgroup + 1));
        }
        Ok(())
    }
}

/// The text of a file, or of standard input for `-`.
pub(super) fn read(path: &Path, input: &mut dyn Read) -> Result<String, SpcError> {
    table::read(path, input).map_err(|unreadable| match unreadable {
        Unreadable::File(cause) => SpcError::File { file: path.to_owned(), cause: cause.to_string() },
        Unreadable::Encoding(good) => {
            let line = good.matches('\n').count() + 1;
            SpcError::at(path, Placed { place: Place { line, column: None }, trouble: Trouble::Encoding })
        }
    })
}

/// A row before it is put in order.
#[derive(Debug)]
struct Row {
    line: usize,
    x: String,
    value: Option<f64>,
    denominator: Option<f64>,
}

/// Reads figures. Fields are parted by commas, or by semicolons when the first line has more of those; then numbers may have
/// a decimal comma, as in Norwegian spreadsheets. Rows with the same x are one subgroup. The order is that of x where all x
/// are numbers or all are ISO dates, otherwise that in which they come in the file first.
pub(super) fn parse(text: &str) -> Result<Series, Placed> {
    let semicolons = table::has_semicolons(text);
    let mut columns: Option<Columns> = None;
    let mut rows = Vec::new();
    let mut lines = Lines::new(text);
    for record in table::records(text) {
        let record = record.map_err(|error| broken(&error))?;
        let line = lines.of(&record);
        match &columns {
            None => columns = Some(Columns::find(&record, line)?),
            Some(columns) => rows.push(columns.row(&record, line, semicolons)?),
        }
    }
    let Some(columns) = columns else {
        return Err(Placed { place: Place { line: 1, column: None }, trouble: Trouble::Empty });
    };
    Ok(Series { has_denominators: columns.n.is_some(), ..grouped(rows) })
}

/// A line that is no CSV.
fn broken(error: &csv::Error) -> Placed {
    let line = table::broken_at(error).unwrap_or(1);
    Placed { place: Place { line, column: None }, trouble: Trouble::Csv { cause: error.to_string() } }
}

/// Where the columns stand.
#[derive(Debug)]
struct Columns {
    count: usize,
    x: usize,
    y: usize,
    n: Option<usize>,
}

impl Columns {
    fn find(record: &csv::StringRecord, line: usize) -> Result<Self, Placed> {
        let find = |heading: &str| record.iter().position(|name| name.trim().eq_ignore_ascii_case(heading));
        let needed = |heading: &'static str| {
            let place = Place { line, column: None };
            find(heading).ok_or(Placed { place, trouble: Trouble::HeadingMissing { heading } })
        };
        Ok(Self { count: record.len(), x: needed("x")?, y: needed("y")?, n: find("n") })
    }

    fn row(&self, record: &csv::StringRecord, line: usize, decimal_comma: bool) -> Result<Row, Placed> {
        if record.len() != self.count {
            let trouble = Trouble::Fields { found: record.len(), expected: self.count };
            return Err(Placed { place: Place { line, column: None }, trouble });
        }
        let field = |column: usize| record.get(column).unwrap_or_default().trim();
        let figure = |column: usize| {
            number(field(column), decimal_comma).map_err(|()| Placed {
                place: Place { line, column: Some(column + 1) },
                trouble: Trouble::Number { found: field(column).to_owned() },
            })
        };
        let x = field(self.x).to_owned();
        if x.is_empty() {
            let place = Place { line, column: Some(self.x + 1) };
            return Err(Placed { place, trouble: Trouble::XMissing });
        }
        let denominator = self.n.map_or(Ok(None), figure)?;
        Ok(Row { line, x, value: figure(self.y)?, denominator })
    }
}

/// A number; nothing for an empty field.
fn number(written: &str, decimal_comma: bool) -> Result<Option<f64>, ()> {
    if written.is_empty() {
        return Ok(None);
    }
    let plain = written.bytes().all(|byte| byte.is_ascii_digit() || b"+-.,eE".contains(&byte));
    let written = if decimal_comma { written.replacen(',', ".", 1) } else { written.to_owned() };
    match written.parse::<f64>() {
        Ok(number) if plain && number.is_finite() => Ok(Some(number)),
        Ok(_) | Err(_) => Err(()),
    }
}

/// What rows are put in order by, and what those of one subgroup have in common.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Key {
    Number(f64),
    Day(Date),
    /// Where it came first.
    Place(usize),
}

/// The key of each row: the number or the day that x is, where every x is one.
fn keys(rows: &[Row]) -> Vec<Key> {
    let numbers = rows.iter().map(|row| number(&row.x, false).ok().flatten().map(Key::Number));
    let days = rows.iter().map(|row| day(&row.x).map(Key::Day));
    numbers.collect::<Option<Vec<_>>>().or_else(|| days.collect()).unwrap_or_else(|| {
        let mut first = HashMap::new();
        rows.iter().enumerate().map(|(place, row)| Key::Place(*first.entry(&row.x).or_insert(place))).collect()
    })
}

/// The day that x is, written as an ISO date.
pub(super) fn day(x: &str) -> Option<Date> {
    x.parse().ok().filter(|_| x.len() == "2026-01-01".len())
}

/// Rows in order, those with the same x as one subgroup.
fn grouped(rows: Vec<Row>) -> Series {
    let mut series = Series { xs: Vec::new(), observations: Vec::new(), has_denominators: false, lines: Vec::new() };
    let mut keyed: Vec<(Key, Row)> = keys(&rows).into_iter().zip(rows).collect();
    keyed.sort_by(|(a, _), (b, _)| a.partial_cmp(b).unwrap_or(Ordering::Equal));
    let mut before = None;
    for (key, row) in keyed {
        if before != Some(key) {
            series.xs.push(row.x);
        }
        before = Some(key);
        series.observations.push(Observation {
            subgroup: series.xs.len() - 1,
            value: row.value,
            denominator: row.denominator,
            included: true,
        });
        series.lines.push(row.line);
    }
    series
}

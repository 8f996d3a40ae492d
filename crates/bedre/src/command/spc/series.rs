//! Figures from CSV: `x`, `y` and perhaps `n`.

use std::io::Read;
use std::path::Path;
use std::{fs, io};

use bedre_spc::Observation;

use super::error::{Place, Placed, SpcError, Trouble};

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
    let unreadable = |cause: io::Error| SpcError::File { file: path.to_owned(), cause: cause.to_string() };
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        input.read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        bytes = fs::read(path).map_err(unreadable)?;
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = String::from_utf8_lossy(good).matches('\n').count() + 1;
        SpcError::at(path, Placed { place: Place { line, column: None }, trouble: Trouble::Encoding })
    })?;
    // Spreadsheets put a byte order mark first.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
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
/// are numbers or all are ISO dates, otherwise that of the file.
pub(super) fn parse(text: &str) -> Result<Series, Placed> {
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.matches(';').count() > first.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut columns: Option<Columns> = None;
    let mut rows = Vec::new();
    let mut lines = Lines { text, byte: 0, line: 1 };
    for record in reader.records() {
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
    sort(&mut rows);
    Ok(Series { has_denominators: columns.n.is_some(), ..grouped(rows) })
}

/// A line that is no CSV.
fn broken(error: &csv::Error) -> Placed {
    let line = error.position().and_then(|position| usize::try_from(position.line()).ok()).unwrap_or(1);
    Placed { place: Place { line, column: None }, trouble: Trouble::Csv { cause: error.to_string() } }
}

/// Counts lines on the way through a text; the reader's own count is behind after empty lines.
#[derive(Debug)]
struct Lines<'t> {
    text: &'t str,
    byte: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line on which a record starts; records are asked about in their order.
    fn of(&mut self, record: &csv::StringRecord) -> usize {
        let start = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.byte);
        let ended = self.text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let passed = self.text.get(self.byte..start + ended).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.byte = start + ended;
        self.line
    }
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

/// Puts rows in the order of x, where x has one.
fn sort(rows: &mut [Row]) {
    let numbers: Option<Vec<f64>> = rows.iter().map(|row| number(&row.x, false).ok().flatten()).collect();
    if numbers.is_some() {
        let key = |row: &Row| number(&row.x, false).ok().flatten().unwrap_or_default();
        rows.sort_by(|a, b| key(a).total_cmp(&key(b)));
    } else if rows.iter().all(|row| is_date(&row.x)) {
        rows.sort_by(|a, b| a.x.cmp(&b.x));
    }
}

/// Whether it is an ISO date: then the order of the letters is that of time.
fn is_date(x: &str) -> bool {
    x.parse::<jiff::civil::Date>().is_ok() && x.len() == "2026-01-01".len()
}

/// Rows with the same x, one after the other, become one subgroup.
fn grouped(rows: Vec<Row>) -> Series {
    let mut series = Series { xs: Vec::new(), observations: Vec::new(), has_denominators: false, lines: Vec::new() };
    for row in rows {
        if series.xs.last() != Some(&row.x) {
            series.xs.push(row.x);
        }
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

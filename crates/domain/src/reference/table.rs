//! Reading the embedded tables.

use std::collections::BTreeMap;

/// One line of a table, by the names in its first line.
pub(super) type Row = BTreeMap<String, String>;

/// The lines of an embedded table. A line that cannot be read is left out; the tests count the lines of every table.
pub(super) fn rows(csv: &str) -> Vec<Row> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().filter_map(Result::ok).collect()
}

/// A cell, empty when there is none.
pub(super) fn cell(row: &Row, column: &str) -> String {
    row.get(column).cloned().unwrap_or_default()
}

/// The parts of a cell that holds several, divided by semicolons.
pub(super) fn parts(row: &Row, column: &str) -> Vec<String> {
    cell(row, column).split(';').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

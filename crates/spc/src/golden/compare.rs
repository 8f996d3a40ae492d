//! Comparing: numbers to 1e-9, everything else exactly.

use std::fmt;

use serde_json::Value;

use super::Outcome;

/// How much two numbers may differ, relative to the expected one.
const RELATIVE: f64 = 1e-9;
/// How much they may differ near zero.
const ABSOLUTE: f64 = 1e-12;

/// A figure that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which figure, such as `points.ucl[3]`.
    pub field: String,
    /// What the case says.
    pub expected: String,
    /// What we say.
    pub found: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.field, self.expected, self.found)
    }
}

/// What has been compared so far.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    compared: usize,
    differences: Vec<Difference>,
    on_purpose: Vec<&'static str>,
}

impl Comparison {
    /// Notes that we mean to differ.
    pub(super) fn on_purpose(&mut self, why: &'static str) {
        self.on_purpose.push(why);
    }

    /// Compares a number; `None` is null.
    pub(super) fn number(&mut self, field: &str, expected: &Value, found: Option<f64>) {
        let same = match (expected.as_f64(), found) {
            (None, None) => expected.is_null(),
            (Some(expected), Some(found)) => (expected - found).abs() <= (RELATIVE * expected.abs()).max(ABSOLUTE),
            (None, Some(_)) | (Some(_), None) => false,
        };
        self.note(same, field, expected, || found.map_or_else(|| "null".to_owned(), |found| found.to_string()));
    }

    /// Compares a count; `None` is null.
    pub(super) fn count(&mut self, field: &str, expected: &Value, found: Option<usize>) {
        let same = if expected.is_null() { found.is_none() } else { super::count(expected) == found };
        self.note(same, field, expected, || found.map_or_else(|| "null".to_owned(), |found| found.to_string()));
    }

    /// Compares a flag.
    pub(super) fn flag(&mut self, field: &str, expected: &Value, found: bool) {
        self.note(expected.as_bool() == Some(found), field, expected, || found.to_string());
    }

    /// Compares a name; `None` is null.
    pub(super) fn name(&mut self, field: &str, expected: &Value, found: Option<&str>) {
        let same = if expected.is_null() { found.is_none() } else { expected.as_str() == found };
        self.note(same, field, expected, || found.unwrap_or("null").to_owned());
    }

    /// Compares a column of the expected points with one figure of each of ours. Absent columns are passed over.
    pub(super) fn column<T>(
        &mut self,
        expected: &Value,
        name: &str,
        found: impl ExactSizeIterator<Item = T>,
        compare: impl Fn(&mut Self, &str, &Value, T),
    ) {
        let Some(column) = expected.get(name).and_then(Value::as_array) else { return };
        let length = (column.len() == found.len()).then_some(column.len());
        self.count(&format!("{name}.len"), &Value::from(column.len()), length.or(Some(found.len())));
        for (place, (expected, found)) in column.iter().zip(found).enumerate() {
            compare(self, &format!("points.{name}[{}]", place + 1), expected, found);
        }
    }

    fn note(&mut self, same: bool, field: &str, expected: &Value, found: impl FnOnce() -> String) {
        self.compared += 1;
        if !same {
            self.differences.push(Difference {
                field: field.to_owned(),
                expected: expected.to_string(),
                found: found(),
            });
        }
    }

    /// What came of it.
    pub(super) fn outcome(self) -> Outcome {
        if self.differences.is_empty() {
            Outcome::Passed { compared: self.compared, on_purpose: self.on_purpose }
        } else {
            Outcome::Failed { differences: self.differences }
        }
    }
}

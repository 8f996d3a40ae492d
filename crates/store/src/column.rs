//! How values lie in columns: instants as whole microseconds UTC, facts with an inner shape as JSON.

use std::fmt::Display;

use jiff::{Timestamp, civil::Date};
use serde::{Serialize, de::DeserializeOwned};

use crate::StoreError;

/// Reads the columns of one row, and names table, column and row of a value that makes no sense.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    table: &'static str,
    key: String,
}

impl Row {
    /// The row with a key in a table.
    pub(crate) fn new(table: &'static str, key: impl Display) -> Self {
        Self { table, key: key.to_string() }
    }

    /// The error for a value that makes no sense.
    pub(crate) fn broken(&self, column: &'static str) -> StoreError {
        StoreError::Broken { table: self.table, column, row: self.key.clone() }
    }

    /// An instant.
    pub(crate) fn instant(&self, column: &'static str, micros: i64) -> Result<Timestamp, StoreError> {
        Timestamp::from_microsecond(micros).map_err(|_| self.broken(column))
    }

    /// An instant that may be missing.
    pub(crate) fn instant_if(
        &self,
        column: &'static str,
        micros: Option<i64>,
    ) -> Result<Option<Timestamp>, StoreError> {
        micros.map(|micros| self.instant(column, micros)).transpose()
    }

    /// A civil date, kept as ISO 8601.
    pub(crate) fn day(&self, column: &'static str, text: &str) -> Result<Date, StoreError> {
        text.parse().map_err(|_| self.broken(column))
    }

    /// A value that its own type parses.
    pub(crate) fn parse<T: TryFrom<String>>(&self, column: &'static str, text: String) -> Result<T, StoreError> {
        T::try_from(text).map_err(|_| self.broken(column))
    }

    /// A value kept as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, column: &'static str, text: &str) -> Result<T, StoreError> {
        serde_json::from_str(text).map_err(|_| self.broken(column))
    }

    /// A value as JSON, to be kept.
    pub(crate) fn to_json<T: Serialize>(&self, column: &'static str, value: &T) -> Result<String, StoreError> {
        serde_json::to_string(value).map_err(|_| self.broken(column))
    }
}

/// An instant as it is kept.
pub(crate) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

//! Golden cases: what published programs answered, held against ours (`spc-golden/1`).
//!
//! A case is a series with settings and the answer of one published program. [`run`] computes the chart through the same
//! code as the product and names every figure that differs. Reading files is for the caller; on only with the feature
//! `golden`, since it needs JSON.

mod autospc;
mod bernoulli;
mod compare;
mod ihi;
mod nhs;
mod qcc;
mod qicharts2;
mod qikit;
mod table;

use serde_json::Value;

use compare::Comparison;
pub use compare::Difference;
use table::Table;

/// What became of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Every figure agrees.
    Passed {
        /// How many figures were compared.
        compared: usize,
        /// Where we mean to differ, and why. These figures were not compared.
        on_purpose: Vec<&'static str>,
    },
    /// Some figures differ.
    Failed {
        /// Which ones.
        differences: Vec<Difference>,
    },
}

/// Why a case cannot be run at all.
#[derive(Debug, thiserror::Error)]
pub enum GoldenError {
    /// The case is not JSON.
    #[error("the case is not JSON")]
    Json(#[from] serde_json::Error),
    /// Something that every case has is missing or is of another kind.
    #[error("the case has no usable `{0}`")]
    Field(&'static str),
    /// The series is not a table of numbers.
    #[error("line {line}: {what}")]
    Series {
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
    /// The producer is one that we have no translation for.
    #[error("no translation for cases of `{0}`")]
    Producer(String),
    /// A setting has a value that we have no translation for.
    #[error("no translation for `{setting}` = {value}")]
    Setting {
        /// The setting.
        setting: &'static str,
        /// Its value.
        value: String,
    },
}

/// A case being run.
#[derive(Debug)]
struct Case<'a> {
    settings: &'a Value,
    expected: &'a Value,
    table: Table<'a>,
}

/// Runs one case: `json` is the text of `cases/<id>.json`, `csv` of `cases/<id>.csv`.
///
/// # Errors
///
/// [`GoldenError`] when the case cannot be read or translated. That is not the same as [`Outcome::Failed`].
pub fn run(json: &str, csv: &str) -> Result<Outcome, GoldenError> {
    let value: Value = serde_json::from_str(json)?;
    let case =
        Case { settings: field(&value, "settings")?, expected: field(&value, "expected")?, table: Table::read(csv)? };
    let producer = field(&value, "producer")?.get("package").and_then(Value::as_str).unwrap_or_default();
    let mut comparison = Comparison::default();
    match producer {
        "qicharts2" => qicharts2::run(&case, &mut comparison)?,
        "NHSRplotthedots" => nhs::run(&case, &mut comparison)?,
        "autospc" => autospc::run(&case, &mut comparison)?,
        "qcc" => qcc::run(&case, &mut comparison)?,
        "clinical-qikit" => qikit::run(&case, &mut comparison)?,
        "own script (published definition)" => ihi::run(&case, &mut comparison)?,
        other => return Err(GoldenError::Producer(other.to_owned())),
    }
    Ok(comparison.outcome())
}

/// A part that every case has.
fn field<'a>(value: &'a Value, name: &'static str) -> Result<&'a Value, GoldenError> {
    value.get(name).ok_or(GoldenError::Field(name))
}

impl Case<'_> {
    /// A setting; null when absent.
    fn setting(&self, name: &str) -> &Value {
        self.settings.get(name).unwrap_or(&Value::Null)
    }

    /// A numerical setting.
    fn number(&self, name: &str) -> Option<f64> {
        self.setting(name).as_f64()
    }

    /// A counting setting.
    fn count(&self, name: &str) -> Option<usize> {
        count(self.setting(name))
    }

    /// A setting in words.
    fn word(&self, name: &str) -> &str {
        self.setting(name).as_str().unwrap_or_default()
    }

    /// A setting that lists point numbers, counted from 1.
    fn counts(&self, name: &str) -> Vec<usize> {
        self.setting(name).as_array().into_iter().flatten().filter_map(count).collect()
    }

    /// Whether the program refused this case.
    fn refused(&self) -> bool {
        self.expected.get("error").is_some()
    }
}

/// A whole number of a case.
fn count(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|number| usize::try_from(number).ok())
}

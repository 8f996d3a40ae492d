//! The series of a case: a small table of comma-separated fields without quotes.

use super::GoldenError;
use crate::Observation;

/// The series of a case.
#[derive(Clone, Debug)]
pub(super) struct Table<'a> {
    columns: Vec<&'a str>,
    rows: Vec<Vec<&'a str>>,
}

impl<'a> Table<'a> {
    /// Reads a table whose first line names the columns.
    pub(super) fn read(csv: &'a str) -> Result<Self, GoldenError> {
        let mut lines = csv.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let Some((_, head)) = lines.next() else {
            return Err(GoldenError::Series { line: 1, what: "the series is empty".to_owned() });
        };
        let columns: Vec<&str> = head.split(',').map(str::trim).collect();
        let mut rows = Vec::new();
        for (number, line) in lines {
            let row: Vec<&str> = line.split(',').map(str::trim).collect();
            if row.len() != columns.len() {
                let what = format!("{} fields where {} columns are named", row.len(), columns.len());
                return Err(GoldenError::Series { line: number + 1, what });
            }
            rows.push(row);
        }
        Ok(Self { columns, rows })
    }

    /// Only the rows in which `column` is `value`.
    pub(super) fn only(&self, column: &str, value: &str) -> Self {
        let rows = self.rows.iter().filter(|row| self.text(row, column) == Some(value)).cloned().collect();
        Self { columns: self.columns.clone(), rows }
    }

    /// Sorted by x (as numbers where they are numbers), keeping the order of rows with the same x.
    pub(super) fn sorted(mut self) -> Self {
        let Some(x) = self.columns.iter().position(|column| *column == "x") else { return self };
        let number = |row: &Vec<&str>| row.get(x).and_then(|x| x.parse::<f64>().ok());
        if self.rows.iter().all(|row| number(row).is_some()) {
            self.rows.sort_by(|a, b| number(a).unwrap_or_default().total_cmp(&number(b).unwrap_or_default()));
        } else {
            self.rows.sort_by(|a, b| a.get(x).cmp(&b.get(x)));
        }
        self
    }

    /// The texts of a column; none when there is no such column.
    pub(super) fn column(&self, name: &str) -> Vec<&'a str> {
        self.rows.iter().filter_map(|row| self.text(row, name)).collect()
    }

    /// The x of each point: each subgroup once.
    pub(super) fn xs(&self) -> Vec<&'a str> {
        let mut xs = self.column("x");
        xs.dedup();
        xs
    }

    /// Observations with the value in column `y` and, if there is one, the denominator in column `n`. Rows with the same x
    /// are one subgroup. Points whose number (from 1) is in `exclude` do not count.
    pub(super) fn observations(&self, exclude: &[usize]) -> Result<Vec<Observation>, GoldenError> {
        self.observations_of(&["y"], exclude)
    }

    /// As [`Self::observations`], with several columns of values in one row.
    pub(super) fn observations_of(&self, values: &[&str], exclude: &[usize]) -> Result<Vec<Observation>, GoldenError> {
        let mut observations = Vec::new();
        let mut before = None;
        let mut subgroup = 0;
        for (number, row) in self.rows.iter().enumerate() {
            let x = self.text(row, "x");
            subgroup += usize::from(before.is_some() && before != Some(x));
            before = Some(x);
            for value in values {
                observations.push(Observation {
                    subgroup,
                    value: self.number(row, value, number)?,
                    denominator: self.number(row, "n", number)?,
                    included: !exclude.contains(&(subgroup + 1)),
                });
            }
        }
        Ok(observations)
    }

    fn text(&self, row: &[&'a str], column: &str) -> Option<&'a str> {
        let place = self.columns.iter().position(|name| *name == column)?;
        row.get(place).copied()
    }

    fn number(&self, row: &[&'a str], column: &str, number: usize) -> Result<Option<f64>, GoldenError> {
        match self.text(row, column) {
            None | Some("") => Ok(None),
            Some(text) => text.parse().map(Some).map_err(|_| GoldenError::Series {
                line: number + 2,
                what: format!("`{text}` in column {column} is not a number"),
            }),
        }
    }
}

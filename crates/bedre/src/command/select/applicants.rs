//! Applicants from CSV: a line each, with `id`, `score` and any further columns.

use std::collections::BTreeMap;

use bedre_domain::admission::Applicant;

use super::error::{Place, Placed, Trouble};
use crate::command::table::{self, Lines};

/// Reads applicants. Fields are parted by commas, or by semicolons when the first line has more of those (Excel in Norway).
pub(super) fn parse(text: &str) -> Result<Vec<Applicant>, Placed> {
    let mut lines = Lines::new(text);
    let mut records = table::records(text);
    let header = match records.next() {
        None => return Err(Trouble::Empty.at(Place { line: 1, column: 1 })),
        Some(header) => {
            let header = header.map_err(|error| broken(&error))?;
            Header::parse(&header, lines.of(&header))?
        }
    };
    let mut applicants: Vec<Applicant> = Vec::new();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for record in records {
        let record = record.map_err(|error| broken(&error))?;
        let line = lines.of(&record);
        let applicant = header.applicant(&record, line)?;
        if let Some(first) = seen.insert(applicant.id.clone(), line) {
            let column = header.id + 1;
            return Err(Trouble::IdTwice { id: applicant.id, line: first }.at(Place { line, column }));
        }
        applicants.push(applicant);
    }
    Ok(applicants)
}

fn broken(error: &csv::Error) -> Placed {
    let line = table::broken_at(error);
    Trouble::Csv { cause: error.to_string() }.somewhere(line.map(|line| Place { line, column: 1 }))
}

/// The columns of the first line.
struct Header {
    names: Vec<String>,
    id: usize,
    score: usize,
}

impl Header {
    fn parse(record: &csv::StringRecord, line: usize) -> Result<Self, Placed> {
        let names: Vec<String> = record.iter().map(|name| name.trim().to_owned()).collect();
        for (index, name) in names.iter().enumerate() {
            if names.iter().take(index).any(|earlier| earlier == name) {
                let place = Place { line, column: index + 1 };
                return Err(Trouble::HeadingTwice { heading: name.clone() }.at(place));
            }
        }
        let find = |heading: &'static str| {
            let place = Place { line, column: names.len() };
            let index = names.iter().position(|name| name == heading);
            index.ok_or_else(|| Trouble::HeadingMissing { heading }.at(place))
        };
        let (id, score) = (find("id")?, find("score")?);
        Ok(Self { names, id, score })
    }

    fn applicant(&self, record: &csv::StringRecord, line: usize) -> Result<Applicant, Placed> {
        if record.len() != self.names.len() {
            let column = record.len().min(self.names.len()) + 1;
            let trouble = Trouble::Fields { found: record.len(), expected: self.names.len() };
            return Err(trouble.at(Place { line, column }));
        }
        let field = |index: usize| record.get(index).unwrap_or_default().trim();
        if field(self.id).is_empty() {
            return Err(Trouble::IdMissing.at(Place { line, column: self.id + 1 }));
        }
        let score = score(field(self.score)).ok_or_else(|| {
            Trouble::Score { found: field(self.score).to_owned() }.at(Place { line, column: self.score + 1 })
        })?;
        let others = self.names.iter().enumerate().filter(|(index, _)| *index != self.id && *index != self.score);
        let attributes = others.map(|(index, name)| (name.clone(), field(index).to_owned())).collect();
        Ok(Applicant { id: field(self.id).to_owned(), score, attributes })
    }
}

/// A score with decimal point or comma, of a size that makes sense.
fn score(written: &str) -> Option<f64> {
    let plain = written.bytes().all(|byte| byte.is_ascii_digit() || b"+-.,eE".contains(&byte));
    let score: f64 = plain.then(|| written.replacen(',', ".", 1))?.parse().ok()?;
    (score.abs() <= 1e6).then_some(score)
}

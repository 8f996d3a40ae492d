//! What selection promises, shown on small admissions that can be counted by hand and on random ones tried in full.

mod assessment;
mod by_hand;
mod conflict;
mod large;
mod list;
mod selection;
mod tried_in_full;

use super::{Applicant, ByHand, Optimal, Proposal, Quota, Rules, Spread, Target, propose};

/// An applicant with a score and columns.
fn applicant(id: &str, score: f64, columns: &[(&str, &str)]) -> Applicant {
    let attributes = columns.iter().map(|(column, value)| ((*column).to_owned(), (*value).to_owned())).collect();
    Applicant { id: id.to_owned(), score, attributes }
}

/// Applicants `id score region`, separated by commas.
fn from_regions(text: &str) -> Vec<Applicant> {
    let words = |row: &str| row.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let rows = text.split(',').map(words);
    rows.map(|row| applicant(&row[0], row[1].parse().unwrap(), &[("region", row[2].as_str())])).collect()
}

fn quota(value: &str, min: u32, max: Option<u32>) -> Quota {
    Quota { column: "region".to_owned(), value: value.to_owned(), min, max }
}

fn spread(weight: f64, target: Target) -> Spread {
    Spread { column: "region".to_owned(), weight, target }
}

fn by_hand(id: &str) -> ByHand {
    ByHand { id: id.to_owned(), reason: format!("{id} was discussed") }
}

fn best(applicants: &[Applicant], rules: &Rules) -> Optimal {
    match propose(applicants, rules).unwrap() {
        Proposal::Optimal(list) => *list,
        Proposal::Infeasible(infeasible) => panic!("no list: {infeasible:?}"),
    }
}

/// The same admission with one score changed.
fn with_score(applicants: &[Applicant], id: &str, score: f64) -> Vec<Applicant> {
    let change = |one: &Applicant| if one.id == id { Applicant { score, ..one.clone() } } else { one.clone() };
    applicants.iter().map(change).collect()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

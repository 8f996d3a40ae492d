//! What becomes of the list when someone is moved by hand, or when a seat comes free.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    explain::{ids, spread_table},
    model::{Goal, Model},
    proposal::{Infeasible, Proposal, SpreadResult, propose},
    rules::{AdmissionError, Applicant, ByHand, Quota, Rule, Rules},
};

/// Moving one person by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Onto the list.
    In(String),
    /// Off the list.
    Out(String),
}

/// What a move does to the proposal (requirement E12).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum MoveEffect {
    /// The list is as asked already.
    None,
    /// A best list with the move made; on ties one of them.
    Changed {
        /// How many points the list loses, spread included.
        cost: f64,
        /// Who comes onto the list, in the order of their ids.
        enters: Vec<String>,
        /// Who leaves it, in the order of their ids.
        leaves: Vec<String>,
        /// The table of spread after the move (requirement E11).
        spread: Vec<SpreadResult>,
    },
    /// No list that keeps the rules has the move.
    Impossible,
}

/// A list put together by hand, weighed by the same rules (requirement E11).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// Scores of the chosen less the cost of uneven spread, in points.
    pub objective: f64,
    /// The table of spread.
    pub spread: Vec<SpreadResult>,
    /// The rules that the list breaks, in the order of the rules; seats when there are too many or too few.
    pub broken: Vec<Rule>,
}

/// Who is offered seats that have come free.
#[derive(Clone, Debug, PartialEq)]
pub enum NextInLine {
    /// These, highest score first.
    Offer(Vec<String>),
    /// The rules cannot be kept with those who remain: a person decides what gives.
    Stuck(Infeasible),
}

/// Says what it costs to move one person onto or off the list, all other rules kept.
///
/// # Errors
///
/// [`AdmissionError`] as for [`propose`], and [`AdmissionError::UnknownId`] when the one to be moved has not applied.
pub fn explain_move(applicants: &[Applicant], rules: &Rules, change: &Move) -> Result<MoveEffect, AdmissionError> {
    let Proposal::Optimal(now) = propose(applicants, rules)? else { return Ok(MoveEffect::Impossible) };
    let (id, onto) = match change {
        Move::In(id) => (id, true),
        Move::Out(id) => (id, false),
    };
    if !applicants.iter().any(|applicant| applicant.id == *id) {
        return Err(AdmissionError::UnknownId { id: id.clone() });
    }
    if now.chosen.contains(id) == onto {
        return Ok(MoveEffect::None);
    }
    let moved = moved(rules, id, onto);
    let model = Model::new(applicants, &moved)?;
    let Some(counts) = model.solve(&model.ask())? else { return Ok(MoveEffect::Impossible) };
    let value = model.unit.points(model.reached(&Goal::Value, &counts));
    let spread = spread_table(&model, &counts, |_| 0);
    let list: BTreeSet<String> = ids(&model, &model.list(counts).applicants).into_iter().collect();
    let before: BTreeSet<String> = now.chosen.into_iter().collect();
    Ok(MoveEffect::Changed {
        cost: now.objective - value,
        enters: list.difference(&before).cloned().collect(),
        leaves: before.difference(&list).cloned().collect(),
        spread,
    })
}

/// The rules with one more choice by hand, which takes the place of any other about the same person.
fn moved(rules: &Rules, id: &str, onto: bool) -> Rules {
    let mut moved = rules.clone();
    moved.must.retain(|by_hand| by_hand.id != id);
    moved.must_not.retain(|by_hand| by_hand.id != id);
    let by_hand = ByHand { id: id.to_owned(), reason: "moved to see what it costs".to_owned() };
    if onto {
        moved.must.push(by_hand);
    } else {
        moved.must_not.push(by_hand);
    }
    moved
}

/// Weighs a list put together by hand: what it reaches, how even it is, and which rules it breaks.
///
/// # Errors
///
/// [`AdmissionError`] as for [`propose`], and [`AdmissionError::UnknownId`] when someone on the list has not applied.
pub fn evaluate(applicants: &[Applicant], rules: &Rules, chosen: &[String]) -> Result<Evaluation, AdmissionError> {
    // Everyone is given the choice that was made for them, so that each class is wholly on the list or wholly off it.
    let on: BTreeSet<&str> = chosen.iter().map(String::as_str).collect();
    let mut fixed = Rules { must: Vec::new(), must_not: Vec::new(), ..rules.clone() };
    let by_hand = |id: &str| ByHand { id: id.to_owned(), reason: "on the list".to_owned() };
    fixed.must.extend(on.iter().map(|id| by_hand(id)));
    let model = Model::new(applicants, &fixed)?;
    let counts: Vec<u32> = model.ask().low;
    let list = model.list(counts.clone());
    let spread = spread_table(&model, &counts, |_| 0);
    let mut broken = Vec::new();
    if list.applicants.len() != model.taken as usize {
        broken.push(Rule::Seats { seats: model.taken });
    }
    for (quota, group) in rules.quotas.iter().zip(&model.quotas) {
        let number = Model::chosen_in(group, &counts);
        broken.extend(quota.broken_by(number, group.applicants));
    }
    for one in rules.must.iter().filter(|one| !on.contains(one.id.as_str())) {
        broken.push(Rule::Must { id: one.id.clone(), reason: one.reason.clone() });
    }
    for one in rules.must_not.iter().filter(|one| on.contains(one.id.as_str())) {
        broken.push(Rule::MustNot { id: one.id.clone(), reason: one.reason.clone() });
    }
    Ok(Evaluation { objective: model.unit.points(model.reached(&Goal::Value, &counts)), spread, broken })
}

impl Quota {
    /// The limit that this number of chosen breaks.
    fn broken_by(&self, number: u32, applicants: u32) -> Option<Rule> {
        let (column, value) = (self.column.clone(), self.value.clone());
        match self.max {
            Some(max) if number > max => Some(Rule::QuotaMax { column, value, max, applicants }),
            Some(_) | None => {
                (number < self.min).then_some(Rule::QuotaMin { column, value, min: self.min, applicants })
            }
        }
    }
}

/// Who is offered the seats that are free when those in `holding` keep theirs and those in `gone` no longer take part (they
/// declined, withdrew or let an offer expire).
///
/// The list is made anew with those who remain, so that whoever comes in keeps the quotas and the spread; it is not the next
/// in order of score. Targets stay as they were published: those who are gone still count among the applicants.
///
/// # Errors
///
/// [`AdmissionError`] as for [`propose`].
pub fn next_in_line(
    applicants: &[Applicant],
    rules: &Rules,
    holding: &[String],
    gone: &[String],
) -> Result<NextInLine, AdmissionError> {
    let named = |ids: &[String], reason: &str| -> Vec<ByHand> {
        ids.iter().map(|id| ByHand { id: id.clone(), reason: reason.to_owned() }).collect()
    };
    let mut remaining = rules.clone();
    remaining.must.retain(|one| !gone.contains(&one.id) && !holding.contains(&one.id));
    remaining.must.extend(named(holding, "holds a seat"));
    remaining.must_not.retain(|one| !gone.contains(&one.id) && !holding.contains(&one.id));
    remaining.must_not.extend(named(gone, "no longer takes part"));
    match best(applicants, &remaining)? {
        Ok(list) => Ok(NextInLine::Offer(list.into_iter().filter(|id| !holding.contains(id)).collect())),
        Err(stuck) => Ok(NextInLine::Stuck(stuck)),
    }
}

/// The best list, highest score first and then in the order of the lottery.
fn best(applicants: &[Applicant], rules: &Rules) -> Result<Result<Vec<String>, Infeasible>, AdmissionError> {
    let list = match propose(applicants, rules)? {
        Proposal::Optimal(list) => list,
        Proposal::Infeasible(infeasible) => return Ok(Err(infeasible)),
    };
    let model = Model::new(applicants, rules)?;
    let mut chosen: Vec<&Applicant> = model.drawn().into_iter().filter_map(|one| applicants.get(one)).collect();
    chosen.retain(|applicant| list.chosen.binary_search(&applicant.id).is_ok());
    chosen.sort_by(|a, b| b.score.total_cmp(&a.score));
    Ok(Ok(chosen.into_iter().map(|applicant| applicant.id.clone()).collect()))
}

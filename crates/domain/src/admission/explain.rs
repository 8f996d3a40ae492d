//! How a proposal is explained: by asking for the best list again with one thing changed.
//!
//! For each class of applicants not wholly on the list, the best list with one more of them says how far they are from a seat
//! and whether there is a tie. For each rule, the best list without it says what it costs and whom it keeps out.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    exact,
    level::Level,
    model::{Counts, Goal, Hand, Model, Without},
    proposal::{Because, Optimal, QuotaResult, Rejected, SpreadResult, SpreadValue},
    rules::AdmissionError,
    tie::{List, raise},
};

/// The best list that the solver finds in each of a few changed admissions, and what it reaches.
#[derive(Debug)]
struct Otherwise {
    without: Without,
    /// What the rule costs, in the model's unit.
    price: i128,
    list: BTreeSet<usize>,
}

/// The proposal for the best list that the solver found.
///
/// # Errors
///
/// [`AdmissionError::Solver`].
pub(crate) fn explain(model: &Model<'_>, found: Counts) -> Result<Optimal, AdmissionError> {
    let (best, more) = best_of_all(model, found)?;
    let best = &best;
    let value = model.reached(&Goal::Value, best);
    let level = more.iter().filter(|(_, list)| model.reached(&Goal::Value, list) == value);
    let chosen = model.list(model.settle(best.clone(), &level.map(|(&class, list)| (class, list.clone())).collect())?);
    let otherwise = otherwise(model, &chosen.counts)?;
    let seen = Seen { model, value, best, more: &more, chosen: &chosen, otherwise: &otherwise };
    Ok(Optimal {
        objective: model.unit.points(value),
        bound: model.unit.points(value),
        chosen: ids(model, &chosen.applicants),
        rejected: seen.rejected()?,
        quotas: seen.quotas(),
        spread: spread_table(model, &chosen.counts, |spread| seen.price(Without::Spread(spread))),
        seed: model.rules.tie.seed,
    })
}

/// Their ids, in order.
pub(crate) fn ids(model: &Model<'_>, list: &BTreeSet<usize>) -> Vec<String> {
    let mut ids: Vec<String> =
        list.iter().filter_map(|&one| model.applicants.get(one)).map(|one| one.id.clone()).collect();
    ids.sort_unstable();
    ids
}

/// The best list, and for each class the best with one more of it.
///
/// The solver reckons with tolerances. Any list that is better than another has more of some class, so a list that is as
/// good, in whole numbers, as the best with one more of each class is the best of all.
fn best_of_all(model: &Model<'_>, found: Counts) -> Result<(Counts, BTreeMap<usize, Counts>), AdmissionError> {
    let mut best = found;
    loop {
        let more = one_more(model, &best)?;
        let value = |list: &Counts| model.reached(&Goal::Value, list);
        match more.values().max_by_key(|list| value(list)).filter(|list| value(list) > value(&best)) {
            Some(better) => best.clone_from(better),
            None => return Ok((best, more)),
        }
    }
}

/// For each class that is not wholly chosen, the best list with one more of it; nothing where there is none.
fn one_more(model: &Model<'_>, best: &[u32]) -> Result<BTreeMap<usize, Counts>, AdmissionError> {
    let mut more = BTreeMap::new();
    for (index, (class, &number)) in model.classes.iter().zip(best).enumerate() {
        if class.hand == Hand::MustNot || number >= class.size() {
            continue;
        }
        let mut ask = model.ask();
        raise(&mut ask.low, index, number + 1);
        if let Some(list) = model.solve(&ask)? {
            more.insert(index, list);
        }
    }
    Ok(more)
}

fn otherwise(model: &Model<'_>, chosen: &[u32]) -> Result<Vec<Otherwise>, AdmissionError> {
    let quotas = (0..model.quotas.len()).map(Without::Quota);
    let spreads = (0..model.rules.spreads.len()).map(Without::Spread);
    let must = (!model.rules.must.is_empty()).then_some(Without::Must);
    let mut all = Vec::new();
    for without in quotas.chain(must).chain(spreads) {
        if let Without::Quota(index) = without
            && cannot_bind(model, index)
        {
            continue;
        }
        if let Some(counts) = model.solve(&model.ask_without(without))? {
            let reached = |list: &[u32]| model.reached_without(without, &Goal::Value, list);
            let price = reached(&counts) - reached(chosen);
            all.push(Otherwise { without, price, list: model.list(counts).applicants });
        }
    }
    all.sort_by_key(|one| std::cmp::Reverse(one.price));
    Ok(all)
}

/// A quota without a lower limit whose upper limit is beyond what can be chosen.
fn cannot_bind(model: &Model<'_>, index: usize) -> bool {
    let (Some(quota), Some(group)) = (model.rules.quotas.get(index), model.quotas.get(index)) else { return true };
    quota.min == 0 && quota.max.is_none_or(|max| max >= group.applicants.min(model.taken))
}

/// All that was found out about an admission.
struct Seen<'m, 'a> {
    model: &'m Model<'a>,
    value: i128,
    best: &'m [u32],
    more: &'m BTreeMap<usize, Counts>,
    chosen: &'m List,
    otherwise: &'m [Otherwise],
}

impl Seen<'_, '_> {
    fn price(&self, without: Without) -> i128 {
        self.otherwise.iter().find(|one| one.without == without).map_or(0, |one| one.price)
    }

    fn quotas(&self) -> Vec<QuotaResult> {
        let pairs = self.model.rules.quotas.iter().zip(&self.model.quotas).enumerate();
        pairs
            .map(|(index, (quota, group))| QuotaResult {
                column: quota.column.clone(),
                value: quota.value.clone(),
                min: quota.min,
                max: quota.max,
                chosen: Model::chosen_in(group, &self.chosen.counts),
                price: self.model.unit.points(self.price(Without::Quota(index))),
            })
            .collect()
    }

    /// Everyone not chosen, nearest to a seat first and then in the order of the lottery.
    fn rejected(&self) -> Result<Vec<Rejected>, AdmissionError> {
        let mut all: Vec<(Option<i128>, usize, Rejected)> = Vec::new();
        for (place, applicant) in self.model.drawn().into_iter().enumerate() {
            if let Some((short, rejected)) = self.reject(applicant)? {
                all.push((short, place, rejected));
            }
        }
        all.sort_by_key(|(short, place, _)| (short.is_none(), *short, *place));
        Ok(all.into_iter().map(|(_, _, rejected)| rejected).collect())
    }

    /// What is to be said to one who is not chosen, and how many billionths of a point were missing.
    fn reject(&self, index: usize) -> Result<Option<(Option<i128>, Rejected)>, AdmissionError> {
        let Some(applicant) = self.model.applicants.get(index) else { return Ok(None) };
        let Some((class, _)) = self.model.place(index) else { return Ok(None) };
        let Some(alike) = self.model.classes.get(class) else { return Ok(None) };
        if self.chosen.applicants.contains(&index) {
            return Ok(None);
        }
        let with = self.list_with(index, class);
        let missing = with.as_ref().map(|with| self.value - self.model.reached(&Goal::Value, &with.counts));
        let short = with.as_ref().zip(missing).map(|(with, missing)| self.short(index, class, with, missing));
        let short = short.transpose()?;
        let rejected = Rejected {
            id: applicant.id.clone(),
            score: applicant.score,
            needed_score: short.map(|short| exact::points(alike.score + short)),
            because: self.because(index, class, with.as_ref(), missing)?,
        };
        Ok(Some((short, rejected)))
    }

    /// The best list that has this applicant, as if no classmate stood before.
    fn list_with(&self, index: usize, class: usize) -> Option<List> {
        let some_chosen = self.best.get(class).is_some_and(|&number| number > 0);
        let counts = if some_chosen { self.best.to_vec() } else { self.more.get(&class)?.clone() };
        let mut list = self.model.list(counts);
        if !list.applicants.contains(&index) {
            let mates = self.model.classes.get(class)?.members.iter().rev();
            let mate = mates.copied().find(|mate| list.applicants.contains(mate))?;
            list.applicants.remove(&mate);
            list.applicants.insert(index);
        }
        Some(list)
    }

    /// How many billionths are missing, given how much the best list with the applicant misses: so many that they are level, and
    /// one more when the tie would go to others.
    fn short(&self, index: usize, class: usize, with: &List, missing: i128) -> Result<i128, AdmissionError> {
        let up = self.model.unit.billionths_up(missing);
        let is_level = self.model.unit.amount(up) == missing;
        let level =
            Level { model: self.model, index, class, missing, chosen: self.chosen, best: self.best, more: self.more };
        let needs_more = is_level && (missing == 0 || !level.wins(with)?);
        Ok(if needs_more { up + 1 } else { up })
    }

    fn because(
        &self,
        index: usize,
        class: usize,
        with: Option<&List>,
        missing: Option<i128>,
    ) -> Result<Because, AdmissionError> {
        if let Some(by_hand) = self.left_out(index) {
            return Ok(by_hand);
        }
        let (Some(with), Some(missing)) = (with, missing) else {
            return Ok(self.full(class).unwrap_or(Because::RuledOut));
        };
        if missing == 0 {
            return Ok(Because::TieLost { by: self.model.lost(class, with.counts.clone(), &self.chosen.counts)? });
        }
        let mut in_the_way = self.otherwise.iter().filter(|one| one.price > 0 && one.list.contains(&index));
        let named = in_the_way.find_map(|one| self.named(one.without, class));
        Ok(named.unwrap_or_else(|| {
            let own = self.model.classes.get(class).map_or(0, |class| class.score);
            Because::BelowTheLine { line: exact::points(own + self.model.unit.billionths_up(missing)) }
        }))
    }

    fn left_out(&self, index: usize) -> Option<Because> {
        let id = &self.model.applicants.get(index)?.id;
        let by_hand = self.model.rules.must_not.iter().find(|by_hand| by_hand.id == *id)?;
        Some(Because::MustNot { reason: by_hand.reason.clone() })
    }

    /// The rule that was left out, as what stood in the way of someone in `class`.
    fn named(&self, without: Without, class: usize) -> Option<Because> {
        match without {
            Without::Nothing => None,
            Without::Must => Some(Because::ChosenByHand),
            Without::Spread(index) => {
                self.model.rules.spreads.get(index).map(|spread| Because::Spread { column: spread.column.clone() })
            }
            Without::Quota(index) => self.quota_in_the_way(index, class),
        }
    }

    fn quota_in_the_way(&self, index: usize, class: usize) -> Option<Because> {
        let (quota, group) = (self.model.rules.quotas.get(index)?, self.model.quotas.get(index)?);
        let (column, value) = (quota.column.clone(), quota.value.clone());
        if group.classes.contains(&class) {
            quota.max.map(|max| Because::QuotaFull { column, value, max })
        } else if quota.min > 0 {
            Some(Because::QuotaForOthers { column, value, min: quota.min })
        } else {
            None
        }
    }

    /// A full quota to which the class belongs.
    fn full(&self, class: usize) -> Option<Because> {
        let pairs = self.model.rules.quotas.iter().zip(&self.model.quotas);
        pairs
            .filter(|(_, group)| group.classes.contains(&class))
            .find(|(quota, group)| quota.max == Some(Model::chosen_in(group, &self.chosen.counts)))
            .and_then(|(quota, _)| {
                let max = quota.max?;
                Some(Because::QuotaFull { column: quota.column.clone(), value: quota.value.clone(), max })
            })
    }
}

/// The table of spread for a list.
pub(crate) fn spread_table(model: &Model<'_>, counts: &[u32], price: impl Fn(usize) -> i128) -> Vec<SpreadResult> {
    let tables = model.rules.spreads.iter().enumerate();
    tables
        .map(|(index, spread)| {
            let rows: Vec<_> = model.spreads.iter().filter(|row| row.spread == index).collect();
            let costs = rows.iter().map(|row| model.row_cost(row, Model::chosen_in(&row.group, counts)));
            let cost: i128 = costs.sum();
            let values = rows.iter().map(|row| {
                let chosen = Model::chosen_in(&row.group, counts);
                SpreadValue {
                    value: row.value.clone(),
                    applicants: row.group.applicants,
                    target: model.unit.in_seats(row.target),
                    chosen,
                    cost: model.unit.points(model.row_cost(row, chosen)),
                }
            });
            SpreadResult {
                column: spread.column.clone(),
                weight: spread.weight,
                cost: model.unit.points(cost),
                price: model.unit.points(price(index)),
                values: values.collect(),
            }
        })
        .collect()
}

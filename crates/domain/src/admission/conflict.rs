//! When no list keeps all rules: the smallest set of rules that cannot hold together, and the cheapest repair.
//!
//! A set of rules that can hold together leaves some others broken; every conflict has at least one rule of every such rest.
//! So the smallest set that meets all rests known so far is the smallest conflict, or it can hold together and shows a new rest.
//! (Ignatiev, Previti, Liffiton, Marques-Silva (2015), *Smallest MUS extraction with minimal hitting set dualization*, CP.)

use std::collections::{BTreeMap, BTreeSet};

use good_lp::{Expression, ResolutionError, Solution, SolverModel, Variable, constraint, microlp, variable, variables};
use serde::Serialize;

use super::{
    model::{Group, Hand, Model, count, value_of},
    proposal::Infeasible,
    rules::{AdmissionError, Rule},
};

/// After so many rests the search for the smallest conflict gives way to one that no rule can be taken from.
const RESTS: usize = 200;

/// One change of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Repair {
    /// Ask for fewer.
    LowerMin {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
        /// The limit now.
        from: u32,
        /// The limit that can be kept.
        to: u32,
    },
    /// Allow more.
    RaiseMax {
        /// Which attribute.
        column: String,
        /// Which value of it.
        value: String,
        /// The limit now.
        from: u32,
        /// The limit that can be kept.
        to: u32,
    },
    /// No longer choose someone by hand.
    DropMust {
        /// Whom it concerns.
        id: String,
    },
    /// No longer leave someone out by hand.
    DropMustNot {
        /// Whom it concerns.
        id: String,
    },
}

/// What a rule asks of the number chosen among some people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    AtLeast(u32),
    AtMost(u32),
    Exactly(u32),
}

impl Limit {
    /// The cost of one step away, so that giving up a rule wholly costs about one.
    fn step(self) -> f64 {
        1.0 / f64::from(self.number().max(1))
    }

    fn number(self) -> u32 {
        match self {
            Self::AtLeast(number) | Self::AtMost(number) | Self::Exactly(number) => number,
        }
    }
}

/// A rule over people, some of whom are alike.
#[derive(Debug)]
struct Demand {
    rule: Rule,
    limit: Limit,
    people: Vec<usize>,
}

/// What is made small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Least {
    /// The number of rules broken.
    Broken,
    /// The sum of relative changes.
    Change,
}

/// People alike in all that quotas speak of, and the rules over them.
#[derive(Debug)]
struct Demands {
    sizes: Vec<u32>,
    all: Vec<Demand>,
}

/// What stands in the way, and the cheapest way out.
///
/// # Errors
///
/// [`AdmissionError::Solver`].
pub(crate) fn explain(model: &Model<'_>) -> Result<Infeasible, AdmissionError> {
    let demands = Demands::of(model);
    let conflict = demands.smallest_conflict()?;
    let conflict = conflict.iter().filter_map(|&index| demands.all.get(index)).map(|one| one.rule.clone()).collect();
    Ok(Infeasible { conflict, repair: demands.repair()? })
}

impl Demands {
    fn of(model: &Model<'_>) -> Self {
        let (sizes, kinds) = kinds(model);
        let mut all = vec![Demand {
            rule: Rule::Seats { seats: model.taken },
            limit: Limit::Exactly(model.taken),
            people: (0..sizes.len()).collect(),
        }];
        for (quota, group) in model.rules.quotas.iter().zip(&model.quotas) {
            let people = in_group(model, &kinds, group);
            let (column, value, applicants) = (quota.column.clone(), quota.value.clone(), group.applicants);
            if quota.min > 0 {
                let rule = Rule::QuotaMin { column: column.clone(), value: value.clone(), min: quota.min, applicants };
                all.push(Demand { rule, limit: Limit::AtLeast(quota.min), people: people.clone() });
            }
            if let Some(max) = quota.max.filter(|&max| max < applicants) {
                let rule = Rule::QuotaMax { column, value, max, applicants };
                all.push(Demand { rule, limit: Limit::AtMost(max), people });
            }
        }
        all.extend(by_hand(model, &kinds));
        Self { sizes, all }
    }

    /// How far each rule is from being kept when those in `hard` are, with the least of `least`; none when `hard` cannot hold.
    fn rest(&self, hard: &BTreeSet<usize>, least: Least) -> Result<Option<Vec<u32>>, AdmissionError> {
        let mut variables = variables!();
        let numbers: Vec<Variable> =
            self.sizes.iter().map(|&size| variables.add(variable().integer().min(0).max(f64::from(size)))).collect();
        let most = f64::from(
            self.sizes.iter().sum::<u32>() + self.all.iter().map(|one| one.limit.number()).max().unwrap_or(0),
        );
        let mut cost = Expression::default();
        let mut away: Vec<(Variable, Variable, Variable)> = Vec::new();
        for (index, demand) in self.all.iter().enumerate() {
            let room = if hard.contains(&index) { 0.0 } else { most };
            let under = variables.add(variable().integer().min(0).max(room));
            let over = variables.add(variable().integer().min(0).max(room));
            let broken = variables.add(variable().binary());
            match least {
                Least::Broken => cost.add_mul(1.0, broken),
                Least::Change => {
                    cost.add_mul(demand.limit.step(), under);
                    cost.add_mul(demand.limit.step(), over);
                }
            }
            away.push((under, over, broken));
        }
        let mut problem = variables.minimise(cost).using(microlp);
        for (demand, &(under, over, broken)) in self.all.iter().zip(&away) {
            let number: Expression = demand.people.iter().filter_map(|&kind| numbers.get(kind)).sum();
            match demand.limit {
                Limit::AtLeast(least) => problem.add_constraint((number + under).geq(f64::from(least))),
                Limit::AtMost(greatest) => problem.add_constraint((number - over).leq(f64::from(greatest))),
                Limit::Exactly(exactly) => problem.add_constraint((number + under - over).eq(f64::from(exactly))),
            };
            if least == Least::Broken {
                problem.add_constraint(constraint!(under + over <= most * broken));
            }
        }
        match problem.solve() {
            Ok(found) => {
                let steps = |&(under, over, _): &(Variable, Variable, Variable)| found.value(under) + found.value(over);
                Ok(Some(away.iter().map(|one| super::solver::whole(steps(one))).collect()))
            }
            Err(ResolutionError::Infeasible) => Ok(None),
            Err(other) => Err(AdmissionError::Solver(other.to_string())),
        }
    }

    fn smallest_conflict(&self) -> Result<BTreeSet<usize>, AdmissionError> {
        let mut rests: Vec<BTreeSet<usize>> = Vec::new();
        for _ in 0..RESTS {
            let candidate = meeting(&rests)?;
            match self.rest(&candidate, Least::Broken)? {
                None => return Ok(candidate),
                Some(steps) => rests.push(broken(&steps)),
            }
        }
        self.some_conflict()
    }

    /// A conflict from which no rule can be taken: rules are taken away one by one as long as the others cannot hold together.
    fn some_conflict(&self) -> Result<BTreeSet<usize>, AdmissionError> {
        let mut conflict: BTreeSet<usize> = (0..self.all.len()).collect();
        for index in (0..self.all.len()).rev() {
            let mut fewer = conflict.clone();
            fewer.remove(&index);
            if self.rest(&fewer, Least::Broken)?.is_none() {
                conflict = fewer;
            }
        }
        Ok(conflict)
    }

    /// The cheapest change of quotas and choices by hand; the number of seats stays.
    fn repair(&self) -> Result<Vec<Repair>, AdmissionError> {
        let seats = BTreeSet::from([0]);
        let steps = self.rest(&seats, Least::Change)?.unwrap_or_default();
        Ok(self.all.iter().zip(steps).filter_map(|(demand, steps)| repair(&demand.rule, steps)).collect())
    }
}

/// The smallest set of rules that has one of every rest.
fn meeting(rests: &[BTreeSet<usize>]) -> Result<BTreeSet<usize>, AdmissionError> {
    let mut variables = variables!();
    let named: BTreeSet<usize> = rests.iter().flatten().copied().collect();
    let taken: BTreeMap<usize, Variable> =
        named.iter().map(|&index| (index, variables.add(variable().binary()))).collect();
    if taken.is_empty() {
        return Ok(BTreeSet::new());
    }
    let mut problem = variables.minimise(taken.values().sum::<Expression>()).using(microlp);
    for rest in rests {
        let met: Expression = rest.iter().filter_map(|index| taken.get(index)).sum();
        problem.add_constraint(met.geq(1.0));
    }
    let found = problem.solve().map_err(|error| AdmissionError::Solver(error.to_string()))?;
    Ok(taken.iter().filter(|(_, variable)| found.value(**variable) > 0.5).map(|(&index, _)| index).collect())
}

fn broken(steps: &[u32]) -> BTreeSet<usize> {
    steps.iter().enumerate().filter(|(_, steps)| **steps > 0).map(|(index, _)| index).collect()
}

fn repair(rule: &Rule, steps: u32) -> Option<Repair> {
    if steps == 0 {
        return None;
    }
    match rule.clone() {
        Rule::Seats { .. } => None,
        Rule::QuotaMin { column, value, min, .. } => {
            Some(Repair::LowerMin { column, value, from: min, to: min.saturating_sub(steps) })
        }
        Rule::QuotaMax { column, value, max, .. } => {
            Some(Repair::RaiseMax { column, value, from: max, to: max.saturating_add(steps) })
        }
        Rule::Must { id, .. } => Some(Repair::DropMust { id }),
        Rule::MustNot { id, .. } => Some(Repair::DropMustNot { id }),
    }
}

/// Who is alike as far as quotas go, each chosen or left out by hand alone: sizes, and each applicant's kind.
fn kinds(model: &Model<'_>) -> (Vec<u32>, Vec<usize>) {
    let columns: BTreeSet<&str> = model.rules.quotas.iter().map(|quota| quota.column.as_str()).collect();
    let free = free(model);
    let mut seen: BTreeMap<(Option<&str>, Vec<&str>), usize> = BTreeMap::new();
    let (mut sizes, mut kinds) = (Vec::new(), vec![0; model.applicants.len()]);
    for index in model.drawn() {
        let Some(applicant) = model.applicants.get(index) else { continue };
        let alone = (!free.contains(&index)).then_some(applicant.id.as_str());
        let values = columns.iter().map(|column| value_of(applicant, column)).collect();
        let kind = *seen.entry((alone, values)).or_insert_with(|| {
            sizes.push(0);
            sizes.len() - 1
        });
        if let Some(size) = sizes.get_mut(kind) {
            *size += 1;
        }
        if let Some(place) = kinds.get_mut(index) {
            *place = kind;
        }
    }
    (sizes, kinds)
}

fn free(model: &Model<'_>) -> BTreeSet<usize> {
    let classes = model.classes.iter().filter(|class| class.hand == Hand::Free);
    classes.flat_map(|class| class.members.iter().copied()).collect()
}

fn in_group(model: &Model<'_>, kinds: &[usize], group: &Group) -> Vec<usize> {
    let members = group.classes.iter().filter_map(|&class| model.classes.get(class)).flat_map(|class| &class.members);
    let all: BTreeSet<usize> = members.filter_map(|&member| kinds.get(member).copied()).collect();
    all.into_iter().collect()
}

fn by_hand(model: &Model<'_>, kinds: &[usize]) -> Vec<Demand> {
    let people = |id: &str| -> Vec<usize> {
        let index = model.applicants.iter().position(|applicant| applicant.id == id);
        index.and_then(|index| kinds.get(index).copied()).into_iter().collect()
    };
    let must = model.rules.must.iter().map(|one| Demand {
        rule: Rule::Must { id: one.id.clone(), reason: one.reason.clone() },
        limit: Limit::AtLeast(1),
        people: people(&one.id),
    });
    let must_not = model.rules.must_not.iter().map(|one| Demand {
        rule: Rule::MustNot { id: one.id.clone(), reason: one.reason.clone() },
        limit: Limit::AtMost(0),
        people: people(&one.id),
    });
    must.chain(must_not).filter(|demand| count(demand.people.len()) == 1).collect()
}

//! When no list keeps all rules: the smallest set of rules that cannot hold together, and the cheapest repair.
//!
//! A set of rules that can hold together leaves some others broken; every conflict has at least one rule of every such rest.
//! So the smallest set that meets all rests known so far is the smallest conflict, or it can hold together and shows a new rest.
//! (Ignatiev, Previti, Liffiton, Marques-Silva (2015), *Smallest MUS extraction with minimal hitting set dualization*, CP.)

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    linear::{Column, Sum, System},
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
    /// Seats for which there is nobody, unless somebody is no longer left out by hand.
    open: u32,
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
        Self { sizes, all, open: model.rules.seats.saturating_sub(model.taken) }
    }

    /// How far each rule is from being kept when those in `hard` are, with the least of `least`; none when `hard` cannot hold.
    fn rest(&self, hard: &BTreeSet<usize>, least: Least) -> Result<Option<Vec<u32>>, AdmissionError> {
        let mut system = System::default();
        let numbers: Vec<Column> = self.sizes.iter().map(|&size| system.whole(0, size)).collect();
        let most = self.sizes.iter().sum::<u32>() + self.all.iter().map(|one| one.limit.number()).max().unwrap_or(0);
        let mut cost = Sum::default();
        let mut away: Vec<(Column, Column)> = Vec::new();
        for (index, demand) in self.all.iter().enumerate() {
            let room = match demand.rule {
                _ if hard.contains(&index) => 0,
                Rule::MustNot { .. } => 1,
                Rule::Seats { .. } | Rule::QuotaMin { .. } | Rule::QuotaMax { .. } | Rule::Must { .. } => most,
            };
            let (under, over) = (system.whole(0, room), system.whole(0, room));
            away.push((under, over));
            match least {
                Least::Broken => {
                    let broken = system.whole(0, 1);
                    system.at_most(Sum::of([under, over]).plus(broken, -f64::from(most)), 0.0);
                    cost = cost.plus(broken, 1.0);
                }
                Least::Change => cost = cost.plus_all(&Sum::of([under, over]), demand.limit.step()),
            }
        }
        let more = (least == Least::Change && self.open > 0).then(|| self.more_taken(&mut system, &away));
        for (demand, &(under, over)) in self.all.iter().zip(&away) {
            let number = Sum::of(demand.people.iter().filter_map(|&kind| numbers.get(kind).copied()));
            match demand.limit {
                Limit::AtLeast(least) => system.at_least(number.plus(under, 1.0), f64::from(least)),
                Limit::AtMost(greatest) => system.at_most(number.plus(over, -1.0), f64::from(greatest)),
                Limit::Exactly(exactly) => {
                    let number = number.plus(under, 1.0).plus(over, -1.0);
                    system.exactly(more.into_iter().fold(number, |sum, more| sum.plus(more, -1.0)), f64::from(exactly));
                }
            }
        }
        let found = system.least(&cost)?;
        Ok(found.map(|found| away.iter().map(|&(under, over)| found.whole(under) + found.whole(over)).collect()))
    }

    /// How many more are taken: one for each who is no longer left out by hand, until every seat is.
    fn more_taken(&self, system: &mut System, away: &[(Column, Column)]) -> Column {
        let no_longer_out = self.all.iter().zip(away).filter(|(demand, _)| matches!(demand.rule, Rule::MustNot { .. }));
        let free = Sum::of(no_longer_out.map(|(_, (_, over))| *over));
        let (more, full) = (system.whole(0, self.open), system.whole(0, 1));
        let most = f64::from(count(self.all.len()));
        system.at_most(Sum::of([more]).plus_all(&free, -1.0), 0.0);
        system.at_least(Sum::of([more]).plus(full, -f64::from(self.open)), 0.0);
        system.at_least(Sum::of([more]).plus_all(&free, -1.0).plus(full, most), 0.0);
        more
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
    if rests.is_empty() {
        return Ok(BTreeSet::new());
    }
    let named: BTreeSet<usize> = rests.iter().flatten().copied().collect();
    let mut system = System::default();
    let taken: BTreeMap<usize, Column> = named.into_iter().map(|index| (index, system.whole(0, 1))).collect();
    for rest in rests {
        system.at_least(Sum::of(rest.iter().filter_map(|index| taken.get(index).copied())), 1.0);
    }
    let found = system.least(&Sum::of(taken.values().copied()))?;
    let found = found.ok_or_else(|| AdmissionError::Solver("a rest that nothing can meet".to_owned()))?;
    Ok(taken.into_iter().filter(|(_, column)| found.whole(*column) > 0).map(|(index, _)| index).collect())
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

//! The admission as an integer programme: applicants who are alike form a class, and the question is how many of each.
//!
//! maximise  Σ scoreᵢ − Σ weight · |chosen − target|  over lists with exactly `seats` people, within the quotas.
//!
//! Applicants with the same score, the same values in every column the rules speak of, and the same choice by hand cannot be
//! told apart by the rules. They are one class with one integer variable, inside which the lottery's order decides. This
//! loses nothing and spares the solver the symmetry of many equal scores.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    exact::{self, Fraction, Unit},
    rules::{AdmissionError, Applicant, Rules, Target, TieStep},
    tie::{Ticket, ticket},
};

/// How many of each class are chosen.
pub(crate) type Counts = Vec<u32>;

/// What was decided by hand for a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hand {
    /// Nothing.
    Free,
    /// All of them are chosen.
    Must,
    /// None of them is chosen.
    MustNot,
    /// Both at once, which no list can satisfy.
    Both,
}

/// Applicants whom the rules cannot tell apart.
#[derive(Clone, Debug)]
pub(crate) struct Class {
    /// Where they stand in the list of applicants, in the order of the lottery.
    pub(crate) members: Vec<usize>,
    /// Their score in billionths.
    pub(crate) score: i128,
    /// What was decided by hand.
    pub(crate) hand: Hand,
}

impl Class {
    /// How many they are.
    pub(crate) fn size(&self) -> u32 {
        u32::try_from(self.members.len()).unwrap_or(u32::MAX)
    }
}

/// The classes with one value in one column.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// Which classes.
    pub(crate) classes: Vec<usize>,
    /// How many applicants.
    pub(crate) applicants: u32,
}

/// One value of a column whose spread has a price.
#[derive(Clone, Debug)]
pub(crate) struct SpreadRow {
    /// Which of the rules' spreads.
    pub(crate) spread: usize,
    /// Which value.
    pub(crate) value: String,
    /// Who has it.
    pub(crate) group: Group,
    /// Points per seat away from the target, in billionths.
    pub(crate) weight: i128,
    /// Seats due, in the unit's parts of a seat.
    pub(crate) target: i128,
}

/// Something that can be made as great as possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Scores less the cost of spread.
    Value,
    /// The cost of spread, as little as possible.
    Evenness,
    /// The number of chosen from these classes.
    Number(Vec<usize>),
    /// As [`Self::Value`]; among equally good lists, the solver is to find one that reaches most of another goal.
    ValueFirst(Box<Goal>),
}

/// A rule, or all choices by hand, that is left out to see what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Without {
    /// All rules hold.
    Nothing,
    /// One of the quotas does not.
    Quota(usize),
    /// One of the spreads has no price.
    Spread(usize),
    /// Nobody is chosen by hand.
    Must,
}

/// One question to the solver.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    /// The least number of each class.
    pub(crate) low: Counts,
    /// The greatest number of each class.
    pub(crate) high: Counts,
    /// What is left out.
    pub(crate) without: Without,
    /// What is made as great as possible.
    pub(crate) goal: Goal,
    /// Goals that keep at least this amount.
    pub(crate) pins: Vec<(Goal, i128)>,
}

/// Applicants and rules, made ready for the solver.
#[derive(Clone, Debug)]
pub(crate) struct Model<'a> {
    /// All who apply.
    pub(crate) applicants: &'a [Applicant],
    /// What holds.
    pub(crate) rules: &'a Rules,
    /// How many are taken.
    pub(crate) taken: u32,
    /// The unit of amounts.
    pub(crate) unit: Unit,
    /// Those who are alike.
    pub(crate) classes: Vec<Class>,
    /// Each applicant's lottery ticket.
    pub(crate) tickets: Vec<Ticket<'a>>,
    /// Who counts in each quota of the rules.
    pub(crate) quotas: Vec<Group>,
    /// Every value of every spread.
    pub(crate) spreads: Vec<SpreadRow>,
    /// The goals of the tie rule's steps.
    pub(crate) steps: Vec<Goal>,
}

impl<'a> Model<'a> {
    /// Checks the rules and makes the model.
    ///
    /// # Errors
    ///
    /// As [`Rules::check`], and [`AdmissionError::TooFine`].
    pub(crate) fn new(applicants: &'a [Applicant], rules: &'a Rules) -> Result<Self, AdmissionError> {
        rules.check(applicants)?;
        let tickets: Vec<Ticket<'a>> = applicants.iter().map(|one| ticket(rules.tie.seed, &one.id)).collect();
        let classes = classes(applicants, rules, &tickets);
        let barred: u32 = classes.iter().filter(|class| class.hand == Hand::MustNot).map(Class::size).sum();
        let taken = rules.seats.min(count(applicants.len()).saturating_sub(barred));
        let group = |column: &str, value: &str| group(applicants, &classes, column, value);
        let quotas = rules.quotas.iter().map(|quota| group(&quota.column, &quota.value)).collect();
        let due = due(applicants, rules, taken);
        let unit = Unit::for_all(due.iter().map(|due| due.seats)).ok_or(AdmissionError::TooFine)?;
        let spreads = due
            .into_iter()
            .map(|due| SpreadRow {
                group: group(due.column, &due.value),
                spread: due.spread,
                value: due.value,
                weight: exact::billionths(due.weight).unwrap_or(0),
                target: unit.seats(due.seats),
            })
            .collect();
        let steps = rules
            .tie
            .steps
            .iter()
            .map(|step| match step {
                TieStep::Spread => Goal::Evenness,
                TieStep::Prefer { column, value } => Goal::Number(group(column, value).classes),
            })
            .collect();
        Ok(Self { applicants, rules, taken, unit, classes, tickets, quotas, spreads, steps })
    }

    /// The question for the best list under all rules.
    pub(crate) fn ask(&self) -> Ask {
        self.ask_without(Without::Nothing)
    }

    /// The question for the best list when something is left out.
    pub(crate) fn ask_without(&self, without: Without) -> Ask {
        let must = |class: &Class| matches!(class.hand, Hand::Must | Hand::Both) && without != Without::Must;
        let low = self.classes.iter().map(|class| if must(class) { class.size() } else { 0 }).collect();
        let high = self
            .classes
            .iter()
            .map(|class| if matches!(class.hand, Hand::MustNot | Hand::Both) { 0 } else { class.size() })
            .collect();
        Ask { low, high, without, goal: Goal::Value, pins: Vec::new() }
    }

    /// The number chosen in a group.
    pub(crate) fn chosen_in(group: &Group, counts: &[u32]) -> u32 {
        group.classes.iter().filter_map(|&class| counts.get(class)).sum()
    }

    /// What a spread row costs when so many are chosen, in the model's unit.
    pub(crate) fn row_cost(&self, row: &SpreadRow, chosen: u32) -> i128 {
        row.weight * (self.unit.whole_seats(chosen) - row.target).abs()
    }

    /// How much of a goal a list reaches, in the model's unit (or a number of people).
    pub(crate) fn reached(&self, goal: &Goal, counts: &[u32]) -> i128 {
        self.reached_without(Without::Nothing, goal, counts)
    }

    /// The same, with something left out.
    pub(crate) fn reached_without(&self, without: Without, goal: &Goal, counts: &[u32]) -> i128 {
        let cost = || -> i128 {
            self.priced(without).map(|row| self.row_cost(row, Self::chosen_in(&row.group, counts))).sum()
        };
        match goal {
            Goal::Value | Goal::ValueFirst(_) => {
                let scores: i128 =
                    self.classes.iter().zip(counts).map(|(class, &number)| class.score * i128::from(number)).sum();
                self.unit.amount(scores) - cost()
            }
            Goal::Evenness => -cost(),
            Goal::Number(classes) => {
                classes.iter().filter_map(|&class| counts.get(class)).map(|&n| i128::from(n)).sum()
            }
        }
    }

    /// What the values of any two lists differ by at least, when they differ: the greatest common divisor of all amounts.
    pub(crate) fn grain(&self) -> i128 {
        let scores = self.classes.iter().map(|class| self.unit.amount(class.score.abs()));
        let seat = self.unit.whole_seats(1);
        let costs = self.priced(Without::Nothing).map(|row| row.weight * exact::gcd(seat, row.target));
        scores.chain(costs).fold(0, exact::gcd).max(1)
    }

    /// The rows of spread that have a price.
    pub(crate) fn priced(&self, without: Without) -> impl Iterator<Item = &SpreadRow> {
        self.spreads.iter().filter(move |row| row.weight > 0 && without != Without::Spread(row.spread))
    }
}

/// A number of people.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// What an applicant has in a column.
pub(crate) fn value_of<'a>(applicant: &'a Applicant, column: &str) -> &'a str {
    applicant.attributes.get(column).map_or("", String::as_str)
}

fn classes(applicants: &[Applicant], rules: &Rules, tickets: &[Ticket<'_>]) -> Vec<Class> {
    let columns = rules.columns();
    let must: BTreeSet<&str> = rules.must.iter().map(|one| one.id.as_str()).collect();
    let must_not: BTreeSet<&str> = rules.must_not.iter().map(|one| one.id.as_str()).collect();
    let mut alike: BTreeMap<(i128, Hand, Vec<&str>), Vec<usize>> = BTreeMap::new();
    for (index, applicant) in applicants.iter().enumerate() {
        let hand = match (must.contains(applicant.id.as_str()), must_not.contains(applicant.id.as_str())) {
            (false, false) => Hand::Free,
            (true, false) => Hand::Must,
            (false, true) => Hand::MustNot,
            (true, true) => Hand::Both,
        };
        let values = columns.iter().map(|column| value_of(applicant, column)).collect();
        let score = exact::billionths(applicant.score).unwrap_or(0);
        alike.entry((score, hand, values)).or_default().push(index);
    }
    alike
        .into_iter()
        .map(|((score, hand, _), mut members)| {
            members.sort_unstable_by_key(|&member| tickets.get(member));
            Class { members, score, hand }
        })
        .collect()
}

fn group(applicants: &[Applicant], classes: &[Class], column: &str, value: &str) -> Group {
    let has = |class: &Class| {
        let first = class.members.first().and_then(|&member| applicants.get(member));
        first.is_some_and(|applicant| value_of(applicant, column) == value)
    };
    let members: Vec<usize> =
        classes.iter().enumerate().filter(|(_, class)| has(class)).map(|(index, _)| index).collect();
    let number = members.iter().filter_map(|&class| classes.get(class)).map(Class::size).sum();
    Group { classes: members, applicants: number }
}

/// The seats that one value is due.
struct Due<'a> {
    spread: usize,
    column: &'a str,
    value: String,
    weight: f64,
    seats: Fraction,
}

fn due<'a>(applicants: &[Applicant], rules: &'a Rules, taken: u32) -> Vec<Due<'a>> {
    let taken = i128::from(taken);
    let mut all = Vec::new();
    for (index, spread) in rules.spreads.iter().enumerate() {
        let mut values: BTreeMap<&str, u32> = BTreeMap::new();
        for applicant in applicants {
            *values.entry(value_of(applicant, &spread.column)).or_default() += 1;
        }
        if let Target::Table(shares) = &spread.target {
            for value in shares.keys() {
                values.entry(value).or_default();
            }
        }
        let (people, kinds) = (i128::from(count(applicants.len())), i128::from(count(values.len())));
        for (value, number) in values {
            let seats = match &spread.target {
                Target::Applicants => Fraction::new(taken * i128::from(number), people),
                Target::Equal => Fraction::new(taken, kinds),
                Target::Table(shares) => {
                    let share = shares.get(value).and_then(|&share| exact::billionths(share)).unwrap_or(0);
                    let share = Fraction::decimal(share);
                    Fraction::new(taken * share.over, share.under)
                }
            };
            all.push(Due {
                spread: index,
                column: &spread.column,
                value: value.to_owned(),
                weight: spread.weight,
                seats,
            });
        }
    }
    all
}

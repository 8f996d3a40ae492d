//! Ties between equally good lists: the published steps in turn, then a lottery that anyone can draw again.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    model::{Ask, Counts, Goal, Model},
    proposal::TieLost,
    rules::AdmissionError,
};

/// A lottery ticket: the lowest number is drawn first. It depends on the seed and the applicant's id alone, so that no order
/// of rows has a say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ticket<'a> {
    number: u64,
    id: &'a str,
}

/// The ticket of an applicant.
///
/// The id's bytes are taken up by FNV-1a (64 bits), started from its offset basis and then the seed's eight bytes, lowest
/// first; the result is stirred by the finaliser of `SplitMix64`.
///
/// # Source
///
/// Fowler, Noll, Vo: `draft-eastlake-fnv`, 64-bit basis and prime; Steele, Lea, Flood (2014), *Fast splittable pseudorandom number
/// generators*, OOPSLA, the constants of `mix64` variant 13.
pub(crate) fn ticket(seed: u64, id: &str) -> Ticket<'_> {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in seed.to_le_bytes().into_iter().chain(id.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    Ticket { number: hash ^ (hash >> 31), id }
}

/// A list of chosen applicants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct List {
    /// How many of each class.
    pub(crate) counts: Counts,
    /// Who they are.
    pub(crate) applicants: BTreeSet<usize>,
}

impl Model<'_> {
    /// The list with so many of each class: in each the first of the lottery.
    pub(crate) fn list(&self, counts: Counts) -> List {
        let mut applicants = BTreeSet::new();
        for (class, &number) in self.classes.iter().zip(&counts) {
            applicants.extend(class.members.iter().take(number as usize).copied());
        }
        List { counts, applicants }
    }

    /// Applicants in the order in which their tickets are drawn.
    pub(crate) fn drawn(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.applicants.len()).collect();
        order.sort_unstable_by_key(|&applicant| self.tickets.get(applicant));
        order
    }

    /// Compares two equally good lists by the tie rule: which is preferred.
    pub(crate) fn compare(&self, one: &List, other: &List) -> Ordering {
        for goal in &self.steps {
            let ordering = self.reached(goal, &one.counts).cmp(&self.reached(goal, &other.counts));
            if ordering.is_ne() {
                return ordering;
            }
        }
        let has = |list: &List, applicant: usize| list.applicants.contains(&applicant);
        let first = self.drawn().into_iter().find(|&applicant| has(one, applicant) != has(other, applicant));
        first.map_or(Ordering::Equal, |applicant| has(one, applicant).cmp(&has(other, applicant)))
    }

    /// The one list, of all that are as good as `best`, that the tie rule prefers.
    ///
    /// After the steps, tickets are drawn one by one: whoever is drawn is on the list if any list still in question has
    /// them. `more` holds, for each class of which one more than in `best` makes an equally good list, such a list; without
    /// any, `best` stands alone.
    ///
    /// # Errors
    ///
    /// [`AdmissionError::Solver`].
    pub(crate) fn settle(&self, best: Counts, more: &BTreeMap<usize, Counts>) -> Result<Counts, AdmissionError> {
        let mut pins = vec![(Goal::Value, self.reached(&Goal::Value, &best))];
        if more.is_empty() {
            return Ok(best);
        }
        let open = |class: usize, rank: u32| more.contains_key(&class) || best.get(class).is_some_and(|&n| rank < n);
        let mut known: Vec<Counts> = more.values().cloned().collect();
        known.push(best.clone());
        for goal in &self.steps {
            let ask = Ask { goal: goal.clone(), pins: pins.clone(), ..self.ask() };
            if let Some(list) = self.solve(&ask)?.filter(|list| self.keeps(&pins, list)) {
                known.push(list);
            }
            let Some(most) = known.iter().map(|list| self.reached(goal, list)).max() else { break };
            pins.push((goal.clone(), most));
            known.retain(|list| self.keeps(&pins, list));
        }
        self.draw(&pins, known, open)
    }

    /// What decides against someone of `class`, who is on `level`, a list as good as `chosen`: the first step of the tie rule
    /// in which no such list reaches as much as `chosen`, which is the one that the rule prefers.
    ///
    /// # Errors
    ///
    /// [`AdmissionError::Solver`].
    pub(crate) fn lost(&self, class: usize, level: Counts, chosen: &Counts) -> Result<TieLost, AdmissionError> {
        let mut ask = Ask { pins: vec![(Goal::Value, self.reached(&Goal::Value, chosen))], ..self.ask() };
        raise(&mut ask.low, class, 1);
        let mut known = vec![level];
        for (step, goal) in self.rules.tie.steps.iter().zip(&self.steps) {
            let wanted = self.reached(goal, chosen);
            ask.goal = goal.clone();
            known.extend(self.solve(&ask)?.filter(|list| self.keeps(&ask.pins, list)));
            ask.pins.push((goal.clone(), wanted));
            known.retain(|list| self.keeps(&ask.pins, list));
            if known.is_empty() {
                return Ok(TieLost::at(step));
            }
        }
        Ok(TieLost::Lottery)
    }

    /// Whether a list reaches everything that is pinned.
    pub(crate) fn keeps(&self, pins: &[(Goal, i128)], list: &[u32]) -> bool {
        pins.iter().all(|(goal, amount)| self.reached(goal, list) >= *amount)
    }

    /// Draws tickets until one list is left. `open` tells whether anyone equally good is at this place of a class.
    fn draw(
        &self,
        pins: &[(Goal, i128)],
        mut known: Vec<Counts>,
        open: impl Fn(usize, u32) -> bool,
    ) -> Result<Counts, AdmissionError> {
        let mut ask = self.ask();
        ask.pins = pins.iter().skip(1).cloned().collect();
        for drawn in self.drawn() {
            let Some((class, rank)) = self.place(drawn) else { continue };
            let bounds = (ask.low.get(class).copied().unwrap_or(0), ask.high.get(class).copied().unwrap_or(0));
            if rank < bounds.0 || rank >= bounds.1 {
                continue;
            }
            let has = |list: &Counts| list.get(class).is_some_and(|&number| number > rank);
            if !known.iter().any(has) && open(class, rank) {
                let mut with = ask.clone();
                raise(&mut with.low, class, rank + 1);
                if let Some(list) = self.solve(&with)?.filter(|list| self.keeps(pins, list)) {
                    known.push(list);
                }
            }
            if known.iter().any(has) {
                raise(&mut ask.low, class, rank + 1);
                known.retain(has);
            } else {
                lower(&mut ask.high, class, rank);
            }
            if ask.low.iter().sum::<u32>() >= self.taken {
                break;
            }
        }
        known.into_iter().next().ok_or_else(|| AdmissionError::Solver("a tie without lists".to_owned()))
    }

    /// Where an applicant is: the class, and the place in the lottery's order inside it.
    pub(crate) fn place(&self, applicant: usize) -> Option<(usize, u32)> {
        self.classes.iter().enumerate().find_map(|(index, class)| {
            let rank = class.members.iter().position(|&member| member == applicant)?;
            Some((index, super::model::count(rank)))
        })
    }
}

/// Raises one of the least numbers.
pub(crate) fn raise(low: &mut [u32], class: usize, to: u32) {
    if let Some(number) = low.get_mut(class) {
        *number = (*number).max(to);
    }
}

/// Lowers one of the greatest numbers.
pub(crate) fn lower(high: &mut [u32], class: usize, to: u32) {
    if let Some(number) = high.get_mut(class) {
        *number = (*number).min(to);
    }
}

//! Whether someone would be chosen with a score that makes them level with the list.
//!
//! At that score many lists may be equally good: those without the applicant, of which the chosen one is preferred, and those
//! with. The applicant has a seat when the tie rule prefers any of the latter, not only the one that the solver happened to
//! find.

use std::collections::BTreeMap;

use super::{
    model::{Ask, Counts, Goal, Model, Without},
    rules::AdmissionError,
    tie::{List, lower, raise},
};

/// Someone who is not chosen, and by how much the best lists with them fall short of the chosen one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Level<'m, 'a> {
    /// The admission.
    pub(crate) model: &'m Model<'a>,
    /// Who it is.
    pub(crate) index: usize,
    /// Their class, of which nobody is chosen.
    pub(crate) class: usize,
    /// How much is missing, in the model's unit: what their score is raised by.
    pub(crate) missing: i128,
    /// The preferred list of those without them.
    pub(crate) chosen: &'m List,
    /// The list as the solver found it, which is as good.
    pub(crate) best: &'m [u32],
    /// The best list with one more of each class than in `best`, where there is one.
    pub(crate) more: &'m BTreeMap<usize, Counts>,
}

impl Level<'_, '_> {
    /// Whether the tie rule prefers a list with the applicant, at the score that makes them level, to the chosen one. `with` is
    /// such a list.
    ///
    /// # Errors
    ///
    /// [`AdmissionError::Solver`].
    pub(crate) fn wins(&self, with: &List) -> Result<bool, AdmissionError> {
        if self.model.compare(with, self.chosen).is_gt() || self.wins_by_exchange() {
            return Ok(true);
        }
        let mut ask = self.model.ask();
        raise(&mut ask.low, self.class, 1);
        self.wins_by_steps(ask, with.counts.clone())
    }

    /// Whether a list is preferred that differs from the chosen one in a single person.
    fn wins_by_exchange(&self) -> bool {
        (0..self.model.classes.len()).any(|leaves| {
            self.exchanged(leaves).is_some_and(|counts| {
                self.model.allows(&counts)
                    && self.is_level(&counts)
                    && self.model.compare(&self.list(counts), self.chosen).is_gt()
            })
        })
    }

    /// Whether a list with the applicant is as good as the chosen one once their score is raised.
    fn is_level(&self, counts: &[u32]) -> bool {
        self.model.reached(&Goal::Value, counts) + self.missing == self.model.reached(&Goal::Value, &self.chosen.counts)
    }

    /// The chosen list with the applicant in place of one of a class; nothing, when nobody of it is chosen.
    fn exchanged(&self, leaves: usize) -> Option<Counts> {
        let mut counts = self.chosen.counts.clone();
        let left = counts.get_mut(leaves)?;
        *left = left.checked_sub(1)?;
        *counts.get_mut(self.class)? += 1;
        Some(counts)
    }

    /// The list with so many of each class, the applicant before all others of theirs.
    fn list(&self, counts: Counts) -> List {
        let mut list = self.model.list(counts);
        if list.applicants.insert(self.index) {
            let mates = self.model.classes.get(self.class).map(|class| class.members.as_slice()).unwrap_or_default();
            let leaves = mates.iter().rev().find(|mate| **mate != self.index && list.applicants.contains(mate));
            leaves.map(|mate| list.applicants.remove(mate));
        }
        list
    }

    /// Whether any list in question has someone besides the applicant who is not chosen.
    fn brings_another(&self, ask: &Ask) -> Result<bool, AdmissionError> {
        let chosen_of = |class: usize| self.chosen.counts.get(class).copied().unwrap_or(0);
        let classes = 0..self.model.classes.len();
        let can_come: Vec<usize> = classes.filter(|&class| self.can_come(class)).collect();
        let unchosen: Vec<usize> = can_come.iter().copied().filter(|&class| chosen_of(class) == 0).collect();
        let outside = Goal::Number(unchosen);
        let most = self.found(&Ask { goal: Goal::ValueFirst(Box::new(outside.clone())), ..ask.clone() })?;
        if most.is_some_and(|list| self.model.reached(&outside, &list) > 1) {
            return Ok(true);
        }
        for class in can_come {
            let number = chosen_of(class);
            if number > 0 && ask.high.get(class).is_some_and(|&high| number < high) {
                let mut more = ask.clone();
                raise(&mut more.low, class, number + 1);
                if self.found(&more)?.is_some() {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Whether one more of a class can be on a level list, as far as is known already: not when the best list with one more of
    /// it alone falls shorter.
    fn can_come(&self, class: usize) -> bool {
        let is_as_found = self.best.get(class) == self.chosen.counts.get(class);
        let value = |list: &Counts| self.model.reached(&Goal::Value, list);
        let reaches = |list: &Counts| value(list) + self.missing >= value(&self.chosen.counts);
        class == self.class || !is_as_found || self.more.get(&class).is_some_and(reaches)
    }

    /// A list for a question that is level and keeps what is pinned, weighed in whole numbers. The solver looks for the best
    /// list, of which no more than level ones are to be had.
    fn found(&self, ask: &Ask) -> Result<Option<Counts>, AdmissionError> {
        Ok(self.model.solve(ask)?.filter(|list| self.is_level(list) && self.model.keeps(&ask.pins, list)))
    }

    /// Goes through the steps of the tie rule, and then draws.
    fn wins_by_steps(&self, mut ask: Ask, with: Counts) -> Result<bool, AdmissionError> {
        let mut known = vec![with];
        let has_spread = self.model.priced(Without::Nothing).next().is_some();
        for goal in self.model.steps.iter().filter(|goal| has_spread || **goal != Goal::Evenness) {
            let wanted = self.model.reached(goal, &self.chosen.counts);
            ask.goal = Goal::ValueFirst(Box::new(goal.clone()));
            known.extend(self.found(&ask)?);
            let most = known.iter().map(|list| self.model.reached(goal, list)).max();
            if most != Some(wanted) {
                return Ok(most > Some(wanted));
            }
            ask.pins.push((goal.clone(), wanted));
            known.retain(|list| self.model.keeps(&ask.pins, list));
        }
        ask.goal = Goal::Value;
        // Where nobody else comes in beside the applicant, a list is an exchange of one, and those have been tried.
        if self.brings_another(&ask)? { self.wins_the_draw(ask, known) } else { Ok(false) }
    }

    /// Draws tickets until one is drawn that only one side has: whether it is a list with the applicant. Lists that have gone
    /// another way than the chosen one are left behind.
    fn wins_the_draw(&self, mut ask: Ask, mut known: Vec<Counts>) -> Result<bool, AdmissionError> {
        for drawn in self.model.drawn() {
            let Some((class, rank)) = self.place(drawn) else { continue };
            let has = |list: &Counts| list.get(class).is_some_and(|&number| number > rank);
            let is_chosen = self.chosen.applicants.contains(&drawn);
            let is_open = ask.high.get(class).is_some_and(|&high| rank < high);
            let is_possible = is_open && (is_chosen || self.can_come(class));
            if is_possible && !known.iter().any(has) {
                let mut more = ask.clone();
                raise(&mut more.low, class, rank + 1);
                known.extend(self.found(&more)?);
            }
            let has_any = known.iter().any(has);
            if is_chosen {
                if !has_any {
                    return Ok(false);
                }
                raise(&mut ask.low, class, rank + 1);
                known.retain(has);
            } else if has_any {
                return Ok(true);
            } else {
                lower(&mut ask.high, class, rank);
            }
        }
        Ok(false)
    }

    /// Where somebody stands: the class, and the place inside it, with the applicant before all others of theirs.
    fn place(&self, drawn: usize) -> Option<(usize, u32)> {
        let (class, rank) = self.model.place(drawn)?;
        if class != self.class {
            return Some((class, rank));
        }
        let (_, own) = self.model.place(self.index)?;
        let before = if rank < own { rank + 1 } else { rank };
        Some((class, if drawn == self.index { 0 } else { before }))
    }
}

impl Model<'_> {
    /// Whether a list keeps every quota and every choice by hand.
    fn allows(&self, counts: &[u32]) -> bool {
        let ask = self.ask();
        let by_hand = counts.iter().zip(ask.low.iter().zip(&ask.high));
        let quotas = self.rules.quotas.iter().zip(&self.quotas);
        by_hand.into_iter().all(|(number, (low, high))| low <= number && number <= high)
            && quotas.into_iter().all(|(quota, group)| {
                let number = Self::chosen_in(group, counts);
                number >= quota.min && quota.max.is_none_or(|max| number <= max)
            })
    }
}

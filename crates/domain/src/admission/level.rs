//! Whether someone would be chosen with a score that makes them level with the list.
//!
//! At that score many lists may be equally good: those without the applicant, of which the chosen one is preferred, and those
//! with. The applicant has a seat when the tie rule prefers any of the latter, not only the one that the solver happened to
//! find.

use super::{
    model::{Counts, Goal, Model},
    tie::List,
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
}

impl Level<'_, '_> {
    /// Whether the tie rule prefers a list with the applicant, at the score that makes them level, to the chosen one. `with` is
    /// such a list.
    pub(crate) fn wins(&self, with: &List) -> bool {
        self.model.compare(with, self.chosen).is_gt() || self.wins_by_exchange()
    }

    /// Whether a list is preferred that differs from the chosen one in a single person.
    fn wins_by_exchange(&self) -> bool {
        let level = self.model.reached(&Goal::Value, &self.chosen.counts) - self.missing;
        (0..self.model.classes.len()).any(|leaves| {
            self.exchanged(leaves).is_some_and(|counts| {
                self.model.allows(&counts)
                    && self.model.reached(&Goal::Value, &counts) == level
                    && self.model.compare(&self.list(counts), self.chosen).is_gt()
            })
        })
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
            let last = mates.iter().rev().find(|mate| **mate != self.index && list.applicants.contains(mate));
            last.map(|mate| list.applicants.remove(mate));
        }
        list
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

//! A cohort's selection: the proposal with what the lead has moved by hand, from the first proposal until the letters are
//! sent. It is *pending*: nobody but staff knows of it until it is released (rule 4 of the design).

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    AdmissionError, Applicant, Because, ByHand, Infeasible, Move, MoveEffect, NextInLine, Optimal, Proposal, Rejected,
    Rules, explain_move, next_in_line, propose,
};
use crate::{
    free_text::FreeText,
    id::{ApplicationId, CohortId, PersonId},
};

/// The least score with which an application that gets no seat is on the waiting list: the middle of the scale, «good
/// enough». Below it the criteria are not met, and the proposal is a rejection – unless someone with no higher score gets a
/// seat by the rules, for the sake of spread or because seats are many: what is good enough for a seat is good enough to wait for one.
pub const LEAST_FOR_WAITING: f64 = 3.0;

/// What is decided for an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A seat is offered.
    Offer,
    /// A place on the waiting list.
    Waiting,
    /// No seat.
    Rejection,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Offer, Self::Waiting, Self::Rejection];

    /// The word that forms and logs use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Waiting => "waiting",
            Self::Rejection => "rejection",
        }
    }
}

/// Why the proposal has somebody on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhySeated {
    /// Nobody without a seat has more points.
    Points,
    /// Somebody without a seat has more points: this one makes the spread more even.
    Spread,
}

/// Something the lead has moved away from the proposal (E12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovedByHand {
    /// Where to.
    pub to: Outcome,
    /// Why; never empty.
    pub reason: FreeText,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// How far a selection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Proposed; the lead looks at it and moves people.
    Proposed,
    /// Released: the letters are drafted and looked at.
    Released {
        /// When.
        at: Timestamp,
    },
    /// The letters are sent: the decisions stand.
    Sent {
        /// When.
        at: Timestamp,
    },
}

impl Stage {
    /// The word that the store keeps.
    pub fn key(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Released { .. } => "released",
            Self::Sent { .. } => "sent",
        }
    }
}

/// A cohort's selection. Applicants are named by the text of their application's identifier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Selection {
    /// Of which cohort.
    pub cohort: CohortId,
    /// Everyone who is assessed, with score and place.
    pub applicants: Vec<Applicant>,
    /// The rules as published, without choices by hand.
    pub rules: Rules,
    /// What the lead has moved.
    pub moved: BTreeMap<String, MovedByHand>,
    /// The best list under the rules and the choices by hand.
    pub list: Optimal,
    /// When it was proposed.
    pub made_at: Timestamp,
    /// How far it has come.
    pub stage: Stage,
}

/// Why no selection could be made or changed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SelectError {
    /// It is released: the letters are written.
    #[error("change of a selection that is {}", .0.key())]
    Settled(Stage),
    /// Someone is moved away from the proposal without a reason (E12).
    #[error("move without a reason")]
    NoReason,
    /// No list keeps the rules.
    #[error("no list keeps the rules")]
    Infeasible(Box<Infeasible>),
    /// The one who is moved is not in the selection.
    #[error("move of someone who is not in the selection")]
    Unknown,
    /// The applicants or the rules make no sense.
    #[error(transparent)]
    Rules(#[from] AdmissionError),
}

impl Selection {
    /// Proposes a selection. It takes as long as the solver takes: not for the thread that answers pages.
    ///
    /// # Errors
    ///
    /// [`SelectError::Infeasible`], [`SelectError::Rules`].
    pub fn propose(
        cohort: CohortId,
        applicants: Vec<Applicant>,
        rules: Rules,
        now: Timestamp,
    ) -> Result<Self, SelectError> {
        let list = solve(&applicants, &rules)?;
        let moved = BTreeMap::new();
        Ok(Self { cohort, applicants, rules, moved, list, made_at: now, stage: Stage::Proposed })
    }

    /// What the list gives an applicant, before the lead's own word on those without a seat.
    fn proposed(&self, id: &str) -> Option<Outcome> {
        let applicant = self.applicants.iter().find(|one| one.id == id)?;
        Some(if self.list.chosen.iter().any(|chosen| chosen == id) {
            Outcome::Offer
        } else if applicant.score >= self.least_for_waiting() {
            Outcome::Waiting
        } else {
            Outcome::Rejection
        })
    }

    /// Whoever the lead has given a seat is no measure of what is good enough: that seat has a reason of its own.
    fn least_for_waiting(&self) -> f64 {
        let is_seated = |one: &&Applicant| self.list.chosen.contains(&one.id) && !self.moved.contains_key(&one.id);
        let seated = self.applicants.iter().filter(is_seated);
        seated.map(|one| one.score).fold(LEAST_FOR_WAITING, f64::min)
    }

    /// What an applicant gets, as it stands now.
    pub fn outcome(&self, id: &str) -> Option<Outcome> {
        match self.moved.get(id) {
            Some(moved) => Some(moved.to),
            None => self.proposed(id),
        }
    }

    /// Everyone with this outcome: those with a seat in the order of score, the others nearest to a seat first.
    pub fn with(&self, outcome: Outcome) -> Vec<&Applicant> {
        let mut these: Vec<&Applicant> =
            self.applicants.iter().filter(|one| self.outcome(&one.id) == Some(outcome)).collect();
        match outcome {
            Outcome::Offer => these.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id))),
            Outcome::Waiting | Outcome::Rejection => {
                these.sort_by_key(|one| self.list.rejected.iter().position(|rejected| rejected.id == one.id));
            }
        }
        these
    }

    /// The applicant of an application.
    pub fn applicant(&self, application: ApplicationId) -> Option<&Applicant> {
        let id = application.to_string();
        self.applicants.iter().find(|one| one.id == id)
    }

    /// Why an applicant is not on the list.
    pub fn rejected(&self, id: &str) -> Option<&Rejected> {
        self.list.rejected.iter().find(|one| one.id == id)
    }

    /// Why the proposal has an applicant on it. Those whom the lead has taken off stand in nobody's way.
    pub fn why_seated(&self, one: &Applicant) -> WhySeated {
        let is_passed_by =
            |rejected: &Rejected| rejected.score > one.score && !matches!(rejected.because, Because::MustNot { .. });
        if !self.rules.spreads.is_empty() && self.list.rejected.iter().any(is_passed_by) {
            WhySeated::Spread
        } else {
            WhySeated::Points
        }
    }

    /// Moves someone, and makes the list anew around that choice. Back to what the proposal has needs no reason.
    ///
    /// # Errors
    ///
    /// [`SelectError`].
    pub fn move_to(
        mut self,
        application: ApplicationId,
        to: Outcome,
        reason: FreeText,
        by: PersonId,
        now: Timestamp,
    ) -> Result<Self, SelectError> {
        self.check_open()?;
        let id = application.to_string();
        self.applicant(application).ok_or(SelectError::Unknown)?;
        self.moved.remove(&id);
        self.list = self.solve_with(&self.moved)?;
        if self.proposed(&id) == Some(to) {
            return Ok(self);
        }
        if reason.is_empty() {
            return Err(SelectError::NoReason);
        }
        self.moved.insert(id, MovedByHand { to, reason, by, at: now });
        self.list = self.solve_with(&self.moved)?;
        Ok(self)
    }

    /// What moving someone onto or off the list costs, and who would be moved by it (E12). Nothing is changed.
    ///
    /// # Errors
    ///
    /// [`SelectError::Unknown`], [`SelectError::Rules`].
    pub fn weigh(&self, application: ApplicationId) -> Result<MoveEffect, SelectError> {
        let id = application.to_string();
        self.applicant(application).ok_or(SelectError::Unknown)?;
        let mut others = self.moved.clone();
        let is_on = self.outcome(&id) == Some(Outcome::Offer);
        others.remove(&id);
        let change = if is_on { Move::Out(id) } else { Move::In(id) };
        Ok(explain_move(&self.applicants, &self.rules_with(&others), &change)?)
    }

    /// Lets the decisions go: from here on there are letters.
    ///
    /// # Errors
    ///
    /// [`SelectError::Settled`].
    pub fn release(mut self, now: Timestamp) -> Result<Self, SelectError> {
        self.check_open()?;
        self.stage = Stage::Released { at: now };
        Ok(self)
    }

    /// Takes the release back, as long as no letter is sent.
    ///
    /// # Errors
    ///
    /// [`SelectError::Settled`].
    pub fn take_back(mut self) -> Result<Self, SelectError> {
        match self.stage {
            Stage::Released { .. } => {
                self.stage = Stage::Proposed;
                Ok(self)
            }
            Stage::Proposed | Stage::Sent { .. } => Err(SelectError::Settled(self.stage)),
        }
    }

    /// The letters are sent.
    ///
    /// # Errors
    ///
    /// [`SelectError::Settled`] when they are not drafted, or sent already.
    pub fn send(mut self, now: Timestamp) -> Result<Self, SelectError> {
        match self.stage {
            Stage::Released { .. } => {
                self.stage = Stage::Sent { at: now };
                Ok(self)
            }
            Stage::Proposed | Stage::Sent { .. } => Err(SelectError::Settled(self.stage)),
        }
    }

    /// Who on the waiting list is offered the seats that are free, when those in `holding` keep theirs and only those in
    /// `waiting` can come in. The list is made anew, so that whoever comes in keeps the rules (P34).
    ///
    /// # Errors
    ///
    /// [`SelectError::Infeasible`] when a person has to decide what gives; [`SelectError::Rules`].
    pub fn next(&self, holding: &[String], waiting: &[String]) -> Result<Vec<String>, SelectError> {
        let is_in = |ids: &[String], one: &Applicant| ids.contains(&one.id);
        let gone: Vec<String> = self
            .applicants
            .iter()
            .filter(|one| !is_in(holding, one) && !is_in(waiting, one))
            .map(|one| one.id.clone())
            .collect();
        let known: Vec<String> =
            self.applicants.iter().filter(|one| is_in(holding, one)).map(|one| one.id.clone()).collect();
        match next_in_line(&self.applicants, &self.rules, &known, &gone)? {
            NextInLine::Offer(ids) => Ok(ids),
            NextInLine::Stuck(infeasible) => Err(SelectError::Infeasible(Box::new(infeasible))),
        }
    }

    fn check_open(&self) -> Result<(), SelectError> {
        match self.stage {
            Stage::Proposed => Ok(()),
            Stage::Released { .. } | Stage::Sent { .. } => Err(SelectError::Settled(self.stage)),
        }
    }

    fn solve_with(&self, moved: &BTreeMap<String, MovedByHand>) -> Result<Optimal, SelectError> {
        solve(&self.applicants, &self.rules_with(moved))
    }

    /// The published rules with the choices by hand.
    fn rules_with(&self, moved: &BTreeMap<String, MovedByHand>) -> Rules {
        let by_hand = |is_on: bool| {
            let these = moved.iter().filter(move |(_, one)| (one.to == Outcome::Offer) == is_on);
            these.map(|(id, one)| ByHand { id: id.clone(), reason: one.reason.as_str().to_owned() })
        };
        let mut rules = self.rules.clone();
        rules.must.extend(by_hand(true));
        rules.must_not.extend(by_hand(false));
        rules
    }
}

fn solve(applicants: &[Applicant], rules: &Rules) -> Result<Optimal, SelectError> {
    match propose(applicants, rules)? {
        Proposal::Optimal(list) => Ok(*list),
        Proposal::Infeasible(infeasible) => Err(SelectError::Infeasible(Box::new(infeasible))),
    }
}

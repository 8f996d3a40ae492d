//! Who gets a seat: a proposal that is the best list under published rules, with the reason for every name not on it.
//!
//! [`propose`] makes the list, [`explain_move`] says what a change by hand costs, [`next_in_line`] finds who is offered a
//! seat that comes free, and [`assessment`] makes an application's score from what its assessors wrote. The system
//! proposes, a person decides.

pub mod assessment;
mod change;
mod conflict;
mod exact;
mod explain;
mod level;
mod linear;
mod model;
mod proposal;
mod rules;
pub mod selection;
mod solver;
mod tie;

#[cfg(test)]
mod tests;

pub use change::{Evaluation, Move, MoveEffect, NextInLine, evaluate, explain_move, next_in_line};
pub use conflict::Repair;
pub use proposal::{
    Because, Infeasible, Optimal, Proposal, QuotaResult, Rejected, SpreadResult, SpreadValue, TieLost, propose,
};
pub use rules::{AdmissionError, Applicant, ByHand, Quota, Rule, Rules, Spread, Target, TieRule, TieStep};

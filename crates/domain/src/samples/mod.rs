//! Ready-made things for tests, previews and the demo.

mod confirmation;
mod damage;
mod improvement;
mod programme;

pub use confirmation::{confirmations_in_every_state, handed_in, leader_asked, leader_asked_at, leader_yes};
pub use damage::damaged;
pub use improvement::{
    Numbered, charter, counted, cycle, cycle_plan, doctor_answers, doctor_typed, draft_measure, falls, falls_plan,
    figure, study, team_answers, team_typed, text, weekly_points,
};
pub use programme::{SampleProgramme, agents, doctors};

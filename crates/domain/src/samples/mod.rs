//! Ready-made things for tests, previews and the demo.

mod improvement;
mod programme;

pub use improvement::{
    Numbered, charter, counted, cycle, cycle_plan, doctor_answers, doctor_typed, draft_measure, falls, falls_plan,
    figure, study, team_answers, team_typed, text, weekly_points,
};
pub use programme::{SampleProgramme, agents, doctors};

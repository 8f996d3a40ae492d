//! Ready-made things for tests, previews and the demo.

mod programme;

pub use programme::{SampleProgramme, agents, doctors};

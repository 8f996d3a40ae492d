//! What people can do, and who may do it: each thing is one function.
//!
//! An action asks `domain::access` whether the person may, loads, lets `domain` decide, and keeps the outcome together with
//! its line in the audit log and its messages in one unit of work. Reading goes through here too, since «who may see this»
//! is part of the question. Pages, worker and commands call the same functions.

mod actor;
pub mod admin;
pub mod admission;
pub mod application;
pub mod assessment;
pub mod attendance;
pub mod certificate;
pub mod checklist;
pub mod cohort;
pub mod completion;
pub mod confirmation;
pub mod deadline;
pub mod demo;
mod error;
pub mod home;
pub mod measure;
pub mod offer;
pub mod outbox;
pub mod pdsa;
mod platform;
pub mod programme;
pub mod project;
mod project_record;
mod remembered;
pub mod retention;
mod seat;
mod secret;
mod seen;
pub mod session;
pub mod sharing;
pub mod sign_in;
pub mod story;
pub mod supervision;
#[cfg(feature = "testing")]
pub mod testing;
mod work;

pub use actor::{Actor, Who};
pub use error::ActionError;
pub use platform::{Platform, Site};
pub use project_record::{Charted, MeasureRecord, ProjectRecord};
pub use remembered::Remembered;
pub use seat::Seat;
pub use secret::Secret;
pub use seen::Seen;

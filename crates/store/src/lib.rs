//! What is kept, and the only place that knows how: SQLite by default, PostgreSQL when one machine is not enough.
//!
//! Two handles: everything that changes goes through a [`Unit`], of which all is kept or none; reading goes through the
//! [`Store`] or, to see what the unit itself has changed, through the unit. Queries lie by subject, beside their tables.

pub mod annotation;
pub mod application;
pub mod assessment;
pub mod attendance;
pub mod audit;
pub mod calendar;
pub mod certificate;
pub mod checklist;
pub mod cohort;
mod column;
pub mod confirmation;
mod connect;
pub mod data_point;
mod error;
pub mod letter;
mod lock;
pub mod measure;
mod migration;
pub mod outbox;
pub mod participant;
pub mod pdsa;
pub mod person;
pub mod preparation;
pub mod project;
pub mod project_supervisor;
mod reader;
pub mod retention;
pub mod role;
pub mod selection;
pub mod session;
pub mod setting;
pub mod sharing;
pub mod sign_in;
pub mod story;
pub mod supervision;
#[cfg(feature = "testing")]
pub mod testing;

pub use connect::{Address, Connection, Store, Unit};
pub use error::StoreError;

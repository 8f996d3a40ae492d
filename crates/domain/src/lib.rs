//! The field in types: programme, cohort, application, admission, session, project, measure and person.
//!
//! Everything here is pure: no database, no clock of its own, no language, no drawing. What was checked once is a type
//! that cannot be wrong, and a state holds just what is known in it.

pub mod access;
pub mod admission;
pub mod audit;
pub mod clock;
pub mod email;
pub mod free_text;
pub mod id;
pub mod language;
pub mod outbox;
pub mod person;
pub mod sign_in;

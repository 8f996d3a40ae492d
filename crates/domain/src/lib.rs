//! The field in types: programme, cohort, application, admission, session, project, measure and person.
//!
//! Everything here is pure: no database, no clock of its own, no language, no drawing. What was checked once is a type
//! that cannot be wrong, and a state holds just what is known in it.

pub mod access;
pub mod admission;
pub mod application;
pub mod assessment;
pub mod attendance;
pub mod audit;
pub mod certificate;
pub mod clock;
pub mod cohort;
pub mod confirmation;
pub mod criterion;
pub mod eligibility;
pub mod email;
pub mod free_text;
pub mod id;
pub mod key;
pub mod language;
pub mod letter;
pub mod measure;
pub mod money;
pub mod outbox;
pub mod participant;
pub mod pdsa;
pub mod person;
pub mod programme;
pub mod project;
pub mod question;
pub mod reference;
pub mod retention;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod session;
pub mod sign_in;
pub mod story;
pub mod supervision;
pub mod wording;

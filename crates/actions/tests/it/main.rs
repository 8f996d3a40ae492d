//! What people can do, and what they cannot, on a real store.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod admin;
mod admission;
mod application;
mod assessment;
mod attendance;
mod certificate;
mod checklist;
mod confirmation;
mod deadline;
mod home;
mod improvement;
mod leader;
mod offer;
mod preparation;
mod programme;
mod register;
mod remembered;
mod retention;
mod selecting;
mod session;
mod sharing;
mod sign_in;
mod story;
mod supervisor;
mod together;
mod withdrawal;

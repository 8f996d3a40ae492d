//! Visits: the whole site on a real SQLite store, opened, filled in and followed as a browser without script would.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod application;
mod application_status;
mod assess;
mod bad_input;
mod confirmation;
mod home;
mod lead;
mod me;
mod meanwhile;
mod measure;
mod measure_chart;
mod page;
mod plan;
mod requirement;
mod sharing;
mod signed_out;
mod story;
mod visitor;

//! What the store promises, on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod application;
mod attendance;
mod confirmation;
mod improvement;
mod outbox;
mod people;
mod selection;
mod sharing;
mod store;
mod story;

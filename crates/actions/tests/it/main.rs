//! What people can do, and what they cannot, on a real store.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod admin;
mod application;
mod programme;
mod sign_in;

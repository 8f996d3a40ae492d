//! What other crates get: files that keep their standards.

#![expect(clippy::unwrap_used, reason = "what these tests set up cannot fail, and if it does the test says so")]

mod calendar;
mod pdf;

//! The house itself, and the program as those who run it meet it.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod command;
mod door;
mod harness;
mod house;
mod log;
mod mail;
mod operations;
mod story;

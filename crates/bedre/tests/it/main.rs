//! The house itself, and the program as those who run it meet it.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod house;

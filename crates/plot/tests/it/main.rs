//! Drawings, looked at as text.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod anatomy;
mod cases;
mod comparison;
mod family;
mod gallery;
mod whatever;

//! Documents: facts become PDF, calendar files and QR codes.
//!
//! Everything here is pure: facts and a language go in, a file comes out, the same file for the same facts. What people
//! typed is printed as they typed it, never read as markup. Typst lives in this crate alone.

pub mod calendar;
mod error;
pub mod qr;

pub use error::DocumentError;

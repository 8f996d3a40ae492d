//! Documents: facts become PDF, calendar files and QR codes, and drawings become PNG.
//!
//! Everything here is pure: facts and a language go in, a file comes out, the same file for the same facts. What people
//! typed is printed as they typed it, never read as markup. Typst lives in this crate alone.

pub mod calendar;
pub mod certificate;
pub mod chart;
mod error;
mod facts;
pub mod invitation;
mod png;
mod print;
pub mod qr;
pub mod receipt;

pub use certificate::Certificate;
pub use chart::ChartSheet;
pub use error::DocumentError;
pub use invitation::Invitation;
pub use png::png;
pub use print::FONT;
pub use receipt::Receipt;

//! What the catalogue of texts promises.

#[path = "../../build/catalogue.rs"]
mod catalogue;

mod catalogue_checks;
mod texts;
mod wording;

//! Pages: forms, templates and routes.

pub mod asset;
pub mod layout;

//! Pages: forms, templates and routes.

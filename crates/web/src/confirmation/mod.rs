//! The leader's confirmation: the page behind the mailed link, its form and receipt; and what the applicant sees of it.
//!
//! Opening the link changes nothing, whatever opens it. The form that answers is shown only when a button on the first page
//! is pressed, and it brings back a key that stands nowhere else.

mod applicant;
mod form;
mod leader;
mod summary;

use axum::{
    Router,
    routing::{get, post},
};

pub(crate) use applicant::{status_line, step_words};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/confirm/{token}", get(leader::open).post(leader::answer))
        .route("/confirm/{token}/form", get(leader::back_to_start).post(leader::form))
        .route("/confirm/{token}/renew", get(leader::back_to_start).post(leader::renew))
}

/// The applicant's pages.
pub(crate) fn applicant_routes() -> Router<App> {
    Router::new()
        .route("/application/{id}/leader", get(applicant::show).post(applicant::name_leader))
        .route("/application/{id}/leader/remind", post(applicant::remind))
}

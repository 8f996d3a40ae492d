//! Certificates: who is ready, issuing, the document itself, and the public page that checks one.

mod check;
mod cohort;
mod file;
mod revoke;

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

pub(crate) use file::Mine;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/cohort/{id}/certificates", get(cohort::show))
        .route("/cohort/{id}/certificates/issue", post(cohort::issue))
        .route("/cohort/{id}/certificates/{certificate}/revoke", get(revoke::ask).post(revoke::revoke))
        .route("/certificate/mine/{id}", get(file::pdf))
}

/// The pages on which anybody checks a certificate.
pub(crate) fn check_routes() -> Router<App> {
    Router::new()
        .route("/certificate", get(check::ask).post(check::typed))
        .route("/certificate/{code}", get(check::show))
}

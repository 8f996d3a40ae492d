//! A cohort as its lead sees it: where it stands, what waits, its applications and how far their assessment is.

mod application;
mod applications;
mod assessment;
mod led;
pub(crate) mod nav;
mod overview;
mod register;
pub(crate) mod standing;

use axum::{Router, routing::get};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/cohort", get(led::led))
        .route("/cohort/{id}", get(overview::overview))
        .route("/cohort/{id}/applications", get(applications::applications))
        .route("/cohort/{id}/applications/register", get(register::page).post(register::register))
        .route("/cohort/{id}/applications/{application}", get(application::show).post(application::waive))
        .route("/cohort/{id}/assessment", get(assessment::assessment))
}

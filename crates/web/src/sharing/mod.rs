//! Showing work to each other: the tab of a project on which its team tells others of it, and what a cohort's participants
//! show each other.

mod cohort;
mod tell;

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/project/{id}/tell", get(tell::page))
        .route("/project/{id}/share", post(tell::share))
        .route("/project/{id}/comment", post(tell::comment))
        .route("/comment/{id}/remove", post(tell::remove))
        .route("/cohort/{id}/projects", get(cohort::page))
}

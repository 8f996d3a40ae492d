//! Improvement projects: the page with its tabs, and the forms for what the team writes.

mod aim;
mod charter;
mod note;
mod show;
pub(crate) mod words;

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/project/{id}", get(show::overview))
        .route("/project/{id}/aim", get(show::aim))
        .route("/project/{id}/tests", get(show::tests))
        .route("/project/{id}/log", get(show::log))
        .route("/project/{id}/edit", get(charter::page).post(charter::write))
        .route("/project/{id}/aim/edit", get(aim::page).post(aim::set))
        .route("/project/{id}/note", post(note::annotate))
}

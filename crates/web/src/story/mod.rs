//! Stories: what a team tells everybody, the pages on which those who are shown agree to it, and the team's own page.

mod answer;
mod consent;
mod leader;
mod show;
mod team;
mod text;
mod write;

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

/// What everybody reads, and what a leader does by a mailed link.
pub(crate) fn routes_for_all() -> Router<App> {
    Router::new()
        .route("/story", get(show::list))
        .route("/story/{id}", get(show::one))
        .route("/agree/{token}", get(leader::open).post(leader::answer))
        .route("/agree/{token}/form", get(leader::back_to_start).post(leader::form))
}

/// What the team and the lead do.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/project/{id}/story", get(team::page))
        .route("/project/{id}/story/edit", get(write::page).post(write::write))
        .route("/project/{id}/story/ask", post(team::ask))
        .route("/story/{id}/consent", get(consent::page).post(consent::answer))
        .route("/story/{id}/take-down", post(show::take_down))
}

//! The supervisor's pages: who needs me and why, and the talk with a team.

mod assign;
mod board;
mod boards;
mod talk;

use axum::{Router, routing::get};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/supervision", get(boards::boards))
        .route("/cohort/{id}/board", get(board::page))
        .route("/project/{id}/supervisors", get(assign::page).post(assign::assign))
        .route("/project/{id}/talk", get(talk::page).post(talk::write))
}

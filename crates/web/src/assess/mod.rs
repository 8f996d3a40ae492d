//! The assessor's pages: what is left, and one application at a time with the published words beside its text.

mod application;
mod pile;

pub(crate) use application::{leader_words, refused};

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/assess", get(pile::pile))
        .route("/assess/{id}", get(application::open).post(application::write))
        .route("/assess/{id}/conflict", post(application::conflict))
}

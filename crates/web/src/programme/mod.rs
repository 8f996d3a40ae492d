//! What everybody can read without signing in: which programmes there are, and all about one.

pub(crate) mod checklist;
pub(crate) mod examples;
mod invitation;
mod list;
pub(crate) mod plan;
mod show;

use axum::{Router, routing::get};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/", get(list::list))
        .route("/programme/{slug}", get(show::show))
        .route("/programme/{slug}/invitation.pdf", get(invitation::invitation))
        .route("/programme/{slug}/examples", get(examples::open))
        .route("/programme/{slug}/checklist", get(checklist::open).post(checklist::save))
}

//! For those who run the program: is it alive, and is it ready?

use axum::{Router, extract::State, http::StatusCode, routing::get};
use bedre_actions::Platform;

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/health", get(async || "alive")).route("/ready", get(ready))
}

/// Ready when the database answers.
async fn ready(State(platform): State<Platform>) -> (StatusCode, &'static str) {
    if platform.is_well().await { (StatusCode::OK, "ready") } else { (StatusCode::SERVICE_UNAVAILABLE, "no database") }
}

//! Improvement projects: the page with its tabs, and the forms for what the team writes.

mod aim;
mod charter;
mod example;
mod note;
pub(crate) mod show;
pub(crate) mod words;

use axum::{
    Router,
    routing::{get, post},
};
use bedre_actions::{
    Platform,
    project::{self, May, OpenProject},
};
use bedre_domain::id::ProjectId;

use crate::{App, Visit, WebError};

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

/// The project, for those who change it. To all others there is no such form, whatever they send to it.
pub(crate) async fn of_the_team(visit: &Visit, platform: &Platform, id: ProjectId) -> Result<OpenProject, WebError> {
    let open = project::open(platform, visit.actor(), id).await?;
    match open.may {
        May::Work => Ok(open),
        May::Supervise | May::Read | May::ReadShared => Err(WebError::NotFound),
    }
}

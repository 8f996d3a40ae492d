//! What is expected of the signed-in person next.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{Platform, project};

use crate::{
    App, Url, Visit, WebError, application::MyApplication, certificate::Mine, layout::Layout, session::Next,
    url::ProjectTab,
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/home", get(home))
}

#[derive(Debug, Template)]
#[template(path = "home/home.html")]
struct HomePage {
    layout: Layout,
    /// The visitor's improvement projects: title and page.
    projects: Vec<(String, String)>,
    next: Vec<Next>,
    certificates: Vec<Mine>,
    applications: Vec<MyApplication>,
    programmes: String,
    devices: String,
}

async fn home(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    visit.signed_in()?;
    let projects = project::mine(&platform, visit.actor()).await?.into_iter().map(|project| {
        let url = visit.url(&Url::Project(project.id, ProjectTab::Overview));
        (project.charter.title.as_str().to_owned(), url)
    });
    visit.show(&HomePage {
        layout: visit.layout(visit.t().site_nav_home()),
        projects: projects.collect(),
        next: Next::all(&visit, &platform).await?,
        certificates: Mine::all(&visit, &platform).await?,
        applications: MyApplication::all(&platform, &visit).await?,
        programmes: visit.url(&Url::Front),
        devices: visit.url(&Url::Devices),
    })
}

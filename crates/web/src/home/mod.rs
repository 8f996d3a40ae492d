//! What is expected of the signed-in person next.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::Platform;

use crate::{App, Url, Visit, WebError, application::MyApplication, certificate::Mine, layout::Layout, session::Next};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/home", get(home))
}

#[derive(Debug, Template)]
#[template(path = "home/home.html")]
struct HomePage {
    layout: Layout,
    applications: Vec<MyApplication>,
    next: Vec<Next>,
    certificates: Vec<Mine>,
    programmes: String,
    devices: String,
}

async fn home(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    visit.signed_in()?;
    visit.show(&HomePage {
        layout: visit.layout(visit.t().site_nav_home()),
        applications: MyApplication::all(&platform, &visit).await?,
        next: Next::all(&visit, &platform).await?,
        certificates: Mine::all(&visit, &platform).await?,
        programmes: visit.url(&Url::Front),
        devices: visit.url(&Url::Devices),
    })
}

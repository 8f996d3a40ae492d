//! What is expected of the signed-in person next: one thing first, then all that waits, whatever they are.

mod first;
mod waits;

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{Platform, application};

use self::{first::First, waits::Waits};
use crate::{App, Url, Visit, WebError, application::MyApplication, certificate::Mine, layout::Layout, session::Next};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/home", get(home))
}

#[derive(Debug, Template)]
#[template(path = "home/home.html")]
struct HomePage {
    layout: Layout,
    first: Option<First>,
    waits: Waits,
    next: Vec<Next>,
    certificates: Vec<Mine>,
    applications: Vec<MyApplication>,
    programmes: String,
    me: String,
    devices: String,
}

async fn home(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    visit.signed_in()?;
    let mine = application::mine(&platform, visit.actor()).await?;
    let waits = Waits::of(&visit, &platform).await?;
    let next = Next::all(&visit, &platform).await?;
    visit.show(&HomePage {
        layout: visit.layout(visit.t().site_nav_home()),
        first: First::of(&mine, &waits, &next, &visit),
        waits,
        next,
        certificates: Mine::all(&visit, &platform).await?,
        applications: MyApplication::all(mine, &visit),
        programmes: visit.url(&Url::Front),
        me: visit.url(&Url::Me),
        devices: visit.url(&Url::Devices),
    })
}

//! What is expected of the signed-in person next.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use crate::{App, Url, Visit, WebError, layout::Layout};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/home", get(home))
}

#[derive(Debug, Template)]
#[template(path = "home/home.html")]
struct HomePage {
    layout: Layout,
    programmes: String,
    devices: String,
}

async fn home(visit: Visit) -> Result<Response, WebError> {
    visit.signed_in()?;
    visit.show(&HomePage {
        layout: visit.layout(visit.t().site_nav_home()),
        programmes: visit.url(&Url::Front),
        devices: visit.url(&Url::Devices),
    })
}

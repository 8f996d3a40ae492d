//! The cohorts that someone leads; the one, when it is one.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, cohort};

use crate::{Url, Visit, WebError, layout::Layout, wording::Words};

#[derive(Debug, Template)]
#[template(path = "cohort/led.html")]
struct LedPage {
    layout: Layout,
    cohorts: Vec<(String, Words)>,
}

pub(super) async fn led(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    let led = cohort::led(&platform, visit.actor()).await?;
    if let [only] = led.as_slice() {
        return Ok(visit.to(&Url::Cohort(only.id)));
    }
    let cohorts = led
        .iter()
        .map(|record| (visit.url(&Url::Cohort(record.id)), Words::of(&record.cohort.title, &visit)))
        .collect();
    visit.show(&LedPage { layout: visit.layout(visit.t().cohort_nav_lead()), cohorts })
}

//! The cohorts in which someone supervises; the board of the one, when it is one.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, home};

use crate::{
    Url, Visit, WebError,
    layout::{Layout, list::Fact},
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "supervision/boards.html")]
struct BoardsPage {
    layout: Layout,
    cohorts: Vec<Fact>,
}

pub(super) async fn boards(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    visit.signed_in()?;
    let supervised = home::supervised(&platform, visit.actor()).await?;
    let t = visit.t();
    match supervised.as_slice() {
        [] => Err(WebError::NotFound),
        [only] => Ok(visit.to(&Url::Board(only.cohort.id))),
        several => {
            let fact = |one: &home::Supervised| {
                let title = Words::of(&one.cohort.cohort.title, &visit).text;
                Fact::new(title, t.home_teams_waiting(one.teams, one.waiting))
                    .link(visit.url(&Url::Board(one.cohort.id)))
            };
            let cohorts = several.iter().map(fact).collect();
            visit.show(&BoardsPage { layout: visit.layout(t.site_nav_supervision()), cohorts })
        }
    }
}

//! Taking an application back: what it means, asked once.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    application::{self, WithdrawError},
};
use bedre_domain::id::ApplicationId;

use super::show;
use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink},
    path::Path,
};

#[derive(Debug, Template)]
#[template(path = "application/withdraw.html")]
struct WithdrawPage {
    layout: Layout,
    text: &'static str,
    can_begin_again: bool,
    action: String,
    back: String,
}

pub(super) async fn ask(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    let opened = application::open(&platform, visit.actor(), id).await?;
    if !show::can_withdraw(&opened) {
        return Ok(visit.to(&Url::Application(id)));
    }
    let t = visit.t();
    let back = visit.url(&Url::Application(id));
    let mut layout = visit.layout(t.application_withdraw_title());
    layout.above = Some(NavLink::new(t.application_back_to_tasks(), back.clone()));
    let has_been_sent = opened.application.state.submission().is_some();
    visit.show(&WithdrawPage {
        layout,
        text: if has_been_sent { t.application_withdraw_text() } else { t.application_withdraw_draft_text() },
        can_begin_again: opened.cohort.cohort.phase_at(visit.now()).is_open(),
        action: visit.url(&Url::ApplicationWithdraw(id)),
        back,
    })
}

pub(super) async fn withdraw(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    match application::withdraw(&platform, visit.actor(), id).await {
        // Withdrawn already: the page says so either way.
        Ok(_) | Err(WithdrawError::Refused(_)) => Ok(visit.to(&Url::Application(id))),
        Err(WithdrawError::Action(error)) => Err(error.into()),
    }
}

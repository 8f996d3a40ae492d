//! A cohort's plan: changed by its lead, read by those who take part, followed in a calendar.

mod calendar;
mod days;
mod lead;
mod one;
mod own;
mod preparation;

use axum::{
    Router,
    routing::{get, post},
};
use bedre_domain::free_text::FreeTextError;
use bedre_i18n::Texts;

use crate::App;

pub(crate) use own::Next;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/cohort/{id}/plan", get(lead::plan))
        .route("/cohort/{id}/plan/invite", post(lead::invite))
        .route("/cohort/{id}/plan/session/{session}", get(one::show))
        .route("/cohort/{id}/plan/session/{session}/confirm", post(one::confirm))
        .route("/cohort/{id}/plan/session/{session}/move", post(one::move_to))
        .route("/cohort/{id}/plan/session/{session}/place", post(one::place))
        .route("/cohort/{id}/plan/session/{session}/decide", post(one::decide))
        .route("/cohort/{id}/plan/session/{session}/cancel", post(one::cancel))
        .route("/cohort/{id}/plan/session/{session}/alternatives", post(one::alternatives))
        .route("/cohort/{id}/sessions", get(own::sessions))
        .route("/cohort/{id}/sessions/{session}/choose", post(own::choose))
        .route("/cohort/{id}/sessions/{session}/prepare", post(preparation::mark))
        .route("/cohort/{id}/sessions/{session}/calendar.ics", get(calendar::file))
        .route("/calendar", get(calendar::made).post(calendar::make))
        .route("/calendar/end", post(calendar::end))
}

/// The calendar that programs follow: its address has no language, since the person has.
pub(crate) fn calendar_routes() -> Router<App> {
    Router::new().route("/calendar/{token}", get(calendar::feed))
}

/// What is wrong with a free text, in words that say what to do.
pub(crate) fn text_problem(error: FreeTextError, t: Texts) -> String {
    match error {
        FreeTextError::IdentityNumber => t.form_identity_number_found().to_owned(),
        FreeTextError::TooLong { max } => t.form_too_long(max),
    }
}

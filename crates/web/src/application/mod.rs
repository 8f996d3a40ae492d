//! The applicant's pages: before the form, the task list, one page per section, all answers, the receipt, taking back.

mod check;
mod examples;
mod history;
mod mine;
mod receipt;
mod section;
mod show;
mod start;
mod status;
mod withdraw;

use axum::{Router, routing::get};

use crate::App;

pub(crate) use check::Answered;
pub(crate) use mine::MyApplication;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/application/{id}", get(show::show))
        .route("/application/{id}/section/{key}", get(section::show).post(section::save))
        .route("/application/{id}/section/{key}/examples", get(examples::show))
        .route("/application/{id}/check", get(check::check).post(check::submit))
        .route("/application/{id}/receipt", get(receipt::receipt))
        .route("/application/{id}/receipt.pdf", get(receipt::pdf))
        .route("/application/{id}/withdraw", get(withdraw::ask).post(withdraw::withdraw))
}

/// The page before the form, which anybody may read.
pub(crate) fn start_routes() -> Router<App> {
    Router::new().route("/programme/{slug}/apply", get(start::start).post(start::begin))
}

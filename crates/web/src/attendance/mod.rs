//! Attendance: the list of a day, the code on the screen, where it leads, and who misses what.

mod day;
mod here;
mod overview;
mod screen;

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/cohort/{id}/attendance", get(overview::show))
        .route("/cohort/{id}/attendance/substitute", post(overview::substitute))
        .route("/cohort/{id}/attendance/{session}/{day}", get(day::show).post(day::note))
        .route("/cohort/{id}/attendance/{session}/{day}/screen", get(screen::show))
        .route("/cohort/{id}/attendance/{session}/{day}/here/{code}", get(here::ask).post(here::say))
}

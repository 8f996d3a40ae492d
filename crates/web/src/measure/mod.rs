//! Measures: the chart and its reading, the plan, and values typed one by one or pasted.

pub(crate) mod chart;
pub(crate) mod family;
mod file;
mod form;
mod known;
mod paste;
mod phases;
mod point;
mod rules;
mod show;
pub(crate) mod words;

use axum::{
    Router,
    routing::{get, post},
};

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/project/{id}/measure", get(form::new_page).post(form::create))
        .route("/measure/{id}", get(show::page).post(show::record))
        .route("/measure/{id}/csv", get(file::csv))
        .route("/measure/{id}/svg", get(file::svg))
        .route("/measure/{id}/png", get(file::png_file))
        .route("/measure/{id}/pdf", get(file::pdf))
        .route("/measure/{id}/rules", post(rules::set))
        .route("/measure/{id}/plan", get(form::plan_page).post(form::plan))
        .route("/measure/{id}/phases", post(phases::set))
        .route("/measure/{id}/paste", get(paste::page).post(paste::paste))
        .route("/point/{id}", get(point::page).post(point::amend))
        .route("/point/{id}/exclude", post(point::exclude))
}

//! Tests of change: the plan, and the steps to a decision.

mod plan;
mod show;

use axum::{
    Router,
    routing::{get, post},
};
use bedre_domain::pdsa::{Compared, Decision, PdsaAdvice};
use bedre_i18n::Texts;

use crate::App;

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/project/{id}/pdsa", get(plan::new_page).post(plan::create))
        .route("/pdsa/{id}", get(show::page))
        .route("/pdsa/{id}/plan", get(plan::plan_page).post(plan::replan))
        .route("/pdsa/{id}/start", post(show::start))
        .route("/pdsa/{id}/study", post(show::study))
        .route("/pdsa/{id}/decide", post(show::decide))
}

/// What was decided, or can be.
pub(crate) fn decision(decision: Decision, t: Texts) -> &'static str {
    match decision {
        Decision::Adopt => t.pdsa_decision_adopt(),
        Decision::Adapt => t.pdsa_decision_adapt(),
        Decision::ScaleUp => t.pdsa_decision_scale_up(),
        Decision::OtherConditions => t.pdsa_decision_other_conditions(),
        Decision::Abandon => t.pdsa_decision_abandon(),
    }
}

/// What a decision means.
fn decision_text(decision: Decision, t: Texts) -> &'static str {
    match decision {
        Decision::Adopt => t.pdsa_decision_adopt_text(),
        Decision::Adapt => t.pdsa_decision_adapt_text(),
        Decision::ScaleUp => t.pdsa_decision_scale_up_text(),
        Decision::OtherConditions => t.pdsa_decision_other_conditions_text(),
        Decision::Abandon => t.pdsa_decision_abandon_text(),
    }
}

/// How a result compares with the prediction.
fn compared(compared: Compared, t: Texts) -> &'static str {
    match compared {
        Compared::AsPredicted => t.pdsa_study_as_predicted(),
        Compared::Partly => t.pdsa_study_partly(),
        Compared::Otherwise => t.pdsa_study_otherwise(),
    }
}

/// What to think of beside a test.
fn advice(advice: PdsaAdvice, t: Texts) -> &'static str {
    match advice {
        PdsaAdvice::NoScale => t.pdsa_advice_scale(),
        PdsaAdvice::Long => t.pdsa_advice_long(),
        PdsaAdvice::NoMeasure => t.pdsa_advice_measure(),
        PdsaAdvice::Overdue => t.pdsa_advice_overdue(),
        PdsaAdvice::AdoptedAfterOne => t.pdsa_advice_adopted(),
    }
}

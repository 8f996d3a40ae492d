//! The lead's selection: the proposal, moving someone, and the letters.

mod letter;
mod moving;
mod selection;

use axum::{Router, routing::get};
use bedre_actions::admission::AdmissionError;
use bedre_domain::{
    admission::{
        Rule,
        selection::{Outcome, SelectError},
    },
    cohort::{Cohort, OfferHindrance},
};
use bedre_i18n::{Texts, list};

use crate::{App, Visit, WebError, wording::Words};

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/cohort/{id}/admission", get(selection::open).post(selection::act))
        .route("/cohort/{id}/admission/move/{application}", get(moving::open).post(moving::act))
        .route("/cohort/{id}/admission/letter/{letter}", get(letter::open).post(letter::act))
}

/// What an outcome is called.
fn outcome_word(outcome: Outcome, t: Texts) -> &'static str {
    match outcome {
        Outcome::Offer => t.admission_proposed_offer(),
        Outcome::Waiting => t.admission_proposed_waiting(),
        Outcome::Rejection => t.admission_proposed_rejection(),
    }
}

/// What hinders the offers, one sentence each.
fn hindrance_words(hindrances: &[OfferHindrance], cohort: &Cohort, visit: &Visit) -> Vec<String> {
    let t = visit.t();
    let mut sessions = Vec::new();
    let mut words = Vec::new();
    for hindrance in hindrances {
        match hindrance {
            OfferHindrance::NotDecided(key) => {
                let title = cohort.plan.session(key).map(|session| Words::of(&session.title, visit).text);
                sessions.push(title.unwrap_or_else(|| key.to_string()));
            }
            OfferHindrance::PaymentTerms => words.push(t.admission_payment_missing().to_owned()),
            OfferHindrance::CancellationTerms => words.push(t.admission_cancellation_missing().to_owned()),
            OfferHindrance::NoCriteria => words.push(t.admission_criteria_missing().to_owned()),
            OfferHindrance::DeadlineOpen => words.push(t.admission_deadline_open().to_owned()),
            OfferHindrance::StillOpen(count) => words.push(t.admission_still_open(*count)),
        }
    }
    if !sessions.is_empty() {
        words.insert(0, t.admission_attendance_undecided(list::and(&sessions, visit.locale())));
    }
    words
}

/// Why something did not happen, in words; an error page for what is nobody's doing.
fn refusal(error: AdmissionError, cohort: &Cohort, visit: &Visit) -> Result<Vec<String>, WebError> {
    let t = visit.t();
    Ok(match error {
        AdmissionError::NotAssessed(count) => vec![t.admission_not_ready(count)],
        AdmissionError::Hindered(hindrances) => hindrance_words(&hindrances, cohort, visit),
        AdmissionError::Refused(SelectError::NoReason) => vec![t.admission_move_reason_missing().to_owned()],
        AdmissionError::Refused(SelectError::Infeasible(why)) => {
            let seats = why.conflict.iter().filter_map(|rule| match rule {
                Rule::Seats { seats } => Some(t.select_conflict_seats(*seats)),
                Rule::QuotaMin { .. } | Rule::QuotaMax { .. } | Rule::Must { .. } | Rule::MustNot { .. } => None,
            });
            std::iter::once(t.admission_infeasible().to_owned()).chain(seats).collect()
        }
        AdmissionError::Refused(SelectError::Settled(_)) | AdmissionError::Changed => {
            vec![t.admission_changed().to_owned()]
        }
        AdmissionError::Refused(SelectError::Unknown) => return Err(WebError::NotFound),
        AdmissionError::Refused(SelectError::Rules(_)) => vec![t.admission_infeasible().to_owned()],
        AdmissionError::Action(error) => return Err(error.into()),
    })
}

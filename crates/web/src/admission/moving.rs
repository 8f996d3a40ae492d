//! Moving one applicant: what it costs, who is moved by it, and why.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    admission::{self, Admission},
};
use bedre_domain::{
    admission::{
        MoveEffect,
        selection::{Outcome, Selection},
    },
    free_text::FreeText,
    id::{ApplicationId, CohortId},
};
use bedre_i18n::{list, number};
use serde::Deserialize;

use super::{outcome_word, refusal, selection::spread_table};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field, Problems},
        table::Table,
    },
    path::Path,
};

/// The most characters of a reason.
const REASON_CHARACTERS: usize = 1000;

#[derive(Debug, Template)]
#[template(path = "admission/moving.html")]
struct MovePage {
    layout: Layout,
    problems: Problems,
    now: String,
    effect: String,
    spreads: Vec<Table>,
    fields: Vec<Field>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MoveForm {
    #[serde(default)]
    to: String,
    #[serde(default)]
    reason: String,
}

pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, application)): Path<(CohortId, ApplicationId)>,
) -> Result<Response, WebError> {
    let page = page(&platform, &visit, cohort, application, MoveForm::default(), Problems::default()).await?;
    visit.show(&page)
}

pub(super) async fn act(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, application)): Path<(CohortId, ApplicationId)>,
    Form(form): Form<MoveForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut problems = Problems::default();
    let to = Outcome::ALL.into_iter().find(|outcome| outcome.key() == form.to);
    if to.is_none() {
        problems.add("to", t.form_choose_one());
    }
    let reason = FreeText::within(&form.reason, REASON_CHARACTERS);
    if let Err(error) = &reason {
        problems.add("reason", crate::assess::refused(*error, t));
    }
    if let (Some(to), Ok(reason)) = (to, reason) {
        match admission::move_to(&platform, visit.actor(), cohort, application, to, reason).await {
            Ok(()) => return Ok(visit.to(&Url::Admission(cohort))),
            Err(error) => {
                let record = admission::open(&platform, visit.actor(), cohort).await?.cohort;
                for words in refusal(error, &record.cohort, &visit)? {
                    problems.add("reason", words);
                }
            }
        }
    }
    let page = page(&platform, &visit, cohort, application, form, problems).await?;
    visit.reject(&page)
}

async fn page(
    platform: &Platform,
    visit: &Visit,
    cohort: CohortId,
    application: ApplicationId,
    form: MoveForm,
    problems: Problems,
) -> Result<MovePage, WebError> {
    let t = visit.t();
    let admission = admission::open(platform, visit.actor(), cohort).await?;
    let selection = admission.selection.as_ref().ok_or(WebError::NotFound)?;
    let id = application.to_string();
    let row = admission.row(&id).ok_or(WebError::NotFound)?;
    let outcome = selection.outcome(&id).ok_or(WebError::NotFound)?;
    let effect = match admission::weigh(platform, visit.actor(), cohort, application).await {
        Ok(effect) => effect,
        Err(error) => return Err(unexpected(refusal(error, &admission.cohort.cohort, visit))),
    };
    let mut layout = visit.layout(t.admission_move_title(row.applicant.as_str()));
    layout.above = Some(NavLink::new(t.admission_title(), visit.url(&Url::Admission(cohort))));
    layout.wrong = !problems.is_empty();
    let choice = |to: Outcome| Choice::new(to.key(), move_word(to, visit), &[form.to.as_str()]);
    let others = Outcome::ALL.into_iter().filter(|to| *to != outcome).map(choice).collect();
    let fields = vec![
        Field::one("to", t.admission_move(), others).of(&problems),
        Field::long("reason", t.admission_move_reason(), form.reason.clone(), Some(REASON_CHARACTERS))
            .hint(t.admission_move_reason_hint())
            .of(&problems),
    ];
    let spreads = match &effect {
        MoveEffect::Changed { spread, .. } => spread.iter().map(|one| spread_table(one, visit)).collect(),
        MoveEffect::None | MoveEffect::Impossible => Vec::new(),
    };
    Ok(MovePage {
        layout,
        problems,
        now: t.admission_stands_now(outcome_word(outcome, t)),
        effect: effect_words(&effect, &admission, selection, &id, visit),
        spreads,
        fields,
    })
}

/// Words for a refusal where none belongs are an address that makes no sense.
fn unexpected(words: Result<Vec<String>, WebError>) -> WebError {
    words.err().unwrap_or(WebError::NotFound)
}

fn move_word(to: Outcome, visit: &Visit) -> &'static str {
    let t = visit.t();
    match to {
        Outcome::Offer => t.admission_move_to_offer(),
        Outcome::Waiting => t.admission_move_to_waiting(),
        Outcome::Rejection => t.admission_move_to_rejection(),
    }
}

/// What moving the applicant onto or off the list does (E12).
fn effect_words(effect: &MoveEffect, admission: &Admission, selection: &Selection, id: &str, visit: &Visit) -> String {
    let t = visit.t();
    let is_on = selection.outcome(id) == Some(Outcome::Offer);
    match effect {
        MoveEffect::Changed { cost, enters, leaves, spread: _ } => {
            let points = number::decimal(*cost, 2, visit.locale());
            let others = if is_on { enters } else { leaves };
            let names: Vec<&str> =
                others.iter().filter_map(|id| admission.row(id)).map(|row| row.applicant.as_str()).collect();
            let names = list::and(&names, visit.locale());
            match (is_on, names.is_empty()) {
                (true, false) => t.admission_cost_out(names, points),
                (false, false) => t.admission_cost_in(names, points),
                (_, true) => t.admission_cost_alone(points),
            }
        }
        MoveEffect::None => t.admission_cost_nothing().to_owned(),
        MoveEffect::Impossible => t.admission_infeasible().to_owned(),
    }
}

//! What to do before a session: by when, whether it is done, and how many have done it.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    session::{self, LeadPlan, OwnPlan},
};
use bedre_domain::{
    clock::date_in_oslo,
    id::CohortId,
    key::SessionKey,
    session::{PreparationMark, PreparationStatus, Session},
};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::table::{Cell, Head, Table},
    path::Path,
    wording::Words,
};

/// Something to do before a session.
#[derive(Debug)]
pub(crate) struct Task {
    /// What it is.
    pub(crate) title: Words,
    /// Where to do it.
    pub(crate) link: Option<String>,
    /// By when.
    pub(crate) due: Option<String>,
    /// How far the reader has come with it, for those with a seat.
    pub(crate) standing: Option<Standing>,
}

/// How far somebody has come with a task, and what they can say of it.
#[derive(Debug)]
pub(crate) struct Standing {
    /// Its place among the session's tasks, as it is sent.
    pub(crate) place: u16,
    /// In words.
    pub(crate) words: &'static str,
    /// The colour of the words.
    pub(crate) colour: &'static str,
    /// Whether it is done.
    pub(crate) is_done: bool,
}

impl Standing {
    /// What the button sends.
    pub(crate) fn mark(&self) -> &'static str {
        if self.is_done { NOT_DONE } else { DONE }
    }
}

const DONE: &str = "done";
const NOT_DONE: &str = "not-done";

/// What to do before a session, as the reader sees it.
pub(super) fn tasks(plan: &OwnPlan, session: &Session, visit: &Visit) -> Vec<Task> {
    let t = visit.t();
    let days = plan.attendance.days_of(session);
    let task = |place, task: &bedre_domain::session::PreparationTask| {
        let due = task.due_day(&days);
        let status = PreparationStatus::of(due, plan.prepared(session, place), date_in_oslo(visit.now()));
        Task {
            title: Words::of(&task.title, visit),
            link: task.link.clone(),
            due: due.map(|day| t.session_preparation_by(date::long(day, visit.locale()))),
            standing: plan.seat.as_ref().map(|_| standing(place, status, visit)),
        }
    };
    session.tasks().map(|(place, one)| task(place, one)).collect()
}

fn standing(place: u16, status: PreparationStatus, visit: &Visit) -> Standing {
    let t = visit.t();
    let (words, colour) = match status {
        PreparationStatus::Open => (t.session_preparation_open(), "neutral"),
        PreparationStatus::Overdue => (t.session_preparation_overdue(), "warning"),
        PreparationStatus::Done => (t.session_preparation_done(), "success"),
    };
    Standing { place, words, colour, is_done: status == PreparationStatus::Done }
}

/// How many have done what, for the lead; nothing, when nothing is to be prepared.
pub(super) fn table(plan: &LeadPlan, visit: &Visit) -> Option<Table> {
    let t = visit.t();
    let mut rows = Vec::new();
    for session in plan.record.cohort.plan.sessions_in_order() {
        for (place, task) in session.tasks() {
            let due = task.due_day(&session.days()).map(|day| date::long(day, visit.locale()));
            rows.push(vec![
                Cell::words(Words::of(&task.title, visit)),
                Cell::words(Words::of(&session.title, visit)),
                Cell::new(due.unwrap_or_else(|| t.site_date_coming().to_owned())),
                Cell::new(t.session_preparation_lead_of(plan.seats.len(), plan.prepared(session, place))),
            ]);
        }
    }
    let heads = vec![
        Head::text(t.session_preparation_lead_task()),
        Head::text(t.session_preparation_lead_session()),
        Head::text(t.session_preparation_lead_due()),
        Head::number(t.session_preparation_lead_done()),
    ];
    let is_any = !rows.is_empty();
    is_any.then(|| Table::new(t.session_preparation_lead_title(), heads).quiet().rows(rows))
}

/// What somebody says of a task.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MarkForm {
    task: u16,
    mark: String,
}

pub(super) async fn mark(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<MarkForm>,
) -> Result<Response, WebError> {
    let mark = match form.mark.as_str() {
        DONE => PreparationMark::Done,
        NOT_DONE => PreparationMark::NotDone,
        _ => return Err(WebError::BadRequest("preparation neither done nor not done")),
    };
    session::mark(&platform, visit.actor(), id, &key, form.task, mark).await?;
    Ok(visit.to(&Url::CohortSessions(id)))
}

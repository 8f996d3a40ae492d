//! One session of the plan, and what its lead can do to it. Everyone concerned is told.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    session::{self, Change, ChangeError},
};
use bedre_domain::{
    cohort::CohortRecord,
    free_text::FreeText,
    id::CohortId,
    key::SessionKey,
    session::{AttendingRole, Expectation, Mode, PlanError, Session},
};
use serde::Deserialize;

use super::{days, text_problem};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field, Problems},
        list::Fact,
    },
    path::Path,
    programme::plan as words,
    url::PlanDeed,
    wording::Words,
};

/// The most characters of a reason or a place.
const SHORT: usize = 500;

/// One session, with a form for each thing that can be done to it.
#[derive(Debug, Template)]
#[template(path = "session/one.html")]
struct SessionPage {
    layout: Layout,
    problems: Problems,
    facts: Vec<Fact>,
    confirm: Option<String>,
    decide: Part,
    place: Part,
    move_to: Part,
    alternatives: Option<Part>,
    cancel: Option<Part>,
}

/// A form of the page.
#[derive(Debug)]
struct Part {
    action: String,
    fields: Vec<Field>,
}

/// What was typed into one of the forms, and what is wrong with it.
#[derive(Debug, Default)]
struct Typed {
    days: Option<String>,
    move_reason: Option<String>,
    cancel_reason: Option<String>,
    place: Option<String>,
    alternatives: Option<String>,
    problems: Problems,
}

/// New days and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MoveForm {
    days: String,
    move_reason: String,
}

/// Where.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaceForm {
    place: String,
}

/// Why it is cancelled.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CancelForm {
    cancel_reason: String,
}

/// What is expected of participants.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecideForm {
    #[serde(default)]
    expected: String,
}

/// The dates to choose between, one on each line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AlternativesForm {
    alternatives: String,
}

impl SessionPage {
    fn new(visit: &Visit, record: &CohortRecord, session: &Session, typed: Typed) -> Self {
        let (t, id) = (visit.t(), record.id);
        let deed = |deed| visit.url(&Url::PlanDeed(id, session.key.clone(), deed));
        let mut layout = visit.layout(Words::of(&session.title, visit).text);
        let plan = visit.url(&Url::CohortPlan { cohort: id, told: None });
        layout.above = Some(NavLink::new(t.session_plan_title(), plan));
        layout.wrong = !typed.problems.is_empty();
        let is_cancelled = session.dates.is_cancelled();
        Self {
            facts: vec![
                Fact::new(t.session_when(), words::when(session, visit)),
                Fact::new(t.session_where(), words::place(session, t)),
                Fact::new(t.session_attendance_expected(), words::expectation(session, t)),
            ],
            confirm: session.dates.is_tentative().then(|| deed(PlanDeed::Confirm)),
            decide: Part { action: deed(PlanDeed::Decide), fields: vec![expected_field(session, visit)] },
            place: Part { action: deed(PlanDeed::Place), fields: vec![place_field(session, &typed, visit)] },
            move_to: Part { action: deed(PlanDeed::Move), fields: move_fields(session, &typed, visit) },
            alternatives: alternatives_field(session, &typed, visit)
                .map(|field| Part { action: deed(PlanDeed::Alternatives), fields: vec![field] }),
            cancel: (!is_cancelled)
                .then(|| Part { action: deed(PlanDeed::Cancel), fields: vec![cancel_field(&typed, visit)] }),
            problems: typed.problems,
            layout,
        }
    }
}

fn expected_field(session: &Session, visit: &Visit) -> Field {
    let t = visit.t();
    let now = session.expected.participant;
    let choice = |expected, label: &str| Choice {
        value: key(expected).to_owned(),
        label: label.to_owned(),
        hint: None,
        chosen: now == expected,
    };
    let choices = vec![
        choice(Expectation::Required, t.session_expectation_required()),
        choice(Expectation::Recommended, t.session_expectation_recommended()),
        choice(Expectation::Invited, t.session_expectation_optional()),
    ];
    Field::one("expected", t.session_decide_question(), choices)
}

fn key(expected: Expectation) -> &'static str {
    match expected {
        Expectation::Required => "required",
        Expectation::Recommended => "recommended",
        Expectation::Invited => "invited",
        Expectation::NotDecided => "not-decided",
    }
}

fn place_field(session: &Session, typed: &Typed, visit: &Visit) -> Field {
    let t = visit.t();
    let (label, now) = match session.mode {
        Mode::Digital => (t.session_join(), &session.joining_link),
        Mode::Physical | Mode::Hybrid | Mode::Either => (t.session_where(), &session.venue),
    };
    let value = typed.place.clone().or_else(|| now.clone()).unwrap_or_default();
    Field::text("place", label, value).of(&typed.problems)
}

fn move_fields(session: &Session, typed: &Typed, visit: &Visit) -> Vec<Field> {
    let t = visit.t();
    let days = typed.days.clone().unwrap_or_else(|| days::typed(session.days()));
    let reason = typed.move_reason.clone().unwrap_or_default();
    vec![
        Field::long("days", t.session_days(), days, None).hint(t.session_days_hint()).of(&typed.problems),
        Field::text("move_reason", t.session_reason(), reason).hint(t.session_reason_hint()).of(&typed.problems),
    ]
}

fn cancel_field(typed: &Typed, visit: &Visit) -> Field {
    let t = visit.t();
    let reason = typed.cancel_reason.clone().unwrap_or_default();
    Field::text("cancel_reason", t.session_reason(), reason).hint(t.session_reason_hint()).of(&typed.problems)
}

fn alternatives_field(session: &Session, typed: &Typed, visit: &Visit) -> Option<Field> {
    let alternatives = session.choosable();
    if alternatives.is_empty() {
        return None;
    }
    let t = visit.t();
    let lines: Vec<String> = alternatives.iter().filter_map(|one| one.day).map(days::typed_line).collect();
    let value = typed.alternatives.clone().unwrap_or_else(|| lines.join("\n"));
    let label = t.session_alternatives_set(alternatives.len());
    Some(Field::long("alternatives", label, value, None).hint(t.session_days_hint()).of(&typed.problems))
}

async fn load(
    platform: &Platform,
    visit: &Visit,
    id: CohortId,
    key: &SessionKey,
) -> Result<(std::sync::Arc<CohortRecord>, Session), WebError> {
    let plan = session::lead_plan(platform, visit.actor(), id).await?;
    let session = plan.record.cohort.plan.session(key).cloned().ok_or(WebError::NotFound)?;
    Ok((plan.record, session))
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
) -> Result<Response, WebError> {
    let (record, session) = load(&platform, &visit, id, &key).await?;
    visit.show(&SessionPage::new(&visit, &record, &session, Typed::default()))
}

pub(super) async fn confirm(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
) -> Result<Response, WebError> {
    answer(&visit, &platform, id, &key, &Change::Confirm, "days", Typed::default()).await
}

pub(super) async fn move_to(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<MoveForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut problems = Problems::default();
    let days = days::parse(&form.days).unwrap_or_else(|error| {
        problems.add("days", days::problem(error, t));
        Vec::new()
    });
    let reason = short(&form.move_reason, "move_reason", &mut problems, &visit);
    let typed = Typed { days: Some(form.days), move_reason: Some(form.move_reason), problems, ..Typed::default() };
    answer(&visit, &platform, id, &key, &Change::Move { days, reason }, "days", typed).await
}

pub(super) async fn place(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<PlaceForm>,
) -> Result<Response, WebError> {
    let mut problems = Problems::default();
    let place = short(&form.place, "place", &mut problems, &visit);
    let typed = Typed { place: Some(form.place), problems, ..Typed::default() };
    answer(&visit, &platform, id, &key, &Change::Place(place), "place", typed).await
}

pub(super) async fn cancel(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<CancelForm>,
) -> Result<Response, WebError> {
    let mut problems = Problems::default();
    let reason = short(&form.cancel_reason, "cancel_reason", &mut problems, &visit);
    let typed = Typed { cancel_reason: Some(form.cancel_reason), problems, ..Typed::default() };
    answer(&visit, &platform, id, &key, &Change::Cancel { reason }, "cancel_reason", typed).await
}

pub(super) async fn decide(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<DecideForm>,
) -> Result<Response, WebError> {
    let decided = Expectation::ALL.into_iter().find(|expected| self::key(*expected) == form.expected);
    let Some(expected) = decided else { return Err(WebError::BadRequest("expectation that is none")) };
    let role = AttendingRole::Participant;
    match session::decide(&platform, visit.actor(), id, &key, role, expected).await {
        Ok(()) => Ok(visit.to(&Url::CohortPlan { cohort: id, told: None })),
        Err(error) => Err(beyond_form(error)),
    }
}

pub(super) async fn alternatives(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<AlternativesForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed { alternatives: Some(form.alternatives.clone()), ..Typed::default() };
    let (record, session) = load(&platform, &visit, id, &key).await?;
    let problem = match days::parse(&form.alternatives) {
        Ok(days) => {
            let mut days: Vec<_> = days.into_iter().map(Some).collect();
            // Those that are left out are still to come.
            days.resize(days.len().max(session.choosable().len()), None);
            match session::set_alternatives(&platform, visit.actor(), id, &key, &days).await {
                Ok(()) => return Ok(visit.to(&Url::CohortPlan { cohort: id, told: None })),
                Err(error) => problem_of(error, &visit)?,
            }
        }
        Err(error) => days::problem(error, visit.t()),
    };
    typed.problems.add("alternatives", problem);
    visit.reject(&SessionPage::new(&visit, &record, &session, typed))
}

/// Makes the change when nothing is wrong with what was typed, and shows it again when something is.
async fn answer(
    visit: &Visit,
    platform: &Platform,
    id: CohortId,
    key: &SessionKey,
    change: &Change,
    field: &str,
    mut typed: Typed,
) -> Result<Response, WebError> {
    if typed.problems.is_empty() {
        match session::change(platform, visit.actor(), id, key, change).await {
            Ok(told) => return Ok(visit.to(&Url::CohortPlan { cohort: id, told: Some(told) })),
            Err(error) => typed.problems.add(field, problem_of(error, visit)?),
        }
    }
    let (record, session) = load(platform, visit, id, key).await?;
    visit.reject(&SessionPage::new(visit, &record, &session, typed))
}

/// What is wrong with a change, in words beside the field; another error where it is not the form's.
fn problem_of(error: ChangeError, visit: &Visit) -> Result<String, WebError> {
    let t = visit.t();
    match error {
        ChangeError::TooEarly(earliest) => Ok(t.form_date_too_early(earliest)),
        ChangeError::NoReason => Ok(t.form_required().to_owned()),
        ChangeError::Plan(PlanError::DaysOutOfOrder(_)) => Ok(t.session_days_out_of_order().to_owned()),
        ChangeError::Plan(PlanError::NotTentative(_)) => Ok(t.session_not_tentative().to_owned()),
        other @ (ChangeError::Plan(PlanError::NoSession(_)) | ChangeError::Action(_)) => Err(beyond_form(other)),
    }
}

fn beyond_form(error: ChangeError) -> WebError {
    match error {
        ChangeError::Action(error) => error.into(),
        ChangeError::Plan(_) | ChangeError::TooEarly(_) | ChangeError::NoReason => WebError::NotFound,
    }
}

/// A short text that must be there.
fn short(typed: &str, field: &str, problems: &mut Problems, visit: &Visit) -> FreeText {
    match FreeText::within(typed, SHORT) {
        Ok(text) => {
            if text.is_empty() {
                problems.add(field, visit.t().form_required());
            }
            text
        }
        Err(error) => {
            problems.add(field, text_problem(error, visit.t()));
            FreeText::default()
        }
    }
}

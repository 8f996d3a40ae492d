//! One session of the plan, and what its lead can do to it. Everyone concerned is told.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    session::{self, Change, ChangeError},
};
use bedre_domain::{
    cohort::CohortRecord,
    id::CohortId,
    key::SessionKey,
    session::{Alternative, AttendingRole, Expectation, Mode, PlanError, Session},
};
use serde::Deserialize;

use super::days;
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
    typed::Typed,
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

/// What was typed into one of the forms, when it comes back.
#[derive(Debug, Default)]
struct Written {
    days: Option<String>,
    move_reason: String,
    cancel_reason: String,
    place: Option<String>,
    alternatives: Option<Vec<String>>,
    alternatives_reason: String,
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

/// The name of an alternative's field begins so; its place follows.
const ALTERNATIVE: &str = "alternative-";
/// The name of the field for why dates to choose between are changed.
const ALTERNATIVES_REASON: &str = "alternatives_reason";
/// What the lead may decide.
const DECISIONS: [Expectation; 3] = [Expectation::Required, Expectation::Recommended, Expectation::Invited];

impl SessionPage {
    fn new(visit: &Visit, record: &CohortRecord, session: &Session, written: &Written, typed: Typed) -> Self {
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
            decide: Part { action: deed(PlanDeed::Decide), fields: vec![expected_field(session, &typed, visit)] },
            place: Part { action: deed(PlanDeed::Place), fields: vec![place_field(session, written, &typed, visit)] },
            move_to: Part { action: deed(PlanDeed::Move), fields: move_fields(session, written, &typed, visit) },
            alternatives: (!session.choosable().is_empty()).then(|| Part {
                action: deed(PlanDeed::Alternatives),
                fields: alternatives_fields(session, written, &typed, visit),
            }),
            cancel: (!is_cancelled)
                .then(|| Part { action: deed(PlanDeed::Cancel), fields: vec![cancel_field(written, &typed, visit)] }),
            problems: typed.problems,
            layout,
        }
    }
}

fn expected_field(session: &Session, typed: &Typed, visit: &Visit) -> Field {
    let t = visit.t();
    let now = key(session.expected.participant);
    let choices = vec![
        Choice::new(key(Expectation::Required), t.session_expectation_required(), &[now]),
        Choice::new(key(Expectation::Recommended), t.session_expectation_recommended(), &[now]),
        Choice::new(key(Expectation::Invited), t.session_expectation_optional(), &[now]),
    ];
    Field::one("expected", t.session_decide_question(), choices).of(&typed.problems)
}

fn key(expected: Expectation) -> &'static str {
    match expected {
        Expectation::Required => "required",
        Expectation::Recommended => "recommended",
        Expectation::Invited => "invited",
        Expectation::NotDecided => "not-decided",
    }
}

fn place_field(session: &Session, written: &Written, typed: &Typed, visit: &Visit) -> Field {
    let t = visit.t();
    let (label, now) = match session.mode {
        Mode::Digital => (t.session_join(), &session.joining_link),
        Mode::Physical | Mode::Hybrid | Mode::Either => (t.session_where(), &session.venue),
    };
    let value = written.place.clone().or_else(|| now.clone()).unwrap_or_default();
    Field::text("place", label, value).of(&typed.problems)
}

fn move_fields(session: &Session, written: &Written, typed: &Typed, visit: &Visit) -> Vec<Field> {
    let t = visit.t();
    let days = written.days.clone().unwrap_or_else(|| days::typed(&session.days()));
    vec![
        Field::long("days", t.session_days(), days, None).hint(t.session_days_hint()).of(&typed.problems),
        reason_field("move_reason", &written.move_reason, typed, visit),
    ]
}

fn cancel_field(written: &Written, typed: &Typed, visit: &Visit) -> Field {
    reason_field("cancel_reason", &written.cancel_reason, typed, visit)
}

fn reason_field(name: &str, value: &str, typed: &Typed, visit: &Visit) -> Field {
    let t = visit.t();
    Field::text(name, t.session_reason(), value).hint(t.session_reason_hint()).of(&typed.problems)
}

/// A line for each of the dates to choose between, and why, which is needed where a chosen one is changed.
fn alternatives_fields(session: &Session, written: &Written, typed: &Typed, visit: &Visit) -> Vec<Field> {
    let t = visit.t();
    let line = |(place, one): (usize, &Alternative)| {
        let before = written.alternatives.as_ref().and_then(|lines| lines.get(place)).cloned();
        let value = before.unwrap_or_else(|| one.day.map(days::typed_line).unwrap_or_default());
        let label = Words::of(&one.label, visit).text;
        let field = Field::text(format!("{ALTERNATIVE}{place}"), label, value);
        field.optional().hint(t.session_alternative_hint()).of(&typed.problems)
    };
    let lines = session.choosable().iter().enumerate().map(line);
    let reason = Field::text(ALTERNATIVES_REASON, t.session_reason(), &written.alternatives_reason);
    let reason = reason.optional().hint(t.session_alternatives_reason_hint()).of(&typed.problems);
    lines.chain([reason]).collect()
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
    visit.show(&SessionPage::new(&visit, &record, &session, &Written::default(), Typed::new(visit.t())))
}

pub(super) async fn confirm(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
) -> Result<Response, WebError> {
    let typed = Typed::new(visit.t());
    answer(&visit, &platform, (id, &key), &Change::Confirm, "days", (Written::default(), typed)).await
}

pub(super) async fn move_to(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<MoveForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut typed = Typed::new(t);
    let days = days::parse(&form.days).unwrap_or_else(|error| {
        typed.add("days", days::problem(error, t));
        Vec::new()
    });
    let reason = typed.needed("move_reason", &form.move_reason, SHORT, t.form_required());
    let written = Written { days: Some(form.days), move_reason: form.move_reason, ..Written::default() };
    answer(&visit, &platform, (id, &key), &Change::Move { days, reason }, "days", (written, typed)).await
}

pub(super) async fn place(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<PlaceForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    let place = typed.needed("place", &form.place, SHORT, visit.t().form_required());
    let written = Written { place: Some(form.place), ..Written::default() };
    answer(&visit, &platform, (id, &key), &Change::Place(place), "place", (written, typed)).await
}

pub(super) async fn cancel(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<CancelForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    let reason = typed.needed("cancel_reason", &form.cancel_reason, SHORT, visit.t().form_required());
    let written = Written { cancel_reason: form.cancel_reason, ..Written::default() };
    answer(&visit, &platform, (id, &key), &Change::Cancel { reason }, "cancel_reason", (written, typed)).await
}

pub(super) async fn decide(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
    Form(form): Form<DecideForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    let Some(expected) = typed.one_of("expected", &form.expected, &DECISIONS, self::key) else {
        let (record, session) = load(&platform, &visit, id, &key).await?;
        return visit.reject(&SessionPage::new(&visit, &record, &session, &Written::default(), typed));
    };
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
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let (record, session) = load(&platform, &visit, id, &key).await?;
    let (lines, reason) = alternatives_typed(&pairs, session.choosable().len())?;
    let mut typed = Typed::new(visit.t());
    let mut days = Vec::with_capacity(lines.len());
    for (place, line) in lines.iter().enumerate() {
        // One that is left empty is still to come.
        match Some(line.trim()).filter(|line| !line.is_empty()).map(days::line).transpose() {
            Ok(day) => days.push(day),
            Err(error) => typed.problems.add(format!("{ALTERNATIVE}{place}"), days::problem(error, visit.t())),
        }
    }
    let why = typed.text(ALTERNATIVES_REASON, &reason, SHORT);
    if typed.problems.is_empty() {
        match session::set_alternatives(&platform, visit.actor(), id, &key, &days, &why).await {
            Ok(told) => {
                return Ok(visit.to(&Url::CohortPlan { cohort: id, told: (told > 0).then_some(told) }));
            }
            Err(ChangeError::NoReason) => {
                typed.add(ALTERNATIVES_REASON, visit.t().session_alternatives_reason_missing());
            }
            Err(error) => typed.problems.add(format!("{ALTERNATIVE}0"), problem_of(error, &visit)?),
        }
    }
    let written = Written { alternatives: Some(lines), alternatives_reason: reason, ..Written::default() };
    visit.reject(&SessionPage::new(&visit, &record, &session, &written, typed))
}

/// The line of each alternative as typed, and why.
fn alternatives_typed(pairs: &[(String, String)], count: usize) -> Result<(Vec<String>, String), WebError> {
    let (mut lines, mut reason) = (vec![String::new(); count], String::new());
    for (name, value) in pairs {
        let place = name.strip_prefix(ALTERNATIVE).and_then(|place| place.parse::<usize>().ok());
        match place.and_then(|place| lines.get_mut(place)) {
            Some(line) => value.clone_into(line),
            None if name == ALTERNATIVES_REASON => value.clone_into(&mut reason),
            None => return Err(WebError::BadRequest("unknown field among dates to choose between")),
        }
    }
    Ok((lines, reason))
}

/// Makes the change when nothing is wrong with what was typed, and shows it again when something is.
async fn answer(
    visit: &Visit,
    platform: &Platform,
    (id, key): (CohortId, &SessionKey),
    change: &Change,
    field: &'static str,
    (written, mut typed): (Written, Typed),
) -> Result<Response, WebError> {
    if typed.problems.is_empty() {
        match session::change(platform, visit.actor(), id, key, change).await {
            Ok(told) => return Ok(visit.to(&Url::CohortPlan { cohort: id, told: Some(told) })),
            Err(error) => typed.add(field, problem_of(error, visit)?),
        }
    }
    let (record, session) = load(platform, visit, id, key).await?;
    visit.reject(&SessionPage::new(visit, &record, &session, &written, typed))
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

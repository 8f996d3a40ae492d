//! Registering an application that came by mail (L1).

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    application::{self, RegisterError, Registration},
    cohort,
};
use bedre_domain::{
    application::ReceiveError, clock::instant_in_oslo, cohort::CohortRecord, email::Email, id::CohortId,
};
use bedre_i18n::date;
use jiff::Timestamp;
use serde::Deserialize;

use super::nav;
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Field, LineKind, Problems},
    },
    path::Path,
    sign_in,
    typed::Typed,
};

/// The most characters of a name.
const NAME: usize = 120;
/// The most characters of what stood in the mail.
const TEXT: usize = 10_000;

#[derive(Debug, Template)]
#[template(path = "cohort/register.html")]
struct RegisterPage {
    layout: Layout,
    stations: Vec<NavLink>,
    problems: Problems,
    fields: Vec<Field>,
    action: String,
}

/// A mail as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisterForm {
    name: String,
    email: String,
    day: String,
    time: String,
    text: String,
}

impl RegisterForm {
    fn parse(&self, typed: &mut Typed, visit: &Visit) -> Option<Registration> {
        let t = visit.t();
        let name = typed.needed("name", &self.name, NAME, t.cohort_register_name_missing());
        let email =
            Email::parse(&self.email).map_err(|error| typed.add("email", sign_in::email_problem(error, t))).ok();
        let at = self.at(typed, visit);
        let text = typed.text("text", &self.text, TEXT);
        if !typed.problems.is_empty() {
            return None;
        }
        Some(Registration { email: email?, name, at: at?, text })
    }

    fn at(&self, typed: &mut Typed, visit: &Visit) -> Option<Timestamp> {
        let day = typed.needed_day("day", &self.day);
        let time = date::parse_time(&self.time).map_err(|_| typed.add("time", visit.t().session_not_hours())).ok();
        Some(instant_in_oslo(day?.to_datetime(time?)))
    }
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let record = cohort::lead(&platform, visit.actor(), id).await?;
    visit.show(&RegisterPage::new(&visit, &record, &RegisterForm::default(), Typed::new(visit.t())))
}

pub(super) async fn register(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Form(form): Form<RegisterForm>,
) -> Result<Response, WebError> {
    let record = cohort::lead(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let mut typed = Typed::new(t);
    if let Some(registration) = form.parse(&mut typed, &visit) {
        match application::register(&platform, visit.actor(), id, registration).await {
            Ok(_) => return Ok(visit.to(&Url::CohortApplications(id))),
            Err(RegisterError::Refused(ReceiveError::TooLate)) => {
                typed.add("day", t.cohort_register_too_late(record.cohort.deadline().current()));
            }
            Err(RegisterError::Refused(ReceiveError::NotYet)) => typed.add("day", t.cohort_register_not_yet()),
            Err(RegisterError::Decided) => typed.add("day", t.cohort_register_decided()),
            Err(RegisterError::AppliesAlready) => typed.add("email", t.cohort_register_applies_already()),
            Err(RegisterError::Action(error)) => return Err(error.into()),
        }
    }
    visit.reject(&RegisterPage::new(&visit, &record, &form, typed))
}

impl RegisterPage {
    fn new(visit: &Visit, record: &CohortRecord, form: &RegisterForm, typed: Typed) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.application_register_title());
        layout.above = Some(NavLink::new(t.cohort_nav_applications(), visit.url(&Url::CohortApplications(record.id))));
        layout.wrong = !typed.problems.is_empty();
        let fields = vec![
            Field::text("name", t.cohort_register_name(), form.name.as_str()),
            Field::email("email", t.cohort_applicant_email(), form.email.as_str()).hint(t.application_register_hint()),
            Field::line(LineKind::Date, "day", t.cohort_register_day(), form.day.as_str()).hint(t.form_date_hint()),
            Field::line(LineKind::Time, "time", t.cohort_register_time(), form.time.as_str())
                .hint(t.cohort_register_time_hint()),
            Field::long("text", t.cohort_register_text(), form.text.as_str(), Some(TEXT))
                .optional()
                .hint(t.cohort_register_text_hint()),
        ];
        Self {
            stations: nav::stations(visit, record.id, nav::Station::Applications),
            fields: fields.into_iter().map(|field| field.of(&typed.problems)).collect(),
            action: visit.url(&Url::RegisterApplication(record.id)),
            problems: typed.problems,
            layout,
        }
    }
}

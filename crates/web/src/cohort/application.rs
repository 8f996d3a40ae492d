//! One application as the programme lead reads it: where it stands, what its leader says, its answers, what has happened.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    application::{self, ReadByLead},
    confirmation::{self, WaiveError},
};
use bedre_domain::id::{ApplicationId, CohortId};
use bedre_i18n::date;
use serde::Deserialize;

use super::{nav, standing};
use crate::{
    Url, Visit, WebError,
    application::Answered,
    assess,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Field, Problems},
        list::{Event, Fact},
    },
    path::Path,
    typed::Typed,
};

/// The most characters of a reason.
const REASON: usize = 1_000;

#[derive(Debug, Template)]
#[template(path = "cohort/application.html")]
struct ApplicationPage {
    layout: Layout,
    stations: Vec<NavLink>,
    problems: Problems,
    facts: Vec<Fact>,
    leader: Vec<String>,
    waive: Option<Field>,
    sections: Vec<Answered>,
    history: Vec<Event>,
    action: String,
}

/// Why no leader has to answer, as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WaiveForm {
    reason: String,
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, id)): Path<(CohortId, ApplicationId)>,
) -> Result<Response, WebError> {
    let read = of_cohort(&visit, &platform, cohort, id).await?;
    visit.show(&ApplicationPage::new(&visit, &read, &WaiveForm::default(), Typed::new(visit.t())))
}

pub(super) async fn waive(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, id)): Path<(CohortId, ApplicationId)>,
    Form(form): Form<WaiveForm>,
) -> Result<Response, WebError> {
    let read = of_cohort(&visit, &platform, cohort, id).await?;
    let mut typed = Typed::new(visit.t());
    let reason = typed.needed("reason", &form.reason, REASON, visit.t().cohort_waive_reason_missing());
    if typed.problems.is_empty() {
        return match confirmation::waive(&platform, visit.actor(), id, reason).await {
            // Pressed twice, or the leader answered meanwhile: the page tells.
            Ok(()) | Err(WaiveError::Refused) => Ok(visit.to(&Url::CohortApplication(cohort, id))),
            Err(WaiveError::Action(error)) => Err(error.into()),
        };
    }
    visit.reject(&ApplicationPage::new(&visit, &read, &form, typed))
}

async fn of_cohort(
    visit: &Visit,
    platform: &Platform,
    cohort: CohortId,
    id: ApplicationId,
) -> Result<ReadByLead, WebError> {
    let read = application::for_lead(platform, visit.actor(), id).await?;
    if read.cohort.id == cohort { Ok(read) } else { Err(WebError::NotFound) }
}

impl ApplicationPage {
    fn new(visit: &Visit, read: &ReadByLead, form: &WaiveForm, typed: Typed) -> Self {
        let t = visit.t();
        let (cohort, application) = (&read.cohort.cohort, &read.application);
        let mut layout = visit.layout(t.cohort_application_title(read.applicant.called()));
        layout.above =
            Some(NavLink::new(t.cohort_nav_applications(), visit.url(&Url::CohortApplications(read.cohort.id))));
        layout.wrong = !typed.problems.is_empty();
        let submission = application.state.submission();
        let answers = submission.map_or(&application.answers, |submission| &submission.answers);
        let reason = || {
            Field::long("reason", t.cohort_waive_reason(), &form.reason, Some(REASON))
                .hint(t.cohort_waive_reason_hint())
                .of(&typed.problems)
        };
        let sections = cohort.form.sections().iter();
        Self {
            stations: nav::stations(visit, read.cohort.id, nav::Station::Applications),
            facts: facts(visit, read),
            leader: leader(visit, read),
            waive: can_waive(visit, read).then(reason),
            sections: sections.map(|section| Answered::new(section, cohort, answers, None, visit)).collect(),
            history: history(visit, read),
            action: visit.url(&Url::CohortApplication(read.cohort.id, application.id)),
            problems: typed.problems,
            layout,
        }
    }
}

fn facts(visit: &Visit, read: &ReadByLead) -> Vec<Fact> {
    let t = visit.t();
    let state = &read.application.state;
    let mut facts = vec![
        Fact::new(t.cohort_column_status(), standing::word(state.standing(), t)),
        Fact::new(t.cohort_applicant_email(), read.applicant.email.as_str())
            .link(format!("mailto:{}", read.applicant.email)),
    ];
    if let Some(submission) = state.submission() {
        facts.push(Fact::new(t.cohort_column_submitted(), date::moment(submission.at, visit.locale())));
    }
    if let Some(received) = &read.application.received {
        facts.push(Fact::new(t.application_register_received(), date::moment(received.at, visit.locale())));
        if !received.text.is_empty() {
            facts.push(Fact::new(t.cohort_register_text(), received.text.as_str()));
        }
    }
    facts
}

/// What the leader has answered; nothing when no leader is asked.
fn leader(visit: &Visit, read: &ReadByLead) -> Vec<String> {
    let version = read.application.state.submission().map_or(0, |submission| submission.version);
    let facts = read.asked.facts(version, &read.cohort.cohort.workload, visit.now());
    facts.map(|facts| assess::leader_words(&facts, visit)).unwrap_or_default()
}

/// Whether the lead can let it go on without its leader: it waits for one, and for nothing else (O7).
fn can_waive(visit: &Visit, read: &ReadByLead) -> bool {
    let waits = read.application.waits_for_leader();
    waits && read.asked.current().is_some_and(|current| !current.standing(visit.now()).is_settled())
}

fn history(visit: &Visit, read: &ReadByLead) -> Vec<Event> {
    let one = |event: &application::Event| {
        let happened = Event::new(date::moment(event.at, visit.locale()), standing::word(event.to, visit.t()));
        if event.reason.is_empty() { happened } else { happened.more(event.reason.clone()) }
    };
    read.events.iter().map(one).collect()
}

//! What the applicant sees of the leader's confirmation: where it stands, its history, a reminder, another leader.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, application,
    confirmation::{self, NameLeaderError, RemindLeaderError},
};
use bedre_domain::{
    clock::has_passed,
    confirmation::{ConfirmationStanding, Confirmations, Step, StepKind},
    email::Email,
    id::ApplicationId,
};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    App, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Field, Problems},
        list::Event,
    },
    path::Path,
    url::Url,
};

/// The page.
#[derive(Debug, Template)]
#[template(path = "confirmation/applicant.html")]
struct ApplicantPage {
    layout: Layout,
    problems: Problems,
    lead: String,
    words: Option<String>,
    earlier_version: bool,
    history: Vec<Event>,
    remind: Option<String>,
    email: Option<Field>,
    action: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeaderForm {
    email: String,
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    visit.show(&page(&visit, &platform, id, &LeaderForm::default(), None).await?)
}

pub(super) async fn name_leader(
    visit: Visit,
    State(app): State<App>,
    Path(id): Path<ApplicationId>,
    Form(form): Form<LeaderForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let email = Email::parse(&form.email);
    let limited = email.as_ref().ok().and_then(|email| app.limits.mail_to(email).err());
    let problem = match (email, limited) {
        (Err(error), _) => crate::sign_in::email_problem(error, t),
        (Ok(_), Some(wait)) => t.confirmation_address_wait(wait.minutes),
        (Ok(email), None) => match confirmation::name_leader(&app.platform, visit.actor(), id, &email).await {
            Ok(()) | Err(NameLeaderError::NotNeeded) => return Ok(visit.to(&Url::Leader(id))),
            Err(NameLeaderError::OwnAddress) => t.application_leader_is_self().to_owned(),
            Err(NameLeaderError::AskedAlready) => t.confirmation_asked_already().to_owned(),
            Err(NameLeaderError::TooMany) => {
                let opened = application::open(&app.platform, visit.actor(), id).await?;
                t.confirmation_too_many_leaders(opened.cohort.programme.contact.email.as_str())
            }
            Err(NameLeaderError::Action(error)) => return Err(error.into()),
        },
    };
    visit.reject(&page(&visit, &app.platform, id, &form, Some(problem)).await?)
}

pub(super) async fn remind(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    match confirmation::remind(&platform, visit.actor(), id).await {
        // Pressed twice: the page tells that a reminder is out.
        Ok(()) | Err(RemindLeaderError::Refused(_)) => Ok(visit.to(&Url::Leader(id))),
        Err(RemindLeaderError::Action(error)) => Err(error.into()),
    }
}

async fn page(
    visit: &Visit,
    platform: &Platform,
    id: ApplicationId,
    form: &LeaderForm,
    problem: Option<String>,
) -> Result<ApplicantPage, WebError> {
    let opened = application::open(platform, visit.actor(), id).await?;
    let version = opened.application.state.submission().map_or(0, |submission| submission.version);
    let all = confirmation::of_application(platform, visit.actor(), &opened.application).await?;
    let t = visit.t();
    let mut problems = Problems::default();
    if let Some(problem) = problem {
        problems.add("email", problem);
    }
    let mut layout = visit.layout(t.application_station_leader());
    layout.above = Some(NavLink::new(t.application_back_to_tasks(), visit.url(&Url::Application(id))));
    layout.wrong = !problems.is_empty();
    let current = all.current();
    let waits = opened.application.waits_for_leader();
    let may_remind = current
        .and_then(|current| current.waiting())
        .is_some_and(|waiting| waiting.applicant_may_remind() && !has_passed(waiting.answer_by, visit.now()));
    let is_settled = current.is_none_or(|current| current.standing(visit.now()).is_settled());
    let email = || Field::email("email", t.application_leader_email(), &form.email).of(&problems);
    Ok(ApplicantPage {
        lead: status_line(visit, &all),
        words: current.and_then(|current| current.answered()).and_then(|answered| {
            let words = answered.answer.words();
            (!words.is_empty()).then(|| words.as_str().to_owned())
        }),
        earlier_version: current.is_some_and(|current| current.answered().is_some() && current.version < version),
        history: all.history().iter().map(|step| event(visit, step)).collect(),
        remind: (waits && may_remind).then(|| visit.url(&Url::LeaderRemind(id))),
        email: (waits && !is_settled).then(email),
        action: visit.url(&Url::Leader(id)),
        problems,
        layout,
    })
}

/// Where the leader's confirmation stands, in a sentence: also for the application's own page.
pub(crate) fn status_line(visit: &Visit, all: &Confirmations) -> String {
    let t = visit.t();
    let Some(current) = all.current() else { return t.confirmation_state_not_sent().to_owned() };
    let leader = current.leader().map(ToString::to_string).unwrap_or_default();
    let by = current.answer_by().map(|at| date::in_oslo(at).date());
    let at = date::day_of(current.history.last().map_or(current.created_at, |step| step.at), visit.locale());
    match (current.standing(visit.now()), by) {
        (ConfirmationStanding::Asked | ConfirmationStanding::Reminded, Some(by)) => t.confirmation_waiting(by, leader),
        (ConfirmationStanding::Expired, Some(by)) => t.confirmation_state_expired(by),
        (ConfirmationStanding::Asked | ConfirmationStanding::Reminded | ConfirmationStanding::Expired, None) => {
            t.confirmation_state_sent(at)
        }
        (ConfirmationStanding::Yes, _) => match current.answered().and_then(|answered| answered.answer.confirmed()) {
            Some(confirmed) => t.confirmation_shown(at, confirmed.hours.get()),
            None => t.confirmation_state_yes(at),
        },
        (ConfirmationStanding::YesWithLimits, _) => t.confirmation_state_yes_with_limits(at),
        (ConfirmationStanding::No, _) => t.confirmation_state_no(at),
        (ConfirmationStanding::NotMine, _) => t.confirmation_state_not_mine(at),
        (ConfirmationStanding::Forwarded, _) => t.confirmation_state_forwarded(at),
        (ConfirmationStanding::Superseded, _) => t.confirmation_state_superseded(at),
        (ConfirmationStanding::Replaced, _) => t.confirmation_state_replaced().to_owned(),
        (ConfirmationStanding::Waived, _) => t.confirmation_state_waived().to_owned(),
    }
}

fn event(visit: &Visit, step: &Step) -> Event {
    Event::new(date::moment(step.at, visit.locale()), step_words(step.what, visit))
}

/// What happened to a request, in words to the applicant: also for the application's own history.
pub(crate) fn step_words(what: StepKind, visit: &Visit) -> &'static str {
    let t = visit.t();
    match what {
        StepKind::Asked => t.confirmation_step_asked(),
        StepKind::AskedAnew => t.confirmation_step_asked_anew(),
        StepKind::Reminded => t.confirmation_step_reminded(),
        StepKind::RemindedByApplicant => t.confirmation_step_reminded_by_applicant(),
        StepKind::Yes => t.confirmation_step_yes(),
        StepKind::YesWithLimits => t.confirmation_step_yes_with_limits(),
        StepKind::No => t.confirmation_step_no(),
        StepKind::NotMine => t.confirmation_step_not_mine(),
        StepKind::Forwarded => t.confirmation_step_forwarded(),
        StepKind::Superseded => t.confirmation_step_superseded(),
        StepKind::Replaced => t.confirmation_step_replaced(),
        StepKind::Waived => t.confirmation_step_waived(),
    }
}

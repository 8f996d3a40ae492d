//! An application: the task list while it can be changed, and where it stands.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    application::{self, Opened},
    assessment::{self, Told},
    confirmation,
};
use bedre_domain::{
    application::{ApplicationStanding, ApplicationState, EditError},
    confirmation::Confirmations,
    id::ApplicationId,
    question::TaskState,
};
use bedre_i18n::number;

use super::{history, status};
use crate::{
    Url, Visit, WebError,
    confirmation::status_line,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        list::{self, Event, Fact, Station, Task},
    },
    path::Path,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "application/show.html")]
struct ShowPage {
    layout: Layout,
    stations: Vec<Station>,
    now: String,
    next: Vec<String>,
    reason: Option<String>,
    assessment: Option<Assessed>,
    /// Where the offer is answered, while there is one.
    offer: Option<String>,
    /// Where the participant goes on, once the seat is taken.
    home: Option<String>,
    leader: Option<Leader>,
    tasks: Option<Tasks>,
    answers: String,
    receipt: Option<String>,
    withdraw: Option<String>,
    history: Vec<Event>,
}

/// How an application that got no seat was assessed.
#[derive(Debug)]
struct Assessed {
    by: String,
    marks: Vec<Fact>,
}

/// Where the leader's answer stands.
#[derive(Debug)]
struct Leader {
    status: String,
    page: NavLink,
}

/// What is left to do; what can be changed, once it is sent.
#[derive(Debug)]
struct Tasks {
    title: &'static str,
    about: Vec<String>,
    list: Vec<Task>,
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    let opened = application::open(&platform, visit.actor(), id).await?;
    // Nobody is asked before it is handed in.
    let asked = match opened.application.state.submission() {
        Some(_) => confirmation::of_application(&platform, visit.actor(), &opened.application).await?,
        None => Confirmations::default(),
    };
    let told = assessment::told(&platform, &opened).await?;
    visit.show(&ShowPage::new(&opened, &asked, told.as_ref(), &visit))
}

impl ShowPage {
    fn new(opened: &Opened, asked: &Confirmations, told: Option<&Told>, visit: &Visit) -> Self {
        let (t, record, id) = (visit.t(), &opened.cohort, opened.application.id);
        let mut layout = visit.layout(t.application_title(Words::of(&record.cohort.title, visit).text));
        layout.above = Some(NavLink::new(t.application_list_title(), visit.url(&Url::Home)));
        layout.contact = Some(record.programme.contact.email.to_string());
        layout.notice = notice(opened, visit);
        let is_handed_in = opened.application.state.submission().is_some();
        let standing = opened.application.state.standing();
        Self {
            layout,
            stations: status::stations(opened, visit),
            now: status::sentence(opened, visit),
            next: status::next(opened, asked, visit),
            offer: (standing == ApplicationStanding::Offered).then(|| visit.url(&Url::Offer(id))),
            home: (standing == ApplicationStanding::Accepted).then(|| visit.url(&Url::Home)),
            leader: Leader::of(opened, asked, visit),
            reason: match &opened.application.state {
                ApplicationState::Rejected { reason, .. } => Some(reason.as_str().to_owned()),
                ApplicationState::Draft
                | ApplicationState::Submitted(_)
                | ApplicationState::Offered { .. }
                | ApplicationState::Waiting { .. }
                | ApplicationState::Accepted { .. }
                | ApplicationState::Declined { .. }
                | ApplicationState::Expired { .. }
                | ApplicationState::Unplaced { .. }
                | ApplicationState::Withdrawn { .. } => None,
            },
            assessment: told.map(|told| Assessed::of(told, opened, visit)),
            tasks: Tasks::of(opened, visit),
            answers: visit.url(&Url::ApplicationCheck(id)),
            receipt: is_handed_in.then(|| visit.url(&Url::ApplicationReceiptPdf(id))),
            withdraw: can_withdraw(opened).then(|| visit.url(&Url::ApplicationWithdraw(id))),
            history: history::of(opened, asked, visit),
        }
    }
}

/// Whether there is something to take back.
pub(super) fn can_withdraw(opened: &Opened) -> bool {
    let now = opened.application.saved_at;
    opened.application.clone().withdraw(now).is_ok()
}

/// What the applicant should know first.
fn notice(opened: &Opened, visit: &Visit) -> Option<Notice> {
    let t = visit.t();
    let (cohort, contact) = (&opened.cohort.cohort, &opened.cohort.programme.contact);
    let is_draft = opened.application.state.standing() == ApplicationStanding::Draft;
    let is_ahead = opened.application.is_ahead_of_submission();
    let last_day = opened.application.last_day(cohort);
    match opened.application.may_edit(cohort, visit.now()) {
        Ok(()) if is_ahead => Some(Notice { kind: NoticeKind::Warning, text: t.application_unsent(last_day) }),
        Err(EditError::Closed) if is_draft => {
            let text = t.application_deadline_passed(last_day, contact.email.as_str());
            Some(Notice { kind: NoticeKind::Warning, text })
        }
        Err(EditError::Closed) if is_ahead => {
            Some(Notice { kind: NoticeKind::Information, text: t.application_sent_counts().to_owned() })
        }
        Ok(()) | Err(EditError::Closed | EditError::Settled(_)) => None,
    }
}

impl Assessed {
    /// The mean mark on each criterion, and of all.
    fn of(told: &Told, opened: &Opened, visit: &Visit) -> Self {
        let t = visit.t();
        let mark = |mean: f64| number::decimal(mean, 2, visit.locale());
        let criteria = &opened.cohort.cohort.criteria;
        let marks = told.scores.criteria.iter().filter_map(|(key, mean)| {
            let criterion = criteria.iter().find(|criterion| criterion.key.as_str() == key)?;
            Some(Fact::new(Words::of(&criterion.title, visit).text, mark(*mean)))
        });
        let all = Fact::new(t.application_assessment_all(), mark(told.scores.mean));
        Self { by: t.application_assessment_text(told.assessors), marks: marks.chain([all]).collect() }
    }
}

impl Leader {
    /// Where it stands, once somebody was asked and as long as it matters.
    fn of(opened: &Opened, asked: &Confirmations, visit: &Visit) -> Option<Self> {
        let t = visit.t();
        let standing = asked.current()?.standing(visit.now());
        let page = visit.url(&Url::Leader(opened.application.id));
        let words = if standing.is_settled() { t.application_leader_see() } else { t.application_leader_open() };
        can_withdraw(opened).then(|| Self { status: status_line(visit, asked), page: NavLink::new(words, page) })
    }
}

impl Tasks {
    /// What is left to do; nothing when nothing can be changed any more.
    fn of(opened: &Opened, visit: &Visit) -> Option<Self> {
        let (t, cohort, application) = (visit.t(), &opened.cohort.cohort, &opened.application);
        application.may_edit(cohort, visit.now()).ok()?;
        let own = visit.actor().person().map(|person| &person.email);
        let setting = cohort.setting(own);
        let sections = cohort.form.sections();
        let states: Vec<TaskState> = sections
            .iter()
            .map(|section| cohort.form.task_state(section, &application.answers, &opened.given, &setting))
            .collect();
        let done = states.iter().filter(|state| **state == TaskState::Done).count();
        let mut list: Vec<Task> = sections
            .iter()
            .zip(&states)
            .map(|(section, state)| {
                let url = visit.url(&Url::ApplicationSection(application.id, section.key.clone()));
                Task::new(Words::of(&section.title, visit).text, url, shown(*state))
            })
            .collect();
        let is_sent = application.state.submission().is_some() && !application.is_ahead_of_submission();
        list.push(if done == sections.len() {
            let url = visit.url(&Url::ApplicationCheck(application.id));
            let state = if is_sent { list::TaskState::Done } else { list::TaskState::NotStarted };
            Task::new(t.application_task_check(), url, state)
        } else {
            Task::later(t.application_task_check()).hint(t.application_task_check_waiting())
        });
        let last_day = application.last_day(cohort);
        Some(if is_sent {
            Self { title: t.application_amend(), about: vec![t.application_tasks_amend(last_day)], list }
        } else {
            let progress = t.application_tasks_progress(sections.len(), done);
            Self { title: t.application_tasks(), about: vec![progress, t.application_tasks_deadline(last_day)], list }
        })
    }
}

fn shown(state: TaskState) -> list::TaskState {
    match state {
        TaskState::NotStarted => list::TaskState::NotStarted,
        TaskState::Started => list::TaskState::Started,
        TaskState::Done => list::TaskState::Done,
    }
}

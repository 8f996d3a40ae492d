//! Completion and certificates of a cohort: what each has, what each lacks, and issuing.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    certificate::{self, IssueError, Row, Which},
};
use bedre_domain::{
    certificate::Validity,
    cohort::{CohortRecord, Completion},
    id::{CohortId, ParticipantId},
    key::SessionKey,
};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    cohort::nav,
    form::Form,
    layout::{Layout, NavLink, Notice, NoticeKind},
    path::Path,
    wording::Words,
};

/// Completion and certificates of a cohort.
#[derive(Debug, Template)]
#[template(path = "certificate/cohort.html")]
struct CohortPage {
    layout: Layout,
    stations: Vec<NavLink>,
    ready: String,
    issue_all: Option<String>,
    action: String,
    people: Vec<Person>,
}

/// A participant on the page.
#[derive(Debug)]
struct Person {
    id: String,
    name: String,
    attended: String,
    reasons: Vec<String>,
    issued: Option<(String, String)>,
    /// Where the one that holds is taken back.
    revoke: Option<String>,
    /// What became of those that do not hold.
    ended: Vec<String>,
    is_ready: bool,
    can_have_another: bool,
}

/// For whom to issue.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IssueForm {
    which: String,
}

impl CohortPage {
    fn new(visit: &Visit, record: &CohortRecord, rows: &[Row]) -> Self {
        let t = visit.t();
        let layout = nav::layout(visit, record, t.certificate_cohort_title());
        let completed = rows.iter().filter(|row| row.progress.completion == Completion::Completed).count();
        let ready = rows.iter().filter(|row| row.is_ready()).count();
        Self {
            stations: nav::stations(visit, record.id, nav::Station::Certificates),
            ready: t.certificate_cohort_ready(completed),
            issue_all: (ready > 0).then(|| t.certificate_issue_all(ready)),
            action: visit.url(&Url::IssueCertificates(record.id)),
            people: rows.iter().map(|row| person(record, row, visit)).collect(),
            layout,
        }
    }
}

fn person(record: &CohortRecord, row: &Row, visit: &Visit) -> Person {
    let (t, tally) = (visit.t(), row.progress.tally);
    let holder = &row.progress.seat.person;
    let issued = row.valid().map(|one| {
        let words = t.certificate_issued(date::day_of(one.issued_at, visit.locale()));
        (words, visit.url(&Url::CertificateFile(one.id)))
    });
    let revoke = row.valid().map(|one| visit.url(&Url::RevokeCertificate(record.id, one.id)));
    let ended = row.certificates.iter().filter_map(|one| ended(&one.validity, visit)).collect();
    let mut reasons = reasons(record, row, visit);
    if holder.name.is_empty() {
        reasons.push(t.certificate_name_missing().to_owned());
    }
    Person {
        id: row.progress.seat.participant.id.to_string(),
        name: holder.called().to_owned(),
        attended: t.certificate_rule_attendance(tally.done, tally.of),
        reasons,
        is_ready: row.is_ready(),
        can_have_another: row.progress.completion == Completion::Completed && !row.certificates.is_empty(),
        issued,
        revoke,
        ended,
    }
}

/// That a certificate was taken back, and why. What a new one has replaced needs no line.
fn ended(validity: &Validity, visit: &Visit) -> Option<String> {
    match validity {
        Validity::Revoked { at, reason } => {
            let day = date::day_of(*at, visit.locale());
            Some(visit.t().certificate_revoked(day, reason.as_str()))
        }
        Validity::Valid | Validity::Replaced { .. } => None,
    }
}

/// What is missing, or still to come.
fn reasons(record: &CohortRecord, row: &Row, visit: &Visit) -> Vec<String> {
    let t = visit.t();
    let title = |key: &SessionKey| {
        let session = record.cohort.plan.session(key);
        session.map(|session| Words::of(&session.title, visit).text).unwrap_or_default()
    };
    match &row.progress.completion {
        Completion::Completed => Vec::new(),
        Completion::NotCompleted { unmet } => {
            unmet.iter().map(|one| t.certificate_rule_attendance_missing(title(&one.session))).collect()
        }
        Completion::UnderWay { left } => {
            let mut titles: Vec<String> = left.iter().map(|(key, _)| title(key)).collect();
            titles.dedup();
            titles.into_iter().map(|title| t.certificate_rule_left(title)).collect()
        }
    }
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let (record, rows) = certificate::overview(&platform, visit.actor(), id).await?;
    visit.show(&CohortPage::new(&visit, &record, &rows))
}

pub(super) async fn issue(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Form(form): Form<IssueForm>,
) -> Result<Response, WebError> {
    let which = parse(&form.which).ok_or(WebError::BadRequest("certificates for nobody"))?;
    let t = visit.t();
    let why_not = match certificate::issue(&platform, visit.actor(), id, which).await {
        Ok(_) => return Ok(visit.to(&Url::CohortCertificates(id))),
        Err(IssueError::Action(error)) => return Err(error.into()),
        Err(IssueError::NotCompleted) => t.certificate_completion_not_met(),
        Err(IssueError::IssuedBefore) => t.certificate_issued_before(),
        Err(IssueError::NoName) => t.certificate_name_missing(),
    };
    let (record, rows) = certificate::overview(&platform, visit.actor(), id).await?;
    let mut page = CohortPage::new(&visit, &record, &rows);
    page.layout.notice = Some(Notice { kind: NoticeKind::Failure, text: why_not.to_owned() });
    visit.reject(&page)
}

/// `all`, `one-…` or `anew-…`.
fn parse(which: &str) -> Option<Which> {
    let participant = |text: &str| text.parse::<ParticipantId>().ok();
    match which.split_once('-') {
        None if which == "all" => Some(Which::AllReady),
        Some(("one", id)) => participant(id).map(Which::One),
        Some(("anew", id)) => participant(id).map(Which::Anew),
        None | Some(_) => None,
    }
}

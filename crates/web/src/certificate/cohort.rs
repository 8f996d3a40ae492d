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

/// A participant on the page: a row of the table.
#[derive(Debug)]
struct Person {
    id: String,
    name: String,
    /// Where they stand, in a word or two.
    state: String,
    /// What there is to know of it, a line each.
    details: Vec<String>,
    /// The code of the certificate that holds, and where it is checked.
    code: Option<(String, String)>,
    /// The same as a file.
    file: Option<String>,
    /// Where it is taken back.
    revoke: Option<String>,
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

impl Person {
    /// Whether anything can be done for them.
    fn has_deeds(&self) -> bool {
        self.file.is_some() || self.revoke.is_some() || self.is_ready || self.can_have_another
    }
}

fn person(record: &CohortRecord, row: &Row, visit: &Visit) -> Person {
    let holder = &row.progress.seat.person;
    let valid = row.valid();
    Person {
        id: row.progress.seat.participant.id.to_string(),
        name: holder.called().to_owned(),
        state: state(row, visit),
        details: details(record, row, visit),
        code: valid.map(|one| (one.code.to_string(), visit.url(&Url::Certificate(one.code.clone())))),
        file: valid.map(|one| visit.url(&Url::CertificateFile(one.id))),
        revoke: valid.map(|one| visit.url(&Url::RevokeCertificate(record.id, one.id))),
        is_ready: row.is_ready(),
        can_have_another: row.progress.completion == Completion::Completed && !row.certificates.is_empty(),
    }
}

/// Where somebody stands with the certificate, in a word or two.
fn state(row: &Row, visit: &Visit) -> String {
    let t = visit.t();
    if let Some(one) = row.valid() {
        return t.certificate_state_issued(date::day_of(one.issued_at, visit.locale()));
    }
    let words = match &row.progress.completion {
        Completion::UnderWay { .. } => t.certificate_state_under_way(),
        Completion::NotCompleted { .. } => t.certificate_state_not_completed(),
        Completion::Completed if !row.certificates.is_empty() => t.certificate_state_revoked(),
        Completion::Completed if row.is_ready() => t.certificate_state_ready(),
        Completion::Completed => t.certificate_state_nameless(),
    };
    words.to_owned()
}

/// What there is to know beside the state: what is lacking, and what became of certificates that do not hold. Whoever has a
/// certificate has done what it says.
fn details(record: &CohortRecord, row: &Row, visit: &Visit) -> Vec<String> {
    let (t, tally) = (visit.t(), row.progress.tally);
    let mut details = Vec::new();
    if row.valid().is_none() {
        details.push(t.certificate_rule_attendance(tally.done, tally.of));
        details.extend(missing(record, &row.progress.completion, visit));
        if row.progress.seat.person.name.is_empty() {
            details.push(t.certificate_name_missing().to_owned());
        }
    }
    details.extend(row.certificates.iter().filter_map(|one| ended(&one.validity, visit)));
    details
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

/// The sessions that somebody has missed. What is still to come is on the plan.
fn missing(record: &CohortRecord, completion: &Completion, visit: &Visit) -> Vec<String> {
    let title = |key: &SessionKey| {
        let session = record.cohort.plan.session(key);
        session.map(|session| Words::of(&session.title, visit).text).unwrap_or_default()
    };
    match completion {
        Completion::Completed | Completion::UnderWay { .. } => Vec::new(),
        Completion::NotCompleted { unmet } => {
            unmet.iter().map(|one| visit.t().certificate_rule_attendance_missing(title(&one.session))).collect()
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

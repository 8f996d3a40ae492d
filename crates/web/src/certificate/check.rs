//! The public page that checks a certificate. What it says is repeated, since the one who asks was shown the code.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use bedre_actions::{ActionError, Platform, certificate};
use bedre_domain::certificate::{Certificate, CertificateCode, Validity};
use bedre_i18n::{date, list};
use serde::Deserialize;

use crate::{
    App, Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, Notice, NoticeKind,
        form::{Field, Problems},
        list::Fact,
    },
    path::Path,
};

/// Where anybody types a code, and the answer.
#[derive(Debug, Template)]
#[template(path = "certificate/check.html")]
struct CheckPage {
    layout: Layout,
    problems: Problems,
    code: Field,
    action: String,
    facts: Vec<Fact>,
}

/// The code as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CodeForm {
    code: String,
}

impl CheckPage {
    fn new(visit: &Visit, typed: &str, problem: Option<&str>) -> Self {
        let t = visit.t();
        let mut problems = Problems::default();
        if let Some(problem) = problem {
            problems.add("code", problem);
        }
        let mut layout = visit.layout(t.certificate_check_title());
        layout.wrong = !problems.is_empty();
        Self {
            code: Field::text("code", t.certificate_check_code(), typed)
                .hint(t.certificate_check_intro())
                .of(&problems),
            action: visit.url(&Url::CheckCertificate),
            facts: Vec::new(),
            problems,
            layout,
        }
    }

    /// The page that answers for a certificate.
    fn found(visit: &Visit, found: &Certificate) -> Self {
        let (t, locale, facts) = (visit.t(), visit.locale(), &found.facts);
        let mut page = Self::new(visit, "", None);
        let organisers = list::and(&facts.organisers, locale);
        let (kind, text) = match &found.validity {
            Validity::Valid => (NoticeKind::Done, t.certificate_check_valid(facts.issued, organisers.as_str())),
            Validity::Replaced { at } => (NoticeKind::Warning, t.certificate_check_replaced(date::day_of(*at, locale))),
            Validity::Revoked { at, .. } => {
                (NoticeKind::Failure, t.certificate_check_revoked(date::day_of(*at, locale)))
            }
        };
        page.layout.notice = Some(Notice { kind, text });
        page.facts = vec![
            Fact::new(t.certificate_check_holder(), facts.name.as_str()),
            Fact::new(t.certificate_check_programme(), facts.programme.as_str()),
            Fact::new(t.session_when(), date::range(facts.first_day, facts.last_day, locale)),
            Fact::new(t.session_attendance_title(), t.certificate_rule_attendance(facts.attended, facts.total)),
            Fact::new(t.certificate_check_organiser(), organisers),
            Fact::new(t.certificate_check_code(), found.code.to_string()),
        ];
        if let Some(approval) = &facts.approval {
            let hours = t.certificate_check_approved(approval.body.as_str(), approval.hours);
            page.facts.push(Fact::new(t.certificate_check_hours(), hours));
        }
        page
    }
}

/// Whether someone at this place may try once more: nobody finds a code by trying.
fn may_try(app: &App, visit: &Visit) -> Result<(), WebError> {
    match visit.place() {
        Some(place) => Ok(app.limits.try_at(place)?),
        None => Ok(()),
    }
}

pub(super) async fn ask(visit: Visit) -> Result<Response, WebError> {
    visit.show(&CheckPage::new(&visit, "", None))
}

pub(super) async fn typed(
    visit: Visit,
    State(app): State<App>,
    Form(form): Form<CodeForm>,
) -> Result<Response, WebError> {
    may_try(&app, &visit)?;
    let found = match CertificateCode::parse(&form.code) {
        Ok(code) => find(&app.platform, &code).await?,
        Err(_) => None,
    };
    if let Some(found) = found {
        return Ok(visit.to(&Url::Certificate(found.code)));
    }
    let problem = visit.t().certificate_check_not_found();
    visit.reject(&CheckPage::new(&visit, &form.code, Some(problem)))
}

pub(super) async fn show(
    visit: Visit,
    State(app): State<App>,
    Path(typed): Path<String>,
) -> Result<Response, WebError> {
    may_try(&app, &visit)?;
    let found = match CertificateCode::parse(&typed) {
        Ok(code) => find(&app.platform, &code).await?,
        Err(_) => None,
    };
    if let Some(found) = found {
        return visit.show(&CheckPage::found(&visit, &found));
    }
    let page = CheckPage::new(&visit, &typed, Some(visit.t().certificate_check_not_found()));
    crate::visit::html(StatusCode::NOT_FOUND, &page)
}

async fn find(platform: &Platform, code: &CertificateCode) -> Result<Option<Certificate>, WebError> {
    match certificate::check(platform, code).await {
        Ok(found) => Ok(Some(found)),
        Err(ActionError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

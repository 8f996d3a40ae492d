//! Taking a certificate back: what it means, and why.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    certificate::{self, RevokeError},
};
use bedre_domain::{
    certificate::{Certificate, Validity},
    id::{CertificateId, CohortId},
};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Field, Problems},
        list::Fact,
    },
    path::Path,
    typed::Typed,
};

/// The most characters of a reason.
const REASON: usize = 500;

#[derive(Debug, Template)]
#[template(path = "certificate/revoke.html")]
struct RevokePage {
    layout: Layout,
    problems: Problems,
    facts: Vec<Fact>,
    reason: Field,
    action: String,
    back: String,
}

/// The reason as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReasonForm {
    reason: String,
}

impl RevokePage {
    fn new(visit: &Visit, cohort: CohortId, found: &Certificate, form: &ReasonForm, typed: Typed) -> Self {
        let (t, facts) = (visit.t(), &found.facts);
        let back = visit.url(&Url::CohortCertificates(cohort));
        let mut layout = visit.layout(t.certificate_revoke_title(facts.name.as_str()));
        layout.above = Some(NavLink::new(t.certificate_cohort_title(), back.clone()));
        layout.wrong = !typed.problems.is_empty();
        let reason = Field::long("reason", t.certificate_revoke_reason(), &form.reason, Some(REASON))
            .hint(t.certificate_revoke_reason_hint())
            .of(&typed.problems);
        Self {
            facts: vec![
                Fact::new(t.certificate_check_holder(), facts.name.as_str()),
                Fact::new(t.certificate_revoke_issued(), date::day_of(found.issued_at, visit.locale())),
                Fact::new(t.certificate_check_code(), found.code.to_string()),
            ],
            reason,
            action: visit.url(&Url::RevokeCertificate(cohort, found.id)),
            back,
            problems: typed.problems,
            layout,
        }
    }
}

pub(super) async fn ask(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, id)): Path<(CohortId, CertificateId)>,
) -> Result<Response, WebError> {
    let found = certificate::of_cohort(&platform, visit.actor(), cohort, id).await?;
    if found.validity != Validity::Valid {
        return Ok(visit.to(&Url::CohortCertificates(cohort)));
    }
    visit.show(&RevokePage::new(&visit, cohort, &found, &ReasonForm::default(), Typed::new(visit.t())))
}

pub(super) async fn revoke(
    visit: Visit,
    State(platform): State<Platform>,
    Path((cohort, id)): Path<(CohortId, CertificateId)>,
    Form(form): Form<ReasonForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    let reason = typed.needed("reason", &form.reason, REASON, visit.t().certificate_revoke_reason_missing());
    if typed.problems.is_empty() {
        match certificate::revoke(&platform, visit.actor(), cohort, id, &reason).await {
            // Pressed twice, or replaced meanwhile: the page of the certificates tells.
            Ok(()) | Err(RevokeError::NotValid) => return Ok(visit.to(&Url::CohortCertificates(cohort))),
            Err(RevokeError::NoReason) => typed.add("reason", visit.t().certificate_revoke_reason_missing()),
            Err(RevokeError::Action(error)) => return Err(error.into()),
        }
    }
    let found = certificate::of_cohort(&platform, visit.actor(), cohort, id).await?;
    visit.reject(&RevokePage::new(&visit, cohort, &found, &form, typed))
}

//! A certificate as PDF, for its holder and the cohort's lead: always what it said when it was issued.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bedre_actions::{Platform, certificate};
use bedre_documents::certificate::{Approval, Certificate as Document};
use bedre_domain::{
    certificate::{Certificate, CertificateFacts},
    id::CertificateId,
    language::Language,
};
use bedre_i18n::{Locale, Texts};

use crate::{Url, Visit, WebError, path::Path};

/// A certificate of one's own, for the home page.
#[derive(Debug)]
pub(crate) struct Mine {
    /// The programme.
    pub(crate) programme: String,
    /// Where the PDF is.
    pub(crate) file: String,
}

impl Mine {
    /// The signed-in person's certificates that hold.
    pub(crate) async fn all(visit: &Visit, platform: &Platform) -> Result<Vec<Self>, WebError> {
        let mine = certificate::mine(platform, visit.actor()).await?;
        let of =
            |one: Certificate| Self { file: visit.url(&Url::CertificateFile(one.id)), programme: one.facts.programme };
        Ok(mine.into_iter().map(of).collect())
    }
}

pub(super) async fn pdf(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CertificateId>,
) -> Result<Response, WebError> {
    let found = certificate::open(&platform, visit.actor(), id).await?;
    let t = texts(found.facts.language);
    let address = certificate::check_address(&platform, &found.code, found.facts.language);
    let document = document(found.facts, found.code.to_string(), address, t);
    // Typesetting computes for some milliseconds: not on the thread that answers others.
    let printed = tokio::task::spawn_blocking(move || document.pdf(t)).await;
    let printed = printed.map_err(|_| WebError::Panicked)?;
    let pdf = printed.map_err(|error| WebError::Document(error.to_string()))?;
    let head = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"kursbevis.pdf\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((head, pdf).into_response())
}

/// The texts in the certificate's own language.
fn texts(language: Language) -> Texts {
    Texts::of(match language {
        Language::Nb => Locale::Nb,
        Language::Nn => Locale::Nn,
        Language::En => Locale::En,
    })
}

fn document(facts: CertificateFacts, number: String, check_address: String, t: Texts) -> Document {
    Document {
        name: facts.name,
        programme: facts.programme,
        cohort: facts.cohort.map(u32::from),
        first_day: facts.first_day,
        last_day: facts.last_day,
        sessions: facts.sessions,
        attended: facts.attended,
        total: facts.total,
        project: facts.project,
        approval: facts.approval.map(|approval| Approval {
            kind: t.certificate_approval_kind().to_owned(),
            minutes: u32::from(approval.hours) * 60,
            approver: approval.body,
            reference: approval.reference,
        }),
        place: None,
        issued: facts.issued,
        organisers: facts.organisers,
        number,
        check_address,
    }
}

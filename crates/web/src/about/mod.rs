//! What is stored and why, and how accessible the site is: the pages that the foot of every page links to.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use bedre_domain::retention::{Kept, Period};
use bedre_i18n::Texts;

use crate::{
    App, Visit, WebError,
    layout::{Layout, list::Fact},
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/privacy", get(privacy)).route("/accessibility", get(accessibility))
}

#[derive(Debug, Template)]
#[template(path = "about/about.html")]
struct AboutPage {
    layout: Layout,
    lead: &'static str,
    parts: Vec<(&'static str, &'static str)>,
    /// For how long what is kept.
    kept: Vec<Fact>,
}

async fn privacy(visit: Visit) -> Result<Response, WebError> {
    let t = visit.t();
    visit.show(&AboutPage {
        layout: visit.layout(t.about_privacy_title()),
        lead: t.about_privacy_lead(),
        parts: vec![
            (t.about_privacy_what(), t.about_privacy_what_text()),
            (t.about_privacy_who(), t.about_privacy_who_text()),
            (t.about_privacy_rights(), t.about_privacy_rights_text()),
            (t.about_privacy_patient(), t.about_privacy_patient_text()),
        ],
        kept: Kept::ALL.into_iter().map(|kept| kept_fact(kept, t)).collect(),
    })
}

async fn accessibility(visit: Visit) -> Result<Response, WebError> {
    let t = visit.t();
    visit.show(&AboutPage {
        layout: visit.layout(t.about_accessibility_title()),
        lead: t.about_accessibility_lead(),
        parts: vec![
            (t.about_accessibility_how(), t.about_accessibility_how_text()),
            (t.about_accessibility_report(), t.about_accessibility_report_text()),
            (t.about_sources(), t.about_sources_text()),
        ],
        kept: Vec::new(),
    })
}

/// A rule of retention in words: what, and for how long from when.
fn kept_fact(kept: Kept, t: Texts) -> Fact {
    let what = match kept {
        Kept::Checklist => t.about_kept_checklist(),
        Kept::Draft => t.about_kept_draft(),
        Kept::Settled => t.about_kept_settled(),
        Kept::Seat => t.about_kept_seat(),
        Kept::Certificate => t.about_kept_certificate(),
        Kept::Leader => t.about_kept_leader(),
        Kept::MessageContent => t.about_kept_message_content(),
        Kept::Message => t.about_kept_message(),
        Kept::SignIn => t.about_kept_sign_in(),
        Kept::AuditNote => t.about_kept_audit_note(),
        Kept::SecurityNote => t.about_kept_security_note(),
        Kept::Account => t.about_kept_account(),
    };
    let how_long = match kept.period() {
        Period::Days(days) => t.about_kept_days(days),
        Period::Months(months) if months % 12 == 0 => t.about_kept_years(months / 12),
        Period::Months(months) => t.about_kept_months(months),
    };
    Fact::new(what, how_long)
}

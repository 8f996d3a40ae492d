//! What is stored and why, and how accessible the site is: the pages that the foot of every page links to.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use crate::{App, Visit, WebError, layout::Layout};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/privacy", get(privacy)).route("/accessibility", get(accessibility))
}

#[derive(Debug, Template)]
#[template(path = "about/about.html")]
struct AboutPage {
    layout: Layout,
    lead: &'static str,
    parts: Vec<(&'static str, &'static str)>,
}

async fn privacy(visit: Visit) -> Result<Response, WebError> {
    let t = visit.t();
    visit.show(&AboutPage {
        layout: visit.layout(t.about_privacy_title()),
        lead: t.about_privacy_lead(),
        parts: vec![
            (t.about_privacy_what(), t.about_privacy_what_text()),
            (t.about_privacy_who(), t.about_privacy_who_text()),
            (t.about_privacy_long(), t.about_privacy_long_text()),
            (t.about_privacy_rights(), t.about_privacy_rights_text()),
            (t.about_privacy_patient(), t.about_privacy_patient_text()),
        ],
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
    })
}

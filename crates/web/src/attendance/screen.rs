//! The code on the screen: participants scan it, and say themselves that they are there.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bedre_actions::{Platform, attendance};
use bedre_documents::qr;
use bedre_domain::{id::CohortId, key::SessionKey};
use bedre_i18n::date;
use jiff::civil;

use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink},
    path::Path,
    wording::Words,
};

/// The code on the screen.
#[derive(Debug, Template)]
#[template(path = "attendance/screen.html")]
struct ScreenPage {
    layout: Layout,
    session: String,
    code: String,
    changes: String,
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, session, day)): Path<(CohortId, SessionKey, civil::Date)>,
) -> Result<Response, WebError> {
    let screen = attendance::screen(&platform, visit.actor(), id, &session, day).await?;
    let t = visit.t();
    let here = visit.url(&Url::AttendanceHere(id, session.clone(), day, screen.code));
    let code = qr::svg(&platform.link(&here), t.session_qr_title());
    let title = Words::of(&screen.session.title, &visit).text;
    let list = visit.url(&Url::AttendanceDay(id, session, day));
    let above = Some(NavLink::new(t.session_attendance_for(title.as_str()), list));
    let page = ScreenPage {
        layout: Layout { above, ..visit.layout(t.session_qr_title()) },
        session: format!("{title}, {}", date::with_weekday(day, visit.locale())),
        code: code.map_err(|error| WebError::Document(error.to_string()))?,
        changes: t.session_qr_changes(date::clock_of(screen.changes_at, visit.locale())),
    };
    let mut response = visit.show(&page)?.into_response();
    // The page shows the next code by itself, a second after it has changed.
    let seconds = screen.changes_at.duration_since(visit.now()).as_secs().max(0) + 1;
    let again = HeaderValue::from_str(&seconds.to_string()).map_err(|_| WebError::NotFound)?;
    response.headers_mut().insert(header::REFRESH, again);
    Ok(response)
}

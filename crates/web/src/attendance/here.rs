//! Where the code on the screen leads. Opening it notes nothing; the button does.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    attendance::{self, SayHereError},
};
use bedre_domain::{attendance::HereError, id::CohortId, key::SessionKey};
use bedre_i18n::date;
use jiff::civil;

use crate::{
    Url, Visit, WebError,
    layout::{Layout, Notice, NoticeKind},
    path::Path,
    wording::Words,
};

/// Where the code leads: a button, or why there is none.
#[derive(Debug, Template)]
#[template(path = "attendance/here.html")]
struct HerePage {
    layout: Layout,
    what: String,
    action: Option<String>,
    plan: String,
}

pub(super) async fn ask(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, session, day, code)): Path<(CohortId, SessionKey, civil::Date, String)>,
) -> Result<Response, WebError> {
    let here = match attendance::here(&platform, visit.actor(), id, &session, day, &code).await {
        Ok(here) => here,
        Err(SayHereError::Here(error)) => return refused(&visit, id, error),
        Err(SayHereError::Action(error)) => return Err(error.into()),
    };
    let t = visit.t();
    let title = Words::of(&here.session.title, &visit).text;
    let mut layout = visit.layout(t.session_qr_title());
    if here.is_present {
        layout.notice = Some(Notice { kind: NoticeKind::Done, text: t.session_qr_done(title.as_str()) });
    }
    visit.show(&HerePage {
        layout,
        what: format!("{title}, {}", date::with_weekday(day, visit.locale())),
        action: (!here.is_present).then(|| visit.url(&Url::AttendanceHere(id, session, day, code))),
        plan: visit.url(&Url::CohortSessions(id)),
    })
}

pub(super) async fn say(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, session, day, code)): Path<(CohortId, SessionKey, civil::Date, String)>,
) -> Result<Response, WebError> {
    match attendance::say_here(&platform, visit.actor(), id, &session, day, &code).await {
        Ok(()) => Ok(visit.to(&Url::AttendanceHere(id, session, day, code))),
        Err(SayHereError::Here(error)) => refused(&visit, id, error),
        Err(SayHereError::Action(error)) => Err(error.into()),
    }
}

/// The page of a code that does not work, with what to do.
fn refused(visit: &Visit, id: CohortId, error: HereError) -> Result<Response, WebError> {
    let t = visit.t();
    let text = match error {
        HereError::NoSuchDay => return Err(WebError::NotFound),
        HereError::WrongDay(day) => t.session_qr_wrong_day(date::with_weekday(day, visit.locale())),
        HereError::CodeEnded => t.session_qr_ended().to_owned(),
    };
    let mut layout = visit.layout(t.session_qr_title());
    layout.notice = Some(Notice { kind: NoticeKind::Warning, text });
    let plan = visit.url(&Url::CohortSessions(id));
    visit.reject(&HerePage { layout, what: String::new(), action: None, plan })
}

//! The way into calendars: a file of one session, and a secret address that a calendar follows.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use bedre_actions::{Platform, Secret, session};
use bedre_domain::{id::CohortId, key::SessionKey};

use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink},
    path::Path,
};

/// The kind of a calendar file.
const KIND: HeaderValue = HeaderValue::from_static("text/calendar; charset=utf-8");

/// The cookie in which a new address goes from the button to its page, so that a reload shows it again and makes no other.
const MADE: &str = "bedre-calendar";

/// The new address, shown this once.
#[derive(Debug, Template)]
#[template(path = "session/calendar.html")]
struct CalendarPage {
    layout: Layout,
    address: String,
}

pub(super) async fn make(visit: Visit, State(platform): State<Platform>, jar: CookieJar) -> Result<Response, WebError> {
    let secret = session::make_calendar(&platform, visit.actor()).await?;
    let cookie = Cookie::build((MADE, secret.expose().to_owned()))
        .path("/")
        .http_only(true)
        .secure(platform.site().address.starts_with("https://"))
        .same_site(SameSite::Lax);
    Ok((jar.add(cookie), visit.to(&Url::Calendar)).into_response())
}

pub(super) async fn made(visit: Visit, State(platform): State<Platform>, jar: CookieJar) -> Result<Response, WebError> {
    let Some(secret) = jar.get(MADE).map(|cookie| Secret::brought(cookie.value())) else {
        return Ok(visit.to(&Url::Home));
    };
    if !session::is_my_calendar(&platform, visit.actor(), &secret).await? {
        return Ok(visit.to(&Url::Home));
    }
    let address = platform.link(&format!("/calendar/{}.ics", secret.expose()));
    let above = Some(NavLink::new(visit.t().site_nav_home(), visit.url(&Url::Home)));
    let layout = Layout { above, ..visit.layout(visit.t().session_calendar_subscribe()) };
    visit.show(&CalendarPage { layout, address })
}

pub(super) async fn end(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    session::end_calendar(&platform, visit.actor()).await?;
    Ok(visit.to(&Url::Home))
}

/// What a calendar program fetches: no cookie, the address itself is the right. Unchanged since last time, it is not sent
/// again.
pub(super) async fn feed(
    State(platform): State<Platform>,
    Path(named): Path<String>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    let token = named.strip_suffix(".ics").ok_or(WebError::NotFound)?;
    let text = session::feed(&platform, &Secret::brought(token)).await?;
    let digest = Secret::brought(&text).digest().0;
    let tag = HeaderValue::from_str(&format!("\"{digest}\"")).map_err(|_| WebError::NotFound)?;
    let cache = HeaderValue::from_static("private, no-cache");
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let head = [(header::ETAG, tag), (header::CACHE_CONTROL, cache), (header::CONTENT_TYPE, KIND)];
    Ok(if known { (StatusCode::NOT_MODIFIED, head).into_response() } else { (head, text).into_response() })
}

pub(super) async fn file(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(CohortId, SessionKey)>,
) -> Result<Response, WebError> {
    let text = session::file(&platform, visit.actor(), id, &key).await?;
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{key}.ics\"")).map_err(|_| WebError::NotFound)?;
    Ok(([(header::CONTENT_TYPE, KIND), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

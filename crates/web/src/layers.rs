//! What stands around all pages: the visit, error pages, protection against forged requests, headers, limits.

use std::{
    net::{IpAddr, SocketAddr},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use bedre_actions::{Actor, sign_in};
use bedre_domain::{language::Language, sign_in::SignedIn};
use bedre_i18n::Locale;
use tower::ServiceBuilder;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer, csrf::CsrfLayer, timeout::TimeoutLayer};
use tracing::info;

use crate::{
    App, Url, Visit, WebError, about, admin, admission, application, assess, asset, attendance, certificate, cohort,
    confirmation, deadline, demo,
    error::{self, Unwritten},
    form, health, home, mailbox, measure, offer, pdsa, programme, project, session, sharing, sign_in as sign_in_pages,
    story, supervision,
    visit::SignInCookie,
};

/// The whole site.
pub fn site(app: App) -> Router {
    let mut pages = Router::new();
    for locale in Locale::ALL {
        pages = pages.nest(&format!("/{}", locale.tag()), pages_in_one_language());
    }
    let pages = pages
        .route("/", get(to_the_front_page))
        .merge(demo::routes())
        .merge(session::calendar_routes())
        .fallback(async || WebError::NotFound)
        .method_not_allowed_fallback(async || not_allowed());
    Router::new()
        .merge(around(pages, &app, TIME_LIMIT))
        .merge(health::routes())
        .merge(asset::routes())
        .layer(
            ServiceBuilder::new()
                .layer(from_fn(log))
                .layer(from_fn_with_state(app.clone(), headers))
                .layer(CompressionLayer::new()),
        )
        .with_state(app)
}

/// How long a page may take to answer.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// What stands around every page, the outermost first; a page has so long to answer.
fn around(pages: Router<App>, app: &App, time_limit: Duration) -> Router<App> {
    pages.layer(
        ServiceBuilder::new()
            .layer(from_fn_with_state(app.clone(), visit))
            .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time_limit))
            .layer(CatchPanicLayer::custom(|_| WebError::Panicked.into_response()))
            .layer(CsrfLayer::new())
            .layer(DefaultBodyLimit::max(form::LIMIT)),
    )
}

/// The pages, without the language before them.
fn pages_in_one_language() -> Router<App> {
    pages_for_all().merge(pages_for_the_signed_in().route_layer(from_fn(sign_in_pages::first::first)))
}

/// The pages that anybody may open, or that ask by themselves who comes.
fn pages_for_all() -> Router<App> {
    Router::new()
        .merge(programme::routes())
        .merge(about::routes())
        .merge(application::start_routes())
        .merge(confirmation::routes())
        .merge(certificate::check_routes())
        .merge(story::routes_for_all())
        .merge(sign_in_pages::routes())
        .merge(mailbox::routes())
}

/// The pages that belong to somebody.
fn pages_for_the_signed_in() -> Router<App> {
    Router::new()
        .merge(home::routes())
        .merge(sign_in_pages::device_routes())
        .merge(application::routes())
        .merge(confirmation::applicant_routes())
        .merge(offer::routes())
        .merge(admin::routes())
        .merge(assess::routes())
        .merge(cohort::routes())
        .merge(deadline::routes())
        .merge(admission::routes())
        .merge(session::routes())
        .merge(attendance::routes())
        .merge(certificate::routes())
        .merge(project::routes())
        .merge(sharing::routes())
        .merge(story::routes())
        .merge(measure::routes())
        .merge(pdsa::routes())
        .merge(supervision::routes())
}

/// Nothing may come from elsewhere, and no script or style may stand in a page.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'";

/// The headers of every answer, where the answer has not set its own.
const HEADERS: [(HeaderName, HeaderValue); 5] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
    ),
];

/// Sets the headers of every answer. On HTTPS the browser is also told to stay there.
async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let there = response.headers_mut();
    for (name, value) in HEADERS {
        there.entry(name).or_insert(value);
    }
    if app.platform.site().address.starts_with("https://") {
        there.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// A page that does not take what was sent.
fn not_allowed() -> Response {
    let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
    response.extensions_mut().insert(Unwritten::Error);
    response
}

/// From the bare address to the front page, in the language that the browser asks for.
async fn to_the_front_page(visit: Visit) -> Response {
    visit.to(&Url::Front)
}

/// Makes the visit, lets the page answer, and writes the page of an answer that has none.
async fn visit(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match who(&app, &mut parts).await {
        Ok(signed_in) => {
            let visit = make_visit(app, &parts, signed_in);
            parts.extensions.insert(visit.clone());
            let response = next.run(Request::from_parts(parts, body)).await;
            written(&visit, response)
        }
        // Who it is cannot be known now; that it went wrong can be said to anybody.
        Err(error) => written(&make_visit(app, &parts, None), error.into_response()),
    }
}

/// Who is signed in, by the cookie.
async fn who(app: &App, parts: &mut Parts) -> Result<Option<SignedIn>, WebError> {
    let cookie = match SignInCookie::from_request_parts(parts, &()).await {
        Ok(SignInCookie(cookie)) => cookie,
        Err(never) => match never {},
    };
    match cookie {
        Some(secret) => Ok(sign_in::who(&app.platform, &secret).await?),
        None => Ok(None),
    }
}

fn make_visit(app: App, parts: &Parts, signed_in: Option<SignedIn>) -> Visit {
    let path = parts.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
    let locale = locale_of(parts.uri.path(), &parts.headers);
    let place = place(&app, parts);
    let device = text(&parts.headers, &header::USER_AGENT).to_owned();
    let language = Language::of_tag(locale.tag()).unwrap_or_default();
    let from = place.map(|place| place.to_string());
    let actor = match signed_in {
        Some(signed_in) => Actor::signed_in(signed_in, language, from),
        None => Actor::visitor(language, from),
    };
    Visit::new(app, actor, locale, path, place, device)
}

/// The first part of the path, or what the browser asks for.
fn locale_of(path: &str, headers: &HeaderMap) -> Locale {
    path.split('/')
        .nth(1)
        .and_then(|tag| tag.parse().ok())
        .or_else(|| Locale::from_accept_language(text(headers, &header::ACCEPT_LANGUAGE)))
        .unwrap_or_default()
}

/// The network address of the visitor: the last one that the proxy in front added, when there is one.
fn place(app: &App, parts: &Parts) -> Option<IpAddr> {
    if app.behind_proxy {
        let told = text(&parts.headers, &HeaderName::from_static("x-forwarded-for"));
        return told.rsplit(',').next().and_then(|address| address.trim().parse().ok());
    }
    parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip())
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Writes the page of an answer that has none yet.
fn written(visit: &Visit, response: Response) -> Response {
    let status = response.status();
    match response.extensions().get::<Unwritten>() {
        Some(Unwritten::SignIn) => {
            let url = Url::SignIn { return_to: Some(visit.path().to_owned()) };
            Redirect::to(&visit.url(&url)).into_response()
        }
        Some(Unwritten::Error) => error_page(visit, status, response),
        Some(Unwritten::Wait(wait)) => error::wait_page(visit, *wait).unwrap_or(response),
        None if (status.is_client_error() || status.is_server_error()) && is_bare(&response) => {
            error_page(visit, status, response)
        }
        None => response,
    }
}

/// Whether an answer has no page of its own: one that a layer gave.
fn is_bare(response: &Response) -> bool {
    !response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
        && !response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/"))
}

fn error_page(visit: &Visit, status: StatusCode, bare: Response) -> Response {
    let reference = format!("{:x}", visit.now().as_microsecond());
    match error::page(visit, status, &reference) {
        Ok(mut page) => {
            if let Some(allow) = bare.headers().get(header::ALLOW) {
                page.headers_mut().insert(header::ALLOW, allow.clone());
            }
            page
        }
        Err(_) => bare,
    }
}

/// A line for each request: what was asked for by route, never by address, which may hold a secret.
async fn log(request: Request<Body>, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<axum::extract::MatchedPath>()
        .map_or_else(|| "unmatched".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let duration_ms = started.elapsed().as_millis();
    if method != Method::GET || status >= 400 {
        info!(%method, route, status, duration_ms, "answered `{method} {route}` with {status}");
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use bedre_actions::testing::Ground;
    use tower::ServiceExt as _;

    use super::*;
    use crate::Limits;

    #[tokio::test]
    async fn a_page_that_takes_longer_than_its_time_is_answered_with_one_that_says_to_try_again() {
        let ground = Ground::new().await;
        let platform = ground.platform.clone();
        let app = App::new(platform, None, Limits::default(), false);
        let slow = async || std::future::pending::<()>().await;
        let quick = async || "here";
        let pages = Router::new().route("/nn/slow", get(slow)).route("/nn/quick", get(quick));
        let router = around(pages, &app, Duration::from_millis(200)).with_state(app.clone());
        let ask = async |path: &str| {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            router.clone().oneshot(request).await.unwrap()
        };

        let (slow, quick) = (ask("/nn/slow").await, ask("/nn/quick").await);

        assert_eq!(TIME_LIMIT, Duration::from_secs(30));
        assert_eq!((slow.status(), quick.status()), (StatusCode::SERVICE_UNAVAILABLE, StatusCode::OK));
        let page = String::from_utf8(to_bytes(slow.into_body(), 1_000_000).await.unwrap().to_vec()).unwrap();
        let t = bedre_i18n::Texts::of(Locale::Nn);
        assert!(page.contains("<html lang=\"nn\""), "{page}");
        assert!(page.contains(t.site_error_503_title()) && page.contains(t.site_error_503_text()), "{page}");
        assert!(page.contains("href=\"/nn\""), "{page}");
    }
}

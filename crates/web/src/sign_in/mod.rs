//! Signing in by a mailed link or its code, signing out, and the devices one is signed in on.

pub(crate) mod first;
mod me;

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use bedre_actions::{
    Platform, Secret,
    sign_in::{self, Done, SignInError},
};
use bedre_domain::{
    email::{Email, EmailError},
    sign_in::{LINK_LASTS, SIGN_IN_LASTS},
};
use bedre_i18n::{Texts, date};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    App, Url, Visit, WebError,
    form::Form,
    layout::{
        Layout,
        form::{Field, LineKind, Problems},
    },
    path::{Path, Query},
    url,
};

/// The cookie's name on plain HTTP, as on one's own machine.
pub(crate) const COOKIE: &str = "bedre";
/// The cookie's name on HTTPS: the browser then refuses one set by a neighbouring site.
pub(crate) const COOKIE_ON_HTTPS: &str = "__Host-bedre";

pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/sign-in", get(ask_page).post(ask))
        .route("/sign-in/code", get(code_page).post(by_code))
        .route("/sign-in/link/{token}", get(link_page).post(by_link))
        .route("/sign-out", post(sign_out))
}

/// The pages of those who are signed in.
pub(crate) fn device_routes() -> Router<App> {
    Router::new()
        .route("/me", get(me::page).post(me::change))
        .route("/sign-in/devices", get(devices))
        .route("/sign-in/devices/{id}", post(revoke))
}

/// Where one asks for a sign-in mail.
#[derive(Debug, Template)]
#[template(path = "sign_in/ask.html")]
struct AskPage {
    layout: Layout,
    problems: Problems,
    email: Field,
    return_to: String,
    action: String,
    minutes: i64,
}

#[derive(Debug, Deserialize)]
struct AskQuery {
    return_to: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskForm {
    email: String,
    return_to: String,
}

impl AskPage {
    fn new(visit: &Visit, form: &AskForm, problem: Option<String>) -> Self {
        let t = visit.t();
        let mut problems = Problems::default();
        if let Some(problem) = problem {
            problems.add("email", problem);
        }
        let mut layout = visit.layout(t.sign_in_title());
        layout.wrong = !problems.is_empty();
        Self {
            layout,
            email: Field::email("email", t.sign_in_email(), &form.email).of(&problems),
            problems,
            return_to: form.return_to.clone(),
            action: visit.url(&Url::SignIn { return_to: None }),
            minutes: LINK_LASTS.as_mins(),
        }
    }
}

async fn ask_page(visit: Visit, Query(query): Query<AskQuery>) -> Result<Response, WebError> {
    let return_to = url::ours(query.return_to.as_deref()).unwrap_or_default();
    visit.show(&AskPage::new(&visit, &AskForm { email: String::new(), return_to }, None))
}

async fn ask(visit: Visit, State(app): State<App>, Form(form): Form<AskForm>) -> Result<Response, WebError> {
    let email = match Email::parse(&form.email) {
        Ok(email) => email,
        Err(error) => return visit.reject(&AskPage::new(&visit, &form, Some(email_problem(error, visit.t())))),
    };
    may_try(&app, &visit)?;
    app.limits.mail_to(&email)?;
    let return_to = url::ours(Some(&form.return_to)).unwrap_or_else(|| visit.url(&Url::Home));
    sign_in::ask(&app.platform, visit.actor(), &email, &return_to).await?;
    visit.show(&CodePage::new(&visit, email.as_str(), None))
}

/// Where the code is typed, after the mail was sent.
#[derive(Debug, Template)]
#[template(path = "sign_in/code.html")]
struct CodePage {
    layout: Layout,
    problems: Problems,
    email: Field,
    code: Field,
    action: String,
    again: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CodeForm {
    email: String,
    code: String,
}

impl CodePage {
    fn new(visit: &Visit, email: &str, problem: Option<String>) -> Self {
        let t = visit.t();
        let mut problems = Problems::default();
        if let Some(problem) = problem {
            problems.add("code", problem);
        }
        let mut layout = visit.layout(t.sign_in_sent_title());
        layout.wrong = !problems.is_empty();
        Self {
            layout,
            email: Field::email("email", t.sign_in_email(), email),
            code: Field::line(LineKind::Code, "code", t.sign_in_code(), "").of(&problems),
            problems,
            action: visit.url(&Url::SignInCode),
            again: visit.url(&Url::SignIn { return_to: None }),
        }
    }
}

async fn code_page(visit: Visit) -> Result<Response, WebError> {
    visit.show(&CodePage::new(&visit, "", None))
}

async fn by_code(
    visit: Visit,
    State(app): State<App>,
    jar: CookieJar,
    Form(form): Form<CodeForm>,
) -> Result<Response, WebError> {
    may_try(&app, &visit)?;
    let code: String = form.code.chars().filter(char::is_ascii_digit).collect();
    let wrong = |problem: &str| visit.reject(&CodePage::new(&visit, &form.email, Some(problem.to_owned())));
    let Ok(email) = Email::parse(&form.email) else { return wrong(visit.t().sign_in_code_wrong()) };
    match sign_in::by_code(&app.platform, visit.actor(), &email, &Secret::brought(&code), visit.device()).await {
        Ok(done) => Ok(arrive(&app, jar, &done)),
        Err(SignInError::WrongCode) => wrong(visit.t().sign_in_code_wrong()),
        Err(SignInError::LinkEnded) => wrong(visit.t().sign_in_expired()),
        Err(SignInError::Action(error)) => Err(error.into()),
    }
}

/// The page that a mailed link opens. Opening it does nothing; its button signs in.
#[derive(Debug, Template)]
#[template(path = "sign_in/link.html")]
struct LinkPage {
    layout: Layout,
    action: String,
    email: String,
}

async fn link_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let email = sign_in::check_link(&platform, &Secret::brought(&token)).await?.to_string();
    let layout = Layout { path: String::new(), ..visit.layout(visit.t().sign_in_confirm_title()) };
    visit.show(&LinkPage { layout, action: visit.path().to_owned(), email })
}

async fn by_link(
    visit: Visit,
    State(app): State<App>,
    jar: CookieJar,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    may_try(&app, &visit)?;
    let done = sign_in::by_link(&app.platform, visit.actor(), &Secret::brought(&token), visit.device()).await?;
    Ok(arrive(&app, jar, &done))
}

/// The devices one is signed in on.
#[derive(Debug, Template)]
#[template(path = "sign_in/devices.html")]
struct DevicesPage {
    layout: Layout,
    devices: Vec<Device>,
}

#[derive(Debug)]
struct Device {
    name: String,
    since: String,
    seen: String,
    action: String,
}

async fn devices(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    let devices = sign_in::devices(&platform, visit.actor()).await?;
    let devices = devices
        .into_iter()
        .map(|device| Device {
            action: visit.url(&Url::Device(device.id)),
            name: device.device,
            since: date::moment(device.created_at, visit.locale()),
            seen: date::moment(device.seen_at, visit.locale()),
        })
        .collect();
    visit.show(&DevicesPage { layout: visit.layout(visit.t().sign_in_sessions_title()), devices })
}

async fn revoke(visit: Visit, State(platform): State<Platform>, Path(id): Path<Uuid>) -> Result<Response, WebError> {
    sign_in::revoke(&platform, visit.actor(), id).await?;
    Ok(visit.to(&Url::Devices))
}

async fn sign_out(visit: Visit, State(platform): State<Platform>, jar: CookieJar) -> Result<Response, WebError> {
    sign_in::sign_out(&platform, visit.actor()).await?;
    Ok((without_cookie(jar), visit.to(&Url::Front)).into_response())
}

/// Whether someone at this place may try once more.
fn may_try(app: &App, visit: &Visit) -> Result<(), WebError> {
    match visit.place() {
        Some(place) => Ok(app.limits.try_at(place)?),
        None => Ok(()),
    }
}

fn arrive(app: &App, jar: CookieJar, done: &Done) -> Response {
    (with_cookie(app, jar, done), Redirect::to(&done.return_to)).into_response()
}

/// What is wrong with an address, in words.
pub(crate) fn email_problem(error: EmailError, t: Texts) -> String {
    match error {
        EmailError::Empty | EmailError::Malformed | EmailError::TooLong => t.form_not_an_email(),
    }
    .to_owned()
}

/// The cookie of a completed sign-in.
pub(crate) fn with_cookie(app: &App, jar: CookieJar, done: &Done) -> CookieJar {
    let secure = app.platform.site().address.starts_with("https://");
    let mut cookie = Cookie::new(if secure { COOKIE_ON_HTTPS } else { COOKIE }, done.secret.expose().to_owned());
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_secure(secure);
    cookie.set_same_site(SameSite::Lax);
    // The cookie library counts in the types of another date library.
    cookie.set_max_age(
        SIGN_IN_LASTS
            .as_secs()
            .try_into()
            .ok()
            .map(std::time::Duration::from_secs)
            .and_then(|lasts| lasts.try_into().ok()),
    );
    jar.add(cookie)
}

/// The jar without our cookie.
pub(crate) fn without_cookie(jar: CookieJar) -> CookieJar {
    let gone = |name| Cookie::build((name, "")).path("/").build();
    jar.remove(gone(COOKIE)).remove(gone(COOKIE_ON_HTTPS))
}

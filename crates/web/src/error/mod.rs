//! What can go wrong with a page, and the page that then helps onwards.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use bedre_actions::{ActionError, sign_in::SignInError};
use bedre_i18n::Texts;
use tracing::error;

use crate::{Url, Visit, app::TooMany, layout::Layout, visit::html};

/// What can go wrong with a page, as far as the visitor is concerned.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// There is no such page, or it is not theirs: the two look alike.
    #[error("no such page")]
    NotFound,
    /// Only someone signed in can see it.
    #[error("sign-in needed")]
    SignInFirst,
    /// What was sent makes no sense: an unknown field, broken UTF-8, a value of the wrong kind.
    #[error("request makes no sense: {0}")]
    BadRequest(&'static str),
    /// A link that has been used or is too old.
    #[error("link has ended")]
    LinkEnded,
    /// Asked too often.
    #[error(transparent)]
    TooMany(#[from] TooMany),
    /// An action failed for a reason of ours.
    #[error("action failed: {0}")]
    Action(ActionError),
    /// A template failed.
    #[error("template failed: {0}")]
    Template(#[from] askama::Error),
    /// A document could not be made.
    #[error("document failed: {0}")]
    Document(String),
    /// A page stands outside the layers.
    #[error("page outside the layers")]
    NoVisit,
    /// A page gave up in the middle.
    #[error("page panicked")]
    Panicked,
}

impl From<ActionError> for WebError {
    fn from(error: ActionError) -> Self {
        match error {
            ActionError::NotFound => Self::NotFound,
            ActionError::SignInFirst => Self::SignInFirst,
            ActionError::Store(_) | ActionError::NoChance => Self::Action(error),
        }
    }
}

impl From<SignInError> for WebError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::LinkEnded | SignInError::WrongCode => Self::LinkEnded,
            SignInError::Action(error) => error.into(),
        }
    }
}

/// Marks an answer whose page the layers have yet to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unwritten {
    /// Leads to the sign-in page and back.
    SignIn,
    /// An error page of the answer's status.
    Error,
    /// An error page that says how long to wait.
    Wait(TooMany),
}

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        let (status, unwritten) = match &self {
            Self::NotFound => (StatusCode::NOT_FOUND, Unwritten::Error),
            Self::SignInFirst => (StatusCode::SEE_OTHER, Unwritten::SignIn),
            Self::BadRequest(_) => (StatusCode::BAD_REQUEST, Unwritten::Error),
            Self::LinkEnded => (StatusCode::GONE, Unwritten::Error),
            Self::TooMany(wait) => (StatusCode::TOO_MANY_REQUESTS, Unwritten::Wait(*wait)),
            Self::Action(_) | Self::Template(_) | Self::Document(_) | Self::NoVisit | Self::Panicked => {
                error!("could not answer: {self}");
                (StatusCode::INTERNAL_SERVER_ERROR, Unwritten::Error)
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(unwritten);
        response
    }
}

/// An error page: what happened, what to do, ways onwards.
#[derive(Debug, Template)]
#[template(path = "error/error.html")]
struct ErrorPage {
    layout: Layout,
    advice: String,
    front: String,
}

/// Writes the error page of a status.
///
/// # Errors
///
/// As [`Visit::show`].
pub(crate) fn page(visit: &Visit, status: StatusCode, reference: &str) -> Result<Response, WebError> {
    let (title, advice) = words(status, reference, visit.t());
    told(visit, status, title, advice)
}

/// Writes the error page for someone who has asked too often.
///
/// # Errors
///
/// As [`Visit::show`].
pub(crate) fn wait_page(visit: &Visit, wait: TooMany) -> Result<Response, WebError> {
    let t = visit.t();
    told(visit, StatusCode::TOO_MANY_REQUESTS, t.site_error_429_title(), t.site_error_429_text(wait.minutes))
}

fn told(visit: &Visit, status: StatusCode, title: &str, advice: String) -> Result<Response, WebError> {
    let page = ErrorPage { layout: visit.layout(title), advice, front: visit.url(&Url::Front) };
    html(status, &page)
}

/// What to say for a status: a heading, and what to do.
fn words(status: StatusCode, reference: &str, t: Texts) -> (&'static str, String) {
    let (title, advice) = match status {
        StatusCode::NOT_FOUND => (t.site_error_404_title(), t.site_error_404_text()),
        StatusCode::FORBIDDEN => (t.site_error_403_title(), t.site_error_403_origin_text()),
        StatusCode::METHOD_NOT_ALLOWED => (t.site_error_405_title(), t.site_error_405_text()),
        StatusCode::GONE => (t.site_error_410_title(), t.site_error_410_text()),
        StatusCode::PAYLOAD_TOO_LARGE => return (t.site_error_413_title(), t.site_error_413_text("1 MB")),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => {
            (t.site_error_503_title(), t.site_error_503_text())
        }
        status if status.is_client_error() => (t.site_error_400_title(), t.site_error_400_text()),
        _ => return (t.site_error_500_title(), t.site_error_500_text(reference)),
    };
    (title, advice.to_owned())
}

//! Pages of those who are signed in. Who is not is led to the sign-in page and back, whether what they asked for is there
//! or not (rule 7); and what was typed while a sign-in ran out is handed back to be sent again (rule 5).

use askama::Template;
use axum::{
    extract::{FromRequest as _, Request},
    http::{Method, StatusCode},
    middleware::Next,
    response::Response,
};

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{Layout, autosave},
    visit::html,
};

/// What was sent by somebody who is signed out, ready to be sent again from where it stands.
#[derive(Debug, Template)]
#[template(path = "sign_in/again.html")]
struct AgainPage {
    layout: Layout,
    /// Where it is sent: the same address.
    action: String,
    /// Name and text of every field.
    typed: Vec<(String, String)>,
    sign_in: String,
}

/// Lets those who are signed in through.
///
/// # Errors
///
/// [`WebError::SignInFirst`], which leads to the sign-in page and back.
pub(crate) async fn first(visit: Visit, request: Request, next: Next) -> Result<Response, WebError> {
    if visit.actor().person().is_some() {
        return Ok(next.run(request).await);
    }
    if *request.method() == Method::GET || *request.method() == Method::HEAD {
        return Err(WebError::SignInFirst);
    }
    if autosave::asked(request.headers()) {
        return Ok(autosave::refused(visit.t().sign_in_timed_out()));
    }
    match Form::from_request(request, &()).await {
        Ok(Form(typed)) => html(StatusCode::FORBIDDEN, &AgainPage::new(&visit, typed)),
        Err(refusal) => Ok(refusal),
    }
}

impl AgainPage {
    fn new(visit: &Visit, typed: Vec<(String, String)>) -> Self {
        // What was sent cannot be opened in another language, only sent again.
        let layout = Layout { path: String::new(), ..visit.layout(visit.t().sign_in_signed_out()) };
        let sign_in = visit.url(&Url::SignIn { return_to: None });
        Self { layout, action: visit.path().to_owned(), typed, sign_in }
    }
}

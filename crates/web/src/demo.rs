//! The demo's bar: moves the clock, and lets one be somebody else with one click.

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use axum_extra::extract::CookieJar;
use bedre_actions::{ActionError, Platform, sign_in};
use bedre_domain::{clock::instant_in_oslo, email::Email};
use bedre_i18n::Texts;
use jiff::{Timestamp, civil};
use serde::Deserialize;

use crate::{App, Demo, Visit, WebError, form::Form, sign_in as sign_in_pages, url};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/demo/moment", post(moment)).route("/demo/person", post(person))
}

/// What a moment is called in the bar.
pub(crate) fn moment_name(key: &str, t: Texts) -> String {
    match key {
        "application" => t.site_demo_application(),
        "selection" => t.site_demo_selection(),
        "gathering_2" => t.site_demo_gathering_2(),
        "certificate" => t.site_demo_certificate(),
        "team_application" => t.site_demo_team_application(),
        "team_project" => t.site_demo_team_project(),
        "team_certificate" => t.site_demo_team_certificate(),
        _ => key,
    }
    .to_owned()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MomentForm {
    moment: String,
    back: String,
}

/// Moves the clock, to a moment of the bar or to a time in Norway as `2020-02-10T09:00`. Who is signed in stays so, however
/// far it moves.
async fn moment(
    visit: Visit,
    State(app): State<App>,
    jar: CookieJar,
    Form(form): Form<MomentForm>,
) -> Result<Response, WebError> {
    let demo = app.demo.as_ref().ok_or(WebError::NotFound)?;
    let of_the_bar = demo.moments.iter().find(|moment| moment.key == form.moment).map(|moment| moment.at);
    let at = of_the_bar.or_else(|| local_time(&form.moment)).ok_or(WebError::NotFound)?;
    let told = tokio::spawn(tell(Arc::clone(demo), app.platform.clone(), at));
    told.await.map_err(|_| WebError::Panicked)??;
    let Some(person) = visit.actor().person() else { return Ok(back_to(&form.back)) };
    let done = sign_in::in_demo(&app.platform, visit.actor(), &person.email).await?;
    Ok((sign_in_pages::with_cookie(&app, jar, &done), back_to(&form.back)).into_response())
}

/// Tells the story up to a moment and remembers that one: to its end, also when nobody waits for the answer any more.
async fn tell(demo: Arc<Demo>, platform: Platform, at: Timestamp) -> Result<(), ActionError> {
    demo.story.go_to(at).await;
    bedre_actions::demo::remember_moment(&platform, at).await
}

fn local_time(typed: &str) -> Option<Timestamp> {
    typed.parse::<civil::DateTime>().ok().map(instant_in_oslo)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonForm {
    person: String,
    back: String,
}

/// Becomes somebody else, or nobody.
async fn person(
    visit: Visit,
    State(app): State<App>,
    jar: CookieJar,
    Form(form): Form<PersonForm>,
) -> Result<Response, WebError> {
    if app.demo.is_none() {
        return Err(WebError::NotFound);
    }
    if form.person.is_empty() {
        sign_in::sign_out(&app.platform, visit.actor()).await?;
        return Ok((sign_in_pages::without_cookie(jar), back_to(&form.back)).into_response());
    }
    let email = Email::parse(&form.person).map_err(|_| WebError::NotFound)?;
    let done = sign_in::in_demo(&app.platform, visit.actor(), &email).await?;
    Ok((sign_in_pages::with_cookie(&app, jar, &done), Redirect::to(&done.return_to)).into_response())
}

fn back_to(back: &str) -> Response {
    Redirect::to(&url::ours(Some(back)).unwrap_or_else(|| "/".to_owned())).into_response()
}

//! What every page needs: who visits, in which language, on which path, and ways to answer.

use std::{convert::Infallible, net::IpAddr, sync::Arc};

use askama::Template;
use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use bedre_actions::{Actor, Secret};
use bedre_domain::{language::Language, person::Role};
use bedre_i18n::{Locale, Texts};
use jiff::Timestamp;

use crate::{
    App, Url, WebError,
    app::Figures,
    layout::{
        Layout, NavLink,
        demo::{DemoBar, DemoChoice},
    },
};

/// A visit to a page. Made once a request by the layers; handlers take it as an argument.
#[derive(Clone, Debug)]
pub struct Visit {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    app: App,
    actor: Actor,
    locale: Locale,
    path: String,
    place: Option<IpAddr>,
    device: String,
    now: Timestamp,
}

impl Visit {
    pub(crate) fn new(
        app: App,
        actor: Actor,
        locale: Locale,
        path: String,
        place: Option<IpAddr>,
        device: String,
    ) -> Self {
        let now = app.platform.now();
        Self { inner: Arc::new(Inner { app, actor, locale, path, place, device, now }) }
    }

    /// Who visits.
    pub fn actor(&self) -> &Actor {
        &self.inner.actor
    }

    /// The texts in the visitor's language.
    pub fn t(&self) -> Texts {
        Texts::of(self.inner.locale)
    }

    /// The language of the page.
    pub fn locale(&self) -> Locale {
        self.inner.locale
    }

    /// The same, as the field's types have it.
    pub fn language(&self) -> Language {
        Language::of_tag(self.inner.locale.tag()).unwrap_or_default()
    }

    /// The instant of the whole visit.
    pub fn now(&self) -> Timestamp {
        self.inner.now
    }

    /// The network address the visit comes from.
    pub(crate) fn place(&self) -> Option<IpAddr> {
        self.inner.place
    }

    /// Charts as they were drawn last.
    pub(crate) fn figures(&self) -> &Figures {
        &self.inner.app.figures
    }

    /// What the visitor's browser calls itself.
    pub(crate) fn device(&self) -> &str {
        &self.inner.device
    }

    /// The path and query of this visit, language included.
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// A page's address in the visitor's language.
    pub fn url(&self, url: &Url) -> String {
        url.within(self.inner.locale)
    }

    /// Leads to a page: the answer to a form that was taken.
    pub fn to(&self, url: &Url) -> Response {
        Redirect::to(&self.url(url)).into_response()
    }

    /// Answers with a page.
    ///
    /// # Errors
    ///
    /// [`WebError::Template`], which no template of ours runs into.
    pub fn show(&self, page: &impl Template) -> Result<Response, WebError> {
        html(StatusCode::OK, page)
    }

    /// Answers with a page and says that what was typed was not taken.
    ///
    /// # Errors
    ///
    /// As [`Visit::show`].
    pub fn reject(&self, page: &impl Template) -> Result<Response, WebError> {
        html(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// What stands around a page with this heading.
    pub fn layout(&self, title: impl Into<String>) -> Layout {
        let path = self.inner.path.get(3..).unwrap_or_default().to_owned();
        let mut layout = Layout::new(self.t(), path, title);
        if let Some(person) = self.actor().person() {
            layout.signed_in = Some(person.called().to_owned());
        }
        layout.navigation = self.navigation();
        layout.demo = self.demo_bar();
        layout
    }

    /// The links at the top, for this reader.
    fn navigation(&self) -> Vec<NavLink> {
        let t = self.t();
        let standing = &self.actor().standing;
        let mut links = vec![(t.site_nav_programmes(), Url::Front)];
        if standing.person.is_some() {
            links.push((t.site_nav_home(), Url::Home));
        }
        for role in &standing.roles {
            match role {
                Role::ProgrammeLead(_) if !links.iter().any(|(_, url)| *url == Url::Cohorts) => {
                    links.push((t.cohort_nav_lead(), Url::Cohorts));
                }
                Role::Assessor(_) if !links.iter().any(|(_, url)| *url == Url::Assess) => {
                    links.push((t.assessment_title(), Url::Assess));
                }
                Role::Supervisor(_) if !links.iter().any(|(_, url)| *url == Url::Boards) => {
                    links.push((t.site_nav_supervision(), Url::Boards));
                }
                Role::Administrator
                | Role::ProgrammeLead(_)
                | Role::Assessor(_)
                | Role::Supervisor(_)
                | Role::Participant(_)
                | Role::Leader(_)
                | Role::Lecturer(_) => {}
            }
        }
        if standing.administers() {
            links.push((t.site_nav_admin(), Url::Admin));
        }
        links
            .into_iter()
            .map(|(label, url)| {
                let url = self.url(&url);
                let path = self.inner.path.split('?').next().unwrap_or_default();
                let current = url == path;
                NavLink::new(label, url).current(current)
            })
            .collect()
    }

    /// The bar of the demo, when this is one.
    fn demo_bar(&self) -> Option<DemoBar> {
        let demo = self.inner.app.demo.as_ref()?;
        let me = self.actor().person().map(|person| &person.email);
        let mut people = vec![DemoChoice {
            value: String::new(),
            label: self.t().site_demo_visitor().to_owned(),
            chosen: me.is_none(),
        }];
        people.extend(demo.people.iter().map(|person| DemoChoice {
            value: person.email.as_str().to_owned(),
            label: person.label.clone(),
            chosen: Some(&person.email) == me,
        }));
        Some(DemoBar {
            now: bedre_i18n::date::moment(self.now(), self.locale()),
            moment_url: "/demo/moment".to_owned(),
            moments: demo
                .moments
                .iter()
                .map(|moment| DemoChoice {
                    value: moment.key.to_owned(),
                    label: crate::demo::moment_name(moment.key, self.t()),
                    chosen: false,
                })
                .collect(),
            person_url: "/demo/person".to_owned(),
            people,
            mailbox_url: self.url(&Url::Mailbox),
        })
    }

    /// The signed-in person's identifier, or an error that leads to the sign-in page and back.
    ///
    /// # Errors
    ///
    /// [`WebError::SignInFirst`].
    pub fn signed_in(&self) -> Result<&bedre_domain::person::Person, WebError> {
        self.actor().person().ok_or(WebError::SignInFirst)
    }
}

/// An answer with a page.
pub(crate) fn html(status: StatusCode, page: &impl Template) -> Result<Response, WebError> {
    let html = page.render()?;
    let head = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        // Pages speak to one person in one moment: neither proxies nor the browser's back button keep them.
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((status, head, html).into_response())
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebError> {
        // The layer that makes it stands around every page; a page outside it is a fault of ours.
        parts.extensions.get::<Self>().cloned().ok_or(WebError::NoVisit)
    }
}

/// The secret in the sign-in cookie.
#[derive(Debug)]
pub(crate) struct SignInCookie(pub(crate) Option<Secret>);

impl<S: Send + Sync> FromRequestParts<S> for SignInCookie {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let jar = axum_extra::extract::CookieJar::from_headers(&parts.headers);
        let secret = [crate::sign_in::COOKIE, crate::sign_in::COOKIE_ON_HTTPS]
            .into_iter()
            .find_map(|name| jar.get(name).map(|cookie| Secret::brought(cookie.value())));
        Ok(Self(secret))
    }
}

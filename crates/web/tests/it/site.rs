//! The site for tests, and visitors who open its pages and fill in its forms by their labels.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use bedre_actions::testing::Ground;
use bedre_web::{App, Limits};
use tower::Service as _;

/// The site on a fresh database.
#[derive(Debug)]
pub(crate) struct Site {
    /// What it stands on.
    pub(crate) ground: Ground,
    router: Router,
}

/// A page as it was answered.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    /// Where it leads, when it is a redirect.
    pub(crate) location: Option<String>,
    pub(crate) html: String,
}

/// A form of a page, with what stands in it.
#[derive(Debug)]
pub(crate) struct Form {
    action: String,
    html: String,
    fields: Vec<(String, String)>,
}

impl Site {
    pub(crate) fn on(ground: Ground) -> Self {
        let app = App {
            platform: ground.platform.clone(),
            demo: None,
            limits: Arc::new(Limits::default()),
            behind_proxy: false,
        };
        Self { ground, router: bedre_web::site(app) }
    }

    /// Opens a page.
    pub(crate) async fn open(&self, path: &str) -> Page {
        self.ask(Method::GET, path, Body::empty()).await
    }

    /// Sends a form as a browser does, and follows where it leads.
    pub(crate) async fn send(&self, form: &Form) -> Page {
        let page = self.post(&form.action, &form.fields).await;
        match &page.location {
            Some(location) => self.open(location).await,
            None => page,
        }
    }

    /// Sends fields to an address.
    pub(crate) async fn post(&self, path: &str, fields: &[(String, String)]) -> Page {
        let body = fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        self.ask(Method::POST, path, Body::from(body.collect::<Vec<_>>().join("&"))).await
    }

    /// Asks for a page by any method.
    pub(crate) async fn ask(&self, method: Method, path: &str, body: Body) -> Page {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body)
            .unwrap();
        let response = self.router.clone().call(request).await.unwrap();
        let location = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        let status = response.status();
        let html = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Page { status, location, html: String::from_utf8(html.to_vec()).unwrap() }
    }
}

impl Page {
    /// The form with a button of these words.
    pub(crate) fn form(&self, button: &str) -> Form {
        let forms = self.html.split("<form").skip(1).map(|rest| rest.split("</form>").next().unwrap_or_default());
        let with_button = |form: &&str| form.contains(&format!(">{button}</button>"));
        let html = forms.into_iter().find(with_button).unwrap_or_else(|| panic!("no «{button}» in {}", self.html));
        Form { action: attribute(html, "action").unwrap(), fields: filled_in(html), html: html.to_owned() }
    }

    /// Every form of the page with its hidden fields, as a mail scanner would post them.
    pub(crate) fn forms(&self) -> Vec<Form> {
        let forms = self.html.split("<form").skip(1).map(|rest| rest.split("</form>").next().unwrap_or_default());
        forms
            .map(|html| Form {
                action: attribute(html, "action").unwrap(),
                fields: filled_in(html),
                html: html.to_owned(),
            })
            .collect()
    }

    /// The heading.
    pub(crate) fn title(&self) -> String {
        let (_, rest) = self.html.split_once("<h1 class=\"page__title\">").unwrap();
        rest.split("</h1>").next().unwrap().to_owned()
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.html.contains(text)
    }
}

impl Form {
    /// Types into the field with a label.
    pub(crate) fn fill(self, label: &str, text: &str) -> Self {
        let id = self.labelled(label);
        self.set(&id, text)
    }

    /// Ticks the box, or chooses the answer, with a label.
    pub(crate) fn mark(self, label: &str) -> Self {
        let id = self.labelled(label);
        let input = self.html.split("<input").find(|input| attribute(input, "id").as_deref() == Some(&id)).unwrap();
        let (name, value) = (attribute(input, "name").unwrap(), attribute(input, "value").unwrap());
        self.set(&name, &value)
    }

    /// Whether it is sent to an address with this in it.
    pub(crate) fn leads_to(&self, part: &str) -> bool {
        self.action.contains(part)
    }

    fn set(mut self, name: &str, text: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), text.to_owned()));
        self
    }

    /// The `id` of what a label is of.
    fn labelled(&self, label: &str) -> String {
        let labels = self.html.split("<label").skip(1);
        let words = |rest: &str| rest.split_once('>').map(|(_, words)| words.to_owned()).unwrap_or_default();
        let found = labels.into_iter().find(|rest| words(rest).starts_with(label));
        attribute(found.unwrap_or_else(|| panic!("no field «{label}» in {}", self.html)), "for").unwrap()
    }
}

/// What stands in the fields of a form.
fn filled_in(form: &str) -> Vec<(String, String)> {
    let inputs = form.split("<input").skip(1).filter_map(|rest| {
        let tag = rest.split('>').next()?;
        let is_choice = matches!(attribute(tag, "type")?.as_str(), "checkbox" | "radio");
        if is_choice && !tag.contains(" checked") {
            return None;
        }
        Some((attribute(tag, "name")?, attribute(tag, "value").unwrap_or_default()))
    });
    let areas = form.split("<textarea").skip(1).filter_map(|rest| {
        let (tag, rest) = rest.split_once('>')?;
        Some((attribute(tag, "name")?, rest.split("</textarea>").next()?.trim_start_matches('\n').to_owned()))
    });
    inputs.chain(areas).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split('"').next()?.to_owned())
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

//! What stands around every page, and the parts that pages are made of.
//!
//! A page is a struct with a field `layout: Layout` and a template beside it:
//!
//! ```text
//! {% extends "layout/layout.html" %}
//! {% import "layout/form.html" as form %}
//! {% block content %} … {% call form::field(name, layout.t) %}{% endcall %} … {% endblock %}
//! ```
//!
//! The layout writes the page's one `h1` from its title. Parts are plain structs ([`form`], [`list`], [`table`],
//! [`figure`]) that templates draw with the macros of the same name, so that a page made from data – a cohort's own
//! questions – and one written by hand look alike.

pub mod autosave;
pub mod demo;
pub mod figure;
pub mod form;
pub(crate) mod form_page;
pub mod list;
pub mod table;

#[cfg(test)]
mod sample;

use bedre_i18n::{Locale, Texts};

use self::demo::DemoBar;

/// What stands around a page.
#[derive(Debug, Clone)]
pub struct Layout {
    /// The texts, in the reader's language.
    pub t: Texts,
    /// The page's heading, and the first part of its title in the browser.
    pub title: String,
    /// The address of this page after its language, such as `/programme/leger-2020`; empty for the front page.
    pub path: String,
    /// The name of who is signed in.
    pub signed_in: Option<String>,
    /// The links at the top, for this reader.
    pub navigation: Vec<NavLink>,
    /// A link to where the page belongs, above its heading.
    pub above: Option<NavLink>,
    /// A message about what just happened, or what the reader should know.
    pub notice: Option<Notice>,
    /// Whether a form came back with problems; the title then says so first.
    pub wrong: bool,
    /// The organiser's mail address, in the foot.
    pub contact: Option<String>,
    /// The address of the owner's accessibility statement; our own page stands in until it is set.
    pub accessibility_statement: Option<String>,
    /// Time and people of the demo, when this is one.
    pub demo: Option<DemoBar>,
}

impl Layout {
    /// A page for someone not signed in, with nothing but its title around it.
    pub fn new(t: Texts, path: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            t,
            title: title.into(),
            path: path.into(),
            signed_in: None,
            navigation: Vec::new(),
            above: None,
            notice: None,
            wrong: false,
            contact: None,
            accessibility_statement: None,
            demo: None,
        }
    }

    /// An address in the reader's language: `/sign-in` becomes `/nb/sign-in`.
    pub fn url(&self, path: &str) -> String {
        in_language(self.t.locale(), path)
    }

    /// What the browser's tab shows: problems first, so that they are heard first.
    pub fn tab_title(&self) -> String {
        let page = self.t.site_page_title(self.title.as_str());
        if self.wrong { self.t.form_error_page_title(page) } else { page }
    }

    /// This page in each language, in the order they are offered.
    pub fn languages(&self) -> Vec<LanguageLink> {
        Locale::ALL
            .into_iter()
            .map(|locale| LanguageLink {
                tag: locale.tag(),
                name: locale.own_name(),
                url: in_language(locale, &self.path),
                current: locale == self.t.locale(),
            })
            .collect()
    }

    /// The address of the accessibility statement.
    pub fn accessibility_url(&self) -> String {
        self.accessibility_statement.clone().unwrap_or_else(|| self.url("/accessibility"))
    }
}

/// A path with its language before it.
fn in_language(locale: Locale, path: &str) -> String {
    format!("/{}{}", locale.tag(), path.strip_suffix('/').unwrap_or(path))
}

/// A link of the navigation.
#[derive(Debug, Clone)]
pub struct NavLink {
    /// Its words.
    pub label: String,
    /// Where it leads, language included.
    pub url: String,
    /// Whether the page shown is the one it leads to, or lies below it.
    pub current: bool,
}

impl NavLink {
    /// A link to somewhere else.
    pub fn new(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self { label: label.into(), url: url.into(), current: false }
    }

    /// The same, marked as where the reader is.
    #[must_use]
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }
}

/// This page in another language.
#[derive(Debug, Clone)]
pub struct LanguageLink {
    /// The language tag.
    pub tag: &'static str,
    /// The language's name in itself.
    pub name: &'static str,
    /// The page in it.
    pub url: String,
    /// Whether it is the one being read.
    pub current: bool,
}

/// A message at the top of a page.
#[derive(Debug, Clone)]
pub struct Notice {
    /// What kind of message it is.
    pub kind: NoticeKind,
    /// The message, a sentence or two.
    pub text: String,
}

/// What kind of message a [`Notice`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// It went well.
    Done,
    /// Good to know.
    Information,
    /// Something to be careful about.
    Warning,
    /// It did not go.
    Failure,
}

impl NoticeKind {
    /// The colour family of Designsystemet, which brings the icon with it.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Done => "success",
            Self::Information => "info",
            Self::Warning => "warning",
            Self::Failure => "danger",
        }
    }

    /// `alert` for what must be heard at once, else `status`.
    pub fn role(self) -> &'static str {
        match self {
            Self::Done | Self::Information | Self::Warning => "status",
            Self::Failure => "alert",
        }
    }
}

//! What the signed-in person is called, and the language of their e-mails.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, sign_in};
use bedre_domain::{free_text::FreeText, language::Language, person::Person};
use bedre_i18n::Locale;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        form::{Choice, Field, Problems},
    },
    path::Query,
    typed::Typed,
};

/// The most characters of a name.
const NAME: usize = 120;

/// What the person is called, and the language of their e-mails.
#[derive(Debug, Template)]
#[template(path = "sign_in/me.html")]
struct MePage {
    layout: Layout,
    problems: Problems,
    fields: Vec<Field>,
    action: String,
}

/// Name and language as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeForm {
    name: String,
    #[serde(default)]
    language: String,
}

/// Whether it was just saved.
#[derive(Debug, Deserialize)]
pub(super) struct MeQuery {
    saved: Option<String>,
}

impl MeForm {
    fn of(person: &Person) -> Self {
        Self { name: person.name.as_str().to_owned(), language: person.language.tag().to_owned() }
    }

    fn parse(&self, typed: &mut Typed, visit: &Visit) -> Option<(FreeText, Language)> {
        let name = typed.needed("name", &self.name, NAME, visit.t().sign_in_me_name_missing());
        let language = typed.one_of("language", &self.language, &Language::ALL, Language::tag)?;
        typed.problems.is_empty().then_some((name, language))
    }
}

impl MePage {
    fn new(visit: &Visit, form: &MeForm, problems: Problems) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.sign_in_me_title());
        layout.above = Some(NavLink::new(t.site_nav_home(), visit.url(&Url::Home)));
        layout.wrong = !problems.is_empty();
        let languages = Locale::ALL.map(|locale| Choice::new(locale.tag(), locale.own_name(), &[&form.language]));
        let fields = [
            Field::text("name", t.sign_in_me_name(), &form.name).hint(t.sign_in_me_name_hint()).autocomplete("name"),
            Field::one("language", t.sign_in_me_language(), languages.to_vec()).hint(t.sign_in_me_language_hint()),
        ];
        Self {
            fields: fields.into_iter().map(|field| field.of(&problems)).collect(),
            action: visit.url(&Url::Me),
            problems,
            layout,
        }
    }
}

pub(super) async fn page(visit: Visit, Query(query): Query<MeQuery>) -> Result<Response, WebError> {
    let mut page = MePage::new(&visit, &MeForm::of(visit.signed_in()?), Problems::default());
    let done = |_| Notice { kind: NoticeKind::Done, text: visit.t().form_saved().to_owned() };
    page.layout.notice = query.saved.map(done);
    visit.show(&page)
}

pub(super) async fn change(
    visit: Visit,
    State(platform): State<Platform>,
    Form(form): Form<MeForm>,
) -> Result<Response, WebError> {
    visit.signed_in()?;
    let mut typed = Typed::new(visit.t());
    let Some((name, language)) = form.parse(&mut typed, &visit) else {
        return visit.reject(&MePage::new(&visit, &form, typed.problems));
    };
    sign_in::change_self(&platform, visit.actor(), &name, language).await?;
    Ok(visit.to(&Url::MeSaved))
}

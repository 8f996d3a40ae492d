//! The checklist before applying: am I ready? Open without sign-in; kept when the reader presses a button.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use bedre_actions::{Platform, Secret, checklist, cohort};
use bedre_domain::{
    cohort::{Cohort, CohortRecord},
    free_text::{FreeText, FreeTextError},
    key::Slug,
    question::{Answers, Field as Asked},
};
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{Layout, NavLink, Notice, NoticeKind, form::Problems},
    path::{Path, Query},
    programme::examples::has_some,
    question::{self, Drawing, Part},
    wording::Words,
};

/// The cookie with the secret that the answers are kept under.
pub(crate) const COOKIE: &str = "bedre-checklist";
/// The button that takes the answers into an application.
const TAKE_ALONG: &str = "take_along";

#[derive(Debug, Template)]
#[template(path = "programme/checklist.html")]
struct ChecklistPage {
    layout: Layout,
    problems: Problems,
    intro: Words,
    advice: Vec<Words>,
    items: Vec<Item>,
    action: String,
    can_apply: bool,
    examples: Option<String>,
}

/// One numbered question with its fields.
#[derive(Debug)]
struct Item {
    label: Words,
    help: Option<Words>,
    parts: Vec<Part>,
}

/// Whether it was just saved.
#[derive(Debug, Deserialize)]
pub(super) struct ChecklistQuery {
    saved: Option<String>,
}

pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    jar: CookieJar,
    Path(slug): Path<Slug>,
    Query(query): Query<ChecklistQuery>,
) -> Result<Response, WebError> {
    let record = cohort::announced(&platform, &slug).await?;
    let answers = checklist::open(&platform, record.id, secret(&jar).as_ref()).await?;
    let mut page = ChecklistPage::new(&record, &answers, Problems::default(), &visit)?;
    let done = |_| Notice { kind: NoticeKind::Done, text: visit.t().form_saved().to_owned() };
    page.layout.notice = query.saved.map(done);
    visit.show(&page)
}

pub(super) async fn save(
    visit: Visit,
    State(platform): State<Platform>,
    jar: CookieJar,
    Path(slug): Path<Slug>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let record = cohort::announced(&platform, &slug).await?;
    let (answers, problems) = read(&record.cohort, &pairs, &visit)?;
    if !problems.is_empty() {
        return visit.reject(&ChecklistPage::new(&record, &answers, problems, &visit)?.retyped(&pairs));
    }
    let secret = checklist::save(&platform, visit.actor(), record.id, secret(&jar), &answers).await?;
    let secure = platform.site().address.starts_with("https://");
    let cookie = Cookie::build((COOKIE, secret.expose().to_owned()))
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .permanent();
    let jar = jar.add(cookie);
    if pairs.iter().any(|(name, _)| name == TAKE_ALONG) {
        return Ok((jar, visit.to(&Url::Apply(slug))).into_response());
    }
    Ok((jar, visit.to(&Url::ChecklistSaved(slug))).into_response())
}

/// The secret of this browser.
pub(crate) fn secret(jar: &CookieJar) -> Option<Secret> {
    jar.get(COOKIE).map(|cookie| Secret::brought(cookie.value()))
}

/// What was typed, but for what must not be kept.
fn read(cohort: &Cohort, pairs: &[(String, String)], visit: &Visit) -> Result<(Answers, Problems), WebError> {
    let t = visit.t();
    let (mut answers, mut problems) = (Answers::default(), Problems::default());
    let items = cohort.checklist.iter().flat_map(|list| &list.items);
    let questions: Vec<_> = items.flat_map(|item| item.questions(&cohort.form)).collect();
    for (name, typed) in pairs.iter().filter(|(name, _)| name != TAKE_ALONG) {
        let is_asked = |field: &Asked| questions.iter().any(|question| question.key == field.question);
        let asked = Asked::parse(name).filter(is_asked);
        let field = asked.ok_or(WebError::BadRequest("unknown field in a checklist"))?;
        match FreeText::new(typed) {
            Ok(text) => answers.set(&field, text),
            Err(FreeTextError::IdentityNumber) => problems.add(name, t.form_identity_number_found()),
            Err(FreeTextError::TooLong { max }) => problems.add(name, t.form_too_long(max)),
        }
    }
    Ok((answers, problems))
}

impl ChecklistPage {
    fn new(record: &CohortRecord, answers: &Answers, problems: Problems, visit: &Visit) -> Result<Self, WebError> {
        let (t, cohort) = (visit.t(), &record.cohort);
        let list = cohort.checklist.as_ref().ok_or(WebError::NotFound)?;
        let mut layout = visit.layout(t.programme_checklist_title());
        layout.above =
            Some(NavLink::new(Words::of(&cohort.title, visit).text, visit.url(&Url::Programme(cohort.slug.clone()))));
        layout.contact = Some(record.programme.contact.email.to_string());
        layout.wrong = !problems.is_empty();
        let drawing = Drawing { visit, cohort, answers, problems: &problems, member_rows: 2, marks_optional: false };
        let items = list
            .items
            .iter()
            .map(|item| Item {
                label: Words::of(&item.label, visit),
                help: item.help.as_ref().map(|help| Words::of(help, visit)),
                parts: item.questions(&cohort.form).flat_map(|question| drawing.parts(question)).collect(),
            })
            .collect();
        Ok(Self {
            layout,
            intro: Words::of(&list.intro, visit),
            advice: Words::all(&list.advice, visit),
            items,
            action: visit.url(&Url::Checklist(cohort.slug.clone())),
            can_apply: cohort.phase_at(visit.now()).is_open(),
            examples: has_some(record).then(|| visit.url(&Url::Examples(record.cohort.slug.clone()))),
            problems,
        })
    }
    /// The same with what was typed but not kept, so that it can be mended where it stands.
    fn retyped(mut self, typed: &[(String, String)]) -> Self {
        for item in &mut self.items {
            question::retype(&mut item.parts, &self.problems, typed);
        }
        self
    }
}

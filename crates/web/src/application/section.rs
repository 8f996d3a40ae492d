//! One section of the form. It saves itself while one types, and by its buttons without script.

use askama::Template;
use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use bedre_actions::{
    Platform,
    application::{self, Opened, SaveError, most_members},
};
use bedre_domain::{
    application::{Application, EditError},
    cohort::CohortRecord,
    free_text::FreeTextError,
    id::ApplicationId,
    key::{QuestionKey, SectionKey},
    question::{QuestionKind, Refused, Section, TypedError},
};
use bedre_i18n::{Texts, date};
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{Layout, NavLink, autosave, form::Problems},
    path::{Path, Query},
    programme::examples::has_some,
    question::{self, Drawing, Part},
    wording::Words,
};

/// What buttons are called that do more than save. No field's name has an underscore.
const ADD: &str = "_add";
const REMOVE: &str = "_remove";
const LATER: &str = "_later";
const EXAMPLES: &str = "_examples";

#[derive(Debug, Template)]
#[template(path = "application/section.html")]
struct SectionPage {
    layout: Layout,
    problems: Problems,
    number: usize,
    count: usize,
    intro: Option<Words>,
    no_patient: bool,
    /// Whether there is suitable work to look up from here (F9).
    has_examples: bool,
    parts: Vec<Part>,
    action: String,
    saved: String,
}

/// How the page is asked for: with the faults of what is typed, with room for so many members.
#[derive(Debug, Default, Deserialize)]
pub(super) struct SectionQuery {
    check: Option<String>,
    rows: Option<usize>,
}

pub(super) async fn show(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(ApplicationId, SectionKey)>,
    Query(query): Query<SectionQuery>,
) -> Result<Response, WebError> {
    let Opened { application, cohort, .. } = application::open(&platform, visit.actor(), id).await?;
    let section = cohort.cohort.form.section(&key).ok_or(WebError::NotFound)?;
    if application.may_edit(&cohort.cohort, visit.now()).is_err() {
        return Ok(visit.to(&Url::ApplicationCheck(id)));
    }
    let problems = match query.check {
        Some(_) => faults(&application, &cohort, section, &visit),
        None => Problems::default(),
    };
    visit.show(&SectionPage::new(&application, &cohort, section, problems, query.rows.unwrap_or(0), &visit))
}

/// What is wrong with the answers of a section.
fn faults(application: &Application, cohort: &CohortRecord, section: &Section, visit: &Visit) -> Problems {
    let cohort = &cohort.cohort;
    let own = visit.actor().person().map(|person| &person.email);
    let mut problems = Problems::default();
    for error in cohort.form.faults_in(section, &application.answers, &cohort.setting(own)) {
        let words = question::problem(&error, cohort, &application.answers, visit);
        problems.add(error.field.to_string(), words);
    }
    problems
}

impl SectionPage {
    fn new(
        application: &Application,
        cohort: &CohortRecord,
        section: &Section,
        problems: Problems,
        rows: usize,
        visit: &Visit,
    ) -> Self {
        let (t, form) = (visit.t(), &cohort.cohort.form);
        let drawing = Drawing {
            visit,
            cohort: &cohort.cohort,
            answers: &application.answers,
            problems: &problems,
            member_rows: rows,
            marks_optional: true,
        };
        let shown = form.shown_in(section, &application.answers);
        let parts = shown.iter().flat_map(|shown| drawing.parts_of(shown)).collect();
        let mut layout = visit.layout(Words::of(&section.title, visit).text);
        layout.above = Some(NavLink::new(t.application_back_to_tasks(), visit.url(&Url::Application(application.id))));
        layout.contact = Some(cohort.programme.contact.email.to_string());
        layout.wrong = !problems.is_empty();
        let place = form.sections().iter().position(|other| other.key == section.key);
        Self {
            layout,
            number: place.map_or(1, |place| place + 1),
            count: form.sections().len(),
            no_patient: section.intro.is_none() && section.questions.iter().any(|question| is_free(&question.kind)),
            has_examples: has_some(cohort)
                && section.questions.iter().any(|question| question.handbook_heading.is_some()),
            intro: section.intro.as_ref().map(|intro| Words::of(intro, visit)),
            parts,
            action: visit.url(&Url::ApplicationSection(application.id, section.key.clone())),
            saved: saved_words(application, visit),
            problems,
        }
    }

    /// The same with what was typed but not kept, so that it can be mended where it stands.
    fn retyped(mut self, typed: &[(String, String)]) -> Self {
        question::retype(&mut self.parts, &self.problems, typed);
        self
    }
}

/// Whether a question is answered with words of one's own about practice (J8).
fn is_free(kind: &QuestionKind) -> bool {
    matches!(kind, QuestionKind::LongText { .. } | QuestionKind::Lines { .. })
}

/// «Lagret kl. 14.32».
fn saved_words(application: &Application, visit: &Visit) -> String {
    visit.t().form_saved_at(date::clock_of(application.saved_at, visit.locale()))
}

pub(super) async fn save(
    visit: Visit,
    State(platform): State<Platform>,
    Path((id, key)): Path<(ApplicationId, SectionKey)>,
    headers: HeaderMap,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let (buttons, typed): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(name, _)| name.starts_with('_'));
    let saved = application::save(&platform, visit.actor(), id, &key, &typed).await;
    if autosave::asked(&headers) {
        return by_itself(saved, &visit);
    }
    let saved = match saved {
        Ok(saved) => saved,
        Err(SaveError::Action(error)) => return Err(error.into()),
        Err(SaveError::Edit(EditError::Closed | EditError::Settled(_))) => {
            return Ok(visit.to(&Url::Application(id)));
        }
        Err(SaveError::Typed(TypedError::UnknownField)) => return Err(WebError::BadRequest("unknown field")),
        Err(SaveError::Typed(TypedError::TooManyMembers { max })) => {
            return too_many(&visit, &platform, id, &key, max).await;
        }
    };
    let section = saved.cohort.cohort.form.section(&key).ok_or(WebError::NotFound)?;
    if !saved.refused.is_empty() {
        let problems = refusals(&saved.refused, visit.t());
        let page = SectionPage::new(&saved.application, &saved.cohort, section, problems, 0, &visit);
        return visit.reject(&page.retyped(&typed));
    }
    let here = visit.url(&Url::ApplicationSection(id, key.clone()));
    match buttons.first().map(|(name, value)| (name.as_str(), value.as_str())) {
        None => Ok(visit.to(&after(id, &key, &saved.cohort))),
        Some((LATER, _)) => Ok(visit.to(&Url::Application(id))),
        Some((EXAMPLES, _)) => Ok(visit.to(&Url::ApplicationExamples(id, key))),
        Some((ADD, question)) => {
            let question = QuestionKey::parse(question).map_err(|_| WebError::BadRequest("unknown list"))?;
            let most = most_members(&saved.cohort.cohort.unit);
            let rows = saved.application.answers.member_rows(&question).max(shown_rows(&typed, &question));
            if rows >= most {
                return too_many(&visit, &platform, id, &key, most).await;
            }
            Ok(Redirect::to(&format!("{here}?rows={}#{question}.{rows}.name", rows + 1)).into_response())
        }
        Some((REMOVE, place)) => {
            let (question, row) = place.split_once('.').ok_or(WebError::BadRequest("unknown member"))?;
            let question = QuestionKey::parse(question).map_err(|_| WebError::BadRequest("unknown list"))?;
            let row = row.parse().map_err(|_| WebError::BadRequest("unknown member"))?;
            match application::remove_member(&platform, visit.actor(), id, &question, row).await {
                Ok(()) => Ok(Redirect::to(&format!("{here}#{question}")).into_response()),
                Err(SaveError::Action(error)) => Err(error.into()),
                Err(SaveError::Edit(_) | SaveError::Typed(_)) => Ok(visit.to(&Url::Application(id))),
            }
        }
        Some(_) => Err(WebError::BadRequest("unknown button")),
    }
}

/// How many rows of a list the page showed.
fn shown_rows(typed: &[(String, String)], question: &QuestionKey) -> usize {
    let rows = typed.iter().filter_map(|(name, _)| {
        let field = bedre_domain::question::Field::parse(name)?;
        (field.question == *question).then(|| field.of_member())?
    });
    rows.map(|(row, _)| row + 1).max().unwrap_or(0)
}

/// The answer to a form that saved itself.
fn by_itself(saved: Result<application::Saved, SaveError>, visit: &Visit) -> Result<Response, WebError> {
    let t = visit.t();
    match saved {
        Ok(saved) if saved.refused.is_empty() => Ok(autosave::saved(&saved_words(&saved.application, visit))),
        Ok(saved) => {
            let problems = refusals(&saved.refused, t);
            let words = problems.all().first().map_or("", |problem| problem.message.as_str());
            Ok(autosave::refused(&format!("{words} {}", t.application_rest_is_saved())))
        }
        Err(SaveError::Edit(_)) => Ok(autosave::refused(t.application_not_saved())),
        Err(SaveError::Typed(TypedError::TooManyMembers { max })) => {
            Ok(autosave::refused(&t.application_team_too_large(max)))
        }
        Err(SaveError::Typed(TypedError::UnknownField)) => Err(WebError::BadRequest("unknown field")),
        Err(SaveError::Action(error)) => Err(error.into()),
    }
}

/// Why texts were not kept, field by field.
fn refusals(refused: &[Refused], t: Texts) -> Problems {
    let mut problems = Problems::default();
    for refused in refused {
        let words = match refused.why {
            FreeTextError::IdentityNumber => t.form_identity_number_found().to_owned(),
            FreeTextError::TooLong { max } => t.form_too_long(max),
        };
        problems.add(refused.field.to_string(), words);
    }
    problems
}

/// The page again, with the word that a team is full.
async fn too_many(
    visit: &Visit,
    platform: &Platform,
    id: ApplicationId,
    key: &SectionKey,
    most: usize,
) -> Result<Response, WebError> {
    let Opened { application, cohort, .. } = application::open(platform, visit.actor(), id).await?;
    let section = cohort.cohort.form.section(key).ok_or(WebError::NotFound)?;
    let list = section.questions.iter().find(|question| matches!(question.kind, QuestionKind::Members));
    let mut problems = Problems::default();
    let name = list.map(|list| list.key.to_string()).unwrap_or_default();
    problems.add(name, visit.t().application_team_too_large(most));
    visit.reject(&SectionPage::new(&application, &cohort, section, problems, most, visit))
}

/// The page after a section: the next one, or all answers.
fn after(id: ApplicationId, key: &SectionKey, cohort: &CohortRecord) -> Url {
    let mut sections = cohort.cohort.form.sections().iter();
    sections.find(|section| section.key == *key);
    match sections.next() {
        Some(next) => Url::ApplicationSection(id, next.key.clone()),
        None => Url::ApplicationCheck(id),
    }
}

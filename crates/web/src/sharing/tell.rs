//! The tab of a project on which its team tells others of it: whom it is shown to, and what they say.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    project::{May, WriteError},
    sharing::{self, CommentBy, OpenSharing},
};
use bedre_domain::{
    id::{CommentId, ProjectId},
    project::Sharing,
};
use bedre_i18n::{Texts, date};
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout,
        form::{Choice, Field, Problems},
        form_page::changed,
    },
    path::Path,
    project::show::{Tabs, layout},
    typed::Typed,
    url::ProjectTab,
};

/// The most characters of a comment.
const COMMENT: usize = 2_000;

#[derive(Debug, Template)]
#[template(path = "sharing/tell.html")]
struct TellPage {
    layout: Layout,
    tabs: Tabs,
    problems: Problems,
    /// The form of whom it is shown to, for the team.
    share: Option<SharePart>,
    /// That it is shown to the reader, who is none of the team and its staff.
    is_shown_to_me: bool,
    /// Where the story is written, for the team.
    story: Option<String>,
    comments: Vec<CommentLine>,
    comment: Field,
    comment_action: String,
}

/// The form of whom a project is shown to.
#[derive(Debug)]
struct SharePart {
    field: Field,
    seen: String,
    action: String,
}

/// A comment with the form that deletes it.
#[derive(Debug)]
struct CommentLine {
    when: String,
    by: String,
    text: String,
    remove: Option<(String, String)>,
}

/// Whom a project is shown to, as chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShareForm {
    #[serde(default)]
    seen: String,
    #[serde(default)]
    level: String,
}

/// A comment as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CommentForm {
    text: String,
}

impl ShareForm {
    fn of(open: &OpenSharing) -> Self {
        Self { seen: open.seen().as_str().to_owned(), level: open.project.sharing.key().to_owned() }
    }

    fn field(&self, typed: &Typed, t: Texts) -> Field {
        let choices = Sharing::ALL.map(|level| {
            let (label, hint) = words(level, t);
            Choice::new(level.key(), label, &[&self.level]).hint(hint)
        });
        Field::one("level", t.sharing_question(), choices.to_vec()).of(&typed.problems)
    }
}

/// A level in words: its name, and who reads then.
fn words(level: Sharing, t: Texts) -> (&'static str, &'static str) {
    match level {
        Sharing::Team => (t.sharing_team(), t.sharing_team_text()),
        Sharing::Supervisor => (t.sharing_supervisor(), t.sharing_supervisor_text()),
        Sharing::Cohort => (t.sharing_cohort(), t.sharing_cohort_text()),
        Sharing::Public => (t.sharing_public(), t.sharing_public_text()),
    }
}

impl TellPage {
    fn new(visit: &Visit, open: &OpenSharing, share: &ShareForm, comment: &CommentForm, typed: Typed) -> Self {
        let (t, id) = (visit.t(), open.project.id);
        let mut layout = layout(visit, &open.project, open.may);
        layout.wrong = !typed.problems.is_empty();
        Self {
            tabs: Tabs::of(visit, id, ProjectTab::Tell),
            share: (open.may == May::Work).then(|| SharePart {
                field: share.field(&typed, t),
                seen: share.seen.clone(),
                action: visit.url(&Url::Share(id)),
            }),
            story: (open.may == May::Work).then(|| visit.url(&Url::StoryOf(id))),
            is_shown_to_me: open.may == May::ReadShared,
            comments: open.comments.iter().map(|one| CommentLine::of(one, visit)).collect(),
            comment: Field::long("text", t.sharing_comment(), &comment.text, Some(COMMENT))
                .hint(t.sharing_comment_hint())
                .of(&typed.problems),
            comment_action: visit.url(&Url::CommentOn(id)),
            problems: typed.problems,
            layout,
        }
    }
}

impl CommentLine {
    fn of(one: &CommentBy, visit: &Visit) -> Self {
        let t = visit.t();
        let by = one.by.as_ref().map(|person| person.called().to_owned()).unwrap_or_default();
        let remove = || (visit.url(&Url::CommentRemove(one.comment.id)), t.sharing_comment_remove_of(by.as_str()));
        Self {
            when: date::moment(one.comment.at, visit.locale()),
            text: one.comment.text.as_str().to_owned(),
            remove: one.may_remove.then(remove),
            by,
        }
    }
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = sharing::open(&platform, visit.actor(), id).await?;
    let share = ShareForm::of(&open);
    visit.show(&TellPage::new(&visit, &open, &share, &CommentForm::default(), Typed::new(visit.t())))
}

pub(super) async fn share(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<ShareForm>,
) -> Result<Response, WebError> {
    let open = sharing::open(&platform, visit.actor(), id).await?;
    if open.may != May::Work {
        return Err(WebError::NotFound);
    }
    let mut typed = Typed::new(visit.t());
    let Some(level) = typed.one_of("level", &form.level, &Sharing::ALL, Sharing::key) else {
        return visit.reject(&TellPage::new(&visit, &open, &form, &CommentForm::default(), typed));
    };
    match sharing::share(&platform, visit.actor(), id, &Seen::brought(&form.seen), level).await {
        Ok(()) => Ok(visit.to(&Url::Project(id, ProjectTab::Tell))),
        Err(WriteError::Action(error)) => Err(error.into()),
        Err(WriteError::Changed) => {
            let (stands, _) = words(open.project.sharing, visit.t());
            typed.add("level", visit.t().form_stands(stands));
            let form = ShareForm { seen: open.seen().as_str().to_owned(), ..form };
            let mut page = TellPage::new(&visit, &open, &form, &CommentForm::default(), typed);
            page.layout.notice = Some(changed(visit.t()));
            visit.reject(&page)
        }
    }
}

pub(super) async fn comment(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<CommentForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    let text = typed.needed("text", &form.text, COMMENT, visit.t().sharing_comment_missing());
    if typed.problems.is_empty() {
        sharing::comment(&platform, visit.actor(), id, text).await?;
        return Ok(visit.to(&Url::Project(id, ProjectTab::Tell)));
    }
    let open = sharing::open(&platform, visit.actor(), id).await?;
    visit.reject(&TellPage::new(&visit, &open, &ShareForm::of(&open), &form, typed))
}

pub(super) async fn remove(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CommentId>,
) -> Result<Response, WebError> {
    let project = sharing::remove_comment(&platform, visit.actor(), id).await?;
    Ok(visit.to(&Url::Project(project, ProjectTab::Tell)))
}

//! Where somebody of the team agrees to a story, or takes the agreement back.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    story::{self, AnswerError, MyConsent},
};
use bedre_domain::{
    id::StoryId,
    story::{ConsentState, StoryState},
};
use serde::Deserialize;

use super::{answer, text::StoryText};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{Layout, NavLink, Notice, NoticeKind},
    path::Path,
};

#[derive(Debug, Template)]
#[template(path = "story/consent.html")]
struct ConsentPage {
    layout: Layout,
    story: StoryText,
    said: Option<String>,
    /// What can be answered: what is sent, and the button's words; the first is the one that is hoped for.
    answers: Vec<(&'static str, &'static str)>,
    version: u32,
    action: String,
}

/// The answer, with the text that it is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerForm {
    version: u32,
    #[serde(default)]
    answer: String,
}

impl ConsentPage {
    fn new(visit: &Visit, mine: &MyConsent) -> Self {
        let t = visit.t();
        let story = StoryText::of(&mine.story.content, visit);
        let mut layout = visit.layout(t.story_consent_title());
        layout.above = Some(NavLink::new(t.site_nav_home(), visit.url(&Url::Home)));
        let is_asked_about = matches!(mine.story.state, StoryState::Asked { .. } | StoryState::Published { .. });
        let answers = match &mine.consent.state {
            _ if !is_asked_about || mine.consent.version != mine.story.version => Vec::new(),
            ConsentState::Asked { .. } => vec![("yes", t.story_consent_yes()), ("no", t.story_consent_no())],
            ConsentState::Given { .. } => vec![("no", t.story_consent_withdraw())],
            ConsentState::Declined { .. } | ConsentState::Withdrawn { .. } => Vec::new(),
        };
        let nobody_asks = || t.story_consent_not_asked().to_owned();
        let said = answer::to_them(&mine.consent, t).or_else(|| answers.is_empty().then(nobody_asks));
        Self {
            said,
            answers,
            version: mine.story.version,
            action: visit.url(&Url::StoryConsent(mine.story.id)),
            story,
            layout,
        }
    }
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<StoryId>,
) -> Result<Response, WebError> {
    let mine = story::my_consent(&platform, visit.actor(), id).await?;
    visit.show(&ConsentPage::new(&visit, &mine))
}

pub(super) async fn answer(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<StoryId>,
    Form(form): Form<AnswerForm>,
) -> Result<Response, WebError> {
    let agrees = match form.answer.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(WebError::BadRequest("neither yes nor no to a story")),
    };
    match story::answer(&platform, visit.actor(), id, form.version, agrees).await {
        Ok(()) | Err(AnswerError::Refused(_)) => Ok(visit.to(&Url::StoryConsent(id))),
        Err(AnswerError::Action(error)) => Err(error.into()),
        Err(AnswerError::NotRead) => {
            let mine = story::my_consent(&platform, visit.actor(), id).await?;
            let mut page = ConsentPage::new(&visit, &mine);
            let text = visit.t().story_consent_not_read().to_owned();
            page.layout.notice = Some(Notice { kind: NoticeKind::Warning, text });
            visit.reject(&page)
        }
    }
}

//! What a leader is asked about a story, by a mailed link and without an account. Opening the link changes nothing: the form
//! that answers is shown when a button is pressed, and brings back a key that stands nowhere else.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use bedre_actions::{
    Platform, Secret,
    story::{self, AnswerError, LinkedStory},
};
use bedre_domain::story::{Answer, ConsentState};
use serde::Deserialize;

use super::{answer, text::StoryText};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, Notice, NoticeKind,
        form::{Choice, Field, Problems},
    },
    path::Path,
    typed::Typed,
    wording::Words,
};

/// The most characters of a name.
const NAME: usize = 200;

#[derive(Debug, Template)]
#[template(path = "story/leader.html")]
struct LeaderPage {
    layout: Layout,
    intro: String,
    story: StoryText,
    said: Option<String>,
    /// Where the form is, and the words of the button that leads there.
    start: Option<(String, &'static str)>,
}

#[derive(Debug, Template)]
#[template(path = "story/answer.html")]
struct AnswerPage {
    layout: Layout,
    problems: Problems,
    fields: Vec<Field>,
    page: String,
    action: String,
}

/// The leader's answer as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeaderForm {
    #[serde(default)]
    answer: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    page: String,
}

/// What can be answered.
const ANSWERS: [&str; 2] = ["yes", "no"];

impl LeaderForm {
    fn parse(&self, typed: &mut Typed) -> Option<Answer> {
        let chosen = typed.one_of("answer", &self.answer, &ANSWERS, |one| one)?;
        if chosen == "no" {
            return Some(Answer::No);
        }
        let missing = typed.t().confirmation_name_missing();
        let name = typed.needed("name", &self.name, NAME, missing);
        typed.problems.is_empty().then_some(Answer::Yes { name })
    }
}

impl LeaderPage {
    fn new(visit: &Visit, token: &str, linked: &LinkedStory) -> Self {
        let t = visit.t();
        let mut layout = layout(visit, token);
        layout.contact = Some(linked.cohort.programme.contact.email.to_string());
        let words = match &linked.consent.state {
            _ if !linked.is_asked_about() => None,
            ConsentState::Asked { .. } => Some(t.confirmation_start()),
            ConsentState::Given { .. } => Some(t.confirmation_change()),
            ConsentState::Declined { .. } | ConsentState::Withdrawn { .. } => None,
        };
        let nobody_asks = || t.story_consent_not_asked().to_owned();
        let said = answer::to_them(&linked.consent, t).or_else(|| words.is_none().then(nobody_asks));
        Self {
            intro: t.story_consent_leader(Words::of(&linked.cohort.cohort.title, visit).text),
            story: StoryText::of(&linked.story.content, visit),
            said,
            start: words.map(|words| (visit.url(&Url::AgreeForm(token.to_owned())), words)),
            layout,
        }
    }
}

impl AnswerPage {
    fn new(visit: &Visit, token: &str, linked: &LinkedStory, form: &LeaderForm, typed: Typed) -> Self {
        let t = visit.t();
        let mut layout = layout(visit, token);
        layout.wrong = !typed.problems.is_empty();
        let no = if answer::is_yes(&linked.consent) { t.story_consent_withdraw() } else { t.story_consent_no() };
        let choices =
            vec![Choice::new("yes", t.story_consent_yes(), &[&form.answer]), Choice::new("no", no, &[&form.answer])];
        let fields = [
            Field::one("answer", t.confirmation_answer(), choices),
            Field::text("name", t.confirmation_name(), &form.name)
                .hint(t.story_consent_name_hint())
                .autocomplete("name"),
        ];
        Self {
            fields: fields.into_iter().map(|field| field.of(&typed.problems)).collect(),
            problems: typed.problems,
            page: linked.page_key.clone(),
            action: visit.url(&Url::Agree(token.to_owned())),
            layout,
        }
    }
}

fn layout(visit: &Visit, token: &str) -> Layout {
    Layout { path: Url::Agree(token.to_owned()).to_string(), ..visit.layout(visit.t().story_consent_title()) }
}

/// Whether the leader can answer now.
fn can_answer(linked: &LinkedStory) -> bool {
    let is_open = match &linked.consent.state {
        ConsentState::Asked { .. } | ConsentState::Given { .. } => true,
        ConsentState::Declined { .. } | ConsentState::Withdrawn { .. } => false,
    };
    is_open && linked.is_asked_about()
}

/// The page behind the link. Opening it changes nothing.
pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let linked = story::by_link(&platform, &Secret::brought(&token)).await?;
    visit.show(&LeaderPage::new(&visit, &token, &linked))
}

/// Who reloads the form, or comes to it by the address alone, begins anew.
pub(super) async fn back_to_start(visit: Visit, Path(token): Path<String>) -> Response {
    visit.to(&Url::Agree(token))
}

/// The form, once its button was pressed. Changes nothing either.
pub(super) async fn form(
    visit: Visit,
    State(platform): State<Platform>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let linked = story::by_link(&platform, &Secret::brought(&token)).await?;
    if !can_answer(&linked) {
        return Ok(visit.to(&Url::Agree(token)));
    }
    visit.show(&AnswerPage::new(&visit, &token, &linked, &LeaderForm::default(), Typed::new(visit.t())))
}

/// Takes the answer.
pub(super) async fn answer(
    visit: Visit,
    State(platform): State<Platform>,
    Path(token): Path<String>,
    Form(form): Form<LeaderForm>,
) -> Result<Response, WebError> {
    let secret = Secret::brought(&token);
    let linked = story::by_link(&platform, &secret).await?;
    if !can_answer(&linked) {
        return Ok(visit.to(&Url::Agree(token)));
    }
    let mut typed = Typed::new(visit.t());
    let Some(answer) = form.parse(&mut typed) else {
        return visit.reject(&AnswerPage::new(&visit, &token, &linked, &form, typed));
    };
    match story::answer_by_link(&platform, visit.actor(), &secret, &form.page, answer).await {
        Ok(()) | Err(AnswerError::Refused(_)) => Ok(Redirect::to(&visit.url(&Url::Agree(token))).into_response()),
        Err(AnswerError::Action(error)) => Err(error.into()),
        Err(AnswerError::NotRead) => {
            let mut page = LeaderPage::new(&visit, &token, &linked);
            let text = visit.t().story_consent_not_read().to_owned();
            page.layout.notice = Some(Notice { kind: NoticeKind::Warning, text });
            visit.reject(&page)
        }
    }
}

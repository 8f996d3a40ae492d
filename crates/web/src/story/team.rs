//! The team's page of its story: what it takes, how it will look, who has answered, and asking them.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    story::{self, AskStoryError, OpenStory},
};
use bedre_domain::{
    email::Email,
    id::ProjectId,
    project::Sharing,
    story::{AskError, Consent, Story, StoryState, Voice},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use super::{answer, text::StoryText};
use crate::{
    App, Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Field, Problems},
        form_page::changed,
        list::{Fact, Task, TaskState},
    },
    path::Path,
    typed::Typed,
    url::ProjectTab,
};

#[derive(Debug, Template)]
#[template(path = "story/team.html")]
struct TeamPage {
    layout: Layout,
    problems: Problems,
    tasks: Vec<Task>,
    state: Option<&'static str>,
    open: Option<String>,
    story: Option<StoryText>,
    edit: String,
    answers: Vec<Fact>,
    /// Where the reader answers for their own part.
    own: Option<String>,
    ask: Option<AskPart>,
}

/// The form that asks everybody.
#[derive(Debug)]
struct AskPart {
    field: Field,
    seen: String,
    action: String,
}

/// Whom to ask, as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskForm {
    #[serde(default)]
    seen: String,
    #[serde(default)]
    leader: String,
}

impl AskForm {
    fn of(open: &OpenStory) -> Self {
        let leader = open.leader.as_ref().map(ToString::to_string).unwrap_or_default();
        Self { seen: open.seen().as_str().to_owned(), leader }
    }
}

impl TeamPage {
    fn new(visit: &Visit, open: &OpenStory, form: &AskForm, typed: Typed) -> Self {
        let (t, id) = (visit.t(), open.project.id);
        let mut layout = visit.layout(t.story_team_title());
        layout.above =
            Some(NavLink::new(open.project.charter.title.as_str(), visit.url(&Url::Project(id, ProjectTab::Tell))));
        layout.wrong = !typed.problems.is_empty();
        let story = open.story.as_ref();
        let me = visit.actor().person().map(|person| Voice::Member(person.id));
        let is_mine = |consent: &&Consent| Some(&consent.who) == me.as_ref();
        let asked = story.filter(|_| open.consents.iter().any(|one| is_mine(&one)));
        let may_ask = story.filter(|story| may_be_asked(story, open));
        Self {
            layout,
            tasks: tasks(visit, open),
            state: story.and_then(|story| state(story, t)),
            open: story.filter(|_| open.is_open_to_all()).map(|story| visit.url(&Url::Story(story.id))),
            story: story.map(|story| StoryText::of(&story.content, visit)),
            edit: visit.url(&Url::StoryEdit(id)),
            answers: open.consents.iter().map(|one| answer_of(one, open, t)).collect(),
            own: asked.map(|story| visit.url(&Url::StoryConsent(story.id))),
            ask: may_ask.map(|_| AskPart {
                field: Field::email("leader", t.story_ask_leader(), form.leader.as_str()).of(&typed.problems),
                seen: form.seen.clone(),
                action: visit.url(&Url::StoryAsk(id)),
            }),
            problems: typed.problems,
        }
    }
}

/// Whether everything is there for asking.
fn may_be_asked(story: &Story, open: &OpenStory) -> bool {
    let is_ready = open.ground.is_finished && open.ground.sharing == Sharing::Public;
    let is_free = match story.state {
        StoryState::Draft | StoryState::Withdrawn { .. } => true,
        StoryState::Asked { .. } | StoryState::Published { .. } | StoryState::TakenDown { .. } => false,
    };
    is_ready && is_free && story.content.missing().is_empty()
}

/// What it takes, in the order in which it is done.
fn tasks(visit: &Visit, open: &OpenStory) -> Vec<Task> {
    let (t, id) = (visit.t(), open.project.id);
    let state = |done: bool| if done { TaskState::Done } else { TaskState::NotStarted };
    let finished = Task {
        label: t.story_task_finished().to_owned(),
        url: None,
        hint: Some(t.story_task_finished_hint().to_owned()),
        state: if open.ground.is_finished { TaskState::Done } else { TaskState::Later },
    };
    let written = match &open.story {
        None => TaskState::NotStarted,
        Some(story) if story.content.missing().is_empty() => TaskState::Done,
        Some(_) => TaskState::Started,
    };
    let tell = visit.url(&Url::Project(id, ProjectTab::Tell));
    let all = match open.story.as_ref().map(|story| &story.state) {
        Some(StoryState::Published { .. }) => TaskState::Done,
        Some(StoryState::Asked { .. }) => TaskState::Started,
        Some(StoryState::Draft | StoryState::Withdrawn { .. } | StoryState::TakenDown { .. }) | None => {
            TaskState::Later
        }
    };
    vec![
        Task::new(t.story_task_text(), visit.url(&Url::StoryEdit(id)), written),
        finished,
        Task::new(t.story_task_public(), tell, state(open.ground.sharing == Sharing::Public)),
        Task { label: t.story_task_consents().to_owned(), url: None, hint: None, state: all },
    ]
}

/// Where it stands, in a sentence.
fn state(story: &Story, t: Texts) -> Option<&'static str> {
    match story.state {
        StoryState::Draft => None,
        StoryState::Asked { .. } => Some(t.story_state_asked()),
        StoryState::Published { .. } => Some(t.story_state_published()),
        StoryState::Withdrawn { .. } => Some(t.story_state_withdrawn()),
        StoryState::TakenDown { .. } => Some(t.story_state_taken_down()),
    }
}

/// Who is asked, and what they have said; of a text that does not stand any more, that it was another.
fn answer_of(consent: &Consent, open: &OpenStory, t: Texts) -> Fact {
    let who = match &consent.who {
        Voice::Member(id) => {
            let person = open.team.iter().find(|person| person.id == *id);
            person.map_or_else(|| t.story_former_member().to_owned(), |person| person.called().to_owned())
        }
        Voice::Leader(email) => t.story_leader(email.as_str()),
    };
    let is_current = open.story.as_ref().is_some_and(|story| story.version == consent.version);
    Fact::new(who, if is_current { answer::to_team(consent, t) } else { t.story_other_text().to_owned() })
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = story::open(&platform, visit.actor(), id).await?;
    visit.show(&TeamPage::new(&visit, &open, &AskForm::of(&open), Typed::new(visit.t())))
}

pub(super) async fn ask(
    visit: Visit,
    State(app): State<App>,
    Path(id): Path<ProjectId>,
    Form(form): Form<AskForm>,
) -> Result<Response, WebError> {
    let (t, platform) = (visit.t(), &app.platform);
    let open = story::open(platform, visit.actor(), id).await?;
    let mut typed = Typed::new(t);
    let Ok(leader) = Email::parse(form.leader.trim()) else {
        typed.add("leader", t.form_not_an_email());
        return visit.reject(&TeamPage::new(&visit, &open, &form, typed));
    };
    if let Err(wait) = app.limits.mail_to(&leader) {
        typed.add("leader", t.confirmation_address_wait(wait.minutes));
        return visit.reject(&TeamPage::new(&visit, &open, &form, typed));
    }
    match story::ask(platform, visit.actor(), id, &Seen::brought(&form.seen), &leader).await {
        // When it is not ready, the page as it is now says what stands in the way.
        Ok(())
        | Err(AskStoryError::NotReady(
            AskError::NotFinished
            | AskError::NotPublic
            | AskError::Missing(_)
            | AskError::AskedAlready
            | AskError::TakenDown,
        )) => Ok(visit.to(&Url::StoryOf(id))),
        Err(AskStoryError::Action(error)) => Err(error.into()),
        Err(AskStoryError::OwnAddress) => {
            typed.add("leader", t.story_ask_own_address());
            visit.reject(&TeamPage::new(&visit, &open, &form, typed))
        }
        Err(AskStoryError::Changed) => {
            let form = AskForm { seen: open.seen().as_str().to_owned(), ..form };
            let mut page = TeamPage::new(&visit, &open, &form, typed);
            page.layout.notice = Some(changed(t));
            visit.reject(&page)
        }
    }
}

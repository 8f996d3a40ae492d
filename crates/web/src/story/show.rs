//! What everybody reads: the list of stories, and one of them.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, story};
use bedre_domain::{cohort::CohortRecord, id::StoryId, story::Story};
use bedre_i18n::date;

use super::text::StoryText;
use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink},
    path::Path,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "story/list.html")]
struct ListPage {
    layout: Layout,
    stories: Vec<StoryLine>,
}

/// A story in the list.
#[derive(Debug)]
struct StoryLine {
    link: NavLink,
    lang: Option<&'static str>,
    by: String,
    from: String,
}

#[derive(Debug, Template)]
#[template(path = "story/show.html")]
struct ShowPage {
    layout: Layout,
    story: StoryText,
    from: NavLink,
    published: Option<String>,
    take_down: Option<String>,
}

pub(super) async fn list(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    let stories = story::published(&platform).await?;
    visit.show(&ListPage {
        layout: visit.layout(visit.t().story_list_title()),
        stories: stories.iter().map(|(story, cohort)| StoryLine::of(story, cohort, &visit)).collect(),
    })
}

impl StoryLine {
    fn of(story: &Story, cohort: &CohortRecord, visit: &Visit) -> Self {
        let content = &story.content;
        Self {
            link: NavLink::new(content.title.as_str(), visit.url(&Url::Story(story.id))),
            lang: (content.language != visit.language()).then(|| content.language.tag()),
            by: content.by.as_str().to_owned(),
            from: visit.t().story_from(Words::of(&cohort.cohort.title, visit).text),
        }
    }
}

pub(super) async fn one(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<StoryId>,
) -> Result<Response, WebError> {
    let open = story::read(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let story = StoryText::of(&open.story.content, &visit);
    let mut layout = visit.layout(story.title.as_str());
    layout.above = Some(NavLink::new(t.story_list_title(), visit.url(&Url::Stories)));
    layout.contact = Some(open.cohort.programme.contact.email.to_string());
    let from = t.story_from(Words::of(&open.cohort.cohort.title, &visit).text);
    let published = open.story.state.published_at();
    visit.show(&ShowPage {
        layout,
        story,
        from: NavLink::new(from, visit.url(&Url::Programme(open.cohort.cohort.slug.clone()))),
        published: published.map(|at| t.story_published_on(date::in_oslo(at).date())),
        take_down: open.may_take_down.then(|| visit.url(&Url::StoryTakeDown(id))),
    })
}

pub(super) async fn take_down(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<StoryId>,
) -> Result<Response, WebError> {
    story::take_down(&platform, visit.actor(), id).await?;
    Ok(visit.to(&Url::Stories))
}

//! Where the team writes its story: begun from what stands in the project, so that little is left to write.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    project::{self, OpenProject},
    story::{self, OpenStory, WriteStoryError},
};
use bedre_domain::{
    id::{MeasureId, ProjectId},
    language::Language,
    pdsa::PdsaCycle,
    story::{ChartRefused, StoryContent},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        form::{Choice, Field},
        form_page::FormPage,
    },
    path::Path,
    project::words,
    typed::Typed,
};

/// The most characters of a line, and of a part.
const LINE: usize = 200;
const PART: usize = 3_000;

/// A story as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoryForm {
    #[serde(default)]
    seen: String,
    title: String,
    by: String,
    problem: String,
    aim: String,
    tried: String,
    saw: String,
    advice: String,
    #[serde(default)]
    chart: String,
}

impl StoryForm {
    /// The story as it stands, or begun from what the team has written of its work.
    fn of(open: &OpenStory, work: &OpenProject, t: Texts) -> Self {
        let seen = open.seen().as_str().to_owned();
        let Some(story) = &open.story else { return Self::first(seen, work, t) };
        let content = &story.content;
        let text = |text: &bedre_domain::free_text::FreeText| text.as_str().to_owned();
        Self {
            seen,
            title: text(&content.title),
            by: text(&content.by),
            problem: text(&content.problem),
            aim: text(&content.aim),
            tried: text(&content.tried),
            saw: text(&content.seen),
            advice: text(&content.advice),
            chart: content.chart.as_ref().map(|chart| chart.measure.to_string()).unwrap_or_default(),
        }
    }

    fn first(seen: String, work: &OpenProject, t: Texts) -> Self {
        let charter = &work.project().charter;
        let tried: Vec<&str> = work.record.cycles.iter().map(|cycle| cycle.plan.what.as_str()).collect();
        let learned = |cycle: &PdsaCycle| cycle.study_made().map(|study| study.learned.as_str().to_owned());
        let seen_by_team: Vec<String> = work.record.cycles.iter().filter_map(learned).collect();
        Self {
            seen,
            title: charter.title.as_str().to_owned(),
            by: String::new(),
            problem: charter.problem.as_str().to_owned(),
            aim: words::aim_sentence(&charter.aim, t).unwrap_or_default(),
            tried: tried.join("\n"),
            saw: seen_by_team.join("\n"),
            advice: String::new(),
            chart: work.outcome().map(|with| with.measure.id.to_string()).unwrap_or_default(),
        }
    }

    fn parse(&self, typed: &mut Typed, language: Language) -> Option<(StoryContent, Option<MeasureId>)> {
        let content = StoryContent {
            language,
            title: typed.text("title", &self.title, LINE),
            by: typed.text("by", &self.by, LINE),
            problem: typed.text("problem", &self.problem, PART),
            aim: typed.text("aim", &self.aim, PART),
            tried: typed.text("tried", &self.tried, PART),
            seen: typed.text("saw", &self.saw, PART),
            advice: typed.text("advice", &self.advice, PART),
            chart: None,
        };
        typed.problems.is_empty().then_some((content, self.chart.parse().ok()))
    }

    fn fields(&self, work: &OpenProject, typed: &Typed, t: Texts) -> Vec<Field> {
        let measures = work.record.measures.iter().filter(|with| with.series().is_some());
        let measures =
            measures.map(|with| Choice::new(with.measure.id.to_string(), with.measure.name.as_str(), &[&self.chart]));
        let long = |name: &'static str, label: &str, value: &str| Field::long(name, label, value, Some(PART));
        [
            Field::text("title", t.story_field_title(), &self.title),
            Field::text("by", t.story_field_by(), &self.by).hint(t.story_field_by_hint()),
            long("problem", t.story_field_problem(), &self.problem),
            long("aim", t.story_field_aim(), &self.aim).optional(),
            long("tried", t.story_field_tried(), &self.tried),
            long("saw", t.story_field_seen(), &self.saw).hint(t.story_field_seen_hint()),
            long("advice", t.story_field_advice(), &self.advice).optional(),
            Field::select("chart", t.story_field_chart(), measures.collect())
                .optional()
                .hint(t.story_field_chart_hint()),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

/// Everything that the form is made of.
struct Opened {
    story: OpenStory,
    work: OpenProject,
}

impl Opened {
    async fn of(visit: &Visit, platform: &Platform, id: ProjectId) -> Result<Self, WebError> {
        let story = story::open(platform, visit.actor(), id).await?;
        Ok(Self { story, work: project::open(platform, visit.actor(), id).await? })
    }

    fn page(&self, visit: &Visit, form: &StoryForm, typed: Typed) -> FormPage {
        let (t, id) = (visit.t(), self.story.project.id);
        let fields = form.fields(&self.work, &typed, t);
        let above = (t.story_team_title(), &Url::StoryOf(id));
        FormPage::new(visit, t.story_title(), above, fields, typed, &Url::StoryEdit(id)).seen(&form.seen)
    }
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let opened = Opened::of(&visit, &platform, id).await?;
    let form = StoryForm::of(&opened.story, &opened.work, visit.t());
    visit.show(&opened.page(&visit, &form, Typed::new(visit.t())))
}

pub(super) async fn write(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<StoryForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let opened = Opened::of(&visit, &platform, id).await?;
    let mut typed = Typed::new(t);
    // A story is in the language in which it was begun, whoever mends it from another page.
    let language = opened.story.story.as_ref().map_or(visit.language(), |story| story.content.language);
    let Some((content, chart)) = form.parse(&mut typed, language) else {
        return visit.reject(&opened.page(&visit, &form, typed));
    };
    match story::write(&platform, visit.actor(), id, &Seen::brought(&form.seen), content, chart).await {
        Ok(()) => Ok(visit.to(&Url::StoryOf(id))),
        Err(WriteStoryError::Action(error)) => Err(error.into()),
        Err(WriteStoryError::Chart(refused)) => {
            typed.add("chart", chart_refused(refused, t));
            visit.reject(&opened.page(&visit, &form, typed))
        }
        Err(WriteStoryError::Changed) => {
            let opened = Opened::of(&visit, &platform, id).await?;
            let stands = StoryForm::of(&opened.story, &opened.work, t);
            let form = StoryForm { seen: stands.seen.clone(), ..form };
            let beside = stands.fields(&opened.work, &Typed::new(t), t);
            visit.reject(&opened.page(&visit, &form, typed).beside(&beside))
        }
    }
}

fn chart_refused(refused: ChartRefused, t: Texts) -> &'static str {
    match refused {
        ChartRefused::NoPlan | ChartRefused::NoValues => t.story_chart_no_values(),
        ChartRefused::FewCases => t.story_chart_few(),
    }
}

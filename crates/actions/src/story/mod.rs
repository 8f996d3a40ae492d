//! Stories: written by a team when its work is done, read by everybody when all who are shown have agreed (A14).

mod consent;

use std::sync::Arc;

use bedre_domain::{
    access,
    certificate::Validity,
    cohort::CohortRecord,
    email::Email,
    id::{MeasureId, ParticipantId, ProjectId, StoryId},
    person::Person,
    project::Project,
    story::{ChartRefused, Consent, Story, StoryChart, StoryContent, StoryGround},
};
use bedre_store::{
    Connection, certificate, confirmation, data_point, measure, participant, person,
    project::Head,
    story::{self, Published},
};
use tracing::info;

pub use consent::{
    AnswerError, AskStoryError, LinkedStory, MyConsent, answer, answer_by_link, ask, by_link, mine, my_consent,
};

use crate::{
    ActionError, Actor, Platform, Seen, cohort,
    project::{Readable, held, readable},
    work::Work,
};

/// A story as its team sees it while it is written and asked about.
#[derive(Clone, Debug)]
pub struct OpenStory {
    /// The project.
    pub project: Arc<Project>,
    /// Its people.
    pub team: Vec<Person>,
    /// The story, once there is one.
    pub story: Option<Story>,
    /// Who is asked about it, and what they have said.
    pub consents: Vec<Consent>,
    /// What is known of the project, as far as the story needs it.
    pub ground: StoryGround,
    /// The leader's address, as far as it is known.
    pub leader: Option<Email>,
}

impl OpenStory {
    /// The story, as whoever begins to write sees it.
    pub fn seen(&self) -> Seen {
        seen(self.story.as_ref())
    }

    /// Whether everybody can read it.
    pub fn is_open_to_all(&self) -> bool {
        self.story.as_ref().is_some_and(|story| story.is_open_to_all(self.project.sharing))
    }
}

fn seen(story: Option<&Story>) -> Seen {
    Seen::of(&story.map(|story| story.version))
}

/// Opens the story of a project, for its team.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn open(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<OpenStory, ActionError> {
    let on = &platform.store;
    let Readable { head: Head { team, .. }, record } = readable(platform, actor, id).await?;
    let project = Arc::clone(&record.project);
    if !access::may_work_on(&actor.standing, &team) {
        return Err(ActionError::NotFound);
    }
    let story = story::of_project(on, id).await?;
    let consents = match &story {
        Some(story) => story::consents_of(on, story.id).await?,
        None => Vec::new(),
    };
    let confirmations = confirmation::of_application(on, project.application).await?;
    Ok(OpenStory {
        team: person::find_all(on, &team).await?,
        story,
        consents,
        ground: ground(on, &project).await?,
        leader: confirmations.current().and_then(|current| current.leader()).cloned(),
        project,
    })
}

/// A project is finished when somebody of its team has a certificate that holds. Two queries.
async fn ground(on: &impl Connection, project: &Project) -> Result<StoryGround, ActionError> {
    let seats = participant::of_application(on, project.application).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.id).collect();
    let issued = certificate::of(on, &ids).await?;
    let is_finished = issued.iter().any(|one| one.validity == Validity::Valid);
    Ok(StoryGround { is_finished, sharing: project.sharing })
}

/// Why a story was not kept.
#[derive(Debug, thiserror::Error)]
pub enum WriteStoryError {
    /// Somebody else has written in the meantime.
    #[error("story written over what was not seen")]
    Changed,
    /// The measure cannot be shown to everybody.
    #[error(transparent)]
    Chart(#[from] ChartRefused),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for WriteStoryError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Keeps a story's text in place of what was `seen`, with a measure's chart as it is now. A text that has changed is asked
/// about anew; the same text again changes nothing, whatever was measured since.
///
/// # Errors
///
/// [`WriteStoryError`]; [`ActionError::NotFound`] for all but the project's team, and for a measure of another project.
pub async fn write(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    seen: &Seen,
    content: StoryContent,
    chart: Option<MeasureId>,
) -> Result<(), WriteStoryError> {
    let work = Work::begin(platform, actor).await?;
    let project = held(&work, actor, id).await?;
    story::hold_of_project(work.unit(), id).await?;
    let before = story::of_project(work.unit(), id).await?;
    let kept = before.as_ref().and_then(|story| story.content.chart.clone());
    let same_chart = StoryContent { chart: kept.clone().filter(|kept| Some(kept.measure) == chart), ..content };
    if before.as_ref().is_some_and(|story| story.content == same_chart) {
        return Ok(());
    }
    if self::seen(before.as_ref()) != *seen {
        return Err(WriteStoryError::Changed);
    }
    let chart = match chart {
        Some(measure) => Some(chart_of(&work, &project, measure).await?),
        None => None,
    };
    let content = StoryContent { chart, ..same_chart };
    let story = match before {
        Some(story) => story.write(content, work.now()),
        None => Story::begin(StoryId::new(work.mint()), id, content, work.now()),
    };
    story::put(work.unit(), &story).await?;
    work.note("story.write", "story", Some(story.id.uuid())).await?;
    Ok(work.keep().await?)
}

async fn chart_of(work: &Work<'_>, project: &Project, id: MeasureId) -> Result<StoryChart, WriteStoryError> {
    let measure = measure::find(work.unit(), id).await?.filter(|measure| measure.project == project.id);
    let measure = measure.ok_or(ActionError::NotFound)?;
    let points = data_point::of_measures(work.unit(), &[id]).await?;
    Ok(StoryChart::of(&measure, &points)?)
}

/// A story that everybody can read.
#[derive(Clone, Debug)]
pub struct PublicStory {
    /// The story.
    pub story: Story,
    /// The cohort of its project.
    pub cohort: Arc<CohortRecord>,
    /// Whether the reader may take it down.
    pub may_take_down: bool,
}

/// A story, for everybody, when all who are shown agree to it.
///
/// # Errors
///
/// [`ActionError::NotFound`] for any other story: it looks as if it had never been there.
pub async fn read(platform: &Platform, actor: &Actor, id: StoryId) -> Result<PublicStory, ActionError> {
    let Published { story, cohort } = story::find_published(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    let may_take_down = access::may_lead(&actor.standing, cohort);
    Ok(PublicStory { story, cohort: cohort::load(platform, cohort).await?, may_take_down })
}

/// Every story that everybody can read, the newest first.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn published(platform: &Platform) -> Result<Vec<(Story, Arc<CohortRecord>)>, ActionError> {
    let all = story::published(&platform.store).await?;
    let cohorts = cohort::all(platform).await?;
    let with_cohort = |one: Published| {
        let cohort = cohorts.iter().find(|record| record.id == one.cohort)?;
        Some((one.story, Arc::clone(cohort)))
    };
    Ok(all.into_iter().filter_map(with_cohort).collect())
}

/// Takes a published story down, for the lead of its cohort.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else, and for a story that nobody but its team can read.
pub async fn take_down(platform: &Platform, actor: &Actor, id: StoryId) -> Result<(), ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let work = Work::begin(platform, actor).await?;
    story::hold(work.unit(), id).await?;
    let Published { story, cohort } = story::find_published(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    if !access::may_lead(&actor.standing, cohort) {
        return Err(ActionError::NotFound);
    }
    story::put(work.unit(), &story.take_down(me.id, work.now())).await?;
    work.note("story.take_down", "story", Some(id.uuid())).await?;
    work.keep().await?;
    info!(story.id = %id, "took down story `{id}`");
    Ok(())
}

//! Asking everybody who is shown in a story, and hearing what they answer: the team on their pages, the leader by a link
//! that was mailed. Opening the link changes nothing: mail scanners follow links and post forms.

use std::sync::Arc;

use bedre_domain::{
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    id::{ConsentId, ProjectId, StoryId},
    person::Person,
    project::Project,
    story::{Answer, AskError, Consent, ConsentError, Story, StoryState, Voice},
};
use bedre_messages::{StoryAsked, StoryReader, texts};
use bedre_store::{person, project, story};
use tracing::info;

use super::ground;
use crate::{
    ActionError, Actor, Platform, Secret, Seen,
    cohort::{self, Letterhead},
    project::held,
    session,
    work::Work,
};

/// Why nobody was asked.
#[derive(Debug, thiserror::Error)]
pub enum AskStoryError {
    /// The story is not ready for it.
    #[error(transparent)]
    NotReady(#[from] AskError),
    /// The address of one of the team as the leader's.
    #[error("own address as the leader's")]
    OwnAddress,
    /// Somebody else has written in the meantime.
    #[error("asked about a story that was not seen")]
    Changed,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for AskStoryError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Asks everybody of the team and their leader to agree to the story as it was `seen`. Each gets a mail.
///
/// # Errors
///
/// [`AskStoryError`]; [`ActionError::NotFound`] for all but the project's team, and while there is no story.
pub async fn ask(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    seen: &Seen,
    leader: &Email,
) -> Result<(), AskStoryError> {
    let work = Work::begin(platform, actor).await?;
    let project = held(&work, actor, id).await?;
    story::hold_of_project(work.unit(), id).await?;
    let story = story::of_project(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    if super::seen(Some(&story)) != *seen {
        return Err(AskStoryError::Changed);
    }
    let team = project::head(work.unit(), id).await?.ok_or(ActionError::NotFound)?.team;
    let team = person::find_all(work.unit(), &team).await?;
    if team.iter().any(|person| person.email == *leader) {
        return Err(AskStoryError::OwnAddress);
    }
    let story = story.ask(ground(work.unit(), &project).await?, work.now())?;
    let consents = voices(&work, &story, &team, leader).await?;
    story::put(work.unit(), &story).await?;
    story::replace_consents(work.unit(), story.id, &consents, work.now()).await?;
    let cohort = cohort::load(platform, project.cohort).await?;
    tell(&work, &story, &project, &cohort, &team, &consents).await?;
    work.note("story.ask", "story", Some(story.id.uuid())).await?;
    Ok(work.keep().await?)
}

/// Everybody who must agree. Who was asked about an earlier text keeps the link that they have.
async fn voices(work: &Work<'_>, story: &Story, team: &[Person], leader: &Email) -> Result<Vec<Consent>, ActionError> {
    let before = story::consents_of(work.unit(), story.id).await?;
    let members = team.iter().map(|person| Voice::Member(person.id));
    let one = |who: Voice| {
        let known = before.iter().find(|consent| consent.who == who).map(|consent| consent.id);
        let id = known.unwrap_or_else(|| ConsentId::new(work.mint()));
        Consent::asked(id, story.id, who, story.version, work.now())
    };
    Ok(members.chain([Voice::Leader(leader.clone())]).map(one).collect())
}

/// Writes to everybody who is asked.
async fn tell(
    work: &Work<'_>,
    story: &Story,
    project: &Project,
    cohort: &CohortRecord,
    team: &[Person],
    consents: &[Consent],
) -> Result<(), ActionError> {
    for consent in consents {
        let (to, language, reader, path) = match &consent.who {
            Voice::Member(id) => {
                let Some(person) = team.iter().find(|person| person.id == *id) else { continue };
                let reader = StoryReader::Member { name: person.called() };
                (&person.email, person.language, reader, format!("story/{}/consent", story.id))
            }
            Voice::Leader(email) => {
                let secret = Secret::long()?;
                story::insert_link(work.unit(), &secret.digest(), consent.id, work.now()).await?;
                (email, story.content.language, StoryReader::Leader, format!("agree/{}", secret.expose()))
            }
        };
        let message = StoryAsked {
            reader,
            programme: session::title(cohort, language),
            link: &work.platform().link(&format!("/{}/{path}", language.tag())),
            from: Letterhead::of(work.platform(), cohort, language).sender(),
        }
        .write(texts(language));
        match &consent.who {
            Voice::Member(_) => work.post(to, message).await?,
            Voice::Leader(_) => work.post_to_leader(to, project.application, message).await?,
        }
    }
    Ok(())
}

/// Why an answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The story has been changed since it was read, or the form was not opened on its page.
    #[error("answer without having read the story as it is")]
    NotRead,
    /// No answer is asked for, or there is no name.
    #[error(transparent)]
    Refused(ConsentError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for AnswerError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

impl From<ConsentError> for AnswerError {
    fn from(error: ConsentError) -> Self {
        match error {
            ConsentError::OtherText => Self::NotRead,
            ConsentError::NotAsked | ConsentError::NoName => Self::Refused(error),
        }
    }
}

/// A story that somebody of its team is asked about, or has answered.
#[derive(Clone, Debug)]
pub struct MyConsent {
    /// The story.
    pub story: Story,
    /// What they have said.
    pub consent: Consent,
}

/// Every story that the person is asked about or has answered. Two queries, one for those who are in none.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn mine(platform: &Platform, actor: &Actor) -> Result<Vec<MyConsent>, ActionError> {
    let Some(me) = actor.person() else { return Ok(Vec::new()) };
    let consents = story::consents_of_person(&platform.store, me.id).await?;
    if consents.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<StoryId> = consents.iter().map(|one| one.story).collect();
    let stories = story::find_all(&platform.store, &ids).await?;
    let with_story = |consent: Consent| {
        let story = stories.iter().find(|story| story.id == consent.story)?;
        Some(MyConsent { story: story.clone(), consent })
    };
    Ok(consents.into_iter().filter_map(with_story).collect())
}

/// A story, for somebody of its team who was asked about it – also when they are in the team no more.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors, [`ActionError::NotFound`] for everybody else.
pub async fn my_consent(platform: &Platform, actor: &Actor, id: StoryId) -> Result<MyConsent, ActionError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let consents = story::consents_of(&platform.store, id).await?;
    let consent = consents.into_iter().find(|one| one.who == Voice::Member(me.id)).ok_or(ActionError::NotFound)?;
    let story = story::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    Ok(MyConsent { story, consent })
}

/// Takes the answer of somebody of the team, to the text that they read: `version`.
///
/// # Errors
///
/// [`AnswerError`]; [`ActionError::NotFound`] for all who were not asked.
pub async fn answer(
    platform: &Platform,
    actor: &Actor,
    id: StoryId,
    version: u32,
    agrees: bool,
) -> Result<(), AnswerError> {
    let me = actor.person().ok_or(ActionError::SignInFirst)?;
    let consent = my_consent(platform, actor, id).await?.consent;
    let name = FreeText::new(me.called()).unwrap_or_default();
    let answer = if agrees { Answer::Yes { name } } else { Answer::No };
    hear(Work::begin(platform, actor).await?, &consent, version, answer).await
}

/// What a leader's link leads to.
#[derive(Clone, Debug)]
pub struct LinkedStory {
    /// The story.
    pub story: Story,
    /// What the leader has said.
    pub consent: Consent,
    /// The cohort of its project.
    pub cohort: Arc<CohortRecord>,
    /// What the answer must bring along to show that its form was opened, on this text.
    pub page_key: String,
}

impl LinkedStory {
    /// Whether the leader is asked about the text as it stands.
    pub fn is_asked_about(&self) -> bool {
        let is_this_text = self.consent.version == self.story.version;
        is_this_text && matches!(self.story.state, StoryState::Asked { .. } | StoryState::Published { .. })
    }
}

/// What a leader's link leads to. Changes nothing.
///
/// # Errors
///
/// [`ActionError::NotFound`] when nobody was sent such a link.
pub async fn by_link(platform: &Platform, token: &Secret) -> Result<LinkedStory, ActionError> {
    let on = &platform.store;
    let consent = story::find_by_link(on, &token.digest()).await?.ok_or(ActionError::NotFound)?;
    let story = story::find(on, consent.story).await?.ok_or(ActionError::NotFound)?;
    let project = project::find(on, story.project).await?.ok_or(ActionError::NotFound)?;
    let page_key = token.digest_with(&format!("story {} {}", consent.id, story.version)).0;
    Ok(LinkedStory { cohort: cohort::load(platform, project.cohort).await?, story, consent, page_key })
}

/// Takes the answer of someone with a leader's link. `page_key` is that of [`LinkedStory`], as the form brought it back.
///
/// # Errors
///
/// [`AnswerError`]; [`ActionError::NotFound`] when nobody was sent such a link.
pub async fn answer_by_link(
    platform: &Platform,
    actor: &Actor,
    token: &Secret,
    page_key: &str,
    answer: Answer,
) -> Result<(), AnswerError> {
    let linked = by_link(platform, token).await?;
    if page_key != linked.page_key {
        return Err(AnswerError::NotRead);
    }
    let work = Work::begin(platform, &actor.holding_link()).await?;
    hear(work, &linked.consent, linked.story.version, answer).await
}

/// Hears an answer while nobody else's is heard.
async fn hear(work: Work<'_>, consent: &Consent, version: u32, answer: Answer) -> Result<(), AnswerError> {
    let id = consent.story;
    story::hold(work.unit(), id).await?;
    let before = story::find(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    let all = story::consents_of(work.unit(), id).await?;
    let (story, consent) = before.clone().hear(&all, consent.id, version, answer, work.now())?;
    story::update_consent(work.unit(), &consent).await?;
    let deed = if consent.agrees_to(story.version) { "story.agree" } else { "story.disagree" };
    work.note(deed, "story", Some(id.uuid())).await?;
    if story.state != before.state {
        story::put(work.unit(), &story).await?;
        let deed = if story.state.published_at().is_some() { "story.publish" } else { "story.disappear" };
        work.note(deed, "story", Some(id.uuid())).await?;
    }
    work.keep().await?;
    info!(story.id = %id, "`{deed}` on story `{id}`");
    Ok(())
}

//! Letting the decisions go: the letters are drafted, looked at, and sent all at once, or taken back.

use std::collections::BTreeMap;

use bedre_domain::{
    admission::selection::{Outcome, Selection},
    application::{Application, ApplicationStanding, DecideError},
    id::{ApplicationId, CohortId, PersonId},
    letter::{Letter, LetterContent},
    person::Person,
};
use bedre_store::{application, cohort as cohorts, letter as letters, person, selection};
use jiff::Timestamp;
use tracing::info;

use super::{
    AdmissionError, hindrances,
    letter::{self, Writing},
    may_lead, propose, step,
};
use crate::{ActionError, Actor, Platform, assessment::ground::Ground, cohort, work::Work};

/// Releases the decisions: one letter each is drafted, and nothing is sent yet.
///
/// # Errors
///
/// [`AdmissionError::Hindered`] while something must be settled (O4, O18, O20, L1), [`AdmissionError::Changed`] when someone on
/// the list has withdrawn since it was made; [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn release(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<(), AdmissionError> {
    may_lead(actor, cohort)?;
    let kept = selection::find(&platform.store, cohort).await?.ok_or(ActionError::NotFound)?;
    let record = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    // Nothing that came by mail is registered meanwhile: it would get no letter.
    cohorts::hold(work.unit(), cohort).await?;
    let ground = Ground::read_on(work.unit(), record, &[ApplicationStanding::Submitted]).await?;
    let hindrances = hindrances(work.unit(), &ground.cohort, ground.applications.len(), work.now()).await?;
    if !hindrances.is_empty() {
        return Err(AdmissionError::Hindered(hindrances));
    }
    if !is_current(&kept.selection, &ground.applications) {
        return Err(AdmissionError::Changed);
    }
    let released = kept.selection.clone().release(work.now())?;
    propose::put(&work, &released, Some(&kept)).await?;
    let drafts = letter::drafts(platform, &ground, &released, work.now());
    letters::insert_all(work.unit(), &drafts).await?;
    work.note("admission.release", "cohort", Some(cohort.uuid())).await?;
    work.keep().await?;
    info!(cohort.id = %cohort, letters = drafts.len(), "released the selection of cohort `{cohort}`");
    Ok(())
}

/// Whether everyone with a seat still applies, and everyone who applies is in the selection.
fn is_current(selection: &Selection, applications: &[Application]) -> bool {
    let applies = |id: &str| applications.iter().any(|application| application.id.to_string() == id);
    selection.with(Outcome::Offer).iter().all(|one| applies(&one.id))
        && applications.iter().all(|application| selection.applicant(application.id).is_some())
}

/// Takes the release back: the drafts are thrown away, and the proposal can be changed again.
///
/// # Errors
///
/// [`AdmissionError::Refused`] when the letters are sent; [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn take_back(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<(), AdmissionError> {
    may_lead(actor, cohort)?;
    let kept = selection::find(&platform.store, cohort).await?.ok_or(ActionError::NotFound)?;
    let open = kept.selection.clone().take_back()?;
    let work = Work::begin(platform, actor).await?;
    propose::put(&work, &open, Some(&kept)).await?;
    letters::delete_drafts(work.unit(), cohort).await?;
    work.note("admission.take_back", "cohort", Some(cohort.uuid())).await?;
    Ok(work.keep().await?)
}

/// Why the letters were not sent. None of them was.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// These rejections have no reason (E13).
    #[error("{} rejections without a reason", .0.len())]
    NoReason(Vec<ApplicationId>),
    /// Anything that can happen to a selection.
    #[error(transparent)]
    Admission(#[from] AdmissionError),
}

impl From<ActionError> for SendError {
    fn from(error: ActionError) -> Self {
        Self::Admission(error.into())
    }
}

impl From<bedre_store::StoreError> for SendError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Admission(error.into())
    }
}

impl From<DecideError> for SendError {
    fn from(_: DecideError) -> Self {
        Self::Admission(AdmissionError::Changed)
    }
}

/// Sends every letter: each application goes to its decision, each letter into the outbox, all or nothing. Who has
/// withdrawn meanwhile gets none.
///
/// # Errors
///
/// [`SendError`]; [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn send(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<usize, SendError> {
    may_lead(actor, cohort)?;
    let kept = selection::find(&platform.store, cohort).await?.ok_or(ActionError::NotFound)?;
    let record = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    cohorts::hold(work.unit(), cohort).await?;
    let sent = kept.selection.clone().send(work.now()).map_err(AdmissionError::from)?;
    propose::put(&work, &sent, Some(&kept)).await?;
    let mut drafts = letters::of_cohort(work.unit(), cohort).await?;
    drafts.retain(|letter| letter.sent_at.is_none());
    let bare: Vec<_> =
        drafts.iter().filter(|letter| letter.content.lacks_reason()).map(|letter| letter.application).collect();
    if !bare.is_empty() {
        return Err(SendError::NoReason(bare));
    }
    let ground = Receivers::read(&work, &drafts).await?;
    let writing = Writing::new(platform, &record, ground.applications.len(), work.now());
    let mut count = 0;
    let mut rank = 0;
    for letter in drafts {
        let Some((application, to)) = ground.of(&letter) else {
            letters::delete_draft_to(work.unit(), letter.application).await?;
            continue;
        };
        let letter = ranked(letter, &mut rank);
        let decided = decided(application, &letter, &writing, work.now())?;
        letters::update_draft(work.unit(), &letter).await?;
        let (reason, deed) = told(&letter);
        step::keep(platform, actor, &work, &decided, reason, deed).await?;
        work.post(&to.email, writing.write(&letter, to)).await?;
        count += 1;
    }
    letters::mark_sent(work.unit(), cohort, work.now()).await?;
    work.note("admission.send", "cohort", Some(cohort.uuid())).await?;
    work.keep().await?;
    info!(cohort.id = %cohort, letters = count, "sent the letters of cohort `{cohort}`");
    Ok(count)
}

/// Those who wait are numbered without a gap, whoever has withdrawn.
fn ranked(letter: Letter, rank: &mut u32) -> Letter {
    match letter.content {
        LetterContent::Waiting { .. } => {
            *rank += 1;
            Letter { content: LetterContent::Waiting { rank: *rank }, ..letter }
        }
        LetterContent::Offer(_) | LetterContent::Rejection { .. } => letter,
    }
}

fn decided(
    application: &Application,
    letter: &Letter,
    writing: &Writing<'_>,
    now: Timestamp,
) -> Result<Application, DecideError> {
    match &letter.content {
        LetterContent::Offer(terms) => application.clone().offer(writing.answer_until(terms), now),
        LetterContent::Waiting { rank } => application.clone().wait(*rank),
        LetterContent::Rejection { reason, ground: _ } => application.clone().reject(reason.clone(), now),
    }
}

/// The reason in the application's history, and the deed in the audit log.
fn told(letter: &Letter) -> (&str, &'static str) {
    match &letter.content {
        LetterContent::Offer(_) => ("", "application.offer"),
        LetterContent::Waiting { .. } => ("", "application.wait"),
        LetterContent::Rejection { reason, ground: _ } => (reason.as_str(), "application.reject"),
    }
}

/// Those to whom letters are drafted and who still apply.
#[derive(Debug)]
struct Receivers {
    applications: BTreeMap<ApplicationId, Application>,
    people: BTreeMap<PersonId, Person>,
}

impl Receivers {
    async fn read(work: &Work<'_>, drafts: &[Letter]) -> Result<Self, ActionError> {
        let ids: Vec<ApplicationId> = drafts.iter().map(|letter| letter.application).collect();
        let found = application::find_all(work.unit(), &ids).await?.into_iter();
        let applications: BTreeMap<_, _> = found
            .filter(|application| application.state.standing() == ApplicationStanding::Submitted)
            .map(|application| (application.id, application))
            .collect();
        let ids: Vec<PersonId> = applications.values().map(|application| application.applicant).collect();
        let people = person::find_all(work.unit(), &ids).await?.into_iter();
        Ok(Self { applications, people: people.map(|person| (person.id, person)).collect() })
    }

    fn of(&self, letter: &Letter) -> Option<(&Application, &Person)> {
        let application = self.applications.get(&letter.application)?;
        Some((application, self.people.get(&application.applicant)?))
    }
}

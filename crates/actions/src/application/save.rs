//! Typing into the draft. A draft takes anything but identity numbers, of which nothing is kept or logged.

use std::sync::Arc;

use bedre_domain::{
    application::{Application, EditError},
    cohort::{ApplicantUnit, CohortRecord},
    id::ApplicationId,
    key::{QuestionKey, SectionKey},
    question::{QuestionKind, Refused, TypedError},
};
use bedre_store::application;

use super::own;
use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// What became of what was typed.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The application as it is now.
    pub application: Application,
    /// The cohort that it is to.
    pub cohort: Arc<CohortRecord>,
    /// What was not kept; the rest was.
    pub refused: Vec<Refused>,
}

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// What came makes no sense for the section.
    #[error(transparent)]
    Typed(#[from] TypedError),
    /// Nothing can be typed any more.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for SaveError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Keeps what was typed on the page of a section: pairs of field name and text. It is not noted in the audit log: a form
/// saves itself many times an hour, and the draft tells when it was last saved.
///
/// # Errors
///
/// [`SaveError`]; [`ActionError::NotFound`] when there is no such application or section, or it is somebody else's.
pub async fn save(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
    section: &SectionKey,
    typed: &[(String, String)],
) -> Result<Saved, SaveError> {
    actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::of_application(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    let application = own(&work, actor, id).await?;
    let form = &cohort.cohort.form;
    let section = form.section(section).ok_or(ActionError::NotFound)?;
    let members = most_members(&cohort.cohort.unit);
    let (answers, refused) = form.take(section, typed, application.answers.clone(), members)?;
    let application = application.edit(answers, &cohort.cohort, work.now())?;
    application::update(work.unit(), &application).await?;
    work.keep().await?;
    Ok(Saved { application, cohort, refused })
}

/// Takes a member out of the team's list; those below move up.
///
/// # Errors
///
/// As [`save`]; [`ActionError::NotFound`] also when the question lists no members.
pub async fn remove_member(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
    question: &QuestionKey,
    row: usize,
) -> Result<(), SaveError> {
    actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::of_application(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    let application = own(&work, actor, id).await?;
    let question = cohort.cohort.form.question(question).ok_or(ActionError::NotFound)?;
    if !matches!(question.kind, QuestionKind::Members) {
        return Err(ActionError::NotFound.into());
    }
    let mut answers = application.answers.clone();
    answers.remove_member(&question.key, row);
    let application = application.edit(answers, &cohort.cohort, work.now())?;
    application::update(work.unit(), &application).await?;
    Ok(work.keep().await?)
}

/// The most members that a team of this cohort can have; none for single applicants.
pub fn most_members(unit: &ApplicantUnit) -> usize {
    match unit {
        ApplicantUnit::Person => 0,
        ApplicantUnit::Team(team) => usize::from(team.max),
    }
}

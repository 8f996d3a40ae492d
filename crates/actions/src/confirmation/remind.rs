//! Reminding leaders: on the days of the cohort's rule, and once by the applicant.

use bedre_domain::{
    access,
    confirmation::{RemindError, ReminderBy},
    id::ApplicationId,
};
use bedre_store::{application, confirmation};
use tracing::info;

use super::request::write_reminder;
use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// The most reminders at a time, so that what else the worker has to do is not kept waiting.
const BATCH: usize = 20;

/// Why the applicant could not remind the leader.
#[derive(Debug, thiserror::Error)]
pub enum RemindLeaderError {
    /// Nobody waits for an answer, or the leader has been reminded by the applicant before.
    #[error(transparent)]
    Refused(#[from] RemindError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for RemindLeaderError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Reminds the leader by the applicant's wish: once for each time the leader is asked (P19).
///
/// # Errors
///
/// [`RemindLeaderError`]; [`ActionError::NotFound`] when there is no such application, it is somebody else's, or nobody has
/// been asked.
pub async fn remind(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<(), RemindLeaderError> {
    actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::of_application(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    let application = application::find_to_change(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    if !access::may_keep_application(&actor.standing, &application) || !application.waits_for_leader() {
        return Err(ActionError::NotFound.into());
    }
    let all = confirmation::of_application_to_change(work.unit(), id).await?;
    let current = all.current().ok_or(ActionError::NotFound)?.clone();
    let reminded = current.remind(ReminderBy::Applicant, &cohort.cohort.leader, work.now())?;
    confirmation::update(work.unit(), &reminded).await?;
    if let Some(waiting) = reminded.waiting() {
        write_reminder(&work, &reminded, waiting, &cohort).await?;
    }
    Ok(work.keep().await?)
}

/// Reminds the leaders whose time has come, each in a unit of its own: what one worker has done, another finds done. Returns
/// how many were reminded.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn remind_due(platform: &Platform) -> Result<usize, ActionError> {
    let mut reminded = 0;
    for _ in 0..BATCH {
        if !confirmation::has_due_reminder(&platform.store, platform.now()).await? {
            break;
        }
        match remind_one(platform).await? {
            Turn::Reminded => reminded += 1,
            Turn::Quietened => {}
            Turn::NothingDue => break,
        }
    }
    Ok(reminded)
}

/// What became of the reminder that was due longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// It was sent.
    Reminded,
    /// The application does not wait any more: none is sent.
    Quietened,
    /// Nothing is due, or another worker has it.
    NothingDue,
}

async fn remind_one(platform: &Platform) -> Result<Turn, ActionError> {
    let work = Work::begin(platform, &Actor::system()).await?;
    let Some(due) = confirmation::due_for_reminder(work.unit(), work.now()).await? else {
        return Ok(Turn::NothingDue);
    };
    let application = application::find(work.unit(), due.application).await?.ok_or(ActionError::NotFound)?;
    let cohort = cohort::load(platform, application.cohort).await?;
    let is_waited_for = application.waits_for_leader();
    let turn = match due.clone().remind(ReminderBy::Rule, &cohort.cohort.leader, work.now()) {
        Ok(reminded) if is_waited_for => {
            confirmation::update(work.unit(), &reminded).await?;
            if let Some(waiting) = reminded.waiting() {
                write_reminder(&work, &reminded, waiting, &cohort).await?;
            }
            info!(confirmation.id = %reminded.id, "reminded the leader of request `{}`", reminded.id);
            Turn::Reminded
        }
        Ok(_) | Err(_) => {
            confirmation::update(work.unit(), &due.quieten()).await?;
            Turn::Quietened
        }
    };
    work.keep().await?;
    Ok(turn)
}

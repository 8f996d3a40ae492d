//! The checklist before applying: open to all, never scored, kept only when the reader asks for it.

use bedre_domain::{id::CohortId, question::Answers, sign_in::Digest};
use bedre_store::checklist;

use crate::{ActionError, Actor, Platform, Secret, work::Work};

/// Keeps what was written, under the reader's own secret or a new one. Returns the secret for the reader's cookie.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn save(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    secret: Option<Secret>,
    answers: &Answers,
) -> Result<Secret, ActionError> {
    let secret = match secret {
        Some(secret) => secret,
        None => Secret::long()?,
    };
    let work = Work::begin(platform, actor).await?;
    checklist::put(work.unit(), &key(&secret, cohort), cohort, answers, work.now()).await?;
    work.keep().await?;
    Ok(secret)
}

/// What the reader has written for a cohort; nothing, when nothing was kept.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn open(platform: &Platform, cohort: CohortId, secret: Option<&Secret>) -> Result<Answers, ActionError> {
    let Some(secret) = secret else { return Ok(Answers::default()) };
    Ok(checklist::find(&platform.store, &key(secret, cohort), cohort).await?.unwrap_or_default())
}

/// Under what a checklist is kept: a browser has one secret, and one checklist for each cohort.
fn key(secret: &Secret, cohort: CohortId) -> Digest {
    secret.digest_with(&cohort.to_string())
}

//! A team chooses one of several dates (K2, K4).

use bedre_domain::{
    access,
    clock::date_in_oslo,
    id::CohortId,
    key::SessionKey,
    session::{ChooseError, DateChoice, Mode},
};
use bedre_store::{participant, session as kept};

use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// Why a date was not chosen.
#[derive(Debug, thiserror::Error)]
pub enum ChoiceError {
    /// It cannot be chosen.
    #[error(transparent)]
    Choose(#[from] ChooseError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for ChoiceError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Chooses a date for the participant and those who share the application, in place of an earlier choice.
///
/// # Errors
///
/// [`ChoiceError`]; [`ActionError::NotFound`] for those without a seat in the cohort and for an unknown session.
pub async fn choose(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    alternative: u16,
    mode: Option<Mode>,
) -> Result<(), ChoiceError> {
    let Some(person) = actor.person().filter(|_| access::may_attend(&actor.standing, id)) else {
        return Err(ActionError::NotFound.into());
    };
    let work = Work::begin(platform, actor).await?;
    let record = cohort::held(&work, id).await?;
    let session = record.cohort.plan.session(key).ok_or(ActionError::NotFound)?;
    session.choose(alternative, record.cohort.deadline.current(), date_in_oslo(platform.now()))?;
    let seats = participant::of_person(work.unit(), person.id).await?;
    let seat = seats.iter().find(|seat| seat.cohort == id && seat.left_at.is_none());
    let application = seat.ok_or(ActionError::NotFound)?.application;
    let at = work.now();
    let choice = DateChoice { application, session: key.clone(), alternative, mode, by: person.id, at };
    kept::put_choice(work.unit(), &choice).await?;
    work.note("session.choose", "application", Some(application.uuid())).await?;
    Ok(work.keep().await?)
}

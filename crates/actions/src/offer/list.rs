//! The end of a waiting list: once its last day has passed, everybody still on it is told that no seat came free (P37).

use std::collections::{BTreeMap, BTreeSet};

use bedre_domain::{
    admission::selection::Stage,
    application::{Application, ApplicationStanding},
    clock::date_in_oslo,
    cohort::CohortRecord,
    id::{CohortId, PersonId},
    person::Person,
};
use bedre_messages::{Message, WaitingListEnded, texts};
use bedre_store::{
    application, cohort as cohorts, person,
    selection::{self, Kept},
};
use tracing::{error, info};

use crate::{
    ActionError, Actor, Platform,
    admission::{letter::waiting_ends, step},
    cohort::{self, Letterhead},
    work::Work,
};

/// Ends the waiting lists whose last day has passed. The worker calls this now and then. Returns how many people were told.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn end_lists(platform: &Platform) -> Result<usize, ActionError> {
    let waiting = application::of_standing(&platform.store, ApplicationStanding::Waiting).await?;
    let cohorts: BTreeSet<CohortId> = waiting.iter().map(|application| application.cohort).collect();
    let mut told = 0;
    for id in cohorts {
        match end_when_due(platform, id).await {
            Ok(count) => told += count,
            // The other lists end all the same.
            Err(error) => error!(cohort.id = %id, "could not end the waiting list of cohort `{id}`: {error}"),
        }
    }
    Ok(told)
}

async fn end_when_due(platform: &Platform, id: CohortId) -> Result<usize, ActionError> {
    let record = cohort::load(platform, id).await?;
    if has_ended(platform, &record).await? { end(platform, &record).await } else { Ok(0) }
}

/// Whether the last day of a cohort's waiting list, as its letters told it, has passed.
pub(super) async fn has_ended(platform: &Platform, cohort: &CohortRecord) -> Result<bool, ActionError> {
    let today = date_in_oslo(platform.now());
    // Most lists have not, whenever their letters were sent: those cost no look at the selection.
    if waiting_ends(cohort, cohort.cohort.deadline().current()).is_none_or(|earliest| today <= earliest) {
        return Ok(false);
    }
    let Some(Kept { selection, .. }) = selection::find(&platform.store, cohort.id).await? else { return Ok(false) };
    Ok(match selection.stage {
        Stage::Sent { at } => waiting_ends(cohort, date_in_oslo(at)).is_some_and(|last| last < today),
        Stage::Proposed | Stage::Released { .. } => false,
    })
}

/// Tells everybody on the list, and lets go of their places.
async fn end(platform: &Platform, cohort: &CohortRecord) -> Result<usize, ActionError> {
    let actor = Actor::system();
    let work = Work::begin(platform, &actor).await?;
    cohorts::hold(work.unit(), cohort.id).await?;
    let waiting = application::of_cohort(work.unit(), cohort.id, &[ApplicationStanding::Waiting]).await?;
    let people = people(&work, &waiting).await?;
    let mut told = 0;
    for application in waiting {
        let Some(to) = people.get(&application.applicant) else { continue };
        let Ok(unplaced) = application.unplace(work.now()) else { continue };
        step::keep(platform, &actor, &work, &unplaced, "", "application.unplace").await?;
        work.post(&to.email, message(platform, cohort, &unplaced, to)).await?;
        told += 1;
    }
    work.keep().await?;
    info!(cohort.id = %cohort.id, told, "ended the waiting list of cohort `{}`", cohort.id);
    Ok(told)
}

fn message(platform: &Platform, cohort: &CohortRecord, application: &Application, to: &Person) -> Message {
    let letterhead = Letterhead::of(platform, cohort, to.language);
    WaitingListEnded {
        name: to.called(),
        programme: cohort.cohort.title.in_language(to.language).text,
        link: &platform.link(&format!("/{}/application/{}", to.language.tag(), application.id)),
        from: letterhead.sender(),
    }
    .write(texts(to.language))
}

/// The applicants behind applications.
pub(super) async fn people(
    work: &Work<'_>,
    applications: &[Application],
) -> Result<BTreeMap<PersonId, Person>, ActionError> {
    let ids: Vec<PersonId> = applications.iter().map(|application| application.applicant).collect();
    Ok(person::find_all(work.unit(), &ids).await?.into_iter().map(|person| (person.id, person)).collect())
}

//! Extending the application deadline: never shorter, always with a reason, and everyone who has begun is told.

use std::collections::BTreeMap;

use bedre_domain::{
    access,
    application::ApplicationStanding,
    cohort::ExtendError,
    id::{CohortId, PersonId},
    person::Person,
    wording::Bilingual,
};
use bedre_messages::{DeadlineExtended, HowFar};
use bedre_store::{application, cohort as kept, person};
use jiff::civil::Date;

use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// Why the deadline was not extended.
#[derive(Debug, thiserror::Error)]
pub enum DeadlineError {
    /// The new day is not later.
    #[error(transparent)]
    Extend(#[from] ExtendError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for DeadlineError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Extends the deadline and tells everyone with a draft or a sent application (A6, G4). Returns how many were told.
///
/// # Errors
///
/// [`ExtendError::NotLater`]; [`ActionError::NotFound`] for anyone but the cohort's lead.
pub async fn extend(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    to: Date,
    reason: Bilingual,
) -> Result<usize, DeadlineError> {
    if !access::may_lead(&actor.standing, id) {
        return Err(ActionError::NotFound.into());
    }
    let work = Work::begin(platform, actor).await?;
    let mut changed = cohort::held(&work, id).await?;
    changed.cohort.deadline = changed.cohort.deadline.clone().extend(to, Some(reason), work.now())?;
    kept::put(work.unit(), &changed).await?;
    let begun = [ApplicationStanding::Draft, ApplicationStanding::Submitted];
    let applications = application::of_cohort(work.unit(), id, &begun).await?;
    let ids: Vec<PersonId> = applications.iter().map(|application| application.applicant).collect();
    let people = person::find_all(work.unit(), &ids).await?;
    let people: BTreeMap<PersonId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
    let mut told = 0;
    for application in &applications {
        let Some(applicant) = people.get(&application.applicant) else { continue };
        let language = applicant.language;
        let letterhead = cohort::Letterhead::of(platform, &changed, language);
        let message = DeadlineExtended {
            name: applicant.called(),
            programme: changed.cohort.title.in_language(language).text,
            deadline: to,
            how_far: match application.state.submission() {
                Some(_) => HowFar::Submitted,
                None => HowFar::Draft,
            },
            link: &platform.link(&format!("/{}/application/{}", language.tag(), application.id)),
            from: letterhead.sender(),
        };
        work.post(&applicant.email, message.write(bedre_messages::texts(language))).await?;
        told += 1;
    }
    work.note("cohort.extend_deadline", "cohort", Some(id.uuid())).await?;
    work.keep().await?;
    Ok(told)
}

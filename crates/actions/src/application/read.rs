//! An application as the programme lead reads it: what was handed in, where it stands, what its leader says.

use std::sync::Arc;

use bedre_domain::{
    access,
    application::{Application, ApplicationStanding},
    cohort::CohortRecord,
    confirmation::Confirmations,
    id::{ApplicationId, CohortId, PersonId},
    person::Person,
};
use bedre_store::{application, confirmation, person};

use super::Event;
use crate::{ActionError, Actor, Platform, cohort};

/// An application that has been handed in, for the programme lead.
#[derive(Clone, Debug)]
pub struct ReadByLead {
    /// The application.
    pub application: Application,
    /// Who applies, or the team's contact.
    pub applicant: Person,
    /// The cohort that it is to.
    pub cohort: Arc<CohortRecord>,
    /// What has happened to it, oldest first.
    pub events: Vec<Event>,
    /// What leaders were asked about it.
    pub asked: Confirmations,
}

/// Opens an application for the lead of its cohort. A draft is the applicant's alone.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else, and for what has not been handed in.
pub async fn for_lead(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<ReadByLead, ActionError> {
    let store = &platform.store;
    let application = application::find(store, id).await?.ok_or(ActionError::NotFound)?;
    if !access::may_lead(&actor.standing, application.cohort) || application.state.submission().is_none() {
        return Err(ActionError::NotFound);
    }
    Ok(ReadByLead {
        applicant: person::find(store, application.applicant).await?.ok_or(ActionError::NotFound)?,
        cohort: cohort::load(platform, application.cohort).await?,
        events: application::events(store, id).await?,
        asked: confirmation::of_application(store, id).await?,
        application,
    })
}

/// The applications to a cohort that came by mail and have not been completed yet, each with who sent it, for the lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn registered(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
) -> Result<Vec<(Application, Person)>, ActionError> {
    if !access::may_lead(&actor.standing, cohort) {
        return Err(ActionError::NotFound);
    }
    let mut drafts = application::of_cohort(&platform.store, cohort, &[ApplicationStanding::Draft]).await?;
    drafts.retain(|draft| draft.received.is_some());
    let ids: Vec<PersonId> = drafts.iter().map(|draft| draft.applicant).collect();
    let people = person::find_all(&platform.store, &ids).await?;
    let of = |draft: Application| {
        let sender = people.iter().find(|person| person.id == draft.applicant)?.clone();
        Some((draft, sender))
    };
    Ok(drafts.into_iter().filter_map(of).collect())
}

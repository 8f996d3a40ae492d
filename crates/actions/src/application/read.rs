//! An application as the programme lead reads it: what was handed in, where it stands, what its leader says.

use std::sync::Arc;

use bedre_domain::{
    access, application::Application, cohort::CohortRecord, confirmation::Confirmations, id::ApplicationId,
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

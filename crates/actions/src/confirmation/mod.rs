//! The leader's confirmation: asked when an application is handed in, answered by a link without an account, read by the
//! applicant and by those who assess.

mod answer;
mod ask;
mod remind;
mod request;

use std::collections::BTreeMap;

use bedre_domain::{
    access,
    application::Application,
    cohort::CohortRecord,
    confirmation::{Confirmations, LeaderFacts},
    email::Email,
    id::ApplicationId,
    language::Language,
};
use bedre_store::{application, confirmation};

pub use answer::{LinkError, Linked, Reply, answer, by_link, renew};
pub(crate) use ask::{AskedLeader, ask};
pub use ask::{NameLeaderError, WaiveError, name_leader, waive};
pub use remind::{RemindLeaderError, remind, remind_due};

use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// What leaders were asked about an application that has been opened, for its applicant and for the programme lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn of_application(
    platform: &Platform,
    actor: &Actor,
    application: &Application,
) -> Result<Confirmations, ActionError> {
    let may_read = access::may_keep_application(&actor.standing, application)
        || access::may_lead(&actor.standing, application.cohort);
    if !may_read {
        return Err(ActionError::NotFound);
    }
    Ok(confirmation::of_application(&platform.store, application.id).await?)
}

/// What stands beside the criterion on leaders' support (E9), for assessors and the programme lead. Nothing when no leader
/// is asked.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else, or when there is no such application.
pub async fn for_assessor(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
) -> Result<Option<LeaderFacts>, ActionError> {
    let application = application::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    let standing = &actor.standing;
    if !access::may_assess(standing, application.cohort) && !access::may_lead(standing, application.cohort) {
        return Err(ActionError::NotFound);
    }
    let cohort = cohort::load(platform, application.cohort).await?;
    Ok(facts(platform, &cohort, std::slice::from_ref(&application)).await?.remove(&id))
}

/// The same for several applications to a cohort, in one query: for actions that have asked already whether the person
/// may. Those whose leader was not asked are not among them.
pub(crate) async fn facts(
    platform: &Platform,
    cohort: &CohortRecord,
    applications: &[Application],
) -> Result<BTreeMap<ApplicationId, LeaderFacts>, ActionError> {
    let ids: Vec<ApplicationId> = applications.iter().map(|application| application.id).collect();
    let asked = confirmation::of_applications(&platform.store, &ids).await?;
    let version = |id| {
        let application = applications.iter().find(|application| application.id == id);
        application.and_then(|application| application.state.submission()).map_or(0, |submission| submission.version)
    };
    let facts = asked.into_iter().filter_map(|(id, confirmations)| {
        Some((id, confirmations.facts(version(id), &cohort.cohort.workload, platform.now())?))
    });
    Ok(facts.collect())
}

/// The leader whom it concerns that an application was taken back: who was asked, whether they have answered or not, as long
/// as their address is kept.
pub(crate) async fn leader_to_tell(
    work: &Work<'_>,
    application: &Application,
) -> Result<Option<(Email, Language)>, ActionError> {
    let all = confirmation::of_application_to_change(work.unit(), application.id).await?;
    Ok(all.current().and_then(|current| Some((current.leader()?.clone(), current.language))))
}

//! The leader's confirmation: asked when an application is handed in, answered by a link without an account, read by the
//! applicant and by those who assess.

mod answer;
mod ask;
mod remind;
mod request;

use bedre_domain::{access, application::Application, confirmation::Confirmations, email::Email, language::Language};
use bedre_store::confirmation;

pub use answer::{LinkError, Linked, Reply, answer, by_link, renew};
pub(crate) use ask::{AskedLeader, ask};
pub use ask::{NameLeaderError, WaiveError, name_leader, waive};
pub use remind::{RemindLeaderError, remind, remind_due};

use crate::{ActionError, Actor, Platform, work::Work};

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

/// The leader whom it concerns that an application was taken back: who was asked, whether they have answered or not, as long
/// as their address is kept.
pub(crate) async fn leader_to_tell(
    work: &Work<'_>,
    application: &Application,
) -> Result<Option<(Email, Language)>, ActionError> {
    let all = confirmation::of_application_to_change(work.unit(), application.id).await?;
    Ok(all.current().and_then(|current| Some((current.leader()?.clone(), current.language))))
}

//! A step of an application as part of a bigger unit of work: kept, told in its history, noted in the audit log.

use bedre_domain::application::Application;
use bedre_store::application;

use crate::{ActionError, Actor, Platform, application::note_step, work::Work};

/// Keeps a step: where the application stands now, who did it, why, under which name in the audit log.
pub(crate) async fn keep(
    platform: &Platform,
    actor: &Actor,
    work: &Work<'_>,
    application: &Application,
    reason: &str,
    deed: &str,
) -> Result<(), ActionError> {
    application::update(work.unit(), application).await?;
    note_step(platform, actor, work, application, reason).await?;
    work.note(deed, "application", Some(application.id.uuid())).await
}

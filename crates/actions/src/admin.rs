//! What administrators see: people, outbox, audit log. And what the demo shows to all: its mailbox.

use bedre_domain::{
    access,
    audit::AuditNote,
    email::Email,
    id::{MessageId, RoleId},
    outbox::OutboxMessage,
    person::{Person, Role},
};
use bedre_store::{audit, outbox, person, role};

use crate::{ActionError, Actor, Platform, Who, sign_in, work::Work};

/// What an administrator looks at first.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The newest lines of the audit log.
    pub audit: Vec<AuditNote>,
    /// The people in those lines and the rest, by address.
    pub people: Vec<Person>,
    /// The newest messages.
    pub messages: Vec<OutboxMessage>,
    /// How many messages wait.
    pub waiting: u64,
    /// How many messages have failed.
    pub failed: u64,
}

/// What an administrator looks at first.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn overview(platform: &Platform, actor: &Actor) -> Result<Overview, ActionError> {
    if !access::may_administer(&actor.standing) {
        return Err(ActionError::NotFound);
    }
    let (waiting, failed) = outbox::counts(&platform.store).await?;
    Ok(Overview {
        audit: audit::latest(&platform.store, 0, 100).await?,
        people: person::all(&platform.store, 500).await?,
        messages: outbox::latest(&platform.store, None, 100).await?,
        waiting,
        failed,
    })
}

/// How many messages the demo's mailbox shows at once.
pub const MAILBOX_SHOWS: u64 = 200;

/// The demo's mailbox: the newest messages, of all or of one who is written to. Nowhere but in the demo.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo.
pub async fn mailbox(platform: &Platform, to: Option<&Email>) -> Result<Vec<OutboxMessage>, ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    Ok(outbox::latest(&platform.store, to, MAILBOX_SHOWS).await?)
}

/// One message of the demo's mailbox.
///
/// # Errors
///
/// [`ActionError::NotFound`] outside the demo, or when there is no such message.
pub async fn mailbox_message(platform: &Platform, id: MessageId) -> Result<OutboxMessage, ActionError> {
    if !platform.site().demo {
        return Err(ActionError::NotFound);
    }
    outbox::find(&platform.store, id).await?.ok_or(ActionError::NotFound)
}

/// Makes somebody an administrator, with an account if there is none, or takes the role back.
///
/// # Errors
///
/// [`ActionError::NotFound`] for anyone but the program's own command and administrators.
pub async fn set_administrator(
    platform: &Platform,
    actor: &Actor,
    email: &Email,
    administers: bool,
) -> Result<(), ActionError> {
    if actor.who != Who::System && !access::may_administer(&actor.standing) {
        return Err(ActionError::NotFound);
    }
    let work = Work::begin(platform, actor).await?;
    let person = sign_in::find_or_make(platform, &work, email, actor.language).await?;
    if administers {
        let id = RoleId::new(platform.mint());
        role::grant(work.unit(), id, person.id, Role::Administrator, work.now()).await?;
    } else {
        role::revoke(work.unit(), person.id, Role::Administrator).await?;
    }
    work.note(if administers { "role.grant" } else { "role.revoke" }, "person", Some(person.id.uuid())).await?;
    work.keep().await
}

//! A unit of work as actions use it: what changes, its line in the audit log and its messages, all or nothing.

use bedre_domain::{
    audit::{AuditActor, AuditNote},
    email::Email,
    id::{ApplicationId, AuditId, MessageId, Mint},
    outbox::{Attachment, Delivery, OutboxMessage},
};
use bedre_messages::Message;
use bedre_store::{Unit, audit, outbox};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{ActionError, Actor, Platform};

/// A unit of work by someone.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    platform: &'a Platform,
    unit: Unit,
    by: AuditActor,
    from: Option<String>,
    now: Timestamp,
}

impl<'a> Work<'a> {
    /// Begins a unit of work by `actor`.
    pub(crate) async fn begin(platform: &'a Platform, actor: &Actor) -> Result<Self, ActionError> {
        Ok(Self {
            platform,
            unit: platform.store.begin().await?,
            by: actor.in_audit_log(),
            from: actor.from.clone(),
            now: platform.now(),
        })
    }

    /// What the store's functions take.
    pub(crate) fn unit(&self) -> &Unit {
        &self.unit
    }

    /// What the unit stands on.
    pub(crate) fn platform(&self) -> &'a Platform {
        self.platform
    }

    /// Where new identifiers come from.
    pub(crate) fn mint(&self) -> &dyn Mint {
        self.platform.mint()
    }

    /// The instant of the whole unit.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Notes in the audit log what was done, as `application.submit`, to which `application`.
    pub(crate) async fn note(&self, deed: &str, subject: &str, id: Option<Uuid>) -> Result<(), ActionError> {
        let note = AuditNote {
            id: AuditId::new(self.platform.mint()),
            at: self.now,
            by: self.by,
            deed: deed.to_owned(),
            subject: subject.to_owned(),
            subject_id: id,
            from: self.from.clone(),
        };
        Ok(audit::note(&self.unit, &note).await?)
    }

    /// Puts a message into the outbox.
    pub(crate) async fn post(&self, to: &Email, message: Message) -> Result<(), ActionError> {
        self.put(to, None, message, Vec::new()).await
    }

    /// Puts a message to a leader into the outbox, which is forgotten when the leader was named by mistake.
    pub(crate) async fn post_to_leader(
        &self,
        to: &Email,
        about: ApplicationId,
        message: Message,
    ) -> Result<(), ActionError> {
        self.put(to, Some(about), message, Vec::new()).await
    }

    /// Puts a message with files into the outbox.
    pub(crate) async fn post_with(
        &self,
        to: &Email,
        message: Message,
        attachments: Vec<Attachment>,
    ) -> Result<(), ActionError> {
        self.put(to, None, message, attachments).await
    }

    async fn put(
        &self,
        to: &Email,
        about: Option<ApplicationId>,
        message: Message,
        attachments: Vec<Attachment>,
    ) -> Result<(), ActionError> {
        let message = OutboxMessage {
            id: MessageId::new(self.platform.mint()),
            to: to.clone(),
            about,
            subject: message.subject,
            text: message.text,
            html: message.html,
            attachments,
            written_at: self.now,
            delivery: Delivery::due(self.now),
        };
        Ok(outbox::put(&self.unit, &message).await?)
    }

    /// Keeps all of it.
    pub(crate) async fn keep(self) -> Result<(), ActionError> {
        Ok(self.unit.keep().await?)
    }
}

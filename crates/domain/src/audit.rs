//! Who did what, when, on which, from where: kept in the same unit of work as the deed itself.

use jiff::Timestamp;

use crate::id::{AuditId, PersonId};

/// A line of the audit log. It never holds what was written, only that it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditNote {
    /// Which line.
    pub id: AuditId,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: AuditActor,
    /// What was done, as `application.submit`.
    pub deed: String,
    /// The kind of thing it was done to, as `application`.
    pub subject: String,
    /// Which one, when it has an identifier.
    pub subject_id: Option<uuid::Uuid>,
    /// The network address it came from, when it came over the net.
    pub from: Option<String>,
}

/// Who can be the doer in the audit log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditActor {
    /// A person with an account.
    Person(PersonId),
    /// Someone who holds a link but has no account, such as a leader.
    LinkHolder,
    /// A visitor who is not signed in.
    Visitor,
    /// The program itself: the worker or a command.
    System,
}

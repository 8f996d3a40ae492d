//! Who asks for something.

use bedre_domain::{access::Standing, audit::AuditActor, language::Language, person::Person, sign_in::SignedIn};
use uuid::Uuid;

/// Who asks for something: with what standing, in which language, from where.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who.
    pub who: Who,
    /// What they may rest on.
    pub standing: Standing,
    /// The language they read right now.
    pub language: Language,
    /// The network address they came from, when over the net.
    pub from: Option<String>,
}

/// The kinds of doers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Someone who is not signed in.
    Visitor,
    /// A person with an account, on a signed-in device.
    Person {
        /// The person.
        person: Person,
        /// The sign-in of the device.
        sign_in: Uuid,
    },
    /// Someone who came by a link that was mailed to them and has no account, such as a leader.
    LinkHolder,
    /// The worker or a command.
    System,
}

impl Actor {
    /// Someone who is not signed in.
    pub fn visitor(language: Language, from: Option<String>) -> Self {
        Self { who: Who::Visitor, standing: Standing::default(), language, from }
    }

    /// The same visitor, once they have shown a link that was mailed to them.
    #[must_use]
    pub fn holding_link(&self) -> Self {
        Self { who: Who::LinkHolder, standing: Standing::default(), ..self.clone() }
    }

    /// A signed-in person.
    pub fn signed_in(signed_in: SignedIn, language: Language, from: Option<String>) -> Self {
        let standing = Standing { person: Some(signed_in.person.id), roles: signed_in.roles };
        Self { who: Who::Person { person: signed_in.person, sign_in: signed_in.sign_in.id }, standing, language, from }
    }

    /// The worker or a command, which may do what its own code says and nothing that asks for a person.
    pub fn system() -> Self {
        Self { who: Who::System, standing: Standing::default(), language: Language::default(), from: None }
    }

    /// The person, when signed in.
    pub fn person(&self) -> Option<&Person> {
        match &self.who {
            Who::Person { person, .. } => Some(person),
            Who::Visitor | Who::LinkHolder | Who::System => None,
        }
    }

    /// The doer as the audit log names them.
    pub(crate) fn in_audit_log(&self) -> AuditActor {
        match &self.who {
            Who::Visitor => AuditActor::Visitor,
            Who::LinkHolder => AuditActor::LinkHolder,
            Who::Person { person, .. } => AuditActor::Person(person.id),
            Who::System => AuditActor::System,
        }
    }
}

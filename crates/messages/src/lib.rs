//! Messages to people: facts and a language become a subject and a body.
//!
//! A message is a struct of facts; its `write` words them. Subject, plain text and HTML say the same.

mod sign_in_link;

use bedre_domain::language::Language;
use bedre_i18n::{Locale, Texts};

pub use sign_in_link::SignInLink;

/// A message as it goes into the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The subject line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// The texts in a person's language.
pub fn texts(language: Language) -> Texts {
    Texts::of(match language {
        Language::Nb => Locale::Nb,
        Language::Nn => Locale::Nn,
        Language::En => Locale::En,
    })
}

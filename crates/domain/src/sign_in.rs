//! Signing in without a password: a link or a six-digit code by e-mail, then a secret in a cookie.
//!
//! Opening the link does nothing: mail scanners open links. A button on the page it leads to completes the sign-in.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{
    email::Email,
    id::{PersonId, SignInLinkId},
    language::Language,
    person::{Person, Role},
};

/// How long a link and its code can be used.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_mins(30);
/// How long a device stays signed in.
pub const SIGN_IN_LASTS: SignedDuration = SignedDuration::from_hours(24 * 30);
/// Wrong codes after which a link and its code are dead: a six-digit code is guessed in 1 of 200 000 mails.
pub const WRONG_CODES: u32 = 5;

/// The digest of a secret: what the store keeps in place of the secret itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest(pub String);

/// A link that was mailed to someone who wants to sign in.
#[derive(Clone, Debug)]
pub struct SignInLink {
    /// Which one.
    pub id: SignInLinkId,
    /// Whom it was mailed to.
    pub email: Email,
    /// The language of the page that it was asked from; that of a new account.
    pub language: Language,
    /// The digest of the secret in the link.
    pub token: Digest,
    /// The digest of the six-digit code.
    pub code: Digest,
    /// The page to come back to afterwards.
    pub return_to: String,
    /// How often a wrong code was typed.
    pub wrong_codes: u32,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it stops working.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
}

impl SignInLink {
    /// Whether it can still be used.
    pub fn works_at(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && now < self.expires_at && self.wrong_codes < WRONG_CODES
    }
}

/// A device on which a person is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// Which one, as shown in the person's own list.
    pub id: Uuid,
    /// Who.
    pub person: PersonId,
    /// What the device calls itself, shortened.
    pub device: String,
    /// Since when.
    pub created_at: Timestamp,
    /// When it was last seen, to within some minutes.
    pub seen_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

/// A signed-in person with every role they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The sign-in itself.
    pub sign_in: SignIn,
    /// The person.
    pub person: Person,
    /// The roles.
    pub roles: Vec<Role>,
}

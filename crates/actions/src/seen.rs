//! What somebody saw when they began to write: so that two who write at once do not write over each other unawares.

use bedre_domain::sign_in::Digest;
use serde::Serialize;

use crate::Secret;

/// What somebody saw when they began to write, as a short text that goes along with their form. What is kept is asked the
/// same when the form comes back: if the answer is another, somebody else has written in the meantime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen(String);

impl Seen {
    /// What somebody sees who sees this.
    pub(crate) fn of(what: &impl Serialize) -> Self {
        // Nothing that is kept fails here: it is kept in the same writing.
        let text = serde_json::to_string(what).unwrap_or_default();
        let Digest(digest) = Secret::brought(&text).digest();
        Self(digest.chars().take(SIGNS).collect())
    }

    /// What a form has brought back.
    pub fn brought(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// What goes along with a form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 64 bits tell apart what few people write in one place.
const SIGNS: usize = 16;

//! Why an action did not happen, when the reason is the same for all of them.

use bedre_store::StoreError;

/// Why an action did not happen. What only one action can run into is an error of its own beside it.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// There is no such thing, or it is not this person's: the two look alike.
    #[error("not there, or not theirs")]
    NotFound,
    /// Only someone who is signed in can do this, and it is no secret that it exists.
    #[error("sign-in needed")]
    SignInFirst,
    /// The store failed.
    #[error("store: {0}")]
    Store(#[from] StoreError),
    /// The system gave no random bytes for a secret.
    #[error("no random bytes for a secret")]
    NoChance,
}

//! Short names that staff give to things in a programme file: a programme, a question, a session, a criterion.
//!
//! A key is made of small letters a–z, digits and hyphens, so that it can stand in an address and in a form field.

/// Why a text is no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no key: use small letters a–z, digits and single hyphens, at most 60 signs, a letter or digit at each end"
)]
pub struct KeyError(pub String);

/// Whether a text has the form of a key.
pub(crate) fn is_key(text: &str) -> bool {
    let parts_are_plain = text
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    text.len() <= 60 && parts_are_plain
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads a key.
            ///
            /// # Errors
            ///
            /// [`KeyError`] when it has other signs than small letters, digits and hyphens.
            pub fn parse(text: &str) -> Result<Self, KeyError> {
                if is_key(text) { Ok(Self(text.to_owned())) } else { Err(KeyError(text.to_owned())) }
            }

            /// The key as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = KeyError;

            fn try_from(text: String) -> Result<Self, KeyError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(key: $name) -> Self {
                key.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = KeyError;

            fn from_str(text: &str) -> Result<Self, KeyError> {
                Self::parse(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

keys! {
    /// Of a programme or a cohort, as it stands in addresses: `leger-2020`.
    Slug,
    /// Of a question in a form or a checklist: `problem`.
    QuestionKey,
    /// Of one of the answers to choose between: `every-week`.
    OptionKey,
    /// Of a section of a form, which is a task on the applicant's task list: `aim`.
    SectionKey,
    /// Of a session in a plan: `samling-1`. It stays the same when the session is moved, so calendars can follow it.
    SessionKey,
    /// Of a topic or one of the dimensions of improvement knowledge: `variation`.
    TopicKey,
    /// Of a criterion or a part of one: `leader-anchoring`.
    CriterionKey,
    /// Of a statement that a leader confirms: `time`.
    StatementKey,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_small_letters_digits_and_single_hyphens() {
        for good in ["leger-2020", "a", "samling-1"] {
            assert_eq!(Slug::parse(good).map(String::from).as_deref(), Ok(good));
        }
        for bad in ["", "-a", "a-", "a--b", "Leger", "øst", "a b", "a/b", "a.b"] {
            assert_eq!(Slug::parse(bad), Err(KeyError(bad.to_owned())));
        }
    }
}

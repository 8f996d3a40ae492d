//! An e-mail address that messages can be sent to.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An e-mail address, kept in small letters, so that a person is found by it however it was typed.
///
/// ```
/// use bedre_domain::email::Email;
///
/// let email = Email::parse(" Kari.Nes@Sykehus.example ")?;
/// assert_eq!(email.as_str(), "kari.nes@sykehus.example");
/// assert!(Email::parse("kari.nes").is_err());
/// # Ok::<(), bedre_domain::email::EmailError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

/// Why a text is no e-mail address. The text itself is not repeated: it may be a slip of something private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("empty e-mail address")]
    Empty,
    /// Not of the form `name@place.top`.
    #[error("not an e-mail address")]
    Malformed,
    /// More than the 254 characters that mail servers take.
    #[error("e-mail address longer than 254 characters")]
    TooLong,
}

impl Email {
    /// Reads an address as typed; spaces around it are forgiven.
    ///
    /// # Errors
    ///
    /// [`EmailError`] says what is wrong with it.
    pub fn parse(typed: &str) -> Result<Self, EmailError> {
        let address = typed.trim().to_lowercase();
        if address.is_empty() {
            return Err(EmailError::Empty);
        }
        if address.len() > 254 {
            return Err(EmailError::TooLong);
        }
        let (name, place) = address.rsplit_once('@').ok_or(EmailError::Malformed)?;
        if is_local_part(name) && is_domain(place) { Ok(Self(address)) } else { Err(EmailError::Malformed) }
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether the part before `@` is an unquoted one as in RFC 5321: letters, digits and its listed signs, dots between.
fn is_local_part(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && name.chars().all(|c| c.is_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(c))
}

/// Whether the part after `@` is a domain name with at least two labels.
fn is_domain(place: &str) -> bool {
    place.contains('.')
        && place.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

impl TryFrom<String> for Email {
    type Error = EmailError;

    fn try_from(text: String) -> Result<Self, EmailError> {
        Self::parse(&text)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Email {
    /// Addresses are personal: a debug print in a log must not show them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_mail_servers_would_refuse_are_refused() {
        let cases = [
            ("", EmailError::Empty),
            ("kari", EmailError::Malformed),
            ("kari@", EmailError::Malformed),
            ("@sykehus.example", EmailError::Malformed),
            ("kari@sykehus", EmailError::Malformed),
            ("kari nes@sykehus.example", EmailError::Malformed),
            ("kari@syke..example", EmailError::Malformed),
            ("kari@sykehus.example\r\nBcc: alle@sykehus.example", EmailError::Malformed),
            ("<kari@sykehus.example>", EmailError::Malformed),
        ];

        for (typed, error) in cases {
            assert_eq!(Email::parse(typed), Err(error), "{typed:?}");
        }
    }

    #[test]
    fn the_same_address_is_the_same_however_it_was_typed() {
        assert_eq!(Email::parse("KARI@Sykehus.example"), Email::parse("kari@sykehus.example "));
    }

    #[test]
    fn a_debug_print_does_not_show_the_address() {
        let email = Email::parse("kari@sykehus.example").unwrap();

        assert_eq!(format!("{email:?}"), "Email(…)");
    }
}

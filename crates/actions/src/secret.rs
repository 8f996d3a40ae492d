//! Secrets for links, codes and cookies, and their digests.

use std::fmt::{self, Write as _};

use bedre_domain::sign_in::Digest;
use sha2::{Digest as _, Sha256};

use crate::ActionError;

/// A secret that goes out in a link, a mail or a cookie; only its digest is kept.
pub struct Secret(String);

impl Secret {
    /// A secret of 256 random bits, as 64 hexadecimal digits.
    pub(crate) fn long() -> Result<Self, ActionError> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|_| ActionError::NoChance)?;
        Ok(Self(hexadecimal(&bytes)))
    }

    /// A code of six digits, each of the million equally likely.
    pub(crate) fn six_digits() -> Result<Self, ActionError> {
        // Values above the last whole million would make low codes a little likelier: draw again.
        const LAST: u32 = u32::MAX - u32::MAX % 1_000_000;
        loop {
            let drawn = getrandom::u32().map_err(|_| ActionError::NoChance)?;
            if drawn < LAST {
                return Ok(Self(format!("{:06}", drawn % 1_000_000)));
            }
        }
    }

    /// A secret that someone has brought back.
    pub fn brought(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// What goes out.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is kept.
    pub fn digest(&self) -> Digest {
        self.digest_with("")
    }

    /// What is kept of a short secret: its digest together with something that differs from mail to mail.
    pub(crate) fn digest_with(&self, salt: &str) -> Digest {
        let mut hasher = Sha256::new();
        hasher.update(salt.as_bytes());
        hasher.update(b"\n");
        hasher.update(self.0.as_bytes());
        Digest(hexadecimal(&hasher.finalize()))
    }
}

impl fmt::Debug for Secret {
    /// A debug print in a log must not show it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_kept_as_its_digest_only() {
        let secret = Secret::long().unwrap();

        assert_eq!(secret.expose().len(), 64);
        assert_ne!(secret.digest().0, secret.expose());
        assert_eq!(secret.digest(), Secret::brought(&format!(" {} ", secret.expose())).digest());
        assert_eq!(format!("{secret:?}"), "Secret(…)");
    }

    #[test]
    fn a_code_has_six_digits_and_another_digest_in_another_mail() {
        let code = Secret::six_digits().unwrap();

        assert!(code.expose().len() == 6 && code.expose().bytes().all(|b| b.is_ascii_digit()));
        assert_ne!(code.digest_with("one"), code.digest_with("other"));
    }
}

//! To a participant: your certificate does not hold any more, and why.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To a participant: the certificate was taken back.
#[derive(Debug, Clone, Copy)]
pub struct CertificateRevoked<'a> {
    /// The participant.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// Why it was taken back.
    pub reason: &'a str,
    /// The page that checks it, and says so too.
    pub check: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl CertificateRevoked<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_certificate_revoked_subject(self.programme))
            .hello(self.name)
            .says(t.message_certificate_revoked_text(self.programme))
            .says(t.message_certificate_revoked_reason(self.reason))
            .says(t.message_certificate_revoked_objection())
            .button(t.message_certificate_issued_check_link(), self.check)
            .close(&self.from, &t.message_because_participant(self.programme))
    }
}

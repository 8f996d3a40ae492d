//! To the participant: the certificate is ready.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To the participant: the certificate is ready, and this is how others check it.
#[derive(Debug, Clone, Copy)]
pub struct CertificateIssued<'a> {
    /// Who has completed.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// Where the certificate is, for its holder.
    pub link: &'a str,
    /// The code that shows it is real.
    pub code: &'a str,
    /// The public page that checks it.
    pub check: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl CertificateIssued<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_certificate_issued_subject(self.programme))
            .hello(self.name)
            .says(t.message_certificate_issued_text(self.programme))
            .button(t.message_certificate_issued_link(), self.link)
            .says(t.message_certificate_issued_check(self.code))
            .link(t.message_certificate_issued_check_link(), self.check)
            .close(&self.from, &t.message_because_participant(self.programme))
    }
}

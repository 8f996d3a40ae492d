//! To someone whose application came by mail: it is registered; take it over and complete it.

use bedre_i18n::{Texts, date};
use jiff::{Timestamp, civil::Date};

use crate::layout::{Letter, Message, Sender};

/// To someone whose application came by mail: it is registered, and where to complete it.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationRegistered<'a> {
    /// Who sent the mail.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// When the mail came.
    pub received_at: Timestamp,
    /// The last day to complete it.
    pub complete_by: Date,
    /// The application's page.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl ApplicationRegistered<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let received = date::moment(self.received_at, t.locale());
        Letter::new(t, &t.message_application_registered_subject(self.programme))
            .hello(self.name)
            .says(t.message_application_registered_text(received, self.programme))
            .says_and_stresses(
                t.message_application_registered_take_over(),
                t.message_application_registered_by(self.complete_by),
            )
            .button(t.message_application_registered_link(), self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

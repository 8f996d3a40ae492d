//! To the applicant: the waiting list has ended, and no seat came free.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To the applicant: the waiting list that you were on has ended, and no seat came free for you.
#[derive(Debug, Clone, Copy)]
pub struct WaitingListEnded<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The application.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl WaitingListEnded<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_waiting_list_ended_subject(self.programme))
            .hello(self.name)
            .says(t.message_waiting_list_ended_text(self.programme))
            .says(t.message_rejection_again())
            .says(t.application_next_rejected(self.from.email))
            .link(t.message_offer_ended_link(), self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

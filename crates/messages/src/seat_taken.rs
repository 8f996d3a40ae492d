//! To someone who has a seat now: it is yours, and where to go from here.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To someone who has a seat now: the applicant who said yes, or a member of a team whose contact did.
#[derive(Debug, Clone, Copy)]
pub struct SeatTaken<'a> {
    /// The person.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// Where the first session, the plan and the project are.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl SeatTaken<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_seat_taken_subject(self.programme))
            .hello(self.name)
            .says(t.message_seat_taken_text(self.programme))
            .says(t.message_seat_taken_next())
            .button(t.message_seat_taken_link(), self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

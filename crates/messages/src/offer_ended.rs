//! To the applicant: your offer has ended, because you said no, did not answer, or the last seat was taken.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To the applicant: your offer has ended.
#[derive(Debug, Clone, Copy)]
pub struct OfferEnded<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// How it ended.
    pub how: HowEnded,
    /// The application.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// How an offer ended without a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowEnded {
    /// The applicant said no.
    Declined,
    /// Nobody answered in time.
    Expired,
    /// The last seat was taken first: the applicant is first on the waiting list.
    NoSeatLeft,
}

impl OfferEnded<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let words = match self.how {
            HowEnded::Declined => t.message_offer_ended_declined(self.programme),
            HowEnded::Expired => t.message_offer_ended_expired(self.programme),
            HowEnded::NoSeatLeft => t.message_offer_ended_no_seat(self.programme),
        };
        Letter::new(t, &t.message_offer_ended_subject(self.programme))
            .hello(self.name)
            .says(words)
            .link(t.message_offer_ended_link(), self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

//! To the applicant: there is a seat for you.

use bedre_i18n::{Texts, list, money};
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};
use crate::occasion::{Certainty, Occasion};

/// To the applicant: there is a seat for you; answer by then, and know this before.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The last day to answer.
    pub answer_by: Date,
    /// Where to say yes; opening it changes nothing.
    pub accept: &'a str,
    /// Where to say no; opening it changes nothing.
    pub decline: &'a str,
    /// The first session, when its date is set.
    pub first_session: Option<FirstSession<'a>>,
    /// Whether the dates of the gatherings stand.
    pub dates: Certainty,
    /// The sessions that must be attended for the certificate, by name.
    pub mandatory: &'a [&'a str],
    /// The fee in øre; zero when it is free of charge.
    pub fee_ore: i64,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// The first session of a cohort.
#[derive(Debug, Clone, Copy)]
pub struct FirstSession<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its days.
    pub when: Occasion<'a>,
}

impl Offer<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_offer_subject(self.programme))
            .hello(self.name)
            .says(t.message_offer_text(self.programme))
            .stresses_and_says(t.message_offer_answer_by(self.answer_by), t.message_offer_else())
            .button(t.button_accept_seat(), self.accept)
            .link(t.button_decline_seat(), self.decline)
            .says(t.message_offer_know())
            .items(self.facts(t))
            .close(&self.from, &t.message_because_applied(self.programme))
    }

    /// What to know before answering.
    fn facts(&self, t: Texts) -> Vec<String> {
        let mut items = Vec::new();
        if let Some(session) = self.first_session {
            items.push(t.message_offer_first_session(format!("{}, {}", session.name, session.when.in_words(t))));
        }
        match self.dates {
            Certainty::Tentative => items.push(t.message_offer_tentative().to_owned()),
            Certainty::Confirmed => {}
        }
        if !self.mandatory.is_empty() {
            items.push(t.message_offer_mandatory(list::and(self.mandatory, t.locale())));
        }
        items.push(if self.fee_ore == 0 {
            t.message_offer_free().to_owned()
        } else {
            t.message_offer_fee(money::text(self.fee_ore, t.locale()))
        });
        items
    }
}

//! To the applicant: you are on the waiting list.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To the applicant: all seats are taken, and you stand at this place of the waiting list.
#[derive(Debug, Clone, Copy)]
pub struct WaitingList<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The place on the list, from 1.
    pub number: u32,
    /// How many days there are to answer, should a seat become free.
    pub answer_days: u32,
    /// The last day of the list; none while it is not known when the programme begins.
    pub until: Option<Date>,
    /// Where to leave the list; opening it changes nothing.
    pub leave: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl WaitingList<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let until = match self.until {
            Some(last) => t.message_waiting_list_until(last),
            None => t.message_waiting_list_until_start().to_owned(),
        };
        Letter::new(t, &t.message_waiting_list_subject(self.programme))
            .hello(self.name)
            .says_and_stresses(t.message_waiting_list_text(), t.message_waiting_list_number(self.number))
            .says(t.message_waiting_list_offer(self.answer_days))
            .says(until)
            .says(t.message_waiting_list_leave_text())
            .link(t.message_waiting_list_leave(), self.leave)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

//! To the leader: we still wait for the answer.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To the leader: we still wait for the answer.
#[derive(Debug, Clone, Copy)]
pub struct LeaderReminder<'a> {
    /// Who has applied.
    pub applicant: &'a str,
    /// How many days ago the leader was asked.
    pub days_since_asked: u32,
    /// The last day to answer.
    pub answer_by: Date,
    /// The leader's page.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl LeaderReminder<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_leader_reminder_subject(self.applicant))
            .hello_unknown()
            .says_and_stresses(
                t.message_leader_reminder_text(self.applicant, self.days_since_asked),
                t.message_leader_reminder_deadline(self.answer_by),
            )
            .button(t.message_leader_asked_link(), self.link)
            .says(t.message_leader_asked_not_mine(self.applicant))
            .close(&self.from, &t.message_because_leader(self.applicant))
    }
}

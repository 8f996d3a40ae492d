//! To the leader: will you confirm?

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To the leader: someone has applied and needs your confirmation. The leader has no account.
#[derive(Debug, Clone, Copy)]
pub struct LeaderAsked<'a> {
    /// Who has applied.
    pub applicant: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The leader's page.
    pub link: &'a str,
    /// The last day to answer, and the last day on which the link works.
    pub answer_by: Date,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl LeaderAsked<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_leader_asked_subject(self.applicant, self.answer_by))
            .hello_unknown()
            .says(t.message_leader_asked_text(self.applicant, self.programme))
            .button(t.message_leader_asked_link(), self.link)
            .stresses(t.message_leader_asked_until(self.answer_by))
            .says(t.message_leader_asked_not_mine(self.applicant))
            .close(&self.from, &t.message_because_leader(self.applicant))
    }
}

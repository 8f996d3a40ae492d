//! To the applicant: the leader has answered.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To the applicant: the leader has answered. What was written is on the page, not in the message.
#[derive(Debug, Clone, Copy)]
pub struct LeaderAnswered<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// What the leader answered.
    pub answer: LeaderAnswer,
    /// The application's page.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// What a leader answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeaderAnswer {
    /// Yes to everything.
    Yes,
    /// Yes, with limits that the applicant should read.
    YesWithLimits,
    /// No.
    No,
    /// Not the right person; the address is deleted.
    NotMine,
    /// Not the right person, but they have named the one who is, who is asked now.
    Forwarded,
}

impl LeaderAnswered<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let (subject, text) = match self.answer {
            LeaderAnswer::Yes => {
                (t.message_leader_answered_yes_subject(), t.message_leader_answered_yes_text(self.programme))
            }
            LeaderAnswer::YesWithLimits => {
                (t.message_leader_answered_limits_subject(), t.message_leader_answered_limits_text(self.programme))
            }
            LeaderAnswer::No => {
                (t.message_leader_answered_no_subject(), t.message_leader_answered_no_text(self.programme))
            }
            LeaderAnswer::NotMine => {
                (t.message_leader_answered_not_mine_subject(), t.message_leader_answered_not_mine_text(self.programme))
            }
            LeaderAnswer::Forwarded => (
                t.message_leader_answered_forwarded_subject(),
                t.message_leader_answered_forwarded_text(self.programme),
            ),
        };
        Letter::new(t, subject)
            .hello(self.name)
            .says(text)
            .button(t.message_leader_answered_link(), self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

//! To the applicant: the application has arrived.

use bedre_i18n::{Texts, date};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To the applicant: the application has arrived, and what happens next.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationReceived<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// The last day on which it can be changed.
    pub deadline: Date,
    /// The application's page.
    pub link: &'a str,
    /// When the decision comes at the latest, if that is announced.
    pub answer_by: Option<Date>,
    /// The leader who has been asked, when one is to confirm.
    pub leader: Option<LeaderAddressed<'a>>,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// A leader who has been asked to confirm.
#[derive(Debug, Clone, Copy)]
pub struct LeaderAddressed<'a> {
    /// Where the question went.
    pub email: &'a str,
    /// The last day to answer.
    pub answer_by: Date,
}

impl ApplicationReceived<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let mut letter = Letter::new(t, &t.message_application_received_subject(self.programme))
            .hello(self.name)
            .says(t.message_application_received_text(date::moment(self.submitted_at, t.locale()), self.programme));
        if let Some(leader) = self.leader {
            letter = letter
                .stresses_and_says(
                    t.message_application_received_not_complete(),
                    t.message_application_received_leader(leader.email),
                )
                .stresses_and_says(
                    t.message_application_received_leader_by(leader.answer_by),
                    t.message_application_received_tell_leader(),
                );
        }
        letter = letter
            .says_and_stresses(
                t.message_application_received_amend(),
                t.message_application_received_deadline(self.deadline),
            )
            .button(t.message_application_received_link(), self.link);
        if let Some(date) = self.answer_by {
            letter = letter.says(t.message_application_received_answer_by(date));
        }
        letter.close(&self.from, &t.message_because_applied(self.programme))
    }
}

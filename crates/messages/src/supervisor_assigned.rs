//! To a supervisor: this team is yours, from now on or no more.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To a supervisor: whom they follow from now on.
#[derive(Debug, Clone, Copy)]
pub struct SupervisorAssigned<'a> {
    /// The supervisor.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The people of the team, as part of a sentence.
    pub team: &'a str,
    /// Where the talk with the team is prepared.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl SupervisorAssigned<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_supervisor_assigned_subject(self.programme))
            .hello(self.name)
            .says(t.message_supervisor_assigned_text(self.programme, self.team))
            .button(t.message_supervisor_assigned_link(), self.link)
            .close(&self.from, &t.message_because_participant(self.programme))
    }
}

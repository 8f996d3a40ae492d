//! To the participant or each member of a team: this is your supervisor.

use bedre_i18n::{Texts, args};

use crate::layout::{Letter, Message, Sender};

/// To the participant or each member of a team: this is your supervisor, from now on.
#[derive(Debug, Clone, Copy)]
pub struct SupervisorNamed<'a> {
    /// The participant.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The supervisor.
    pub supervisor: &'a str,
    /// How to reach the supervisor.
    pub supervisor_email: &'a str,
    /// The supervisor before, when this is a change.
    pub before: Option<&'a str>,
    /// The project's page.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl SupervisorNamed<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let mut letter = Letter::new(t, &t.message_supervisor_named_subject(self.supervisor)).hello(self.name).says(
            t.message_supervisor_named_text(args::MessageSupervisorNamedText {
                email: self.supervisor_email,
                programme: self.programme,
                supervisor: self.supervisor,
            }),
        );
        if let Some(before) = self.before {
            letter = letter.says(t.message_supervisor_named_replaces(before, self.supervisor));
        }
        letter
            .button(t.message_supervisor_named_link(), self.link)
            .close(&self.from, &t.message_because_participant(self.programme))
    }
}

//! To whoever began an application and never sent it: the draft will be deleted.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To whoever began an application and never sent it: the draft will be deleted.
#[derive(Debug, Clone, Copy)]
pub struct DraftEnding<'a> {
    /// Whose draft it is.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The day on which it is deleted.
    pub deleted_on: Date,
    /// The draft.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl DraftEnding<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, &t.message_draft_ending_subject(self.deleted_on))
            .hello(self.name)
            .says_and_stresses(
                t.message_draft_ending_text(self.programme),
                t.message_draft_ending_deleted(self.deleted_on),
            )
            .says(t.message_draft_ending_keep())
            .button(t.message_draft_ending_link(), self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

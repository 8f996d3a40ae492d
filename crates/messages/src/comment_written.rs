//! To one of a team: somebody has said something about your improvement work.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To one of a team whose project somebody else has commented on. What was said is read where those who may read it are, and
/// not in a mail.
#[derive(Debug, Clone, Copy)]
pub struct CommentWritten<'a> {
    /// One of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// Who commented.
    pub by: &'a str,
    /// Where the comments are read.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

impl CommentWritten<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        Letter::new(t, t.message_comment_written_subject())
            .hello(self.name)
            .says(t.message_comment_written_text(self.by, self.programme))
            .button(t.message_comment_written_link(), self.link)
            .close(&self.from, &t.message_because_participant(self.programme))
    }
}

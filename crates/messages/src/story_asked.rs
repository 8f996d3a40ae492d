//! To one of a team, or to its leader: do you agree to this story?

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To somebody who is shown in a story: it is published only with their yes.
#[derive(Debug, Clone, Copy)]
pub struct StoryAsked<'a> {
    /// Who is asked.
    pub reader: StoryReader<'a>,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// Where the story is read and answered.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// Who is asked about a story.
#[derive(Debug, Clone, Copy)]
pub enum StoryReader<'a> {
    /// One of the team.
    Member {
        /// Their name.
        name: &'a str,
    },
    /// The leader, who has no account.
    Leader,
}

impl StoryAsked<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let letter = Letter::new(t, t.message_story_asked_subject());
        let (letter, because) = match self.reader {
            StoryReader::Member { name } => (
                letter.hello(name).says(t.message_story_asked_member(self.programme)),
                t.message_because_participant(self.programme),
            ),
            StoryReader::Leader => (
                letter.hello_unknown().says(t.message_story_asked_leader(self.programme)),
                t.message_because_story(self.programme),
            ),
        };
        letter
            .says(t.message_story_asked_text())
            .button(t.message_story_asked_link(), self.link)
            .close(&self.from, &because)
    }
}

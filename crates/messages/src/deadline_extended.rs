//! To those who have begun or sent an application: there is more time.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To those who have begun or sent an application: the deadline is later than it was.
#[derive(Debug, Clone, Copy)]
pub struct DeadlineExtended<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The new deadline.
    pub deadline: Date,
    /// Whether the application is sent.
    pub how_far: HowFar,
    /// The application's page.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// How far an application had come when the deadline was extended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowFar {
    /// Begun, not sent.
    Draft,
    /// Sent.
    Submitted,
}

impl DeadlineExtended<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let (begun, kept, link) = match self.how_far {
            HowFar::Draft => (
                t.message_deadline_extended_draft(self.programme),
                t.message_deadline_extended_kept(),
                t.message_deadline_extended_continue(),
            ),
            HowFar::Submitted => (
                t.message_deadline_extended_submitted(self.programme),
                t.message_deadline_extended_amend(),
                t.message_deadline_extended_open(),
            ),
        };
        Letter::new(t, &t.message_deadline_extended_subject(self.deadline))
            .hello(self.name)
            .says_and_stresses(begun, t.message_deadline_extended_to(self.deadline))
            .says(kept)
            .button(link, self.link)
            .close(&self.from, &t.message_because_applied(self.programme))
    }
}

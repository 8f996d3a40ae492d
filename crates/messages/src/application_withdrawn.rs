//! To those who waited for an application: it has been taken back.

use bedre_i18n::Texts;

use crate::layout::{Letter, Message, Sender};

/// To the leader who was asked about an application, or to the programme lead: it has been taken back.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationWithdrawn<'a> {
    /// Who applied, or the contact of the team.
    pub applicant: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// Who reads it.
    pub reader: Told<'a>,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// Who is told that an application has been taken back.
#[derive(Debug, Clone, Copy)]
pub enum Told<'a> {
    /// The leader, whose name nobody knows.
    Leader {
        /// The programme's public page: there is nothing else for the leader to see any more.
        link: &'a str,
    },
    /// The programme lead.
    Lead {
        /// The lead.
        name: &'a str,
        /// Whether a seat has become free by it.
        has_freed_seat: bool,
        /// The applications to the cohort.
        link: &'a str,
    },
}

impl ApplicationWithdrawn<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let letter = Letter::new(t, &t.message_application_withdrawn_subject(self.applicant));
        let text = t.message_application_withdrawn_text(self.applicant, self.programme);
        match self.reader {
            Told::Leader { link } => letter
                .hello_unknown()
                .says(text)
                .says(t.message_application_withdrawn_leader())
                .link(t.message_application_withdrawn_programme(), link)
                .close(&self.from, &t.message_because_leader(self.applicant)),
            Told::Lead { name, has_freed_seat, link } => {
                let letter = letter.hello(name).says(text);
                let letter = if has_freed_seat { letter.says(t.message_application_withdrawn_seat()) } else { letter };
                letter
                    .button(t.message_application_withdrawn_link(), link)
                    .close(&self.from, &t.message_because_lead(self.programme))
            }
        }
    }
}

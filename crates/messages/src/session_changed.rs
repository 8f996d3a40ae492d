//! To everyone admitted or invited: a date is confirmed, moved or cancelled, or the place is known.

use bedre_i18n::{Texts, args};
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};
use crate::occasion::Occasion;

/// To everyone admitted or invited: a date is confirmed, moved or cancelled, or the place is known. The updated calendar file goes along.
#[derive(Debug, Clone, Copy)]
pub struct SessionChanged<'a> {
    /// Who is told.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The session's name.
    pub session: &'a str,
    /// Its days as they are now; for a cancelled session as they were.
    pub when: Occasion<'a>,
    /// What has changed.
    pub change: SessionChange<'a>,
    /// The plan's page.
    pub link: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// What has changed about a session.
#[derive(Debug, Clone, Copy)]
pub enum SessionChange<'a> {
    /// The tentative date stands.
    Confirmed,
    /// There is another date.
    Moved {
        /// The days it was to be on.
        from: Occasion<'a>,
        /// Why.
        reason: &'a str,
        /// The last day to say that it does not suit.
        contact_by: Option<Date>,
    },
    /// The place is known, or another one.
    Place {
        /// Where people meet, or where they join (K11).
        place: &'a str,
    },
    /// It will not be held.
    Cancelled {
        /// Why.
        reason: &'a str,
    },
}

impl SessionChanged<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let letter = match self.change {
            SessionChange::Confirmed => Letter::new(t, &t.message_session_confirmed_subject(self.session))
                .hello(self.name)
                .stresses(t.message_session_confirmed_text(self.session, self.when.in_words(t))),
            SessionChange::Moved { from, reason, contact_by } => {
                let letter = Letter::new(t, &t.message_session_moved_subject(self.session, self.when.in_brief(t)))
                    .hello(self.name)
                    .stresses(t.message_session_moved_text(args::MessageSessionMovedText {
                        from: from.in_brief(t),
                        session: self.session,
                        to: self.when.in_words(t),
                    }))
                    .says(t.message_session_moved_reason(reason));
                match contact_by {
                    Some(date) => letter.stresses(t.message_session_moved_contact(date)),
                    None => letter,
                }
            }
            SessionChange::Place { place } => Letter::new(t, &t.message_session_place_subject(self.session))
                .hello(self.name)
                .stresses(t.message_session_place_text(args::MessageSessionPlaceText {
                    place,
                    session: self.session,
                    when: self.when.in_words(t),
                })),
            SessionChange::Cancelled { reason } => Letter::new(t, &t.message_session_cancelled_subject(self.session))
                .hello(self.name)
                .stresses(t.message_session_cancelled_text(self.session, self.when.in_brief(t)))
                .says(t.message_session_moved_reason(reason)),
        };
        letter
            .button(t.message_session_link(), self.link)
            .says(t.message_session_calendar_updated())
            .close(&self.from, &t.message_because_invited(self.programme))
    }
}

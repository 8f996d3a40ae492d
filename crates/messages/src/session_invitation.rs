//! To participants, and leaders: you are invited to a session.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};
use crate::occasion::{Certainty, Occasion};

/// To participants, and leaders: you are invited to a session. The calendar file goes along as an attachment.
#[derive(Debug, Clone, Copy)]
pub struct SessionInvitation<'a> {
    /// Who is invited.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// The session's name.
    pub session: &'a str,
    /// Its days.
    pub when: Occasion<'a>,
    /// Whether its date stands.
    pub certainty: Certainty,
    /// Where it is held; unknown until told.
    pub place: Option<&'a str>,
    /// How it is held, in words: «Fysisk heldagssamling».
    pub form: &'a str,
    /// What is expected of this person, in words: «Obligatorisk».
    pub attendance: &'a str,
    /// What to bring.
    pub bring: Option<&'a str>,
    /// What to do before.
    pub preparation: Option<Preparation<'a>>,
    /// The last day to tell of allergies and adjustments, when food is served.
    pub adjustments_by: Option<Date>,
    /// For a leader: the participant because of whom the leader is invited.
    pub leader_of: Option<&'a str>,
    /// The session's page.
    pub link: &'a str,
    /// Where to report absence.
    pub absence: &'a str,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// What to do before a session.
#[derive(Debug, Clone, Copy)]
pub struct Preparation<'a> {
    /// The task, as a sentence without its full stop.
    pub what: &'a str,
    /// About how many minutes it takes, when that is known.
    pub minutes: Option<u32>,
}

impl SessionInvitation<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let mut letter = Letter::new(t, &t.message_session_invitation_subject(self.session, self.when.in_brief(t)))
            .hello(self.name)
            .says(t.message_session_invitation_text(self.session))
            .facts(self.facts(t));
        match self.certainty {
            Certainty::Tentative => letter = letter.stresses(t.message_session_invitation_tentative()),
            Certainty::Confirmed => {}
        }
        if let Some(preparation) = self.preparation {
            let what = t.message_session_invitation_preparation(preparation.what);
            letter = letter.says(match preparation.minutes {
                Some(minutes) => format!("{what}. {}", t.message_session_invitation_minutes(minutes)),
                None => format!("{what}. {}", t.message_session_invitation_mark()),
            });
        }
        if let Some(date) = self.adjustments_by {
            letter = letter.says(t.message_session_invitation_adjustments(date));
        }
        if let Some(participant) = self.leader_of {
            letter = letter.says(t.message_session_invitation_leader(participant));
        }
        letter
            .button(t.message_session_invitation_link(), self.link)
            .says(t.message_session_invitation_absence_text())
            .link(t.message_session_invitation_absence(), self.absence)
            .says(t.message_session_invitation_calendar())
            .close(&self.from, &t.message_because_invited(self.programme))
    }

    /// When, where, how.
    fn facts(&self, t: Texts) -> Vec<(&'static str, String)> {
        let place = self.place.unwrap_or_else(|| t.site_venue_coming());
        let mut facts = vec![
            (t.message_session_invitation_when(), self.when.in_words(t)),
            (t.message_session_invitation_where(), place.to_owned()),
            (t.message_session_invitation_form(), self.form.to_owned()),
            (t.message_session_invitation_attendance(), self.attendance.to_owned()),
        ];
        facts.extend(self.bring.map(|bring| (t.message_session_invitation_bring(), bring.to_owned())));
        facts
    }
}

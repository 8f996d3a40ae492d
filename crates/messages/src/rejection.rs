//! To the applicant: no seat this time, and why.

use bedre_i18n::Texts;
use jiff::civil::Date;

use crate::layout::{Letter, Message, Sender};

/// To the applicant: no seat this time. The letter tells the result, the reason, what now and how to object.
#[derive(Debug, Clone, Copy)]
pub struct Rejection<'a> {
    /// The applicant, or the contact of the team.
    pub name: &'a str,
    /// The cohort's title as people know it: «Forbedringsutdanning for leger i 2020».
    pub programme: &'a str,
    /// How many applications there were.
    pub applications: usize,
    /// How many seats there were.
    pub seats: u32,
    /// The reason, written for this applicant in the language of the letter; it may have several paragraphs.
    pub reason: &'a str,
    /// When one can apply next («våren 2027»), if that is planned.
    pub next_admission: Option<&'a str>,
    /// Where the assessment can be read.
    pub link: &'a str,
    /// How to object.
    pub remedy: Remedy<'a>,
    /// Who sends it.
    pub from: Sender<'a>,
}

/// How one can object to a decision. Which it is, is the owner's to decide (enkeltvedtak or not).
#[derive(Debug, Clone, Copy)]
pub enum Remedy<'a> {
    /// The decision is an enkeltvedtak, and there is a right to complain.
    Complaint {
        /// The last day to complain.
        until: Date,
        /// How many weeks that is from the day the letter was received.
        weeks: u32,
        /// Who decides the complaint in the end.
        body: &'a str,
        /// The law that the decision is made under.
        law: &'a str,
    },
    /// Someone else looks at the application again.
    Review {
        /// The last day to ask for it.
        until: Date,
    },
}

impl Rejection<'_> {
    /// The message in the language of `t`.
    pub fn write(&self, t: Texts) -> Message {
        let again = match self.next_admission {
            Some(next) => t.message_rejection_again_planned(next),
            None => t.message_rejection_again().to_owned(),
        };
        let letter = Letter::new(t, &t.message_rejection_subject(self.programme))
            .hello(self.name)
            .says(t.message_rejection_text(self.programme))
            .heading(t.message_rejection_why())
            .says(t.message_rejection_seats(self.applications, self.seats))
            .says(self.reason)
            .heading(t.message_rejection_now())
            .says(again)
            .says(t.message_rejection_read())
            .button(t.message_rejection_link(), self.link);
        self.remedy(letter, t).close(&self.from, &t.message_because_applied(self.programme))
    }

    /// How to object, with its date stressed and the law last.
    fn remedy(&self, letter: Letter, t: Texts) -> Letter {
        match self.remedy {
            Remedy::Complaint { until, weeks, body, law } => letter
                .heading(t.message_rejection_complaint())
                .stresses_and_says(
                    t.message_rejection_complaint_until(until),
                    t.message_rejection_complaint_weeks(weeks),
                )
                .says(t.message_rejection_complaint_how(body, self.from.email))
                .says(t.message_rejection_law(law)),
            Remedy::Review { until } => letter
                .heading(t.message_rejection_review())
                .says_and_stresses(t.message_rejection_review_text(), t.message_rejection_review_until(until)),
        }
    }
}

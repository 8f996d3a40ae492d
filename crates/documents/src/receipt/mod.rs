//! The receipt for an application: what was sent, when, and a code that shows it was not changed since.

use bedre_i18n::{Texts, date};
use jiff::Timestamp;
use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use crate::print::{self, Template, legible, paragraphs};
use crate::{DocumentError, facts};

/// What a receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Who applied: the person, or the team and its contact.
    pub applicant: String,
    /// The programme's name in the receipt's language.
    pub programme: String,
    /// The cohort's number, where the programme counts its cohorts.
    pub cohort: Option<u32>,
    /// The organisers, the leading one first.
    pub organisers: Vec<String>,
    /// When the application was sent.
    pub sent: Timestamp,
    /// Which version of the application this is; the first is 1.
    pub version: u32,
    /// What was answered, in the order of the form.
    pub sections: Vec<Section>,
    /// The digest of what was sent (SHA-256).
    pub digest: [u8; 32],
}

/// A part of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Its questions with their answers.
    pub answers: Vec<Answer>,
}

/// A question and what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The question as it was asked.
    pub question: String,
    /// The answer as it was typed; nothing but spaces counts as not answered.
    pub answer: String,
}

impl Receipt {
    /// The receipt as an accessible PDF (PDF/UA-1, PDF/A-2a). The same facts give the same file.
    ///
    /// It takes some milliseconds of computing, so call it where waiting is allowed, and outside of units of work.
    ///
    /// # Errors
    ///
    /// [`DocumentError`], none of which the reader can do anything about.
    pub fn pdf(&self, t: Texts) -> Result<Vec<u8>, DocumentError> {
        print::print(Template::Receipt, self.facts(t))
    }

    /// What the template needs.
    fn facts(&self, t: Texts) -> Dict {
        let sent = date::in_oslo(self.sent);
        let title = t.receipt_document_title(&self.programme);
        let mut facts = facts::about(t, &title, &self.organisers, sent.date());
        facts.extend(dict! {
            "title" => t.receipt_title(),
            "running" => legible(&t.receipt_running(&self.programme)),
            "summary" => self.summary(t),
            "sections" => facts::list(self.sections.iter().map(|section| section.facts(t))),
            "code_term" => t.receipt_content_code(),
            "code" => self.digest_in_groups(),
            "code_help" => t.receipt_content_code_help(),
            "unshown" => (!self.is_shown_whole()).then(|| t.receipt_unshown()),
        });
        facts
    }

    /// Who, what, when: terms and what they are.
    fn summary(&self, t: Texts) -> Array {
        let sent = date::in_oslo(self.sent);
        let cohort = self.cohort.map(|cohort| (t.receipt_cohort(), cohort.to_string()));
        [(t.receipt_applicant(), self.applicant.clone()), (t.receipt_programme(), self.programme.clone())]
            .into_iter()
            .chain(cohort)
            .chain([
                (t.receipt_sent(), t.receipt_sent_at(sent.date(), date::time(sent.time(), t.locale()))),
                (t.receipt_version(), self.version.to_string()),
            ])
            .map(|(term, words)| dict! { "term" => term, "words" => legible(&words) }.into_value())
            .collect()
    }

    /// The digest in hexadecimal digits, eight groups of eight.
    fn digest_in_groups(&self) -> String {
        let (groups, _) = self.digest.as_chunks::<4>();
        groups.iter().map(|group| format!("{:08x}", u32::from_be_bytes(*group))).collect::<Vec<_>>().join(" ")
    }

    /// Whether everything that was typed can be shown.
    fn is_shown_whole(&self) -> bool {
        let answers = self.sections.iter().flat_map(|section| &section.answers);
        print::is_shown_whole(&self.applicant)
            && answers.map(|answer| &answer.answer).all(|answer| print::is_shown_whole(answer))
    }
}

impl Section {
    fn facts(&self, t: Texts) -> Value {
        let answers = facts::list(self.answers.iter().map(|answer| answer.facts(t)));
        dict! { "heading" => legible(&self.heading), "answers" => answers }.into_value()
    }
}

impl Answer {
    fn facts(&self, t: Texts) -> Value {
        let given = facts::list(paragraphs(&self.answer));
        let unanswered = given.is_empty().then(|| t.receipt_unanswered());
        dict! { "question" => legible(&self.question), "answer" => given, "unanswered" => unanswered }.into_value()
    }
}

#[cfg(test)]
mod tests;

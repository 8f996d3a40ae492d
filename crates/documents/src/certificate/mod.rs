//! The course certificate: one page that anyone can check.

use bedre_i18n::{Locale, Texts, args, date, list, number};
use jiff::civil::Date;
use typst::foundations::{Dict, dict};

use crate::print::{self, Template, emphasised, legible};
use crate::{DocumentError, facts, qr};

/// What a certificate says. All of it is kept with the certificate, so that it says the same for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Whose it is.
    pub name: String,
    /// The programme's name in the certificate's language.
    pub programme: String,
    /// The cohort's number, where the programme counts its cohorts.
    pub cohort: Option<u32>,
    /// The first day of the cohort's plan.
    pub first_day: Date,
    /// The last day of the cohort's plan.
    pub last_day: Date,
    /// What the plan comprised, as part of a sentence: «tre samlinger, to videokonferanser og fem webinarer».
    pub sessions: String,
    /// How many of the mandatory session days the person attended or replaced.
    pub attended: u32,
    /// How many mandatory session days there were.
    pub total: u32,
    /// The title of the improvement project, if there is one.
    pub project: Option<String>,
    /// Approved course hours; hours that are only hoped for do not stand on a certificate (oddity O5).
    pub approval: Option<Approval>,
    /// Where it is issued, if that is to be said.
    pub place: Option<String>,
    /// The day it is issued.
    pub issued: Date,
    /// The organisers, the leading one first.
    pub organisers: Vec<String>,
    /// The certificate's number.
    pub number: String,
    /// The full address of the page that checks it.
    pub check_address: String,
}

/// Course hours that a body has approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// As what: «valgfritt kurs», «klinisk emnekurs».
    pub kind: String,
    /// How long, in minutes: 24 hours are 1440.
    pub minutes: u32,
    /// Who approved.
    pub approver: String,
    /// The approval's reference.
    pub reference: String,
}

impl Certificate {
    /// The certificate as a PDF that is accessible (PDF/UA-1) and lasts (PDF/A-2a). The same facts give the same file.
    ///
    /// It takes some milliseconds of computing, so call it where waiting is allowed, and outside of units of work.
    ///
    /// # Errors
    ///
    /// [`DocumentError`], none of which the reader can do anything about.
    pub fn pdf(&self, t: Texts) -> Result<Vec<u8>, DocumentError> {
        print::print(Template::Certificate, self.facts(t)?)
    }

    /// What the template needs.
    fn facts(&self, t: Texts) -> Result<Dict, DocumentError> {
        let organisers: Vec<String> = self.organisers.iter().map(|organiser| legible(organiser)).collect();
        let shown_address = self.check_address.strip_prefix("https://").unwrap_or(&self.check_address);
        let mut facts =
            facts::about(t, &t.certificate_document_title(&self.name, &self.programme), &organisers, self.issued);
        facts.extend(dict! {
            "title" => t.certificate_title(),
            "name" => legible(&self.name),
            "completed" => self.completed(t),
            "dates" => date::range(self.first_day, self.last_day, t.locale()),
            "body" => legible(&self.body(t)),
            "approved" => self.approval.as_ref().map(|approval| approval.sentence(t)),
            "place_and_date" => self.place_and_date(t),
            "signed" => emphasised(&list::and(&organisers, t.locale())),
            "number" => legible(&t.certificate_document_number(&self.number)),
            "check" => t.certificate_document_check(emphasised(shown_address)),
            "check_address" => self.check_address.as_str(),
            "code" => facts::picture(&qr::svg(&self.check_address, t.certificate_document_code())?, t.certificate_document_code()),
        });
        Ok(facts)
    }

    /// «har gjennomført …, kull 5».
    fn completed(&self, t: Texts) -> String {
        let programme = emphasised(&self.programme);
        match self.cohort {
            Some(cohort) => t.certificate_document_completed_cohort(cohort, programme),
            None => t.certificate_document_completed(programme),
        }
    }

    /// What the programme comprised and what the person did.
    fn body(&self, t: Texts) -> String {
        let (name, sessions, attended, total) = (&self.name, &self.sessions, self.attended, self.total);
        match &self.project {
            Some(project) => t.certificate_document_content_project(args::CertificateDocumentContentProject {
                attended,
                name,
                project,
                sessions,
                total,
            }),
            None => {
                t.certificate_document_content(args::CertificateDocumentContent { attended, name, sessions, total })
            }
        }
    }

    /// «Oslo, 4. februar 2021», or the date alone.
    fn place_and_date(&self, t: Texts) -> String {
        match &self.place {
            Some(place) => t.certificate_document_place_date(self.issued, legible(place)),
            None => date::long(self.issued, t.locale()),
        }
    }
}

impl Approval {
    /// «Godkjent som … med 24 timer av …, referanse …».
    fn sentence(&self, t: Texts) -> String {
        t.certificate_document_hours(args::CertificateDocumentHours {
            body: legible(&self.approver),
            hours: emphasised(&hours(self.minutes, t.locale())),
            kind: legible(&self.kind),
            reference: legible(&self.reference),
        })
    }
}

/// Minutes as hours: «24», «22,5».
fn hours(minutes: u32, locale: Locale) -> String {
    number::decimal(f64::from(minutes) / 60.0, 2, locale)
}

#[cfg(test)]
mod tests;

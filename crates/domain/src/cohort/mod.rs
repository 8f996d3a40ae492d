//! A cohort (kull): one run of a programme, with its own dates, seats, criteria, questions and plan.

mod check;
mod completion;
mod credit;
mod deadline;
mod decision;
mod fee;
mod leader;
mod phase;
mod seats;
mod selection;
mod step;
mod workload;

pub use check::{CohortFault, OfferHindrance};
pub use completion::{AttendanceFacts, Completion, CompletionRule, DayAttendance, Excused, Requires, Unmet};
pub use credit::{CreditHours, CreditStatus, EarlierCredit, HoursRange};
pub use deadline::{Deadline, EarlierDeadline, ExtendError};
pub use decision::{Complaint, DecisionKind};
pub use fee::{Charge, Extra, Fee, Payer};
pub use leader::{LeaderDuty, LeaderNeed, LeaderRule, Statement, StatementKind};
pub use phase::Phase;
pub use seats::{ApplicantUnit, SeatUnit, Seats, TeamRule, TeamUnit};
pub use step::{LeadFacts, LeadStep};
pub use workload::{HoursJudgement, Workload};

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use crate::{
    criterion::Criterion,
    eligibility::Eligibility,
    email::Email,
    id::{CohortId, ProgrammeId},
    key::{Slug, TopicKey},
    language::Language,
    letter::NextOffer,
    programme::Programme,
    question::{AnswerError, Answers, Checklist, Complete, Form, Setting},
    reference::Division,
    session::{Plan, PlanWarning},
    wording::Bilingual,
};

/// One run of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cohort {
    /// Its name in addresses: `leger-2020`.
    pub slug: Slug,
    /// Its number among the programme's cohorts, shown to the public (A13, C9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// Its title: «Forbedringsutdanning for leger i 2020».
    pub title: Bilingual,
    /// The year it belongs to; its dates may reach into the next (C12).
    pub year: i16,
    /// The start in words, shown until a first session is confirmed: «våren 2020» (A2).
    pub start_label: Bilingual,
    /// The month of the start, when it is known: the first day of it (C1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_month: Option<civil::Date>,
    /// The language of the programme's own texts and teaching.
    pub language: Language,
    /// The announced duration, in months (A10, H7).
    pub duration_months: u8,
    /// From which day one can apply; from the announcement on, when it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<civil::Date>,
    /// How many days after the deadline applicants have their answer.
    pub answer_days: u16,
    /// How many days an offer stands.
    pub offer_days: u16,
    /// Whether the next on the waiting list is offered a free seat at once, or by the lead.
    #[serde(default, skip_serializing_if = "is_ordinary")]
    pub next_offer: NextOffer,
    /// What decisions are in law, and where one may complain of them.
    pub decision: DecisionKind,
    /// Who applies: a person or a team.
    pub unit: ApplicantUnit,
    /// How many seats there are.
    pub seats: Seats,
    /// The application deadline, with its history.
    pub deadline: Deadline,
    /// Who may apply.
    pub eligibility: Eligibility,
    /// What it costs.
    pub fee: Fee,
    /// The time it takes each week.
    pub workload: Workload,
    /// Hours that count for further education, when anything is said of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_hours: Option<CreditHours>,
    /// The theme that projects are bound to, when there is one (I9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// How the participants' leaders take part.
    pub leader: LeaderRule,
    /// Supervision between the sessions, in words (H12, H13, J10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supervision: Option<Supervision>,
    /// What must be met for the certificate.
    pub completion: CompletionRule,
    /// The study handbook, when there is one (B5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handbook: Option<Handbook>,
    /// Projects to read about before applying, made up or published (B6).
    #[serde(default, rename = "example", skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<ExampleProject>,
    /// What is asked of projects and participants, one line each (B1–B4, I7, I8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Bilingual>,
    /// Months after the last session at which the results are looked at again (A8).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow_up_months: Vec<u8>,
    /// The topics of the sessions (J1).
    #[serde(default, rename = "topic", skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
    /// The published criteria; may be none (O18).
    #[serde(default, rename = "criterion", skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
    /// The plan.
    #[serde(rename = "session")]
    pub plan: Plan,
    /// The application form.
    pub form: Form,
    /// The checklist before applying, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checklist: Option<Checklist>,
}

/// Whether a value says nothing beyond the ordinary, and so is left out of files.
fn is_ordinary<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A cohort as it is kept: with its identifiers, its programme, and whether the public can see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortRecord {
    /// Which one.
    pub id: CohortId,
    /// Of which programme.
    pub programme_id: ProgrammeId,
    /// The programme.
    pub programme: Programme,
    /// The cohort.
    pub cohort: Cohort,
    /// Since when the public can see it, if it can.
    pub announced_at: Option<Timestamp>,
}

/// The theme that projects are bound to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its name: «Legemidler».
    pub name: Bilingual,
    /// What it takes in.
    pub description: Bilingual,
}

/// Supervision between the sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervision {
    /// In words, for applicants.
    pub text: Bilingual,
    /// How many supervisors each project has.
    pub per_project: u8,
    /// Who finds them.
    pub found_by: SupervisorFoundBy,
}

/// Who finds the supervisor of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SupervisorFoundBy {
    /// The participant, among people close by; the programme helps where there is none (F25).
    Participant,
    /// The programme (H13).
    Programme,
}

/// The study handbook. Its file lies in the store; each version stays for those who applied on it (B5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handbook {
    /// Its title.
    pub title: Bilingual,
    /// Which version it is.
    pub version: u16,
    /// The heading with suitable projects (B6, F9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suitable_projects: Option<HandbookPlace>,
}

/// A place in the study handbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandbookPlace {
    /// Its heading.
    pub heading: Bilingual,
    /// Its page.
    pub page: u16,
}

/// A project that shows what suits the programme. It is open to all, also without signing in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleProject {
    /// Its title.
    pub title: Bilingual,
    /// What was wrong.
    pub problem: Bilingual,
    /// How much, by when, for whom.
    pub aim: Bilingual,
    /// What was measured.
    pub measures: Bilingual,
}

/// A topic that sessions treat, or a dimension of improvement knowledge that they cover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its name in the file.
    pub key: TopicKey,
    /// Its words.
    pub title: Bilingual,
}

impl Cohort {
    /// The application deadline.
    pub fn deadline(&self) -> &Deadline {
        &self.deadline
    }

    /// The division of the country that the cohort's applicants choose their municipality from.
    pub fn division(&self) -> Division {
        Division::on(self.deadline.current())
    }

    /// What answers are read against, for an applicant with this address.
    pub fn setting<'a>(&'a self, own_email: Option<&'a Email>) -> Setting<'a> {
        Setting {
            own_email,
            division: self.division(),
            unit: &self.unit,
            eligibility: &self.eligibility,
            exceptions: &[],
        }
    }

    /// Reads an application's answers to hand them in. Where staff have made exceptions, read them with
    /// [`Form::parse`] and [`Setting::with_exceptions`].
    ///
    /// # Errors
    ///
    /// Every fault of every answer, eligibility included, in the order of the form.
    pub fn read_answers(&self, answers: &Answers, own_email: Option<&Email>) -> Result<Complete, Vec<AnswerError>> {
        self.form.parse(answers, &self.setting(own_email))
    }

    /// What staff should look at in the plan.
    pub fn plan_warnings(&self) -> Vec<PlanWarning> {
        self.plan.warnings(self.duration_months, self.deadline.current())
    }

    /// The day on which applicants have their answer at the latest; nothing, when it lies beyond the calendar.
    pub fn answer_day(&self) -> Option<civil::Date> {
        self.deadline.current().checked_add(jiff::Span::new().days(i64::from(self.answer_days))).ok()
    }

    /// The topic of a key.
    pub fn topic(&self, key: &TopicKey) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.key == *key)
    }
}

#[cfg(test)]
mod tests;

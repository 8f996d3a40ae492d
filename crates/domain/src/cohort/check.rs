//! Whether a cohort makes sense, and what still hinders its offers.

use jiff::civil;

use super::{ApplicantUnit, Cohort, Fee, Requires, SeatUnit};
use crate::{
    admission::assessment::Mark,
    key::{CriterionKey, QuestionKey, SessionKey, TopicKey},
    question::FormFault,
};

/// A fault of a cohort, and the path of the field that has it, as in a programme file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CohortFault {
    /// Seats are counted in something else than what applies.
    #[error("seats are counted in another unit than the one that applies")]
    SeatUnit,
    /// There are no seats.
    #[error("there are no seats")]
    NoSeats,
    /// A team's least size is larger than its most, or nothing.
    #[error("the least size of a team is larger than the most, or nothing")]
    TeamSize,
    /// The deadline lies before the opening.
    #[error("the deadline lies before the opening")]
    DeadlineBeforeOpening,
    /// The form has a fault.
    #[error(transparent)]
    Form(#[from] FormFault),
    /// An item of the checklist points to a question that the form does not have.
    #[error("the form has no question `{question}`")]
    ChecklistQuestion {
        /// The item's place, counted from 0.
        item: usize,
        /// The question.
        question: QuestionKey,
    },
    /// The completion rule names a session that the plan does not have.
    #[error("the plan has no session `{0}`")]
    CompletionSession(SessionKey),
    /// An extra names a session that the plan does not have.
    #[error("the plan has no session `{0}`")]
    ExtraSession(SessionKey),
    /// Two sessions have the same key.
    #[error("two sessions have the key `{key}`")]
    SameSession {
        /// The second one's place, counted from 0.
        place: usize,
        /// The key.
        key: SessionKey,
    },
    /// A day of a session ends before it begins, or at once.
    #[error("the session ends at or before its start on {day}")]
    EndsBeforeStart {
        /// The session's place, counted from 0.
        place: usize,
        /// The day.
        day: civil::Date,
    },
    /// A session names a topic that the cohort does not have.
    #[error("the cohort has no topic `{topic}`")]
    SessionTopic {
        /// The session's place, counted from 0.
        place: usize,
        /// The topic.
        topic: TopicKey,
    },
    /// Two criteria, or parts of them, have the same key.
    #[error("two criteria or parts of them have the key `{key}`")]
    SameCriterion {
        /// The second one's place, counted from 0.
        place: usize,
        /// The key.
        key: CriterionKey,
    },
    /// A scored criterion has not just one level for each mark.
    #[error("a scored criterion has {found} levels, expected one for each mark from 1 to 5")]
    Levels {
        /// The criterion's place, counted from 0.
        place: usize,
        /// How many levels it has.
        found: usize,
    },
}

/// What must be settled before offers are sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfferHindrance {
    /// Nobody has said who must come to a session (O4).
    NotDecided(SessionKey),
    /// It is not said when and how the fee is paid (O20).
    PaymentTerms,
    /// It is not said what is paid back to those who withdraw (O20).
    CancellationTerms,
    /// There are more applicants than seats, and no published criteria (O18).
    NoCriteria,
    /// So many applications that came by mail can still be completed (L1): a decision now would leave them out.
    StillOpen(usize),
    /// The deadline has not passed: whoever applies after a decision would get none.
    DeadlineOpen,
}

impl CohortFault {
    /// The path of the faulty field in the cohort's part of a programme file: `session[3].topics`.
    pub fn path(&self) -> String {
        match self {
            Self::SeatUnit => "seats.unit".to_owned(),
            Self::NoSeats => "seats.count".to_owned(),
            Self::TeamSize => "unit.team.min".to_owned(),
            Self::DeadlineBeforeOpening => "deadline.current".to_owned(),
            Self::Form(fault) => format!("form.section[{}].question[{}]", fault.section, fault.place),
            Self::ChecklistQuestion { item, .. } => format!("checklist.item[{item}].answers"),
            Self::CompletionSession(_) => "completion.requires".to_owned(),
            Self::ExtraSession(_) => "fee.charged.extra".to_owned(),
            Self::SameSession { place, .. } => format!("session[{place}].key"),
            Self::EndsBeforeStart { place, .. } => format!("session[{place}].dates"),
            Self::SessionTopic { place, .. } => format!("session[{place}].topics"),
            Self::SameCriterion { place, .. } => format!("criterion[{place}].key"),
            Self::Levels { place, .. } => format!("criterion[{place}].kind"),
        }
    }
}

impl Cohort {
    /// Everything in the cohort that contradicts itself.
    pub fn faults(&self) -> Vec<CohortFault> {
        let mut faults = self.faults_of_intake();
        faults.extend(self.form.faults().into_iter().map(CohortFault::Form));
        faults.extend(self.faults_of_checklist());
        faults.extend(self.faults_of_plan());
        faults.extend(self.faults_of_criteria());
        faults
    }

    fn faults_of_intake(&self) -> Vec<CohortFault> {
        let team_size = match self.unit {
            ApplicantUnit::Team(team) if team.min == 0 || team.min > team.max => Some(CohortFault::TeamSize),
            ApplicantUnit::Team(_) | ApplicantUnit::Person => None,
        };
        let unit = (self.seats.unit != self.unit.seat()).then_some(CohortFault::SeatUnit);
        let none = (self.seats.count == 0).then_some(CohortFault::NoSeats);
        let is_before = self.opens.is_some_and(|opens| self.deadline.current() < opens);
        let before = is_before.then_some(CohortFault::DeadlineBeforeOpening);
        [team_size, unit, none, before].into_iter().flatten().collect()
    }

    fn faults_of_checklist(&self) -> Vec<CohortFault> {
        let items = self.checklist.iter().flat_map(|checklist| checklist.items.iter().enumerate());
        let pointers = items.flat_map(|(place, item)| item.answers.iter().map(move |question| (place, question)));
        let unknown = pointers.filter(|(_, question)| self.form.question(question).is_none());
        unknown.map(|(item, question)| CohortFault::ChecklistQuestion { item, question: question.clone() }).collect()
    }

    fn faults_of_plan(&self) -> Vec<CohortFault> {
        let sessions = self.plan.sessions();
        let mut faults = Vec::new();
        for (place, session) in sessions.iter().enumerate() {
            if sessions.iter().take(place).any(|earlier| earlier.key == session.key) {
                faults.push(CohortFault::SameSession { place, key: session.key.clone() });
            }
            let backwards = session.every_day().into_iter().filter(|day| day.minutes().is_some_and(|long| long <= 0));
            faults.extend(backwards.map(|day| CohortFault::EndsBeforeStart { place, day: day.date }));
            let unknown = session.topics.iter().filter(|topic| self.topic(topic).is_none());
            faults.extend(unknown.map(|topic| CohortFault::SessionTopic { place, topic: topic.clone() }));
        }
        let is_unknown = |key: &&SessionKey| self.plan.session(key).is_none();
        let of_completion: &[SessionKey] = match &self.completion.requires {
            Requires::EveryMandatorySession => &[],
            Requires::These(keys) => keys,
        };
        faults.extend(of_completion.iter().filter(is_unknown).cloned().map(CohortFault::CompletionSession));
        let extras = self.fee.charge().into_iter().flat_map(|charge| &charge.extras).map(|extra| &extra.session);
        faults.extend(extras.filter(is_unknown).cloned().map(CohortFault::ExtraSession));
        faults
    }

    fn faults_of_criteria(&self) -> Vec<CohortFault> {
        let mut seen: Vec<&CriterionKey> = Vec::new();
        let mut faults = Vec::new();
        for (place, criterion) in self.criteria.iter().enumerate() {
            let parts = criterion.scored().into_iter().flat_map(|scored| &scored.parts).map(|part| &part.key);
            for key in std::iter::once(&criterion.key).chain(parts) {
                if seen.contains(&key) {
                    faults.push(CohortFault::SameCriterion { place, key: key.clone() });
                }
                seen.push(key);
            }
            let found = criterion.scored().map(|scored| scored.levels.len());
            let wrong = found.filter(|found| *found != Mark::ALL.len());
            faults.extend(wrong.map(|found| CohortFault::Levels { place, found }));
        }
        faults
    }

    /// What must be settled before offers are sent, when so many have applied.
    pub fn offer_hindrances(&self, applicants: usize) -> Vec<OfferHindrance> {
        let undecided = self.plan.undecided().map(|session| OfferHindrance::NotDecided(session.key.clone()));
        let is_scarce = applicants > usize::from(self.seats.count);
        let criteria = (is_scarce && self.criteria.is_empty()).then_some(OfferHindrance::NoCriteria);
        undecided.chain(self.fee.missing_terms()).chain(criteria).collect()
    }
}

impl Fee {
    fn missing_terms(&self) -> Vec<OfferHindrance> {
        let Some(charge) = self.charge() else { return Vec::new() };
        let payment = charge.payment_terms.is_none().then_some(OfferHindrance::PaymentTerms);
        let cancellation = charge.cancellation_terms.is_none().then_some(OfferHindrance::CancellationTerms);
        payment.into_iter().chain(cancellation).collect()
    }
}

impl SeatUnit {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Person, Self::Team];
}

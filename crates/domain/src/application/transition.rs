//! From one state of an application to the next. Each takes the application and gives it back changed, or says why not.

use jiff::Timestamp;

use super::{Application, ApplicationStanding, ApplicationState, Submission};
use crate::{
    clock::has_passed,
    cohort::Cohort,
    email::Email,
    free_text::FreeText,
    question::{AnswerError, Answers, Complete},
};

/// Why nothing can be typed into an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The deadline has passed.
    #[error("edit after the deadline")]
    Closed,
    /// It has been decided or withdrawn.
    #[error("edit of an application that is {}", .0.key())]
    Settled(ApplicationStanding),
}

/// Why an application was not handed in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SubmitError {
    /// The deadline has passed.
    #[error("submit after the deadline")]
    Closed,
    /// It has been decided or withdrawn.
    #[error("submit of an application that is {}", .0.key())]
    Settled(ApplicationStanding),
    /// Answers are missing or wrong: every one of them.
    #[error("submit with {} faulty answers", .0.len())]
    Faulty(Vec<AnswerError>),
}

/// Why an application could not be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("withdrawal of an application that is {}", .0.key())]
pub struct WithdrawError(pub ApplicationStanding);

/// Why an application could not be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecideError {
    /// Not handed in, decided for good, or withdrawn.
    #[error("decision on an application that is {}", .0.key())]
    NotOpen(ApplicationStanding),
    /// A rejection without a reason (E13).
    #[error("rejection without a reason")]
    NoReason,
}

/// Why an offer could not be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerOfferError {
    /// There is no offer.
    #[error("answer to an offer by an application that is {}", .0.key())]
    NoOffer(ApplicationStanding),
    /// The offer has run out.
    #[error("answer to an offer that has run out")]
    TooLate,
}

impl Application {
    /// Whether something can be typed into it: before the deadline, while nothing has been decided.
    ///
    /// # Errors
    ///
    /// [`EditError`].
    pub fn may_edit(&self, cohort: &Cohort, now: Timestamp) -> Result<(), EditError> {
        let standing = self.state.standing();
        if !matches!(standing, ApplicationStanding::Draft | ApplicationStanding::Submitted) {
            return Err(EditError::Settled(standing));
        }
        if self.is_open_at(cohort, now) { Ok(()) } else { Err(EditError::Closed) }
    }

    /// Keeps what was typed. A handed-in application can be amended until the deadline; what was handed in stays until
    /// it is handed in again.
    ///
    /// # Errors
    ///
    /// [`EditError`].
    pub fn edit(self, answers: Answers, cohort: &Cohort, now: Timestamp) -> Result<Self, EditError> {
        self.may_edit(cohort, now)?;
        Ok(Self { answers, saved_at: now, ..self })
    }

    /// Hands in what is typed, for the first time or again. Returns the answers as read, too.
    ///
    /// # Errors
    ///
    /// [`SubmitError`], with every faulty answer.
    pub fn submit(self, cohort: &Cohort, own: &Email, now: Timestamp) -> Result<(Self, Complete), SubmitError> {
        let standing = self.state.standing();
        if !matches!(standing, ApplicationStanding::Draft | ApplicationStanding::Submitted) {
            return Err(SubmitError::Settled(standing));
        }
        if !self.is_open_at(cohort, now) {
            return Err(SubmitError::Closed);
        }
        let complete = cohort.read_answers(&self.answers, Some(own)).map_err(SubmitError::Faulty)?;
        let version = self.state.submission().map_or(0, |submission| submission.version) + 1;
        let submission = Submission { answers: self.answers.clone(), at: now, version };
        Ok((Self { state: ApplicationState::Submitted(submission), ..self }, complete))
    }

    /// Takes it back, from anywhere but a state that has ended.
    ///
    /// # Errors
    ///
    /// [`WithdrawError`] when there is nothing left to take back.
    pub fn withdraw(self, now: Timestamp) -> Result<Self, WithdrawError> {
        let standing = self.state.standing();
        let submission = match self.state {
            ApplicationState::Draft => None,
            ApplicationState::Submitted(submission)
            | ApplicationState::Offered { submission, .. }
            | ApplicationState::Waiting { submission, .. }
            | ApplicationState::Accepted { submission, .. } => Some(submission),
            ApplicationState::Rejected { .. }
            | ApplicationState::Declined { .. }
            | ApplicationState::Expired { .. }
            | ApplicationState::Unplaced { .. }
            | ApplicationState::Withdrawn { .. } => return Err(WithdrawError(standing)),
        };
        Ok(Self { state: ApplicationState::Withdrawn { submission, at: now }, ..self })
    }

    /// Offers a seat until `until`.
    ///
    /// # Errors
    ///
    /// [`DecideError::NotOpen`].
    pub fn offer(self, until: Timestamp, now: Timestamp) -> Result<Self, DecideError> {
        self.decide(|submission| ApplicationState::Offered { submission, at: now, until })
    }

    /// Puts it on the waiting list, or moves it there.
    ///
    /// # Errors
    ///
    /// [`DecideError::NotOpen`].
    pub fn wait(self, rank: u32) -> Result<Self, DecideError> {
        self.decide(|submission| ApplicationState::Waiting { submission, rank })
    }

    /// Gives no seat, for a reason.
    ///
    /// # Errors
    ///
    /// [`DecideError`].
    pub fn reject(self, reason: FreeText, now: Timestamp) -> Result<Self, DecideError> {
        if reason.is_empty() {
            return Err(DecideError::NoReason);
        }
        self.decide(|submission| ApplicationState::Rejected { submission, at: now, reason })
    }

    fn decide(self, to: impl FnOnce(Submission) -> ApplicationState) -> Result<Self, DecideError> {
        let standing = self.state.standing();
        let (ApplicationState::Submitted(submission) | ApplicationState::Waiting { submission, .. }) = self.state
        else {
            return Err(DecideError::NotOpen(standing));
        };
        Ok(Self { state: to(submission), ..self })
    }

    /// Takes the offered seat.
    ///
    /// # Errors
    ///
    /// [`AnswerOfferError`].
    pub fn accept(self, now: Timestamp) -> Result<Self, AnswerOfferError> {
        self.answer_offer(now, |submission| ApplicationState::Accepted { submission, at: now })
    }

    /// Says no to the offered seat.
    ///
    /// # Errors
    ///
    /// [`AnswerOfferError`].
    pub fn decline(self, now: Timestamp) -> Result<Self, AnswerOfferError> {
        self.answer_offer(now, |submission| ApplicationState::Declined { submission, at: now })
    }

    /// Puts an offer back on the waiting list: it was accepted when the last seat had been taken (E4). The applicant keeps
    /// a place on the list.
    ///
    /// # Errors
    ///
    /// [`AnswerOfferError::NoOffer`].
    pub fn put_back(self, rank: u32) -> Result<Self, AnswerOfferError> {
        let standing = self.state.standing();
        let ApplicationState::Offered { submission, .. } = self.state else {
            return Err(AnswerOfferError::NoOffer(standing));
        };
        Ok(Self { state: ApplicationState::Waiting { submission, rank }, ..self })
    }

    fn answer_offer(
        self,
        now: Timestamp,
        to: impl FnOnce(Submission) -> ApplicationState,
    ) -> Result<Self, AnswerOfferError> {
        let standing = self.state.standing();
        match self.state {
            ApplicationState::Offered { submission, until, .. } if !has_passed(until, now) => {
                Ok(Self { state: to(submission), ..self })
            }
            ApplicationState::Offered { .. } => Err(AnswerOfferError::TooLate),
            ApplicationState::Draft
            | ApplicationState::Submitted(_)
            | ApplicationState::Waiting { .. }
            | ApplicationState::Rejected { .. }
            | ApplicationState::Accepted { .. }
            | ApplicationState::Declined { .. }
            | ApplicationState::Expired { .. }
            | ApplicationState::Unplaced { .. }
            | ApplicationState::Withdrawn { .. } => Err(AnswerOfferError::NoOffer(standing)),
        }
    }

    /// Lets an offer that nobody answered run out.
    ///
    /// # Errors
    ///
    /// [`AnswerOfferError::NoOffer`] when there is none, or it still stands.
    pub fn expire(self, now: Timestamp) -> Result<Self, AnswerOfferError> {
        let standing = self.state.standing();
        let ApplicationState::Offered { submission, until, .. } = self.state else {
            return Err(AnswerOfferError::NoOffer(standing));
        };
        if !has_passed(until, now) {
            return Err(AnswerOfferError::NoOffer(standing));
        }
        Ok(Self { state: ApplicationState::Expired { submission, at: now }, ..self })
    }

    /// Lets go of a place on a waiting list that has ended.
    ///
    /// # Errors
    ///
    /// [`DecideError::NotOpen`] when it is on none.
    pub fn unplace(self, now: Timestamp) -> Result<Self, DecideError> {
        let standing = self.state.standing();
        let ApplicationState::Waiting { submission, .. } = self.state else {
            return Err(DecideError::NotOpen(standing));
        };
        Ok(Self { state: ApplicationState::Unplaced { submission, at: now }, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::{ApplicationId, CohortId, PersonId},
        samples,
    };
    use uuid::Uuid;

    type Transition<'a> = (&'a str, Box<dyn Fn(Application) -> bool + 'a>);

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn before() -> Timestamp {
        at("2020-02-10T12:00:00Z")
    }

    fn draft() -> Application {
        let id = Uuid::from_u128(1);
        Application::begin(
            ApplicationId::from(id),
            CohortId::from(id),
            PersonId::from(id),
            Answers::default(),
            before(),
        )
    }

    fn submission() -> Submission {
        Submission { answers: Answers::default(), at: before(), version: 1 }
    }

    /// An application in every state.
    fn each() -> Vec<Application> {
        let (submission, at, until) = (submission(), before(), at("2020-03-20T12:00:00Z"));
        let reason = FreeText::new("For stort omfang").unwrap();
        [
            ApplicationState::Draft,
            ApplicationState::Submitted(submission.clone()),
            ApplicationState::Offered { submission: submission.clone(), at, until },
            ApplicationState::Waiting { submission: submission.clone(), rank: 1 },
            ApplicationState::Rejected { submission: submission.clone(), at, reason },
            ApplicationState::Accepted { submission: submission.clone(), at },
            ApplicationState::Declined { submission: submission.clone(), at },
            ApplicationState::Expired { submission: submission.clone(), at },
            ApplicationState::Unplaced { submission: submission.clone(), at },
            ApplicationState::Withdrawn { submission: Some(submission), at },
        ]
        .into_iter()
        .map(|state| Application { state, ..draft() })
        .collect()
    }

    #[test]
    fn every_pair_of_state_and_transition_is_decided() {
        let cohort = samples::doctors().cohort;
        let now = at("2020-03-10T12:00:00Z");
        let until = at("2020-03-20T12:00:00Z");
        let transitions: [Transition; 10] = [
            ("edit", Box::new(|a| a.edit(Answers::default(), &cohort, before()).is_ok())),
            ("withdraw", Box::new(|a| a.withdraw(now).is_ok())),
            ("offer", Box::new(|a| a.offer(until, now).is_ok())),
            ("wait", Box::new(|a| a.wait(1).is_ok())),
            ("reject", Box::new(|a| a.reject(FreeText::new("x").unwrap(), now).is_ok())),
            ("accept", Box::new(|a| a.accept(now).is_ok())),
            ("decline", Box::new(|a| a.decline(now).is_ok())),
            ("expire", Box::new(|a| a.expire(at("2020-03-21T12:00:00Z")).is_ok())),
            ("put back", Box::new(|a| a.put_back(1).is_ok())),
            ("unplace", Box::new(|a| a.unplace(now).is_ok())),
        ];
        // In the order of `ApplicationStanding::ALL`: draft, submitted, offered, waiting, rejected, accepted, declined,
        // expired, unplaced, withdrawn.
        let may = [
            ("edit", [true, true, false, false, false, false, false, false, false, false]),
            ("withdraw", [true, true, true, true, false, true, false, false, false, false]),
            ("offer", [false, true, false, true, false, false, false, false, false, false]),
            ("wait", [false, true, false, true, false, false, false, false, false, false]),
            ("reject", [false, true, false, true, false, false, false, false, false, false]),
            ("accept", [false, false, true, false, false, false, false, false, false, false]),
            ("decline", [false, false, true, false, false, false, false, false, false, false]),
            ("expire", [false, false, true, false, false, false, false, false, false, false]),
            ("put back", [false, false, true, false, false, false, false, false, false, false]),
            ("unplace", [false, false, false, true, false, false, false, false, false, false]),
        ];

        for ((name, transition), (expected_name, expected)) in transitions.iter().zip(may) {
            assert_eq!(*name, expected_name);
            for (application, expected) in each().into_iter().zip(expected) {
                let standing = application.state.standing();
                assert_eq!(transition(application), expected, "{name} from {standing:?}");
            }
        }
    }

    #[test]
    fn g3_a_draft_is_edited_until_the_last_second_of_the_deadline() {
        let cohort = samples::doctors().cohort;

        let last = draft().edit(Answers::default(), &cohort, at("2020-02-21T22:59:59Z"));
        let late = draft().edit(Answers::default(), &cohort, at("2020-02-21T23:00:00Z"));

        assert!(last.is_ok());
        assert_eq!(late, Err(EditError::Closed));
    }

    #[test]
    fn e13_a_rejection_has_a_reason() {
        let submitted = Application { state: ApplicationState::Submitted(submission()), ..draft() };

        assert_eq!(submitted.reject(FreeText::default(), before()), Err(DecideError::NoReason));
    }

    #[test]
    fn an_empty_application_is_not_handed_in_and_every_fault_is_named() {
        let cohort = samples::doctors().cohort;
        let own = Email::parse("kari@sykehus.example").unwrap();

        let refused = draft().submit(&cohort, &own, before());

        let Err(SubmitError::Faulty(faults)) = refused else { panic!("was handed in: {refused:?}") };
        assert!(faults.len() > 5, "{faults:?}");
    }

    #[test]
    fn an_offer_is_accepted_until_its_last_moment() {
        let until = at("2020-03-20T12:00:00Z");
        let offered = || {
            let submitted = Application { state: ApplicationState::Submitted(submission()), ..draft() };
            submitted.offer(until, before()).unwrap()
        };

        assert!(offered().accept(until).is_ok());
        assert_eq!(offered().accept(at("2020-03-20T12:00:01Z")), Err(AnswerOfferError::TooLate));
        assert!(offered().expire(until).is_err());
    }
}

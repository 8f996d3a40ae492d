//! An application that came by mail: registered by staff, taken over and completed by the applicant (L1).

use jiff::{SignedDuration, Timestamp, civil};
use serde::{Deserialize, Serialize};

use super::{Application, ApplicationStanding};
use crate::{
    clock::{date_in_oslo, end_of_day_in_oslo, has_passed},
    cohort::Cohort,
    free_text::FreeText,
    id::PersonId,
};

/// How long the applicant has to take over and complete what was registered.
const TO_COMPLETE: SignedDuration = SignedDuration::from_hours(14 * 24);

/// That an application came by mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// When the mail came.
    pub at: Timestamp,
    /// Who registered it.
    pub by: PersonId,
    /// When.
    pub registered_at: Timestamp,
    /// What stood in the mail, as far as it was taken along.
    pub text: FreeText,
    /// The last instant at which the applicant can complete it, whether or not the deadline has passed meanwhile.
    pub complete_by: Timestamp,
}

/// Why a mail was not registered as an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiveError {
    /// It came after the deadline.
    #[error("mail received after the deadline")]
    TooLate,
    /// It has not come yet.
    #[error("mail received in the future")]
    NotYet,
}

impl Received {
    /// A mail that came at an instant, registered now.
    ///
    /// # Errors
    ///
    /// [`ReceiveError`].
    pub fn new(
        at: Timestamp,
        by: PersonId,
        text: FreeText,
        cohort: &Cohort,
        now: Timestamp,
    ) -> Result<Self, ReceiveError> {
        if at > now {
            return Err(ReceiveError::NotYet);
        }
        if !cohort.deadline().is_open_at(at) {
            return Err(ReceiveError::TooLate);
        }
        let complete_by = end_of_day_in_oslo(date_in_oslo(now + TO_COMPLETE));
        Ok(Self { at, by, registered_at: now, text, complete_by })
    }
}

impl Application {
    /// The last instant at which it can be handed in: the deadline, or later for one that came by mail in time.
    pub fn closes_at(&self, cohort: &Cohort) -> Timestamp {
        let deadline = cohort.deadline().closes_at();
        self.received.as_ref().map_or(deadline, |received| deadline.max(received.complete_by))
    }

    /// The last day on which it can be handed in or changed, on Norwegian calendars.
    pub fn last_day(&self, cohort: &Cohort) -> civil::Date {
        date_in_oslo(self.closes_at(cohort))
    }

    /// Whether it came by mail and its sender can still hand it in.
    pub fn is_awaited_at(&self, cohort: &Cohort, now: Timestamp) -> bool {
        let is_draft = self.state.standing() == ApplicationStanding::Draft;
        is_draft && self.received.is_some() && self.is_open_at(cohort, now)
    }

    /// Whether it can still be handed in. The whole last second counts.
    pub fn is_open_at(&self, cohort: &Cohort, now: Timestamp) -> bool {
        !has_passed(self.closes_at(cohort), now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::ApplicationId, question::Answers, samples};
    use uuid::Uuid;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn nobody() -> PersonId {
        PersonId::from(Uuid::from_u128(7))
    }

    #[test]
    fn l1_a_mail_in_time_can_be_completed_after_the_deadline_and_a_late_one_is_none() {
        let cohort = samples::agents().cohort;
        let now = at("2025-06-17T08:00:00Z");
        let of = |received: &str| Received::new(at(received), nobody(), FreeText::default(), &cohort, now);

        let received = of("2025-06-16T08:12:00Z").unwrap();
        let id = ApplicationId::from(Uuid::from_u128(1));
        let begun = Application::begin(id, samples_cohort(), nobody(), Answers::default(), now);
        let application = Application { received: Some(received), ..begun.clone() };

        assert_eq!(of("2025-06-17T00:30:00Z"), Err(ReceiveError::TooLate));
        assert_eq!(of("2025-06-18T00:30:00Z"), Err(ReceiveError::NotYet));
        assert!(application.may_edit(&cohort, now).is_ok() && begun.may_edit(&cohort, now).is_err());
        assert!(application.is_open_at(&cohort, at("2025-07-01T21:59:59Z")));
        assert!(!application.is_open_at(&cohort, at("2025-07-01T22:00:00Z")));
        assert_eq!(application.last_day(&cohort), civil::date(2025, 7, 1));
        assert_eq!(begun.last_day(&cohort), cohort.deadline().current());
        assert!(application.is_awaited_at(&cohort, now) && !begun.is_awaited_at(&cohort, now));
    }

    fn samples_cohort() -> crate::id::CohortId {
        crate::id::CohortId::from(Uuid::from_u128(2))
    }
}

//! Choosing one of several dates: a team's preparation meeting (K2, K4, O12).

use jiff::{Timestamp, civil};

use super::{Alternative, Alternatives, Choose, DateStatus, Day, Mode, Session};
use crate::{
    id::{ApplicationId, PersonId},
    key::SessionKey,
};

/// What a team, or a participant who came alone, has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateChoice {
    /// The application that the seat came by: a team chooses once for all.
    pub application: ApplicationId,
    /// Of which session.
    pub session: SessionKey,
    /// The place of the alternative in the plan, from 0.
    pub alternative: u16,
    /// Online or in one place, where the session leaves it open.
    pub mode: Option<Mode>,
    /// Who chose.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Why an alternative cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChooseError {
    /// The session has no dates to choose between, or all of them are attended.
    #[error("nothing to choose")]
    NothingToChoose,
    /// There is no such alternative.
    #[error("no such alternative")]
    NoSuchAlternative,
    /// The alternative has no date yet.
    #[error("alternative without a date")]
    NoDateYet,
    /// It is before the first day on which one can choose: the day after the application deadline (L4).
    #[error("choice before {0}")]
    TooEarly(civil::Date),
}

impl Session {
    /// Its dates to choose between, where each team attends one of them.
    pub fn choosable(&self) -> &[Alternative] {
        match &self.dates {
            DateStatus::Alternatives(Alternatives { choose: Choose::One, alternatives }) => alternatives,
            DateStatus::Alternatives(Alternatives { choose: Choose::All, .. })
            | DateStatus::NotSet
            | DateStatus::Tentative(_)
            | DateStatus::Confirmed(_)
            | DateStatus::Changed { .. }
            | DateStatus::Cancelled { .. } => &[],
        }
    }

    /// Its days for those who have chosen the alternative at a place, or none yet: of alternatives that one alone, unless all
    /// of them are attended.
    pub fn days_for(&self, chosen: Option<u16>) -> Vec<Day> {
        match &self.dates {
            DateStatus::Alternatives(Alternatives { choose: Choose::One, alternatives }) => {
                chosen.and_then(|place| alternatives.get(usize::from(place))?.day).into_iter().collect()
            }
            DateStatus::Alternatives(Alternatives { choose: Choose::All, .. })
            | DateStatus::NotSet
            | DateStatus::Tentative(_)
            | DateStatus::Confirmed(_)
            | DateStatus::Changed { .. }
            | DateStatus::Cancelled { .. } => self.days().into_owned(),
        }
    }

    /// Every day on which it is held for somebody, those of its alternatives included, in order.
    pub fn every_day(&self) -> Vec<Day> {
        match &self.dates {
            DateStatus::Alternatives(several) => several.days(),
            DateStatus::NotSet
            | DateStatus::Tentative(_)
            | DateStatus::Confirmed(_)
            | DateStatus::Changed { .. }
            | DateStatus::Cancelled { .. } => self.days().into_owned(),
        }
    }

    /// The alternative at a place, when it can be chosen today.
    ///
    /// # Errors
    ///
    /// [`ChooseError`].
    pub fn choose(&self, place: u16, deadline: civil::Date, today: civil::Date) -> Result<&Alternative, ChooseError> {
        let alternatives = self.choosable();
        if alternatives.is_empty() {
            return Err(ChooseError::NothingToChoose);
        }
        let chosen = alternatives.get(usize::from(place)).ok_or(ChooseError::NoSuchAlternative)?;
        if let Some(earliest) = self.earliest_day(deadline)
            && today < earliest
        {
            return Err(ChooseError::TooEarly(earliest));
        }
        if chosen.day.is_none() { Err(ChooseError::NoDateYet) } else { Ok(chosen) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::samples;

    #[test]
    fn k2_l4_a_team_chooses_a_date_that_is_set_from_the_day_after_the_deadline() {
        let agents = samples::agents().cohort;
        let deadline = agents.deadline.current();
        let mut meeting = agents.plan.session(&"forberedende-mote".parse().unwrap()).unwrap().clone();
        let today = date(2025, 6, 17);
        assert_eq!(meeting.choose(0, deadline, today), Err(ChooseError::NoDateYet));

        let DateStatus::Alternatives(several) = &mut meeting.dates else { panic!("no alternatives") };
        several.alternatives[0].day = Some(Day::on(date(2025, 6, 20)));

        assert_eq!(meeting.choose(0, deadline, today).map(|one| one.day), Ok(Some(Day::on(date(2025, 6, 20)))));
        assert_eq!(meeting.choose(0, deadline, date(2025, 6, 16)), Err(ChooseError::TooEarly(today)));
        assert_eq!(meeting.choose(2, deadline, today), Err(ChooseError::NoSuchAlternative));
        let gathering = agents.plan.session(&"samling-1".parse().unwrap()).unwrap();
        assert_eq!(gathering.choose(0, deadline, today), Err(ChooseError::NothingToChoose));
    }
}

//! What staff should look at in a plan. Nothing here stops anyone but the undecided: offers wait for those (O4).

use std::collections::BTreeSet;

use jiff::civil;

use super::{Alternatives, DateStatus, Earliest, Plan, Session};
use crate::key::SessionKey;

/// Something in a plan that staff should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanWarning {
    /// The plan is much shorter or longer than the duration in words (A10, O11).
    SpanDiffers {
        /// The announced duration.
        months: u8,
        /// The span from the first to the last day, in tenths of a month.
        tenths_of_months: i64,
    },
    /// A day lies outside the period in words (O3).
    OutsidePeriod {
        /// The session.
        session: SessionKey,
        /// The day.
        day: civil::Date,
    },
    /// Nobody has said who must come (O4, O13).
    NotDecided(SessionKey),
    /// A session is before the earliest day it can be on (L4).
    TooEarly {
        /// The session.
        session: SessionKey,
        /// The earliest day.
        earliest: civil::Date,
    },
    /// Days are missing, repeated or out of order.
    DaysOutOfOrder(SessionKey),
    /// A day ends before it begins.
    EndsBeforeItBegins(SessionKey),
    /// Two sessions have the same key.
    SameKey(SessionKey),
    /// There are fewer than two alternatives to choose between.
    TooFewAlternatives(SessionKey),
}

impl Plan {
    /// What staff should look at, given the announced duration and the day of the deadline.
    pub fn warnings(&self, duration_months: u8, deadline: civil::Date) -> Vec<PlanWarning> {
        let of_sessions = self.sessions().iter().flat_map(|session| warnings_of(session, deadline));
        span_warning(self.span(), duration_months).into_iter().chain(self.repeated_keys()).chain(of_sessions).collect()
    }

    fn repeated_keys(&self) -> Vec<PlanWarning> {
        let mut seen = BTreeSet::new();
        let repeated = self.sessions().iter().filter(|session| !seen.insert(&session.key));
        repeated.map(|session| PlanWarning::SameKey(session.key.clone())).collect()
    }
}

/// How far the span may differ from the announced duration before staff hear of it, in percent (A10).
const TOLERATED_PERCENT: i64 = 20;
/// Tenths of days in a mean month of the Gregorian calendar: 365.2425 ÷ 12 ≈ 30.4 days.
const TENTHS_OF_DAYS_PER_MONTH: i64 = 304;

fn span_warning(span: Option<(civil::Date, civil::Date)>, months: u8) -> Option<PlanWarning> {
    let (first, last) = span?;
    let days = i64::from((last - first).get_days());
    let tenths_of_months = days * 100 / TENTHS_OF_DAYS_PER_MONTH;
    let difference = (tenths_of_months - i64::from(months) * 10).abs();
    let differs = difference * 100 > i64::from(months) * 10 * TOLERATED_PERCENT;
    differs.then_some(PlanWarning::SpanDiffers { months, tenths_of_months })
}

fn warnings_of(session: &Session, deadline: civil::Date) -> Vec<PlanWarning> {
    let key = || session.key.clone();
    let days = session.days();
    let mut warnings = Vec::new();
    if session.expected.are_undecided() && !session.dates.is_cancelled() {
        warnings.push(PlanWarning::NotDecided(key()));
    }
    if has_disordered_days(&session.dates) {
        warnings.push(PlanWarning::DaysOutOfOrder(key()));
    }
    if days.iter().any(|day| day.minutes().is_some_and(|minutes| minutes <= 0)) {
        warnings.push(PlanWarning::EndsBeforeItBegins(key()));
    }
    if let Some(period) = &session.period {
        let outside = days.iter().find(|day| !period.holds(day.date));
        warnings.extend(outside.map(|day| PlanWarning::OutsidePeriod { session: key(), day: day.date }));
    }
    if let Some(earliest) = session.earliest_day(deadline) {
        let is_too_early = session.every_day().iter().any(|day| day.date < earliest);
        warnings.extend(is_too_early.then(|| PlanWarning::TooEarly { session: key(), earliest }));
    }
    if alternatives(session).is_some_and(|several| several.alternatives.len() < 2) {
        warnings.push(PlanWarning::TooFewAlternatives(key()));
    }
    warnings
}

/// Whether days that must be there are missing or not in order.
fn has_disordered_days(dates: &DateStatus) -> bool {
    let must_have_days = match dates {
        DateStatus::Tentative(_) | DateStatus::Confirmed(_) | DateStatus::Changed { .. } => true,
        DateStatus::NotSet | DateStatus::Alternatives(_) | DateStatus::Cancelled { .. } => false,
    };
    (must_have_days && dates.days().is_empty()) || !dates.days().is_sorted_by(|a, b| a.date < b.date)
}

fn alternatives(session: &Session) -> Option<&Alternatives> {
    match &session.dates {
        DateStatus::Alternatives(alternatives) => Some(alternatives),
        DateStatus::NotSet
        | DateStatus::Tentative(_)
        | DateStatus::Confirmed(_)
        | DateStatus::Changed { .. }
        | DateStatus::Cancelled { .. } => None,
    }
}

impl Session {
    /// The earliest day that it can be on, given the day of the deadline (L4).
    pub fn earliest_day(&self, deadline: civil::Date) -> Option<civil::Date> {
        match self.earliest {
            Earliest::Any => None,
            Earliest::AfterDeadline => deadline.tomorrow().ok(),
        }
    }
}

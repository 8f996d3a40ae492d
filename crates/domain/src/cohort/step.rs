//! What waits for the programme lead of a cohort next: told from the plan, the applications and the selection.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil};

use super::Cohort;
use crate::{admission::selection::Stage, application::ApplicationStanding, clock::date_in_oslo, key::SessionKey};

/// What is known of a cohort, as far as its next step needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeadFacts {
    /// How many applications stand where.
    pub applications: BTreeMap<ApplicationStanding, u64>,
    /// How far the selection is, once there is one.
    pub selection: Option<Stage>,
}

/// What waits for the programme lead of a cohort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadStep {
    /// Applications come in.
    Gather {
        /// The last day to apply.
        until: civil::Date,
        /// How many have been handed in.
        sent: u64,
    },
    /// They are to be assessed, and a list proposed.
    Select {
        /// How many.
        sent: u64,
    },
    /// The letters are drafted, and are to be looked at and sent.
    Send,
    /// Offers wait for their answer.
    AwaitAnswers {
        /// How many.
        offered: u64,
    },
    /// A session comes.
    Session {
        /// Which.
        key: SessionKey,
        /// Its first day that is still to come.
        day: civil::Date,
    },
    /// The plan is over: certificates are to be issued.
    Certify,
    /// Nothing waits.
    Nothing,
}

impl Cohort {
    /// What waits for the lead, by what is known now.
    pub fn lead_step(&self, facts: &LeadFacts, now: Timestamp) -> LeadStep {
        let count = |standing| facts.applications.get(&standing).copied().unwrap_or(0);
        let (sent, offered) = (count(ApplicationStanding::Submitted), count(ApplicationStanding::Offered));
        if self.deadline().is_open_at(now) {
            return LeadStep::Gather { until: self.deadline().current(), sent };
        }
        match facts.selection {
            Some(Stage::Released { .. }) => return LeadStep::Send,
            None | Some(Stage::Proposed) if sent > 0 => return LeadStep::Select { sent },
            None | Some(Stage::Proposed | Stage::Sent { .. }) => {}
        }
        if offered > 0 {
            return LeadStep::AwaitAnswers { offered };
        }
        if count(ApplicationStanding::Accepted) == 0 {
            return LeadStep::Nothing;
        }
        match self.next_session(date_in_oslo(now)) {
            Some((key, day)) => LeadStep::Session { key, day },
            None => LeadStep::Certify,
        }
    }

    /// The next session that has a day, and that day.
    fn next_session(&self, today: civil::Date) -> Option<(SessionKey, civil::Date)> {
        let ahead = |session: &&crate::session::Session| !session.dates.is_cancelled();
        let days = self.plan.sessions().iter().filter(ahead).flat_map(|session| {
            let ahead = session.every_day().into_iter().filter(|day| day.date >= today);
            ahead.map(|day| (session.key.clone(), day.date))
        });
        days.min_by_key(|(_, day)| *day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn facts(applications: &[(ApplicationStanding, u64)], selection: Option<Stage>) -> LeadFacts {
        LeadFacts { applications: applications.iter().copied().collect(), selection }
    }

    #[test]
    fn the_next_step_follows_the_line() {
        use ApplicationStanding::{Accepted, Offered, Rejected, Submitted};
        let cohort = samples::doctors().cohort;
        let (open, closed) = (at("2020-02-10T11:00:00Z"), at("2020-03-05T11:00:00Z"));
        let sent = Stage::Sent { at: closed };
        let (during, after) = (at("2020-10-20T11:00:00Z"), at("2021-03-01T11:00:00Z"));
        let gathering = LeadStep::Session { key: "gathering-2".parse().unwrap(), day: date(2020, 10, 21) };
        let cases = [
            (open, facts(&[(Submitted, 3)], None), LeadStep::Gather { until: date(2020, 2, 21), sent: 3 }),
            (closed, facts(&[(Submitted, 3)], None), LeadStep::Select { sent: 3 }),
            (closed, facts(&[(Submitted, 3)], Some(Stage::Proposed)), LeadStep::Select { sent: 3 }),
            (closed, facts(&[(Submitted, 3)], Some(Stage::Released { at: closed })), LeadStep::Send),
            (closed, facts(&[(Offered, 2), (Rejected, 1)], Some(sent)), LeadStep::AwaitAnswers { offered: 2 }),
            (during, facts(&[(Accepted, 2)], Some(sent)), gathering),
            (after, facts(&[(Accepted, 2)], Some(sent)), LeadStep::Certify),
            (closed, facts(&[], None), LeadStep::Nothing),
        ];

        for (now, facts, expected) in cases {
            let found = cohort.lead_step(&facts, now);
            match (&found, &expected) {
                (LeadStep::Session { day, .. }, LeadStep::Session { day: expected, .. }) => {
                    assert_eq!(day, expected, "{now}");
                }
                (found, expected) => assert_eq!(found, expected, "{now}"),
            }
        }
    }
}

//! Whether a leader has to be asked when an application is handed in, for the first time or again (P18, P20).

use jiff::{Span, Timestamp};

use super::{
    ConfirmationStanding, ConfirmationState, Confirmations, LeaderConfirmation, Step, StepKind, Summary, Waiting,
};
use crate::{
    clock::{date_in_oslo, end_of_day_in_oslo},
    cohort::{LeaderDuty, LeaderRule},
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, LeaderConfirmationId, PersonId},
    language::Language,
};

/// What was handed in, as far as a leader is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// The application.
    pub application: ApplicationId,
    /// Its version.
    pub version: u32,
    /// What a leader sees of it.
    pub summary: Summary,
    /// What it needs from a leader.
    pub duty: LeaderDuty,
    /// The leader's address, when one is given.
    pub leader: Option<Email>,
    /// The language of the messages to the leader.
    pub language: Language,
}

/// What follows for the leader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Nothing changes: nobody is to be asked, or what was answered is on the same content.
    Nothing,
    /// The request that waits shows what was handed in now. Nobody is written to: the link is out already.
    Carried(LeaderConfirmation),
    /// The request had run out and has new time: the leader gets a new link.
    Renewed(LeaderConfirmation),
    /// A new request. When it waits for a leader, the leader gets a link.
    New(Box<NewRequest>),
}

/// A new request, and what becomes of the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRequest {
    /// The request before it, when it was waiting and is not any more.
    pub closed: Option<LeaderConfirmation>,
    /// The request before it to the same leader, who answered on earlier content: the old links lead to the new one.
    pub follows: Option<LeaderConfirmationId>,
    /// The new one.
    pub request: LeaderConfirmation,
}

impl LeaderRule {
    /// The last instant of the day by which a leader who is asked now should answer.
    pub fn answer_by(&self, now: Timestamp) -> Timestamp {
        let days = Span::new().days(i64::from(self.answer_days));
        let day = date_in_oslo(now);
        end_of_day_in_oslo(day.checked_add(days).unwrap_or(day))
    }

    /// When the next reminder is due for a leader who was asked at `asked_at`: the first day of the rule after `now` that
    /// comes before the time is out. Days that have passed meanwhile are not made up for.
    pub fn next_reminder(&self, asked_at: Timestamp, answer_by: Timestamp, now: Timestamp) -> Option<Timestamp> {
        let days = self.reminder_days.iter().map(|days| Span::new().hours(24 * i64::from(*days)));
        days.filter_map(|after| asked_at.checked_add(after).ok()).filter(|at| now < *at && *at < answer_by).min()
    }

    /// A request to a leader, from now on.
    pub(super) fn waiting(&self, leader: Email, now: Timestamp) -> Waiting {
        let answer_by = self.answer_by(now);
        let next_reminder = self.next_reminder(now, answer_by, now);
        Waiting { leader, asked_at: now, answer_by, reminders: Vec::new(), next_reminder }
    }
}

impl Confirmations {
    /// What follows for the leader when an application is handed in, again or with another leader's address.
    ///
    /// `id` is that of a new request, should there be one.
    pub fn ask(self, id: LeaderConfirmationId, handed_in: HandedIn, rule: &LeaderRule, now: Timestamp) -> Ask {
        let current = self.0.into_iter().next();
        match (handed_in.duty, handed_in.leader.clone(), current) {
            (LeaderDuty::NotAsked, _, None) | (LeaderDuty::Required, None, _) => Ask::Nothing,
            (LeaderDuty::NotAsked, _, Some(current)) => match current.waiting() {
                Some(_) => Ask::Carried(current.supersede(now)),
                None => Ask::Nothing,
            },
            // Who has no leader leaves the address empty; who gives one wants the leader asked.
            (LeaderDuty::Replaced, None, current) => replace(id, handed_in, current, now),
            (LeaderDuty::Required | LeaderDuty::Replaced, Some(leader), None) => {
                new(id, handed_in, rule.waiting(leader, now), None, now)
            }
            (LeaderDuty::Required | LeaderDuty::Replaced, Some(leader), Some(current)) => {
                again(id, handed_in, leader, current, rule, now)
            }
        }
    }

    /// Lets staff go on without a leader's confirmation, for a reason that stays (O7). Whoever was asked is asked no more.
    /// Nothing, when there is no reason or a leader has confirmed already.
    pub fn waive(
        self,
        id: LeaderConfirmationId,
        handed_in: HandedIn,
        by: PersonId,
        reason: FreeText,
        now: Timestamp,
    ) -> Option<NewRequest> {
        let is_settled = self.current().is_some_and(|current| current.standing(now).is_settled());
        if reason.is_empty() || is_settled {
            return None;
        }
        let state = ConfirmationState::Waived { at: now, by, reason };
        let waived = request(id, handed_in, state, Vec::new(), StepKind::Waived, now);
        Some(NewRequest { closed: closed(self.0.into_iter().next(), now), follows: None, request: waived })
    }
}

fn again(
    id: LeaderConfirmationId,
    handed_in: HandedIn,
    leader: Email,
    current: LeaderConfirmation,
    rule: &LeaderRule,
    now: Timestamp,
) -> Ask {
    let same_leader = current.leader() == Some(&leader);
    match current.standing(now) {
        ConfirmationStanding::Asked | ConfirmationStanding::Reminded if same_leader => {
            Ask::Carried(current.carry(handed_in))
        }
        ConfirmationStanding::Expired if same_leader => {
            let carried = current.carry(handed_in);
            match carried.renew(rule, now) {
                Ok(renewed) => Ask::Renewed(renewed),
                Err(_) => Ask::Nothing,
            }
        }
        ConfirmationStanding::Yes | ConfirmationStanding::YesWithLimits | ConfirmationStanding::No if same_leader => {
            if handed_in.summary.says_the_same_as(&current.summary) {
                Ask::Nothing
            } else {
                new(id, handed_in, rule.waiting(leader, now), Some(current), now)
            }
        }
        ConfirmationStanding::Waived => Ask::Nothing,
        ConfirmationStanding::Asked
        | ConfirmationStanding::Reminded
        | ConfirmationStanding::Expired
        | ConfirmationStanding::Yes
        | ConfirmationStanding::YesWithLimits
        | ConfirmationStanding::No
        | ConfirmationStanding::NotMine
        | ConfirmationStanding::Forwarded
        | ConfirmationStanding::Superseded
        | ConfirmationStanding::Replaced => new(id, handed_in, rule.waiting(leader, now), Some(current), now),
    }
}

fn new(
    id: LeaderConfirmationId,
    handed_in: HandedIn,
    waiting: Waiting,
    current: Option<LeaderConfirmation>,
    now: Timestamp,
) -> Ask {
    let before = current.as_ref().filter(|current| current.leader() == Some(&waiting.leader));
    let changed = before.map(|before| handed_in.summary.changes_since(&before.summary)).unwrap_or_default();
    let follows = before.map(|before| before.id);
    let asked = request(id, handed_in, ConfirmationState::Waiting(waiting), changed, StepKind::Asked, now);
    Ask::New(Box::new(NewRequest { closed: closed(current, now), follows, request: asked }))
}

fn replace(id: LeaderConfirmationId, handed_in: HandedIn, current: Option<LeaderConfirmation>, now: Timestamp) -> Ask {
    let is_settled = current.as_ref().is_some_and(|current| current.standing(now).is_settled());
    if is_settled {
        return Ask::Nothing;
    }
    let state = ConfirmationState::Replaced { at: now };
    let replaced = request(id, handed_in, state, Vec::new(), StepKind::Replaced, now);
    Ask::New(Box::new(NewRequest { closed: closed(current, now), follows: None, request: replaced }))
}

/// The request before a new one, when it waited.
fn closed(before: Option<LeaderConfirmation>, now: Timestamp) -> Option<LeaderConfirmation> {
    before.filter(|before| before.waiting().is_some()).map(|before| before.supersede(now))
}

fn request(
    id: LeaderConfirmationId,
    handed_in: HandedIn,
    state: ConfirmationState,
    changed: Vec<crate::question::Purpose>,
    what: StepKind,
    now: Timestamp,
) -> LeaderConfirmation {
    LeaderConfirmation {
        id,
        application: handed_in.application,
        version: handed_in.version,
        summary: handed_in.summary,
        changed,
        language: handed_in.language,
        created_at: now,
        state,
        history: vec![Step { at: now, what }],
    }
}

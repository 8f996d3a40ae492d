//! The one thing that is expected first.

use bedre_actions::application::Mine;
use bedre_domain::application::ApplicationState;
use bedre_i18n::date;

use super::waits::Waits;
use crate::{Url, Visit, layout::NavLink, session::Next, wording::Words};

/// The one thing that is expected first: what it is, and where it is done.
#[derive(Debug)]
pub(super) struct First {
    /// In a sentence.
    pub(super) said: String,
    /// Where it is done; nothing when the way there is in a mail.
    pub(super) link: Option<NavLink>,
}

impl First {
    /// What comes first: what somebody else waits for, then what has a deadline, then one's own work.
    pub(super) fn of(mine: &[Mine], waits: &Waits, next: &[Next], visit: &Visit) -> Option<Self> {
        offer(mine, visit)
            .or_else(|| waits.asked.first().map(|said| Self { said: said.clone(), link: None }))
            .or_else(|| story(waits))
            .or_else(|| draft(mine, visit))
            .or_else(|| reading(waits, visit))
            .or_else(|| waits.lead_first.clone().map(|(said, link)| Self { said, link: Some(link) }))
            .or_else(|| teams(waits, visit))
            .or_else(|| preparation(next, visit))
            .or_else(|| work(waits))
    }
}

/// An offer that waits for its answer.
fn offer(mine: &[Mine], visit: &Visit) -> Option<First> {
    let t = visit.t();
    mine.iter().find_map(|one| match &one.application.state {
        ApplicationState::Offered { until, .. } if *until >= visit.now() => Some(First {
            said: t.application_status_offered(date::moment(*until, visit.locale())),
            link: Some(NavLink::new(t.application_offer_open(), visit.url(&Url::Offer(one.application.id)))),
        }),
        ApplicationState::Offered { .. }
        | ApplicationState::Draft
        | ApplicationState::Submitted(_)
        | ApplicationState::Waiting { .. }
        | ApplicationState::Rejected { .. }
        | ApplicationState::Accepted { .. }
        | ApplicationState::Declined { .. }
        | ApplicationState::Expired { .. }
        | ApplicationState::Unplaced { .. }
        | ApplicationState::Withdrawn { .. } => None,
    })
}

/// A story whose team waits for one's answer.
fn story(waits: &Waits) -> Option<First> {
    let (said, link) = waits.story_first.clone()?;
    Some(First { said: said.to_owned(), link: Some(link) })
}

/// An application that is not sent while it can be.
fn draft(mine: &[Mine], visit: &Visit) -> Option<First> {
    let t = visit.t();
    let is_draft = |one: &&Mine| {
        let can_be_sent = one.application.may_edit(&one.cohort.cohort, visit.now()).is_ok();
        can_be_sent && (one.application.state.submission().is_none() || one.application.is_ahead_of_submission())
    };
    mine.iter().find(is_draft).map(|one| {
        let title = Words::of(&one.cohort.cohort.title, visit).text;
        First {
            said: t.home_first_draft(date::in_oslo(one.application.closes_at(&one.cohort.cohort)).date(), title),
            link: Some(NavLink::new(t.application_continue(), visit.url(&Url::Application(one.application.id)))),
        }
    })
}

fn reading(waits: &Waits, visit: &Visit) -> Option<First> {
    let t = visit.t();
    (waits.unread > 0).then(|| First {
        said: t.home_reading_left(waits.unread),
        link: Some(NavLink::new(t.home_first_read(), visit.url(&Url::Assess))),
    })
}

fn teams(waits: &Waits, visit: &Visit) -> Option<First> {
    let t = visit.t();
    waits.board.as_ref().map(|(waiting, board)| First {
        said: t.home_first_teams(*waiting),
        link: Some(NavLink::new(t.home_first_board(), board.clone())),
    })
}

/// What to do before the next session; the session itself when there is nothing to do before.
fn preparation(next: &[Next], visit: &Visit) -> Option<First> {
    let t = visit.t();
    let (cohort, session) = next.iter().find_map(|one| Some((one, one.session.as_ref()?)))?;
    let said = match session.tasks.first() {
        Some(task) => t.home_first_prepare(session.title.text.as_str(), task.title.text.as_str()),
        None => t.home_first_session(session.title.text.as_str(), session.when.as_str()),
    };
    Some(First { said, link: Some(NavLink::new(t.home_first_plan(), cohort.plan.clone())) })
}

/// What one's own improvement work lacks most.
fn work(waits: &Waits) -> Option<First> {
    let (link, advice) = waits.projects.iter().find_map(|(link, advice)| Some((link, (*advice)?)))?;
    Some(First { said: advice.to_owned(), link: Some(link.clone()) })
}

//! Where an application stands: the stations passed with their dates, where it is now, and what happens next.

use bedre_actions::application::Opened;
use bedre_domain::{
    application::{ApplicationStanding, ApplicationState},
    clock::has_passed,
    confirmation::Confirmations,
};
use bedre_i18n::date;

use crate::{
    Visit,
    layout::list::{Station, StationState},
};

/// The stations of the line, in order.
pub(super) fn stations(opened: &Opened, visit: &Visit) -> Vec<Station> {
    let (t, locale) = (visit.t(), visit.locale());
    let cohort = &opened.cohort.cohort;
    let state = &opened.application.state;
    let here = place(opened, visit);
    let at = |number: usize| match (number.cmp(&here), has_stopped(state)) {
        (std::cmp::Ordering::Less, true | false) => StationState::Passed,
        (std::cmp::Ordering::Equal, true) => StationState::Stopped,
        (std::cmp::Ordering::Equal, false) => StationState::Here,
        (std::cmp::Ordering::Greater, true | false) => StationState::Ahead,
    };
    let sent = Station::new(t.application_station_sent(), at(0));
    let sent = match state.submission() {
        Some(submission) => sent.when(date::day_of(submission.at, locale)),
        None => sent.when(t.application_station_by(opened.application.last_day(cohort))),
    };
    let assessment = Station::new(t.application_station_assessment(), at(1));
    let decision = Station::new(t.application_station_decision(), at(2));
    let decision = match (decided_at(opened), cohort.answer_day()) {
        (Some(day), _) => decision.when(date::day_of(day, locale)),
        (None, Some(day)) => decision.when(t.application_station_by(day)),
        (None, None) => decision,
    };
    let answer = Station::new(t.application_station_answer(), at(3));
    let answer = match state {
        ApplicationState::Offered { until, .. } => answer.when(t.application_station_by(date::in_oslo(*until).date())),
        ApplicationState::Accepted { at, .. }
        | ApplicationState::Declined { at, .. }
        | ApplicationState::Expired { at, .. } => answer.when(date::day_of(*at, locale)),
        ApplicationState::Draft
        | ApplicationState::Submitted(_)
        | ApplicationState::Waiting { .. }
        | ApplicationState::Rejected { .. }
        | ApplicationState::Unplaced { .. }
        | ApplicationState::Withdrawn { .. } => answer,
    };
    let begins = Station::new(t.application_station_start(), at(4));
    let begins = match cohort.plan.first_certain_day() {
        Some(day) => begins.when(date::long(day, locale)),
        None => begins.when(crate::wording::Words::of(&cohort.start_label, visit).text),
    };
    vec![sent, assessment, decision, answer, begins]
}

/// The number of the station where the application is.
fn place(opened: &Opened, visit: &Visit) -> usize {
    let is_open = opened.application.is_open_at(&opened.cohort.cohort, visit.now());
    match &opened.application.state {
        ApplicationState::Draft | ApplicationState::Withdrawn { submission: None, .. } => 0,
        ApplicationState::Submitted(_) if is_open => 0,
        ApplicationState::Submitted(_) | ApplicationState::Withdrawn { submission: Some(_), .. } => 1,
        ApplicationState::Waiting { .. } | ApplicationState::Rejected { .. } | ApplicationState::Unplaced { .. } => 2,
        ApplicationState::Offered { .. } | ApplicationState::Declined { .. } | ApplicationState::Expired { .. } => 3,
        ApplicationState::Accepted { .. } => 4,
    }
}

/// Whether it has ended where it is.
fn has_stopped(state: &ApplicationState) -> bool {
    match state.standing() {
        ApplicationStanding::Rejected
        | ApplicationStanding::Declined
        | ApplicationStanding::Expired
        | ApplicationStanding::Unplaced
        | ApplicationStanding::Withdrawn => true,
        ApplicationStanding::Draft
        | ApplicationStanding::Submitted
        | ApplicationStanding::Offered
        | ApplicationStanding::Waiting
        | ApplicationStanding::Accepted => false,
    }
}

/// When it was decided for the first time.
fn decided_at(opened: &Opened) -> Option<jiff::Timestamp> {
    let decides = |to: ApplicationStanding| {
        matches!(to, ApplicationStanding::Offered | ApplicationStanding::Waiting | ApplicationStanding::Rejected)
    };
    opened.events.iter().find(|event| decides(event.to)).map(|event| event.at)
}

/// Where it stands and what happens next, in a sentence or two.
pub(super) fn sentence(opened: &Opened, visit: &Visit) -> String {
    let (t, locale) = (visit.t(), visit.locale());
    let cohort = &opened.cohort.cohort;
    let is_open = opened.application.is_open_at(cohort, visit.now());
    let last_day = opened.application.last_day(cohort);
    match &opened.application.state {
        ApplicationState::Draft if is_open => t.application_status_draft(last_day),
        ApplicationState::Draft => t.application_status_late(last_day),
        ApplicationState::Submitted(_) if is_open => t.application_status_sent(last_day),
        ApplicationState::Submitted(_) => match cohort.answer_day() {
            Some(day) => t.application_status_in_assessment(day),
            None => t.status_in_assessment().to_owned(),
        },
        ApplicationState::Offered { until, .. } => t.application_status_offered(date::moment(*until, locale)),
        ApplicationState::Waiting { rank, .. } => t.application_status_waiting(*rank),
        ApplicationState::Rejected { .. } => t.application_status_rejected().to_owned(),
        ApplicationState::Accepted { .. } => t.application_status_accepted().to_owned(),
        ApplicationState::Declined { .. } => t.application_status_declined().to_owned(),
        ApplicationState::Expired { at, .. } => t.application_status_expired(date::day_of(*at, locale)),
        ApplicationState::Unplaced { at, .. } => t.application_status_unplaced(date::day_of(*at, locale)),
        ApplicationState::Withdrawn { at, .. } => t.application_status_withdrawn(date::day_of(*at, locale)),
    }
}

/// What happens next, and by when, in sentences: what the applicant waits for, not what they are to do.
pub(super) fn next(opened: &Opened, asked: &Confirmations, visit: &Visit) -> Vec<String> {
    let t = visit.t();
    let cohort = &opened.cohort.cohort;
    let answer = || cohort.answer_day().map(|day| t.application_receipt_answer_by(day));
    match &opened.application.state {
        ApplicationState::Submitted(_) if opened.application.is_open_at(cohort, visit.now()) => {
            let current = asked.current();
            let leader = current
                .and_then(|current| current.waiting())
                .filter(|waiting| !has_passed(waiting.answer_by, visit.now()));
            let is_complete = current.is_none_or(|current| current.standing(visit.now()).is_settled());
            let first = match leader {
                Some(waiting) => Some(t.application_status_awaiting_leader(date::in_oslo(waiting.answer_by).date())),
                None => is_complete.then(|| t.application_status_complete(opened.application.last_day(cohort))),
            };
            first.into_iter().chain(answer()).collect()
        }
        ApplicationState::Waiting { .. } => vec![t.application_next_waiting().to_owned()],
        ApplicationState::Accepted { .. } => vec![t.application_next_accepted().to_owned()],
        ApplicationState::Rejected { .. } | ApplicationState::Unplaced { .. } => {
            vec![t.application_next_rejected(opened.cohort.programme.contact.email.as_str())]
        }
        ApplicationState::Draft
        | ApplicationState::Submitted(_)
        | ApplicationState::Offered { .. }
        | ApplicationState::Declined { .. }
        | ApplicationState::Expired { .. }
        | ApplicationState::Withdrawn { .. } => Vec::new(),
    }
}

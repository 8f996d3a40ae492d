//! What has happened to an application, oldest first: each of its states with its day, and what its leader was asked and
//! answered.

use bedre_actions::application::{self, Opened};
use bedre_domain::{application::ApplicationStanding, confirmation::Confirmations};
use bedre_i18n::date;
use jiff::Timestamp;

use crate::{Visit, confirmation::step_words, layout::list::Event};

/// Something that happened, while events of several kinds are put in order.
struct Happened {
    at: Timestamp,
    what: &'static str,
    reason: String,
}

/// All of it.
pub(super) fn of(opened: &Opened, asked: &Confirmations, visit: &Visit) -> Vec<Event> {
    let mut happened: Vec<Happened> = steps(opened, visit);
    happened.extend(assessment(opened, visit));
    happened.extend(asked.history().iter().map(|step| Happened {
        at: step.at,
        what: step_words(step.what, visit),
        reason: String::new(),
    }));
    happened.sort_by_key(|one| one.at);
    happened.into_iter().map(|one| one.event(visit)).collect()
}

impl Happened {
    fn event(self, visit: &Visit) -> Event {
        let event = Event::new(date::moment(self.at, visit.locale()), self.what);
        if self.reason.is_empty() { event } else { event.more(self.reason) }
    }
}

/// The states that it came to.
fn steps(opened: &Opened, visit: &Visit) -> Vec<Happened> {
    let mut was_sent = false;
    let came_by_mail = opened.application.received.is_some();
    let one = |event: &application::Event| {
        let what = if came_by_mail && event.to == ApplicationStanding::Draft {
            visit.t().application_event_registered()
        } else {
            words(event.to, was_sent, visit)
        };
        was_sent = was_sent || event.to == ApplicationStanding::Submitted;
        Happened { at: event.at, what, reason: event.reason.clone() }
    };
    opened.events.iter().map(one).collect()
}

/// That the assessment began, when its last day found it handed in: nothing happens to the application itself that day.
fn assessment(opened: &Opened, visit: &Visit) -> Option<Happened> {
    let (application, cohort) = (&opened.application, &opened.cohort.cohort);
    let at = application.closes_at(cohort);
    let before = opened.events.iter().rfind(|event| event.at <= at)?;
    let is_assessed = before.to == ApplicationStanding::Submitted && !application.is_open_at(cohort, visit.now());
    is_assessed.then(|| Happened { at, what: visit.t().application_event_assessment(), reason: String::new() })
}

/// A step in words to the applicant.
fn words(to: ApplicationStanding, was_sent: bool, visit: &Visit) -> &'static str {
    let t = visit.t();
    match to {
        ApplicationStanding::Draft => t.application_event_draft(),
        ApplicationStanding::Submitted if was_sent => t.application_event_amended(),
        ApplicationStanding::Submitted => t.application_event_submitted(),
        ApplicationStanding::Offered => t.application_event_offered(),
        ApplicationStanding::Waiting => t.application_event_waiting(),
        ApplicationStanding::Rejected => t.application_event_rejected(),
        ApplicationStanding::Accepted => t.application_event_accepted(),
        ApplicationStanding::Declined => t.application_event_declined(),
        ApplicationStanding::Expired => t.application_event_expired(),
        ApplicationStanding::Unplaced => t.application_event_unplaced(),
        ApplicationStanding::Withdrawn => t.application_event_withdrawn(),
    }
}

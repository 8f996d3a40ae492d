//! Where a cohort stands, and what waits for its lead.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    admission::{self, Admission},
};
use bedre_domain::{
    admission::selection::{Outcome, Stage},
    application::ApplicationStanding,
    id::CohortId,
};

use super::{nav, standing};
use crate::{
    Url, Visit, WebError,
    layout::{
        Layout, NavLink,
        list::{Fact, Task, TaskState},
    },
    path::Path,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "cohort/overview.html")]
struct OverviewPage {
    layout: Layout,
    stations: Vec<NavLink>,
    tasks: Vec<Task>,
    facts: Vec<Fact>,
}

pub(super) async fn overview(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let admission = admission::open(&platform, visit.actor(), id).await?;
    let title = Words::of(&admission.cohort.cohort.title, &visit).text;
    visit.show(&OverviewPage {
        layout: visit.layout(title),
        stations: nav::stations(&visit, id, nav::Station::Overview),
        tasks: tasks(&admission, &visit),
        facts: facts(&admission, &visit),
    })
}

/// What waits for the lead, in the order of the line.
fn tasks(admission: &Admission, visit: &Visit) -> Vec<Task> {
    let t = visit.t();
    let id = admission.cohort.id;
    let is_early = admission.cohort.cohort.deadline().is_open_at(visit.now());
    let missing = admission.unassessed();
    let assessment = if is_early || admission.rows.is_empty() {
        Task::later(t.cohort_task_assessment())
    } else {
        let state = if missing == 0 { TaskState::Done } else { TaskState::Started };
        let task = Task::new(t.cohort_task_assessment(), visit.url(&Url::CohortAssessment(id)), state);
        if missing == 0 { task } else { task.hint(t.admission_not_ready(missing)) }
    };
    let to_selection = |state| Task::new(t.cohort_task_selection(), visit.url(&Url::Admission(id)), state);
    let drafts = admission.letters.iter().filter(|letter| letter.sent_at.is_none()).count();
    let selection = match admission.selection.as_ref().map(|selection| selection.stage) {
        None if is_early || missing > 0 => Task::later(t.cohort_task_selection()),
        None => to_selection(TaskState::NotStarted),
        Some(Stage::Proposed) => to_selection(TaskState::Started),
        Some(Stage::Released { .. }) => to_selection(TaskState::Started).hint(t.admission_letters_draft(drafts)),
        Some(Stage::Sent { .. }) => to_selection(TaskState::Done),
    };
    vec![assessment, selection]
}

fn facts(admission: &Admission, visit: &Visit) -> Vec<Fact> {
    let t = visit.t();
    let cohort = &admission.cohort.cohort;
    let deadline = visit.url(&Url::Deadline { cohort: admission.cohort.id, told: None });
    let mut facts = vec![
        Fact::new(t.cohort_deadline(), bedre_i18n::date::long(cohort.deadline().current(), visit.locale()))
            .change(deadline),
        Fact::new(t.cohort_seats(), cohort.seats.count.to_string()),
        Fact::new(t.cohort_nav_applications(), admission.rows.len().to_string())
            .link(visit.url(&Url::CohortApplications(admission.cohort.id))),
    ];
    for one in ApplicationStanding::ALL {
        let count = admission.rows.iter().filter(|row| row.application.state.standing() == one).count();
        if count > 0 && one != ApplicationStanding::Submitted {
            facts.push(Fact::new(standing::word(one, t), count.to_string()));
        }
    }
    if let Some(selection) = &admission.selection
        && matches!(selection.stage, Stage::Proposed | Stage::Released { .. })
    {
        let chosen = selection.with(Outcome::Offer).len();
        facts.push(Fact::new(t.status_pending(), t.admission_seats(chosen, cohort.seats.count)));
    }
    facts
}

//! What the participants of a cohort show each other.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    sharing::{self, SharedInCohort},
};
use bedre_domain::{
    access,
    id::CohortId,
    person::Person,
    project::{Project, Sharing},
};
use bedre_i18n::{date, list};

use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink},
    path::Path,
    project::words,
    url::ProjectTab,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "sharing/cohort.html")]
struct SharedPage {
    layout: Layout,
    cohort: Words,
    others: Vec<SharedLine>,
    own: Vec<OwnLine>,
}

/// What somebody shows the cohort.
#[derive(Debug)]
struct SharedLine {
    link: NavLink,
    people: String,
    aim: Option<String>,
    changed: String,
}

/// The reader's own work: whether the cohort reads it, and where that is chosen.
#[derive(Debug)]
struct OwnLine {
    link: NavLink,
    said: &'static str,
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let shared = sharing::of_cohort(&platform, visit.actor(), id).await?;
    visit.show(&SharedPage::new(&visit, &shared))
}

impl SharedPage {
    fn new(visit: &Visit, shared: &SharedInCohort) -> Self {
        let (t, id) = (visit.t(), shared.cohort.id);
        let mut layout = visit.layout(t.sharing_list_title());
        let (words, above) = if access::may_attend(&visit.actor().standing, id) {
            (t.session_plan_title(), Url::CohortSessions(id))
        } else {
            (t.supervision_board_title(), Url::Board(id))
        };
        layout.above = Some(NavLink::new(words, visit.url(&above)));
        Self {
            layout,
            cohort: Words::of(&shared.cohort.cohort.title, visit),
            others: shared.others.iter().map(|(project, people)| SharedLine::of(visit, project, people)).collect(),
            own: shared.own.iter().map(|project| OwnLine::of(visit, project)).collect(),
        }
    }
}

impl SharedLine {
    fn of(visit: &Visit, project: &Project, people: &[Person]) -> Self {
        let t = visit.t();
        let names: Vec<&str> = people.iter().map(Person::called).collect();
        let url = visit.url(&Url::Project(project.id, ProjectTab::Overview));
        Self {
            link: NavLink::new(project.charter.title.as_str(), url),
            people: list::and(&names, t.locale()),
            aim: words::aim_sentence(&project.charter.aim, t),
            changed: t.sharing_list_changed(date::in_oslo(project.changed_at).date()),
        }
    }
}

impl OwnLine {
    fn of(visit: &Visit, project: &Project) -> Self {
        let t = visit.t();
        let said = match project.sharing {
            Sharing::Team | Sharing::Supervisor => t.sharing_own_closed(),
            Sharing::Cohort | Sharing::Public => t.sharing_own_open(),
        };
        let url = visit.url(&Url::Project(project.id, ProjectTab::Tell));
        Self { link: NavLink::new(t.sharing_own_choose(project.charter.title.as_str()), url), said }
    }
}

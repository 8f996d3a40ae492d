//! Who supervises a team: the lead says, the team and the supervisor are told.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    supervision::{self, AssignError, NewSupervisor, TeamSupervisors},
};
use bedre_domain::{
    email::Email,
    id::{PersonId, ProjectId},
    person::Person,
};
use bedre_i18n::{date, list};

use crate::{
    Url, Visit, WebError,
    cohort::nav,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field},
        list::Event,
    },
    path::Path,
    sign_in,
    typed::Typed,
};

/// The most characters of a name.
const NAME: usize = 120;

#[derive(Debug, Template)]
#[template(path = "supervision/assign.html")]
struct AssignPage {
    layout: Layout,
    stations: Vec<NavLink>,
    problems: crate::layout::form::Problems,
    team: String,
    choose: Option<Field>,
    new: Vec<Field>,
    history: Vec<Event>,
    action: String,
}

/// The form as typed.
#[derive(Debug, Default)]
struct Chosen {
    supervisors: BTreeSet<String>,
    name: String,
    email: String,
}

impl Chosen {
    /// What stands now.
    fn now(open: &TeamSupervisors) -> Self {
        Self { supervisors: open.current().map(|person| person.id.to_string()).collect(), ..Self::default() }
    }

    /// Reads the pairs of the form; nothing when it is none of ours.
    fn read(pairs: Vec<(String, String)>) -> Option<Self> {
        let mut chosen = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "supervisor" => {
                    chosen.supervisors.insert(value);
                }
                "name" => chosen.name = value,
                "email" => chosen.email = value,
                _ => return None,
            }
        }
        Some(chosen)
    }

    fn ids(&self) -> Option<Vec<PersonId>> {
        self.supervisors.iter().map(|id| id.parse().ok()).collect()
    }

    /// Somebody new, when anything of them is typed.
    fn newcomer(&self, typed: &mut Typed, visit: &Visit) -> Option<NewSupervisor> {
        if self.name.trim().is_empty() && self.email.trim().is_empty() {
            return None;
        }
        let t = visit.t();
        let name = typed.needed("name", &self.name, NAME, t.supervision_name_missing());
        match Email::parse(&self.email) {
            Ok(email) => Some(NewSupervisor { email, name }),
            Err(error) => {
                typed.add("email", sign_in::email_problem(error, t));
                None
            }
        }
    }
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = supervision::supervisors(&platform, visit.actor(), id).await?;
    visit.show(&AssignPage::new(&visit, &open, &Chosen::now(&open), Typed::new(visit.t())))
}

pub(super) async fn assign(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let chosen = Chosen::read(pairs).ok_or(WebError::BadRequest("unknown field in a form"))?;
    let ids = chosen.ids().ok_or(WebError::BadRequest("supervisor who is nobody"))?;
    let t = visit.t();
    let mut typed = Typed::new(t);
    let new = chosen.newcomer(&mut typed, &visit);
    if typed.problems.is_empty() {
        match supervision::assign(&platform, visit.actor(), id, &ids, new).await {
            Ok(()) => return Ok(visit.to(&Url::Supervisors(id))),
            Err(AssignError::Nobody) => typed.add("supervisor", t.supervision_nobody_chosen()),
            Err(AssignError::OwnTeam) => typed.add("email", t.supervision_own_team()),
            Err(AssignError::Action(error)) => return Err(error.into()),
        }
    }
    let open = supervision::supervisors(&platform, visit.actor(), id).await?;
    visit.reject(&AssignPage::new(&visit, &open, &chosen, typed))
}

impl AssignPage {
    fn new(visit: &Visit, open: &TeamSupervisors, chosen: &Chosen, typed: Typed) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.supervision_assign_title(open.project.charter.title.as_str()));
        layout.above = Some(NavLink::new(t.supervision_teams_title(), visit.url(&Url::Board(open.cohort.id))));
        layout.wrong = !typed.problems.is_empty();
        let names: Vec<&str> = open.team.iter().map(Person::called).collect();
        let marked: Vec<&String> = chosen.supervisors.iter().collect();
        let choice = |person: &Person| Choice::new(person.id.to_string(), person.called(), &marked);
        let choices: Vec<Choice> = open.available.iter().map(choice).collect();
        let field = (!choices.is_empty())
            .then(|| Field::many("supervisor", t.supervision_assign_choose(), choices).of(&typed.problems));
        let new = vec![
            Field::text("name", t.supervision_new_name(), &chosen.name).optional(),
            Field::email("email", t.supervision_new_email(), chosen.email.as_str()).optional(),
        ];
        Self {
            stations: nav::stations(visit, open.cohort.id, nav::Station::Teams),
            team: list::and(&names, visit.locale()),
            choose: field,
            new: new.into_iter().map(|field| field.of(&typed.problems)).collect(),
            history: history(open, visit),
            action: visit.url(&Url::Supervisors(open.project.id)),
            problems: typed.problems,
            layout,
        }
    }
}

/// Who came and who went, the oldest first.
fn history(open: &TeamSupervisors, visit: &Visit) -> Vec<Event> {
    let t = visit.t();
    let mut changes: Vec<_> = open
        .history
        .iter()
        .flat_map(|(supervisor, person)| {
            let came = (supervisor.since, t.supervision_came(person.called()));
            let went = supervisor.until.map(|until| (until, t.supervision_went(person.called())));
            std::iter::once(came).chain(went)
        })
        .collect();
    changes.sort_by_key(|(at, _)| *at);
    changes.into_iter().map(|(at, what)| Event::new(date::day_of(at, visit.locale()), what)).collect()
}

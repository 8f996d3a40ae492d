//! Who supervises which team: said by the lead, kept from the seat to the certificate, a change told to the team (J10).

use std::sync::Arc;

use bedre_domain::{
    access,
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    id::{PersonId, ProjectId, RoleId},
    person::{Person, Role},
    project::Project,
    supervision::Supervisor,
};
use bedre_i18n::list;
use bedre_messages::{SupervisorAssigned, SupervisorNamed, texts};
use bedre_store::{cohort as cohorts, person, project::Head, project_supervisor, role};
use tracing::info;

use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    project::{Readable, readable},
    session, sign_in,
    work::Work,
};

/// A team and its supervisors, as the lead sees them.
#[derive(Clone, Debug)]
pub struct TeamSupervisors {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// The team's project.
    pub project: Arc<Project>,
    /// The people of the team.
    pub team: Vec<Person>,
    /// Everybody who supervises in the cohort, by name, but for the team itself.
    pub available: Vec<Person>,
    /// Who supervises the team, and who did, the first one first.
    pub history: Vec<(Supervisor, Person)>,
}

impl TeamSupervisors {
    /// Who supervises the team now.
    pub fn current(&self) -> impl Iterator<Item = &Person> {
        self.history.iter().filter(|(supervisor, _)| supervisor.is_current()).map(|(_, person)| person)
    }
}

/// The supervisors of a team, for the lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn supervisors(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<TeamSupervisors, ActionError> {
    let Readable { head: Head { team, .. }, record } = of_lead(platform, actor, id).await?;
    let store = &platform.store;
    let cohort = cohort::load(platform, record.project.cohort).await?;
    let mut available = role::holders(store, Role::Supervisor(cohort.id)).await?;
    available.retain(|person| !team.contains(&person.id));
    let all = project_supervisor::of_projects(store, &[id]).await?;
    let ids: Vec<PersonId> = all.iter().map(|supervisor| supervisor.person).chain(team.iter().copied()).collect();
    let people = person::find_all(store, &ids).await?;
    let named = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    Ok(TeamSupervisors {
        cohort,
        project: Arc::clone(&record.project),
        team: team.iter().filter_map(|id| named(*id)).collect(),
        available,
        history: all.iter().filter_map(|supervisor| Some((*supervisor, named(supervisor.person)?))).collect(),
    })
}

/// The project, when the asker leads its cohort.
async fn of_lead(platform: &Platform, actor: &Actor, id: ProjectId) -> Result<Readable, ActionError> {
    let found = readable(platform, actor, id).await?;
    if access::may_lead(&actor.standing, found.head.cohort) { Ok(found) } else { Err(ActionError::NotFound) }
}

/// A supervisor whom nobody has named before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSupervisor {
    /// Where messages go; also how the supervisor signs in.
    pub email: Email,
    /// The name; never empty.
    pub name: FreeText,
}

/// Why nobody was assigned.
#[derive(Debug, thiserror::Error)]
pub enum AssignError {
    /// A team is never left without a supervisor.
    #[error("team left without a supervisor")]
    Nobody,
    /// Somebody of the team itself.
    #[error("team supervised by one of its own")]
    OwnTeam,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for AssignError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Says who supervises a team from now on: `chosen` among those who supervise in the cohort, and `new` who does from now on.
/// The team is told of each new one, and each new one of the team.
///
/// # Errors
///
/// [`AssignError`]; [`ActionError::NotFound`] for all but the cohort's lead, and for someone who supervises nobody in it.
pub async fn assign(
    platform: &Platform,
    actor: &Actor,
    id: ProjectId,
    chosen: &[PersonId],
    new: Option<NewSupervisor>,
) -> Result<(), AssignError> {
    let Readable { head: Head { team, .. }, record } = of_lead(platform, actor, id).await?;
    let cohort = cohort::load(platform, record.project.cohort).await?;
    let work = Work::begin(platform, actor).await?;
    // Two leads at once do not both name the same person.
    cohorts::hold(work.unit(), cohort.id).await?;
    let mut named = role::holders(work.unit(), Role::Supervisor(cohort.id)).await?;
    named.retain(|person| chosen.contains(&person.id));
    if chosen.iter().any(|id| !named.iter().any(|person| person.id == *id)) {
        return Err(ActionError::NotFound.into());
    }
    if let Some(new) = new {
        let person = welcome(platform, &work, actor, &cohort, new).await?;
        named.retain(|one| one.id != person.id);
        named.push(person);
    }
    if named.is_empty() {
        return Err(AssignError::Nobody);
    }
    if named.iter().any(|person| team.contains(&person.id)) {
        return Err(AssignError::OwnTeam);
    }
    let change = Change::of(&work, id, named).await?;
    if change.is_none() {
        return Ok(());
    }
    change.keep(platform, &work, id).await?;
    change.tell(platform, &work, &cohort, &record.project, &team).await?;
    work.note("supervision.assign", "project", Some(id.uuid())).await?;
    work.keep().await?;
    info!(project.id = %id, "assigned the supervisors of project `{id}`");
    Ok(())
}

/// Someone who has not supervised in the cohort gets an account where they have none, and the role.
async fn welcome(
    platform: &Platform,
    work: &Work<'_>,
    actor: &Actor,
    cohort: &CohortRecord,
    new: NewSupervisor,
) -> Result<Person, ActionError> {
    let mut person = sign_in::find_or_make(platform, work, &new.email, actor.language).await?;
    if person.name.is_empty() {
        person.name = new.name;
        person::update(work.unit(), person.id, &person.name, person.language).await?;
    }
    let id = RoleId::new(platform.mint());
    role::grant(work.unit(), id, person.id, Role::Supervisor(cohort.id), work.now()).await?;
    work.note("supervision.welcome", "person", Some(person.id.uuid())).await?;
    Ok(person)
}

/// What becomes another when a team gets its supervisors. A team has a handful of people and of supervisors.
struct Change {
    stay: Vec<Person>,
    come: Vec<Person>,
    go: Vec<Person>,
}

impl Change {
    async fn of(work: &Work<'_>, project: ProjectId, named: Vec<Person>) -> Result<Self, ActionError> {
        let all = project_supervisor::of_projects(work.unit(), &[project]).await?;
        let before: Vec<PersonId> =
            all.iter().filter(|supervisor| supervisor.is_current()).map(|supervisor| supervisor.person).collect();
        let is_named = |id: PersonId| named.iter().any(|person| person.id == id);
        let gone: Vec<PersonId> = before.iter().copied().filter(|id| !is_named(*id)).collect();
        let go = person::find_all(work.unit(), &gone).await?;
        let (stay, come) = named.into_iter().partition(|person| before.contains(&person.id));
        Ok(Self { stay, come, go })
    }

    fn is_none(&self) -> bool {
        self.come.is_empty() && self.go.is_empty()
    }

    async fn keep(&self, platform: &Platform, work: &Work<'_>, project: ProjectId) -> Result<(), ActionError> {
        for person in &self.go {
            project_supervisor::end(work.unit(), project, person.id, work.now()).await?;
        }
        for person in &self.come {
            let supervisor = Supervisor { project, person: person.id, since: work.now(), until: None };
            project_supervisor::insert(work.unit(), platform.mint().mint(), &supervisor).await?;
        }
        Ok(())
    }

    async fn tell(
        &self,
        platform: &Platform,
        work: &Work<'_>,
        cohort: &CohortRecord,
        project: &Project,
        team: &[PersonId],
    ) -> Result<(), ActionError> {
        let team = person::find_all(work.unit(), team).await?;
        // Who goes on alone takes over from the one who goes.
        let news = if self.come.is_empty() { &self.stay } else { &self.come };
        for member in &team {
            let t = texts(member.language);
            let gone: Vec<&str> = self.go.iter().map(Person::called).collect();
            let gone = list::and(&gone, t.locale());
            let letterhead = Letterhead::of(platform, cohort, member.language);
            for supervisor in news {
                let message = SupervisorNamed {
                    name: member.called(),
                    programme: session::title(cohort, member.language),
                    supervisor: supervisor.called(),
                    supervisor_email: supervisor.email.as_str(),
                    before: (!gone.is_empty()).then_some(gone.as_str()),
                    link: &platform.link(&format!("/{}/project/{}", member.language.tag(), project.id)),
                    from: letterhead.sender(),
                };
                work.post(&member.email, message.write(t)).await?;
            }
        }
        for supervisor in &self.come {
            let t = texts(supervisor.language);
            let names: Vec<&str> = team.iter().map(Person::called).collect();
            let letterhead = Letterhead::of(platform, cohort, supervisor.language);
            let message = SupervisorAssigned {
                name: supervisor.called(),
                programme: session::title(cohort, supervisor.language),
                team: &list::and(&names, t.locale()),
                link: &platform.link(&format!("/{}/project/{}/talk", supervisor.language.tag(), project.id)),
                from: letterhead.sender(),
            };
            work.post(&supervisor.email, message.write(t)).await?;
        }
        Ok(())
    }
}

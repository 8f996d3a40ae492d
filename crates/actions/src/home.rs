//! What waits for the signed-in person, whatever they are: the facts of the home page, in a handful of queries.

use std::{collections::BTreeMap, sync::Arc};

use bedre_domain::{
    admission::selection::Stage,
    application::ApplicationStanding,
    clock::has_passed,
    cohort::{CohortRecord, LeadFacts, LeadStep},
    id::{ApplicationId, CohortId},
    person::Role,
    project::{Project, ProjectAdvice, advice},
};
use bedre_store::{application, confirmation, measure, project, selection};
use jiff::Timestamp;

use crate::{ActionError, Actor, Platform, cohort, supervision};

/// A cohort that the person leads.
#[derive(Clone, Debug)]
pub struct Led {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// What waits for its lead.
    pub step: LeadStep,
}

/// The cohorts that the person leads, each with what waits, by name; none for others.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn led(platform: &Platform, actor: &Actor) -> Result<Vec<Led>, ActionError> {
    let ids = cohorts_of(actor, |role| match role {
        Role::ProgrammeLead(cohort) => Some(cohort),
        Role::Administrator
        | Role::Assessor(_)
        | Role::Supervisor(_)
        | Role::Participant(_)
        | Role::Leader(_)
        | Role::Lecturer(_) => None,
    });
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut applications: BTreeMap<CohortId, BTreeMap<ApplicationStanding, u64>> = BTreeMap::new();
    for (cohort, standing, count) in application::counts_of(&platform.store, &ids).await? {
        applications.entry(cohort).or_default().insert(standing, count);
    }
    let stages: BTreeMap<CohortId, Stage> = selection::stages(&platform.store, &ids).await?.into_iter().collect();
    let cohorts = cohort::load_all(platform, &ids).await?;
    let one = |cohort: Arc<CohortRecord>| {
        let facts = LeadFacts {
            applications: applications.remove(&cohort.id).unwrap_or_default(),
            selection: stages.get(&cohort.id).copied(),
        };
        Led { step: cohort.cohort.lead_step(&facts, platform.now()), cohort }
    };
    Ok(cohorts.into_iter().map(one).collect())
}

/// The teams of a cohort that the person supervises.
#[derive(Clone, Debug)]
pub struct Supervised {
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// How many teams are theirs: those they were given, or all of the cohort while they were given none.
    pub teams: usize,
    /// How many of them need their supervisor.
    pub waiting: usize,
}

/// The teams that the person supervises, cohort by cohort; none for others.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn supervised(platform: &Platform, actor: &Actor) -> Result<Vec<Supervised>, ActionError> {
    let Some(me) = actor.person() else { return Ok(Vec::new()) };
    let ids = cohorts_of(actor, |role| match role {
        Role::Supervisor(cohort) => Some(cohort),
        Role::Administrator
        | Role::ProgrammeLead(_)
        | Role::Assessor(_)
        | Role::Participant(_)
        | Role::Leader(_)
        | Role::Lecturer(_) => None,
    });
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let teams = supervision::teams_of(platform, actor, &ids).await?;
    let cohorts = cohort::load_all(platform, &ids).await?;
    let of = |cohort: Arc<CohortRecord>| {
        let all: Vec<_> = teams.iter().filter(|team| team.record.project.cohort == cohort.id).collect();
        let own: Vec<_> =
            all.iter().copied().filter(|team| team.supervisors.iter().any(|person| person.id == me.id)).collect();
        let mine = if own.is_empty() { all } else { own };
        Supervised { cohort, teams: mine.len(), waiting: mine.iter().filter(|team| !team.needs.is_empty()).count() }
    };
    Ok(cohorts.into_iter().map(of).collect())
}

/// An application whose applicant waits for the person's answer as their leader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedOfMe {
    /// Who applies.
    pub applicant: String,
    /// The last instant to answer.
    pub answer_by: Timestamp,
}

/// What the person is asked as a leader and has not answered, as long as the application waits for it, the most pressing
/// first. The link to answer by is in the mail: of it only the digest is kept.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn asked_of_me(platform: &Platform, actor: &Actor) -> Result<Vec<AskedOfMe>, ActionError> {
    let Some(me) = actor.person() else { return Ok(Vec::new()) };
    let mut waiting = confirmation::waiting_for(&platform.store, &me.email).await?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<ApplicationId> = waiting.iter().map(|one| one.application).collect();
    let applications = application::find_all(&platform.store, &ids).await?;
    waiting.retain(|one| applications.iter().any(|each| each.id == one.application && each.waits_for_leader()));
    let mut asked: Vec<AskedOfMe> = waiting
        .iter()
        .filter_map(|one| Some((one.waiting()?.answer_by, one.summary.applicant.as_str().to_owned())))
        .filter(|(answer_by, _)| !has_passed(*answer_by, platform.now()))
        .map(|(answer_by, applicant)| AskedOfMe { applicant, answer_by })
        .collect();
    asked.sort_by_key(|one| one.answer_by);
    Ok(asked)
}

/// The projects that the person shares, the oldest first, each with what it lacks most.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn projects(
    platform: &Platform,
    actor: &Actor,
) -> Result<Vec<(Project, Option<ProjectAdvice>)>, ActionError> {
    let Some(me) = actor.person() else { return Ok(Vec::new()) };
    let projects = project::of_person(&platform.store, me.id).await?;
    if projects.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = projects.iter().map(|project| project.id).collect();
    let measures = measure::of_projects(&platform.store, &ids).await?;
    let with_advice = |project: Project| {
        let own = measures.iter().filter(|measure| measure.project == project.id);
        let first = advice(&project.charter, own).first().copied();
        (project, first)
    };
    Ok(projects.into_iter().map(with_advice).collect())
}

/// The cohorts in which the person has a role of one kind.
fn cohorts_of(actor: &Actor, of: impl Fn(Role) -> Option<CohortId>) -> Vec<CohortId> {
    actor.standing.roles.iter().filter_map(|role| of(*role)).collect()
}

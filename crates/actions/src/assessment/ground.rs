//! What the boards stand on: a cohort's applications, who applied, who assesses and what they have written, in a handful of
//! queries however many there are.

use std::{collections::BTreeMap, sync::Arc};

use bedre_domain::{
    admission::assessment::{Board, Scheme},
    application::{Application, ApplicationStanding},
    assessment::{self as domain, Assessment},
    cohort::CohortRecord,
    id::{ApplicationId, CohortId, PersonId},
    person::{Person, Role},
};
use bedre_store::{Connection, application, assessment, person, role};

use crate::{ActionError, Platform, cohort};

/// A cohort's applications with everything written about them.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) cohort: Arc<CohortRecord>,
    /// In the order they were begun.
    pub(crate) applications: Vec<Application>,
    pub(crate) people: BTreeMap<PersonId, Person>,
    pub(crate) assessors: Vec<Person>,
    /// What is scored; none when the cohort publishes no scored criteria (O18).
    pub(crate) scheme: Option<Scheme>,
    assessments: BTreeMap<ApplicationId, Vec<Assessment>>,
}

impl Ground {
    /// Reads the applications of a cohort in these standings, and all that belongs to them.
    pub(crate) async fn read(
        platform: &Platform,
        cohort: CohortId,
        standings: &[ApplicationStanding],
    ) -> Result<Self, ActionError> {
        let cohort = cohort::load(platform, cohort).await?;
        Self::read_on(&platform.store, cohort, standings).await
    }

    /// The same, inside a unit of work.
    pub(crate) async fn read_on(
        on: &impl Connection,
        cohort: Arc<CohortRecord>,
        standings: &[ApplicationStanding],
    ) -> Result<Self, ActionError> {
        let mut applications = application::of_cohort(on, cohort.id, standings).await?;
        applications.reverse();
        let ids: Vec<PersonId> = applications.iter().map(|application| application.applicant).collect();
        let people = person::find_all(on, &ids).await?.into_iter().map(|person| (person.id, person)).collect();
        let assessors = role::holders(on, Role::Assessor(cohort.id)).await?;
        let mut assessments: BTreeMap<ApplicationId, Vec<Assessment>> = BTreeMap::new();
        for one in assessment::of_cohort(on, cohort.id).await? {
            assessments.entry(one.application).or_default().push(one);
        }
        let scheme = cohort.cohort.assessment_scheme().ok();
        Ok(Self { cohort, applications, people, assessors, scheme, assessments })
    }

    /// What the assessors have written on an application.
    pub(crate) fn assessments_of(&self, application: ApplicationId) -> Vec<&Assessment> {
        self.assessments.get(&application).into_iter().flatten().collect()
    }

    /// The board of an application; none when nothing is scored.
    pub(crate) fn board(&self, application: &Application) -> Option<Board<PersonId>> {
        let written = self.assessments_of(application.id);
        self.scheme.as_ref().map(|scheme| domain::board(application, &self.assessors, &written, scheme))
    }

    /// The name of a person who applied or assesses; empty when unknown.
    pub(crate) fn name(&self, person: PersonId) -> String {
        let known = self.people.get(&person);
        let assessor = || self.assessors.iter().find(|one| one.id == person);
        known.or_else(assessor).map(|person| person.called().to_owned()).unwrap_or_default()
    }
}

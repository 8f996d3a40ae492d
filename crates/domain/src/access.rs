//! Who may do what, in one place: each rule is a sentence about a person's standing.
//!
//! `actions` asks here before every read and write. A person without the right is answered as if the thing were not
//! there, so that nobody learns of what is not theirs (rule 7 of the design).

use crate::{
    id::{CohortId, PersonId},
    person::Role,
};

/// Who someone is when they ask for something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The person, when signed in.
    pub person: Option<PersonId>,
    /// Every role that the person holds.
    pub roles: Vec<Role>,
}

impl Standing {
    /// Is this the person?
    pub fn is(&self, person: PersonId) -> bool {
        self.person == Some(person)
    }

    /// Keeps the installation.
    pub fn administers(&self) -> bool {
        self.holds(Role::Administrator)
    }

    /// Leads the cohort's programme.
    pub fn leads(&self, cohort: CohortId) -> bool {
        self.holds(Role::ProgrammeLead(cohort))
    }

    /// Scores the cohort's applications.
    pub fn assesses(&self, cohort: CohortId) -> bool {
        self.holds(Role::Assessor(cohort))
    }

    /// Supervises in the cohort.
    pub fn supervises(&self, cohort: CohortId) -> bool {
        self.holds(Role::Supervisor(cohort))
    }

    /// Has a seat in the cohort.
    pub fn participates(&self, cohort: CohortId) -> bool {
        self.holds(Role::Participant(cohort))
    }

    fn holds(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// May read who did what, the outbox and the people of the installation.
pub fn may_administer(standing: &Standing) -> bool {
    standing.administers()
}

/// May see the cohort's board: applications, assessments, plan, attendance and projects.
pub fn may_lead(standing: &Standing, cohort: CohortId) -> bool {
    standing.leads(cohort)
}

/// May read and score the cohort's applications.
pub fn may_assess(standing: &Standing, cohort: CohortId) -> bool {
    standing.assesses(cohort)
}

/// May open the cohort's own pages: anyone with a role in it.
pub fn may_open_cohort(standing: &Standing, cohort: CohortId) -> bool {
    standing.roles.iter().any(|role| role.cohort() == Some(cohort))
}

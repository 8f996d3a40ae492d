//! Who may do what, in one place: each rule is a sentence about a person's standing.
//!
//! `actions` asks here before every read and write. A person without the right is answered as if the thing were not
//! there, so that nobody learns of what is not theirs (rule 7 of the design).

use crate::{
    application::Application,
    id::{CohortId, PersonId},
    person::Role,
    supervision::Audience,
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

/// May begin an application: anyone with an account.
pub fn may_apply(standing: &Standing) -> bool {
    standing.person.is_some()
}

/// May read, change, hand in and take back an application: only the one who keeps it.
pub fn may_keep_application(standing: &Standing, application: &Application) -> bool {
    standing.is(application.applicant)
}

/// May see the cohort's board: applications, assessments, plan, attendance and projects.
pub fn may_lead(standing: &Standing, cohort: CohortId) -> bool {
    standing.leads(cohort)
}

/// May read and score the cohort's applications.
pub fn may_assess(standing: &Standing, cohort: CohortId) -> bool {
    standing.assesses(cohort)
}

/// May change the cohort's plan, take attendance and issue certificates.
pub fn may_run(standing: &Standing, cohort: CohortId) -> bool {
    standing.leads(cohort)
}

/// May say to be present, choose a date and see one's own attendance in the cohort.
pub fn may_attend(standing: &Standing, cohort: CohortId) -> bool {
    standing.participates(cohort)
}

/// May open the cohort's own pages: anyone with a role in it.
pub fn may_open_cohort(standing: &Standing, cohort: CohortId) -> bool {
    standing.roles.iter().any(|role| role.cohort() == Some(cohort))
}

/// May change a project: its team. `team` are the people who share it.
pub fn may_work_on(standing: &Standing, team: &[PersonId]) -> bool {
    standing.person.is_some_and(|person| team.contains(&person))
}

/// May read a project: its team, the cohort's supervisors and its lead. Nobody else learns that it exists.
pub fn may_read_project(standing: &Standing, cohort: CohortId, team: &[PersonId]) -> bool {
    may_work_on(standing, team) || standing.supervises(cohort) || standing.leads(cohort)
}

/// May write notes from supervision: the cohort's supervisors, of which a team may have several (H13), but not about
/// their own project.
pub fn may_supervise(standing: &Standing, cohort: CohortId, team: &[PersonId]) -> bool {
    standing.supervises(cohort) && !may_work_on(standing, team)
}

/// May read a note from supervision: of those who may read the project, the supervisors every note, the others what is
/// written for the team. A line manager none (H12).
pub fn may_read_note(standing: &Standing, cohort: CohortId, team: &[PersonId], audience: Audience) -> bool {
    match audience {
        Audience::Team => may_read_project(standing, cohort, team),
        Audience::Supervisors => may_supervise(standing, cohort, team),
    }
}

/// May see which of a cohort's teams need help: its supervisors and its lead.
pub fn may_see_teams(standing: &Standing, cohort: CohortId) -> bool {
    standing.supervises(cohort) || standing.leads(cohort)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const COHORT: u128 = 7;

    fn cohort() -> CohortId {
        CohortId::from(Uuid::from_u128(COHORT))
    }

    fn person(number: u128) -> PersonId {
        PersonId::from(Uuid::from_u128(number))
    }

    fn standing(number: u128, roles: &[Role]) -> Standing {
        Standing { person: Some(person(number)), roles: roles.to_vec() }
    }

    #[test]
    fn h10_who_may_do_what_with_a_project() {
        let team = [person(1), person(2)];
        let other = CohortId::from(Uuid::from_u128(8));
        // (who, works on it, reads it, supervises it, reads what supervisors write for themselves)
        let cases = [
            ("a member", standing(1, &[Role::Participant(cohort())]), [true, true, false, false]),
            ("the other member", standing(2, &[]), [true, true, false, false]),
            ("another participant", standing(3, &[Role::Participant(cohort())]), [false, false, false, false]),
            ("a supervisor", standing(4, &[Role::Supervisor(cohort())]), [false, true, true, true]),
            ("another cohort's supervisor", standing(5, &[Role::Supervisor(other)]), [false, false, false, false]),
            ("the lead", standing(6, &[Role::ProgrammeLead(cohort())]), [false, true, false, false]),
            ("a line manager", standing(7, &[Role::Leader(cohort())]), [false, false, false, false]),
            ("an assessor", standing(8, &[Role::Assessor(cohort())]), [false, false, false, false]),
            ("an administrator", standing(9, &[Role::Administrator]), [false, false, false, false]),
            ("a member who supervises", standing(1, &[Role::Supervisor(cohort())]), [true, true, false, false]),
            ("a visitor", Standing::default(), [false, false, false, false]),
        ];

        for (who, standing, expected) in cases {
            let found = [
                may_work_on(&standing, &team),
                may_read_project(&standing, cohort(), &team),
                may_supervise(&standing, cohort(), &team),
                may_read_note(&standing, cohort(), &team, Audience::Supervisors),
            ];
            assert_eq!(found, expected, "{who}");
            let reads_shared = may_read_note(&standing, cohort(), &team, Audience::Team);
            assert_eq!(reads_shared, may_read_project(&standing, cohort(), &team), "{who}");
        }
    }

    #[test]
    fn h13_two_supervisors_read_and_comment_and_neither_decides_on_admission() {
        for number in [4, 5] {
            let supervisor = standing(number, &[Role::Supervisor(cohort())]);
            assert!(may_supervise(&supervisor, cohort(), &[person(1)]));
            assert!(!may_assess(&supervisor, cohort()) && !may_lead(&supervisor, cohort()));
        }
    }
}

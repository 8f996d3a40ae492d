//! Who may do what, in one place: each rule is a sentence about a person's standing.
//!
//! `actions` asks here before every read and write. A person without the right is answered as if the thing were not
//! there, so that nobody learns of what is not theirs (rule 7 of the design).

use crate::{
    application::Application,
    id::{CohortId, PersonId},
    person::Role,
    project::Sharing,
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

/// A project, as far as it decides who may read it.
#[derive(Clone, Copy, Debug)]
pub struct ProjectReaders<'a> {
    /// Its cohort.
    pub cohort: CohortId,
    /// Whom its team shows it to.
    pub sharing: Sharing,
    /// The people who share it.
    pub team: &'a [PersonId],
    /// Who supervises them now.
    pub supervisors: &'a [PersonId],
}

/// May read a project and comment on it: its team and the cohort's lead, always. Of the cohort's supervisors those who
/// supervise the team, always, and the others unless it is shown to the team alone. The other participants when it is shown
/// to the cohort (J9). Nobody else learns that it exists.
pub fn may_read_project(standing: &Standing, project: &ProjectReaders<'_>) -> bool {
    let is_own_supervisor = standing.person.is_some_and(|person| project.supervisors.contains(&person));
    let as_supervisor = match project.sharing {
        Sharing::Team => is_own_supervisor,
        Sharing::Supervisor | Sharing::Cohort | Sharing::Public => true,
    };
    may_work_on(standing, project.team)
        || standing.leads(project.cohort)
        || standing.supervises(project.cohort) && as_supervisor
        || standing.participates(project.cohort) && project.sharing.reaches_cohort()
}

/// May see which projects the participants of a cohort show each other: they themselves, their supervisors and the lead.
pub fn may_see_shared(standing: &Standing, cohort: CohortId) -> bool {
    standing.participates(cohort) || may_see_teams(standing, cohort)
}

/// May delete a comment: who wrote it, and the team whose work it is about.
pub fn may_remove_comment(standing: &Standing, team: &[PersonId], by: PersonId) -> bool {
    standing.is(by) || may_work_on(standing, team)
}

/// May write notes from supervision: the cohort's supervisors, of which a team may have several (H13), but not about
/// their own project.
pub fn may_supervise(standing: &Standing, cohort: CohortId, team: &[PersonId]) -> bool {
    standing.supervises(cohort) && !may_work_on(standing, team)
}

/// May read a note from supervision: of those who may read the project, the supervisors every note, the team and the lead
/// what is written for the team. A line manager none (H12), and none the participants whom the team shows its work to.
pub fn may_read_note(standing: &Standing, cohort: CohortId, team: &[PersonId], audience: Audience) -> bool {
    match audience {
        Audience::Team => may_work_on(standing, team) || may_see_teams(standing, cohort),
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

    fn readers(sharing: Sharing, team: &[PersonId]) -> ProjectReaders<'_> {
        ProjectReaders { cohort: cohort(), sharing, team, supervisors: SUPERVISORS.as_slice() }
    }

    /// Person 4 supervises the team.
    static SUPERVISORS: std::sync::LazyLock<[PersonId; 1]> = std::sync::LazyLock::new(|| [person(4)]);

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
                may_read_project(&standing, &readers(Sharing::default(), &team)),
                may_supervise(&standing, cohort(), &team),
                may_read_note(&standing, cohort(), &team, Audience::Supervisors),
            ];
            assert_eq!(found, expected, "{who}");
            let reads_shared = may_read_note(&standing, cohort(), &team, Audience::Team);
            assert_eq!(reads_shared, may_read_project(&standing, &readers(Sharing::default(), &team)), "{who}");
        }
    }

    #[test]
    fn j9_who_reads_a_project_at_each_level_and_nobody_but_the_team_changes_it() {
        let team = [person(1), person(2)];
        let other = CohortId::from(Uuid::from_u128(8));
        // (who, reads it when it is shown to the team, the supervisors, the cohort, all)
        let cases = [
            ("a member", standing(1, &[Role::Participant(cohort())]), [true, true, true, true]),
            ("their supervisor", standing(4, &[Role::Supervisor(cohort())]), [true, true, true, true]),
            ("another supervisor", standing(5, &[Role::Supervisor(cohort())]), [false, true, true, true]),
            ("their supervisor of old, without the role", standing(4, &[]), [false, false, false, false]),
            ("the lead", standing(6, &[Role::ProgrammeLead(cohort())]), [true, true, true, true]),
            ("another participant", standing(3, &[Role::Participant(cohort())]), [false, false, true, true]),
            ("another cohort's participant", standing(3, &[Role::Participant(other)]), [false, false, false, false]),
            ("a line manager", standing(7, &[Role::Leader(cohort())]), [false, false, false, false]),
            ("a visitor", Standing::default(), [false, false, false, false]),
        ];

        for (who, standing, expected) in cases {
            let found = Sharing::ALL.map(|sharing| may_read_project(&standing, &readers(sharing, &team)));
            assert_eq!(found, expected, "{who}");
            assert_eq!(may_work_on(&standing, &team), who == "a member", "{who}");
        }
        let colleague = standing(3, &[Role::Participant(cohort())]);
        assert!(!may_read_note(&colleague, cohort(), &team, Audience::Team), "what supervisors write is the team's");
    }

    #[test]
    fn j9_a_comment_is_deleted_by_who_wrote_it_and_by_the_team() {
        let team = [person(1)];

        let may = [1, 3, 5].map(|number| may_remove_comment(&standing(number, &[]), &team, person(3)));

        assert_eq!(may, [true, true, false]);
        assert!(!may_remove_comment(&Standing::default(), &team, person(3)));
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

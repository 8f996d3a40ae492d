//! Who may apply: professions, employers, and what a team has to be (requirements A4, E1, H6, I2–I4).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    cohort::{ApplicantUnit, TeamRule},
    question::{Employer, Member},
    reference::{ProfessionCode, profession},
    wording::Bilingual,
};

/// Who may apply to a cohort. Statements that a person judges, such as closeness to clinical practice (E1), are questions
/// of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// The rule in words, for applicants.
    pub text: Bilingual,
    /// The professions that may apply; all, when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub professions: Vec<ProfessionCode>,
    /// Whether the list of professions is complete (O16).
    pub profession_rule: ProfessionRule,
    /// The employers whose staff may apply; all, when empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub employers: Vec<Employer>,
}

/// Whether a list of professions is complete or a list of examples (O16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProfessionRule {
    /// Only these; staff can make an exception with a reason.
    OnlyThese,
    /// These and similar ones, which staff judge.
    TheseAndSimilar,
}

/// How someone fits the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// May apply.
    Fits,
    /// May apply; staff judge whether it is similar enough.
    ForStaff(Ineligible),
    /// May not apply. Staff can make an exception with a reason.
    Outside(Ineligible),
}

/// Why someone may not apply.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Ineligible {
    /// The profession is not among those the programme is for.
    #[error("profession {given} is not among {allowed:?}")]
    Profession {
        /// The profession given.
        given: ProfessionCode,
        /// Those that may apply.
        allowed: Vec<ProfessionCode>,
    },
    /// The employer is not among those the programme is for.
    #[error("employer is not among those that may apply")]
    Employer,
}

/// Why a team may not apply.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TeamFault {
    /// Too few members.
    #[error("{found} members, fewer than {min}")]
    TooFew {
        /// The fewest.
        min: usize,
        /// How many there are.
        found: usize,
    },
    /// Too many members.
    #[error("{found} members, more than {max}")]
    TooMany {
        /// The most.
        max: usize,
        /// How many there are.
        found: usize,
    },
    /// Members of different departments, where one is asked for.
    #[error("members of {departments} departments, where one is asked for")]
    SeveralDepartments {
        /// How many departments there are.
        departments: usize,
    },
    /// Members of one employer, where several are asked for.
    #[error("members of one employer, where a joint team needs two")]
    OneEmployer,
}

impl Eligibility {
    /// How a profession fits.
    pub fn of_profession(&self, given: &ProfessionCode) -> Fit {
        if self.professions.is_empty() || self.professions.contains(given) {
            return Fit::Fits;
        }
        let why = Ineligible::Profession { given: given.clone(), allowed: self.professions.clone() };
        let is_offered = profession(given).is_some_and(|profession| profession.is_offered);
        match self.profession_rule {
            ProfessionRule::TheseAndSimilar if is_offered => Fit::ForStaff(why),
            ProfessionRule::TheseAndSimilar | ProfessionRule::OnlyThese => Fit::Outside(why),
        }
    }

    /// How an employer fits. One that is known by name only is for staff to judge.
    pub fn of_employer(&self, given: &Employer) -> Fit {
        if self.employers.is_empty() || self.employers.contains(given) {
            return Fit::Fits;
        }
        match given {
            Employer::Other(_) => Fit::ForStaff(Ineligible::Employer),
            Employer::Municipality(_) | Employer::Organisation(_) => Fit::Outside(Ineligible::Employer),
        }
    }
}

impl ApplicantUnit {
    /// What keeps these members from applying as a team; nothing, for single applicants.
    pub fn faults_of_team(&self, members: &[Member]) -> Vec<TeamFault> {
        match self {
            Self::Person => Vec::new(),
            Self::Team(team) => {
                let found = members.len();
                let (min, max) = (usize::from(team.min), usize::from(team.max));
                let too_few = (found < min).then_some(TeamFault::TooFew { min, found });
                let too_many = (found > max).then_some(TeamFault::TooMany { max, found });
                [too_few, too_many, fault_by_rule(team.rule, members)].into_iter().flatten().collect()
            }
        }
    }
}

/// The fault of a team against the rule on its departments and employers (O10).
fn fault_by_rule(rule: TeamRule, members: &[Member]) -> Option<TeamFault> {
    match rule {
        TeamRule::SameDepartment | TeamRule::Paired => {
            let departments = count_of(
                members.iter().map(|member| (member.employer.clone(), member.department.as_str().to_lowercase())),
            );
            (departments > 1).then_some(TeamFault::SeveralDepartments { departments })
        }
        TeamRule::Joint => {
            let employers = count_of(members.iter().map(|member| member.employer.clone()));
            (employers == 1 && members.len() > 1).then_some(TeamFault::OneEmployer)
        }
    }
}

/// How many different ones there are.
fn count_of<T: Ord>(things: impl Iterator<Item = T>) -> usize {
    things.collect::<BTreeSet<_>>().len()
}

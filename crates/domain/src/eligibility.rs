//! Who may apply: professions, employers, and what a team has to be (requirements A4, E1, H6, I2–I4).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    cohort::{ApplicantUnit, TeamRule},
    free_text::FreeText,
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
    Employer {
        /// The employer given.
        given: Employer,
    },
}

/// What staff have allowed for one application beside the rules, with the reason (I2, O16).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// What is allowed.
    pub allows: Allowed,
    /// Why.
    pub reason: FreeText,
}

/// What an exception allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Allowed {
    /// A profession.
    Profession(ProfessionCode),
    /// An employer.
    Employer(Employer),
}

impl Exception {
    /// Whether it allows what otherwise keeps someone out.
    pub fn covers(&self, why: &Ineligible) -> bool {
        match (&self.allows, why) {
            (Allowed::Profession(allowed), Ineligible::Profession { given, .. }) => allowed == given,
            (Allowed::Employer(allowed), Ineligible::Employer { given }) => allowed == given,
            (Allowed::Profession(_), Ineligible::Employer { .. })
            | (Allowed::Employer(_), Ineligible::Profession { .. }) => false,
        }
    }
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
        let why = Ineligible::Employer { given: given.clone() };
        match given {
            Employer::Other(_) => Fit::ForStaff(why),
            Employer::Municipality(_) | Employer::Organisation(_) => Fit::Outside(why),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{reference::MunicipalityCode, samples};

    fn code(text: &str) -> ProfessionCode {
        ProfessionCode::parse(text).unwrap()
    }

    #[test]
    fn a4_a_nurse_is_told_that_the_doctors_programme_is_for_doctors() {
        let eligibility = samples::doctors().cohort.eligibility;

        assert_eq!(eligibility.of_profession(&code("LE")), Fit::Fits);
        let why = Ineligible::Profession { given: code("SP"), allowed: vec![code("LE")] };
        assert_eq!(eligibility.of_profession(&code("SP")), Fit::Outside(why));
    }

    #[test]
    fn e1_closeness_to_clinical_practice_is_asked_and_never_rejects() {
        let doctors = samples::doctors().cohort;

        let question = doctors.form.question_for(crate::question::Purpose::ClinicalPractice).unwrap();

        assert_eq!(question.kind, crate::question::QuestionKind::LongText { max: 1000 });
    }

    #[test]
    fn h6_someone_from_skien_is_told_that_the_programme_is_for_vestfold() {
        let eligibility = samples::agents().cohort.eligibility;
        let of = |text| Employer::Municipality(MunicipalityCode::parse(text).unwrap());

        for municipality in ["3901", "3903", "3905", "3907", "3909", "3911"] {
            assert_eq!(eligibility.of_employer(&of(municipality)), Fit::Fits, "{municipality}");
        }
        assert_eq!(eligibility.of_employer(&of("4003")), Fit::Outside(Ineligible::Employer { given: of("4003") }));
    }

    #[test]
    fn an_employer_known_by_name_only_is_for_staff_to_judge() {
        let eligibility = samples::agents().cohort.eligibility;
        let given = Employer::Other(FreeText::new("Private sykehjem AS").unwrap());

        assert_eq!(eligibility.of_employer(&given), Fit::ForStaff(Ineligible::Employer { given: given.clone() }));
    }

    #[test]
    fn o16_where_similar_professions_may_apply_staff_judge() {
        let mut eligibility = samples::agents().cohort.eligibility;
        let why = |given| Ineligible::Profession { given, allowed: ["SP", "VP", "LE", "HF"].map(code).to_vec() };
        assert_eq!(eligibility.of_profession(&code("ET")), Fit::Outside(why(code("ET"))));

        eligibility.profession_rule = ProfessionRule::TheseAndSimilar;

        assert_eq!(eligibility.of_profession(&code("ET")), Fit::ForStaff(why(code("ET"))));
        assert_eq!(eligibility.of_profession(&code("VE")), Fit::Outside(why(code("VE"))));
    }
}

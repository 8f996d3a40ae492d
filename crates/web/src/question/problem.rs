//! What is wrong with an answer, in words that say what to do.

use bedre_domain::{
    eligibility::{Ineligible, TeamFault},
    question::AnswerProblem,
    reference::{ProfessionCode, profession},
};
use bedre_i18n::list;

use crate::{Visit, wording::Words};

/// What is wrong with an answer.
pub(crate) fn words(problem: &AnswerProblem, visit: &Visit) -> String {
    let t = visit.t();
    match problem {
        AnswerProblem::Missing => t.form_required().to_owned(),
        AnswerProblem::ReasonMissing => t.application_reason_missing().to_owned(),
        AnswerProblem::NotTicked => t.form_must_agree().to_owned(),
        AnswerProblem::TooLong { max } => t.form_too_long(*max),
        AnswerProblem::TooManyLines { most } => t.application_too_many_lines(*most),
        AnswerProblem::NotAnOption => t.form_choose().to_owned(),
        AnswerProblem::NotANumber => t.form_not_a_whole_number().to_owned(),
        AnswerProblem::OutOfRange { min, max } => t.form_number_outside(*max, *min),
        AnswerProblem::NotADate => t.form_not_a_date().to_owned(),
        AnswerProblem::NotAnEmail => t.form_not_an_email().to_owned(),
        AnswerProblem::NotAPhone => t.form_not_a_phone().to_owned(),
        AnswerProblem::OwnAddress => t.application_own_address().to_owned(),
        AnswerProblem::NotAProfession => t.application_not_a_profession().to_owned(),
        AnswerProblem::NotAMunicipality => t.application_not_a_municipality().to_owned(),
        AnswerProblem::Ineligible(why) => ineligible(why, visit),
        AnswerProblem::Team(fault) => of_team(fault, visit),
        AnswerProblem::SameAddress => t.application_team_twice().to_owned(),
        AnswerProblem::NotAMember => t.application_contact_not_member().to_owned(),
    }
}

/// Why someone may not apply (A4, H6, I2).
pub(crate) fn ineligible(why: &Ineligible, visit: &Visit) -> String {
    match why {
        Ineligible::Profession { allowed, .. } => visit.t().application_wrong_profession(names(allowed, visit)),
        Ineligible::Employer { .. } => visit.t().application_wrong_employer().to_owned(),
    }
}

/// Professions by name, as in a sentence.
fn names(codes: &[ProfessionCode], visit: &Visit) -> String {
    let names: Vec<String> = codes
        .iter()
        .filter_map(profession)
        .map(|profession| Words::of(&profession.name, visit).text.to_lowercase())
        .collect();
    list::and(&names, visit.locale())
}

/// Why a team may not apply (I3, I4).
fn of_team(fault: &TeamFault, visit: &Visit) -> String {
    let t = visit.t();
    match fault {
        TeamFault::TooFew { min, found } => t.application_team_too_small(*min, min.saturating_sub(*found)),
        TeamFault::TooMany { max, .. } => t.application_team_too_large(*max),
        TeamFault::SeveralDepartments { departments } => t.application_several_departments(*departments),
        TeamFault::OneEmployer => t.application_one_employer().to_owned(),
    }
}

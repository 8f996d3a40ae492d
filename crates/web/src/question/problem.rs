//! What is wrong with an answer, in words that say what to do.

use bedre_domain::{
    cohort::{ApplicantUnit, Cohort},
    eligibility::TeamFault,
    question::{AnswerError, AnswerProblem, Answers, Field, MemberColumn},
};

use crate::{Visit, wording::Words};

/// What is wrong with an answer, and what to do about it.
pub(crate) fn problem(error: &AnswerError, cohort: &Cohort, answers: &Answers, visit: &Visit) -> String {
    let t = visit.t();
    match &error.problem {
        AnswerProblem::Missing => t.form_required_what(asked(&error.field, cohort, visit)),
        AnswerProblem::ReasonMissing => t.application_reason_missing().to_owned(),
        AnswerProblem::NotTicked => t.form_must_agree().to_owned(),
        AnswerProblem::TooLong { max } => t.form_too_long(*max),
        AnswerProblem::TooManyLines { most } => t.application_too_many_lines(*most),
        AnswerProblem::NotAnOption => t.form_choose().to_owned(),
        AnswerProblem::NotAProfession => t.application_not_a_profession().to_owned(),
        AnswerProblem::NotAMunicipality => t.application_not_a_municipality().to_owned(),
        AnswerProblem::NotANumber => t.form_not_a_whole_number().to_owned(),
        AnswerProblem::OutOfRange { min, max } => t.form_number_outside(*max, *min),
        AnswerProblem::NotADate => t.form_not_a_date().to_owned(),
        AnswerProblem::NotAnEmail => t.form_not_an_email().to_owned(),
        AnswerProblem::NotAPhone => t.form_not_a_phone().to_owned(),
        AnswerProblem::OwnAddress => t.application_leader_is_self().to_owned(),
        AnswerProblem::Ineligible(_) => {
            let rule = Words::of(&cohort.eligibility.text, visit).text;
            match error.field.of_member() {
                Some((row, _)) => t.application_member_not_eligible(name_of(&error.field, row, answers, visit), rule),
                None => t.application_not_eligible(rule),
            }
        }
        AnswerProblem::Team(fault) => team(fault, &error.field, cohort, answers, visit),
        AnswerProblem::SameAddress => t.application_team_twice().to_owned(),
        AnswerProblem::NotAMember => t.application_contact_not_member().to_owned(),
    }
}

/// How the question of a field is asked.
fn asked(field: &Field, cohort: &Cohort, visit: &Visit) -> String {
    match field.of_member() {
        Some((row, column)) => {
            let t = visit.t();
            format!("{}: {}", t.application_team_member(row + 1), member_label(column, visit))
        }
        None => cohort
            .form
            .question(&field.question)
            .map(|question| Words::of(&question.label, visit).text)
            .unwrap_or_default(),
    }
}

/// What a column of a members' list is called.
pub(super) fn member_label(column: MemberColumn, visit: &Visit) -> &'static str {
    let t = visit.t();
    match column {
        MemberColumn::Name => t.application_team_member_name(),
        MemberColumn::Email => t.application_team_member_email(),
        MemberColumn::Profession => t.application_team_member_profession(),
        MemberColumn::Employer => t.application_team_member_employer(),
        MemberColumn::Department => t.application_team_member_department(),
    }
}

/// What a member is called, or which one it is while no name is known.
fn name_of(field: &Field, row: usize, answers: &Answers, visit: &Visit) -> String {
    let name = answers.typed(&Field::member(&field.question, row, MemberColumn::Name));
    if name.is_empty() { visit.t().application_team_member(row + 1) } else { name.to_owned() }
}

/// What is wrong with a team as a whole.
fn team(fault: &TeamFault, field: &Field, cohort: &Cohort, answers: &Answers, visit: &Visit) -> String {
    let t = visit.t();
    match fault {
        TeamFault::TooFew { min, found } => t.application_team_too_small(*min, min.saturating_sub(*found)),
        TeamFault::TooMany { max, .. } => t.application_team_too_large(*max),
        TeamFault::OneEmployer => t.application_one_employer().to_owned(),
        TeamFault::SeveralDepartments { .. } => {
            let of = |row, column| answers.typed(&Field::member(&field.question, row, column));
            let place = |row| (of(row, MemberColumn::Employer), of(row, MemberColumn::Department).to_lowercase());
            let most = match &cohort.unit {
                ApplicantUnit::Person => 0,
                ApplicantUnit::Team(team) => usize::from(team.max),
            };
            let other = (1..most).find(|row| !of(*row, MemberColumn::Name).is_empty() && place(*row) != place(0));
            let row = other.unwrap_or_default();
            t.application_team_other_department(of(row, MemberColumn::Department), name_of(field, row, answers, visit))
        }
    }
}

//! Answers of a team.

use super::*;
use crate::{
    cohort::{ApplicantUnit, TeamRule},
    eligibility::{Allowed, Exception, Ineligible, TeamFault},
    reference::{MunicipalityCode, OrganisationNumber, ProfessionCode},
};

fn team_fault(fault: TeamFault) -> Vec<(String, AnswerProblem)> {
    vec![("members".to_owned(), AnswerProblem::Team(fault))]
}

#[test]
fn i1_h11_i9_l2_the_team_form_asks_for_team_contact_and_area() {
    let agents = samples::agents().cohort;

    let complete = agents.read_answers(&team_of(3), None).unwrap();

    assert_eq!(complete.members().len(), 3);
    assert_eq!(complete.text_for(Purpose::TeamName).as_deref(), Some("Legemiddelteamet"));
    assert_eq!(complete.text_for(Purpose::ImprovementArea).as_deref(), Some("Samstemte legemiddellister"));
    assert_eq!(complete.text_for(Purpose::ThemeInBothServices).as_deref(), Some("Listen følger pasienten."));
}

#[test]
fn i4_a_team_has_two_to_six_members() {
    let agents = samples::agents().cohort;

    for (size, expected) in [
        (0, team_fault(TeamFault::TooFew { min: 2, found: 0 })),
        (1, team_fault(TeamFault::TooFew { min: 2, found: 1 })),
        (2, vec![]),
        (6, vec![]),
        (7, team_fault(TeamFault::TooMany { max: 6, found: 7 })),
    ] {
        assert_eq!(faults(&agents, &team_of(size), None), expected, "{size} members");
    }
}

#[test]
fn i2_a_member_of_another_profession_is_refused_unless_staff_allow_it() {
    let agents = samples::agents().cohort;
    let mut typed = team_of(2);
    set_member(&mut typed, 1, "ET", "3907", "Sykehjem A");
    let code = |text| ProfessionCode::parse(text).unwrap();
    let why = Ineligible::Profession { given: code("ET"), allowed: ["SP", "VP", "LE", "HF"].map(code).to_vec() };
    assert_eq!(faults(&agents, &typed, None), [fault("members.1.profession", AnswerProblem::Ineligible(why))]);

    let exception = Exception { allows: Allowed::Profession(code("ET")), reason: text("Er kontakt for hjelpemidler.") };
    let exceptions = [exception];

    let setting = agents.setting(None).with_exceptions(&exceptions);
    assert_eq!(agents.form.parse(&typed, &setting).map(|complete| complete.members().len()), Ok(2));
}

#[test]
fn h6_members_work_in_vestfold_or_its_hospital() {
    let agents = samples::agents().cohort;
    let skien = Employer::Municipality(MunicipalityCode::parse("4003").unwrap());

    for (typed, expected) in [
        ("3901", Ok(Employer::Municipality(MunicipalityCode::parse("3901").unwrap()))),
        ("Tønsberg kommune", Ok(Employer::Municipality(MunicipalityCode::parse("3905").unwrap()))),
        ("983 975 259", Ok(Employer::Organisation(OrganisationNumber::parse("983975259").unwrap()))),
        ("Sykehuset i Vestfold HF", Ok(Employer::Organisation(OrganisationNumber::parse("983975259").unwrap()))),
        ("4003", Err(AnswerProblem::Ineligible(Ineligible::Employer { given: skien }))),
    ] {
        let mut answers = team_of(0);
        set_member(&mut answers, 0, "SP", typed, "Post 1");
        set_member(&mut answers, 1, "VP", typed, "Post 1");
        let read = agents.read_answers(&answers, None);
        let found = read.map(|complete| complete.members()[0].employer.clone());
        assert_eq!(found.map_err(|errors| errors[0].problem.clone()), expected, "{typed}");
    }
}

#[test]
fn i3_o10_a_paired_team_comes_from_one_department() {
    let agents = samples::agents().cohort;
    let mut typed = team_of(2);
    set_member(&mut typed, 1, "SP", "3907", "sykehjem a");
    assert_eq!(faults(&agents, &typed, None), []);

    set_member(&mut typed, 1, "SP", "3907", "Sykehjem B");

    assert_eq!(faults(&agents, &typed, None), team_fault(TeamFault::SeveralDepartments { departments: 2 }));
}

#[test]
fn h10_o10_a_joint_team_comes_from_two_employers() {
    let mut agents = samples::agents().cohort;
    if let ApplicantUnit::Team(team) = &mut agents.unit {
        team.rule = TeamRule::Joint;
    }
    let mut typed = team_of(2);
    assert_eq!(faults(&agents, &typed, None), team_fault(TeamFault::OneEmployer));

    set_member(&mut typed, 1, "LE", "983975259", "Medisinsk avdeling");

    assert_eq!(faults(&agents, &typed, None), []);
}

#[test]
fn a_half_filled_row_names_what_is_missing_in_it() {
    let agents = samples::agents().cohort;
    let mut typed = team_of(2);
    typed.set(&field("members.1.email"), text("person1"));
    typed.set(&field("members.1.department"), text(""));

    let expected =
        [fault("members.1.email", AnswerProblem::NotAnEmail), fault("members.1.department", AnswerProblem::Missing)];
    assert_eq!(faults(&agents, &typed, None), expected);
}

#[test]
fn rows_left_empty_between_members_do_not_count() {
    let agents = samples::agents().cohort;
    let mut typed = team_of(1);
    set_member(&mut typed, 4, "HF", "3907", "Sykehjem A");

    assert_eq!(agents.read_answers(&typed, None).map(|complete| complete.members().len()), Ok(2));
}

#[test]
fn the_same_person_is_listed_once_and_the_contact_is_a_member() {
    let agents = samples::agents().cohort;
    let mut twice = team_of(3);
    twice.set(&field("members.2.email"), text("PERSON0@sandefjord.example"));
    assert_eq!(faults(&agents, &twice, None), [fault("members.2.email", AnswerProblem::SameAddress)]);

    let mut outside = team_of(3);
    outside.set(&field("team-contact"), text("annen@sandefjord.example"));
    assert_eq!(faults(&agents, &outside, None), [fault("team-contact", AnswerProblem::NotAMember)]);
}

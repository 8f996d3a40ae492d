//! Answers of a single applicant, from typed to read.

mod teams;

use jiff::civil::date;

use super::*;
use crate::{
    cohort::{Cohort, LeaderDuty},
    email::Email,
    free_text::FreeText,
    samples,
};

fn text(words: &str) -> FreeText {
    FreeText::new(words).unwrap()
}

fn field(name: &str) -> Field {
    Field::parse(name).unwrap()
}

fn answers(typed: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    for (name, words) in typed {
        answers.set(&field(name), text(words));
    }
    answers
}

/// What a hospital doctor types who answers everything that is asked.
const DOCTOR: [(&str, &str); 28] = [
    ("name", "Ola Testesen"),
    ("profession", "LE"),
    ("workplace", "hospital"),
    ("employer", "Sykehuset i Vestfold"),
    ("department", "Medisinsk avdeling"),
    ("municipality", "3803"),
    ("clinical-practice", "På sengepost."),
    ("project-title", "Færre fall"),
    ("problem", "Mange pasienter faller."),
    ("causes", "Glatte gulv\n\nFå ansatte om natten"),
    ("patient-benefit", "yes"),
    ("patient-benefit.reason", "Færre skader."),
    ("importance-leader", "Kostnader."),
    ("importance-staff", "Trygghet."),
    ("importance-patients", "Helse."),
    ("aim-amount", "halvere"),
    ("aim-date", "2021-02-01"),
    ("aim-group", "pasienter over 75 år på medisinsk sengepost"),
    ("feasibility", "Ja."),
    ("measures", "Fall per 1000 liggedøgn"),
    ("team", "Sykepleier, fysioterapeut"),
    ("meeting-rhythm", "every-week"),
    ("own-hours", "6"),
    ("leader-time", "yes"),
    ("competing", "no"),
    ("later-use", "Lede flere arbeider."),
    ("leader-email", "leder@sykehus.example"),
    ("local-supervisor", "no"),
];

fn doctor() -> Answers {
    let mut typed = answers(&DOCTOR);
    typed.set(&field("fee-read"), text("yes"));
    typed
}

/// What is wrong with the answers: each field and its problem.
fn faults(cohort: &Cohort, typed: &Answers, own_email: Option<&Email>) -> Vec<(String, AnswerProblem)> {
    let errors = cohort.read_answers(typed, own_email).err().unwrap_or_default();
    errors.into_iter().map(|error| (error.field.to_string(), error.problem)).collect()
}

fn fault(name: &str, problem: AnswerProblem) -> (String, AnswerProblem) {
    (name.to_owned(), problem)
}

#[test]
fn complete_answers_are_read_with_what_they_mean() {
    let doctors = samples::doctors().cohort;

    let complete = doctors.read_answers(&doctor(), None).unwrap();

    let email = |address| Email::parse(address).unwrap();
    assert_eq!(complete.text_for(Purpose::Problem).as_deref(), Some("Mange pasienter faller."));
    assert_eq!(complete.lines_for(Purpose::Causes), [text("Glatte gulv"), text("Få ansatte om natten")]);
    assert_eq!(complete.lines_for(Purpose::Measures), [text("Fall per 1000 liggedøgn")]);
    assert_eq!(complete.day_for(Purpose::AimDate), Some(date(2021, 2, 1)));
    assert_eq!(complete.email_for(Purpose::LeaderEmail), Some(&email("leder@sykehus.example")));
    assert_eq!(complete.municipality().map(crate::reference::MunicipalityCode::as_str), Some("3803"));
    assert_eq!(complete.answer_for(Purpose::OwnHours), Some(&Answer::Number(6)));
}

#[test]
fn e11_the_county_and_region_of_the_workplace_are_those_of_the_year_of_application() {
    let doctors = samples::doctors().cohort;
    let complete = doctors.read_answers(&doctor(), None).unwrap();

    let attributes: Vec<_> = doctors.spread_attributes(&complete).into_iter().collect();

    let pair = |column: &str, code: &str| (column.to_owned(), code.to_owned());
    assert_eq!(attributes, [pair("county", "38"), pair("health_region", "H12")]);
}

#[test]
fn f14_the_aim_is_asked_in_three_parts() {
    let form = samples::doctors().cohort.form;

    for (purpose, key) in
        [(Purpose::AimAmount, "aim-amount"), (Purpose::AimDate, "aim-date"), (Purpose::AimGroup, "aim-group")]
    {
        assert_eq!(form.question_for(purpose).map(|question| question.key.as_str()), Some(key));
    }
}

#[test]
fn an_empty_form_names_every_required_answer_in_the_order_of_the_form() {
    let doctors = samples::doctors().cohort;

    let faults = faults(&doctors, &Answers::default(), None);

    let fields: Vec<_> = faults.iter().map(|(field, _)| field.as_str()).collect();
    let expected = DOCTOR.iter().map(|(name, _)| *name).chain(["fee-read"]);
    let not_asked = ["leader-time", "patient-benefit.reason"];
    assert_eq!(fields, expected.filter(|name| !not_asked.contains(name)).collect::<Vec<_>>());
    assert!(faults[..faults.len() - 1].iter().all(|(_, problem)| *problem == AnswerProblem::Missing));
    assert_eq!(faults.last(), Some(&fault("fee-read", AnswerProblem::NotTicked)));
}

#[test]
fn f1_f4_the_checklist_has_twelve_items_that_point_into_the_form() {
    let doctors = samples::doctors().cohort;
    let checklist = doctors.checklist.unwrap();

    assert_eq!(checklist.items.len(), 12);
    for item in &checklist.items {
        assert_eq!(item.questions(&doctors.form).count(), item.answers.len(), "{}", item.label.nb);
    }
}

#[test]
fn f1_answers_of_the_checklist_are_taken_along_without_replacing_any() {
    let checklist = samples::doctors().cohort.checklist.unwrap();
    let written = answers(&[("problem", "Ventetid"), ("patient-benefit.reason", "Kortere kø"), ("extent", "40 dager")]);
    let mut application = answers(&[("problem", "Fall"), ("name", "Ola")]);

    checklist.take_along(&written, &mut application);

    let expected =
        [("extent", "40 dager"), ("name", "Ola"), ("patient-benefit.reason", "Kortere kø"), ("problem", "Fall")];
    assert_eq!(application, answers(&expected));
}

#[test]
fn f2_d3_the_handbook_may_be_unread_but_the_fee_may_not() {
    let doctors = samples::doctors().cohort;
    assert_eq!(faults(&doctors, &doctor(), None), []);

    let mut typed = doctor();
    typed.set(&field("fee-read"), text(""));

    assert_eq!(faults(&doctors, &typed, None), [fault("fee-read", AnswerProblem::NotTicked)]);
}

#[test]
fn f5_the_own_address_is_no_leaders_address_unless_self_employed() {
    let doctors = samples::doctors().cohort;
    let own = Email::parse("Leder@sykehus.example").unwrap();
    assert_eq!(faults(&doctors, &doctor(), Some(&own)), [fault("leader-email", AnswerProblem::OwnAddress)]);

    let mut practice = doctor();
    practice.set(&field("workplace"), text("general-practice"));
    practice.set(&field("own-declaration"), text("yes"));
    practice.set(&field("colleague-email"), text("kollega@legekontor.example"));

    assert_eq!(faults(&doctors, &practice, Some(&own)), []);
}

#[test]
fn f6_f25_the_supervisors_address_is_asked_after_a_yes_and_may_be_empty() {
    let doctors = samples::doctors().cohort;
    let question = doctors.form.question_for(Purpose::SupervisorEmail).unwrap();
    assert!(!doctors.form.is_asked(question, &doctor()));

    let mut typed = doctor();
    typed.set(&field("local-supervisor"), text("yes"));

    assert!(doctors.form.is_asked(question, &typed));
    assert_eq!(faults(&doctors, &typed, None), []);
}

#[test]
fn f7_g1_what_to_have_at_hand_and_how_long_it_takes_is_told_before() {
    let form = samples::doctors().cohort.form;

    assert_eq!((form.at_hand.len(), form.minutes), (3, Some(20)));
}

#[test]
fn f11_the_extent_of_the_problem_is_useful_but_not_required() {
    let form = samples::doctors().cohort.form;

    assert_eq!(form.question_for(Purpose::Extent).map(|question| question.need), Some(Need::Optional));
}

#[test]
fn f12_a_yes_without_its_reason_is_told_at_sending() {
    let doctors = samples::doctors().cohort;
    let mut typed = doctor();
    typed.set(&field("patient-benefit.reason"), text(""));

    assert_eq!(faults(&doctors, &typed, None), [fault("patient-benefit.reason", AnswerProblem::ReasonMissing)]);
}

#[test]
fn f13_importance_is_asked_for_three_groups() {
    let form = samples::doctors().cohort.form;

    for purpose in [Purpose::ImportanceForLeader, Purpose::ImportanceForStaff, Purpose::ImportanceForPatients] {
        assert!(form.question_for(purpose).is_some(), "{purpose:?}");
    }
}

#[test]
fn f17_f18_general_practice_reads_adapted_help_and_needs_no_leader() {
    let doctors = samples::doctors().cohort;
    let team = doctors.form.question_for(Purpose::TeamProfessions).unwrap();
    let mut typed = doctor();
    assert_eq!(team.help_for(&typed), team.help.as_ref());

    typed.set(&field("workplace"), text("general-practice"));
    typed.set(&field("leader-email"), text(""));
    typed.set(&field("own-declaration"), text("yes"));
    typed.set(&field("colleague-email"), text("kollega@legekontor.example"));

    assert_eq!(team.help_for(&typed), Some(&team.adapted_help[0].help));
    let complete = doctors.read_answers(&typed, None).unwrap();
    assert_eq!(doctors.leader.duty(&complete), LeaderDuty::Replaced);
    assert_eq!(complete.answer_for(Purpose::LeaderTime), None);
}

#[test]
fn o7_a_hospital_doctor_needs_the_leader_and_a_team_is_not_asked() {
    let (doctors, agents) = (samples::doctors().cohort, samples::agents().cohort);

    let doctor = doctors.read_answers(&doctor(), None).unwrap();
    let team = agents.read_answers(&team_of(3), None).unwrap();

    assert_eq!(doctors.leader.duty(&doctor), LeaderDuty::Required);
    assert_eq!(agents.leader.duty(&team), LeaderDuty::NotAsked);
}

#[test]
fn f22_f23_what_is_done_about_other_changes_is_asked_only_when_there_are_any() {
    let doctors = samples::doctors().cohort;
    let mut typed = doctor();
    typed.set(&field("competing"), text("yes"));
    typed.set(&field("competing.reason"), text("Nytt journalsystem"));

    assert_eq!(faults(&doctors, &typed, None), [fault("mitigation", AnswerProblem::Missing)]);
}

#[test]
fn f23_what_depends_on_a_question_that_is_not_asked_is_not_asked_either() {
    let mut form = samples::doctors().cohort.form;
    let depends = |question: &str| Condition { question: question.parse().unwrap(), is: vec!["yes".parse().unwrap()] };
    let later =
        form.sections.iter_mut().flat_map(|s| &mut s.questions).find(|q| q.key.as_str() == "later-use").unwrap();
    later.asked_when = Some(depends("leader-time"));
    let later = later.clone();
    let mut typed = doctor();
    assert!(form.is_asked(&later, &typed));

    typed.set(&field("workplace"), text("general-practice"));

    assert!(!form.is_asked(&later, &typed), "«leader-time» was answered, but is asked no more");
}

#[test]
fn f26_an_answered_version_keeps_the_words_that_were_asked() {
    let mut doctors = samples::doctors().cohort;
    let complete = doctors.read_answers(&doctor(), None).unwrap();
    let asked = doctors.form.question_for(Purpose::Problem).unwrap().clone();

    doctors.form.sections.clear();

    let kept = complete.answered().iter().find(|answered| answered.question.key == asked.key).unwrap();
    assert_eq!(kept.question, asked);
}

#[test]
fn wrong_answers_are_all_told_at_once() {
    let doctors = samples::doctors().cohort;
    let mut typed = doctor();
    let wrong = [
        ("profession", "ZZ", AnswerProblem::NotAProfession),
        ("workplace", "moon", AnswerProblem::NotAnOption),
        ("municipality", "Herøy", AnswerProblem::NotAMunicipality),
        ("aim-date", "2021-02-30", AnswerProblem::NotADate),
        ("own-hours", "mange", AnswerProblem::NotANumber),
        ("leader-email", "leder", AnswerProblem::NotAnEmail),
    ];
    for (name, words, _) in &wrong {
        typed.set(&field(name), text(words));
    }

    let expected: Vec<_> = wrong.into_iter().map(|(name, _, problem)| fault(name, problem)).collect();
    assert_eq!(faults(&doctors, &typed, None), expected);
}

#[test]
fn days_are_read_as_browsers_and_as_people_write_them() {
    let doctors = samples::doctors().cohort;

    for words in ["2021-02-01", "1.2.2021", "01.02.2021", "1. 2. 2021"] {
        let mut typed = doctor();
        typed.set(&field("aim-date"), text(words));
        let complete = doctors.read_answers(&typed, None).unwrap();
        assert_eq!(complete.day_for(Purpose::AimDate), Some(date(2021, 2, 1)), "{words}");
    }
}

#[test]
fn numbers_and_texts_have_their_limits() {
    let doctors = samples::doctors().cohort;
    let mut typed = doctor();
    typed.set(&field("own-hours"), text("41"));
    typed.set(&field("aim-group"), text(&"a".repeat(301)));
    typed.set(&field("measures"), text(&"måling\n".repeat(11)));

    assert_eq!(
        faults(&doctors, &typed, None),
        [
            fault("aim-group", AnswerProblem::TooLong { max: 300 }),
            fault("measures", AnswerProblem::TooManyLines { most: 10 }),
            fault("own-hours", AnswerProblem::OutOfRange { min: 0, max: 40 }),
        ]
    );
}

#[test]
fn a_task_is_not_started_then_started_then_done() {
    let doctors = samples::doctors().cohort;
    let section = doctors.form.section(&"aim".parse().unwrap()).unwrap();
    let given = Answers::default();
    let state =
        |typed: &[(&str, &str)]| doctors.form.task_state(section, &answers(typed), &given, &doctors.setting(None));

    assert_eq!(state(&[("problem", "Fall")]), TaskState::NotStarted);
    assert_eq!(state(&[("aim-amount", "halvere")]), TaskState::Started);
    assert_eq!(state(&DOCTOR), TaskState::Done);
}

#[test]
fn what_was_given_beforehand_starts_no_task() {
    let doctors = samples::doctors().cohort;
    let section = doctors.form.section(&"about-you".parse().unwrap()).unwrap();
    let given = answers(&[("name", "Ola Testesen"), ("profession", "LE")]);
    let state = |more: &[(&str, &str)]| {
        let mut typed = given.clone();
        for (name, words) in more {
            typed.set(&field(name), text(words));
        }
        doctors.form.task_state(section, &typed, &given, &doctors.setting(None))
    };

    assert_eq!(state(&[]), TaskState::NotStarted);
    assert_eq!(state(&[("name", "Ola T. Testesen")]), TaskState::Started);
    assert_eq!(state(&[("department", "Medisinsk avdeling")]), TaskState::Started);
}

#[test]
fn the_own_record_fills_in_what_it_knows() {
    let form = samples::doctors().cohort.form;

    let filled = form.prefilled(|wanted| (wanted == Prefill::Name).then(|| text("Ola Testesen")));

    assert_eq!(filled, answers(&[("name", "Ola Testesen")]));
}

#[test]
fn field_names_read_back() {
    for name in ["problem", "patient-benefit.reason", "members.0.email", "members.12.department"] {
        assert_eq!(Field::parse(name).map(|field| field.to_string()).as_deref(), Some(name));
    }
    for name in ["", "Problem", "members.0", "members.x.email", "members.0.age", "a.reason.b", "members.0.email.x"] {
        assert_eq!(Field::parse(name), None, "{name}");
    }
}

#[test]
fn a_debug_print_shows_no_answer() {
    let typed = answers(&[("problem", "Fall på post 3")]);

    assert_eq!(format!("{typed:?}"), "[\"problem\"]");
}

/// What a team of so many nurses of one ward in Sandefjord types.
fn team_of(size: usize) -> Answers {
    let mut typed = answers(&[
        ("team-name", "Legemiddelteamet"),
        ("team-contact", "person0@sandefjord.example"),
        ("area", "Samstemte legemiddellister"),
        ("both-services", "Listen følger pasienten."),
        ("own-time", "yes"),
    ]);
    for row in 0..size {
        set_member(&mut typed, row, "SP", "3907", "Sykehjem A");
    }
    typed
}

fn set_member(typed: &mut Answers, row: usize, profession: &str, employer: &str, department: &str) {
    let columns = [
        ("name", format!("Person {row}")),
        ("email", format!("person{row}@sandefjord.example")),
        ("profession", profession.to_owned()),
        ("employer", employer.to_owned()),
        ("department", department.to_owned()),
    ];
    for (column, words) in &columns {
        typed.set(&field(&format!("members.{row}.{column}")), text(words));
    }
}

#[test]
fn e2_e3_experience_and_wish_are_both_fine_and_the_text_has_its_length() {
    let doctors = samples::doctors().cohort;
    let motivation = doctors.form.question_for(Purpose::Motivation).unwrap();
    let with = |words: &str| {
        let mut typed = doctor();
        typed.set(&field("motivation"), text(words));
        faults(&doctors, &typed, None)
    };

    assert_eq!(motivation.kind, QuestionKind::LongText { max: 1500 });
    for fine in ["", "Jeg arbeider med forbedring.", "Jeg vil begynne med forbedring.", &"a".repeat(1500)] {
        assert_eq!(with(fine), [], "{fine}");
    }
    assert_eq!(with(&"a".repeat(1501)), [fault("motivation", AnswerProblem::TooLong { max: 1500 })]);
}

#[test]
fn f8_f10_problem_causes_and_extent_are_three_answers_of_which_the_last_may_wait() {
    let doctors = samples::doctors().cohort;
    let without = |name: &str| {
        let mut typed = doctor();
        typed.set(&field(name), text(""));
        faults(&doctors, &typed, None).into_iter().map(|(field, _)| field).collect::<Vec<_>>()
    };

    assert_eq!(without("problem"), ["problem"]);
    assert_eq!(without("causes"), ["causes"]);
    assert_eq!(without("extent"), Vec::<String>::new());
}

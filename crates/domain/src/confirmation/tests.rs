//! From asking a leader to the answer, every state and every way between them.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::*;
use crate::{
    application::{Application, ApplicationState, Submission},
    cohort::{Cohort, LeaderDuty, LeaderRule},
    id::CohortId,
    question::{Answers, Field},
    samples::{self, handed_in, leader_asked, leader_asked_at, leader_yes, text},
};

fn doctors() -> Cohort {
    samples::doctors().cohort
}

fn rule() -> LeaderRule {
    doctors().leader
}

fn days_later(days: i64) -> Timestamp {
    leader_asked_at() + SignedDuration::from_hours(24 * days)
}

fn next_id() -> LeaderConfirmationId {
    LeaderConfirmationId::from(Uuid::from_u128(2))
}

fn no() -> LeaderAnswer {
    LeaderAnswer::no(text("Vi mangler folk")).unwrap()
}

fn answered(answer: LeaderAnswer) -> LeaderConfirmation {
    leader_asked().answer(answer, text("Lise Leder"), days_later(4)).unwrap()
}

fn every_statement() -> std::collections::BTreeSet<crate::key::StatementKey> {
    rule().statements.iter().map(|statement| statement.key.clone()).collect()
}

/// What was handed in a second time, with another problem.
fn amended() -> HandedIn {
    let mut again = HandedIn { version: 2, ..handed_in() };
    let problem = again.summary.items.iter_mut().find(|item| item.purpose == Purpose::Problem).unwrap();
    problem.answer = SummaryAnswer::Text(text("Pasienter over 65 år faller om natten."));
    again
}

fn ask_again(current: LeaderConfirmation, again: HandedIn, now: Timestamp) -> Ask {
    Confirmations::new(vec![current]).ask(next_id(), again, &rule(), now)
}

fn new_request(ask: Ask) -> NewRequest {
    match ask {
        Ask::New(new) => *new,
        other @ (Ask::Nothing | Ask::Carried(_) | Ask::Renewed(_)) => panic!("no new request: {other:?}"),
    }
}

#[test]
fn f5_the_leader_is_asked_and_has_fourteen_days() {
    let asked = leader_asked();

    let waiting = asked.waiting().unwrap();
    assert_eq!(waiting.leader.as_str(), "leder@sykehus.example");
    assert_eq!(waiting.answer_by.to_string(), "2020-02-24T22:59:59Z");
    assert_eq!(asked.standing(leader_asked_at()), ConfirmationStanding::Asked);
    assert_eq!(asked.history, [Step { at: leader_asked_at(), what: StepKind::Asked }]);
}

#[test]
fn what_can_happen_in_which_state() {
    // (state, answer, disown or forward, remind by the applicant, renew)
    let cases = [
        ("waiting", [true, true, true, false]),
        ("yes", [true, true, false, false]),
        ("yes with limits", [true, true, false, false]),
        ("no", [true, true, false, false]),
        ("not mine", [false, false, false, false]),
        ("forwarded", [false, false, false, false]),
        ("superseded", [false, false, false, false]),
        ("replaced", [false, false, false, false]),
        ("waived", [false, false, false, false]),
    ];
    let states = samples::confirmations_in_every_state();
    assert_eq!(states.iter().map(|(name, _)| *name).collect::<Vec<_>>(), cases.map(|(name, _)| name));

    for ((name, confirmation), (_, expected)) in states.into_iter().zip(cases) {
        let at = days_later(1);
        let found = [
            confirmation.clone().answer(no(), text("Lise Leder"), at).is_ok(),
            confirmation.clone().disown(at).is_ok() && confirmation.clone().forward(at).is_ok(),
            confirmation.clone().remind(ReminderBy::Applicant, &rule(), at).is_ok(),
            confirmation.renew(&rule(), at).is_ok(),
        ];
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn nothing_is_answered_after_the_time_is_out_and_new_time_can_be_had() {
    let late = days_later(15);

    let standing = leader_asked().standing(late);
    let too_late = leader_asked().answer(leader_yes(6), text("Lise Leder"), late);
    let renewed = leader_asked().renew(&rule(), late).unwrap();

    assert_eq!(standing, ConfirmationStanding::Expired);
    assert_eq!(too_late, Err(AnswerError::TooLate));
    assert_eq!(leader_asked().disown(late), Err(AnswerError::TooLate));
    assert_eq!(renewed.standing(late), ConfirmationStanding::Asked);
    assert_eq!(renewed.waiting().unwrap().asked_at, late);
    assert_eq!(renewed.history.len(), 2);
}

#[test]
fn what_a_link_opens() {
    let opened: Vec<_> = samples::confirmations_in_every_state()
        .into_iter()
        .map(|(name, confirmation)| (name, confirmation.opens(days_later(1)), confirmation.opens(days_later(100))))
        .collect();

    let (can, cannot) = (LinkOpens::Answer { can_change: true }, LinkOpens::Answer { can_change: false });
    assert_eq!(
        opened,
        [
            ("waiting", LinkOpens::Question, LinkOpens::Expired),
            ("yes", can, LinkOpens::Ended),
            ("yes with limits", can, LinkOpens::Ended),
            ("no", can, LinkOpens::Ended),
            ("not mine", LinkOpens::Forgotten, LinkOpens::Forgotten),
            ("forwarded", LinkOpens::Forgotten, LinkOpens::Forgotten),
            ("superseded", LinkOpens::Ended, LinkOpens::Ended),
            ("replaced", LinkOpens::Ended, LinkOpens::Ended),
            ("waived", LinkOpens::Ended, LinkOpens::Ended),
        ]
    );
    assert_eq!(answered(no()).opens(days_later(20)), cannot);
}

#[test]
fn b2_b3_a_yes_needs_every_statement_each_by_itself() {
    let hours = HoursPerWeek::new(6).unwrap();
    let yes = |ticked: &_| rule().yes(ticked, hours, FreeText::default(), Language::Nn);

    let LeaderAnswer::Yes(confirmed) = yes(&every_statement()).unwrap() else { panic!("no yes") };
    assert_eq!(confirmed.statements.len(), 6);
    assert_eq!(confirmed.statements[1].text, "Vi er samde om kven som er med i forbetringsteamet.");
    for statement in every_statement() {
        let mut without = every_statement();
        without.remove(&statement);
        assert_eq!(yes(&without), Err(LeaderAnswerError::StatementsLeftOut), "{statement}");
    }
}

#[test]
fn limits_and_a_no_are_told_in_words() {
    let hours = HoursPerWeek::new(6).unwrap();
    let limited = |words| rule().yes_with_limits(&[].into(), hours, words, Language::Nb);

    assert_eq!(limited(FreeText::default()), Err(LeaderAnswerError::NoLimits));
    assert_eq!(limited(text("Ikke i juli")).unwrap().words().as_str(), "Ikke i juli");
    assert_eq!(LeaderAnswer::no(FreeText::default()), Err(LeaderAnswerError::NoReason));
    assert_eq!(leader_asked().answer(no(), FreeText::default(), days_later(1)), Err(AnswerError::NoName));
}

#[test]
fn hours_are_from_one_to_sixty() {
    let taken: Vec<_> = [0, 1, 60, 61].into_iter().map(|hours| HoursPerWeek::new(hours).is_ok()).collect();

    assert_eq!(taken, [false, true, true, false]);
}

#[test]
fn f24_the_leader_sees_problem_aim_team_time_and_later_use_and_nothing_else() {
    let summary = handed_in().summary;

    let shown: Vec<_> = summary.items.iter().map(|item| item.purpose).collect();
    assert_eq!(
        shown,
        [
            Purpose::ProjectTitle,
            Purpose::Problem,
            Purpose::Extent,
            Purpose::ImportanceForLeader,
            Purpose::AimAmount,
            Purpose::AimDate,
            Purpose::AimGroup,
            Purpose::TeamProfessions,
            Purpose::MeetingRhythm,
            Purpose::OwnHours,
            Purpose::LeaderTime,
            Purpose::Feasibility,
            Purpose::CompetingInitiatives,
            Purpose::LaterUse,
        ]
    );
    assert_eq!(summary.applicant.as_str(), "Kari Prøve");
}

#[test]
fn a_leader_of_a_team_sees_its_members_without_their_addresses() {
    let summary = Summary::of(&samples::team_answers());

    assert!(
        summary.items.iter().any(|item| matches!(&item.answer, SummaryAnswer::Members(members) if members.len() == 2))
    );
    assert!(!serde_json::to_string(&summary).unwrap().contains("@kommune.example"));
    assert_eq!(summary.applicant.as_str(), "Samstemt");
}

#[test]
fn the_leader_is_asked_again_only_when_what_they_saw_has_changed() {
    let same = HandedIn { version: 2, ..handed_in() };

    assert_eq!(ask_again(answered(leader_yes(6)), same, days_later(5)), Ask::Nothing);
    let NewRequest { closed, follows, request: new } =
        new_request(ask_again(answered(leader_yes(6)), amended(), days_later(5)));

    assert_eq!((closed, follows), (None, Some(leader_asked().id)));
    assert_eq!((new.version, new.changed.as_slice()), (2, [Purpose::Problem].as_slice()));
    assert_eq!(new.standing(days_later(5)), ConfirmationStanding::Asked);
}

#[test]
fn a_leader_who_has_not_answered_is_shown_the_new_version_and_not_written_to() {
    let Ask::Carried(carried) = ask_again(leader_asked(), amended(), days_later(1)) else { panic!("not carried") };

    assert_eq!((carried.version, &carried.summary), (2, &amended().summary));
    assert_eq!(carried.history, leader_asked().history);
    assert!(matches!(ask_again(leader_asked(), amended(), days_later(20)), Ask::Renewed(_)));
}

#[test]
fn another_leader_replaces_the_request_and_the_old_one_is_closed() {
    let other = HandedIn { leader: Email::parse("ny.leder@sykehus.example").ok(), ..handed_in() };

    let NewRequest { closed, follows, request: new } =
        new_request(ask_again(leader_asked(), other.clone(), days_later(1)));

    assert_eq!(follows, None);
    assert_eq!(closed.unwrap().standing(days_later(1)), ConfirmationStanding::Superseded);
    assert_eq!(new.leader(), other.leader.as_ref());
    let after_no = new_request(ask_again(answered(no()), other, days_later(5)));
    assert_eq!((after_no.closed, after_no.follows), (None, None), "the no stays as it was");
}

#[test]
fn o7_the_self_employed_declare_on_their_own_unless_they_name_a_leader() {
    let own = HandedIn { duty: LeaderDuty::Replaced, leader: None, ..handed_in() };
    let with_leader = HandedIn { duty: LeaderDuty::Replaced, ..handed_in() };
    let ask = |handed_in| Confirmations::default().ask(next_id(), handed_in, &rule(), leader_asked_at());

    let replaced = new_request(ask(own.clone())).request;
    let asked = new_request(ask(with_leader)).request;

    assert_eq!(replaced.standing(leader_asked_at()), ConfirmationStanding::Replaced);
    assert!(replaced.standing(leader_asked_at()).is_settled());
    assert_eq!(asked.standing(leader_asked_at()), ConfirmationStanding::Asked);
    assert_eq!(ask_again(replaced, own, days_later(1)), Ask::Nothing);
}

#[test]
fn where_leaders_are_not_asked_there_is_no_request() {
    let not_asked = HandedIn { duty: LeaderDuty::NotAsked, ..handed_in() };

    assert_eq!(Confirmations::default().ask(next_id(), not_asked, &rule(), leader_asked_at()), Ask::Nothing);
}

#[test]
fn o7_staff_waive_it_with_a_reason_and_only_while_it_is_missing() {
    let lead = PersonId::from(Uuid::from_u128(9));
    let waive = |current, reason| {
        Confirmations::new(vec![current]).waive(next_id(), handed_in(), lead, text(reason), days_later(2))
    };

    let NewRequest { closed, request: new, .. } = waive(leader_asked(), "Lederen er sykmeldt").unwrap();

    assert_eq!(closed.unwrap().standing(days_later(2)), ConfirmationStanding::Superseded);
    assert!(new.standing(days_later(2)).is_settled());
    assert_eq!(waive(leader_asked(), " "), None);
    assert_eq!(waive(answered(leader_yes(6)), "Trengs ikke"), None);
    assert!(waive(answered(no()), "Kommuneoverlegen bekrefter").is_some());
    assert_eq!(ask_again(new, amended(), days_later(3)), Ask::Nothing);
}

#[test]
fn reminders_come_on_the_days_of_the_rule_and_never_twice() {
    let due = |confirmation: &LeaderConfirmation| confirmation.waiting().unwrap().next_reminder;
    let remind = |confirmation: LeaderConfirmation, at| confirmation.remind(ReminderBy::Rule, &rule(), at);
    assert_eq!(due(&leader_asked()), Some(days_later(5)));

    assert_eq!(remind(leader_asked(), days_later(4)), Err(RemindError::NotDue));
    let once = remind(leader_asked(), days_later(5)).unwrap();
    assert_eq!(due(&once), Some(days_later(10)));
    assert_eq!(once.standing(days_later(5)), ConfirmationStanding::Reminded);
    assert_eq!(remind(once.clone(), days_later(5)), Err(RemindError::NotDue));
    let twice = remind(once, days_later(10)).unwrap();
    assert_eq!(due(&twice), None);

    let after_a_long_stop = remind(leader_asked(), days_later(11)).unwrap();
    assert_eq!(due(&after_a_long_stop), None);
    assert_eq!(due(&leader_asked().quieten()), None);
}

#[test]
fn the_applicant_reminds_once() {
    let remind = |confirmation: LeaderConfirmation, at| confirmation.remind(ReminderBy::Applicant, &rule(), at);

    let reminded = remind(leader_asked(), days_later(2)).unwrap();

    assert_eq!(remind(reminded.clone(), days_later(3)), Err(RemindError::RemindedAlready));
    assert_eq!(reminded.waiting().unwrap().next_reminder, Some(days_later(5)));
    let late = remind(leader_asked(), days_later(20));
    assert_eq!(late, Err(RemindError::NotWaiting(ConfirmationStanding::Expired)));
}

#[test]
fn e9_f21_assessors_see_the_hours_how_they_compare_and_of_which_version() {
    let workload = doctors().workload;
    let facts = |hours, version| {
        Confirmations::new(vec![answered(leader_yes(hours))]).facts(version, &workload, days_later(6)).unwrap()
    };

    assert_eq!(
        facts(6, 1),
        LeaderFacts {
            standing: ConfirmationStanding::Yes,
            of_earlier_version: false,
            at: Some(days_later(4)),
            hours: Some((HoursPerWeek::new(6).unwrap(), HoursJudgement::Enough)),
            words: text("Hun får onsdagene."),
        }
    );
    let judged: Vec<_> = [3, 4, 5].into_iter().map(|hours| facts(hours, 1).hours.unwrap().1).collect();
    assert_eq!(
        judged,
        [
            HoursJudgement::UnderMinimum { minimum: 4 },
            HoursJudgement::UnderExpected { expected: 6 },
            HoursJudgement::UnderExpected { expected: 6 },
        ]
    );
    assert!(facts(6, 2).of_earlier_version);
    assert_eq!(Confirmations::default().facts(1, &workload, days_later(6)), None);
}

#[test]
fn the_history_of_an_application_spans_its_leaders() {
    let other = HandedIn { leader: Email::parse("ny.leder@sykehus.example").ok(), ..handed_in() };
    let NewRequest { closed, request: new, .. } = new_request(ask_again(leader_asked(), other, days_later(3)));
    let answered = new.answer(leader_yes(6), text("Lise Leder"), days_later(4)).unwrap();

    let all = Confirmations::new(vec![closed.unwrap(), answered.clone()]);

    assert_eq!(all.current(), Some(&answered));
    let steps: Vec<_> = all.history().iter().map(|step| step.what).collect();
    assert_eq!(steps, [StepKind::Asked, StepKind::Superseded, StepKind::Asked, StepKind::Yes]);
}

#[test]
fn a_leaders_address_is_corrected_where_it_was_typed_and_where_it_was_handed_in() {
    let key = doctors().form.question_for(Purpose::LeaderEmail).unwrap().key.clone();
    let field = Field::whole(&key);
    let mut answers = Answers::default();
    answers.set(&field, text("feil@sykehus.example"));
    let submission = Submission { answers: answers.clone(), at: leader_asked_at(), version: 1 };
    let id = leader_asked().application;
    let (cohort, applicant) = (CohortId::from(Uuid::from_u128(1)), PersonId::from(Uuid::from_u128(1)));
    let draft = Application::begin(id, cohort, applicant, answers, leader_asked_at());
    let application = Application { state: ApplicationState::Submitted(submission), ..draft };

    let right = Email::parse("rett@sykehus.example").unwrap();
    let corrected = application.clone().with_leader(&key, Some(&right));
    let forgotten = application.with_leader(&key, None);

    let typed = |application: &Application| {
        let handed_in = application.state.submission().unwrap();
        (application.answers.typed(&field).to_owned(), handed_in.answers.typed(&field).to_owned())
    };
    assert_eq!(typed(&corrected), (right.to_string(), right.to_string()));
    assert_eq!(typed(&forgotten), (String::new(), String::new()));
}

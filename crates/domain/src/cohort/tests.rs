//! The two cohorts as the sources have them, and what follows from them.

use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    criterion::{Beside, Criterion, CriterionKind, SpreadOver},
    key::SessionKey,
    money::Money,
    question::Purpose,
    samples,
    session::{AttendingRole, DateStatus, Day, Expectation, Mode, Moment, SessionKind},
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn key(text: &str) -> SessionKey {
    text.parse().unwrap()
}

#[test]
fn a1_a2_a13_c1_c9_the_doctors_cohort_has_title_number_and_start() {
    let doctors = samples::doctors();

    assert_eq!(doctors.programme.name.nb, "Forbedringsutdanning for leger");
    assert_eq!(doctors.cohort.title.nb, "Forbedringsutdanning for leger i 2020");
    assert_eq!(doctors.cohort.number, Some(5));
    assert_eq!(doctors.cohort.start_label.nb, "våren 2020");
    assert_eq!(doctors.cohort.start_month, Some(date(2020, 5, 1)));
}

#[test]
fn a10_h7_the_announced_durations_are_nine_and_six_months() {
    assert_eq!(samples::doctors().cohort.duration_months, 9);
    assert_eq!(samples::agents().cohort.duration_months, 6);
}

#[test]
fn a8_results_are_looked_at_again_after_six_and_twelve_months() {
    assert_eq!(samples::doctors().cohort.follow_up_months, [6, 12]);
}

#[test]
fn a12_a13_o5_hours_of_earlier_cohorts_are_history_and_no_promise() {
    let credit = samples::doctors().cohort.credit_hours.unwrap();

    let hours = HoursRange { min: 20, max: 30 };
    assert_eq!(credit.earlier, [EarlierCredit { from_cohort: 1, to_cohort: 4, hours }]);
    assert_eq!(credit.approved(), None);
    let status = CreditStatus::Approved { hours: 24, body: "Legeforeningen".to_owned(), reference: "1".to_owned() };
    assert_eq!(CreditHours { status, earlier: Vec::new() }.approved(), Some(24));
}

#[test]
fn a16_the_four_dimensions_of_improvement_knowledge_are_topics() {
    let topics = samples::doctors().cohort.topics;

    let keys: Vec<_> = topics.iter().map(|topic| topic.key.as_str()).collect();
    assert_eq!(keys, ["system", "variation", "learning", "psychology"]);
}

#[test]
fn b2_b3_the_leader_confirms_team_time_and_resources_each_by_itself() {
    let rule = samples::doctors().cohort.leader;

    let statements: Vec<_> = rule.statements.iter().map(|s| (s.key.as_str(), s.kind)).collect();
    assert_eq!(
        statements,
        [
            ("summary", StatementKind::Tick),
            ("team", StatementKind::Tick),
            ("time", StatementKind::HoursPerWeek),
            ("sessions", StatementKind::Tick),
            ("resources", StatementKind::Tick),
            ("later-use", StatementKind::Tick),
        ]
    );
}

#[test]
fn b5_the_handbook_has_a_version_and_a_place_with_suitable_projects() {
    let handbook = samples::doctors().cohort.handbook.unwrap();

    let place = handbook.suitable_projects.unwrap();
    assert_eq!((handbook.version, place.page, place.heading.nb.as_str()), (1, 8, "Velegnede forbedringsarbeid"));
}

#[test]
fn b6_there_are_examples_to_read_before_applying() {
    assert!(samples::doctors().cohort.examples.len() >= 2);
}

#[test]
fn d1_d2_d3_d4_d5_the_fee_says_what_it_covers_and_what_not() {
    let fee = samples::doctors().cohort.fee;
    let charge = fee.charge().unwrap();

    let words = |texts: &[Bilingual]| texts.iter().map(|text| text.nb.clone()).collect::<Vec<_>>();
    assert_eq!(charge.amount, Money::of_kroner(6400));
    assert_eq!(words(&charge.covers), ["pensum", "dagpakker"]);
    assert_eq!(words(&charge.leaves_out), ["reise", "overnatting", "frivillige fellesmiddager"]);
    assert_eq!(charge.extras[0].session, key("samling-1"));
    assert_eq!(charge.payers, [Payer::Participant, Payer::Employer]);
}

#[test]
fn h14_a_free_programme_has_no_fee_to_pay() {
    assert_eq!(samples::agents().cohort.fee, Fee::Free);
    assert_eq!(samples::agents().cohort.fee.charge(), None);
}

#[test]
fn e4_i5_o19_seats_are_thirty_persons_and_three_teams() {
    let (doctors, agents) = (samples::doctors().cohort, samples::agents().cohort);

    assert_eq!(doctors.seats, Seats { count: 30, unit: SeatUnit::Person });
    assert_eq!(doctors.unit, ApplicantUnit::Person);
    assert_eq!(agents.seats, Seats { count: 3, unit: SeatUnit::Team });
    assert_eq!(agents.unit, ApplicantUnit::Team(TeamUnit { min: 2, max: 6, rule: TeamRule::Paired }));
}

#[test]
fn e5_e6_e7_e8_e9_e10_o23_two_criteria_are_scored_from_one_to_five_with_two_parts_each() {
    let criteria = samples::doctors().cohort.criteria;

    let scored: Vec<_> = criteria.iter().filter_map(|criterion| criterion.scored()).collect();
    let sizes: Vec<_> = scored.iter().map(|scored| (scored.levels.len(), scored.parts.len(), scored.weight)).collect();
    assert_eq!(sizes, [(5, 2, 1), (5, 2, 1)]);
    assert_eq!(scored[1].beside, Beside::LeaderConfirmation);
    assert_eq!(scored[1].parts[1].read, [Purpose::LaterUse]);
}

#[test]
fn e11_e12_the_third_criterion_is_a_spread_of_the_whole_group_and_has_no_score() {
    let criteria = samples::doctors().cohort.criteria;

    assert_eq!(criteria.len(), 3);
    let CriterionKind::Spread(spread) = &criteria[2].kind else { panic!("{:?}", criteria[2].kind) };
    assert_eq!(spread.over, [SpreadOver::HealthRegion, SpreadOver::County]);
    assert_eq!(criteria[2].scored(), None);
}

#[test]
fn f20_f21_o8_under_four_hours_is_a_warning_and_under_six_is_shown() {
    let workload = samples::doctors().cohort.workload;

    assert_eq!(workload.hours_per_week, Some(HoursRange { min: 6, max: 9 }));
    for (hours, judgement) in [
        (3, HoursJudgement::UnderMinimum { minimum: 4 }),
        (4, HoursJudgement::UnderExpected { expected: 6 }),
        (5, HoursJudgement::UnderExpected { expected: 6 }),
        (6, HoursJudgement::Enough),
        (12, HoursJudgement::Enough),
    ] {
        assert_eq!(workload.judge(hours), judgement, "{hours} hours");
    }
}

#[test]
fn i7_where_no_amount_of_time_is_stated_none_is_asked_for() {
    assert_eq!(samples::agents().cohort.workload.judge(0), HoursJudgement::Enough);
}

#[test]
fn g2_one_can_apply_only_between_opening_and_deadline() {
    let mut doctors = samples::doctors().cohort;
    doctors.opens = Some(date(2020, 1, 6));

    for (now, phase) in [
        ("2020-01-05T23:59:59+01:00", Phase::Announced { opens: date(2020, 1, 6) }),
        ("2020-01-06T00:00:00+01:00", Phase::Open { closes: date(2020, 2, 21) }),
        ("2020-02-21T23:59:00+01:00", Phase::Open { closes: date(2020, 2, 21) }),
        ("2020-02-22T00:00:00+01:00", Phase::Closed { closed: date(2020, 2, 21) }),
    ] {
        assert_eq!(doctors.phase_at(at(now)), phase, "{now}");
    }
}

#[test]
fn g2_without_an_opening_one_can_apply_from_the_announcement_on() {
    assert!(samples::doctors().cohort.phase_at(at("2019-12-01T12:00:00Z")).is_open());
}

#[test]
fn g3_o1_the_deadline_is_extended_and_the_first_one_is_not_made_up() {
    let deadline = samples::doctors().cohort.deadline;

    assert_eq!(deadline.current(), date(2020, 2, 21));
    assert!(deadline.extended());
    assert_eq!(deadline.earlier(), [EarlierDeadline { day: None, replaced_at: None, reason: None }]);
}

#[test]
fn l3_the_vestfold_deadline_runs_to_the_end_of_its_day_and_was_never_extended() {
    let deadline = samples::agents().cohort.deadline;

    assert_eq!(deadline.closes_at(), at("2025-06-16T23:59:59+02:00"));
    assert!(!deadline.extended());
}

#[test]
fn h12_h13_j10_two_supervisors_follow_each_team() {
    let supervision = samples::agents().cohort.supervision.unwrap();

    assert_eq!((supervision.per_project, supervision.found_by), (2, SupervisorFoundBy::Programme));
}

#[test]
fn i9_the_theme_is_medicines() {
    assert_eq!(samples::agents().cohort.theme.unwrap().name.nb, "Legemidler");
    assert_eq!(samples::doctors().cohort.theme, None);
}

#[test]
fn o4_o20_offers_wait_for_what_nobody_has_decided() {
    let mut doctors = samples::doctors().cohort;
    let hindrances = doctors.offer_hindrances(12);
    assert_eq!(hindrances.len(), 10);
    assert_eq!(hindrances[0], OfferHindrance::NotDecided(key("samling-1")));
    assert_eq!(hindrances[8..], [OfferHindrance::PaymentTerms, OfferHindrance::CancellationTerms]);

    let undecided: Vec<SessionKey> = doctors.plan.undecided().map(|session| session.key.clone()).collect();
    for key in undecided {
        doctors.plan.decide(&key, AttendingRole::Participant, Expectation::Required).unwrap();
    }
    if let Fee::Charged(charge) = &mut doctors.fee {
        charge.payment_terms = Some(Bilingual::new("Faktura.", "Faktura."));
        charge.cancellation_terms = Some(Bilingual::new("Gratis.", "Gratis."));
    }

    assert_eq!(doctors.offer_hindrances(12), []);
}

#[test]
fn o18_criteria_are_missed_only_when_seats_are_scarce() {
    let agents = samples::agents().cohort;

    assert!(!agents.offer_hindrances(3).contains(&OfferHindrance::NoCriteria));
    assert!(agents.offer_hindrances(4).contains(&OfferHindrance::NoCriteria));
}

#[test]
fn o21_an_applicant_has_an_answer_by_a_day_that_is_told() {
    assert_eq!(samples::doctors().cohort.answer_day(), Some(date(2020, 3, 20)));
}

/// What is known of a participant: each session and day with how they were seen.
fn facts(seen: &[(&str, jiff::civil::Date, DayAttendance)]) -> AttendanceFacts {
    let days = seen.iter().map(|(session, day, attendance)| ((key(session), *day), *attendance)).collect();
    AttendanceFacts { days, ..AttendanceFacts::default() }
}

const FIRST: jiff::civil::Date = date(2025, 8, 29);
const SECOND: jiff::civil::Date = date(2025, 10, 17);
const THIRD: jiff::civil::Date = date(2025, 12, 11);

#[test]
fn i6_three_gatherings_attended_complete_the_programme() {
    let agents = samples::agents().cohort;
    let present = DayAttendance::Present;

    let facts = facts(&[("samling-1", FIRST, present), ("samling-2", SECOND, present), ("samling-3", THIRD, present)]);

    assert_eq!(agents.completion.evaluate(&agents.plan, &facts), Completion::Completed);
}

#[test]
fn i6_one_missed_gathering_stands_in_the_way_until_a_substitute_task_is_registered() {
    let agents = samples::agents().cohort;
    let present = DayAttendance::Present;

    for missed in [DayAttendance::Absent, DayAttendance::Excused] {
        let mut facts =
            facts(&[("samling-1", FIRST, present), ("samling-2", SECOND, missed), ("samling-3", THIRD, present)]);
        let unmet = Unmet { session: key("samling-2"), present: 0, of: 1, missed: vec![SECOND] };
        let before = agents.completion.evaluate(&agents.plan, &facts);
        assert_eq!(before, Completion::NotCompleted { unmet: vec![unmet] }, "{missed:?}");

        facts.substituted.insert(key("samling-2"));

        assert_eq!(agents.completion.evaluate(&agents.plan, &facts), Completion::Completed, "{missed:?}");
    }
}

#[test]
fn k9_the_optional_workshop_does_not_count() {
    let agents = samples::agents().cohort;

    let counted: Vec<_> = agents.completion.sessions(&agents.plan).iter().map(|s| s.key.as_str()).collect();

    assert_eq!(counted, ["samling-1", "samling-2", "samling-3"]);
}

#[test]
fn a_participant_is_under_way_while_days_are_left() {
    let agents = samples::agents().cohort;

    let facts = facts(&[("samling-1", FIRST, DayAttendance::Present)]);

    let left = vec![(key("samling-2"), Some(SECOND)), (key("samling-3"), Some(THIRD))];
    assert_eq!(agents.completion.evaluate(&agents.plan, &facts), Completion::UnderWay { left });
}

#[test]
fn c3_a_mandatory_video_conference_missed_without_accepted_reason_stands_in_the_way() {
    let doctors = samples::doctors().cohort;
    let day = date(2020, 5, 12);

    let absent =
        doctors.completion.evaluate(&doctors.plan, &facts(&[("videokonferanse-1", day, DayAttendance::Absent)]));
    let excused =
        doctors.completion.evaluate(&doctors.plan, &facts(&[("videokonferanse-1", day, DayAttendance::Excused)]));

    let unmet = Unmet { session: key("videokonferanse-1"), present: 0, of: 1, missed: vec![day] };
    assert_eq!(absent, Completion::NotCompleted { unmet: vec![unmet] });
    let left = vec![(key("videokonferanse-2"), Some(date(2020, 6, 9)))];
    assert_eq!(excused, Completion::UnderWay { left });
}

#[test]
fn a_day_that_ends_when_it_begins_or_before_is_a_fault_of_the_cohort() {
    let mut agents = samples::agents().cohort;
    let moment = |text: &str| Moment::try_from(text.to_owned()).ok();

    for (start, end, is_wrong) in [("08:00", "15:00", false), ("08:00", "08:00", true), ("15:00", "08:00", true)] {
        let day = Day { date: FIRST, start: moment(start), end: moment(end) };
        agents.plan.set_dates(&key("samling-1"), DateStatus::Confirmed(vec![day])).unwrap();

        let place = agents.plan.sessions().iter().position(|session| session.key == key("samling-1")).unwrap();
        let fault = CohortFault::EndsBeforeStart { place, day: FIRST };
        assert_eq!(agents.faults().contains(&fault), is_wrong, "{start}–{end}");
    }
}

#[test]
fn a_mandatory_session_with_alternatives_is_met_on_the_day_chosen_or_attended() {
    let mut agents = samples::agents().cohort;
    let meeting = key("forberedende-mote");
    agents.plan.decide(&meeting, AttendingRole::Participant, Expectation::Required).unwrap();
    let mut dates = agents.plan.session(&meeting).unwrap().dates.clone();
    let DateStatus::Alternatives(several) = &mut dates else { panic!("no alternatives") };
    for (alternative, day) in several.alternatives.iter_mut().zip([date(2025, 6, 20), date(2025, 6, 24)]) {
        alternative.day = Some(Day::on(day));
    }
    agents.plan.set_dates(&meeting, dates).unwrap();
    let rule = CompletionRule { requires: Requires::These(vec![meeting.clone()]), ..agents.completion.clone() };
    let evaluate = |facts: &AttendanceFacts| rule.evaluate(&agents.plan, facts);
    let chosen = AttendanceFacts { chosen: [(meeting.clone(), 1)].into(), ..AttendanceFacts::default() };
    let came =
        |day, seen| AttendanceFacts { chosen: chosen.chosen.clone(), ..facts(&[("forberedende-mote", day, seen)]) };

    let left = |day| Completion::UnderWay { left: vec![(meeting.clone(), day)] };
    assert_eq!(evaluate(&AttendanceFacts::default()), left(None));
    assert_eq!(evaluate(&chosen), left(Some(date(2025, 6, 24))));
    assert_eq!(evaluate(&came(date(2025, 6, 24), DayAttendance::Present)), Completion::Completed);
    assert_eq!(evaluate(&came(date(2025, 6, 20), DayAttendance::Present)), Completion::Completed, "the other day");
    assert!(matches!(evaluate(&came(date(2025, 6, 24), DayAttendance::Absent)), Completion::NotCompleted { .. }));
}

#[test]
fn c4_attendance_is_taken_per_day() {
    let doctors = samples::doctors().cohort;
    let gathering = doctors.plan.session(&key("samling-1")).unwrap();

    let facts = facts(&[
        ("samling-1", date(2020, 8, 25), DayAttendance::Present),
        ("samling-1", date(2020, 8, 26), DayAttendance::Absent),
        ("samling-1", date(2020, 8, 27), DayAttendance::Present),
    ]);

    assert_eq!(facts.present_days(gathering), (2, 3));
}

#[test]
fn c4_a_rule_can_allow_a_day_to_be_missed() {
    let mut doctors = samples::doctors().cohort;
    doctors.completion.requires = Requires::These(vec![key("samling-2")]);
    doctors.completion.days_that_may_be_missed = 1;
    let (first, second) = (date(2020, 10, 21), date(2020, 10, 22));
    let evaluate = |attendance| {
        let seen = [("samling-2", first, DayAttendance::Absent), ("samling-2", second, attendance)];
        doctors.completion.evaluate(&doctors.plan, &facts(&seen))
    };

    assert_eq!(evaluate(DayAttendance::Present), Completion::Completed);
    let unmet = Unmet { session: key("samling-2"), present: 0, of: 2, missed: vec![first, second] };
    assert_eq!(evaluate(DayAttendance::Absent), Completion::NotCompleted { unmet: vec![unmet] });
}

#[test]
fn e9_e10_criteria_are_counted_and_their_parts_are_not() {
    let scheme = samples::doctors().cohort.assessment_scheme().unwrap();

    let points: Vec<_> = scheme.points().iter().map(|point| (point.key.as_str(), point.weight > 0.0)).collect();
    assert_eq!(
        points,
        [
            ("suitability", true),
            ("described-problem", false),
            ("realistic-time", false),
            ("leader-anchoring", true),
            ("anchored-with-time", false),
            ("later-use", false),
        ]
    );
}

#[test]
fn o18_without_criteria_there_is_nothing_to_assess_by() {
    use crate::admission::assessment::AssessmentError;

    assert_eq!(samples::agents().cohort.assessment_scheme(), Err(AssessmentError::NothingCounts));
}

#[test]
fn e12_an_even_spread_is_a_soft_aim_over_regions_and_counties_and_no_quota() {
    let rules = samples::doctors().cohort.selection_rules();

    let spreads: Vec<_> = rules.spreads.iter().map(|spread| (spread.column.as_str(), spread.weight)).collect();
    assert_eq!(rules.seats, 30);
    assert_eq!(rules.quotas, []);
    assert_eq!(spreads, [("health_region", 0.5), ("county", 0.5)]);
}

#[test]
fn f15_whether_it_can_be_done_is_asked_and_read_beside_the_time_frame() {
    let doctors = samples::doctors().cohort;
    let asked = doctors.form.question_for(Purpose::Feasibility).unwrap();
    let parts = doctors.criteria.iter().filter_map(Criterion::scored).flat_map(|scored| &scored.parts);
    let beside: Vec<&str> =
        parts.filter(|part| part.read.contains(&Purpose::Feasibility)).map(|part| part.key.as_str()).collect();

    assert_eq!(asked.key.as_str(), "feasibility");
    assert_eq!(beside, ["realistic-time"]);
}

#[test]
fn h9_o14_kind_mode_and_place_are_three_fields_and_the_place_may_be_unknown() {
    let agents = samples::agents().cohort;
    let of = |name: &str| {
        let session = agents.plan.session(&key(name)).unwrap();
        (session.kind, session.mode, session.venue.as_deref())
    };

    assert_eq!(of("samling-1"), (SessionKind::Gathering, Mode::Physical, None));
    assert_eq!(of("arbeidsokt"), (SessionKind::WorkSession, Mode::Digital, None));
    assert_eq!(of("arbeidsverksted"), (SessionKind::Workshop, Mode::Physical, None));
    assert_eq!(of("forberedende-mote"), (SessionKind::PreparationMeeting, Mode::Either, None));
}

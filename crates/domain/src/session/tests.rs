//! The two plans as the sources have them, and what follows from them.

use jiff::civil::{Weekday, date};

use super::*;
use crate::{cohort::Cohort, samples};

fn session<'a>(cohort: &'a Cohort, key: &str) -> &'a Session {
    cohort.plan.session(&key.parse().unwrap()).unwrap()
}

fn dates(session: &Session) -> Vec<jiff::civil::Date> {
    session.days().iter().map(|day| day.date).collect()
}

#[test]
fn a2_the_start_is_told_in_words_until_a_day_stands() {
    let doctors = samples::doctors().cohort;
    assert_eq!(doctors.plan.first_certain_day(), Some(date(2020, 5, 12)));

    let gatherings = doctors.plan.sessions().iter().filter(|session| session.kind == SessionKind::Gathering);
    let tentative = Plan::new(gatherings.cloned().collect());

    assert_eq!(tentative.first_certain_day(), None);
}

#[test]
fn o2_an_offer_can_tell_which_dates_are_tentative() {
    let doctors = samples::doctors().cohort;

    let tentative: Vec<_> = doctors.plan.tentative().map(|session| session.key.as_str()).collect();

    assert_eq!(tentative, ["samling-1", "samling-2", "samling-3"]);
}

#[test]
fn c2_c3_two_video_conferences_on_tuesdays_whose_hours_are_to_come_are_mandatory() {
    let doctors = samples::doctors().cohort;

    for (key, day) in [("videokonferanse-1", date(2020, 5, 12)), ("videokonferanse-2", date(2020, 6, 9))] {
        let conference = session(&doctors, key);
        assert_eq!(conference.dates, DateStatus::Confirmed(vec![Day::on(day)]));
        assert_eq!(conference.days()[0].weekday(), Weekday::Tuesday);
        assert_eq!(conference.mode, Mode::Digital);
        assert_eq!(conference.expected.participant, Expectation::Required);
    }
}

#[test]
fn c4_c5_c8_c10_c11_c12_three_tentative_gatherings_of_seven_days_cross_the_year() {
    let doctors = samples::doctors().cohort;

    let days = |month, days: &[i8], year| days.iter().map(|&day| date(year, month, day)).collect::<Vec<_>>();
    for (key, number, expected) in [
        ("samling-1", 1, days(8, &[25, 26, 27], 2020)),
        ("samling-2", 2, days(10, &[21, 22], 2020)),
        ("samling-3", 3, days(2, &[3, 4], 2021)),
    ] {
        let gathering = session(&doctors, key);
        assert_eq!(dates(gathering), expected, "{key}");
        assert_eq!(gathering.number, Some(number));
        assert!(gathering.dates.is_tentative(), "{key}");
    }
    assert_eq!(doctors.plan.gathering_days(), 7);
}

#[test]
fn c6_c7_five_webinars_are_announced_for_a_period_before_they_have_dates() {
    let doctors = samples::doctors().cohort;

    let webinars: Vec<_> = doctors.plan.sessions().iter().filter(|s| s.kind == SessionKind::Webinar).collect();

    assert_eq!(webinars.len(), 5);
    for webinar in webinars {
        assert_eq!(webinar.dates, DateStatus::NotSet);
        assert_eq!(webinar.period.as_ref().map(|period| period.label.nn.as_str()), Some("hausten 2020"));
    }
}

#[test]
fn c13_a_confirmed_or_moved_session_keeps_its_key_and_gets_a_higher_revision() {
    let mut plan = samples::doctors().cohort.plan;
    let key = "samling-2".parse().unwrap();
    let announced = plan.session(&key).unwrap().clone();

    plan.confirm(&key).unwrap();

    let confirmed = plan.session(&key).unwrap().clone();
    assert_eq!(confirmed.dates, DateStatus::Confirmed(announced.days().to_vec()));
    assert_eq!((announced.revision, confirmed.revision), (0, 1));
    assert_eq!(plan.confirm(&key), Err(PlanError::NotTentative(key.clone())));

    let moved = confirmed.dates.moved(vec![Day::on(date(2020, 10, 28))], None);
    plan.set_dates(&key, moved.clone()).unwrap();

    assert_eq!(plan.session(&key).unwrap().revision, 2);
    let before = announced.days().to_vec();
    assert_eq!(moved, DateStatus::Changed { days: vec![Day::on(date(2020, 10, 28))], before, reason: None });
}

#[test]
fn a_session_is_not_moved_to_no_day_or_to_days_out_of_order() {
    let mut plan = samples::doctors().cohort.plan;
    let key: crate::key::SessionKey = "samling-2".parse().unwrap();
    let before = plan.clone();

    for days in [vec![], vec![Day::on(date(2020, 10, 22)), Day::on(date(2020, 10, 21))]] {
        let refused = plan.set_dates(&key, DateStatus::Confirmed(days));
        assert_eq!(refused, Err(PlanError::DaysOutOfOrder(key.clone())));
    }

    assert_eq!(plan, before);
}

#[test]
fn sessions_stand_in_the_order_of_their_days() {
    let agents = samples::agents().cohort;

    let order: Vec<_> = agents.plan.sessions_in_order().iter().map(|session| session.key.as_str()).collect();

    assert_eq!(order, ["forberedende-mote", "samling-1", "arbeidsokt", "samling-2", "arbeidsverksted", "samling-3"]);
}

#[test]
fn h8_o9_the_sentence_about_the_plan_is_counted_from_the_plan() {
    let counted = samples::agents().cohort.plan.counted();

    assert_eq!(
        counted,
        [
            Counted {
                count: 3,
                kind: SessionKind::Gathering,
                mode: Mode::Physical,
                expectation: Expectation::Required,
                length: Length::FullDays(1),
            },
            Counted {
                count: 1,
                kind: SessionKind::WorkSession,
                mode: Mode::Digital,
                expectation: Expectation::NotDecided,
                length: Length::Shorter,
            },
            Counted {
                count: 1,
                kind: SessionKind::Workshop,
                mode: Mode::Physical,
                expectation: Expectation::Invited,
                length: Length::Shorter,
            },
        ]
    );
}

#[test]
fn i8_o15_leaders_are_recommended_at_the_first_and_the_last_gathering_only() {
    let agents = samples::agents().cohort;

    let recommended = agents.plan.sessions().iter().filter(|s| s.expected.leader == Some(Expectation::Recommended));

    assert_eq!(recommended.flat_map(dates).collect::<Vec<_>>(), [date(2025, 8, 29), date(2025, 12, 11)]);
}

#[test]
fn j1_each_topic_is_treated_at_a_session() {
    let agents = samples::agents().cohort;

    assert_eq!(agents.topics.len(), 4);
    for topic in &agents.topics {
        assert!(agents.plan.sessions().iter().any(|session| session.topics.contains(&topic.key)), "{}", topic.key);
    }
}

#[test]
fn k2_k3_k4_k5_o12_the_preparation_meeting_has_two_undated_alternatives_of_which_one_is_chosen() {
    let agents = samples::agents().cohort;
    let meeting = session(&agents, "forberedende-mote");

    let DateStatus::Alternatives(alternatives) = &meeting.dates else { panic!("{:?}", meeting.dates) };
    assert_eq!(alternatives.choose, Choose::One);
    assert_eq!(alternatives.alternatives.iter().map(|one| one.day).collect::<Vec<_>>(), [None, None]);
    assert_eq!(meeting.minutes, Some(30));
    assert_eq!(meeting.mode, Mode::Either);
    assert_eq!(meeting.expected.leader, Some(Expectation::Invited));
}

#[test]
fn c12_days_that_follow_each_other_are_one_run_also_over_the_turn_of_the_year() {
    let days = |all: &[(i16, i8, i8)]| all.iter().map(|(y, m, d)| Day::on(date(*y, *m, *d))).collect::<Vec<_>>();
    let cases = [
        (days(&[]), vec![]),
        (days(&[(2020, 8, 25)]), vec![1]),
        (days(&[(2020, 8, 25), (2020, 8, 26), (2020, 8, 28)]), vec![2, 1]),
        (days(&[(2020, 12, 31), (2021, 1, 1)]), vec![2]),
        (days(&[(2020, 8, 24), (2020, 8, 26), (2020, 8, 28)]), vec![1, 1, 1]),
    ];

    for (days, expected) in cases {
        let lengths: Vec<usize> = Day::runs(&days).iter().map(|run| run.len()).collect();
        assert_eq!(lengths, expected, "{days:?}");
    }
}

#[test]
fn k6_the_weekday_is_computed() {
    let agents = samples::agents().cohort;

    for (key, weekday) in [
        ("samling-1", Weekday::Friday),
        ("arbeidsokt", Weekday::Wednesday),
        ("samling-2", Weekday::Friday),
        ("arbeidsverksted", Weekday::Friday),
        ("samling-3", Weekday::Thursday),
    ] {
        assert_eq!(session(&agents, key).days()[0].weekday(), weekday, "{key}");
    }
}

#[test]
fn k6_k7_k8_k9_k10_dates_and_hours_are_those_of_the_invitation() {
    let agents = samples::agents().cohort;

    for (key, day, start, end) in [
        ("samling-1", date(2025, 8, 29), "08:00", "15:00"),
        ("arbeidsokt", date(2025, 10, 1), "14:00", "15:00"),
        ("samling-2", date(2025, 10, 17), "08:00", "15:00"),
        ("arbeidsverksted", date(2025, 11, 14), "08:00", "11:30"),
        ("samling-3", date(2025, 12, 11), "08:00", "15:00"),
    ] {
        let [only] = *session(&agents, key).days() else { panic!("{key}") };
        let hours = (only.start.map(String::from), only.end.map(String::from));
        assert_eq!((only.date, hours), (day, (Some(start.to_owned()), Some(end.to_owned()))), "{key}");
    }
}

#[test]
fn k11_a_place_that_comes_later_raises_the_revision() {
    let mut plan = samples::agents().cohort.plan;
    let key = "samling-1".parse().unwrap();
    assert_eq!(plan.session(&key).unwrap().venue, None);

    plan.set_venue(&key, Some("Tønsberg".to_owned())).unwrap();
    plan.set_venue(&key, Some("Tønsberg".to_owned())).unwrap();

    assert_eq!(plan.session(&key).unwrap().revision, 1);
}

#[test]
fn k12_hours_are_norwegian_wall_clock_time_in_summer_and_winter() {
    let agents = samples::agents().cohort;

    let start = |key| session(&agents, key).days()[0].starts_at().map(|at| at.to_string());

    assert_eq!(start("samling-1").as_deref(), Some("2025-08-29T06:00:00Z"));
    assert_eq!(start("samling-3").as_deref(), Some("2025-12-11T07:00:00Z"));
}

#[test]
fn l4_nothing_is_booked_before_the_day_after_the_deadline() {
    let mut agents = samples::agents().cohort;
    let key: crate::key::SessionKey = "forberedende-mote".parse().unwrap();
    let earliest = session(&agents, "forberedende-mote").earliest_day(agents.deadline.current());
    assert_eq!(earliest, Some(date(2025, 6, 17)));

    agents.plan.set_dates(&key, DateStatus::Confirmed(vec![Day::on(date(2025, 6, 16))])).unwrap();

    let warning = PlanWarning::TooEarly { session: key, earliest: date(2025, 6, 17) };
    assert!(agents.plan_warnings().contains(&warning));
}

#[test]
fn a10_o3_o4_the_doctors_plan_warns_of_february_and_of_the_undecided_but_not_of_its_length() {
    let doctors = samples::doctors().cohort;
    let undecided =
        ["samling-1", "samling-2", "samling-3", "webinar-1", "webinar-2", "webinar-3", "webinar-4", "webinar-5"];
    let mut expected: Vec<_> = undecided.iter().map(|key| PlanWarning::NotDecided(key.parse().unwrap())).collect();
    let february = date(2021, 2, 3);
    expected.insert(3, PlanWarning::OutsidePeriod { session: "samling-3".parse().unwrap(), day: february });

    assert_eq!(doctors.plan_warnings(), expected);
}

#[test]
fn o11_o13_the_vestfold_plan_warns_of_its_span_and_of_the_undecided_work_session() {
    let agents = samples::agents().cohort;

    assert_eq!(
        agents.plan_warnings(),
        [
            PlanWarning::SpanDiffers { months: 6, tenths_of_months: 34 },
            PlanWarning::NotDecided("arbeidsokt".parse().unwrap()),
        ]
    );
}

#[test]
fn o4_what_staff_decide_is_decided() {
    let mut agents = samples::agents().cohort;
    let key = "arbeidsokt".parse().unwrap();

    agents.plan.decide(&key, AttendingRole::Participant, Expectation::Required).unwrap();

    assert_eq!(agents.plan.undecided().count(), 0);
    assert_eq!(agents.plan.required_of(AttendingRole::Participant).count(), 4);
}

//! Attendance is taken per day: by staff, and by participants who follow the code on the screen.

use bedre_actions::{
    ActionError, Actor,
    attendance::{self, Said, SayHereError},
    completion,
    testing::Ground,
};
use bedre_domain::{
    attendance::{HereError, Source},
    cohort::{Completion, DayAttendance},
    free_text::FreeText,
    id::{CohortId, ParticipantId},
    key::SessionKey,
    participant::Participant,
    person::Role,
};
use jiff::civil::{Date, date};

const DAY: Date = date(2020, 8, 25);

fn key(text: &str) -> SessionKey {
    text.parse().unwrap()
}

struct Scene {
    ground: Ground,
    doctors: CohortId,
    agents: CohortId,
    lina: Actor,
    kari: Actor,
    seat: Participant,
}

/// The first day of the doctors' first gathering, in the morning.
async fn scene() -> Scene {
    let ground = Ground::new().await;
    let (doctors, agents) = ground.with_programmes().await;
    ground.move_to("2020-08-25T07:02:00Z");
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(doctors)]).await;
    let (kari, seat) = ground.participant("kari", doctors, "leder@sykehus.example").await;
    Scene { ground, doctors, agents, lina, kari, seat }
}

impl Scene {
    async fn seen(&self, day: Date) -> Option<(DayAttendance, Source)> {
        let list = attendance::list(&self.ground.platform, &self.lina, self.doctors, &key("samling-1"), day).await;
        let row = list.unwrap().rows.into_iter().find(|row| row.seat.participant.id == self.seat.id).unwrap();
        row.seen.map(|note| (note.seen, note.source))
    }

    async fn code(&self, day: Date) -> String {
        let key = key("samling-1");
        attendance::screen(&self.ground.platform, &self.lina, self.doctors, &key, day).await.unwrap().code
    }

    async fn say_here(&self, actor: &Actor, day: Date, code: &str) -> Result<(), SayHereError> {
        attendance::say_here(&self.ground.platform, actor, self.doctors, &key("samling-1"), day, code).await
    }

    /// Sends a list that was opened when `was` stood on it. Returns who is left as they stand.
    async fn note_from(&self, day: Date, was: Option<DayAttendance>, now: Option<DayAttendance>) -> Vec<ParticipantId> {
        let list = [Said { participant: self.seat.id, was, now }];
        attendance::note(&self.ground.platform, &self.lina, self.doctors, &key("samling-1"), day, &list).await.unwrap()
    }

    async fn note(&self, day: Date, seen: Option<DayAttendance>) {
        let was = self.seen(day).await.map(|(seen, _)| seen);
        assert_eq!(self.note_from(day, was, seen).await, []);
    }
}

#[tokio::test]
async fn c4_staff_note_a_whole_day_and_sending_it_twice_changes_nothing() {
    let scene = scene().await;

    scene.note(DAY, Some(DayAttendance::Excused)).await;
    let deeds = scene.ground.deeds().await;
    scene.note(DAY, Some(DayAttendance::Excused)).await;

    assert_eq!(scene.seen(DAY).await, Some((DayAttendance::Excused, Source::Staff)));
    assert_eq!(scene.seen(date(2020, 8, 26)).await, None);
    assert_eq!(scene.ground.deeds().await, deeds);
    scene.note(DAY, None).await;
    assert_eq!(scene.seen(DAY).await, None);
}

#[tokio::test]
async fn c4_opening_the_address_notes_nothing_and_saying_it_twice_notes_once() {
    let scene = scene().await;
    let code = scene.code(DAY).await;
    let open = async || {
        attendance::here(&scene.ground.platform, &scene.kari, scene.doctors, &key("samling-1"), DAY, &code).await
    };

    assert!(!open().await.unwrap().is_present);
    assert_eq!(scene.seen(DAY).await, None);
    scene.say_here(&scene.kari, DAY, &code).await.unwrap();
    scene.say_here(&scene.kari, DAY, &code).await.unwrap();

    assert!(open().await.unwrap().is_present);
    assert_eq!(scene.seen(DAY).await, Some((DayAttendance::Present, Source::Code)));
    let deeds = scene.ground.deeds().await;
    assert_eq!(deeds.iter().filter(|deed| *deed == "attendance.here").count(), 1);
    // The staff's list keeps how it became known, when it says the same.
    scene.note(DAY, Some(DayAttendance::Present)).await;
    assert_eq!(scene.seen(DAY).await, Some((DayAttendance::Present, Source::Code)));
}

#[tokio::test]
async fn a_list_opened_before_people_said_to_be_there_takes_nothing_back() {
    let scene = scene().await;
    let code = scene.code(DAY).await;
    scene.say_here(&scene.kari, DAY, &code).await.unwrap();
    let deeds = scene.ground.deeds().await;

    let untouched = scene.note_from(DAY, None, None).await;
    let the_same = scene.note_from(DAY, None, Some(DayAttendance::Present)).await;
    let otherwise = scene.note_from(DAY, None, Some(DayAttendance::Absent)).await;

    assert_eq!((untouched, the_same, otherwise), (vec![], vec![], vec![scene.seat.id]));
    assert_eq!(scene.seen(DAY).await, Some((DayAttendance::Present, Source::Code)));
    assert_eq!(scene.ground.deeds().await, deeds);
}

#[tokio::test]
async fn c4_a_code_works_for_the_window_after_its_own_and_no_longer() {
    let scene = scene().await;
    let code = scene.code(DAY).await;
    scene.ground.move_to("2020-08-25T07:09:59Z");
    assert_ne!(scene.code(DAY).await, code);
    let key = key("samling-1");
    let before = attendance::here(&scene.ground.platform, &scene.kari, scene.doctors, &key, DAY, &code).await;
    assert!(before.is_ok(), "{before:?}");

    scene.ground.move_to("2020-08-25T07:10:00Z");
    let refused = scene.say_here(&scene.kari, DAY, &code).await;

    assert!(matches!(refused, Err(SayHereError::Here(HereError::CodeEnded))), "{refused:?}");
    assert_eq!(scene.seen(DAY).await, None);
}

#[tokio::test]
async fn c4_the_code_of_yesterday_of_another_session_or_of_another_cohort_is_refused() {
    let scene = scene().await;
    let platform = &scene.ground.platform;
    let yesterdays = scene.code(DAY).await;
    let lars = scene.ground.somebody("lars", &[Role::ProgrammeLead(scene.agents)]).await;
    let others = attendance::screen(platform, &lars, scene.agents, &key("samling-1"), date(2025, 8, 29)).await.unwrap();

    scene.ground.move_to("2020-08-26T07:02:00Z");
    let today = date(2020, 8, 26);
    scene.code(today).await;

    let refused = scene.say_here(&scene.kari, DAY, &yesterdays).await;
    assert!(matches!(refused, Err(SayHereError::Here(HereError::WrongDay(day))) if day == DAY), "{refused:?}");
    for code in [&yesterdays, &others.code, ""] {
        let refused = scene.say_here(&scene.kari, today, code).await;
        assert!(matches!(refused, Err(SayHereError::Here(HereError::CodeEnded))), "{refused:?}");
    }
    // Before any screen was shown there is no code at all.
    scene.ground.move_to("2020-08-27T07:02:00Z");
    let refused = scene.say_here(&scene.kari, date(2020, 8, 27), &yesterdays).await;
    assert!(matches!(refused, Err(SayHereError::Here(HereError::CodeEnded))), "{refused:?}");
    assert_eq!((scene.seen(DAY).await, scene.seen(today).await), (None, None));
}

#[tokio::test]
async fn only_those_with_a_seat_say_to_be_there() {
    let scene = scene().await;
    let code = scene.code(DAY).await;
    let (other, _) = scene.ground.participant("per", scene.agents, "leder@sykehus.example").await;

    let visitor = scene.say_here(&scene.ground.visitor(), DAY, &code).await;
    assert!(matches!(visitor, Err(SayHereError::Action(ActionError::SignInFirst))), "{visitor:?}");
    for actor in [&other, &scene.lina] {
        let refused = scene.say_here(actor, DAY, &code).await;
        assert!(matches!(refused, Err(SayHereError::Action(ActionError::NotFound))), "{refused:?}");
    }
}

#[tokio::test]
async fn attendance_is_taken_by_the_cohorts_own_lead_only() {
    let scene = scene().await;
    let (platform, key) = (&scene.ground.platform, key("samling-1"));
    let lars = scene.ground.somebody("lars", &[Role::ProgrammeLead(scene.agents)]).await;
    scene.note(DAY, Some(DayAttendance::Present)).await;
    let list = [Said::first(scene.seat.id, DayAttendance::Absent)];

    for actor in [&lars, &scene.kari] {
        let refused = attendance::list(platform, actor, scene.doctors, &key, DAY).await;
        assert!(matches!(refused, Err(ActionError::NotFound)));
        let refused = attendance::note(platform, actor, scene.doctors, &key, DAY, &list).await;
        assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
        let refused = attendance::screen(platform, actor, scene.doctors, &key, DAY).await;
        assert!(matches!(refused, Err(ActionError::NotFound)));
        let task = FreeText::new("Les").unwrap();
        let refused = attendance::substitute(platform, actor, scene.doctors, &key, scene.seat.id, &task).await;
        assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
        assert!(matches!(completion::all(platform, actor, scene.doctors).await, Err(ActionError::NotFound)));
    }

    // A lead's own list does not reach into another cohort either.
    let refused = attendance::note(platform, &lars, scene.agents, &key, date(2025, 8, 29), &list).await;
    assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
    let no_such_day = attendance::list(platform, &scene.lina, scene.doctors, &key, date(2020, 8, 28)).await;
    assert!(matches!(no_such_day, Err(ActionError::NotFound)));
    assert_eq!(scene.seen(DAY).await, Some((DayAttendance::Present, Source::Staff)));
}

#[tokio::test]
async fn c3_i6_a_missed_mandatory_session_shows_until_a_task_replaces_it() {
    let scene = scene().await;
    let (platform, key) = (&scene.ground.platform, key("videokonferanse-1"));
    let absent = [Said::first(scene.seat.id, DayAttendance::Absent)];
    attendance::note(platform, &scene.lina, scene.doctors, &key, date(2020, 5, 12), &absent).await.unwrap();
    let completion = async || {
        let (_, all) = completion::all(platform, &scene.lina, scene.doctors).await.unwrap();
        all.into_iter().next().unwrap().completion
    };

    let Completion::NotCompleted { unmet } = completion().await else { panic!("nothing is missing") };
    assert_eq!(unmet.iter().map(|one| &one.session).collect::<Vec<_>>(), [&key]);
    let task = FreeText::new("Ser opptaket og skriver et notat").unwrap();
    attendance::substitute(platform, &scene.lina, scene.doctors, &key, scene.seat.id, &task).await.unwrap();

    assert!(matches!(completion().await, Completion::UnderWay { .. }));
}

#[tokio::test]
async fn the_attendance_list_of_thirty_people_is_a_few_queries() {
    let scene = scene().await;
    for number in 1..30 {
        scene.ground.participant(&format!("deltaker{number}"), scene.doctors, "leder@sykehus.example").await;
    }
    let platform = &scene.ground.platform;
    let list = async || attendance::list(platform, &scene.lina, scene.doctors, &key("samling-1"), DAY).await.unwrap();
    list().await;

    let before = platform.queries();
    let rows = list().await.rows;

    assert_eq!(rows.len(), 30);
    assert!(platform.queries() - before <= 6, "{} queries", platform.queries() - before);
}

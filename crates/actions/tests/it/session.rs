//! The plan is changed by its lead, everyone concerned is told once, and calendars follow.

use bedre_actions::{
    ActionError, Actor,
    attendance::{self, Said},
    session::{self, Change, ChangeError, ChoiceError},
    testing::Ground,
};
use bedre_domain::{
    cohort::{AttendanceFacts, DayAttendance},
    free_text::FreeText,
    id::CohortId,
    key::SessionKey,
    outbox::OutboxMessage,
    person::Role,
    session::{AttendingRole, Choose, ChooseError, DateStatus, Day, Expectation, Mode},
};
use bedre_store::{cohort, participant, testing::on_each};
use jiff::civil::{self, date};
use uuid::Uuid;

fn key(text: &str) -> SessionKey {
    text.parse().unwrap()
}

fn text(text: &str) -> FreeText {
    FreeText::new(text).unwrap()
}

/// The calendar file of a message, unfolded.
fn calendar(message: &OutboxMessage) -> String {
    assert_eq!(message.attachments.len(), 1);
    String::from_utf8(message.attachments.first().unwrap().content.clone()).unwrap().replace("\r\n ", "")
}

fn line<'a>(calendar: &'a str, name: &str) -> &'a str {
    let mut lines = calendar.lines().skip_while(|line| *line != "BEGIN:VEVENT");
    lines.find_map(|line| line.strip_prefix(name)).unwrap_or("not there")
}

async fn lead(ground: &Ground, cohort: CohortId) -> Actor {
    ground.somebody("lina", &[Role::ProgrammeLead(cohort)]).await
}

/// Another cohort of the same programme, whose plan calls its sessions the same.
async fn same_again(ground: &Ground, of: CohortId) -> CohortId {
    let mut record = cohort::find_all(ground.store(), &[of]).await.unwrap().pop().unwrap();
    record.id = CohortId::from(Uuid::from_u128(2026));
    record.cohort.slug = "forbedringsagent-vestfold-2026".parse().unwrap();
    let unit = ground.store().begin().await.unwrap();
    cohort::put(&unit, &record).await.unwrap();
    unit.keep().await.unwrap();
    record.id
}

#[tokio::test]
async fn c13_everyone_is_told_once_and_the_entry_keeps_its_identity() {
    let ground = Ground::new().await;
    let (doctors, _) = ground.with_programmes().await;
    let lina = lead(&ground, doctors).await;
    ground.participant("kari", doctors, "leder@sykehus.example").await;
    ground.participant("ola", doctors, "leder@sykehus.example").await;

    let told = session::change(&ground.platform, &lina, doctors, &key("samling-2"), &Change::Confirm).await.unwrap();
    let days = vec![Day::on(date(2020, 10, 28)), Day::on(date(2020, 10, 29))];
    let moved = Change::Move { days, reason: text("Lokalet er opptatt") };
    session::change(&ground.platform, &lina, doctors, &key("samling-2"), &moved).await.unwrap();

    assert_eq!(told, 2);
    let posted = ground.outbox().await;
    let to_kari: Vec<_> = posted.iter().filter(|one| one.to.as_str() == "kari@sykehus.example").collect();
    let [confirmed, moved] = to_kari.as_slice() else { panic!("{} messages", to_kari.len()) };
    assert_eq!(posted.len(), 4);
    assert_eq!(confirmed.subject, "Samling 2 er bekreftet");
    assert!(moved.text.contains("Lokalet er opptatt"), "{}", moved.text);
    let (first, second) = (calendar(confirmed), calendar(moved));
    assert_eq!(line(&first, "UID:"), line(&second, "UID:"));
    assert_eq!((line(&first, "SEQUENCE:"), line(&second, "SEQUENCE:")), ("1", "2"));
    assert_eq!((line(&first, "STATUS:"), line(&second, "STATUS:")), ("CONFIRMED", "CONFIRMED"));
    assert_eq!(line(&second, "DTSTART;VALUE=DATE:"), "20201028");
}

/// The calendar files of a message, unfolded, each with its name.
fn calendars(message: &OutboxMessage) -> Vec<(String, String)> {
    let text = |content: &[u8]| String::from_utf8(content.to_vec()).unwrap().replace("\r\n ", "");
    message.attachments.iter().map(|file| (file.name.clone(), text(&file.content))).collect()
}

#[tokio::test]
async fn c13_days_that_do_not_follow_each_other_are_entries_of_their_own_and_a_removed_one_is_struck() {
    let ground = Ground::new().await;
    let (doctors, _) = ground.with_programmes().await;
    let lina = lead(&ground, doctors).await;
    let (kari, _) = ground.participant("kari", doctors, "leder@sykehus.example").await;
    let address = session::make_calendar(&ground.platform, &kari).await.unwrap();
    let eight = |day: civil::Date| Day {
        start: "08:00".to_owned().try_into().ok(),
        end: "15:00".to_owned().try_into().ok(),
        ..Day::on(day)
    };
    let move_to = async |days: &[civil::Date]| {
        let days = days.iter().copied().map(eight).collect();
        let moved = Change::Move { days, reason: text("Lokalet er opptatt") };
        session::change(&ground.platform, &lina, doctors, &key("samling-2"), &moved).await.unwrap();
        calendars(ground.outbox().await.last().unwrap())
    };
    let starts = |calendar: &str| line(calendar, "DTSTART;TZID=Europe/Oslo:").to_owned();
    let entry = |(name, calendar): &(String, String)| {
        let of = |what: &str| line(calendar, what).to_owned();
        (name.clone(), of("STATUS:"), of("SEQUENCE:"), starts(calendar), of("DTEND;TZID=Europe/Oslo:"))
    };
    let entries = |files: &[(String, String)]| files.iter().map(entry).collect::<Vec<_>>();
    let row = |name: &str, status: &str, sequence: &str, start: &str, end: &str| {
        (name.to_owned(), status.to_owned(), sequence.to_owned(), start.to_owned(), end.to_owned())
    };

    // Summer time ends on the Sunday between the two runs.
    let two = move_to(&[date(2020, 10, 22), date(2020, 10, 23), date(2020, 10, 26)]).await;
    let feed = session::feed(&ground.platform, &address).await.unwrap().replace("\r\n ", "");
    let one = move_to(&[date(2020, 10, 22), date(2020, 10, 23)]).await;
    let feed_after = session::feed(&ground.platform, &address).await.unwrap();

    assert_eq!(
        entries(&two),
        [
            row("samling-2.ics", "TENTATIVE", "1", "20201022T080000", "20201023T150000"),
            row("samling-2.2.ics", "TENTATIVE", "1", "20201026T080000", "20201026T150000"),
        ]
    );
    assert_eq!(line(&two[0].1, "SUMMARY:"), "Foreløpig dato: Samling 2\\, del 1 av 2");
    assert_eq!(
        entries(&one),
        [
            row("samling-2.ics", "TENTATIVE", "2", "20201022T080000", "20201023T150000"),
            row("samling-2.2.ics", "CANCELLED", "2", "20201026T080000", "20201026T150000"),
        ]
    );
    assert!(one[1].1.contains("METHOD:CANCEL") && one[0].1.contains("METHOD:REQUEST"));
    let uids =
        |files: &[(String, String)]| files.iter().map(|(_, file)| line(file, "UID:").to_owned()).collect::<Vec<_>>();
    assert_eq!(uids(&two), uids(&one));
    assert_eq!(uids(&two), ["samling-2", "samling-2.2"].map(|name| format!("{doctors}-{name}@bedre.example")));
    assert!(uids(&two).iter().all(|uid| feed.contains(&format!("UID:{uid}"))), "{feed}");
    assert_eq!((feed.matches("BEGIN:VEVENT").count(), feed_after.matches("BEGIN:VEVENT").count()), (6, 5));

    let cancel = Change::Cancel { reason: text("Streik") };
    move_to(&[date(2020, 10, 22), date(2020, 10, 26)]).await;
    session::change(&ground.platform, &lina, doctors, &key("samling-2"), &cancel).await.unwrap();
    let all = calendars(ground.outbox().await.last().unwrap());
    assert_eq!(all.iter().map(|(_, file)| line(file, "STATUS:")).collect::<Vec<_>>(), ["CANCELLED"; 2]);
}

#[tokio::test]
async fn c13_what_is_cancelled_is_struck_from_calendars() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lina = lead(&ground, agents).await;
    ground.participant("kari", agents, "leder@sykehus.example").await;

    let cancel = Change::Cancel { reason: text("Streik") };
    session::change(&ground.platform, &lina, agents, &key("arbeidsokt"), &cancel).await.unwrap();

    let posted = ground.outbox().await;
    let [message] = posted.as_slice() else { panic!("{} messages", posted.len()) };
    let calendar = calendar(message);
    assert!(calendar.contains("METHOD:CANCEL"));
    assert_eq!(line(&calendar, "STATUS:"), "CANCELLED");
    assert_eq!(line(&calendar, "DTSTART;TZID=Europe/Oslo:"), "20251001T140000");
}

#[tokio::test]
async fn k11_a_place_that_comes_later_is_told_and_the_same_place_again_is_not() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lina = lead(&ground, agents).await;
    ground.participant("kari", agents, "leder@sykehus.example").await;
    let place = Change::Place(text("Oseberg hotell"));

    for _ in 0..2 {
        session::change(&ground.platform, &lina, agents, &key("samling-1"), &place).await.unwrap();
    }

    let posted = ground.outbox().await;
    let told: Vec<_> = posted.iter().map(|one| one.to.as_str()).collect();
    assert_eq!(told, ["kari@sykehus.example", "leder@sykehus.example"]);
    assert_eq!(line(&calendar(&posted[0]), "LOCATION:"), "Oseberg hotell");
}

#[tokio::test]
async fn i8_k12_invitations_go_to_participants_and_to_leaders_at_first_and_last_gathering() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lina = lead(&ground, agents).await;
    ground.move_to("2025-07-01T10:00:00Z");
    ground.participant("kari", agents, "leder@sykehus.example").await;
    ground.participant("ola", agents, "leder@sykehus.example").await;

    let first = session::invite_all(&ground.platform, &lina, agents).await.unwrap();
    let again = session::invite_all(&ground.platform, &lina, agents).await.unwrap();

    // Five sessions have dates; the leader of both is written to once for each of two.
    assert_eq!((first, again), (5 * 2 + 2, 0));
    let posted = ground.outbox().await;
    let to_leader: Vec<_> = posted.iter().filter(|one| one.to.as_str() == "leder@sykehus.example").collect();
    let starts: Vec<_> =
        to_leader.iter().map(|one| line(&calendar(one), "DTSTART;TZID=Europe/Oslo:").to_owned()).collect();
    assert_eq!(starts, ["20250829T080000", "20251211T080000"]);
    assert!(to_leader[0].text.contains("kari og ola"), "{}", to_leader[0].text);
    assert!(to_leader[0].text.contains("Anbefalt"), "{}", to_leader[0].text);
}

#[tokio::test]
async fn o4_the_lead_decides_what_is_not_decided() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lina = lead(&ground, agents).await;

    let (role, expected) = (AttendingRole::Participant, Expectation::Invited);
    session::decide(&ground.platform, &lina, agents, &key("arbeidsokt"), role, expected).await.unwrap();

    let plan = session::lead_plan(&ground.platform, &lina, agents).await.unwrap().record.cohort.plan.clone();
    assert_eq!(plan.undecided().count(), 0);
}

#[tokio::test]
async fn the_plan_is_changed_by_its_own_lead_only() {
    let ground = Ground::new().await;
    let (doctors, agents) = ground.with_programmes().await;
    let (kari, _) = ground.participant("kari", doctors, "leder@sykehus.example").await;
    let other = ground.somebody("lars", &[Role::ProgrammeLead(agents)]).await;
    let before = ground.deeds().await;

    for actor in [&kari, &other, &ground.visitor()] {
        let key = key("samling-2");
        let refused = session::change(&ground.platform, actor, doctors, &key, &Change::Confirm).await;
        assert!(matches!(refused, Err(ChangeError::Action(ActionError::NotFound))), "{refused:?}");
        let role = AttendingRole::Participant;
        let refused = session::decide(&ground.platform, actor, doctors, &key, role, Expectation::Invited).await;
        assert!(matches!(refused, Err(ChangeError::Action(ActionError::NotFound))), "{refused:?}");
        let refused = session::invite_all(&ground.platform, actor, doctors).await;
        assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
        let refused = session::lead_plan(&ground.platform, actor, doctors).await;
        assert!(matches!(refused, Err(ActionError::NotFound)));
    }

    assert_eq!(ground.outbox().await, []);
    assert_eq!(ground.deeds().await, before);
    let plan = session::own_plan(&ground.platform, &kari, doctors).await.unwrap();
    assert!(plan.record.cohort.plan.session(&key("samling-2")).unwrap().dates.is_tentative());
}

#[tokio::test]
async fn a_change_that_makes_no_sense_is_refused_and_nobody_is_told() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lina = lead(&ground, agents).await;
    ground.participant("kari", agents, "leder@sykehus.example").await;
    let try_it = async |name: &str, change: Change| {
        session::change(&ground.platform, &lina, agents, &key(name), &change).await.unwrap_err()
    };
    let to = |days: Vec<Day>, reason: &str| Change::Move { days, reason: text(reason) };

    let confirmed_before = try_it("samling-1", Change::Confirm).await;
    assert!(matches!(confirmed_before, ChangeError::Plan(_)), "{confirmed_before:?}");
    let without_reason = try_it("samling-1", to(vec![Day::on(date(2025, 9, 1))], "")).await;
    assert!(matches!(without_reason, ChangeError::NoReason), "{without_reason:?}");
    let without_days = try_it("samling-1", to(vec![], "Fordi")).await;
    assert!(matches!(without_days, ChangeError::Plan(_)), "{without_days:?}");
    let too_early = try_it("forberedende-mote", to(vec![Day::on(date(2025, 6, 16))], "Fordi")).await;
    assert!(matches!(too_early, ChangeError::TooEarly(day) if day == date(2025, 6, 17)), "{too_early:?}");
    let unknown = try_it("samling-9", Change::Confirm).await;
    assert!(matches!(unknown, ChangeError::Action(ActionError::NotFound)), "{unknown:?}");

    assert_eq!(ground.outbox().await, []);
}

#[tokio::test]
async fn k2_k5_a_team_chooses_one_of_the_dates_of_the_preparation_meeting() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let lina = lead(&ground, agents).await;
    let meeting = key("forberedende-mote");
    let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let days = [date(2025, 6, 20), date(2025, 6, 24)].map(|day| Some(Day::on(day)));
    let too_early = [Some(Day::on(date(2025, 6, 16))), None];
    let refused = session::set_alternatives(&ground.platform, &lina, agents, &meeting, &too_early, &text("")).await;
    assert!(matches!(refused, Err(ChangeError::TooEarly(_))), "{refused:?}");
    session::set_alternatives(&ground.platform, &lina, agents, &meeting, &days, &text("")).await.unwrap();

    ground.move_to("2025-06-16T10:00:00Z");
    let early = session::choose(&ground.platform, &kari, agents, &meeting, 0, None).await;
    assert!(matches!(early, Err(ChoiceError::Choose(ChooseError::TooEarly(_)))), "{early:?}");
    ground.move_to("2025-06-17T10:00:00Z");
    for (alternative, mode) in [(0, None), (1, Some(Mode::Digital))] {
        session::choose(&ground.platform, &kari, agents, &meeting, alternative, mode).await.unwrap();
    }

    let plan = session::own_plan(&ground.platform, &kari, agents).await.unwrap();
    let [choice] = plan.choices.as_slice() else { panic!("{:?}", plan.choices) };
    assert_eq!((choice.alternative, choice.mode, choice.application), (1, Some(Mode::Digital), seat.application));
    let file = session::file(&ground.platform, &kari, agents, &meeting).await.unwrap();
    assert_eq!(line(&file, "DTSTART;VALUE=DATE:"), "20250624");
    let stranger = ground.somebody("per", &[]).await;
    let refused = session::choose(&ground.platform, &stranger, agents, &meeting, 0, None).await;
    assert!(matches!(refused, Err(ChoiceError::Action(ActionError::NotFound))), "{refused:?}");
}

#[tokio::test]
async fn k2_o12_alternatives_that_are_all_attended_are_the_days_of_the_session() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let (lina, meeting) = (lead(&ground, agents).await, key("forberedende-mote"));
    let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let mut record = cohort::find_all(ground.store(), &[agents]).await.unwrap().pop().unwrap();
    let mut both = record.cohort.plan.session(&meeting).unwrap().dates.clone();
    let DateStatus::Alternatives(several) = &mut both else { panic!("no alternatives") };
    several.choose = Choose::All;
    for (alternative, day) in several.alternatives.iter_mut().zip([date(2025, 6, 24), date(2025, 6, 20)]) {
        alternative.day = Some(Day::on(day));
    }
    record.cohort.plan.set_dates(&meeting, both).unwrap();
    let unit = ground.store().begin().await.unwrap();
    cohort::put(&unit, &record).await.unwrap();
    unit.keep().await.unwrap();

    session::invite_all(&ground.platform, &lina, agents).await.unwrap();
    let nothing_to_choose = session::set_alternatives(&ground.platform, &lina, agents, &meeting, &[], &text("")).await;
    let moved = Change::Move { days: vec![Day::on(date(2025, 6, 25))], reason: text("Rommet er opptatt") };
    session::change(&ground.platform, &lina, agents, &meeting, &moved).await.unwrap();

    let posted = ground.outbox().await;
    let mut to_kari = posted.iter().filter(|one| one.to.as_str() == "kari@sykehus.example");
    let (invited, told) = (calendars(to_kari.next().unwrap()), to_kari.next_back().unwrap());
    let starts = |files: &[(String, String)]| {
        let of = |(_, file): &(String, String)| line(file, "DTSTART;VALUE=DATE:").to_owned();
        files.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(starts(&invited), ["20250620", "20250624"], "one letter, an entry for each meeting");
    assert_eq!(line(&invited[1].1, "SUMMARY:"), "Forberedende møte med leder\\, del 2 av 2");
    assert!(matches!(nothing_to_choose, Err(ChangeError::Action(ActionError::NotFound))), "{nothing_to_choose:?}");
    assert_eq!(starts(&calendars(told)), ["20250625", "20250624"]);
    assert_eq!(line(&calendars(told)[1].1, "STATUS:"), "CANCELLED");
    assert!(told.text.contains("20. juni 2025 og 24. juni 2025"), "where it was: {}", told.text);
    let list = attendance::list(&ground.platform, &lina, agents, &meeting, date(2025, 6, 25)).await.unwrap();
    assert_eq!(list.rows.iter().map(|row| row.seat.participant.id).collect::<Vec<_>>(), [seat.id]);
    assert_eq!(line(&session::file(&ground.platform, &kari, agents, &meeting).await.unwrap(), "STATUS:"), "CONFIRMED");
}

#[tokio::test]
async fn who_has_chosen_a_date_is_told_when_it_is_moved_and_chooses_anew_when_it_is_taken_away() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let (platform, lina, meeting) = (&ground.platform, lead(&ground, agents).await, key("forberedende-mote"));
    let (kari, _) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let (ola, _) = ground.participant("ola", agents, "sjef@sykehus.example").await;
    let set = async |days: [Option<u8>; 2], reason: &str| {
        let days = days.map(|day| day.map(|day| Day::on(date(2025, 6, i8::try_from(day).unwrap()))));
        session::set_alternatives(platform, &lina, agents, &meeting, &days, &text(reason)).await
    };
    set([Some(20), Some(24)], "").await.unwrap();
    ground.move_to("2025-06-17T10:00:00Z");
    session::choose(platform, &kari, agents, &meeting, 0, None).await.unwrap();
    session::choose(platform, &ola, agents, &meeting, 1, None).await.unwrap();

    let silent = set([Some(23), Some(24)], "").await;
    assert!(matches!(silent, Err(ChangeError::NoReason)), "{silent:?}");
    assert_eq!(ground.outbox().await, []);
    assert_eq!(set([Some(23), Some(24)], "Rommet er opptatt").await.unwrap(), 2);
    let told = ground.outbox().await;
    let to: Vec<_> = told.iter().map(|message| message.to.as_str()).collect();
    assert_eq!(to, ["kari@sykehus.example", "leder@sykehus.example"], "whom it concerns, and nobody else");
    assert!(told[0].text.contains("Rommet er opptatt"), "{}", told[0].text);
    assert_eq!(line(&calendar(&told[0]), "DTSTART;VALUE=DATE:"), "20250623");

    assert_eq!(set([None, Some(24)], "Møtelederen er syk").await.unwrap(), 2);
    let choices = async |actor: &Actor| session::own_plan(platform, actor, agents).await.unwrap().choices;
    assert_eq!(choices(&kari).await, []);
    assert_eq!(choices(&ola).await.len(), 1);
    assert_eq!(set([Some(26), Some(24)], "").await.unwrap(), 0, "nobody has chosen it any more");
}

#[tokio::test]
async fn a_session_with_alternatives_is_held_on_the_day_that_the_team_has_chosen() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let (platform, lina, meeting) = (&ground.platform, lead(&ground, agents).await, key("forberedende-mote"));
    let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let (_, other) = ground.participant("ola", agents, "sjef@sykehus.example").await;
    let days = [date(2025, 6, 20), date(2025, 6, 24)].map(|day| Some(Day::on(day)));
    session::set_alternatives(platform, &lina, agents, &meeting, &days, &text("")).await.unwrap();
    ground.move_to("2025-06-17T10:00:00Z");
    session::choose(platform, &kari, agents, &meeting, 1, None).await.unwrap();

    let listed = async |day| {
        let list = attendance::list(platform, &lina, agents, &meeting, day).await.unwrap();
        list.rows.iter().map(|row| row.seat.participant.id).collect::<Vec<_>>()
    };
    assert_eq!(listed(date(2025, 6, 20)).await, [other.id], "kari has chosen the other day");
    assert_eq!(listed(date(2025, 6, 24)).await, [seat.id, other.id]);
    let present = [Said::first(seat.id, DayAttendance::Present)];
    attendance::note(platform, &lina, agents, &meeting, date(2025, 6, 24), &present).await.unwrap();
    let plan = session::own_plan(platform, &kari, agents).await.unwrap();
    let session = plan.record.cohort.plan.session(&meeting).unwrap();
    assert_eq!(plan.attendance.days_of(session), [Day::on(date(2025, 6, 24))]);
    assert_eq!(plan.attendance.present_days(session), (1, 1));
}

#[tokio::test]
async fn a_calendar_shows_a_choice_in_the_cohort_in_which_it_was_made_and_only_while_the_seat_is_held() {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    let (platform, lina, meeting) = (&ground.platform, lead(&ground, agents).await, key("forberedende-mote"));
    let days = [date(2025, 6, 20), date(2025, 6, 24)].map(|day| Some(Day::on(day)));
    session::set_alternatives(platform, &lina, agents, &meeting, &days, &text("")).await.unwrap();
    let next_year = same_again(&ground, agents).await;
    let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    ground.participant("kari", next_year, "leder@sykehus.example").await;
    ground.move_to("2025-06-17T10:00:00Z");
    session::choose(platform, &kari, agents, &meeting, 1, None).await.unwrap();
    let address = session::make_calendar(platform, &kari).await.unwrap();
    let meetings =
        async || session::feed(platform, &address).await.unwrap().matches("DTSTART;VALUE=DATE:20250624").count();

    assert_eq!(meetings().await, 1, "the cohort of next year calls its meeting the same");
    let unit = ground.store().begin().await.unwrap();
    participant::leave(&unit, seat.id, ground.now()).await.unwrap();
    unit.keep().await.unwrap();
    assert_eq!(meetings().await, 0);
}

#[tokio::test]
async fn c8_a_calendar_follows_the_plan_by_a_secret_address_until_it_is_ended() {
    let ground = Ground::new().await;
    let (doctors, _) = ground.with_programmes().await;
    let (kari, _) = ground.participant("kari", doctors, "leder@sykehus.example").await;
    let first = session::make_calendar(&ground.platform, &kari).await.unwrap();
    let second = session::make_calendar(&ground.platform, &kari).await.unwrap();

    let file = session::feed(&ground.platform, &second).await.unwrap();
    let again = session::feed(&ground.platform, &second).await.unwrap();

    assert_eq!(file, again);
    // Two video conferences and three gatherings have dates; the gatherings' are tentative, and say so in the title too.
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 5);
    assert_eq!(file.matches("STATUS:TENTATIVE").count(), 3);
    assert!(file.contains("SUMMARY:Foreløpig dato: Samling 2"), "{file}");
    let ended = session::feed(&ground.platform, &first).await;
    assert!(matches!(ended, Err(ActionError::NotFound)), "{ended:?}");
    session::end_calendar(&ground.platform, &kari).await.unwrap();
    let ended = session::feed(&ground.platform, &second).await;
    assert!(matches!(ended, Err(ActionError::NotFound)), "{ended:?}");
}

#[tokio::test]
async fn a_plan_is_read_by_those_with_a_role_in_the_cohort_only() {
    let ground = Ground::new().await;
    let (doctors, agents) = ground.with_programmes().await;
    let (kari, _) = ground.participant("kari", doctors, "leder@sykehus.example").await;

    assert!(matches!(session::own_plan(&ground.platform, &kari, agents).await, Err(ActionError::NotFound)));
    let visitor = session::own_plan(&ground.platform, &ground.visitor(), doctors).await;
    assert!(matches!(visitor, Err(ActionError::SignInFirst)));
    let ahead = session::ahead(&ground.platform, &kari).await.unwrap();
    let [plan] = ahead.as_slice() else { panic!("{} plans", ahead.len()) };
    assert_eq!((plan.record.id, &plan.attendance), (doctors, &AttendanceFacts::default()));
    assert!(matches!(plan.record.cohort.plan.sessions()[0].dates, DateStatus::Confirmed(_)));
    let file = session::file(&ground.platform, &kari, agents, &key("samling-1")).await;
    assert!(matches!(file, Err(ActionError::NotFound)));
}

#[tokio::test]
async fn two_invitations_at_once_send_each_letter_once() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (_, agents) = ground.with_programmes().await;
        let lina = lead(&ground, agents).await;
        ground.move_to("2025-07-01T10:00:00Z");
        ground.participant("kari", agents, "leder@sykehus.example").await;
        let invite = || {
            let (platform, lina) = (ground.platform.clone(), lina.clone());
            tokio::spawn(async move { session::invite_all(&platform, &lina, agents).await.unwrap() })
        };

        let (one, other) = tokio::join!(invite(), invite());

        // Five sessions have dates, and the leader is wanted at two of them.
        assert_eq!(one.unwrap() + other.unwrap(), 5 + 2);
        let mut sent: Vec<_> =
            ground.outbox().await.into_iter().map(|one| (one.to.as_str().to_owned(), one.subject)).collect();
        sent.sort();
        sent.dedup();
        assert_eq!(sent.len(), 5 + 2);
    })
    .await;
}

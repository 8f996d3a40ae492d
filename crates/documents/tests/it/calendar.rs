//! Calendar files, as the calendars that take them in read them.

use bedre_documents::calendar::{Attendee, Event, Feed, Invitation, Method, Part, Party, Status, When};
use bedre_i18n::{Locale, Texts};
use jiff::Timestamp;
use jiff::civil::date;

fn moment() -> Timestamp {
    "2025-06-20T10:15:30Z".parse().unwrap()
}

/// The first gathering in Vestfold, 2025.
fn gathering() -> Event {
    Event {
        uid: "0197-gathering-1@bedre.example".to_owned(),
        sequence: 0,
        title: "Samling 1".to_owned(),
        description: "Fysisk heldagssamling. Obligatorisk.".to_owned(),
        place: Some("Auditoriet, Tønsberg".to_owned()),
        address: Some("https://bedre.example/nb/session/0197".to_owned()),
        when: When::hours(date(2025, 8, 29).at(8, 0, 0, 0), date(2025, 8, 29).at(15, 0, 0, 0)).ok(),
        status: Status::Confirmed,
    }
}

fn feed(events: Vec<Event>) -> String {
    Feed { name: "Forbedringsagentutdanning, høsten 2025".to_owned(), events, changed: moment() }
        .write(Texts::of(Locale::Nb))
}

fn invitation(method: Method, event: Event) -> Invitation {
    let party = |name: &str, address: &str| Party::new(name, address).unwrap();
    Invitation {
        method,
        event,
        organiser: party("USHT Vestfold", "forbedring@vestfold.example"),
        attendees: vec![
            Attendee { party: party("Kari Nordmann", "kari@sykehus.example"), part: Part::Required },
            Attendee { party: party("Nordmann, Ola", "ola@sykehus.example"), part: Part::Optional },
        ],
        written: moment(),
    }
}

/// The lines of a calendar with folds undone.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(ToOwned::to_owned).collect()
}

/// The value of the first line with a name.
fn value(calendar: &str, name: &str) -> Option<String> {
    lines(calendar).iter().find_map(|line| line.strip_prefix(&format!("{name}:")).map(ToOwned::to_owned))
}

#[test]
fn a_feed_is_a_calendar_with_its_zone_and_its_events() {
    let expected = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Bedre//Bedre//NO\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\n\
                    NAME:Forbedringsagentutdanning\\, høsten 2025\nX-WR-CALNAME:Forbedringsagentutdanning\\, høsten 2025\n\
                    X-WR-TIMEZONE:Europe/Oslo\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\nX-PUBLISHED-TTL:PT6H\n\
                    BEGIN:VTIMEZONE\nTZID:Europe/Oslo\nBEGIN:DAYLIGHT\nDTSTART:19960331T020000\n\
                    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nEND:DAYLIGHT\n\
                    BEGIN:STANDARD\nDTSTART:19961027T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\n\
                    TZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\nEND:VTIMEZONE\n\
                    BEGIN:VEVENT\nUID:0197-gathering-1@bedre.example\nSEQUENCE:0\nDTSTAMP:20250620T101530Z\n\
                    DTSTART;TZID=Europe/Oslo:20250829T080000\nDTEND;TZID=Europe/Oslo:20250829T150000\nSUMMARY:Samling 1\n\
                    DESCRIPTION:Fysisk heldagssamling. Obligatorisk.\nLOCATION:Auditoriet\\, Tønsberg\n\
                    URL:https://bedre.example/nb/session/0197\nSTATUS:CONFIRMED\nTRANSP:OPAQUE\nEND:VEVENT\nEND:VCALENDAR";

    assert_eq!(lines(&feed(vec![gathering()])).join("\n"), expected);
}

#[test]
fn k12_an_event_in_summer_time_and_one_in_winter_time_both_begin_at_eight() {
    for (day, instant) in [(date(2025, 8, 29), "2025-08-29T06:00:00Z"), (date(2025, 12, 11), "2025-12-11T07:00:00Z")] {
        let start: Timestamp = instant.parse().unwrap();
        let local = bedre_i18n::date::in_oslo(start);
        let event = Event { when: When::hours(local, day.at(15, 0, 0, 0)).ok(), ..gathering() };

        let calendar = feed(vec![event]);

        let shown = value(&calendar, "DTSTART;TZID=Europe/Oslo").unwrap();
        assert_eq!(shown, format!("{}T080000", day.strftime("%Y%m%d")));
    }
}

#[test]
fn c8_a_tentative_date_is_marked_for_calendars_and_for_people() {
    for (locale, title) in [
        (Locale::Nb, "Foreløpig dato: Samling 1"),
        (Locale::Nn, "Førebels dato: Samling 1"),
        (Locale::En, "Tentative date: Samling 1"),
    ] {
        let event = Event { status: Status::Tentative, ..gathering() };
        let calendar = Feed { name: String::new(), events: vec![event], changed: moment() }.write(Texts::of(locale));

        assert_eq!(value(&calendar, "STATUS").as_deref(), Some("TENTATIVE"));
        assert_eq!(value(&calendar, "SUMMARY").as_deref(), Some(title));
    }
}

#[test]
fn c13_a_date_that_is_confirmed_keeps_its_identifier_and_raises_its_sequence() {
    let tentative = Event { status: Status::Tentative, sequence: 2, ..gathering() };
    let confirmed = Event { status: Status::Confirmed, sequence: 3, ..gathering() };

    let before = invitation(Method::Request, tentative).write(Texts::of(Locale::Nb)).unwrap();
    let after = invitation(Method::Request, confirmed).write(Texts::of(Locale::Nb)).unwrap();

    assert_eq!(value(&before, "UID"), value(&after, "UID"));
    assert_eq!(value(&before, "SEQUENCE").as_deref(), Some("2"));
    assert_eq!(value(&after, "SEQUENCE").as_deref(), Some("3"));
    assert_eq!(value(&after, "STATUS").as_deref(), Some("CONFIRMED"));
    assert_eq!(value(&after, "SUMMARY").as_deref(), Some("Samling 1"));
}

#[test]
fn i8_a_leader_whose_presence_is_recommended_is_an_optional_participant() {
    let calendar = invitation(Method::Request, gathering()).write(Texts::of(Locale::Nb)).unwrap();
    let attendees: Vec<String> = lines(&calendar).into_iter().filter(|line| line.starts_with("ATTENDEE")).collect();

    assert_eq!(value(&calendar, "METHOD").as_deref(), Some("REQUEST"));
    assert_eq!(
        value(&calendar, "ORGANIZER;CN=\"USHT Vestfold\"").as_deref(),
        Some("mailto:forbedring@vestfold.example")
    );
    assert_eq!(
        attendees,
        [
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN=\"Kari Nordmann\":mailto:kari@sykehus.example",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN=\"Nordmann, Ola\":mailto:ola@sykehus.example",
        ]
    );
}

#[test]
fn a_cancelled_event_is_told_whole_with_its_new_status() {
    let calendar =
        invitation(Method::Cancel, Event { sequence: 4, ..gathering() }).write(Texts::of(Locale::Nn)).unwrap();

    for (name, expected) in [
        ("METHOD", "CANCEL"),
        ("UID", "0197-gathering-1@bedre.example"),
        ("SEQUENCE", "4"),
        ("DTSTART;TZID=Europe/Oslo", "20250829T080000"),
        ("SUMMARY", "Avlyst: Samling 1"),
        ("STATUS", "CANCELLED"),
        ("TRANSP", "TRANSPARENT"),
    ] {
        assert_eq!(value(&calendar, name).as_deref(), Some(expected), "{name}");
    }
}

#[test]
fn a_published_event_names_nobody_who_is_invited() {
    let calendar = invitation(Method::Publish, gathering()).write(Texts::of(Locale::Nb)).unwrap();

    assert_eq!(value(&calendar, "METHOD").as_deref(), Some("PUBLISH"));
    assert!(!calendar.contains("kari@") && !calendar.contains("ATTENDEE"));
}

#[test]
fn days_without_times_are_whole_days_up_to_the_day_after_the_last() {
    let event = Event { when: When::days(date(2020, 8, 25), date(2020, 8, 27)).ok(), ..gathering() };

    let calendar = feed(vec![event]);

    assert_eq!(value(&calendar, "DTSTART;VALUE=DATE").as_deref(), Some("20200825"));
    assert_eq!(value(&calendar, "DTEND;VALUE=DATE").as_deref(), Some("20200828"));
}

#[test]
fn c6_a_session_without_a_date_is_in_no_calendar() {
    let webinar =
        Event { uid: "webinar@bedre.example".to_owned(), title: "Webinar 1".to_owned(), when: None, ..gathering() };

    let calendar = feed(vec![webinar.clone(), gathering()]);

    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    assert!(!calendar.contains("Webinar 1"));
    assert_eq!(invitation(Method::Request, webinar).write(Texts::of(Locale::Nb)), None);
}

#[test]
fn k11_an_unknown_place_is_said_to_come() {
    let calendar = feed(vec![Event { place: None, ..gathering() }]);

    assert_eq!(value(&calendar, "LOCATION").as_deref(), Some("Sted kommer"));
}

#[test]
fn lines_are_folded_and_end_as_the_standard_says_whatever_was_typed() {
    let event = Event {
        title: "Samling; med, tegn \\ og\r\nlinje – æøå 👩‍⚕️".repeat(5),
        description: "Forberedelse:\nles kapittel 3\rDTSTART:20000101".repeat(20),
        place: Some("Rom 1\nEND:VEVENT".to_owned()),
        ..gathering()
    };

    let calendar = feed(vec![event]);

    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(calendar.matches('\n').count(), calendar.matches("\r\n").count());
    assert_eq!(calendar.matches('\r').count(), calendar.matches("\r\n").count());
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    assert_eq!(lines(&calendar).iter().filter(|line| *line == "END:VEVENT").count(), 1);
    assert_eq!(value(&calendar, "LOCATION").as_deref(), Some("Rom 1\\nEND:VEVENT"));
}

#[test]
fn addresses_that_are_none_are_refused() {
    for address in [
        "",
        "@",
        "kari",
        "kari@",
        "@sykehus.example",
        "kari @sykehus.example",
        "kari@x.example\r\nMETHOD:CANCEL",
        "<k@x.example>",
    ] {
        assert!(Party::new("Kari", address).is_err(), "{address}");
    }
}

//! The demo's people go on by themselves when its clock is moved, and leave what the visitor has done as it is.

use std::io::Write as _;

use crate::harness::{Home, Visitor, http, wait_for};

/// The page that a link on another page leads to.
fn follow(visitor: &mut Visitor, from: &str, link_ends: &str) -> String {
    let page = visitor.get(from).body;
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = links.filter(|link| link.ends_with(link_ends)).map(str::to_owned).next();
    found.unwrap_or_else(|| panic!("no link to {link_ends} in {page}"))
}

/// What the demo's clock says.
fn clock(visitor: &mut Visitor) -> String {
    let page = visitor.get("/nb").body;
    let (_, rest) = page.split_once("Klokken er ").expect("the bar tells the time");
    rest.split('<').next().unwrap().trim().to_owned()
}

/// The address of the doctors' cohort, for its lead.
fn doctors(petra: &mut Visitor) -> String {
    let page = petra.get("/nb/cohort").body;
    let (until, _) = page.split_once(">Forbedringsutdanning for leger").expect("the doctors' cohort is listed");
    until.rsplit_once("href=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

#[test]
fn the_demos_people_have_done_their_part_when_the_clock_is_moved_and_a_second_move_repeats_nothing() {
    let home = Home::new();
    let program = home.start("demo", &[]);
    let mut petra = program.visitor();
    petra.becomes("Petra Program");
    petra.post("/demo/moment", &[("moment", "selection"), ("back", "/nb")]);
    let cohort = doctors(&mut petra);
    let proposed = petra.get(&format!("{cohort}/admission")).body;
    petra.post("/demo/moment", &[("moment", "certificate"), ("back", "/nb")]);
    let admission = petra.get(&format!("{cohort}/admission")).body;
    let certificates = petra.get(&format!("{cohort}/certificates")).body;
    petra.post("/demo/moment", &[("moment", "team_certificate"), ("back", "/nb")]);

    let mut anne = program.visitor();
    anne.becomes("Anne Eksempel");
    let home = anne.get("/nb/home").body;
    let mailbox = anne.get("/nb/mailbox").body;
    let hers = anne.get(mailbox.split('"').find(|link| link.ends_with("to=lege01%40helse.example")).unwrap()).body;
    let stories = petra.get("/nb/story").body;
    let shared = petra.get(&format!("{cohort}/projects")).body;
    assert_eq!(stories.matches("Færre fall om natten på en sengepost").count(), 1, "{stories}");
    assert_eq!(shared.matches("Færre fall på sengeposten").count(), 2, "two show their work to each other: {shared}");

    assert!(home.contains("/certificate/") && home.contains("Færre fall om natten"), "she has taken part: {home}");
    assert!(mailbox.contains("De 200 siste vises"), "{mailbox}");
    assert!(
        hers.contains("Vi har fått søknaden din") && hers.contains("Kursbeviset ditt"),
        "from the first to the last: {hers}"
    );
    assert!(!hers.contains("lege02"), "{hers}");
    assert!(proposed.contains("Tilbud") && proposed.contains("Venteliste"), "a list is proposed: {proposed}");
    assert!(!proposed.contains("Takket ja"), "nobody has answered what is not sent");
    assert_eq!(admission.matches("Takket ja").count(), 30, "thirty seats are taken");
    assert!(
        admission.contains("Uten plass") && !admission.contains("På venteliste"),
        "the list has ended: {admission}"
    );
    assert_eq!(certificates.matches("Utstedt ").count(), 30);
    assert_eq!(petra.get(&format!("{cohort}/certificates")).body.matches("Utstedt ").count(), 30);
    let mut tove = program.visitor();
    tove.becomes("Tove Team");
    let sessions = follow(&mut tove, "/nb/home", "/sessions");
    assert!(tove.get(&sessions).body.contains("Til stede"), "the team has been at its gatherings");
    let log = program.stop();
    assert!(!log.contains("was left out"), "{log}");
}

#[test]
fn the_story_is_told_to_its_end_when_the_browser_leaves_in_the_middle() {
    let home = Home::new();
    let program = home.start("demo", &[]);
    let mut petra = program.visitor();
    let begun = clock(&mut petra);
    let form = http::form(&[("moment", "certificate"), ("back", "/nb")]);
    let request = petra.bytes("POST", "/demo/moment", &[("Sec-Fetch-Site", "same-origin")], form.as_bytes());

    let mut browser = http::connect(program.address);
    browser.write_all(&request).unwrap();
    let left = wait_for("the story to begin", || Some(clock(&mut petra)).filter(|now| *now != begun));
    drop(browser);

    assert!(!left.contains("2021"), "the browser leaves in the middle, at {left}");
    wait_for("the clock's last day", || clock(&mut petra).contains("5. februar 2021").then_some(()));
    wait_for("thirty certificates", || {
        petra.becomes("Petra Program");
        let cohort = doctors(&mut petra);
        let certificates = petra.get(&format!("{cohort}/certificates")).body;
        (certificates.matches("Utstedt ").count() == 30).then_some(())
    });
    program.stop();
}

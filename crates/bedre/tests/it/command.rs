//! The commands for those who run the program: settings, copies, administrators.

use std::fs;

use crate::harness::{Home, program::text};

fn said(output: &std::process::Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn check_says_what_is_wrong_and_when_all_is_in_order() {
    let home = Home::new();

    let lacking = home.run(&["check"], &[]);
    let open = home.run(
        &["check"],
        &[
            ("BEDRE_SMTP", "mail.example:587"),
            ("BEDRE_LISTEN", "0.0.0.0:80"),
            ("BEDRE_ADDRESS", "http://bedre.example"),
        ],
    );
    let fine = home.run(
        &["check", "--smtp", "mail.example:587", "--mail-from", "Bedre <bedre@bedre.example>"],
        &[("BEDRE_ADDRESS", "https://bedre.example")],
    );

    assert_eq!(lacking.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&lacking.stdout),
        "mail: no server is set (`smtp`), so messages wait in the outbox\n"
    );
    assert_eq!(open.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&open.stdout),
        "address: begins with http://, so sign-ins are not private on the way\n"
    );
    assert_eq!(fine.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&fine.stdout), "settings are in order\n");
}

#[test]
fn a_setting_that_makes_no_sense_is_named_with_its_place() {
    let home = Home::new();
    let file = home.path("bedre.toml");
    let cases = [
        ("lisen = \"127.0.0.1:8080\"", "lisen"),
        ("listen = \"127.0.0.1\"", "listen"),
        ("smtp = \"mail.example\"", "smtp"),
        ("database = \"mysql://x\"", "database"),
        ("smtp-security = \"ssl\"", "smtp-security"),
    ];

    for (settings, named) in cases {
        fs::write(&file, settings).unwrap();
        let output = home.run(&["check", "--settings", text(&file)], &[]);

        assert!(!output.status.success(), "{settings}");
        assert!(said(&output).contains(named), "{settings}: {}", said(&output));
    }
    assert!(!home.database().exists(), "nothing is made by settings that make no sense");
}

#[test]
fn a_flag_is_stronger_than_the_environment_and_that_than_the_file() {
    let home = Home::new();
    let file = home.path("bedre.toml");
    let database = |name: &str| format!("sqlite:{}", text(&home.path(name)));
    fs::write(&file, format!("database = '{}'", database("file"))).unwrap();
    let (settings, environment, flag) = (text(&file), database("environment"), database("flag"));

    home.run(&["migrate", "--settings", settings, "--database", &flag], &[("BEDRE_DATABASE", &environment)]);
    assert_eq!(["file", "environment", "flag"].map(|name| home.path(name).exists()), [false, false, true]);
    home.run(&["migrate", "--settings", settings], &[("BEDRE_DATABASE", &environment)]);
    assert_eq!(["file", "environment", "flag"].map(|name| home.path(name).exists()), [false, true, true]);
    home.run(&["migrate", "--settings", settings], &[]);
    assert_eq!(["file", "environment", "flag"].map(|name| home.path(name).exists()), [true, true, true]);
}

#[test]
fn an_address_that_is_taken_is_said_so() {
    let home = Home::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();

    let output = home.run(&["serve"], &[("BEDRE_LISTEN", &address)]);

    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains(&format!("cannot listen on {address}")), "{}", said(&output));
}

#[test]
fn a_copy_written_while_serving_holds_what_was_answered_before() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let copy = home.path("copy.sqlite");
    for name in ["a", "b", "c"] {
        let email = format!("{name}@sykehuset.example");
        let asked = program.visitor().post("/nb/sign-in", &[("email", &email), ("return_to", "")]);
        assert_eq!(asked.status, 200);
    }

    let written = home.run(&["backup", text(&copy)], &[]);
    let again = home.run(&["backup", text(&copy)], &[]);
    program.stop();

    assert!(written.status.success(), "{}", said(&written));
    assert!(!again.status.success(), "a copy is never written over another");
    let elsewhere = Home::new();
    let restored = elsewhere.run(&["restore", text(&copy)], &[]);
    assert!(restored.status.success(), "{}", said(&restored));
    assert_eq!(elsewhere.start("serve", &[]).figure("bedre_outbox_waiting"), 3);
}

#[test]
fn restore_overwrites_nothing() {
    let home = Home::new();
    home.run(&["migrate"], &[]);
    let copy = home.path("copy.sqlite");
    assert!(home.run(&["backup", text(&copy)], &[]).status.success());
    home.run(&["user", "make-administrator", "alma@sykehuset.example"], &[]);
    let before = fs::read(home.database()).unwrap();

    let refused = home.run(&["restore", text(&copy)], &[]);

    assert!(!refused.status.success());
    assert!(said(&refused).contains("nothing was overwritten"), "{}", said(&refused));
    assert!(fs::read(home.database()).unwrap() == before, "the database there is as it was");
}

#[test]
fn a_file_that_is_no_copy_is_refused_and_leaves_nothing_behind() {
    let home = Home::new();
    let cases: [(&str, &[u8]); 3] = [
        ("words.sqlite", b"this is no database"),
        ("empty.sqlite", b""),
        ("torn.sqlite", b"SQLite format 3\0 torn in the middle"),
    ];

    for (name, content) in cases {
        let file = home.path(name);
        fs::write(&file, content).unwrap();
        let refused = home.run(&["restore", text(&file)], &[]);

        assert!(!refused.status.success(), "{name}");
        assert!(said(&refused).contains("no database of Bedre"), "{name}: {}", said(&refused));
        let left: Vec<_> = fs::read_dir(home.path("data")).into_iter().flatten().collect();
        assert_eq!(left.len(), 0, "{name} left {left:?}");
    }
    let missing = home.run(&["restore", "no-such-file"], &[]);
    assert!(!missing.status.success());
    assert!(said(&missing).contains("no-such-file"), "{}", said(&missing));
}

#[test]
fn an_administrator_is_made_and_unmade_on_the_command_line() {
    let home = Home::new();
    let alma = "alma@sykehuset.example";

    let made = home.run(&["user", "make-administrator", alma], &[]);
    let unmade = home.run(&["user", "unmake-administrator", alma], &[]);
    let nobody = home.run(&["user", "make-administrator", "alma"], &[]);

    assert!(made.status.success(), "{}", said(&made));
    assert!(unmade.status.success(), "{}", said(&unmade));
    assert!(!nobody.status.success());
    assert!(!said(&nobody).contains("panicked"), "{}", said(&nobody));
}

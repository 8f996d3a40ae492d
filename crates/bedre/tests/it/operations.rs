//! What those who run the program rely on: is it well, does it stop as it should, do both databases serve.

use std::io::{Read as _, Write as _};

use bedre_store::{Address, testing::Fresh};

use crate::harness::{Home, http, wait_for};

#[test]
fn health_readiness_and_figures_are_told_each_in_its_place() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let mut visitor = program.visitor();

    let (health, ready, figures) = (visitor.get("/health"), visitor.get("/ready"), visitor.get("/metrics"));

    assert_eq!((health.status, health.body.as_str()), (200, "alive"));
    assert_eq!((ready.status, ready.body.as_str()), (200, "ready"));
    assert_eq!(figures.status, 404, "figures are not for visitors");
    assert_eq!(program.figure("bedre_database_well"), 1);
    assert_eq!(program.figure("bedre_outbox_waiting"), 0);
    assert_eq!(program.figure("bedre_outbox_failed"), 0);
}

#[test]
fn told_to_stop_it_answers_who_is_there_and_takes_nobody_new() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let address = program.address;
    let body = http::form(&[("email", "kari@sykehuset.example"), ("return_to", "")]);
    let (begin, rest) = body.split_at(10);
    let mut half_sent = http::connect(address);
    write!(
        half_sent,
        "POST /nb/sign-in HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        body.len()
    )
    .unwrap();
    // It says «go on» when it has taken the request up and reads what is sent.
    let mut go_on = [0; b"HTTP/1.1 100 Continue\r\n\r\n".len()];
    half_sent.read_exact(&mut go_on).unwrap();
    half_sent.write_all(begin.as_bytes()).unwrap();

    program.tell_to_stop();
    wait_for("somebody new to be turned away", || std::net::TcpStream::connect(address).err());
    half_sent.write_all(rest.as_bytes()).unwrap();
    let answer = http::finish(half_sent);
    let (status, log) = program.wait();

    assert_eq!((go_on.starts_with(b"HTTP/1.1 100 "), answer.status), (true, 200));
    assert!(status.success(), "{status}: {log}");
    assert!(log.ends_with("stopped\n"), "{log}");
    assert_eq!(home.start("serve", &[]).figure("bedre_outbox_waiting"), 1, "what was answered is kept");
}

#[test]
fn a_second_start_finds_what_the_first_one_kept() {
    let home = Home::new();
    let first = home.start("serve", &[]);
    first.visitor().post("/nb/sign-in", &[("email", "kari@sykehuset.example"), ("return_to", "")]);
    first.stop();

    let second = home.start("serve", &[]);

    assert_eq!(second.figure("bedre_outbox_waiting"), 1);
}

#[test]
fn what_was_answered_survives_being_killed() {
    let home = Home::new();
    let first = home.start("serve", &[]);
    let asked = first.visitor().post("/nb/sign-in", &[("email", "kari@sykehuset.example"), ("return_to", "")]);
    assert_eq!(asked.status, 200);
    // Killed without a word, as when the power goes.
    drop(first);

    let second = home.start("serve", &[]);

    assert_eq!(second.figure("bedre_outbox_waiting"), 1);
}

#[test]
fn the_same_program_serves_on_postgresql() {
    if std::env::var("BEDRE_TEST_DATABASES").as_deref() == Ok("sqlite") {
        return;
    }
    let fresh = tokio::runtime::Runtime::new().unwrap().block_on(async {
        let fresh = Fresh::postgres().await;
        fresh.store.clone().close().await;
        fresh.address
    });
    let Address::Postgres(address) = fresh else { panic!("not PostgreSQL: {fresh:?}") };
    let home = Home::new();
    let settings = [("BEDRE_DATABASE", address.as_str())];

    let (first, second) = (home.start("serve", &settings), home.start("serve", &settings));
    let asked = first.visitor().post("/nb/sign-in", &[("email", "kari@sykehuset.example"), ("return_to", "")]);

    assert_eq!(asked.status, 200);
    assert_eq!(second.figure("bedre_outbox_waiting"), 1, "several copies of the program share what is kept");
    assert!(!home.path("data").exists(), "nothing is kept beside the database");
    let copy = home.run(&["backup", "copy"], &settings);
    assert!(!copy.status.success());
    let log = first.stop();
    assert!(!log.contains("ERROR"), "{log}");
}

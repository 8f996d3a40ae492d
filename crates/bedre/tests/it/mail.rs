//! Mail over a real mail server: private, once, tried again, and seen by administrators when it failed.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    sync::{Arc, Mutex},
};

use bedre_domain::{email::Email, outbox::Delivery};
use bedre_store::{Address, Store, outbox};
use jiff::Timestamp;

use crate::harness::{
    Home,
    post::PostOffice,
    program::{Nobody, text},
    wait_for,
};

const KARI: &str = "kari@sykehuset.example";

fn path_of(link: &str) -> String {
    let (_, rest) = link.split_once("//").unwrap();
    rest[rest.find('/').unwrap()..].to_owned()
}

#[test]
fn one_signs_in_by_a_mail_that_went_over_a_private_connection() {
    let post = PostOffice::open();
    let home = Home::new();
    let authority = post.authority();
    let program = home.start("serve", &[("BEDRE_SMTP", &post.address()), ("BEDRE_SMTP_CA", text(&authority))]);
    let mut kari = program.visitor();

    kari.post("/nb/sign-in", &[("email", KARI), ("return_to", "/nb/sign-in/devices")]);
    let mail = post.mail_to(KARI);
    let link = path_of(&mail.links[0]);
    let opened_by_a_scanner = program.visitor().get(&link);
    let opened = kari.get(&link);
    let before = kari.get("/nb/sign-in/devices");
    let pressed = kari.post(&link, &[]);
    let after = kari.get("/nb/sign-in/devices");
    let pressed_again = program.visitor().post(&link, &[]);

    assert_eq!((opened_by_a_scanner.status, opened.status), (200, 200), "opening the link does nothing");
    assert_eq!(before.status, 303);
    assert_eq!((pressed.status, pressed.header("location")), (303, Some("/nb/sign-in/devices")));
    assert_eq!(after.status, 200);
    assert_eq!(pressed_again.status, 410, "a link works once");
    assert_eq!(post.all().len(), 1);
    wait_for("the message to be marked as sent", || (program.figure("bedre_outbox_waiting") == 0).then_some(()));
}

#[test]
fn the_code_of_the_mail_signs_in_and_a_wrong_one_does_not() {
    let post = PostOffice::open();
    let home = Home::new();
    let authority = post.authority();
    let program = home.start("serve", &[("BEDRE_SMTP", &post.address()), ("BEDRE_SMTP_CA", text(&authority))]);
    let mut kari = program.visitor();
    kari.post("/nb/sign-in", &[("email", KARI), ("return_to", "")]);
    let mail = post.mail_to(KARI);
    let code = mail.code().to_owned();
    let wrong = if code == "000000" { "000001" } else { "000000" };

    let refused = kari.post("/nb/sign-in/code", &[("email", KARI), ("code", wrong)]);
    let taken = kari.post("/nb/sign-in/code", &[("email", KARI), ("code", &code)]);

    assert_eq!(refused.status, 422);
    assert!(refused.header("set-cookie").is_none());
    assert_eq!(taken.status, 303);
    assert_eq!(kari.get("/nb/sign-in/devices").status, 200);
}

/// A mail server that has no private connection to offer. Keeps what is said to it.
fn open_server() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("localhost:{}", listener.local_addr().unwrap().port());
    let said = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&said);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            stream.write_all(b"220 open.example ESMTP\r\n").unwrap();
            for line in BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok) {
                keep.lock().unwrap().push(line.clone());
                let answer: &[u8] =
                    if line.starts_with("EHLO") { b"250-open.example\r\n250 HELP\r\n" } else { b"250 ok\r\n" };
                if stream.write_all(answer).is_err() {
                    break;
                }
            }
        }
    });
    (address, said)
}

#[test]
fn a_server_without_a_private_connection_is_told_nothing() {
    let (address, said) = open_server();
    let home = Home::new();
    let program = home.start("serve", &[("BEDRE_SMTP", &address)]);

    program.visitor().post("/nb/sign-in", &[("email", KARI), ("return_to", "")]);
    wait_for("the attempt", || program.log().contains("was not taken").then_some(()));
    let log = program.stop();

    let said = said.lock().unwrap().clone();
    assert!(said.iter().any(|line| line.starts_with("EHLO")), "{said:?}");
    let told = |word: &str| said.iter().any(|line| line.to_uppercase().contains(word));
    assert!(!told("MAIL FROM") && !told("KARI") && !told("DATA"), "{said:?}");
    assert!(!log.contains("kari"), "{log}");
}

#[test]
fn a_certificate_that_nobody_vouches_for_is_refused() {
    let post = PostOffice::open();
    let home = Home::new();
    let program = home.start("serve", &[("BEDRE_SMTP", &post.address())]);

    program.visitor().post("/nb/sign-in", &[("email", KARI), ("return_to", "")]);
    wait_for("the attempt", || program.log().contains("was not taken").then_some(()));

    assert_eq!(program.figure("bedre_outbox_waiting"), 1);
    assert_eq!(post.all().len(), 0);
}

/// Opens what the program keeps, while it is stopped.
fn with_store<Done>(home: &Home, work: impl AsyncFnOnce(&Store) -> Done) -> Done {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let store = Store::open(&Address::Sqlite(home.database())).await.unwrap();
        let done = work(&store).await;
        store.close().await;
        done
    })
}

#[test]
fn a_message_that_was_not_taken_is_tried_again_and_comes_once() {
    let post = PostOffice::open();
    let home = Home::new();
    let authority = post.authority();
    let nobody = Nobody::new();
    let without_server = home.start("serve", &[("BEDRE_SMTP", &nobody.address())]);
    without_server.visitor().post("/nb/sign-in", &[("email", KARI), ("return_to", "")]);
    wait_for("the attempt", || without_server.log().contains("was not taken").then_some(()));
    without_server.stop();

    let tried = with_store(&home, async |store| {
        let message = outbox::latest(store, None, 1).await.unwrap().remove(0);
        // The pause is over.
        let unit = store.begin().await.unwrap();
        let Delivery::Waiting { attempts, next_at } = message.delivery else { panic!("{:?}", message.delivery) };
        outbox::mark(&unit, message.id, Delivery::Waiting { attempts, next_at: Timestamp::UNIX_EPOCH }).await.unwrap();
        unit.keep().await.unwrap();
        (attempts, (next_at - message.written_at).get_seconds())
    });
    let program = home.start("serve", &[("BEDRE_SMTP", &post.address()), ("BEDRE_SMTP_CA", text(&authority))]);
    let mail = post.mail_to(KARI);
    wait_for("the message to be marked as sent", || (program.figure("bedre_outbox_waiting") == 0).then_some(()));

    let (attempts, pause) = tried;
    assert_eq!(attempts, 1);
    assert!((60..90).contains(&pause), "a minute and the time the attempt took, found {pause} s");
    assert_eq!(program.figure("bedre_outbox_failed"), 0);
    assert!(mail.id.contains('@'), "the same message carries the same identifier: {}", mail.id);
    assert_eq!(post.all().len(), 1);
}

#[test]
fn after_the_last_attempt_a_message_has_failed_and_administrators_see_it() {
    let home = Home::new();
    let nobody = Nobody::new();
    let settings = [("BEDRE_SMTP", nobody.address())];
    let settings = settings.each_ref().map(|(name, value)| (*name, value.as_str()));
    let first = home.start("demo", &settings);
    first.visitor().post("/nb/sign-in", &[("email", KARI), ("return_to", "")]);
    wait_for("the attempt", || first.log().contains("was not taken").then_some(()));
    first.stop();
    with_store(&home, async |store| {
        let kari = Email::parse(KARI).unwrap();
        let message = outbox::latest(store, Some(&kari), 1).await.unwrap().remove(0);
        let unit = store.begin().await.unwrap();
        let last = Delivery::Waiting { attempts: 7, next_at: Timestamp::UNIX_EPOCH };
        outbox::mark(&unit, message.id, last).await.unwrap();
        unit.keep().await.unwrap();
    });

    let program = home.start("demo", &settings);
    wait_for("the message to be given up", || (program.figure("bedre_outbox_failed") == 1).then_some(()));

    let mut alma = program.visitor();
    alma.becomes("Alma Admin");
    let page = alma.get("/nb/admin");
    assert_eq!(page.status, 200);
    assert!(page.body.contains(KARI), "{}", page.body);
    assert_eq!(program.visitor().get("/nb/admin").status, 303, "nobody else sees it");
}

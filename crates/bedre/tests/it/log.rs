//! What is not in the log: nobody's address, nothing typed, nothing that opens a door.

use crate::harness::{Home, post::PostOffice, program::text, wait_for};

#[test]
fn nothing_typed_and_nobodys_address_is_in_the_log() {
    let post = PostOffice::open();
    let home = Home::new();
    let authority = post.authority();
    let settings = [("BEDRE_SMTP", &*post.address()), ("BEDRE_SMTP_CA", text(&authority)), ("RUST_LOG", "debug")];
    let program = home.start("serve", &settings);
    let mut kari = program.visitor();

    kari.post("/nb/sign-in", &[("email", "kari.hemmelig@sykehuset.example"), ("return_to", "/nb/home?note=skjult")]);
    let mail = post.mail_to("kari.hemmelig@sykehuset.example");
    let (_, link) = mail.links[0].split_once("/nb/").unwrap();
    kari.post(&format!("/nb/{link}"), &[]);
    kari.get("/nb/home?note=skjult");
    kari.get("/nb/skjult-side?note=skjult");
    kari.post("/nb/sign-in", &[("email", "hemmelig tekst som ble skrevet"), ("return_to", "")]);
    kari.post("/nb/sign-in", &[("hemmelig-felt", "01010112345")]);
    kari.post_body("/nb/sign-in", b"email=hemmelig\xff");
    wait_for("the message to be marked as sent", || (program.figure("bedre_outbox_waiting") == 0).then_some(()));
    let log = program.stop();

    assert!(log.contains("/{token}") || log.contains("sign-in/link/"), "the log tells routes: {log}");
    let token = link.rsplit('/').next().unwrap();
    let code = mail.code();
    for secret in ["hemmelig", "kari", "sykehuset", "skjult", "01010112345", token, code] {
        let found = log.lines().find(|said| said.to_lowercase().contains(&secret.to_lowercase()));
        assert_eq!(found, None, "`{secret}` is in the log");
    }
}

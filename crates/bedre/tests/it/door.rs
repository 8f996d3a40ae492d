//! What the program does with requests that no page of ours sends, and what every answer carries.

use crate::harness::{
    Home, Program,
    http::{self, Answer},
};

const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; \
                                       form-action 'self'; frame-ancestors 'none'";

fn ask(program: &Program, email: &str) -> Answer {
    program.visitor().post("/nb/sign-in", &[("email", email), ("return_to", "")])
}

#[test]
fn every_answer_carries_the_headers_that_protect_its_reader() {
    let home = Home::new();
    let program = home.start("serve", &[("BEDRE_ADDRESS", "https://bedre.example")]);
    let mut visitor = program.visitor();

    let answers = ["/nb/sign-in", "/nb/no-such-page", "/ready", "/nb/home"].map(|path| (path, visitor.get(path)));

    for (path, answer) in answers {
        let expected = [
            ("content-security-policy", CONTENT_SECURITY_POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
            ("strict-transport-security", "max-age=31536000"),
        ];
        for (name, value) in expected {
            assert_eq!(answer.header(name), Some(value), "{name} of {path}");
        }
        assert!(!answer.body.contains("<script>") && !answer.body.contains(" style="), "{path} breaks its own policy");
    }
}

#[test]
fn a_page_is_kept_by_nobody_and_the_cookie_only_by_its_browser() {
    let home = Home::new();
    let program = home.start("demo", &[]);
    let mut visitor = program.visitor();

    let page = visitor.get("/nb/sign-in");
    let signed_in = visitor.becomes("Alma Admin");

    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert_eq!(signed_in.status, 303);
    let cookie = signed_in.header("set-cookie").unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
}

#[test]
fn a_form_sent_from_another_site_is_refused_and_does_nothing() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let body = http::form(&[("email", "kari@sykehuset.example"), ("return_to", "")]);
    let cases: [&[(&str, &str)]; 3] = [
        &[("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")],
        &[("Origin", "https://evil.example")],
        &[("Sec-Fetch-Site", "same-site")],
    ];

    for headers in cases {
        let answer = program.visitor().request("POST", "/nn/sign-in", headers, body.as_bytes());

        assert_eq!(answer.status, 403, "{headers:?}");
        assert_eq!(answer.language(), "nn", "{headers:?}");
        assert_ne!(answer.heading(), "", "{headers:?}");
    }
    assert_eq!(program.figure("bedre_outbox_waiting"), 0);
    assert_eq!(ask(&program, "kari@sykehuset.example").status, 200, "the same form from our own page is taken");
}

#[test]
fn a_form_that_makes_no_sense_gets_a_page_that_says_so() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let too_much = [b"email=".as_slice(), &vec![b'x'; 2 * 1024 * 1024]].concat();
    let cases: [(&str, &[u8], u16); 6] = [
        ("an unknown field", b"email=kari%40sykehuset.example&return_to=&administrator=1", 400),
        ("a missing field", b"email=kari%40sykehuset.example", 400),
        ("broken UTF-8, coded", b"email=%C3%28&return_to=", 400),
        ("broken UTF-8, bare", b"email=\xff\xfe&return_to=", 400),
        ("no form at all", b"{\"email\":\"kari@sykehuset.example\"}", 400),
        ("too much", &too_much, 413),
    ];

    for (case, body, status) in cases {
        let answer = program.visitor().post_body("/nb/sign-in", body);

        assert_eq!(answer.status, status, "{case}");
        assert_eq!(answer.language(), "nb", "{case}");
        assert_ne!(answer.heading(), "", "{case}");
        assert!(!answer.body.contains("sykehuset"), "{case}: what was sent is not repeated");
    }
    assert_eq!(program.figure("bedre_outbox_waiting"), 0);
}

#[test]
fn what_was_typed_comes_back_with_the_words_beside_it() {
    let home = Home::new();
    let program = home.start("serve", &[]);

    let answer = ask(&program, "kari hos \"sykehuset\"");

    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("kari hos &#34;sykehuset&#34;"), "{}", answer.body);
    assert!(answer.body.contains("ds-error-summary"), "{}", answer.body);
}

#[test]
fn a_page_that_is_not_there_and_a_way_that_is_not_open_help_onwards_in_the_language_of_the_address() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let mut visitor = program.visitor();

    for language in ["nb", "nn", "en"] {
        let missing = visitor.get(&format!("/{language}/no-such-page"));
        let not_open = visitor.request("DELETE", &format!("/{language}/sign-in"), &[], b"");

        assert_eq!((missing.status, missing.language()), (404, language));
        assert_eq!((not_open.status, not_open.language()), (405, language));
        assert!(not_open.header("allow").is_some_and(|ways| ways.contains("POST")), "{not_open:?}");
        assert!(missing.body.contains(&format!("href=\"/{language}\"")), "a way onwards: {}", missing.body);
    }
}

#[test]
fn a_sign_in_link_that_never_was_has_ended() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let mut visitor = program.visitor();
    let path = "/nb/sign-in/link/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    let (opened, pressed) = (visitor.get(path), visitor.post(path, &[]));

    assert_eq!((opened.status, pressed.status), (410, 410));
    assert!(pressed.header("set-cookie").is_none());
}

#[test]
fn a_sign_in_link_that_has_grown_old_has_ended_and_says_so() {
    let home = Home::new();
    let program = home.start("demo", &[]);
    let mut kari = program.visitor();
    kari.post("/nb/sign-in", &[("email", "kari@sykehuset.example"), ("return_to", "")]);
    let after = |page: &Answer, before: &str| -> String {
        let (_, rest) = page.body.split_once(before).unwrap_or_else(|| panic!("no {before} in {}", page.body));
        rest.split('"').next().unwrap().to_owned()
    };
    let mailbox = kari.get("/nb/mailbox").body;
    let (until, _) = mailbox.split_once(">Logg inn med koden").expect("the message is in the mailbox");
    let (_, message) = until.rsplit_once("href=\"").unwrap();
    let letter = kari.get(message.split('"').next().unwrap());
    let link = format!("/nb/sign-in/link/{}", after(&letter, "/nb/sign-in/link/"));

    let in_time = kari.get(&link);
    kari.post("/demo/moment", &[("moment", "selection"), ("back", "/nb")]);
    let (opened, pressed) = (kari.get(&link), kari.post(&link, &[]));

    assert_eq!(in_time.status, 200);
    assert_eq!((opened.status, pressed.status), (410, 410));
    assert_ne!(opened.heading(), "");
    assert_eq!(kari.get("/nb/home").status, 303, "nobody was signed in");
}

#[test]
fn somebody_elses_device_looks_like_one_that_is_not_there() {
    let home = Home::new();
    let program = home.start("demo", &[]);
    let mut mine = program.visitor();
    mine.becomes("Alma Admin");
    let page = mine.get("/nb/sign-in/devices").body;
    let (_, rest) = page.split_once("action=\"/nb/sign-in/devices/").expect("my device can be signed out");
    let device = rest.split('"').next().unwrap().to_owned();
    let path = format!("/nb/sign-in/devices/{device}");

    let by_nobody = program.visitor().post(&path, &[]);
    let not_there = mine.post("/nb/sign-in/devices/01900000-0000-7000-8000-000000000000", &[]);
    let no_name = mine.post("/nb/sign-in/devices/mine", &[]);

    assert_eq!(by_nobody.status, 403, "one who is not signed in is handed back what was sent");
    assert_eq!((not_there.status, no_name.status), (404, 404));
    assert_eq!(mine.get("/nb/sign-in/devices").status, 200, "still signed in");
    assert_eq!(mine.post(&path, &[]).status, 303);
    assert_eq!(mine.get("/nb/sign-in/devices").status, 303, "signed out by oneself");
}

#[test]
fn the_demos_clock_goes_to_any_time_in_norway_and_nobody_need_be_in_it() {
    let home = Home::new();
    let program = home.start("demo", &[("BEDRE_DEMO_EMPTY", "1")]);
    let mut visitor = program.visitor();

    let moved = visitor.post("/demo/moment", &[("moment", "2020-02-21T23:59"), ("back", "/nb")]);
    let open = visitor.get("/nb/programme/leger-2020").body;
    let no_time = visitor.post("/demo/moment", &[("moment", "2020-02-30T09:00"), ("back", "/nb")]);
    visitor.post("/demo/moment", &[("moment", "2020-02-22T00:00"), ("back", "/nb")]);
    let closed = visitor.get("/nb/programme/leger-2020").body;

    assert_eq!((moved.status, no_time.status), (303, 404));
    assert!(open.contains("Klokken er 21. februar 2020 kl. 23.59"), "the bar tells the time it was moved to");
    assert!(open.contains("/apply") && !closed.contains("/apply"), "one can apply until the end of the last day");
    visitor.post("/demo/person", &[("person", "petra.program@bedre.example"), ("back", "/nb")]);
    assert_eq!(visitor.get("/nb/home").status, 200, "the people of the bar are there");
    assert_eq!(visitor.post("/demo/person", &[("person", "lege01@helse.example"), ("back", "/nb")]).status, 404);
}

#[test]
fn pages_of_the_demo_are_not_there_outside_it() {
    let home = Home::new();
    let program = home.start("serve", &[]);
    let mut visitor = program.visitor();

    let person = visitor.post("/demo/person", &[("person", "alma.admin@bedre.example"), ("back", "/nb")]);
    let moment = visitor.post("/demo/moment", &[("moment", "application"), ("back", "/nb")]);

    assert_eq!((person.status, moment.status), (404, 404));
    assert!(person.header("set-cookie").is_none());
    assert_eq!(visitor.get("/nb/mailbox").status, 404);
    assert_eq!(visitor.get("/nb/admin").status, 303, "nobody is led to the sign-in page");
}

#[test]
fn asking_again_and_again_is_refused_for_a_while() {
    let home = Home::new();
    let program = home.start("serve", &[]);

    let to_one_address: Vec<_> = (0..11).map(|_| ask(&program, "kari@sykehuset.example")).collect();
    let another = ask(&program, "ola@sykehuset.example").status;
    let from_one_place = tries_until_refused(|at| ask(&program, &format!("{at}@sykehuset.example")).status);

    let statuses: Vec<u16> = to_one_address.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [&[200; 10][..], &[429]].concat(), "ten mails an hour to an address");
    assert!(to_one_address[10].body.contains("Vent 6 minutter, og prøv igjen."), "{}", to_one_address[10].body);
    assert_eq!(another, 200, "others are not hindered by it");
    assert!(from_one_place >= 8, "refused after {from_one_place} more than the twelve before");
    let refused = ask(&program, "siri@sykehuset.example");
    assert_eq!((refused.status, refused.language()), (429, "nb"));
    assert!(refused.body.contains("Vent ett minutt, og prøv igjen."), "{}", refused.body);
    assert_eq!(program.visitor().get("/nb/sign-in").status, 200, "reading is never refused");
}

/// How many tries are taken before one is refused. A place gets twenty, and one more every third second.
fn tries_until_refused(mut ask: impl FnMut(usize) -> u16) -> usize {
    (0..60)
        .find(|&at| match ask(at) {
            200 => false,
            429 => true,
            other => panic!("try {at} was answered with {other}"),
        })
        .expect("refused at last")
}

#[test]
fn behind_a_proxy_each_visitor_has_a_place_of_their_own() {
    let home = Home::new();
    let program = home.start("serve", &[("BEDRE_BEHIND_PROXY", "true")]);
    let mut visitor = program.visitor();
    let mut from = |place: &str, at: usize| {
        let body = http::form(&[("email", &format!("{at}@sykehuset.example")), ("return_to", "")]);
        visitor.request("POST", "/nb/sign-in", &[("X-Forwarded-For", place)], body.as_bytes()).status
    };

    let one = tries_until_refused(|at| from("9.9.9.9, 192.0.2.1", at));
    let another = from("9.9.9.9, 192.0.2.2", 100);

    assert!(one >= 20, "refused after {one}");
    assert_eq!(another, 200);
    let disguised = tries_until_refused(|at| from(&format!("192.0.2.{at}, 192.0.2.1"), 200 + at));
    assert!(disguised < 20, "what the visitor wrote into the header before the proxy does not count");
}

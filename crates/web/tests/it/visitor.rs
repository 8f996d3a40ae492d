//! The site with its store, and those who visit it: they use what a browser shows, and nothing else.

use std::{collections::BTreeMap, sync::Mutex};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use bedre_actions::{Actor, Secret, cohort, measure, project, sign_in, testing::Ground};
use bedre_domain::{
    email::Email,
    id::{MeasureId, ProjectId},
    key::Slug,
    language::Language,
    samples,
};
use bedre_web::{App, Limits, site};
use tower::ServiceExt as _;

use crate::page::{Form, Page};

/// The whole site on a fresh store, with both source programmes.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) ground: Ground,
    router: Router,
}

impl Site {
    /// The site at noon on 10 February 2020.
    pub(crate) async fn with_programmes() -> Self {
        let ground = Ground::new().await;
        ground.with_programmes().await;
        let app = App::new(ground.platform.clone(), None, Limits::default(), false);
        Self { router: site(app), ground }
    }

    /// Someone who is not signed in.
    pub(crate) fn visitor(&self) -> Visitor<'_> {
        Visitor { site: self, cookie: None, others: Mutex::default() }
    }

    /// Someone who has signed in by the code in their mail.
    pub(crate) async fn signed_in(&self, email: &str) -> Visitor<'_> {
        let (platform, visitor) = (&self.ground.platform, Actor::visitor(Language::Nb, None));
        let email = Email::parse(email).unwrap();
        sign_in::ask(platform, &visitor, &email, "/nb/home").await.unwrap();
        let mail = self.ground.outbox().await.pop().unwrap();
        let code: String = mail.subject.chars().filter(char::is_ascii_digit).collect();
        let done = sign_in::by_code(platform, &visitor, &email, &Secret::brought(&code), "test").await.unwrap();
        let cookie = Some(format!("bedre={}", done.secret.expose()));
        Visitor { site: self, cookie, others: Mutex::default() }
    }
}

/// A team at work: its project has one measure on which values can be recorded.
#[derive(Debug)]
pub(crate) struct Team {
    pub(crate) project: ProjectId,
    pub(crate) measure: MeasureId,
}

/// Who has the seat of [`Site::with_team`].
pub(crate) const KARI: &str = "kari@sykehus.example";

impl Site {
    /// Gives Kari a seat among the doctors, a project and a measure.
    pub(crate) async fn with_team(&self) -> Team {
        let (ground, platform) = (&self.ground, &self.ground.platform);
        let doctors = Slug::parse("leger-2020").unwrap();
        let cohort = cohort::announced(platform, &doctors).await.unwrap().id;
        let (kari, seat) = ground.participant("kari", cohort, "leder@sykehus.example").await;
        project::begin_for(platform, &Actor::system(), seat.application).await.unwrap();
        let project = project::mine(platform, &kari).await.unwrap().pop().unwrap().id;
        let (name, plan) = (samples::text("Antall fall i uken"), samples::falls_plan());
        Team { project, measure: measure::create(platform, &kari, project, name, plan).await.unwrap() }
    }
}

/// Someone with a browser.
#[derive(Debug)]
pub(crate) struct Visitor<'a> {
    site: &'a Site,
    cookie: Option<String>,
    /// What pages have set besides, by name.
    others: Mutex<BTreeMap<String, String>>,
}

impl Visitor<'_> {
    /// Whether this one has signed in.
    pub(crate) fn is_signed_in(&self) -> bool {
        self.cookie.is_some()
    }

    /// Opens a page, through redirects, and insists that it is there.
    pub(crate) async fn open(&self, path: &str) -> Page {
        let page = self.look(path).await;
        assert_eq!(page.status, 200, "{path}:\n{}", page.words());
        page
    }

    /// Opens a page, through redirects, whatever its status.
    pub(crate) async fn look(&self, path: &str) -> Page {
        self.ask(Method::GET, path, Vec::new(), false).await
    }

    /// Asks whether a page is there, as scanners of mail do.
    pub(crate) async fn head(&self, path: &str) -> Page {
        self.ask(Method::HEAD, path, Vec::new(), false).await
    }

    /// Presses a button of a form, and follows.
    pub(crate) async fn press(&self, form: &Form, button: &str) -> Page {
        let pairs = form.pairs(button);
        if form.method == "get" {
            let query = encoded(&pairs);
            return self.look(&format!("{}?{query}", form.action)).await;
        }
        self.send(&form.action, &pairs).await
    }

    /// Sends what no form of ours would.
    pub(crate) async fn send(&self, path: &str, pairs: &[(String, String)]) -> Page {
        self.ask(Method::POST, path, encoded(pairs).into_bytes(), false).await
    }

    /// Sends bytes that no browser would.
    pub(crate) async fn send_raw(&self, path: &str, body: Vec<u8>) -> Page {
        self.ask(Method::POST, path, body, false).await
    }

    /// What the script sends while one types.
    pub(crate) async fn autosave(&self, form: &Form, button: &str) -> Page {
        self.ask(Method::POST, &form.action, encoded(&form.pairs(button)).into_bytes(), true).await
    }

    async fn ask(&self, method: Method, path: &str, body: Vec<u8>, by_itself: bool) -> Page {
        let (mut method, mut path, mut body) = (method, path.to_owned(), body);
        for _ in 0..5 {
            let mut request = Request::builder()
                .method(method)
                .uri(path.split('#').next().unwrap())
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let others: Vec<String> = self.others.lock().unwrap().values().cloned().collect();
            let cookies: Vec<String> = self.cookie.iter().cloned().chain(others).collect();
            if !cookies.is_empty() {
                request = request.header(header::COOKIE, cookies.join("; "));
            }
            if by_itself {
                request = request.header("x-bedre-autosave", "1");
            }
            let request = request.body(Body::from(std::mem::take(&mut body))).unwrap();
            let answer = self.site.router.clone().oneshot(request).await.unwrap();
            let status = answer.status();
            for set in answer.headers().get_all(header::SET_COOKIE) {
                let pair = set.to_str().unwrap().split(';').next().unwrap();
                let (name, _) = pair.split_once('=').unwrap();
                self.others.lock().unwrap().insert(name.to_owned(), pair.to_owned());
            }
            if let (true, Some(to)) = (status.is_redirection(), answer.headers().get(header::LOCATION)) {
                to.to_str().unwrap().clone_into(&mut path);
                method = Method::GET;
                continue;
            }
            let bytes = to_bytes(answer.into_body(), 4_000_000).await.unwrap();
            return Page { status: status.as_u16(), path, html: String::from_utf8_lossy(&bytes).into_owned() };
        }
        panic!("redirected in circles: {path}");
    }
}

/// Pairs as a browser sends them.
pub(crate) fn encoded(pairs: &[(String, String)]) -> String {
    let one = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
                b' ' => "+".to_owned(),
                _ => format!("%{byte:02X}"),
            })
            .collect()
    };
    pairs.iter().map(|(name, value)| format!("{}={}", one(name), one(value))).collect::<Vec<_>>().join("&")
}

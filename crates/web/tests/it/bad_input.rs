//! What no browser of ours would send, and what people get wrong: a clear page with the right status, nothing kept of it,
//! and nothing lost of what was typed.

use bedre_actions::{Actor, application, cohort, measure, pdsa, testing::Ground};
use bedre_domain::{
    application::Application,
    free_text::FreeText,
    id::ApplicationId,
    key::{SectionKey, SessionKey, Slug},
    measure::{Entry, PointSource, Taken},
    pdsa::CyclePlan,
    person::Role,
    question::{Answers, Field},
    samples,
};
use bedre_i18n::Locale;
use bedre_store::application as kept;
use bedre_web::{ProjectTab, Url};
use jiff::civil::date;

use crate::{
    page::{Form, Page},
    visitor::{KARI, Site, Visitor, encoded},
};

const NINA: &str = "nina@sykehus.example";
const PETRA: &str = "petra@sykehus.example";
const OLA: &str = "ola@sykehus.example";
const LEADER: &str = "leder@sykehus.example";

/// The site with Kari's team at work, Nina's application under way, and Petra who leads.
struct Scene {
    site: Site,
    draft: ApplicationId,
    /// Pages of Kari's, of Nina's and of Petra's, on which something can be sent.
    pages: [(&'static str, Vec<String>); 3],
}

impl Scene {
    async fn new() -> Self {
        let site = Site::with_programmes().await;
        let doctors = Slug::parse("leger-2020").unwrap();
        let platform = site.ground.platform.clone();
        let cohort = cohort::announced(&platform, &doctors).await.unwrap().id;
        let team = site.with_team().await;
        let kari = site.ground.somebody("kari", &[]).await;
        site.ground.somebody("petra", &[Role::ProgrammeLead(cohort)]).await;
        site.ground.somebody("ola", &[Role::Participant(cohort)]).await;
        let entries = (1..=4).map(|week| Entry {
            day: date(2020, 1, 6 + week),
            taken: Taken::Value { value: samples::figure(7.0), denominator: None },
            note: FreeText::default(),
        });
        measure::record(&platform, &kari, team.measure, entries.collect(), PointSource::Typed).await.unwrap();
        let plan = CyclePlan { measure: None, ..samples::cycle_plan() };
        let cycle = pdsa::plan(&platform, &kari, team.project, plan).await.unwrap();
        let point = measure::open(&platform, &kari, team.measure).await.unwrap().record.points().first().unwrap().id;
        let draft = begin(&site.ground, "nina").await;
        let section = |key: &str| Url::ApplicationSection(draft, SectionKey::parse(key).unwrap());
        let session = SessionKey::parse("samling-1").unwrap();
        let of_kari = vec![
            Url::Measure(team.measure),
            Url::MeasurePlan(team.measure),
            Url::MeasurePaste(team.measure),
            Url::DataPoint(point),
            Url::MeasureNew(team.project),
            Url::Project(team.project, ProjectTab::Log),
            Url::Project(team.project, ProjectTab::Tell),
            Url::StoryEdit(team.project),
            Url::ProjectEdit(team.project),
            Url::ProjectAimEdit(team.project),
            Url::PdsaNew(team.project),
            Url::Pdsa(cycle),
            Url::PdsaPlan(cycle),
        ];
        let of_nina = vec![section("about-you"), section("problem"), section("team-and-time")];
        let of_petra = vec![
            Url::Deadline { cohort, told: None },
            Url::PlanSession(cohort, session.clone()),
            Url::CohortAttendance(cohort),
            Url::AttendanceDay(cohort, session, date(2020, 8, 25)),
        ];
        let paths = |urls: Vec<Url>| urls.iter().map(|url| url.within(Locale::Nb)).collect();
        Self { pages: [(KARI, paths(of_kari)), (NINA, paths(of_nina)), (PETRA, paths(of_petra))], site, draft }
    }

    /// Every form with fields, with whoever it is for.
    async fn forms(&self) -> Vec<(Visitor<'_>, Form)> {
        let mut all = Vec::new();
        for (who, pages) in &self.pages {
            for path in pages {
                let visitor = self.site.signed_in(who).await;
                let page = visitor.open(path).await;
                // A form that only asks for another view of the page changes nothing.
                let sends = |form: &Form| form.method == "post" && !form.first_pairs().is_empty();
                let with_fields = page.forms().into_iter().filter(sends);
                for mut form in with_fields {
                    if form.action.is_empty() {
                        page.path.clone_into(&mut form.action);
                    }
                    all.push((self.site.signed_in(who).await, form));
                }
            }
        }
        for path in ["/nb/sign-in", "/nb/sign-in/code", "/nb/certificate", "/nb/programme/leger-2020/checklist"] {
            let forms = self.site.visitor().open(path).await.forms();
            all.extend(forms.into_iter().map(|form| (self.site.visitor(), form)));
        }
        all
    }

    /// What was done and what is to be sent: a bad form changes neither.
    async fn kept(&self) -> (usize, usize) {
        let signing_in = |deed: &String| deed.starts_with("sign_in");
        let deeds = self.site.ground.deeds().await.into_iter().filter(|deed| !signing_in(deed)).count();
        let mails = self.site.ground.outbox().await.into_iter();
        (deeds, mails.filter(|mail| !mail.subject.starts_with("Logg inn")).count())
    }
}

/// An application that has been begun.
async fn begin(ground: &Ground, name: &str) -> ApplicationId {
    let actor = ground.somebody(name, &[]).await;
    let mut entry = Answers::default();
    entry.set(&Field::parse("profession").unwrap(), FreeText::new("LE").unwrap());
    application::begin(&ground.platform, &actor, &Slug::parse("leger-2020").unwrap(), &entry).await.unwrap()
}

/// The page on which Nina's leader answers, once she has handed in.
async fn leaders_form(scene: &Scene) -> (String, Page) {
    let ground = &scene.site.ground;
    let nina: Actor = ground.somebody("nina", &[]).await;
    let draft = kept::find(ground.store(), scene.draft).await.unwrap().unwrap();
    let unit = ground.store().begin().await.unwrap();
    kept::update(&unit, &Application { answers: samples::doctor_typed(), ..draft }).await.unwrap();
    unit.keep().await.unwrap();
    application::submit(&ground.platform, &nina, scene.draft).await.unwrap();
    let mail = ground.outbox().await.into_iter().rfind(|mail| mail.to.as_str() == LEADER).unwrap();
    let (_, after) = mail.text.split_once("https://bedre.example").unwrap();
    let link = after.split_whitespace().next().unwrap().to_owned();
    let first = scene.site.visitor().open(&link).await;
    let page = scene.site.visitor().press(&first.form("Jeg vil svare"), "Jeg vil svare").await;
    (link, page)
}

#[tokio::test]
async fn an_unknown_field_is_a_request_that_makes_no_sense_in_every_form() {
    let scene = Scene::new().await;
    let forms = scene.forms().await;
    let before = scene.kept().await;

    for (visitor, form) in &forms {
        let mut pairs = form.first_pairs();
        pairs.push(("is_admin".to_owned(), "hemmelig".to_owned()));
        let page = visitor.send(&form.action, &pairs).await;

        assert_eq!((page.status, page.title().as_str()), (400, "Vi forstår ikke det som ble sendt"), "{}", form.action);
        assert!(!page.html.contains("hemmelig"), "{}", form.action);
    }
    assert!(forms.len() > 20, "only {} forms", forms.len());
    assert_eq!(scene.kept().await, before);
}

#[tokio::test]
async fn broken_utf8_is_a_request_that_makes_no_sense_in_every_form() {
    let scene = Scene::new().await;
    let forms = scene.forms().await;
    let before = scene.kept().await;

    for (visitor, form) in &forms {
        for broken in [&b"%C3"[..], b"%FF%FE", b"\xC3\x28"] {
            let (name, _) = form.first_pairs().first().cloned().unwrap();
            let body = [encoded(&form.first_pairs()).as_bytes(), b"&", name.as_bytes(), b"=", broken].concat();
            let page = visitor.send_raw(&form.action, body).await;

            assert_eq!(page.status, 400, "{} with {broken:?}", form.action);
        }
    }
    assert_eq!(scene.kept().await, before);
}

#[tokio::test]
async fn more_than_a_form_can_hold_is_refused_with_a_page_that_says_how_much_it_can() {
    let scene = Scene::new().await;
    let forms = scene.forms().await;
    let before = scene.kept().await;

    for (visitor, form) in &forms {
        let mut body = encoded(&form.first_pairs()).into_bytes();
        body.resize(1024 * 1024 + 1, b'a');
        let page = visitor.send_raw(&form.action, body).await;

        assert_eq!((page.status, page.title().as_str()), (413, "Det du sendte, er for stort"), "{}", form.action);
        assert!(page.words().contains("1 MB"), "{}", page.words());
    }
    assert_eq!(scene.kept().await, before);
}

#[tokio::test]
async fn somebody_elses_page_and_form_look_as_if_they_were_not_there() {
    let scene = Scene::new().await;
    let ola = scene.site.signed_in(OLA).await;
    let forms = scene.forms().await;
    let before = scene.kept().await;
    let nowhere = ola.look("/nb/no-such-page").await.words();

    for path in scene.pages.iter().flat_map(|(_, paths)| paths) {
        let page = ola.look(path).await;

        assert_eq!((page.status, page.words()), (404, nowhere.clone()), "{path}");
    }
    for (_, form) in forms.iter().filter(|(visitor, _)| visitor.is_signed_in()) {
        let page = ola.send(&form.action, &form.first_pairs()).await;

        assert_eq!((page.status, page.words()), (404, nowhere.clone()), "{}", form.action);
    }
    assert_eq!(scene.kept().await, before);
}

#[tokio::test]
async fn a_day_that_is_none_is_told_beside_its_field_and_everything_typed_is_kept() {
    let scene = Scene::new().await;
    let days = ["31.02.2020", "i går", "12/13/2020", "2020-13-01", "1.2.20"];
    let (mut told, before) = (0, scene.kept().await);

    for (visitor, form) in scene.forms().await {
        for label in &form.days() {
            for day in days {
                let mut typed = form.clone();
                typed.fill(label, day);
                for text in &form.texts() {
                    typed.fill(text, "Skrevet «her» & nå");
                }
                let page = visitor.send(&form.action, &typed.first_pairs()).await;

                let again = page.forms().into_iter().find(|again| again.has(label)).unwrap();
                assert_eq!(page.status, 422, "«{label}» = {day} to {}", form.action);
                assert_eq!(again.value(label), day, "{}", form.action);
                for text in &form.texts() {
                    assert_eq!(again.value(text), "Skrevet «her» & nå", "«{text}» of {}", form.action);
                }
                assert!(!page.faults().is_empty(), "«{label}» = {day} to {}", form.action);
                told += 1;
            }
        }
    }

    assert!(told >= 8 * days.len(), "only {told}");
    assert_eq!(scene.kept().await, before);
}

#[tokio::test]
async fn a_sign_in_link_that_is_used_old_or_made_up_signs_nobody_in() {
    let site = Site::with_programmes().await;
    let ask = async || {
        let mut form = site.visitor().open("/nb/sign-in").await.form("Send meg lenke og kode");
        form.fill("E-postadresse", KARI);
        site.visitor().press(&form, "Send meg lenke og kode").await;
        let mail = site.ground.outbox().await.pop().unwrap();
        let (_, after) = mail.text.split_once("https://bedre.example").unwrap();
        after.split_whitespace().next().unwrap().to_owned()
    };
    let used = ask().await;
    let button = site.visitor().open(&used).await.form("Logg inn");
    site.visitor().press(&button, "Logg inn").await;
    let old = ask().await;
    site.ground.move_to("2020-02-10T11:31:00Z");

    for link in [used, old, format!("/nb/sign-in/link/{}", "0".repeat(64))] {
        let opened = site.visitor().look(&link).await;
        let pressed = site.visitor().send(&link, &[]).await;

        assert_eq!((opened.status, opened.title().as_str()), (410, "Lenken virker ikke lenger"), "{link}");
        assert_eq!((pressed.status, pressed.title().as_str()), (410, "Lenken virker ikke lenger"), "{link}");
    }
}

#[tokio::test]
async fn what_a_leader_sends_that_makes_no_sense_is_refused_and_nothing_typed_is_lost() {
    let scene = Scene::new().await;
    let (link, page) = leaders_form(&scene).await;
    let form = page.form("Send svaret");
    let before = scene.kept().await;
    let with = |name: &str, value: &str| {
        let mut pairs = form.pairs("Send svaret");
        pairs.retain(|(field, _)| field != name);
        pairs.push((name.to_owned(), value.to_owned()));
        pairs
    };

    let unknown = scene.site.visitor().send(&link, &with("is_leader", "yes")).await;
    let mut broken = encoded(&form.pairs("Send svaret")).into_bytes();
    broken.extend(b"&comment=%C3%28");
    let broken = scene.site.visitor().send_raw(&link, broken).await;
    let mut large = encoded(&form.pairs("Send svaret")).into_bytes();
    large.resize(1024 * 1024 + 1, b'a');
    let large = scene.site.visitor().send_raw(&link, large).await;
    let number = scene.site.visitor().send(&link, &with("comment", "Pasient 020132 99997 faller")).await;
    let long = scene.site.visitor().send(&link, &with("comment", &"å".repeat(20_000))).await;
    let address = scene.site.visitor().send(&link, &with("forward", "ikke en adresse")).await;

    let statuses = [&unknown, &broken, &large, &number, &long, &address].map(|page| page.status);
    assert_eq!(statuses, [400, 400, 413, 422, 422, 422]);
    assert!(!number.html.contains("99997"), "nothing of an identity number is shown again");
    assert!(long.html.contains(&"å".repeat(20_000)), "what is too long is still there to be shortened");
    assert!(address.html.contains("ikke en adresse"));
    assert_eq!(scene.kept().await, before);
}

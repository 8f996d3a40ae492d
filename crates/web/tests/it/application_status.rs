//! The application's own page: what happens next, what the leader says, the offer, and everything that has happened.

use bedre_actions::assessment;
use bedre_domain::{
    admission::assessment::{Answer, Mark, Met, PointKind},
    application::{Application, Received},
    assessment::{Remark, Sheet},
    free_text::FreeText,
    id::ApplicationId,
    person::Role,
};
use bedre_store::application::{self as kept, Event};
use jiff::SignedDuration;

use crate::{
    application::{begun, filled_in},
    page::Page,
    visitor::{Site, Visitor},
};

/// Kari's application, handed in at noon on 10 February 2020.
async fn sent(kari: &Visitor<'_>) -> Page {
    let tasks = begun(kari).await;
    let check = filled_in(kari, &tasks).await;
    kari.press(&check.form("Send søknaden"), "Send søknaden").await;
    kari.open(&tasks.path).await
}

/// Takes the application of a page further, as others do.
async fn taken_further(site: &Site, page: &Page, further: impl FnOnce(Application) -> Application, reason: &str) {
    let id: ApplicationId = page.path.rsplit('/').next().unwrap().parse().unwrap();
    let application = further(kept::find(site.ground.store(), id).await.unwrap().unwrap());
    let to = application.state.standing();
    let unit = site.ground.store().begin().await.unwrap();
    kept::update(&unit, &application).await.unwrap();
    let happened = Event {
        id: uuid::Uuid::from_u128(0xf000 + u128::try_from(to.key().len()).unwrap()),
        application: id,
        at: site.ground.now(),
        by: None,
        to,
        reason: reason.to_owned(),
    };
    kept::insert_event(&unit, &happened).await.unwrap();
    unit.keep().await.unwrap();
}

/// The words under a heading, up to the next.
fn under(page: &Page, heading: &str) -> String {
    let words = page.words();
    words.split_once(heading).map(|(_, rest)| rest.to_owned()).unwrap_or_default()
}

#[tokio::test]
async fn an_untouched_draft_has_no_part_that_is_begun() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;

    let untouched = begun(&kari).await;
    let about = kari.open(&untouched.link("Om deg")).await;
    let mut form = about.form("Lagre og gå videre");
    form.fill("Navn", "Kari Prøve");
    kari.press(&form, "Lagre og gå videre").await;
    let touched = kari.open(&untouched.path).await;

    assert!(!untouched.words().contains("Påbegynt"), "{}", untouched.words());
    assert_eq!(touched.words().matches(" Påbegynt").count(), 1, "{}", touched.words());
}

#[tokio::test]
async fn a_sent_application_tells_what_happens_next_and_until_when_it_can_be_amended() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;

    let page = sent(&kari).await;

    let words = page.words();
    assert!(words.contains("Du kan endre svarene og sende søknaden på nytt fram til 21. februar 2020."), "{words}");
    assert!(words.contains("Vi venter på svar fra lederen din, innen 24. februar 2020."), "{words}");
    assert!(words.contains("Du får svar senest"), "{words}");
    assert!(!words.contains("Send søknaden innen"), "{words}");
}

#[tokio::test]
async fn what_the_leader_says_stands_on_the_application_and_leads_to_its_own_page() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let draft = begun(&kari).await;
    let before = draft.words();
    filled_in(&kari, &draft).await;
    let check = kari.open(&format!("{}/check", draft.path)).await;
    kari.press(&check.form("Send søknaden"), "Send søknaden").await;

    let queries = site.ground.platform.queries();
    let page = kari.open(&draft.path).await;
    let queries = site.ground.platform.queries() - queries;
    let leader = kari.open(&page.link("Minn lederen på det, eller spør en annen")).await;
    kari.press(&leader.form("Send påminnelse til lederen"), "Send påminnelse til lederen").await;
    let reminded = kari.open(&draft.path).await;

    assert!(!before.contains("Svar fra lederen"), "{before}");
    assert!(under(&page, "Svar fra lederen").starts_with(" Vi venter på svar fra leder@sykehus.example innen"));
    assert_eq!(leader.title(), "Svar fra lederen");
    assert!(under(&reminded, "Dette har skjedd").contains("Du sendte lederen en påminnelse"));
    assert_eq!(queries, 5);
}

#[tokio::test]
async fn an_offer_leads_to_where_it_is_answered_for_as_long_as_it_stands() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;
    site.ground.move_to("2020-03-05T08:00:00Z");
    let now = site.ground.now();
    let until = now + SignedDuration::from_hours(240);
    taken_further(&site, &page, |one| one.offer(until, now).unwrap(), "").await;

    let offered = kari.open(&page.path).await;
    taken_further(&site, &page, |one| one.accept(now).unwrap(), "").await;
    let accepted = kari.open(&page.path).await;

    assert_eq!(offered.link("Les tilbudet og svar"), format!("{}/offer", page.path));
    assert!(!accepted.has_link("Les tilbudet og svar"));
    assert_eq!(accepted.link("Gå til siden din"), "/nb/home");
}

#[tokio::test]
async fn everything_that_has_happened_is_told_with_its_moment() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;
    site.ground.move_to("2020-02-11T08:00:00Z");
    let measures = kari.open(&page.link("Målingene")).await;
    let mut form = measures.form("Lagre og gå videre");
    form.fill("Hvordan skal du måle om endringen er en forbedring?", "Antall fall");
    kari.press(&form, "Lagre og gå videre").await;
    let check = kari.open(&format!("{}/check", page.path)).await;
    kari.press(&check.form("Send den endrede søknaden"), "Send den endrede søknaden").await;
    site.ground.move_to("2020-03-05T08:00:00Z");
    let now = site.ground.now();
    let reason = FreeText::new("Vi fikk 60 søknader til 30 plasser.").unwrap();
    let told = reason.as_str().to_owned();
    taken_further(&site, &page, |one| one.reject(reason, now).unwrap(), &told).await;

    let rejected = kari.open(&page.path).await;

    assert_eq!(
        under(&rejected, "Dette har skjedd").trim_end_matches(" Trekk søknaden"),
        " 10. februar 2020 kl. 12.00 Du begynte på søknaden \
         10. februar 2020 kl. 12.00 Du sendte søknaden \
         10. februar 2020 kl. 12.00 Lederen ble spurt \
         11. februar 2020 kl. 09.00 Du endret søknaden og sendte den på nytt \
         21. februar 2020 kl. 23.59 Fristen gikk ut, og vurderingen begynte \
         5. mars 2020 kl. 09.00 Du fikk ikke plass Vi fikk 60 søknader til 30 plasser."
    );
    assert!(rejected.words().contains("Mener du at vi har misforstått noe, kan du skrive til"));
}

/// Two assessors finish the application of a page, with these marks on every criterion and something noted for themselves.
async fn assessed(site: &Site, page: &Page, marks: [u8; 2]) {
    let id: ApplicationId = page.path.rsplit('/').next().unwrap().parse().unwrap();
    let application = kept::find(site.ground.store(), id).await.unwrap().unwrap();
    let record =
        bedre_store::cohort::find_all(site.ground.store(), &[application.cohort]).await.unwrap().pop().unwrap();
    let scheme = record.cohort.assessment_scheme().unwrap();
    for (name, mark) in ["anne", "bodil"].into_iter().zip(marks) {
        let assessor = site.ground.somebody(name, &[Role::Assessor(application.cohort)]).await;
        let mut sheet = Sheet::default();
        for point in scheme.points() {
            let answer = match point.kind {
                PointKind::Criterion => Answer::Mark(Mark::try_from(mark).unwrap()),
                PointKind::SubCriterion => Answer::Met(Met::Yes),
            };
            let note = FreeText::new("Bare for oss").unwrap();
            sheet.set(&point.key, Remark { answer: Some(answer), note });
        }
        assessment::finish(&site.ground.platform, &assessor, id, sheet).await.unwrap();
    }
}

#[tokio::test]
async fn who_got_no_seat_reads_how_the_application_was_assessed_and_not_by_whom() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;
    site.ground.move_to("2020-03-05T08:00:00Z");
    assessed(&site, &page, [3, 4]).await;

    let waiting = kari.open(&page.path).await;
    let now = site.ground.now();
    let reason = FreeText::new("Vi fikk 60 søknader til 30 plasser.").unwrap();
    taken_further(&site, &page, |one| one.reject(reason, now).unwrap(), "").await;
    let before = site.ground.platform.queries();
    let rejected = kari.open(&page.path).await;

    assert_eq!(site.ground.platform.queries() - before, 6);
    assert!(!waiting.words().contains("Slik ble søknaden vurdert"), "nothing is decided: {}", waiting.words());
    let told = under(&rejected, "Slik ble søknaden vurdert");
    assert_eq!(
        told.split(" Les svarene").next().unwrap(),
        " Søknaden ble vurdert av 2 personer, hver for seg. Poengene går fra 1 til 5, og her står gjennomsnittet. \
         Egnethet og gjennomførbarhet 3,5 Lederforankring 3,5 Samlet 3,5"
    );
    assert!(!rejected.has("Bare for oss") && !rejected.has("anne"), "{}", rejected.words());
}

#[tokio::test]
async fn a_draft_that_was_never_sent_was_not_assessed_either() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let draft = begun(&kari).await;
    site.ground.move_to("2020-02-22T00:00:00+01:00");

    let late = kari.open(&draft.path).await;

    assert_eq!(
        under(&late, "Dette har skjedd").trim_end_matches(" Trekk søknaden"),
        " 10. februar 2020 kl. 12.00 Du begynte på søknaden"
    );
}

#[tokio::test]
async fn an_application_that_came_by_mail_tells_its_own_last_day_everywhere() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;
    let received = Received {
        at: "2020-02-20T08:00:00Z".parse().unwrap(),
        by: uuid::Uuid::from_u128(7).into(),
        registered_at: "2020-02-22T08:00:00Z".parse().unwrap(),
        text: FreeText::default(),
        complete_by: "2020-03-07T22:59:59Z".parse().unwrap(),
    };
    taken_further(&site, &page, |one| Application { received: Some(received), ..one }, "").await;
    site.ground.move_to("2020-02-25T08:00:00Z");

    for path in ["", "/check", "/receipt"] {
        let words = kari.open(&format!("{}{path}", page.path)).await.words();
        assert!(words.contains("7. mars 2020") && !words.contains("21. februar"), "{path}: {words}");
    }
}

#[tokio::test]
async fn the_receipt_says_which_leader_was_asked_and_until_when() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;

    let queries = site.ground.platform.queries();
    let receipt = kari.open(&format!("{}/receipt", page.path)).await;

    let queries = site.ground.platform.queries() - queries;
    assert_eq!(queries, 6);
    let asked = "Vi venter på svar fra leder@sykehus.example innen 24. februar 2020.";
    assert!(receipt.words().contains(asked), "{}", receipt.words());
}

#[tokio::test]
async fn no_leader_is_reminded_or_named_once_a_seat_is_offered() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;
    let before = kari.open(&format!("{}/leader", page.path)).await;
    let now = site.ground.now();
    taken_further(&site, &page, |one| one.offer(now + SignedDuration::from_hours(240), now).unwrap(), "").await;

    let offered = kari.open(&format!("{}/leader", page.path)).await;

    let asks = |page: &Page| page.forms().iter().filter(|form| form.action.contains("/leader")).count();
    assert_eq!((asks(&before), asks(&offered)), (2, 0));
}

#[tokio::test]
async fn a_seventh_leader_is_not_asked_and_what_was_typed_is_kept_with_whom_to_write_to() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let page = sent(&kari).await;
    let path = format!("{}/leader", page.path);
    let name = async |address: &str| {
        let mut form = kari.open(&path).await.form("Spør denne lederen");
        form.fill("E-postadressen til lederen din", address);
        kari.press(&form, "Spør denne lederen").await
    };
    for number in 2..=6 {
        name(&format!("leder{number}@sykehus.example")).await;
    }

    let seventh = name("leder7@sykehus.example").await;
    for _ in 0..9 {
        name("leder7@sykehus.example").await;
    }
    let eleventh = name("leder7@sykehus.example").await;

    let [(seventh_told, kept), (eleventh_told, _)] = [&seventh, &eleventh].map(|page| {
        let form = page.form("Spør denne lederen");
        (page.faults()[0].1.clone(), form.value("E-postadressen til lederen din").to_owned())
    });
    assert!(
        seventh_told.starts_with("Du har oppgitt så mange ledere at vi må se på det sammen. Skriv til "),
        "{seventh_told}"
    );
    assert_eq!(eleventh_told, "Vi har sendt mange e-poster til denne adressen. Vent 6 minutter, og prøv igjen.");
    assert_eq!((seventh.status, kept.as_str()), (422, "leder7@sykehus.example"));
}

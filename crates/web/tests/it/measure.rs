//! A team pastes values from a spreadsheet: rows are looked over first, and they are a baseline only when the team says so.

use bedre_actions::measure;
use bedre_i18n::Locale;
use bedre_web::Url;
use jiff::civil::{Date, date};

use crate::{
    page::Page,
    visitor::{KARI, Site, Team, Visitor},
};

/// Eleven Mondays in a column pair with its heading, as copied from a spreadsheet; the one in the middle is the median.
const ELEVEN: &str = "Dato\tFall\r\n04.11.2019\t8\r\n11.11.2019\t9\r\n18.11.2019\t7\r\n25.11.2019\t6\r\n02.12.2019\t10\r\n\
     09.12.2019\t9\r\n16.12.2019\t7\r\n23.12.2019\t9\r\n30.12.2019\t10\r\n06.01.2020\t7\r\n13.01.2020\t6";
/// The twelfth.
const TWELFTH: &str = "\r\n20.01.2020\t10";
const BASELINE: &str = "Dette er utgangsnivået: verdier fra før vi endret noe";

/// Pastes rows and comes to the page where they are looked over.
async fn look_over(kari: &Visitor<'_>, team: &Team, rows: &str) -> Page {
    let mut form = kari.open(&Url::MeasurePaste(team.measure).within(Locale::Nb)).await.form("Se over radene");
    form.fill("Rader fra regnearket", rows);
    kari.press(&form, "Se over radene").await
}

/// The last day of the baseline, when there is one.
async fn baseline(site: &Site, team: &Team) -> Option<Date> {
    let kari = site.ground.somebody("kari", &[]).await;
    let open = measure::open(&site.ground.platform, &kari, team.measure).await.unwrap();
    open.measure().plan().unwrap().phasing.baseline_until
}

#[tokio::test]
async fn pasted_rows_are_no_baseline_unless_the_team_says_so_and_twelve_are_enough_to_read() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;

    let check = look_over(&kari, &team, ELEVEN).await;
    let first = kari.press(&check.form("Registrer 11 målepunkter"), "Registrer 11 målepunkter").await;
    let check = look_over(&kari, &team, TWELFTH).await;
    let second = kari.press(&check.form("Registrer ett målepunkt"), "Registrer ett målepunkt").await;

    assert_eq!(baseline(&site, &team).await, None);
    assert!(first.words().contains("For tidlig å si"), "{}", first.words());
    assert!(!second.words().contains("For tidlig å si"), "{}", second.words());
}

#[tokio::test]
async fn the_baseline_ends_with_the_last_pasted_row_when_the_team_says_so_and_is_not_asked_for_again() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;

    let mut form = look_over(&kari, &team, &[ELEVEN, TWELFTH].concat()).await.form("Registrer 12 målepunkter");
    form.fill(BASELINE, "yes");
    kari.press(&form, "Registrer 12 målepunkter").await;
    let later = look_over(&kari, &team, "27.01.2020\t3").await;

    assert_eq!(baseline(&site, &team).await, Some(date(2020, 1, 20)));
    assert_eq!(later.form("Registrer ett målepunkt").labels(), ["", ""], "the rows and that they are confirmed");
    let deeds = site.ground.deeds().await;
    assert_eq!(
        deeds.last().map(String::as_str),
        Some("measure.record_baseline"),
        "values and baseline are kept as one"
    );
}

#[tokio::test]
async fn what_is_wrong_with_pasted_rows_is_told_by_line_and_nothing_is_kept_or_lost() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;
    let before = site.ground.deeds().await;
    let cases = [
        ("31.02.2020\t8\n03.02.2020\ttolv", "Rad 1: «31.02.2020» er ikke en dato."),
        ("03.02.2020\ttolv", "Rad 1: «tolv» er ikke et tall."),
        ("03.02.2020\t1\t2\t3", "Rad 1: skal ha 2 kolonner, men har 4."),
        ("PK\u{3}\u{4}\u{14}\u{0}\u{8} [Content_Types].xml", "Lim inn minst én rad"),
        ("{\\rtf1\\ansi 03.02.2020 8}\n01.01.2020", "Rad 2: skal ha 2 kolonner, men har 1."),
        ("03.02.2020\t1\n03.02.2020\t2", "Rad 2"),
        ("03.02.2031\t1", "Rad 1"),
    ];

    for (rows, told) in cases {
        let page = look_over(&kari, &team, rows).await;

        assert_eq!(page.status, 422, "{rows:?}");
        assert!(page.words().contains(told), "{rows:?}: {}", page.words());
        let kept = page.form("Se over radene").value("Rader fra regnearket").to_owned();
        assert_eq!(kept.replace('\u{fffd}', "\u{0}"), rows, "what was pasted is still there");
    }
    assert_eq!(site.ground.deeds().await, before);
}

#[tokio::test]
async fn j8_pasted_rows_with_an_identity_number_are_refused_and_the_number_is_not_shown_again() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;

    let page = look_over(&kari, &team, "03.02.2020\t1\n02013299997\t2").await;

    let again = page.form("Se over radene");
    assert_eq!((page.status, again.value("Rader fra regnearket")), (422, "03.02.2020\t1\n•••••••••••\t2"));
    assert!(!page.html.contains("02013299997"));
}

#[tokio::test]
async fn a_value_and_why_there_is_none_are_not_taken_together_and_both_come_back() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;

    let mut form = kari.open(&Url::Measure(team.measure).within(Locale::Nb)).await.form("Registrer");
    form.fill("Dato", "06.01.2020").fill("Hvorfor ble det ikke målt?", "Ferie");
    let value = form.labels().into_iter().find(|label| label.starts_with("Verdi")).unwrap();
    let refused = kari.press(form.fill(&value, "4"), "Registrer").await;

    assert_eq!((refused.status, refused.faults().len()), (422, 1));
    let again = refused.form("Registrer");
    assert_eq!((again.value(&value), again.value("Hvorfor ble det ikke målt?")), ("4", "Ferie"));
}

#[tokio::test]
async fn a_reason_for_taking_a_value_out_that_is_too_long_comes_back_as_it_was_typed() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let kari = site.signed_in(KARI).await;
    let mut form = kari.open(&Url::Measure(team.measure).within(Locale::Nb)).await.form("Registrer");
    let value = form.labels().into_iter().find(|label| label.starts_with("Verdi")).unwrap();
    let page = kari.press(form.fill("Dato", "06.01.2020").fill(&value, "4"), "Registrer").await;
    let long = "Feil i uttrekket. ".repeat(20);

    let point = kari.open(&page.link("06.01.2020")).await;
    let mut form = point.form("Ta ut av beregningen");
    let refused = kari.press(form.fill("Hvorfor skal punktet tas ut?", &long), "Ta ut av beregningen").await;

    assert_eq!(refused.status, 422);
    assert_eq!(refused.form("Ta ut av beregningen").value("Hvorfor skal punktet tas ut?"), long);
}

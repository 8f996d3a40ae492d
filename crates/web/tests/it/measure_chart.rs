//! A measure's chart: its files, the rules that judge it, and what was known of it on a day.

use bedre_actions::{Actor, measure, pdsa};
use bedre_domain::{
    free_text::FreeText,
    measure::{Entry, MeasureKind, Plan, PointSource, Taken},
    person::Role,
    samples,
};
use bedre_i18n::Locale;
use bedre_web::{ChartFile, ProjectTab, Url};
use jiff::{
    ToSpan,
    civil::{Date, date},
};

use crate::visitor::{KARI, Site, Team};

/// Twelve weeks around eight and nine weeks below.
const VALUES: [f64; 21] =
    [8.0, 9.0, 7.0, 6.0, 10.0, 9.0, 7.0, 9.0, 10.0, 7.0, 6.0, 10.0, 3.0, 4.0, 3.0, 5.0, 4.0, 3.0, 4.0, 5.0, 3.0];

fn weekly(first: Date, values: &[f64]) -> Vec<Entry> {
    let entry = |(day, value): (Date, &f64)| Entry {
        day,
        taken: Taken::Value { value: samples::figure(*value), denominator: None },
        note: FreeText::default(),
    };
    first.series(7.days()).zip(values).map(entry).collect()
}

async fn kari(site: &Site) -> Actor {
    site.ground.somebody("kari", &[]).await
}

async fn record(site: &Site, team: &Team, first: Date, values: &[f64]) {
    let entries = weekly(first, values);
    measure::record(&site.ground.platform, &kari(site).await, team.measure, entries, PointSource::Typed).await.unwrap();
}

#[tokio::test]
async fn the_chart_is_downloaded_as_figures_picture_and_paper() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let kari = site.signed_in(KARI).await;
    let file = |file| Url::MeasureFile(team.measure, file, None).within(Locale::Nb);

    let page = kari.open(&Url::Measure(team.measure).within(Locale::Nb)).await;
    let links = ["tallene (CSV)", "bildet (SVG)", "bildet (PNG)", "ark med bilde og tall (PDF)"];
    assert_eq!(links.map(|words| page.link(words)), ChartFile::ALL.map(file));

    let starts = [
        (ChartFile::Csv, "x,y,n,shown,centre,lower,upper,counts\n2019-09-02,8,,8,"),
        (ChartFile::Svg, "<svg xmlns=\"http://www.w3.org/2000/svg\""),
        (ChartFile::Png, "\u{fffd}PNG\r\n"),
        (ChartFile::Pdf, "%PDF-1.7"),
    ];
    for (kind, start) in starts {
        let found = kari.open(&file(kind)).await.html;

        assert!(found.starts_with(start), "{kind:?}: {:?}", found.chars().take(60).collect::<String>());
    }
    let svg = kari.open(&file(ChartFile::Svg)).await.html;
    assert!(svg.contains("Antall fall i uken</title>") && !svg.contains("class="), "a picture with its own colours");
}

#[tokio::test]
async fn there_is_no_file_of_a_measure_without_a_chart_or_of_somebody_else() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let other = site.signed_in("nora@sykehus.example").await;

    for kind in ChartFile::ALL {
        let path = Url::MeasureFile(team.measure, kind, None).within(Locale::Nb);

        assert_eq!(other.look(&path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn rules_are_chosen_with_their_false_alarms_and_their_speed_before_ones_eyes() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let kari = site.signed_in(KARI).await;
    let path = Url::Measure(team.measure).within(Locale::Nb);

    let page = kari.open(&path).await;
    let words = page.words();
    for told in [
        "Uten noen endring gir 3 % av diagrammer med 24 punkter likevel signal.",
        "vises innen 16 punkter i halvparten av tilfellene, og innen 38 punkter i fire av fem.",
        "Uten noen endring gir 37 % av diagrammer med 24 punkter likevel signal.",
    ] {
        assert!(words.contains(told), "{told} in {words}");
    }
    let action = format!("{path}/rules");
    let form = page.forms().into_iter().find(|form| form.action == action).unwrap();
    let seen = form.pairs("Lagre").into_iter().find(|(name, _)| name == "seen").unwrap();
    let chosen = kari.send(&action, &[seen, ("rules".to_owned(), "ihi".to_owned())]).await;
    assert_eq!((chosen.status, chosen.path.as_str()), (200, path.as_str()));
    assert!(chosen.words().contains("IHI, fire regler"));
    assert_eq!(kari.send(&action, &[("rules".to_owned(), "mine".to_owned())]).await.status, 400);
}

#[tokio::test]
async fn the_chart_is_shown_as_it_was_known_on_a_day_and_nothing_is_changed_from_there() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES[..8]).await;
    site.ground.move_to("2020-03-02T10:00:00Z");
    record(&site, &team, date(2019, 10, 28), &VALUES[8..]).await;
    let kari = site.signed_in(KARI).await;

    let today = kari.open(&Url::Measure(team.measure).within(Locale::Nb)).await;
    let mut form = today.form("Vis");
    form.fill("Dag", "1. mars 2020");
    let then = kari.press(&form, "Vis").await;

    assert!(today.words().contains("21 målepunkter"), "{}", today.words());
    let words = then.words();
    assert!(words.contains("Slik var diagrammet kjent 1. mars 2020."), "{words}");
    assert!(words.contains("For tidlig å si. Dere har 8 målepunkter."), "{words}");
    assert!(!words.contains("Nytt målepunkt") && !words.contains("Regler for signaler"), "{words}");
    let csv = kari.open(&then.link("tallene (CSV)")).await.html;
    assert_eq!(csv.lines().count(), 1 + 8);
    assert_eq!(then.link("Vis diagrammet i dag"), Url::Measure(team.measure).within(Locale::Nb));

    form.fill("Dag", "i går");
    let wrong = kari.press(&form, "Vis").await;
    assert_eq!((wrong.status, wrong.form("Vis").value("Dag")), (422, "i går"));
}

#[tokio::test]
async fn what_a_chart_shows_about_a_test_stands_in_its_reading_without_a_word_of_cause() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let (platform, actor) = (&site.ground.platform, kari(&site).await);
    let open = measure::open(platform, &actor, team.measure).await.unwrap();
    let plan = bedre_domain::pdsa::CyclePlan { measure: Some(team.measure), ..samples::cycle_plan() };
    let cycle = pdsa::plan(platform, &actor, open.project.id, plan).await.unwrap();
    site.ground.move_to("2019-11-25T10:00:00Z");
    let seen = pdsa::open(platform, &actor, cycle).await.unwrap().plan_seen();
    pdsa::start(platform, &actor, cycle, &seen).await.unwrap();
    site.ground.move_to("2020-02-10T12:00:00Z");
    let visitor = site.signed_in(KARI).await;

    let words = visitor.open(&Url::Measure(team.measure).within(Locale::Nn)).await.words();

    assert!(words.contains("Etter testen er nivået endra slik de ville (frå 25. november 2019)."), "{words}");
    assert!(!words.contains("fordi") && !words.contains("på grunn av"), "{words}");
}

#[tokio::test]
async fn a_project_without_values_shows_an_example_that_says_it_is_one() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    let visitor = site.signed_in(KARI).await;
    let project = measure::open(&site.ground.platform, &kari(&site).await, team.measure).await.unwrap().project.id;
    let path = Url::Project(project, ProjectTab::Overview).within(Locale::Nb);

    let empty = visitor.open(&path).await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let begun = visitor.open(&path).await;

    for told in ["Eksempel: antall fall i uken", "Tallene er oppdiktet.", "Eksempel, oppdiktede tall"] {
        assert!(empty.words().contains(told), "{told}: {}", empty.words());
        assert!(!begun.words().contains(told), "{told}: {}", begun.words());
    }
}

#[tokio::test]
async fn two_measures_stand_below_each_other_on_one_time_axis_what_shows_the_aim_first() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let (platform, actor) = (&site.ground.platform, kari(&site).await);
    let project = measure::open(platform, &actor, team.measure).await.unwrap().project.id;
    let plan = Plan { kind: MeasureKind::Process, ..samples::falls_plan() };
    let process = measure::create(platform, &actor, project, samples::text("Antall sokker på"), plan).await.unwrap();
    let path = Url::Project(project, ProjectTab::Overview).within(Locale::Nb);
    let visitor = site.signed_in(KARI).await;

    let alone = visitor.open(&path).await;
    let values = weekly(date(2019, 10, 7), &[2.0, 5.0, 9.0]);
    measure::record(platform, &actor, process, values, PointSource::Typed).await.unwrap();
    let together = visitor.open(&path).await;

    assert!(!alone.html.contains("family-wide-title"));
    let picture = together.html.split("id=\"family-wide-title\"").nth(1).unwrap().split("</svg>").next().unwrap();
    let (outcome, process) = (picture.find(">Antall fall i uken<"), picture.find(">Antall sokker på<"));
    assert!(outcome.is_some() && outcome < process, "{outcome:?} {process:?}");
    assert_eq!(picture.matches("chart__centre").count(), 2);
    assert!(together.words().contains("For tidlig å si. Dere har 3 målepunkter."), "in the table beside it");
}

#[tokio::test]
async fn a_supervisor_sees_every_teams_chart_small_beside_the_others() {
    let site = Site::with_programmes().await;
    let team = site.with_team().await;
    record(&site, &team, date(2019, 9, 2), &VALUES).await;
    let cohort = measure::open(&site.ground.platform, &kari(&site).await, team.measure).await.unwrap().project.cohort;
    site.ground.somebody("vera", &[Role::Supervisor(cohort)]).await;
    let vera = site.signed_in("vera@sykehus.example").await;

    let board = vera.open(&Url::Board(cohort).within(Locale::Nb)).await;

    assert!(board.html.contains("chart--small"), "{}", board.words());
    assert!(board.words().contains("De siste 9 punktene ligger under medianen."), "{}", board.words());
}

//! A page with every part, in three languages: what the parts look like, and what they promise.

use askama::Template;
use bedre_i18n::{Locale, Texts};
use bedre_plot::{Drawing, Plain, Quantity, Size, svg};
use bedre_spc::{Chart, ChartKind, Observation, Settings};

use super::demo::{DemoBar, DemoChoice};
use super::figure::ChartFigure;
use super::form::{Choice, Field, LineKind, Problems};
use super::list::{Event, Fact, Station, StationState, Task, TaskState};
use super::table::{Cell, Head, Table};
use super::{Layout, NavLink, Notice, NoticeKind};

#[derive(Template)]
#[template(path = "layout/sample.html")]
struct SamplePage {
    layout: Layout,
    problems: Problems,
    fields: Vec<Field>,
    facts: Vec<Fact>,
    tasks: Vec<Task>,
    stations: Vec<Station>,
    events: Vec<Event>,
    table: Table,
    chart: ChartFigure,
}

fn sample(locale: Locale) -> SamplePage {
    let t = Texts::of(locale);
    let mut problems = Problems::default();
    problems.add("problem", "Skriv hva problemet er, i en setning eller to.");
    problems.add("region", "Velg hvor du jobber.");
    SamplePage {
        layout: Layout {
            signed_in: Some("Kari Prøvesen".to_owned()),
            navigation: vec![
                NavLink::new("Utdanninger", "/nb").current(true),
                NavLink::new("Mine søknader", "/nb/home"),
            ],
            above: Some(NavLink::new("Forbedringsutdanning for leger – kull 5", "/nb/programme/leger")),
            notice: Some(Notice {
                kind: NoticeKind::Information,
                text: "Ny søknadsfrist: 21. februar 2020".to_owned(),
            }),
            wrong: true,
            contact: Some("post@bedre.example".to_owned()),
            demo: Some(demo()),
            ..Layout::new(t, "/programme/leger?side=2", "Tverrfaglig samhandling om legemiddelgjennomgang")
        },
        fields: fields(&problems),
        problems,
        facts: vec![
            Fact::new("For hvem", "Leger i eller i tilknytning til klinisk praksis"),
            Fact::new("Plasser", "30").change("/nb/seats"),
            Fact::new("Kontakt", "post@bedre.example").link("mailto:post@bedre.example"),
        ],
        tasks: vec![
            Task::new("Om deg og arbeidsstedet", "/nb/a", TaskState::Done),
            Task::new("Forbedringsarbeidet", "/nb/b", TaskState::Started).hint("Problem, mål og måling"),
            Task::new("Legemiddelgjennomgangserfaring", "/nb/c", TaskState::NotStarted),
            Task::later("Se over og send"),
        ],
        stations: vec![
            Station::new("Søknaden sendt", StationState::Passed).when("3. februar 2020"),
            Station::new("Leder har bekreftet", StationState::Passed).when("7. februar 2020"),
            Station::new("Til vurdering", StationState::Here).when("svar senest 20. mars"),
            Station::new("Svar", StationState::Ahead),
        ],
        events: vec![
            Event::new("fre. 21. februar kl. 14.32", "Søknaden ble sendt").more("Versjon 2"),
            Event::new("tor. 20. februar kl. 09.10", "Utkastet ble lagret"),
        ],
        table: table(),
        chart: chart(),
    }
}

fn fields(problems: &Problems) -> Vec<Field> {
    vec![
        Field::text("name", "Navn", "Kari <Prøvesen>").autocomplete("name"),
        Field::email("email", "E-post", "kari@sykehuset.example").hint("Vi sender kvittering hit.").of(problems),
        Field::long("problem", "Hvilket problem vil du arbeide med?", "Pasienter \"venter\"\nfor lenge", Some(2000))
            .hint("Ikke skriv noe som kan knyttes til en pasient.")
            .of(problems),
        Field::one(
            "region",
            "Hvor jobber du?",
            vec![
                Choice::new("nord", "Helse Nord", &[""; 0]),
                Choice::new("vest", "Helse Vest", &[""; 0]).hint("Også private med avtale"),
            ],
        )
        .of(problems),
        Field::many(
            "days",
            "Når passer det?",
            vec![
                Choice::new("1", "Tirsdag 12. mai", &["1", "2"]),
                Choice::new("2", "Onsdag 13. mai", &["1", "2"]),
                Choice::new("3", "Torsdag 14. mai", &["1", "2"]),
            ],
        )
        .optional(),
        Field::select(
            "county",
            "Fylke",
            vec![Choice::new("39", "Vestfold", &["39"]), Choice::new("56", "Finnmark", &["39"])],
        ),
        Field::line(LineKind::Date, "day", "Dato", "21.10.2026"),
        Field::line(LineKind::Number, "value", "Verdi", "12,5"),
        Field::tick("agree", "Jeg har lest hvordan opplysningene brukes", true),
    ]
}

fn table() -> Table {
    let heads = vec![Head::text("Uke").sorts(), Head::number("Ventetid (dager)").sorts(), Head::text("Merknad")];
    Table::new("Ventetid per uke", heads).rows([
        vec![Cell::link("uke 36", "/nb/uke/36"), Cell::new("12,5").key("12.5"), Cell::new("")],
        vec![Cell::new("uke 37"), Cell::new("1 234,0").key("1234"), Cell::new("Feriestengt legemiddelgjennomgang")],
    ])
}

fn chart() -> ChartFigure {
    let days =
        [9.1, 8.2, 8.8, 7.6, 9.4, 8.0, 8.9, 7.7, 9.6, 8.3, 8.6, 7.9, 6.8, 6.1, 7.0, 5.9, 6.4, 5.7, 6.2, 5.5, 6.0];
    let chart = Chart::new(&Settings::new(ChartKind::Run), &Observation::series(days.map(Some))).unwrap();
    let wide = Drawing {
        description: "Medianen er 7,7 dager.",
        unit: "dager",
        quantity: Quantity::Amount,
        ..Drawing::new("sample", "Ventetid", &Plain)
    };
    ChartFigure {
        caption: "Ventetid i dager, mai–oktober".to_owned(),
        wide: svg(&chart, &wide),
        narrow: svg(&chart, &Drawing { size: Size::Narrow, ..wide }),
        reading: vec![
            ("Det vi kan si", "De siste ni punktene ligger under medianen på 7,7 dager.".to_owned()),
            ("Det vi ikke kan si ennå", "Hvorfor.".to_owned()),
        ],
        beside: Vec::new(),
        table: table().quiet(),
    }
}

fn demo() -> DemoBar {
    let choice =
        |value: &str, label: &str, chosen| DemoChoice { value: value.to_owned(), label: label.to_owned(), chosen };
    DemoBar {
        now: "09.00 fredag 21. februar 2020".to_owned(),
        moment_url: "/demo/moment".to_owned(),
        moments: vec![
            choice("before", "Før fristen", true),
            choice("selection", "Utvelgelse", false),
            choice("gathering", "Samling 2", false),
            choice("certificate", "Sertifikat", false),
        ],
        person_url: "/demo/person".to_owned(),
        people: vec![choice("", "Ingen", false), choice("kari", "Kari Prøvesen, søker", true)],
        mailbox_url: "/nb/demo/mailbox".to_owned(),
    }
}

/// For looking at: writes the sample page in each language into the folder that `BEDRE_SAMPLE` names.
#[test]
fn the_sample_page_renders_in_every_language() {
    for locale in Locale::ALL {
        let html = sample(locale).render().unwrap();

        assert!(html.contains(&format!("<html lang=\"{}\"", locale.tag())), "{locale:?}");
        assert_eq!(html.matches("<h1").count(), 1, "{locale:?}");
        if let Ok(folder) = std::env::var("BEDRE_SAMPLE") {
            std::fs::write(format!("{folder}/{}.html", locale.tag()), html).unwrap();
        }
    }
}

#[test]
fn what_was_typed_comes_back_as_typed() {
    let html = sample(Locale::Nb).render().unwrap();

    assert!(html.contains("value=\"Kari &#60;Prøvesen&#62;\""));
    assert!(html.contains(">\nPasienter &#34;venter&#34;\nfor lenge</textarea>"));
    assert!(html.contains("value=\"2\" checked"));
    assert!(html.contains("value=\"3\">"));
    assert!(html.contains("<option value=\"39\" selected>"));
}

#[test]
fn a_problem_is_linked_from_the_summary_and_wired_to_its_answer() {
    let html = sample(Locale::Nb).render().unwrap();

    assert!(html.contains("<a href=\"#problem\">Skriv hva problemet er, i en setning eller to.</a>"));
    assert!(html.contains("aria-describedby=\"problem-problem problem-hint problem-counter\" aria-invalid=\"true\""));
    assert!(html.contains("<a href=\"#region\">"));
    assert!(html.contains("id=\"region\" name=\"region\" type=\"radio\""));
}

#[test]
fn the_language_switch_keeps_the_page() {
    let layout = Layout::new(Texts::of(Locale::Nb), "/programme/leger?side=2", "Leger");

    let urls: Vec<String> = layout.languages().into_iter().map(|language| language.url).collect();

    assert_eq!(urls, ["/nb/programme/leger?side=2", "/nn/programme/leger?side=2", "/en/programme/leger?side=2"]);
}

#[test]
fn the_front_page_has_no_slash_at_the_end() {
    assert_eq!(Layout::new(Texts::of(Locale::En), "/", "Bedre").url("/"), "/en");
}

#[test]
fn no_page_has_script_or_style_of_its_own() {
    let html = sample(Locale::Nb).render().unwrap();

    for inline in [" style=", "<style", " onclick=", "<script>"] {
        assert!(!html.contains(inline), "{inline}");
    }
}

use super::*;
use jiff::civil::date as day;

use crate::print::reading;

fn certificate() -> Certificate {
    Certificate {
        name: "Kari Nordmann Østby".to_owned(),
        programme: "Forbedringsutdanning for leger".to_owned(),
        cohort: Some(5),
        first_day: day(2020, 5, 12),
        last_day: day(2021, 2, 4),
        sessions: "tre samlinger, to videokonferanser og fem webinarer".to_owned(),
        attended: 9,
        total: 9,
        project: Some("Færre fall på medisinsk sengepost".to_owned()),
        approval: None,
        place: Some("Oslo".to_owned()),
        issued: day(2021, 2, 5),
        organisers: vec!["Helsedirektoratet".to_owned()],
        number: "2021-0042".to_owned(),
        check_address: "https://bedre.example/nb/certificate/7F3K-9QXD-2MPA".to_owned(),
    }
}

fn approval() -> Approval {
    Approval {
        kind: "valgfritt kurs".to_owned(),
        minutes: 1470,
        approver: "Legeforeningen".to_owned(),
        reference: "36211".to_owned(),
    }
}

/// The certificate's words with line breaks taken away, and whether they keep within the page.
fn read(certificate: &Certificate, locale: Locale) -> (Vec<String>, bool) {
    let pages = print::typeset(Template::Certificate, certificate.facts(Texts::of(locale)).unwrap()).unwrap();
    (reading::pages(&pages).iter().map(|page| page.replace('\n', " ")).collect(), reading::is_within_pages(&pages))
}

#[test]
fn a_certificate_says_who_completed_what_and_how_to_check_it() {
    let (pages, _) = read(&certificate(), Locale::Nb);

    assert_eq!(
        pages,
        ["Helsedirektoratet Kursbevis Kari Nordmann Østby har gjennomført Forbedringsutdanning for leger, kull 5 \
          12. mai 2020–4. februar 2021 \
          Utdanningen omfattet tre samlinger, to videokonferanser og fem webinarer. Kari Nordmann Østby deltok på 9 av 9 \
          obligatoriske øktdager og har gjennomført forbedringsarbeidet «Færre fall på medisinsk sengepost». \
          Oslo, 5. februar 2021 Helsedirektoratet \
          Bevisnummer 2021-0042. Kontroller beviset på bedre.example/nb/certificate/7F3K-9QXD-2MPA. "]
    );
}

#[test]
fn a12_a_certificate_prints_course_hours_only_when_they_are_approved() {
    let approved = Certificate { approval: Some(approval()), ..certificate() };
    let sentence = "Godkjent som valgfritt kurs med 24,5 timer av Legeforeningen, referanse 36211.";

    assert!(read(&approved, Locale::Nb).0.concat().contains(sentence));
    assert!(!read(&certificate(), Locale::Nb).0.concat().contains("Godkjent"));
}

#[test]
fn what_is_not_known_leaves_no_trace() {
    let bare = Certificate { cohort: None, project: None, place: None, total: 1, attended: 1, ..certificate() };

    let page = read(&bare, Locale::Nn).0.concat();

    assert!(page.contains("har gjennomført Forbedringsutdanning for leger 12. mai 2020"), "{page}");
    assert!(page.contains("deltok på 1 av 1 obligatorisk øktdag. 5. februar 2021 Helsedirektoratet"), "{page}");
}

#[test]
fn every_language_has_its_certificate_on_one_page() {
    for (locale, words) in [
        (Locale::Nb, "Kontroller beviset på bedre.example"),
        (Locale::Nn, "Utdanninga omfatta tre samlinger"),
        (Locale::En, "12 May 2020 – 4 February 2021"),
    ] {
        let (pages, _) = read(&certificate(), locale);

        assert_eq!(pages.len(), 1, "{locale}");
        assert!(pages[0].contains(words), "{locale}: {}", pages[0]);
    }
}

#[test]
fn long_names_and_titles_stay_on_the_page() {
    let long = Certificate {
        name: "Wolfeschlegelsteinhausenbergerdorffsen-Nordmannsdatter Østby Aamodt-Čáhppesluovt Ærlighetsbakken"
            .to_owned(),
        programme: "Forbedringsagentutdanning for helse- og omsorgstjenestene i kommunene og sykehuset ".repeat(2),
        project: Some("Legemiddelsamstemming ved overføring mellom sykehus og sykehjem ".repeat(5)),
        sessions: "tre samlinger, to videokonferanser, fem webinarer og ett frivillig arbeidsverksted".to_owned(),
        organisers: vec![
            "Utviklingssenter for sykehjem og hjemmetjenester i Vestfold".to_owned(),
            "Sykehuset i Vestfold".to_owned(),
        ],
        approval: Some(approval()),
        check_address: format!("https://bedre.example/nb/certificate/{}", "x".repeat(120)),
        ..certificate()
    };

    let (pages, within) = read(&long, Locale::Nb);

    assert_eq!(pages.len(), 1);
    assert!(within);
}

#[test]
fn what_people_typed_is_never_read_as_markup() {
    let typed = "#let x = 1; #panic() *fet* _kursiv_ $x^2$ @ref <merke> \\u{41} `kode` // nei /* nei */ = nei";

    let page = read(&Certificate { project: Some(typed.to_owned()), ..certificate() }, Locale::Nb).0.concat();

    assert!(page.contains(&format!("«{typed}».")), "{page}");
}

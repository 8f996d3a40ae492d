//! The documents as files: accessible, lasting, the same for the same facts.

use bedre_documents::receipt::{Answer, Section};
use bedre_documents::{Certificate, Receipt};
use bedre_i18n::{Locale, Texts};
use jiff::civil::date;
use proptest::prelude::*;

fn certificate(name: &str) -> Certificate {
    Certificate {
        name: name.to_owned(),
        programme: "Forbedringsutdanning for leger".to_owned(),
        cohort: Some(5),
        first_day: date(2020, 5, 12),
        last_day: date(2021, 2, 4),
        sessions: "tre samlinger".to_owned(),
        attended: 7,
        total: 7,
        project: None,
        approval: None,
        place: None,
        issued: date(2021, 2, 5),
        organisers: vec!["Helsedirektoratet".to_owned()],
        number: "2021-0042".to_owned(),
        check_address: "https://bedre.example/nb/certificate/7F3K-9QXD-2MPA".to_owned(),
    }
}

fn receipt(answer: &str) -> Receipt {
    Receipt {
        applicant: "Kari Nordmann".to_owned(),
        programme: "Forbedringsutdanning for leger".to_owned(),
        cohort: None,
        organisers: Vec::new(),
        sent: "2020-02-21T22:59:59Z".parse().unwrap(),
        version: 1,
        sections: vec![Section {
            heading: "Om deg".to_owned(),
            answers: vec![Answer { question: "Hvorfor?".to_owned(), answer: answer.to_owned() }],
        }],
        digest: [0; 32],
    }
}

/// The uncompressed parts of a PDF: its objects and its metadata.
fn objects(pdf: &[u8]) -> String {
    assert!(pdf.starts_with(b"%PDF-1.7"));
    String::from_utf8_lossy(pdf).into_owned()
}

#[test]
fn a_certificate_states_its_standards_language_and_title() {
    for (locale, language, title) in [
        (Locale::Nb, "nb-NO", "Kursbevis for Kari Nordmann – Forbedringsutdanning for leger"),
        (Locale::Nn, "nn-NO", "Kursbevis for Kari Nordmann – Forbedringsutdanning for leger"),
        (Locale::En, "en-GB", "Course certificate for Kari Nordmann – Forbedringsutdanning for leger"),
    ] {
        let pdf = objects(&certificate("Kari Nordmann").pdf(Texts::of(locale)).unwrap());

        for part in [
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
            "/MarkInfo<</Marked true",
            "/DisplayDocTitle true",
            &format!("/Lang({language})"),
            &format!("<rdf:li xml:lang=\"x-default\">{title}</rdf:li>"),
            "/URI(https://bedre.example/nb/certificate/7F3K-9QXD-2MPA)",
        ] {
            assert!(pdf.contains(part), "{locale}: {part}");
        }
    }
}

#[test]
fn a_certificate_has_one_heading_and_words_in_place_of_its_code() {
    let pdf = objects(&certificate("Kari Nordmann").pdf(Texts::of(Locale::En)).unwrap());
    let words = "QR code that opens the page where the certificate can be checked";

    assert_eq!(pdf.matches("/S/H1/").count(), 1);
    assert_eq!(pdf.matches("/S/Figure/").count(), 1);
    assert!(pdf.contains(&format!("/Alt({words})")), "{pdf}");
}

#[test]
fn only_the_faces_that_are_used_are_in_the_file() {
    let pdf = objects(&certificate("Kari Nordmann").pdf(Texts::of(Locale::Nb)).unwrap());
    let mut faces: Vec<&str> = pdf
        .split("/FontName/")
        .skip(1)
        .map(|rest| rest.split('/').next().unwrap().split('+').nth(1).unwrap())
        .collect();
    faces.sort_unstable();

    assert_eq!(faces, ["LibertinusSerif-Bold", "LibertinusSerif-Regular"]);
}

#[test]
fn the_same_facts_give_the_same_file() {
    let first = certificate("Kari Nordmann").pdf(Texts::of(Locale::Nb)).unwrap();
    let other = certificate("Ola Nordmann").pdf(Texts::of(Locale::Nb)).unwrap();
    let second = certificate("Kari Nordmann").pdf(Texts::of(Locale::Nb)).unwrap();

    assert_eq!(first, second);
    assert_ne!(first, other);
}

#[test]
fn a_receipt_names_its_parts_by_headings_and_its_facts_by_row_headers() {
    let pdf = objects(&receipt("Derfor.").pdf(Texts::of(Locale::Nb)).unwrap());

    for (tag, count) in [("/S/H1/", 1), ("/S/H2/", 1), ("/S/H3/", 1), ("/S/Table/", 1), ("/S/TH/", 4), ("/S/TD/", 4)] {
        assert_eq!(pdf.matches(tag).count(), count, "{tag}");
    }
    assert_eq!(pdf.matches("/Scope/Row").count(), 4);
}

#[test]
fn names_in_many_scripts_and_signs_give_a_file() {
    for name in [
        "Łukasz Öztürk-Nguyễn",
        "Čáhppes Sárá Áile",
        "Елена Ελένη",
        "نور الهدى",
        "李小龍 ทดสอบ हिन्दी",
        "A\u{30a}se N\u{303}e\u{323}\u{302}",
        "😀👩🏽‍⚕️🇳🇴",
        "Zalgo Z\u{351}\u{36b}\u{343}a\u{36a}l\u{30e}",
        "",
        " ",
        "\u{0}\u{FEFF}\u{FFFE}\u{10FFFF}",
    ] {
        let pdf = certificate(name).pdf(Texts::of(Locale::Nb));

        assert!(pdf.is_ok(), "{name}: {:?}", pdf.err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_was_typed_gives_a_file(typed in "(\\PC|[\\n\\r\\t#*$@<\\\\`_\u{300}-\u{36f}\u{590}-\u{6ff}]){0,120}") {
        let pdf = receipt(&typed).pdf(Texts::of(Locale::Nb));

        prop_assert!(pdf.is_ok(), "{:?}", pdf.err());
    }
}

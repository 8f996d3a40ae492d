use super::*;
use bedre_i18n::Locale;

use crate::print::reading;

fn answer(question: &str, answer: &str) -> Answer {
    Answer { question: question.to_owned(), answer: answer.to_owned() }
}

fn receipt(answers: Vec<Answer>) -> Receipt {
    Receipt {
        applicant: "Kari Nordmann Østby".to_owned(),
        programme: "Forbedringsutdanning for leger".to_owned(),
        cohort: Some(5),
        organisers: vec!["Helsedirektoratet".to_owned()],
        sent: "2020-02-21T22:59:59Z".parse().unwrap(),
        version: 2,
        sections: vec![Section { heading: "Forbedringsarbeidet".to_owned(), answers }],
        digest: std::array::from_fn(|place| u8::try_from(place * 7).unwrap()),
    }
}

fn read(receipt: &Receipt, locale: Locale) -> Vec<String> {
    reading::pages(&print::typeset(Template::Receipt, receipt.facts(Texts::of(locale))).unwrap())
}

#[test]
fn a_receipt_says_what_was_sent_and_when_by_norwegian_clocks() {
    let receipt = receipt(vec![
        answer("Hvilket problem vil du arbeide med?", "For mange pasienter faller.\r\n\r\nÅrsaker:\r\n- mørke ganger"),
        answer("Har du en veileder?", " \n"),
    ]);

    assert_eq!(
        read(&receipt, Locale::Nb),
        [
            "Helsedirektoratet\nKvittering for søknad\nSøker\tKari Nordmann Østby\nProgram\tForbedringsutdanning for leger\n\
          Kull\t5\nSendt\t21. februar 2020 kl. 23.59\nVersjon\t2\nForbedringsarbeidet\nHvilket problem vil du arbeide med?\n\
          For mange pasienter faller.\nÅrsaker:\n- mørke ganger\nHar du en veileder?\nIkke besvart\nKontrollkode\n\
          00070e15 1c232a31 383f464d 545b6269 70777e85 8c939aa1 a8afb6bd c4cbd2d9\n\
          Koden er regnet ut av svarene du sendte (SHA-256). Blir et svar endret, blir koden en annen.\nSide 1 av 1\n"
        ]
    );
}

#[test]
fn a_long_answer_goes_on_over_pages_with_a_running_head_and_page_numbers() {
    let long = "Halvere antallet fall for pasienter over 75 år på medisinsk sengepost. ".repeat(120);

    let pages = read(&receipt(vec![answer("Hva vil du oppnå?", &long)]), Locale::Nn);

    assert_eq!(pages.len(), 3);
    assert!(!pages[0].contains("Kvittering for søknad – Forbedringsutdanning for leger"));
    for (place, page) in pages.iter().enumerate().skip(1) {
        assert!(page.starts_with("Kvittering for søknad – Forbedringsutdanning for leger\n"), "{page}");
        assert!(page.ends_with(&format!("Side {} av 3\n", place + 1)), "{page}");
    }
}

#[test]
fn a_sign_that_cannot_be_shown_is_told_of() {
    let told = "Der det står �, skrev du et tegn";

    let with = read(&receipt(vec![answer("Hvorfor?", "Fint 😀")]), Locale::Nb).concat();
    let without = read(&receipt(vec![answer("Hvorfor?", "Fint ☺")]), Locale::Nb).concat();

    assert!(with.contains("Fint �\n") && with.contains(told), "{with}");
    assert!(without.contains("Fint ☺\n") && !without.contains(told), "{without}");
}

#[test]
fn what_people_typed_is_never_read_as_markup() {
    let typed = "#let x = 1; #panic() *fet* _kursiv_ $x$ @ref <merke> `kode` // nei";

    let page = read(&receipt(vec![answer("= Hva?", typed)]), Locale::Nb).concat();

    assert!(page.contains(&format!("= Hva?\n{typed}\n")), "{page}");
}

//! The generated methods, as callers meet them.

use bedre_i18n::{Locale, Texts};
use jiff::civil::date;

#[test]
fn a_text_is_there_in_each_language() {
    let continues = Locale::ALL.map(|locale| Texts::of(locale).button_continue());

    assert_eq!(continues, ["Gå videre", "Gå vidare", "Continue"]);
}

#[test]
fn one_and_many_have_their_own_form() {
    for (count, nb, nn, en) in [
        (
            1,
            "Du må rette én ting før du kan gå videre",
            "Du må rette éin ting før du kan gå vidare",
            "Please correct one item before you continue",
        ),
        (
            3,
            "Du må rette 3 ting før du kan gå videre",
            "Du må rette 3 ting før du kan gå vidare",
            "Please correct 3 items before you continue",
        ),
    ] {
        assert_eq!(Locale::ALL.map(|locale| Texts::of(locale).form_error_summary(count)), [nb, nn, en]);
    }
}

#[test]
fn a_date_in_a_text_is_written_as_the_language_writes_it() {
    let deadlines = Locale::ALL.map(|locale| Texts::of(locale).programme_deadline_new(date(2020, 2, 21)));

    assert_eq!(
        deadlines,
        [
            "Ny søknadsfrist: 21. februar 2020",
            "Ny søknadsfrist: 21. februar 2020",
            "New application deadline: 21 February 2020"
        ],
    );
}

#[test]
fn a_large_number_in_a_text_has_its_thousands_apart() {
    assert_eq!(Texts::of(Locale::Nb).form_too_long(20_000), "Teksten kan ha høyst 20\u{a0}000 tegn. Kort den ned.",);
}

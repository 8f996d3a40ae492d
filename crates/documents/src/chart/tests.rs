use super::*;
use bedre_i18n::Locale;
use jiff::civil::date as day;

use crate::print::reading;

/// A small picture with a line and a word.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 140\"><path d=\"M10 120L60 80L110 90L160 60L210 66L300 20\" \
     fill=\"none\" stroke=\"#0f4c5c\" stroke-width=\"2\"/><text x=\"270\" y=\"70\" font-size=\"10\">Median 8,2</text></svg>";

fn sheet() -> ChartSheet {
    ChartSheet {
        title: "Fall per 1000 liggedøgn".to_owned(),
        belongs_to: "Færre fall på medisinsk sengepost".to_owned(),
        organisers: vec!["Helsedirektoratet".to_owned()],
        svg: PICTURE.to_owned(),
        alternative: "Seriediagram over tolv uker. Medianen er 8,2.".to_owned(),
        reading: "Medianen er 8,2.\n\nDet er for tidlig å si om noe har endret seg.".to_owned(),
        numbers: "Tall".to_owned(),
        columns: vec!["Uke".to_owned(), "Verdi".to_owned(), "Median".to_owned()],
        rows: vec![
            vec!["uke 36".to_owned(), "8,1".to_owned(), "8,2".to_owned()],
            vec!["uke 37".to_owned(), "7,4".to_owned()],
        ],
        made: day(2020, 9, 14),
    }
}

#[test]
fn a_sheet_holds_picture_reading_and_numbers() {
    let pages = print::typeset(Template::Chart, sheet().facts(Texts::of(Locale::Nb))).unwrap();

    assert_eq!(
        reading::pages(&pages),
        ["Helsedirektoratet\nFall per 1000 liggedøgn\nFærre fall på medisinsk sengepost\nMedianen er 8,2.\n\
          Det er for tidlig å si om noe har endret seg.\nTall\nUke\tVerdi\tMedian\nuke 36\t8,1\t8,2\nuke 37\t7,4\nSide 1 av 1\n"]
    );
}

#[test]
fn a_picture_that_is_none_is_an_error() {
    let sheet = ChartSheet { svg: "<svg".to_owned(), ..sheet() };

    let error = sheet.pdf(Texts::of(Locale::Nb)).unwrap_err();

    assert!(matches!(error, DocumentError::Typesetting { document: "chart", .. }), "{error}");
}

#[test]
fn a_picture_cannot_bring_in_a_file_of_the_machine() {
    let svg = PICTURE.replace("<path", "<image width=\"10\" height=\"10\" href=\"Cargo.toml\"/><path");

    assert!(ChartSheet { svg, ..sheet() }.pdf(Texts::of(Locale::Nb)).is_err());
}

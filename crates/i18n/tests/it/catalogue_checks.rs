//! The build refuses texts that are missing, differ or are out of place, and names file and key.

use crate::catalogue::{Kind, Piece, Source, TAGS, read};

/// The same small file in each language.
fn everywhere(ftl: &str) -> Vec<Source> {
    TAGS.iter().map(|tag| source(tag, ftl)).collect()
}

fn source(tag: &'static str, ftl: &str) -> Source {
    Source { tag, subject: "seat".to_owned(), ftl: ftl.to_owned() }
}

#[test]
fn a_text_is_read_with_its_variables_and_forms() {
    let messages = read(&everywhere(
        "seat-left = { $count ->\n    [0] Fullt\n    [one] Én plass\n   *[other] { $count } plasser for { $who }\n }\n",
    ));

    let messages = messages.unwrap();
    let message = messages.first().unwrap();
    assert_eq!(message.method(), "seat_left");
    assert_eq!(
        message.variables.clone().into_iter().collect::<Vec<_>>(),
        [("count".to_owned(), Kind::Count), ("who".to_owned(), Kind::Words)],
    );
    let text = |words: &str| Piece::Text(words.to_owned());
    assert_eq!(
        message.texts[0],
        [Piece::Plural {
            variable: "count".to_owned(),
            exact: vec![(0, vec![text("Fullt")])],
            one: Some(vec![text("Én plass")]),
            other: vec![Piece::Variable("count".to_owned()), text(" plasser for "), Piece::Variable("who".to_owned())],
        }],
    );
}

#[test]
fn a_line_break_in_the_file_is_a_space_in_the_text() {
    let messages = read(&everywhere("seat-offer =\n    Du har fått\n    plass.\n\n    Svar nå.\n")).unwrap();

    assert_eq!(messages[0].texts[0], [Piece::Text("Du har fått plass.\n\nSvar nå.".to_owned())]);
}

#[test]
fn a_translation_that_is_missing_is_named_with_its_file() {
    let sources = [
        source("nb", "seat-a = a\nseat-b = b\n"),
        source("nn", "seat-a = a\n"),
        source("en", "seat-a = a\nseat-c = c\n"),
    ];

    assert_eq!(
        read(&sources),
        Err(vec![
            "locales/nn/seat.ftl: `seat-b` is missing".to_owned(),
            "locales/en/seat.ftl: `seat-b` is missing".to_owned(),
            "locales/nb/seat.ftl: `seat-c` is missing".to_owned(),
            "locales/nn/seat.ftl: `seat-c` is missing".to_owned(),
        ]),
    );
}

#[test]
fn a_translation_with_other_variables_is_named_with_both() {
    let sources = [
        source("nb", "seat-a = { $name }\n"),
        source("nn", "seat-a = { $namn }\n"),
        source("en", "seat-a = { $name }\n"),
    ];

    assert_eq!(
        read(&sources),
        Err(vec![r#"locales/nn/seat.ftl: `seat-a` has the variables {"namn"}, elsewhere {"name"}"#.to_owned()]),
    );
}

#[test]
fn what_the_plain_part_of_fluent_does_not_have_is_refused() {
    for (ftl, trouble) in [
        ("seat-a = a\nseat-a = b\n", "`seat-a` stands twice"),
        ("chair-a = a\n", "`chair-a` does not begin with `seat-`"),
        ("seat = a\n", "`seat` does not begin with `seat-`"),
        ("seat-A = a\n", "`seat-A` has other characters than a–z, 0–9, `-` and `_`"),
        ("seat-a = a\n    .title = b\n", "`seat-a` has attributes; give each its own key"),
        ("-brand = Bedre\n", "`-brand` is a term; write the word out"),
        ("seat-a = { seat-b }\n", "`seat-a` has something else than a variable or a literal in braces"),
        ("seat-a = { NUMBER($n) }\n", "`seat-a` has something else than a variable or a literal in braces"),
        (
            "seat-a = { $type }\n",
            "`seat-a` has the variable `$type`; use small letters, digits and `_`, and no word of Rust",
        ),
        (
            "seat-a = { $n ->\n    [few] a\n   *[other] b\n }\n",
            "`seat-a` has the form `[few]`; our languages have `one` and `other`, else use two keys",
        ),
        ("seat-a = { $n ->\n    [1] a\n    [one] b\n   *[other] c\n }\n", "`seat-a` has both `[1]` and `[one]`"),
        ("seat-a = { $n ->\n   *[one] b\n }\n", "`seat-a` has no `*[other]`"),
    ] {
        let refused = read(&[source("nb", ftl)]).unwrap_err();

        assert_eq!(refused.first(), Some(&format!("locales/nb/seat.ftl: {trouble}")), "{ftl}");
    }
}

#[test]
fn a_file_that_is_no_fluent_is_refused_with_its_line() {
    let refused = read(&[source("nb", "seat-a = a\nseat-b = { $\n")]).unwrap_err();

    assert!(refused[0].starts_with("locales/nb/seat.ftl: near line 2: "), "{refused:?}");
}

#[test]
fn two_keys_cannot_be_the_same_method() {
    let refused = read(&everywhere("seat-a-b = a\nseat-a_b = b\n")).unwrap_err();

    assert_eq!(refused, ["`seat-a_b` and `seat-a-b` would be the same method"]);
}

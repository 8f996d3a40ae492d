//! The command as someone meets it: two files in, an answer or a complaint out.

use std::io::{Cursor, Write};

use super::*;

/// What came out.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    status: u8,
    output: String,
    complaints: String,
}

const APPLICANTS: &str = "id,score,region\na,71,sør\nb,70.5,sør\nc,66.5,nord\nd,60,nord\n";
const RULES: &str = "seats = 2\n[[quota]]\ncolumn = \"region\"\nvalue = \"nord\"\nmin = 1\n";

/// Runs the command on these two texts, with the applicants from standard input.
fn run_on(applicants: &[u8], rules: &str, format: Format, lang: Locale) -> Outcome {
    let mut file = tempfile::Builder::new().prefix("rules").suffix(".toml").tempfile().unwrap();
    file.write_all(rules.as_bytes()).unwrap();
    let args = Select { applicants: "-".into(), rules: file.path().to_owned(), format, lang };
    let (mut output, mut complaints) = (Vec::new(), Vec::new());
    let status = select(&args, &mut Cursor::new(applicants), &mut output, &mut complaints).unwrap();
    let name = file.path().display().to_string();
    let complaints = String::from_utf8(complaints).unwrap().replace(&name, "rules.toml");
    Outcome { status, output: String::from_utf8(output).unwrap(), complaints }
}

fn json(applicants: &str, rules: &str) -> (u8, serde_json::Value) {
    let outcome = run_on(applicants.as_bytes(), rules, Format::Json, Locale::Nb);
    assert_eq!(outcome.complaints, "");
    (outcome.status, serde_json::from_str(&outcome.output).unwrap())
}

fn complaint(applicants: &str, rules: &str) -> String {
    let outcome = run_on(applicants.as_bytes(), rules, Format::Json, Locale::Nb);
    assert_eq!((outcome.status, outcome.output.as_str()), (2, ""), "{}", outcome.complaints);
    outcome.complaints
}

#[test]
fn the_json_of_a_list_has_the_names_of_the_contract() {
    let (status, list) = json(APPLICANTS, RULES);

    assert_eq!(status, 0);
    let expected = serde_json::json!({
        "status": "optimal",
        "objective": 137.5,
        "bound": 137.5,
        "chosen": ["a", "c"],
        "rejected": [
            {
                "id": "b",
                "score": 70.5,
                "needed_score": 71.0,
                "because": { "kind": "quota_for_others", "column": "region", "value": "nord", "min": 1 },
            },
            {
                "id": "d",
                "score": 60.0,
                "needed_score": 66.5,
                "because": { "kind": "below_the_line", "line": 66.5 },
            },
        ],
        "quotas": [{ "column": "region", "value": "nord", "min": 1, "max": null, "chosen": 1, "price": 4.0 }],
        "spread": [],
        "seed": 0,
    });
    assert_eq!(without_billionths(list), expected);
}

/// Needed scores rounded: at a tie one that the tie rule decides against takes a billionth more.
fn without_billionths(mut list: serde_json::Value) -> serde_json::Value {
    for rejected in list["rejected"].as_array_mut().unwrap() {
        let needed = rejected["needed_score"].as_f64().unwrap();
        rejected["needed_score"] = ((needed * 1e6).round() / 1e6).into();
    }
    list
}

#[test]
fn the_json_of_a_conflict_names_its_rules_and_the_repair_and_ends_with_status_1() {
    let (status, stuck) = json(APPLICANTS, "seats = 3\nquota = [{ column = \"region\", value = \"nord\", min = 3 }]");

    assert_eq!(status, 1);
    let expected = serde_json::json!({
        "status": "infeasible",
        "conflict": [{ "rule": "quota_min", "column": "region", "value": "nord", "min": 3, "applicants": 2 }],
        "repair": [{ "change": "lower_min", "column": "region", "value": "nord", "from": 3, "to": 2 }],
    });
    assert_eq!(stuck, expected);
}

#[test]
fn every_rule_of_the_contract_can_be_written() {
    let rules = r#"
seats = 2
[[quota]]
column = "region"
value = "nord"
min = 0
max = 2
[[spread]]
column = "region"
weight = 1
target = "equal"
[[spread]]
column = "region"
weight = 1.5
target = { nord = 0.5, "sør" = 0.5 }
[[must]]
id = "d"
reason = "Lovet plass i fjor"
[[must_not]]
id = "a"
reason = "Trukket"
[tie]
steps = ["spread", { prefer = { column = "region", value = "nord" } }]
seed = 7
"#;

    let (status, list) = json(APPLICANTS, rules);

    assert_eq!((status, &list["chosen"], &list["seed"]), (0, &serde_json::json!(["b", "d"]), &serde_json::json!(7)));
    assert_eq!(list["rejected"][1]["because"], serde_json::json!({ "kind": "must_not", "reason": "Trukket" }));
}

#[test]
fn the_order_of_lines_has_no_say_and_the_same_input_gives_the_same_output() {
    let equal = "id,score\na,5\nb,5\nc,5\nd,5\n";
    let turned = "score,id\n5,d\n5,b\n5,a\n5,c\n";

    let one = run_on(equal.as_bytes(), "seats = 2", Format::Json, Locale::Nb);

    assert_eq!(one, run_on(equal.as_bytes(), "seats = 2", Format::Json, Locale::Nb));
    assert_eq!(one, run_on(turned.as_bytes(), "seats = 2", Format::Json, Locale::Nb));
}

#[test]
fn a_file_from_a_norwegian_spreadsheet_is_read() {
    let excel = "\u{feff}id;score;region\r\na;71,5;sør\r\nb;70,5;nord\r\n";

    let (status, list) = json(excel, "seats = 1");

    assert_eq!((status, &list["objective"]), (0, &serde_json::json!(71.5)));
}

#[test]
fn the_text_says_the_list_in_plain_words() {
    let free = "[[quota]]\ncolumn = \"region\"\nvalue = \"sør\"\nmax = 2\n";
    let rules = format!("{RULES}{free}[[spread]]\ncolumn = \"region\"\nweight = 0.5\ntarget = \"equal\"\n");

    let outcome = run_on(APPLICANTS.as_bytes(), &rules, Format::Text, Locale::Nb);

    assert_eq!(outcome.status, 0);
    let expected = "\
2 av 4 søkere får plass. Listen gir 137,5 poeng.
  a: 71 poeng
  c: 66,5 poeng

Kvoter
  region nord: 1 valgt, skal være minst 1. Koster 3 poeng.
  Én annen kvote er oppfylt uten å være ved grensen.

Fordeling etter region
  Skjevheten som er igjen, koster 0 poeng. Ønsket om jevn fordeling tar 0 poeng fra poengsummen.
  nord: 1 valgt av 2, jevn fordeling gir 1
  sør: 1 valgt av 2, jevn fordeling gir 1

Uten plass, de nærmeste først
  b: 70,5 poeng, ville fått plass med mer enn 71. Plassen trengs for å få minst 1 med region nord.
  d: 60 poeng, ville fått plass med mer enn 66,5. Andre har flere poeng.
";
    assert_eq!(outcome.output, expected);
}

#[test]
fn the_text_of_a_conflict_says_what_to_change_in_each_language() {
    let rules = "seats = 1\nmust = [{ id = \"a\", reason = \"x\" }, { id = \"b\", reason = \"y\" }]";
    let text = |lang| run_on(APPLICANTS.as_bytes(), rules, Format::Text, lang).output;

    for (lang, first) in [
        (Locale::Nb, "Reglene kan ikke oppfylles samtidig\n  Det er én plass.\n  a er valgt for hånd: x\n"),
        (Locale::Nn, "Reglane kan ikkje oppfyllast samtidig\n  Det er éin plass.\n  a er vald for hand: x\n"),
        (Locale::En, "The rules cannot all be met\n  There is one seat.\n  a is chosen by hand: x\n"),
    ] {
        assert_eq!(text(lang).get(..first.len()), Some(first), "{}", text(lang));
    }
}

#[test]
fn what_is_wrong_with_the_applicants_is_said_with_its_place() {
    for (applicants, expected) in [
        ("", "-, linje 1, kolonne 1: Filen er tom. Første linje skal ha navn på kolonnene, blant dem id og score."),
        ("id,points\na,1\n", "-, linje 1, kolonne 2: Kolonnen score mangler i første linje."),
        ("id,score,id\n", "-, linje 1, kolonne 3: Kolonnen id står to ganger i første linje."),
        ("id,score\na,1\nb,many\n", "-, linje 3, kolonne 2: score er «many», men skal være et tall."),
        ("id,score\na,NaN\n", "-, linje 2, kolonne 2: score er «NaN», men skal være et tall."),
        ("id,score\na,1e99\n", "-, linje 2, kolonne 2: score er «1e99», men skal være et tall."),
        ("id,score\na,\n", "-, linje 2, kolonne 2: score er «», men skal være et tall."),
        ("score,id\n1,\n", "-, linje 2, kolonne 2: id mangler. Hver søker skal ha sin egen."),
        ("id,score\na,1\n\na,2\n", "-, linje 4, kolonne 1: a står også på linje 2. Hver søker skal ha sin egen id."),
        ("id,score\r\na,1\r\nb,x\r\n", "-, linje 3, kolonne 2: score er «x», men skal være et tall."),
        ("id,score\n\"a\nb\",1\nc,x\n", "-, linje 4, kolonne 2: score er «x», men skal være et tall."),
        ("id,score\na,1,2\n", "-, linje 2, kolonne 3: Linjen har 3 felt, men første linje har 2."),
        ("id,score\na\n", "-, linje 2, kolonne 2: Linjen har 1 felt, men første linje har 2."),
    ] {
        assert_eq!(complaint(applicants, "seats = 1").trim_end(), expected, "{applicants:?}");
    }
}

#[test]
fn what_is_wrong_with_the_rules_is_said_with_its_place() {
    let quota = "seats = 1\n[[quota]]\ncolumn = \"region\"\nvalue = \"nord\"\n";
    let spread = "seats = 1\n[[spread]]\ncolumn = \"region\"\n";
    for (rules, expected) in [
        (
            format!("{quota}min = 3\nmax = 2\n"),
            "rules.toml, linje 2, kolonne 1: min er 3, men max er 2. min kan ikke være større enn max.",
        ),
        (quota.replace("\"region\"", "\"county\""), "rules.toml, linje 2, kolonne 1: Ingen søker har kolonnen county."),
        (
            format!("{spread}weight = -1\ntarget = \"equal\"\n"),
            "rules.toml, linje 2, kolonne 1: weight er −1, men skal være et tall fra 0 og oppover.",
        ),
        (
            format!("{spread}weight = 1\ntarget = {{ nord = 1.5 }}\n"),
            "rules.toml, linje 2, kolonne 1: Andelen for nord passer ikke. Hver andel skal være fra 0 til 1, og alle til sammen høyst 1.",
        ),
        (
            "seats = 1\n\n[[must]]\nid = \"x\"\nreason = \"y\"\n".to_owned(),
            "rules.toml, linje 3, kolonne 1: x er ikke blant søkerne.",
        ),
        (
            "seats = 1\n\n[[must]]\nid = \"a\"\nreason = \"\"\n".to_owned(),
            "rules.toml, linje 3, kolonne 1: reason mangler. Et valg for hånd skal ha en begrunnelse.",
        ),
    ] {
        assert_eq!(complaint(APPLICANTS, &rules).trim_end(), expected, "{rules}");
    }
}

#[test]
fn rules_that_are_no_toml_or_have_unknown_names_are_placed_too() {
    for (rules, place, word) in [
        ("seats = \n", "rules.toml, linje 1, kolonne 9: ", ""),
        (
            "seats = 1\n[[quota]]\ncolumn = \"region\"\nvalue = \"nord\"\nmni = 3\n",
            "rules.toml, linje 5, kolonne 1: ",
            "mni",
        ),
        ("seats = \"many\"\n", "rules.toml, linje 1, kolonne 9: ", "expected u32"),
        ("[[quota]]\ncolumn = \"region\"\nvalue = \"nord\"\n", "rules.toml, linje 1, kolonne 1: ", "seats"),
        (
            "seats = 1\n[[spread]]\ncolumn = \"region\"\nweight = 1\ntarget = \"even\"\n",
            "rules.toml, linje 5, kolonne 10: ",
            "`equal`",
        ),
    ] {
        let complaint = complaint(APPLICANTS, rules);
        assert!(complaint.starts_with(place) && complaint.contains(word), "{rules}: {complaint}");
    }
}

#[test]
fn a_file_that_is_no_utf_8_says_where_and_a_file_that_is_not_there_says_so() {
    let latin = b"id,score,region\na,1,nord\nb,2,s\xf8r\n";
    let outcome = run_on(latin, RULES, Format::Text, Locale::En);
    let expected = "-, line 3, column 6: The text is not UTF-8. Save the file as UTF-8.\n";
    assert_eq!((outcome.status, outcome.complaints.as_str()), (2, expected));

    let both = Select { applicants: "-".into(), rules: "-".into(), format: Format::Json, lang: Locale::Nb };
    let mut complaints = Vec::new();
    assert_eq!(select(&both, &mut Cursor::new([]), &mut Vec::new(), &mut complaints).unwrap(), 2);
    assert_eq!(String::from_utf8(complaints).unwrap(), "Bare én av filene kan være standard inn (-).\n");

    let gone = Select { applicants: "no-such-file.csv".into(), ..both };
    let mut complaints = Vec::new();
    assert_eq!(select(&gone, &mut Cursor::new([]), &mut Vec::new(), &mut complaints).unwrap(), 2);
    assert!(complaints.starts_with("Vi kan ikke lese no-such-file.csv: ".as_bytes()));
}

#[test]
fn damaged_rules_and_applicants_give_a_list_or_a_complaint_and_never_both() {
    let pairs = bedre_domain::samples::damaged(RULES, 400).zip(bedre_domain::samples::damaged(APPLICANTS, 400));
    let mut refused = 0;

    for (place, (rules, applicants)) in pairs.enumerate() {
        // One of the two is whole, so that both are reached.
        let (rules, applicants) = if place % 2 == 0 {
            (String::from_utf8_lossy(&rules).into_owned(), APPLICANTS.as_bytes().to_vec())
        } else {
            (RULES.to_owned(), applicants)
        };
        let outcome = run_on(&applicants, &rules, Format::Json, Locale::Nb);

        refused += usize::from(outcome.status == 2);
        assert_eq!(outcome.output.is_empty(), !outcome.complaints.is_empty(), "{rules:?} {outcome:?}");
    }

    assert!(refused > 100, "{refused}");
}

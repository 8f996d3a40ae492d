//! The commands as someone meets them: figures in, a chart or a complaint out.

use std::io::Cursor;
use std::path::Path;

use clap::Parser;
use serde_json::{Value, json};

use super::advise::Advise;
use super::chart::ChartArgs;
use super::funnel::FunnelArgs;
use super::pareto::ParetoArgs;
use super::power::PowerArgs;
use super::verify::Verify;

/// The command line, without the names of the commands.
#[derive(Debug, Parser)]
struct Line {
    #[command(flatten)]
    args: ChartArgs,
}

/// What came out: status, output, complaints.
fn chart(figures: &[u8], flags: &[&str]) -> (u8, String, String) {
    let args = Line::try_parse_from(["chart", "-"].iter().chain(flags)).unwrap().args;
    let (mut output, mut complaints) = (Vec::new(), Vec::new());
    let status = args.write(&mut Cursor::new(figures), &mut output, &mut complaints).unwrap();
    (status, String::from_utf8(output).unwrap(), String::from_utf8(complaints).unwrap())
}

fn answer(figures: &str, flags: &[&str]) -> Value {
    let (status, output, complaints) = chart(figures.as_bytes(), flags);
    assert_eq!((status, complaints.as_str()), (0, ""));
    serde_json::from_str(&output).unwrap()
}

/// A baseline of twelve around 8 and nine below it.
const IMPROVED: &str = "x,y\n1,9\n2,7\n3,8.5\n4,7.5\n5,9\n6,7\n7,8.5\n8,7.5\n9,9\n10,7\n11,8.5\n12,7.5\n\
                        13,4\n14,5\n15,4\n16,5\n17,4\n18,5\n19,4\n20,5\n21,4\n";

#[test]
fn a21_twelve_baseline_points_and_nine_better_ones_give_a_signal() {
    let answer = answer(IMPROVED, &["--freeze", "12", "--direction", "down", "--target", "4.5"]);

    assert_eq!(answer["verdict"]["is"], "signal");
    assert_eq!(answer["parts"][0]["cl"], 8.0);
    assert_eq!(answer["reading"]["signal"]["rule"], "longest_run");
    assert_eq!(answer["reading"]["signal"]["first"], 12);
    assert_eq!(answer["reading"]["signal"]["meaning"], "better");
    assert_eq!(answer["reading"]["next"], json!({ "is": "learn_from_better" }));
    assert_eq!(answer["reading"]["target"]["reached"], 5);
}

#[test]
fn a_proportion_has_limits_that_follow_its_denominators() {
    let answer = answer("x,y,n\n1,3,30\n2,5,40\n3,2,25\n", &["--chart", "p"]);

    assert_eq!(answer["points"]["n"], json!([30.0, 40.0, 25.0]));
    assert_ne!(answer["points"]["ucl"][0], answer["points"]["ucl"][1]);
    assert_eq!(answer["verdict"], json!({ "is": "too_early", "points": 3, "useful": 3, "needed": 12 }));
}

#[test]
fn a_norwegian_spreadsheet_is_read() {
    let answer = answer("x;y\r\n2026-02-01;2,5\r\n2026-01-01;1,5\r\n", &[]);

    assert_eq!(answer["points"]["x"], json!(["2026-01-01", "2026-02-01"]));
    assert_eq!(answer["points"]["y"], json!([1.5, 2.5]));
}

#[test]
fn csv_has_a_line_for_each_point() {
    let (status, output, _) = chart(b"x,y\n1,4\n2,\n3,5\n", &["--format", "csv"]);

    assert_eq!(status, 0);
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with("x,part,index,y,n,"), "{}", lines[0]);
    assert!(lines[2].starts_with("2,1,2,,,"), "{}", lines[2]);
}

#[test]
fn text_is_the_reading_in_the_language_asked_for() {
    let flags = ["--freeze", "12", "--direction", "down", "--format", "text", "--lang"];
    for (lang, heading) in [("nb", "Det vi kan si"), ("nn", "Det vi kan seie"), ("en", "What we can say")] {
        let (status, output, complaints) = chart(IMPROVED.as_bytes(), &[&flags[..], &[lang]].concat());

        assert_eq!((status, complaints.as_str()), (0, ""), "{lang}");
        assert!(output.starts_with(heading), "{output}");
    }
}

#[test]
fn svg_is_a_picture_with_title_and_description() {
    let (status, output, _) = chart(IMPROVED.as_bytes(), &["--format", "svg"]);

    assert_eq!(status, 0);
    assert!(output.starts_with("<svg ") && output.trim_end().ends_with("</svg>"), "{output}");
    assert!(output.contains("Run-diagram</title>"), "{output}");
    assert!(output.contains("<desc"), "{output}");
}

#[test]
fn phases_and_excluded_points_are_counted_from_one() {
    let answer = answer(IMPROVED, &["--chart", "i", "--phases", "12", "--exclude", "3"]);

    assert_eq!(answer["parts"][0]["last"], 12);
    assert_eq!(answer["parts"][1]["first"], 13);
    assert_eq!(answer["points"]["include"][2], false);
    assert_eq!(answer["points"]["include"][3], true);
}

#[test]
fn what_is_wrong_is_said_with_line_and_column_and_nothing_is_drawn() {
    let cases: [(&[u8], &[&str], &str); 10] = [
        (b"", &[], "-, linje 1: Filen er tom. Første linje skal ha navn på kolonnene: x, y og kanskje n."),
        (
            b"x,z\n1,2\n",
            &[],
            "-, linje 1: Kolonnen y mangler. Første linje skal ha navn på kolonnene: x, y og kanskje n.",
        ),
        (b"x,y\n1,2\n\n2,tre\n", &[], "-, linje 4, kolonne 2: «tre» er ikke et tall."),
        (b"x,y\n1,2,3\n", &[], "-, linje 2: Linjen har 3 felt, men første linje har 2."),
        (b"x,y\n,2\n", &[], "-, linje 2, kolonne 1: x mangler. Hver linje skal ha et nummer eller en dato."),
        (b"x,y\n1,2\n2,\xff\n", &[], "-, linje 3: Teksten er ikke UTF-8. Lagre filen som UTF-8."),
        (
            b"x,y\n1,2\n2,0\n",
            &["--chart", "t"],
            "-, linje 3: Tiden mellom to hendelser er null. Bruk timer i stedet for dager, eller et U-diagram.",
        ),
        (
            b"x,y,n\n1,2,1\n",
            &["--chart", "p"],
            "-, linje 2: Telleren er 2, men nevneren bare 1. En andel kan ikke være over 100 prosent.",
        ),
        (
            b"x,y\n1,2\n",
            &["--chart", "u"],
            "-, linje 1: Kolonnen n mangler. Første linje skal ha navn på kolonnene: x, y og kanskje n.",
        ),
        (b"x,y\n1,2\n", &["--exclude", "2"], "Det er ikke noe punkt nummer 2 å ta ut."),
    ];
    for (figures, flags, expected) in cases {
        let (status, output, complaints) = chart(figures, flags);

        assert_eq!((status, output.as_str(), complaints.trim_end()), (2, "", expected));
    }
}

#[test]
fn a_damaged_file_gives_a_whole_chart_or_a_complaint_with_its_place_and_nothing_between() {
    let whole = "x,y,n\n2026-01-05,3,30\n2026-01-12,5,40\n2026-01-19,2,25\n2026-01-26,,31\n2026-02-02,4,36\n";
    let mut refused = 0;

    for broken in bedre_domain::samples::damaged(whole, 4_000) {
        let args = Line::try_parse_from(["chart", "-", "--chart", "p", "--format", "csv"]).unwrap().args;
        let (mut output, mut complaints) = (Vec::new(), Vec::new());
        let status = args.write(&mut Cursor::new(&broken), &mut output, &mut complaints).unwrap();

        let complaint = String::from_utf8(complaints).unwrap();
        if status == 0 {
            assert_eq!(complaint, "");
        } else {
            refused += 1;
            assert_eq!((status, output.len()), (2, 0), "{complaint}");
            assert!(complaint.starts_with("-, linje "), "{complaint}");
        }
    }

    assert!(refused > 1_000, "{refused}");
}

#[test]
fn a_phase_that_ends_after_the_last_point_is_refused() {
    let (status, _, complaints) = chart(b"x,y\n1,2\n2,3\n", &["--phases", "2", "--lang", "nn"]);

    assert_eq!((status, complaints.trim_end()), (2, "Ein fase kan ikkje slutte ved punkt 2. Det er 2 punkt."));
}

#[test]
fn an_unknown_chart_is_refused_by_name() {
    let error = Line::try_parse_from(["chart", "-", "--chart", "pie"]).unwrap_err().to_string();

    assert!(error.contains("unknown chart `pie`"), "{error}");
}

/// The command line of `power`.
#[derive(Debug, Parser)]
struct PowerLine {
    #[command(flatten)]
    args: PowerArgs,
}

fn power(flags: &[&str]) -> (u8, String, String) {
    let args = PowerLine::try_parse_from(["power"].iter().chain(flags)).unwrap().args;
    let (mut output, mut complaints) = (Vec::new(), Vec::new());
    let status = args.write(&mut output, &mut complaints).unwrap();
    (status, String::from_utf8(output).unwrap(), String::from_utf8(complaints).unwrap())
}

#[test]
fn power_tells_the_chance_and_what_measuring_oftener_gives() {
    let flags = ["--level", "0.6", "--aim", "0.8", "--denominator", "80", "--after", "9", "--series", "200"];

    let (status, output, _) = power(&[&flags[..], &["--oftener", "4", "--format", "json"]].concat());

    let answer: Value = serde_json::from_str(&output).unwrap();
    assert_eq!((status, &answer["oftener"]["after"]), (0, &json!(36)));
    assert!(answer["as_planned"]["chance"].as_f64().unwrap() > 0.9, "{output}");
    assert!(
        answer["oftener"]["half"].as_u64().unwrap() < 4 * answer["as_planned"]["half"].as_u64().unwrap(),
        "{output}"
    );
    for (lang, start) in [("nb", "Sjansen for at endringen"), ("nn", "Sjansen for at endringa"), ("en", "The chance")] {
        let (status, output, _) = power(&[&flags[..], &["--lang", lang]].concat());

        assert!(status == 0 && output.starts_with(start), "{output}");
    }
}

#[test]
fn a_plan_that_cannot_be_is_refused_in_words() {
    let (status, output, complaints) =
        power(&["--level", "0.6", "--aim", "1.8", "--denominator", "80", "--after", "6"]);

    assert_eq!((status, output.as_str()), (2, ""));
    assert!(complaints.starts_with("Nivået, målet eller størrelsen passer ikke."), "{complaints}");
}

#[derive(Debug, Parser)]
struct AdviseLine {
    #[command(flatten)]
    args: Advise,
}

#[test]
fn advice_is_text_or_json_and_no_picture() {
    assert!(AdviseLine::try_parse_from(["advise", "-", "--format", "svg"]).is_err());
}

#[test]
fn rows_of_one_x_are_one_point_however_x_is_written_and_wherever_the_rows_stand() {
    let xs = |figures: &str| answer(figures, &[])["points"]["x"].clone();

    assert_eq!(xs("x,y\n1,4\n2,7\n1.0,6\n"), json!([1, 2]));
    assert_eq!(xs("x,y\nnord,4\nsør,7\nnord,6\n"), json!(["nord", "sør"]));
    assert_eq!(xs("x,y\n2026-01-02,4\n2026-01-01,7\n"), json!(["2026-01-01", "2026-01-02"]));
    assert_eq!(answer("x,y\nnord,4\nsør,7\nnord,6\n", &[])["points"]["y"], json!([5.0, 7.0]));
}

#[test]
fn a_pattern_of_the_whole_marks_no_point_in_the_table() {
    let slow = (0..24).map(|at| format!("{},{}\n", at + 1, if at / 6 % 2 == 0 { 8 + at % 3 } else { 3 + at % 3 }));
    let figures: String = std::iter::once("x,y\n".to_owned()).chain(slow).collect();

    let (_, csv, _) = chart(figures.as_bytes(), &["--format", "csv"]);

    assert_eq!(answer(&figures, &[])["signals"][0]["rule"], "few_crossings");
    assert!(!csv.contains("few_crossings"), "{csv}");
}

#[test]
fn advice_names_the_better_chart_and_a_place_to_split() {
    let line = |month: u32| format!("{month},{}\n", if month < 29 { 10 } else { 16 } + month * 7 % 5);
    let figures: String = std::iter::once("x,y\n".to_owned()).chain((1..=60).map(line)).collect();
    let advise = |figures: &str, flags: &[&str]| {
        let args = AdviseLine::try_parse_from(["advise", "-"].iter().chain(flags)).unwrap().args;
        let (mut output, mut complaints) = (Vec::new(), Vec::new());
        let input = &mut Cursor::new(figures.as_bytes());
        let status = args.write(input, &mut output, &mut complaints).unwrap();
        assert_eq!((status, complaints), (0, Vec::new()));
        String::from_utf8(output).unwrap()
    };

    let answer: Value = serde_json::from_str(&advise(&figures, &["--chart", "i"])).unwrap();
    let words = advise(&figures, &["--chart", "i", "--format", "text"]);
    let few = advise("x,y\n1,2\n", &["--format", "text", "--lang", "nn"]);

    assert_eq!(answer["splits"][0]["first"], 29);
    assert!(words.starts_with("Punkt 29: Herfra er nivået 18"), "{words}");
    assert_eq!(few.trim_end(), "Det er for få punkt til å gi råd.");
}

#[test]
fn verify_passes_the_cases_of_the_repository() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spc/tests/reference");
    let (mut output, mut progress) = (Vec::new(), Vec::new());

    let status = Verify { dir }.write(&mut output, &mut progress).unwrap();

    let output = String::from_utf8(output).unwrap();
    assert_eq!(output.lines().last(), Some("121 passed, 0 failed"), "{output}");
    assert_eq!(status, 0);
}

#[test]
fn verify_names_case_field_expected_and_found() {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spc/tests/reference");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("cases")).unwrap();
    std::fs::write(folder.path().join("index.csv"), "id\nqic-run-01\nmissing\n").unwrap();
    let json = std::fs::read_to_string(from.join("cases/qic-run-01.json")).unwrap();
    let series = std::fs::read_to_string(from.join("cases/qic-run-01.csv")).unwrap();
    let wrong = json.replacen("\"n_useful\": 24", "\"n_useful\": 23", 1);
    assert_ne!(wrong, json);
    std::fs::write(folder.path().join("cases/qic-run-01.json"), wrong).unwrap();
    std::fs::write(folder.path().join("cases/qic-run-01.csv"), series).unwrap();
    let (mut output, mut progress) = (Vec::new(), Vec::new());

    let status = Verify { dir: folder.path().to_owned() }.write(&mut output, &mut progress).unwrap();

    let output = String::from_utf8(output).unwrap();
    assert!(output.starts_with("qic-run-01: parts.n_useful: expected 23, found 24\nmissing: cannot read"), "{output}");
    assert!(output.ends_with("0 passed, 2 failed\n"), "{output}");
    assert_eq!(status, 1);
}

#[test]
fn a_chart_is_written_as_png_and_as_a_sheet_of_paper() {
    let args = |format: &str| {
        Line::try_parse_from(["chart", "-", "--freeze", "12", "--direction", "down", "--format", format]).unwrap().args
    };
    let made = |format: &str| {
        let (mut output, mut complaints) = (Vec::new(), Vec::new());
        let status = args(format).write(&mut Cursor::new(IMPROVED), &mut output, &mut complaints).unwrap();
        assert_eq!((status, complaints), (0, Vec::new()), "{format}");
        output
    };

    let (png, pdf) = (made("png"), made("pdf"));

    // Width and height stand after the signature and the head of the first chunk.
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert_eq!(png[16..24], [0, 0, 0x05, 0xa0, 0, 0, 0x02, 0x76], "1440 by 630");
    assert!(pdf.starts_with(b"%PDF-1.7"), "{:?}", &pdf[..8]);
}

/// The command line of `funnel`.
#[derive(Debug, Parser)]
struct FunnelLine {
    #[command(flatten)]
    args: FunnelArgs,
}

fn funnel(figures: &str, flags: &[&str]) -> (u8, String, String) {
    let args = FunnelLine::try_parse_from(["funnel", "-"].iter().chain(flags)).unwrap().args;
    let (mut output, mut complaints) = (Vec::new(), Vec::new());
    let status = args.write(&mut Cursor::new(figures), &mut output, &mut complaints).unwrap();
    (status, String::from_utf8(output).unwrap(), String::from_utf8(complaints).unwrap())
}

/// Eight wards around ten per cent; the second far above. Ward A stands on two lines.
const WARDS: &str = "x,y,n\nA,6,50\nB,60,240\nC,11,100\nD,9,100\nE,20,210\nF,31,300\nG,8,90\nH,12,110\nA,4,50\n";

#[test]
fn a_funnel_says_who_lies_outside_and_adds_up_the_rows_of_a_unit() {
    let (status, output, _) = funnel(WARDS, &[]);
    let answer: Value = serde_json::from_str(&output).unwrap();

    assert_eq!((status, answer["units"].as_array().unwrap().len()), (0, 8));
    assert_eq!((&answer["units"][0]["y"], &answer["units"][0]["n"]), (&json!(10.0), &json!(100.0)));
    assert_eq!(answer["units"][1]["standing"], "outside_above");
    assert_eq!(answer["dispersion"]["is"], "chance");
    let flags = ["--format", "text", "--lang"];
    for (lang, sentence) in [
        ("nb", "Én enhet ligger utenfor grensene: B."),
        ("nn", "Éi eining ligg utanfor grensene: B."),
        ("en", "One unit lies outside the limits: B."),
    ] {
        assert!(funnel(WARDS, &[&flags[..], &[lang]].concat()).1.contains(sentence), "{lang}");
    }
}

#[test]
fn a_funnel_of_units_that_all_differ_says_so_and_widens_its_limits_when_asked() {
    let line = |unit: u32| format!("{unit},{},1000\n", if unit.is_multiple_of(2) { 60 } else { 140 });
    let figures: String = std::iter::once("x,y,n\n".to_owned()).chain((1..=12).map(line)).collect();

    let told = funnel(&figures, &["--format", "text"]).1;
    let widened: Value = serde_json::from_str(&funnel(&figures, &["--widen"]).1).unwrap();

    assert!(
        told.contains("Enhetene er mer ulike enn tilfeldig variasjon kan gi (spredningen er 4,2 ganger så stor som"),
        "{told}"
    );
    assert!(widened["units"].as_array().unwrap().iter().all(|unit| unit["standing"] == "within"), "{widened}");
}

#[test]
fn what_is_wrong_with_the_figures_of_units_is_said_with_its_line_and_nothing_is_drawn() {
    let cases: [(&str, &[&str], &str); 5] = [
        (
            "x,y\nA,1\n",
            &[],
            "-, linje 1: Kolonnen n mangler. Første linje skal ha navn på kolonnene: x, y og kanskje n.",
        ),
        (
            "x,y,n\nA,1,3\nB,5,4\n",
            &[],
            "-, linje 3: Telleren er 5, men nevneren bare 4. En andel kan ikke være over 100 prosent.",
        ),
        ("x,y,n\nA,1.5,3\n", &[], "-, linje 2: «1.5» er ikke et helt tall, men her telles hele hendelser."),
        ("x,y,n\nA,-1,3\n", &["--kind", "u"], "-, linje 2: y er -1, men kan ikke være under null i dette diagrammet."),
        ("x,y,n\nA,1,3\n", &["--centre", "1.2"], "1.2 kan ikke være felles nivå."),
    ];
    for (figures, flags, expected) in cases {
        for format in ["json", "svg"] {
            let (status, output, complaints) = funnel(figures, &[flags, &["--format", format]].concat());

            assert_eq!((status, output.as_str(), complaints.trim_end()), (2, "", expected));
        }
    }
}

/// The command line of `pareto`.
#[derive(Debug, Parser)]
struct ParetoLine {
    #[command(flatten)]
    args: ParetoArgs,
}

#[test]
fn pareto_puts_groups_in_order_and_says_which_few_hold_most() {
    let figures = "x;y\nFall;67\nTrykksår;12\nLegemidler;41\nInfeksjon;22\nAnnet;5\n";
    let pareto = |flags: &[&str]| {
        let args = ParetoLine::try_parse_from(["pareto", "-"].iter().chain(flags)).unwrap().args;
        let (mut output, mut complaints) = (Vec::new(), Vec::new());
        let status = args.write(&mut Cursor::new(figures), &mut output, &mut complaints).unwrap();
        assert_eq!((status, complaints), (0, Vec::new()));
        String::from_utf8(output).unwrap()
    };

    assert_eq!(
        pareto(&["--format", "csv"]).lines().take(3).collect::<Vec<_>>(),
        [
            "group,y,share,cumulative",
            "Fall,67.0,0.4557823129251701,0.4557823129251701",
            "Legemidler,41.0,0.2789115646258503,0.7346938775510204"
        ]
    );
    let text = pareto(&["--format", "text"]);
    assert!(text.contains("3 av 5 grupper står for 88\u{a0}% av hendelsene: Fall, Legemidler, Infeksjon."), "{text}");
    assert!(pareto(&["--format", "svg"]).starts_with("<svg "));
}

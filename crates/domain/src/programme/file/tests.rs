//! Programme files, right and wrong.

use super::*;

#[test]
fn both_source_programmes_are_read_and_say_nothing_against_themselves() {
    for (name, text) in SOURCE_PROGRAMMES {
        let read = parse_toml(name, text).map(|(_, cohorts)| cohorts.len());

        assert_eq!(read, Ok(1), "{name}");
    }
}

#[test]
fn the_export_of_an_import_is_the_same_programme() {
    for (name, text) in SOURCE_PROGRAMMES {
        let (programme, cohorts) = parse_toml(name, text).unwrap();

        let written = write_toml(&programme, &cohorts);

        assert_eq!(parse_toml(name, &written), Ok((programme.clone(), cohorts.clone())), "{name}:\n{written}");
        assert_eq!(write_toml(&programme, &cohorts), written, "{name}");
    }
}

/// The doctors' file, whose decisions are individual ones with these lines.
fn with_complaint(lines: &str) -> Result<(Programme, Vec<Cohort>), Vec<FileError>> {
    let (name, text) = SOURCE_PROGRAMMES[0];
    let ordinary = "decision = \"ordinary\"\n";
    assert!(text.contains(ordinary));
    parse_toml(name, &text.replacen(ordinary, lines, 1))
}

const BODY: &str = "decision.administrative-act.body = { nb = \"klagenemnda\", nn = \"klagenemnda\" }\n";
const LAW: &str = "decision.administrative-act.law = { nb = \"kursloven § 4\", nn = \"kurslova § 4\" }\n";

#[test]
fn e13_where_one_may_complain_and_under_which_law_is_data_of_the_cohort() {
    let (programme, cohorts) = with_complaint(&format!("{BODY}{LAW}")).unwrap();

    let crate::cohort::DecisionKind::AdministrativeAct(complaint) = &cohorts[0].decision else {
        panic!("{:?}", cohorts[0].decision)
    };
    assert_eq!((complaint.body.nn.as_str(), complaint.law.nn.as_str()), ("klagenemnda", "kurslova § 4"));
    assert_eq!(complaint.deadline_weeks.get(), 3, "what both acts give");
    let written = write_toml(&programme, &cohorts);
    assert_eq!(parse_toml("x.toml", &written), Ok((programme, cohorts)), "{written}");
}

#[test]
fn an_individual_decision_that_does_not_say_where_to_complain_is_refused_with_line_and_field() {
    let cases = [
        ("decision = \"administrative-act\"\n".to_owned(), 0, "cohort[0].decision"),
        (BODY.to_owned(), 0, "cohort[0].decision.administrative-act"),
        (
            format!("{BODY}{LAW}decision.administrative-act.deadline_weeks = 0\n"),
            2,
            "cohort[0].decision.administrative-act.deadline_weeks",
        ),
        (format!("{BODY}{}", LAW.replace("kurslova § 4", "")), 1, "cohort[0].decision.administrative-act.law.nn"),
    ];

    for (lines, below, field) in cases {
        let errors = with_complaint(&lines).unwrap_err();

        let places: Vec<_> = errors.iter().map(|e| (e.line, e.field.as_str())).collect();
        assert_eq!(places, [(line_with("decision = \"ordinary\"") + below, field)], "{lines}: {errors:?}");
    }
}

#[test]
fn texts_with_signs_of_every_kind_read_back() {
    let (name, text) = SOURCE_PROGRAMMES[0];
    let (mut programme, cohorts) = parse_toml(name, text).unwrap();
    let signs = [
        "«a» \"b\" 'c'",
        "a\\b\\n",
        "a\tb\u{7f}\u{1}",
        "to\nlinjer\n",
        "\nfirst empty",
        "\"\"\"\n\"\"\"",
        "# = [x]",
        "æøå 🩺",
    ];

    for sign in signs {
        programme.goal.nb = sign.to_owned();
        programme.benefits = vec![programme.goal.clone()];
        let written = write_toml(&programme, &cohorts);
        assert_eq!(parse_toml(name, &written), Ok((programme.clone(), cohorts.clone())), "{sign:?}");
    }
}

#[test]
fn the_store_keeps_the_same_programme_as_json() {
    for (name, text) in SOURCE_PROGRAMMES {
        let (programme, cohorts) = parse_toml(name, text).unwrap();

        let json = serde_json::to_string(&(&programme, &cohorts)).unwrap();

        assert_eq!(serde_json::from_str::<(Programme, Vec<Cohort>)>(&json).unwrap(), (programme, cohorts), "{name}");
    }
}

/// The doctors' file with one piece of it exchanged.
fn doctors_with(piece: &str, instead: &str) -> Vec<FileError> {
    let (name, text) = SOURCE_PROGRAMMES[0];
    assert!(text.contains(piece), "{piece}");
    parse_toml(name, &text.replacen(piece, instead, 1)).unwrap_err()
}

/// The line on which a piece of the doctors' file stands.
fn line_with(piece: &str) -> usize {
    SOURCE_PROGRAMMES[0].1.lines().position(|line| line.contains(piece)).unwrap() + 1
}

#[test]
fn an_error_names_file_line_and_field() {
    let cases = [
        ("seats.count = 30", "seats.count = \"tretti\"", "cohort[0].seats.count"),
        ("amount = \"6400 kr\"", "amount = \"6400.00\"", "cohort[0].fee.charged.amount"),
        ("deadline.current = \"2020-02-21\"", "deadline.current = \"2020-02-31\"", "cohort[0].deadline.current"),
        ("stage = \"regular\"", "stage = \"usual\"", "programme.stage"),
        ("key = \"samling-1\"", "key = \"Samling 1\"", "cohort[0].session[2].key"),
        (
            "contact.email = \"forbedringsutdanning@helsedirektoratet.example\"",
            "contact.email = \"ring oss\"",
            "programme.contact.email",
        ),
        (
            "eligibility.professions = [\"LE\"]",
            "eligibility.professions = [\"ZZ\"]",
            "cohort[0].eligibility.professions",
        ),
        ("duration_months = 9", "duration_month = 9", "cohort[0].duration_month"),
    ];

    for (piece, instead, field) in cases {
        let errors = doctors_with(piece, instead);

        let places: Vec<_> = errors.iter().map(|e| (e.file.as_str(), e.line, e.field.as_str())).collect();
        assert_eq!(places, [("leger-2020.toml", line_with(piece), field)], "{piece}: {errors:?}");
    }
}

#[test]
fn a_missing_field_is_named_at_the_part_that_lacks_it() {
    let errors = doctors_with("seats.count = 30\n", "");

    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].problem, FileProblem::Content("missing field `count`".to_owned()));
    assert_eq!((errors[0].line, errors[0].field.as_str()), (line_with("seats.count"), "cohort[0].seats"));
}

#[test]
fn errors_of_writing_come_all_at_once() {
    let errors = parse_toml("x.toml", "[programme\nslug = \"a\"\nname = = 3\n").unwrap_err();

    let lines: Vec<_> = errors.iter().map(|error| error.line).collect();
    assert!(lines.contains(&1) && lines.contains(&3), "{errors:?}");
    assert!(errors.iter().all(|error| matches!(error.problem, FileProblem::Syntax(_))));
}

#[test]
fn errors_of_programme_and_cohort_come_together() {
    let (name, text) = SOURCE_PROGRAMMES[0];
    let text = text.replacen("stage = \"regular\"", "stage = 1", 1).replacen("number = 5", "number = -5", 1);

    let fields: Vec<_> = parse_toml(name, &text).unwrap_err().into_iter().map(|error| error.field).collect();

    assert_eq!(fields, ["programme.stage", "cohort[0].number"]);
}

#[test]
fn a_cohort_that_contradicts_itself_is_refused_with_line_and_field() {
    let cases = [
        ("seats.unit = \"person\"", "seats.unit = \"team\"", "cohort[0].seats.unit"),
        ("answers = [\"extent\"]", "answers = [\"size\"]", "cohort[0].checklist.item[1].answers"),
        ("key = \"geographic-spread\"", "key = \"described-problem\"", "cohort[0].criterion[2].key"),
        ("key = \"webinar-1\"", "key = \"samling-1\"", "cohort[0].session[5].key"),
    ];

    for (piece, instead, field) in cases {
        let errors = doctors_with(piece, instead);

        let places: Vec<_> = errors.iter().map(|error| (error.line, error.field.as_str())).collect();
        assert_eq!(places, [(line_with(piece), field)], "{piece}");
    }
}

#[test]
fn f26_a_question_that_waits_for_one_after_it_is_refused() {
    let errors = doctors_with("asked_when = { question = \"competing\"", "asked_when = { question = \"later-use\"");

    let [FileError { field, problem: FileProblem::Cohort(fault), .. }] = errors.as_slice() else {
        panic!("{errors:?}")
    };
    assert_eq!(field, "cohort[0].form.section[6].question[1]");
    let crate::cohort::CohortFault::Form(fault) = fault.as_ref() else { panic!("{fault:?}") };
    assert_eq!(fault.kind, crate::question::FormFaultKind::UnknownCondition("later-use".parse().unwrap()));
}

#[test]
fn a_text_that_is_empty_in_one_language_is_refused() {
    let errors = doctors_with("name.nn = \"Forbetringsutdanning for legar\"", "name.nn = \" \"");

    let found: Vec<_> = errors.into_iter().map(|error| (error.field, error.problem)).collect();
    assert_eq!(found, [("programme.name.nn".to_owned(), FileProblem::EmptyText)]);
}

#[test]
fn a_file_without_a_programme_says_so() {
    let errors = parse_toml("x.toml", "[other]\n").unwrap_err();

    let problems: Vec<_> = errors.into_iter().map(|error| error.problem).collect();
    assert_eq!(problems, [FileProblem::UnknownPart, FileProblem::NoProgramme]);
}

#[test]
fn no_nynorsk_text_holds_words_of_bokmaal() {
    let bokmaal = [
        "ikke",
        "hva",
        "hvem",
        "hvor",
        "hvordan",
        "hvorfor",
        "hvilken",
        "hvilke",
        "jeg",
        "fra",
        "noe",
        "noen",
        "deg selv",
        "søker",
        "søkere",
        "leder",
        "lederen",
        "veileder",
        "veiledning",
        "deltaker",
        "deltakere",
        "forbedring",
        "mulig",
        "mulige",
        "også",
        "bare",
        "være",
        "uken",
        "utdanningen",
        "kjenner til",
        "beskrevet",
        "en",
        "dere",
        "deres",
        "blitt",
    ];
    for (name, text) in SOURCE_PROGRAMMES {
        let nynorsk =
            text.lines().filter_map(|line| line.split("nn = \"").nth(1)).map(|rest| rest.split('"').next().unwrap());

        for line in nynorsk {
            let words: Vec<_> = line.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
            let found = bokmaal.iter().find(|word| words.iter().any(|other| other == *word));
            assert_eq!(found, None, "{name}: {line}");
        }
    }
}

#[test]
fn o17_no_file_publishes_a_personal_address() {
    for (name, text) in SOURCE_PROGRAMMES {
        let (programme, _) = parse_toml(name, text).unwrap();

        assert!(!programme.contact.has_personal_address(), "{name}");
        assert!(programme.contact.email.as_str().ends_with(".example"), "{name}");
    }
}

#[test]
fn o6_o22_the_sources_spelling_and_slips_are_mended_in_the_texts_that_people_read() {
    for (name, text) in SOURCE_PROGRAMMES {
        let read: String = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.starts_with("search_words"))
            .flat_map(|line| [line, "\n"])
            .collect();
        let read = read.to_lowercase();
        for slip in
            ["de jobber valg av team", "er problem viktig", "i løpet høsten", "utdannelse", "deltager", "09. juni"]
        {
            assert!(!read.contains(slip), "{name}: {slip}");
        }
    }
}

#[test]
fn o6_a_text_that_was_taken_over_can_be_edited_and_read_again() {
    let (name, text) = SOURCE_PROGRAMMES[0];
    let (mut programme, cohorts) = parse_toml(name, text).unwrap();
    programme.goal.nb = "Når utdanningen er over, leder du forbedringsarbeid.".to_owned();

    let read = parse_toml(name, &write_toml(&programme, &cohorts));

    assert_eq!(read, Ok((programme, cohorts)));
}

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

#[test]
fn the_store_keeps_the_same_programme_as_json() {
    for (name, text) in SOURCE_PROGRAMMES {
        let (programme, cohorts) = parse_toml(name, text).unwrap();

        let json = serde_json::to_string(&(&programme, &cohorts)).unwrap();

        assert_eq!(serde_json::from_str::<(Programme, Vec<Cohort>)>(&json).unwrap(), (programme, cohorts), "{name}");
    }
}

//! The two programmes as the sources have them.

use super::*;
use crate::{language::Language, samples};

#[test]
fn a3_a_picture_is_shown_only_with_its_alternative_text_and_its_file() {
    let mut image = samples::doctors().programme.image.unwrap();
    assert_eq!(image.credit, "Illustrasjonsfoto: MostPhoto");
    assert!(!image.can_be_published());

    image.file = Some("lege.jpg".to_owned());
    assert!(image.can_be_published());

    image.alternative = Bilingual::new("", "");
    assert!(!image.can_be_published());
}

#[test]
fn a5_the_doctors_programme_has_one_organiser_that_leads() {
    let organisers = samples::doctors().programme.organisers;

    let found: Vec<_> = organisers.iter().map(|organiser| (organiser.name.as_str(), organiser.part)).collect();
    assert_eq!(found, [("Helsedirektoratet", OrganiserPart::Lead)]);
}

#[test]
fn a15_four_outcomes_of_which_the_fourth_has_three_parts() {
    let outcomes = samples::doctors().programme.outcomes;

    let parts: Vec<_> = outcomes.iter().map(|outcome| outcome.parts.len()).collect();
    assert_eq!(parts, [0, 0, 0, 3]);
}

#[test]
fn g5_the_contact_is_a_role_with_address_and_telephone() {
    let contact = samples::doctors().programme.contact;

    assert_eq!(contact.role.in_language(Language::En).text, "Programme contact");
    assert_eq!(contact.email.as_str(), "forbedringsutdanning@helsedirektoratet.example");
    assert!(contact.phone.is_some());
}

#[test]
fn h1_a_search_for_another_form_of_the_name_finds_the_programme() {
    let agents = samples::agents().programme;

    assert!(agents.is_found_by("agentutdannelse"));
    assert!(agents.is_found_by("Forbetringsagent"));
    assert!(!agents.is_found_by("leger"));
    assert!(!agents.is_found_by(" "));
}

#[test]
fn h3_two_organisers_on_a_par() {
    let organisers = samples::agents().programme.organisers;

    let found: Vec<_> = organisers
        .iter()
        .map(|o| (o.name.as_str(), o.part, o.number.as_ref().map(OrganisationNumber::as_str)))
        .collect();
    assert_eq!(
        found,
        [
            ("Utviklingssenter for sykehjem og hjemmetjenester i Vestfold", OrganiserPart::Equal, None),
            ("Sykehuset i Vestfold HF", OrganiserPart::Equal, Some("983975259")),
        ]
    );
}

#[test]
fn h4_h5_the_vestfold_programme_is_a_pilot_for_one_county() {
    let agents = samples::agents().programme;

    assert_eq!(agents.stage, Stage::Pilot);
    assert_eq!(agents.scope, Scope::Regional(vec![CountyCode::parse("39").unwrap()]));
    assert_eq!(samples::doctors().programme.scope, Scope::National);
}

#[test]
fn h15_a_quote_without_recorded_consent_is_not_published() {
    let mut agents = samples::agents().programme;
    let quote = |by: &str, consent_on| Quote { text: "Nyttig.".to_owned(), by: by.to_owned(), consent_on };
    let consent = jiff::civil::date(2025, 5, 1);
    agents.quotes = vec![quote("Sykepleier", Some(consent)), quote("Lege", None)];

    let shown: Vec<_> = agents.published_quotes().map(|quote| quote.by.as_str()).collect();

    assert_eq!(shown, ["Sykepleier"]);
    assert_eq!(agents.warnings(), [ProgrammeWarning::QuotesNotShown(1)]);
}

#[test]
fn h16_h17_the_programme_says_what_one_gets_and_what_it_belongs_to() {
    let agents = samples::agents().programme;

    assert_eq!(agents.benefits.len(), 4);
    assert_eq!(agents.tags, ["Kloke valg"]);
}

#[test]
fn l5_staff_are_warned_of_a_personal_address() {
    let mut agents = samples::agents().programme;
    assert_eq!(agents.warnings(), []);

    agents.contact.email = Email::parse("kari.nes@sykehus.example").unwrap();

    assert_eq!(agents.warnings(), [ProgrammeWarning::PersonalAddress]);
}

#[test]
fn a_damaged_programme_file_is_read_or_refused_with_its_line_and_never_stops_the_program() {
    let file = include_str!("../../../../programmes/leger-2020.toml");
    let mut refused = 0;

    for broken in samples::damaged(file, 150) {
        let text = String::from_utf8_lossy(&broken);
        if let Err(errors) = file::parse_toml("leger-2020.toml", &text) {
            refused += 1;
            let lines = text.lines().count();
            assert!(!errors.is_empty());
            assert!(errors.iter().all(|error| (1..=lines + 1).contains(&error.line)), "{errors:?}");
        }
    }

    assert!(refused > 60, "only {refused} of 150 were found");
}

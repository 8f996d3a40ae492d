//! Each language keeps to its own words: no bokmål in nynorsk, no American spelling in English.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// Words that nynorsk does not have.
const BOKMAL: &str = "\
    ikke jeg dere hun hva hvem hvor hvordan hvorfor hver hvert hvis hvilke hvilket hvilken noe noen bare fra \
    også nå ennå mer flere mye velg søke søker søkere søkeren legge legger gjøre gjør være se leder lederen \
    ledere lede deltaker deltakere deltakeren deltakerne veileder veilederen veiledning forbedring \
    forbedringen forbedringsarbeid forbedringsarbeidet forbedringsteam bekreft bekrefte bekreftet \
    bekreftelse begrunnelse taushetsplikt påminnelse avgjørelse uke uken uker måned måneden måneder tegn \
    tall tallet tallene siden navn navnet sted stedet sykehus ansatte endret lagret skrevet sendte ble blitt \
    disse fortsatt senere senest tidligere tilbud foreløpig foreløpige fravær fraværende oppgave oppgaver \
    målepunkter punktene punkter finnes finner mulig hele åpne åpen et en ett én foreleser trenger videre \
    spørsmålene dagene plassene plasser timer timene minutter kurstimer søkte virksomhet enhet enheten \
    fylles kommer lenken lenke sjekklisten listen ventelisten henger vet tror sammendrag \
    avsatt ressurser kriterier kriteriene svarene datoer datoene samlinger samlingene mennesker \
    personer pasienter pårørende brukere naturlig utenfor grensen kurven verdier ukedag \
    lørdag søndag mandag tirsdag";

/// Forms that nynorsk has and we do not use, so that a word looks the same everywhere: ours are «gir», «ber», «blir»,
/// «vart», «skjer», «igjen», «følgjer», «første», «samtidig», «oversikt», «forhold», «avgjer», «utferda», «melding».
const OTHER_FORMS: &str = "\
    gjev gjeve oppgje oppgjev bed vert blei hender hendt att fylgje fylgjer fyrste samstundes oversyn tilhøve \
    bestem bestemmer bestemt utstede utstedt utsteder beskjed anbefaler foreslå foreslått overta me";

/// Words that bokmål does not have.
const NYNORSK: &str = "\
    ikkje eg kva kven kvar korleis kvifor nokon noko berre frå òg no enno meir søkje søkjar leggje gjere \
    vere leiar leiaren deltakar deltakarar rettleiar forbetring stadfest stadfeste stadfesta grunngiving \
    teieplikt påminning veke veka månad namn stad eit ein éin eitt vidare dei desse vart vorte lagra endra \
    tilbod";

/// American spellings, and Norwegian words that a hasty copy leaves behind.
const FOREIGN: &str = "\
    program programs organization organize organizer center color canceled enrollment ikke ikkje søknad og \
    til som";

/// The lines of all files of a language, with the file's name before each; comments are left out.
fn lines(tag: &str) -> io::Result<Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(tag);
    let mut lines = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        for line in fs::read_to_string(entry.path())?.lines() {
            let text = line.split_once(" = ").filter(|(key, _)| !key.contains(' ')).map_or(line, |(_, text)| text);
            if !line.starts_with('#') {
                lines.push((name.clone(), text.to_owned()));
            }
        }
    }
    Ok(lines)
}

/// Every word of `foreign` found in the texts of a language.
fn found(tag: &str, foreign: &str) -> io::Result<Vec<String>> {
    let foreign: BTreeSet<&str> = foreign.split_whitespace().collect();
    let mut found = Vec::new();
    for (file, line) in lines(tag)? {
        // «å nå målet» is «to reach the aim» in both.
        for word in line.replace("å nå ", "").split(|c: char| !c.is_alphabetic()) {
            if foreign.contains(word.to_lowercase().as_str()) {
                found.push(format!("{file}: «{word}» in «{line}»"));
            }
        }
    }
    Ok(found)
}

#[test]
fn nynorsk_is_nynorsk() -> io::Result<()> {
    assert_eq!(found("nn", BOKMAL)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn nynorsk_keeps_to_one_form_of_each_word() -> io::Result<()> {
    assert_eq!(found("nn", OTHER_FORMS)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn bokmal_is_bokmal() -> io::Result<()> {
    assert_eq!(found("nb", NYNORSK)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn english_is_british_and_all_english() -> io::Result<()> {
    assert_eq!(found("en", FOREIGN)?, Vec::<String>::new());
    Ok(())
}

#[test]
fn quotation_marks_and_dots_are_the_right_ones() -> io::Result<()> {
    for tag in ["nb", "nn", "en"] {
        for (file, line) in lines(tag)? {
            assert!(!line.contains("..."), "{tag}/{file}: «…» in «{line}»");
            assert!(!line.contains(" - "), "{tag}/{file}: «–» in «{line}»");
            assert!(tag == "en" || !line.contains(['“', '”']), "{tag}/{file}: «» in «{line}»");
            assert!(tag != "en" || !line.contains(['«', '»']), "{tag}/{file}: “” in {line}");
        }
    }
    Ok(())
}

/// One spelling of the words that the sources mix: «utdanning» and «deltaker», in nynorsk «deltakar».
#[test]
fn o22_education_and_participant_are_spelled_one_way() -> io::Result<()> {
    for (tag, wrong) in [("nb", ["utdannelse", "deltager", "deltakar"]), ("nn", ["utdannelse", "deltager", "deltaker"])]
    {
        for (file, line) in lines(tag)? {
            for wrong in wrong {
                assert!(!line.to_lowercase().contains(wrong), "{tag}/{file}: «{wrong}» in «{line}»");
            }
        }
    }
    Ok(())
}

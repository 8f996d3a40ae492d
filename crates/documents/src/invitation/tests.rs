use super::*;
use bedre_i18n::Locale;
use jiff::civil::date as day;

use crate::print::reading;

fn fact(term: &str, words: &str) -> Fact {
    Fact { term: term.to_owned(), words: words.to_owned() }
}

fn item(words: &str, items: &[&str]) -> Item {
    Item { words: words.to_owned(), items: items.iter().map(|&item| item.to_owned()).collect() }
}

fn session(title: &str, when: &str, place: &str, participation: &str) -> Session {
    Session {
        title: title.to_owned(),
        when: when.to_owned(),
        place: place.to_owned(),
        participation: participation.to_owned(),
    }
}

/// The team programme of autumn 2025.
fn vestfold() -> Invitation {
    Invitation {
        title: "Forbedringsagentutdanning i Vestfold – høsten 2025".to_owned(),
        organisers: vec!["USHT Vestfold".to_owned(), "Sykehuset i Vestfold".to_owned()],
        lead: "Vil dere gjøre tjenesten bedre, sammen på tvers av kommune og sykehus? Dere danner et forbedringsteam, får \
               veiledning og arbeider med et tema som angår begge steder. Denne gangen er temaet legemidler."
            .to_owned(),
        summary: vec![
            fact(
                "For hvem",
                "Team med 2–6 sykepleiere, vernepleiere, leger eller helsefagarbeidere. Ansatte i kommunene i Vestfold og \
                 Sykehuset i Vestfold.",
            ),
            fact("Plass til", "Tre team"),
            fact("Varighet", "Seks måneder"),
            fact("Samlinger", "Tre obligatoriske heldagssamlinger, én digital arbeidsøkt og ett frivillig arbeidsverksted"),
            fact("Lederen", "Nærmeste leder bør være med på første og siste samling"),
            fact("Pris", "Kostnadsfritt"),
        ],
        sections: vec![
            Section {
                heading: "Hva får dere?".to_owned(),
                text: "Kompetanse til å lede og gjennomføre forbedringsarbeid, og verktøy til å gjøre kloke valg.".to_owned(),
                items: Vec::new(),
            },
            Section {
                heading: "Tema på samlingene".to_owned(),
                text: String::new(),
                items: vec![
                    item("Modell for forbedring og praktiske verktøy", &[]),
                    item("Målinger av prosess, variasjon og resultat", &[]),
                    item("Endringspsykologi, gruppeprosesser og tverrfaglig teamarbeid", &[]),
                    item("Brukererfaring og samarbeid med pasienter og pårørende", &[]),
                ],
            },
            Section {
                heading: "Dette må dere ha på plass".to_owned(),
                text: String::new(),
                items: vec![
                    item("Et team på 2–6 ansatte", &["fra samme avdeling", "med avsatt tid mellom samlingene"]),
                    item("En leder som støtter arbeidet", &[]),
                ],
            },
        ],
        plan: vec![
            session("Forberedende møte med leder", "Dato kommer, 30 minutter", "Digitalt eller fysisk", "Velg én av to datoer"),
            session("Samling 1", "fredag 29. august 2025 kl. 08.00–15.00", "Fysisk. Sted kommer", "Obligatorisk"),
            session("Digital arbeidsøkt", "onsdag 1. oktober 2025 kl. 14.00–15.00", "På nett", "Ikke avklart"),
            session("Samling 2", "fredag 17. oktober 2025 kl. 08.00–15.00", "Fysisk. Sted kommer", "Obligatorisk"),
            session("Arbeidsverksted", "fredag 14. november 2025 kl. 08.00–11.30", "Fysisk. Sted kommer", "Frivillig"),
            session("Samling 3", "torsdag 11. desember 2025 kl. 08.00–15.00", "Fysisk. Sted kommer", "Obligatorisk"),
        ],
        plan_note: "Nærmeste leder er invitert til første og siste samling.".to_owned(),
        deadline: day(2025, 6, 16),
        address: "https://bedre.example/nb/programme/forbedringsagent-vestfold-2025".to_owned(),
        contact: vec!["Programkontakt".to_owned(), "forbedring@vestfold.example".to_owned(), "22 22 22 22".to_owned()],
        made: day(2025, 5, 2),
    }
}

fn read(invitation: &Invitation, locale: Locale) -> Vec<String> {
    let pages = invitation.pages(Texts::of(locale)).unwrap();
    assert!(reading::is_within_pages(&pages));
    reading::pages(&pages)
}

#[test]
fn h2_an_invitation_has_two_pages_and_the_second_holds_the_session_table() {
    for (locale, head) in [
        (Locale::Nb, "Plan\nHva\tNår\tHvor\tDeltakelse\n"),
        (Locale::Nn, "Plan\nKva\tNår\tKvar\tDeltaking\n"),
        (Locale::En, "Plan\nWhat\tWhen\tWhere\tParticipation\n"),
    ] {
        let pages = read(&vestfold(), locale);

        assert_eq!(pages.len(), 2, "{locale}");
        assert!(pages[1].starts_with(head), "{locale}: {}", pages[1]);
        assert!(pages[1].contains("Samling 3\ntorsdag 11. desember 2025\nkl. 08.00–15.00\n"), "{locale}: {}", pages[1]);
    }
}

#[test]
fn a15_outcomes_below_an_outcome_are_listed_below_it() {
    let page = read(&vestfold(), Locale::Nb).remove(0);

    assert!(page.contains("–\nEt team på 2–6 ansatte\n–\tfra samme avdeling\n"), "{page}");
}

#[test]
fn a_longer_text_is_set_in_smaller_type_to_keep_two_pages() {
    let mut invitation = vestfold();
    invitation.sections.push(Section {
        heading: "Kriterier".to_owned(),
        text: "Vi vurderer alle søknader etter de samme kriteriene, og dere får vite hvorfor. ".repeat(7),
        items: Vec::new(),
    });
    let roomy = typeset(&invitation.facts(Texts::of(Locale::Nb)).unwrap(), LAYOUTS[0]).unwrap();

    assert_eq!(roomy.pages().len(), 3);
    assert_eq!(read(&invitation, Locale::Nb).len(), 2);
}

#[test]
fn a_very_long_text_takes_the_pages_it_needs() {
    let mut invitation = vestfold();
    invitation.lead = "Vil dere gjøre tjenesten bedre?\n\n".repeat(120);

    let pages = read(&invitation, Locale::Nb);

    assert!(pages.len() > 2);
    assert!(pages.concat().contains("forbedring@vestfold.example"));
}

#[test]
fn what_people_typed_is_never_read_as_markup() {
    let mut invitation = vestfold();
    invitation.plan[1].title = "#panic() *Samling* $1$".to_owned();

    assert!(read(&invitation, Locale::Nb)[1].replace('\n', " ").contains("#panic() *Samling* $1$"));
}

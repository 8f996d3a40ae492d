//! Forty doctors from all over the country apply, so that there is something to assess and to choose from.

use bedre_actions::{Actor, Platform, demo};
use bedre_domain::{
    clock::ShiftedClock,
    email::Email,
    reference::{Division, municipalities},
};
use jiff::{ToSpan as _, civil::date};

use super::{hand_in, leaders, morning};

const GIVEN: [&str; 10] = ["Anne", "Bjørn", "Cecilie", "Dag", "Eli", "Frode", "Grete", "Hans", "Ida", "Jon"];
const FAMILY: [&str; 4] = ["Eksempel", "Liksom", "Oppdiktet", "Tenkt"];

/// What the first of the works is called.
pub(super) const FALLS: &str = "Færre fall på sengeposten";

/// What they want to improve: title, problem, causes, aim, for whom, measures.
const WORK: [[&str; 6]; 5] = [
    [
        FALLS,
        "Hver måned faller flere eldre pasienter på posten vår. Mange av fallene skjer om natten, på vei til toalettet.",
        "Ingen fast vurdering av fallrisiko\nDårlig lys om natten\nFå hjelpemidler ved sengen",
        "Fra 8 til 4 fall per 1000 liggedøgn",
        "Pasienter over 75 år på medisinsk sengepost",
        "Fall per 1000 liggedøgn\nAndel med fallvurdering innen ett døgn",
    ],
    [
        "Kortere ventetid på poliklinikken",
        "Nyhenviste pasienter venter i snitt ti uker på første time, og mange ringer for å spørre.",
        "Timebøkene åpnes sent\nMange uteblir\nHenvisningene vurderes én dag i uken",
        "Fra 70 til 40 dagers ventetid",
        "Nyhenviste pasienter ved poliklinikken",
        "Dager fra henvisning til første time\nAndel som uteblir",
    ],
    [
        "Riktige legemiddellister ved utskrivning",
        "Over halvparten av epikrisene har minst én feil i legemiddellisten, og fastlegene ringer oss.",
        "Listen skrives til slutt\nIngen fast gjennomgang med farmasøyt\nTo ulike systemer",
        "Fra 55 % til 15 % epikriser med feil",
        "Pasienter som skrives ut fra posten",
        "Andel epikriser med minst én feil\nAndel med legemiddelgjennomgang",
    ],
    [
        "Tidligere behandling ved mistanke om sepsis",
        "Det går for lang tid fra pasienten kommer til den første dosen antibiotika er gitt.",
        "Prøver tas i feil rekkefølge\nUklart hvem som starter\nLegemidlet hentes et annet sted",
        "Fra 110 til 60 minutter",
        "Pasienter med mistanke om sepsis i mottaket",
        "Minutter til første dose\nAndel innen én time",
    ],
    [
        "Færre unødige blodprøver",
        "Vi bestiller faste blodprøver hver dag på de fleste pasientene, også når svarene ikke endrer noe.",
        "Prøvepakker som standard\nIngen vane for å avbestille\nFrykt for å overse noe",
        "Fra 6 til 4 prøver per liggedøgn",
        "Alle inneliggende pasienter på posten",
        "Prøver per liggedøgn\nAndel døgn uten prøver",
    ],
];

/// Lets them apply, spread over the last weeks before the deadline.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn apply(platform: &Platform, clock: &ShiftedClock) -> anyhow::Result<()> {
    let places = municipalities(Division::on(date(2020, 2, 21)));
    let names = FAMILY.iter().flat_map(|family| GIVEN.iter().map(move |given| (given, family)));
    for (number, (given, family)) in names.enumerate() {
        // Nine is prime to the number of municipalities, so that the forty come from all over.
        let Some(place) = places.get((number * 9 + 3) % places.len()) else { continue };
        let day = date(2020, 1, 27).saturating_add(i64::try_from(number % 22)?.days());
        clock.move_to(morning(day));
        let email = format!("lege{:02}@helse.example", number + 1);
        let name = format!("{given} {family}");
        demo::ensure_person(platform, &Actor::system(), &Email::parse(&email)?, &name, &[]).await?;
        let sections = answers(number, &name, place.code.as_str());
        hand_in(platform, "leger-2020", &email, &sections).await?;
        // Four leaders are slow, so that there is somebody to remind; doctors with a practice of their own have none.
        if !is_self_employed(number) && number % 10 != 4 {
            let hours = 4 + u16::try_from(number % 5)?;
            leaders::say_yes(platform, &leader_of(number), &format!("Leder {family}"), hours).await?;
        }
    }
    Ok(())
}

/// One of eight has a practice of their own.
fn is_self_employed(number: usize) -> bool {
    number % 8 == 7
}

fn leader_of(number: usize) -> String {
    format!("leder{:02}@helse.example", number + 1)
}

type Sections = Vec<(&'static str, Vec<(&'static str, String)>)>;

/// One doctor's answers, section by section.
fn answers(number: usize, name: &str, municipality: &str) -> Sections {
    let Some([title, problem, causes, aim, group, measures]) = WORK.get(number % WORK.len()) else {
        return Vec::new();
    };
    let text = |text: &str| text.to_owned();
    let practice = is_self_employed(number);
    let mut support = vec![("leader-email", leader_of(number))];
    let mut team = vec![
        ("team", text("Sykepleier, lege, sekretær og farmasøyt")),
        ("meeting-rhythm", text(if number.is_multiple_of(3) { "every-week" } else { "every-fortnight" })),
        ("own-hours", (3 + number % 5).to_string()),
    ];
    if practice {
        support.push(("own-declaration", text("yes")));
        support.push(("colleague-email", format!("kollega{:02}@helse.example", number + 1)));
    } else {
        team.push(("leader-time", text("yes")));
    }
    support.push(("local-supervisor", text("no")));
    vec![
        (
            "about-you",
            vec![
                ("name", text(name)),
                ("profession", text("LE")),
                ("workplace", text(if practice { "general-practice" } else { "hospital" })),
                ("employer", text(if practice { "Legekontoret Eksempel" } else { "Sykehuset Eksempel HF" })),
                ("department", text("Medisinsk avdeling")),
                ("municipality", text(municipality)),
                ("clinical-practice", text("Jeg arbeider som lege i klinikken hver dag.")),
            ],
        ),
        ("problem", vec![("project-title", text(title)), ("problem", text(problem)), ("causes", text(causes))]),
        (
            "importance",
            vec![
                ("patient-benefit", text("yes")),
                ("patient-benefit.reason", text("Færre skades, og de kommer raskere hjem.")),
                ("importance-leader", text("Ledelsen har satt området øverst på listen i år.")),
                ("importance-staff", text("De ansatte er lei av å rette opp det samme om igjen.")),
                ("importance-patients", text("Brukerutvalget har tatt det opp to ganger.")),
            ],
        ),
        (
            "aim",
            vec![
                ("aim-amount", text(aim)),
                ("aim-date", text("01.02.2021")),
                ("aim-group", text(group)),
                ("feasibility", text("Ja. Vi har tall fra før, og kan prøve i liten skala fra første uke.")),
            ],
        ),
        ("measures", vec![("measures", text(measures))]),
        ("team-and-time", team),
        ("surroundings", vec![("competing", text("no"))]),
        ("afterwards", vec![("later-use", text("Jeg skal veilede neste team på avdelingen."))]),
        ("support", support),
        ("before-sending", vec![("handbook-read", text("yes")), ("fee-read", text("yes"))]),
    ]
}

//! A team of four from a municipality in Vestfold applies with an improvement area for both services.

use anyhow::Context as _;
use bedre_actions::{Actor, Platform, admission, demo, measure, offer, pdsa, project, supervision};
use bedre_domain::{
    clock::ShiftedClock,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    measure::{
        ChartKind, Definition, Direction, Entry, Figure, Frequency, MeasureKind, Phasing, Plan, PointSource, RuleSet,
        Scale, Taken,
    },
    pdsa::{Compared, CyclePlan, Decision, Study},
    project::Aim,
};
use jiff::{ToSpan as _, civil::date};

use super::{
    hand_in, morning,
    people::{LEAD, SUPERVISOR, TEAM_CONTACT},
};

/// The members: name, address, profession. All work at the same nursing home.
const MEMBERS: [[&str; 3]; 4] = [
    ["Tove Team", TEAM_CONTACT, "SP"],
    ["Sara Samarbeid", "sara.samarbeid@kommune.example", "HF"],
    ["Villy Vaktlege", "villy.vaktlege@kommune.example", "LE"],
    ["Mona Medisin", "mona.medisin@kommune.example", "VP"],
];

/// Lets the team apply, get its seat, and work for a summer and an autumn.
///
/// # Errors
///
/// When something cannot be kept.
pub(super) async fn take_part(platform: &Platform, clock: &ShiftedClock, cohort: CohortId) -> anyhow::Result<()> {
    let id = apply(platform, clock).await?;
    clock.move_to(morning(date(2025, 6, 19)));
    let lead = demo::be(platform, &Email::parse(LEAD)?).await?;
    admission::propose(platform, &lead, cohort).await?;
    admission::release(platform, &lead, cohort).await?;
    admission::send(platform, &lead, cohort).await?;
    clock.move_to(morning(date(2025, 6, 23)));
    let contact = demo::be(platform, &Email::parse(TEAM_CONTACT)?).await?;
    offer::accept(platform, &contact, id).await?;
    let contact = demo::be(platform, &Email::parse(TEAM_CONTACT)?).await?;
    let project = project::mine(platform, &contact).await?.pop().context("the team has a project")?;
    let supervisor = demo::be(platform, &Email::parse(SUPERVISOR)?).await?;
    let supervisor = supervisor.person().context("the supervisor has an account")?.id;
    supervision::assign(platform, &lead, project.id, &[supervisor], None).await?;
    improve(platform, clock, &contact).await
}

/// The team's improvement work: aim, measure, twelve weeks before a change and nine after, and the test between.
async fn improve(platform: &Platform, clock: &ShiftedClock, contact: &Actor) -> anyhow::Result<()> {
    clock.move_to(morning(date(2025, 8, 12)));
    let project = project::mine(platform, contact).await?.pop().context("the team has a project")?;
    let text = |text: &str| FreeText::new(text);
    let figure = |number| Figure::new(number).context("a number");
    let aim = Aim {
        what: text("Feil i legemiddellisten")?,
        wish: text("Halvere antall feil per innleggelse")?,
        baseline: Some(figure(3.2)?),
        target: Some(figure(1.6)?),
        unit: text("feil per innleggelse")?,
        date: Some(date(2025, 12, 1)),
        group: text("beboere som kommer fra sykehuset")?,
    };
    let seen = project::open(platform, contact, project.id).await?.aim_seen();
    project::set_aim(platform, contact, project.id, &seen, aim).await?;
    let plan = Plan {
        kind: MeasureKind::Outcome,
        scale: Scale::Value,
        definition: Definition {
            what: text("Avvik mellom epikrisen og listen på sykehjemmet, i snitt per innleggelse i uken")?,
            how: text("To sykepleiere går gjennom listen dagen etter innkomst og teller avvik")?,
            collector: text("Sykepleier i 2. etasje")?,
            frequency: Some(Frequency::Weekly),
        },
        unit: text("feil per innleggelse")?,
        direction: Direction::Down,
        target: Some(figure(1.6)?),
        chart: ChartKind::Run,
        rules: RuleSet::Anhoej,
        phasing: Phasing::default(),
    };
    let measure = measure::create(platform, contact, project.id, text("Feil i legemiddellisten")?, plan).await?;
    let cycle = CyclePlan {
        what: text("Sykehuset ringer sykehjemmet samme dag som pasienten reiser")?,
        question: text("Får vi med endringene som ikke står i epikrisen?")?,
        scale: text("Én post på sykehuset, to uker")?,
        who: text("Tove og Villy")?,
        prediction: text("Vi tror vi finner minst ett avvik mindre per innleggelse")?,
        starts: Some(date(2025, 8, 18)),
        ends: Some(date(2025, 8, 31)),
        measure: Some(measure),
    };
    let cycle = pdsa::plan(platform, contact, project.id, cycle).await?;
    clock.move_to(morning(date(2025, 8, 18)));
    let seen = pdsa::open(platform, contact, cycle).await?.plan_seen();
    pdsa::start(platform, contact, cycle, &seen).await?;
    clock.move_to(morning(date(2025, 9, 1)));
    let study = Study {
        from: date(2025, 8, 18),
        until: date(2025, 8, 31),
        done: text("Vi ringte ved elleve av tolv utskrivninger")?,
        result: text("Færre avvik enn før, og samtalen tok fire minutter i snitt")?,
        compared: Compared::AsPredicted,
        learned: text("Samtalen må komme før klokken 14 for at vakten skal rekke det")?,
    };
    let seen = pdsa::open(platform, contact, cycle).await?.state_seen();
    pdsa::study(platform, contact, cycle, &seen, study).await?;
    let learned = text("Fast tidspunkt er viktigere enn hvem som ringer")?;
    let seen = pdsa::open(platform, contact, cycle).await?.state_seen();
    pdsa::decide(platform, contact, cycle, &seen, learned, Decision::ScaleUp).await?;
    clock.move_to(morning(date(2025, 10, 14)));
    let first = date(2025, 5, 26);
    let entries = WEEKS.iter().enumerate().map(|(week, errors)| {
        anyhow::Ok(Entry {
            day: first.saturating_add(i64::try_from(week)?.weeks()),
            taken: Taken::Value { value: figure(*errors)?, denominator: None },
            note: FreeText::default(),
        })
    });
    measure::record(platform, contact, measure, entries.collect::<Result<_, _>>()?, PointSource::Pasted).await?;
    Ok(())
}

/// Errors per admission, week by week: twelve weeks before the change, nine after.
const WEEKS: [f64; 21] =
    [3.1, 2.8, 3.6, 3.3, 2.9, 3.4, 3.0, 3.7, 2.7, 3.2, 3.5, 2.9, 2.4, 2.1, 2.3, 1.9, 2.2, 1.8, 2.0, 1.7, 1.9];

/// Lets the team apply.
async fn apply(platform: &Platform, clock: &ShiftedClock) -> anyhow::Result<ApplicationId> {
    clock.move_to(morning(date(2025, 6, 2)));
    let text = |text: &str| text.to_owned();
    let mut team = vec![("team-name", text("Team Trygg medisin"))];
    for (row, [name, email, profession]) in MEMBERS.into_iter().enumerate() {
        let fields = MEMBER_FIELDS.get(row).copied().unwrap_or_default();
        let typed = [name, email, profession, "3907", "Sykehjemmet Eksempel, 2. etasje"];
        team.extend(fields.into_iter().zip(typed.map(text)));
    }
    let sections = [
        ("team", team),
        (
            "contact",
            vec![("team-contact", text(TEAM_CONTACT)), ("leader-email", text("leder.sykehjem@kommune.example"))],
        ),
        (
            "area",
            vec![
                ("area", text("Beboere får ikke alltid gjennomgått legemidlene når de kommer fra sykehuset.")),
                (
                    "both-services",
                    text("Sykehuset sender listen, og sykehjemmet skal bruke den. Feilene oppstår mellom oss."),
                ),
                ("own-time", text("yes")),
            ],
        ),
    ];
    hand_in(platform, "forbedringsagent-vestfold-2025", TEAM_CONTACT, &sections).await
}

/// The names of the fields of four members.
const MEMBER_FIELDS: [[&str; 5]; 4] = [
    ["members.0.name", "members.0.email", "members.0.profession", "members.0.employer", "members.0.department"],
    ["members.1.name", "members.1.email", "members.1.profession", "members.1.employer", "members.1.department"],
    ["members.2.name", "members.2.email", "members.2.profession", "members.2.employer", "members.2.department"],
    ["members.3.name", "members.3.email", "members.3.profession", "members.3.employer", "members.3.department"],
];

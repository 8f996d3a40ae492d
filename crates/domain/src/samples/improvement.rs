//! Made-up improvement work: falls at night on a ward, counted every week.

use std::sync::atomic::{AtomicU64, Ordering};

use bedre_spc::{ChartKind, Direction};
use jiff::{Timestamp, ToSpan, civil::Date, civil::date};
use uuid::Uuid;

use super::{agents, doctors};
use crate::{
    cohort::Cohort,
    email::Email,
    free_text::FreeText,
    id::{DataPointId, MeasureId, Mint, PdsaCycleId, PersonId, ProjectId},
    measure::{
        DataPoint, Definition, Figure, Frequency, Measure, MeasureKind, MeasureStage, Phasing, Plan, PointSource,
        PointState, RuleSet, Scale,
    },
    pdsa::{Compared, CyclePlan, PdsaCycle, PdsaState, Study},
    project::{Aim, Charter},
    question::{Answers, Complete, Field, MemberColumn},
};

/// A mint whose identifiers count from one.
#[derive(Debug, Default)]
pub struct Numbered(AtomicU64);

impl Mint for Numbered {
    fn mint(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed) + 1))
    }
}

/// A text that is known to hold no identity number.
pub fn text(text: &str) -> FreeText {
    FreeText::new(text).unwrap_or_default()
}

/// A number that is known to be a figure; zero otherwise.
pub fn figure(number: f64) -> Figure {
    Figure::new(number).unwrap_or(Figure::nought())
}

/// A charter in which nothing is missing.
pub fn charter() -> Charter {
    Charter {
        title: text("Færre fall på natt"),
        problem: text("Pasienter over 75 år faller om natten."),
        extent: text("8 fall i uken"),
        causes: vec![text("Mørke rom"), text("Sovemedisin")],
        aim: Aim {
            what: text("Redusere antall fall"),
            wish: text("halvere"),
            baseline: Some(figure(8.0)),
            target: Some(figure(4.0)),
            unit: text("fall i uken"),
            date: Some(date(2021, 2, 1)),
            group: text("pasienter over 75 år"),
        },
        ..Charter::default()
    }
}

/// Falls in a week: an outcome measure on a run chart, lower is better.
pub fn falls_plan() -> Plan {
    Plan {
        kind: MeasureKind::Outcome,
        scale: Scale::Count,
        definition: Definition {
            what: text("Fall som er meldt i uken, med eller uten skade"),
            how: text("Telles i avvikssystemet hver mandag"),
            collector: text("Fagsykepleier"),
            frequency: Some(Frequency::Weekly),
        },
        unit: text("fall"),
        direction: Direction::Down,
        target: Some(figure(4.0)),
        chart: ChartKind::Run,
        rules: RuleSet::Anhoej,
        phasing: Phasing::default(),
    }
}

/// The measure of [`falls_plan`].
pub fn falls() -> Measure {
    Measure { stage: MeasureStage::Planned(Box::new(falls_plan())), ..draft_measure() }
}

/// A measure that is only named.
pub fn draft_measure() -> Measure {
    Measure {
        id: MeasureId::from(Uuid::from_u128(1)),
        project: ProjectId::from(Uuid::from_u128(1)),
        name: text("Antall fall i uken"),
        stage: MeasureStage::Draft,
        created_at: Timestamp::UNIX_EPOCH,
        changed_at: Timestamp::UNIX_EPOCH,
    }
}

/// A plain value that counts.
pub fn counted(value: f64) -> PointState {
    PointState::Counted(crate::measure::Amount::kept(figure(value), None))
}

/// A data point a week from `first` on, one for each value.
pub fn weekly_points(first: Date, values: &[f64]) -> Vec<DataPoint> {
    let days = std::iter::successors(Some(first), |day| day.checked_add(7.days()).ok());
    days.zip(values).zip(1_u128..).map(|((day, value), number)| point(number, day, *value)).collect()
}

fn point(number: u128, day: Date, value: f64) -> DataPoint {
    DataPoint {
        id: DataPointId::from(Uuid::from_u128(number)),
        measure: draft_measure().id,
        day,
        state: counted(value),
        note: FreeText::default(),
        source: PointSource::Typed,
        recorded_by: PersonId::from(Uuid::from_u128(1)),
        recorded_at: Timestamp::UNIX_EPOCH,
        changed_at: None,
    }
}

/// What a doctor has answered, read by the doctors' cohort.
pub fn doctor_answers() -> Complete {
    read(&doctors().cohort, &doctor_typed())
}

/// What a doctor has typed.
pub fn doctor_typed() -> Answers {
    let typed = [
        ("name", "Kari Prøve"),
        ("profession", "LE"),
        ("workplace", "hospital"),
        ("employer", "983975259"),
        ("department", "Medisinsk sengepost"),
        ("municipality", "Tønsberg"),
        ("clinical-practice", "Overlege på sengepost"),
        ("project-title", "Færre fall på natt"),
        ("problem", "Pasienter over 75 år faller om natten."),
        ("causes", "Mørke rom\nSovemedisin"),
        ("extent", "8 fall per 1000 liggedøgn siste halvår"),
        ("patient-benefit", "yes"),
        ("patient-benefit.reason", "Fall gir skader"),
        ("importance-leader", "Fall gir lengre liggetid"),
        ("importance-staff", "Mange nattevakter er alene"),
        ("importance-patients", "De blir redde for å gå"),
        ("aim-amount", "halvere"),
        ("aim-date", "1.2.2021"),
        ("aim-group", "pasienter over 75 år på medisinsk sengepost"),
        ("feasibility", "Ja, avdelingen er liten"),
        ("measures", "Antall fall per 1000 liggedøgn\nAndel med fallvurdering"),
        ("team", "Sykepleier, fysioterapeut og lege"),
        ("meeting-rhythm", "every-week"),
        ("own-hours", "6"),
        ("leader-time", "yes"),
        ("competing", "no"),
        ("later-use", "Lære opp andre"),
        ("leader-email", "leder@sykehus.example"),
        ("local-supervisor", "no"),
        ("fee-read", "yes"),
    ];
    typed_in(typed.into_iter().map(|(field, text)| (field.to_owned(), text)))
}

/// What a team of two has answered, read by the improvement agents' cohort.
pub fn team_answers() -> Complete {
    read(&agents().cohort, &team_typed())
}

/// What a team of two has typed.
pub fn team_typed() -> Answers {
    let members = [["Ada Prøve", "ada@kommune.example"], ["Bo Prøve", "bo@kommune.example"]];
    let member_fields = members.into_iter().enumerate().flat_map(|(row, [name, email])| {
        let columns = [name, email, "SP", "3907", "Sykehjemmet"];
        MemberColumn::ALL
            .into_iter()
            .zip(columns)
            .map(move |(column, text)| (format!("members.{row}.{}", column.name()), text))
    });
    let typed = [
        ("team-name", "Samstemt"),
        ("team-contact", "ada@kommune.example"),
        ("area", "Samstemme legemidler ved overføring\nI dag skjer det for sent."),
        ("both-services", "Listene går mellom sykehjem og sykehus"),
        ("own-time", "yes"),
    ];
    typed_in(typed.into_iter().map(|(field, text)| (field.to_owned(), text)).chain(member_fields))
}

fn typed_in<'a>(typed: impl Iterator<Item = (String, &'a str)>) -> Answers {
    let mut answers = Answers::default();
    for (name, typed) in typed {
        if let Some(field) = Field::parse(&name) {
            answers.set(&field, text(typed));
        }
    }
    answers
}

#[expect(clippy::panic, reason = "a sample that a cohort does not take is a fault of the sample")]
fn read(cohort: &Cohort, answers: &Answers) -> Complete {
    let own = Email::parse("kari@sykehus.example").ok();
    match cohort.read_answers(answers, own.as_ref()) {
        Ok(complete) => complete,
        Err(errors) => panic!("{errors:?}"),
    }
}

/// A small test: light on in one room for a week.
pub fn cycle_plan() -> CyclePlan {
    CyclePlan {
        what: text("Nattlys på ett rom"),
        question: text("Faller færre når det er lys?"),
        scale: text("Ett rom, én uke"),
        who: text("Nattevakten"),
        prediction: text("Ingen faller på rommet"),
        starts: Some(date(2020, 11, 30)),
        ends: Some(date(2020, 12, 6)),
        measure: Some(draft_measure().id),
    }
}

/// The cycle of [`cycle_plan`].
pub fn cycle() -> PdsaCycle {
    PdsaCycle {
        id: PdsaCycleId::from(Uuid::from_u128(1)),
        project: draft_measure().project,
        number: 1,
        plan: cycle_plan(),
        state: PdsaState::Planned,
        created_at: Timestamp::UNIX_EPOCH,
        changed_at: Timestamp::UNIX_EPOCH,
    }
}

/// What the test of [`cycle_plan`] showed.
pub fn study() -> Study {
    Study {
        from: date(2020, 11, 30),
        until: date(2020, 12, 4),
        done: text("Lyset sto på fra klokken 22"),
        result: text("Ingen falt"),
        compared: Compared::Partly,
        learned: FreeText::default(),
    }
}

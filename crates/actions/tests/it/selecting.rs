//! What the tests of assessment, admission and offers begin from: a cohort after its deadline, with applications.

use bedre_actions::{Actor, admission, assessment, testing::Ground};
use bedre_domain::{
    admission::assessment::{Answer, Mark, Met, PointKind},
    application::{Application, ApplicationState, Submission},
    assessment::{Remark, Sheet},
    cohort::{CohortRecord, Fee},
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    key::SessionKey,
    person::Role,
    question::{Answers, Field},
    session::{AttendingRole, Expectation},
    wording::Bilingual,
};
use bedre_store::{application, cohort};
use uuid::Uuid;

/// What a hospital doctor has handed in.
const DOCTOR: [(&str, &str); 28] = [
    ("name", "Kari Prøve"),
    ("profession", "LE"),
    ("workplace", "hospital"),
    ("employer", "Sykehuset i Vestfold HF"),
    ("department", "Medisinsk avdeling"),
    ("municipality", "3803"),
    ("clinical-practice", "Jeg er lege på sengepost."),
    ("motivation", "Jeg vil lære."),
    ("project-title", "Færre fall"),
    ("problem", "Fall på post 3"),
    ("causes", "Få på vakt\nMørke ganger"),
    ("patient-benefit", "yes"),
    ("patient-benefit.reason", "Færre brudd."),
    ("importance-leader", "Kvalitet"),
    ("importance-staff", "Trygghet"),
    ("importance-patients", "Færre skader"),
    ("aim-amount", "halvere"),
    ("aim-date", "01.02.2021"),
    ("aim-group", "pasienter over 75 år"),
    ("feasibility", "Ja, det er avgrenset."),
    ("measures", "Fall per 1000 liggedøgn"),
    ("team", "Sykepleier og fysioterapeut"),
    ("meeting-rhythm", "every-week"),
    ("own-hours", "6"),
    ("leader-time", "yes"),
    ("competing", "no"),
    ("later-use", "Som veileder."),
    ("leader-email", "leder@sykehus.example"),
];

/// The doctors' cohort on a ground, when its deadline has passed.
pub(crate) async fn after_the_deadline(ground: &Ground) -> CohortId {
    let (doctors, _) = ground.with_programmes().await;
    ground.move_to("2020-02-24T11:00:00Z");
    doctors
}

fn answers(municipality: &str, more: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    let rest = [("local-supervisor", "no"), ("fee-read", "yes"), ("municipality", municipality)];
    for (name, text) in DOCTOR.iter().chain(&rest).chain(more) {
        answers.set(&Field::parse(name).unwrap(), FreeText::new(text).unwrap());
    }
    answers
}

/// Somebody's application, handed in before the deadline.
pub(crate) async fn applied(
    ground: &Ground,
    cohort: CohortId,
    name: &str,
    municipality: &str,
) -> (Actor, ApplicationId) {
    applied_with(ground, cohort, name, answers(municipality, &[])).await
}

/// The same with these answers.
pub(crate) async fn applied_with(
    ground: &Ground,
    cohort: CohortId,
    name: &str,
    answers: Answers,
) -> (Actor, ApplicationId) {
    let actor = ground.somebody(name, &[]).await;
    let at = "2020-02-12T11:00:00Z".parse().unwrap();
    let applicant = actor.person().unwrap().id;
    // Applications have numbers of their own, above all that the test's mint gives.
    let id = ApplicationId::from(Uuid::from_u128(applicant.uuid().as_u128() + (1 << 100)));
    let submission = Submission { answers: answers.clone(), at, version: 1 };
    let application = Application {
        state: ApplicationState::Submitted(submission),
        ..Application::begin(id, cohort, applicant, answers, at)
    };
    let unit = ground.store().begin().await.unwrap();
    application::insert(&unit, &application).await.unwrap();
    unit.keep().await.unwrap();
    (actor, id)
}

/// The same, with the leader's address.
pub(crate) async fn applied_under(ground: &Ground, cohort: CohortId, name: &str, leader: &str) -> ApplicationId {
    applied_with(ground, cohort, name, answers("3803", &[("leader-email", leader)])).await.1
}

/// An application as it stands.
pub(crate) async fn stands(ground: &Ground, id: ApplicationId) -> ApplicationState {
    application::find(ground.store(), id).await.unwrap().unwrap().state
}

pub(crate) async fn record(ground: &Ground, cohort: CohortId) -> CohortRecord {
    cohort::find_all(ground.store(), &[cohort]).await.unwrap().remove(0)
}

pub(crate) async fn change_cohort(ground: &Ground, cohort: CohortId, change: impl FnOnce(&mut CohortRecord)) {
    let mut changed = record(ground, cohort).await;
    change(&mut changed);
    let unit = ground.store().begin().await.unwrap();
    cohort::put(&unit, &changed).await.unwrap();
    unit.keep().await.unwrap();
}

/// Gives the cohort this many seats, and settles everything that hinders offers.
pub(crate) async fn settle(ground: &Ground, cohort: CohortId, seats: u16) {
    change_cohort(ground, cohort, |record| {
        record.cohort.seats.count = seats;
        let undecided: Vec<SessionKey> = record.cohort.plan.undecided().map(|session| session.key.clone()).collect();
        for key in undecided {
            record.cohort.plan.decide(&key, AttendingRole::Participant, Expectation::Invited).unwrap();
        }
        if let Fee::Charged(charge) = &mut record.cohort.fee {
            charge.payment_terms = Some(Bilingual::new("Faktura etter svar", "Faktura etter svar"));
            charge.cancellation_terms = Some(Bilingual::new("Ingen refusjon", "Inga refusjon"));
        }
    })
    .await;
}

/// A sheet with the same mark on every criterion.
pub(crate) fn sheet(record: &CohortRecord, mark: u8, note: &str) -> Sheet {
    let mut sheet = Sheet::default();
    for point in record.cohort.assessment_scheme().unwrap().points() {
        let answer = match point.kind {
            PointKind::Criterion => Answer::Mark(Mark::try_from(mark).unwrap()),
            PointKind::SubCriterion => Answer::Met(Met::Partly),
        };
        sheet.set(&point.key, Remark { answer: Some(answer), note: FreeText::new(note).unwrap() });
    }
    sheet
}

pub(crate) async fn assessor(ground: &Ground, cohort: CohortId, name: &str) -> Actor {
    ground.somebody(name, &[Role::Assessor(cohort)]).await
}

pub(crate) async fn lead(ground: &Ground, cohort: CohortId) -> Actor {
    ground.somebody("lead", &[Role::ProgrammeLead(cohort)]).await
}

/// One assessor gives every application the mark beside it.
pub(crate) async fn assessed(ground: &Ground, cohort: CohortId, marks: &[(ApplicationId, u8)]) {
    let anne = assessor(ground, cohort, "anne").await;
    let record = record(ground, cohort).await;
    for (id, mark) in marks {
        assessment::finish(&ground.platform, &anne, *id, sheet(&record, *mark, "Begrunnet")).await.unwrap();
    }
}

/// Assessed, proposed, released and sent.
pub(crate) async fn decided(ground: &Ground, cohort: CohortId, seats: u16, marks: &[(ApplicationId, u8)]) -> Actor {
    let lead = lead(ground, cohort).await;
    settle(ground, cohort, seats).await;
    assessed(ground, cohort, marks).await;
    admission::propose(&ground.platform, &lead, cohort).await.unwrap();
    admission::release(&ground.platform, &lead, cohort).await.unwrap();
    admission::send(&ground.platform, &lead, cohort).await.unwrap();
    lead
}

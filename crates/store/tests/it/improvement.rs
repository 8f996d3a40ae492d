//! Projects, measures, data points, PDSA cycles, notes on the time line and notes from supervision.

use bedre_domain::{
    application::Application,
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId, MeasureId, NoteId, ParticipantId, PdsaCycleId, PersonId, ProgrammeId, ProjectId},
    language::Language,
    measure::{Earlier, Measure, PointState, Scale},
    participant::Participant,
    pdsa::{Decision, PdsaCycle},
    person::Person,
    project::{Annotation, AnnotationKind, Project, Sharing},
    question::Answers,
    samples::{self, text},
    supervision::{Audience, SupervisionNote, Supervisor},
};
use bedre_store::{
    Store, StoreError, annotation, application, cohort, data_point, measure, participant, pdsa, person, project,
    project::Head, project_supervisor, supervision, testing::on_each,
};
use jiff::{Timestamp, civil::date};
use uuid::Uuid;

pub(crate) fn now() -> Timestamp {
    "2020-05-12T08:00:00Z".parse().unwrap()
}

pub(crate) fn later() -> Timestamp {
    "2020-09-07T08:00:00Z".parse().unwrap()
}

pub(crate) fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

fn doctors() -> CohortRecord {
    let sample = samples::doctors();
    CohortRecord {
        id: id::<CohortId>(20),
        programme_id: id::<ProgrammeId>(10),
        programme: sample.programme,
        cohort: sample.cohort,
        announced_at: None,
    }
}

pub(crate) fn falls_project(number: u128) -> Project {
    Project {
        id: id::<ProjectId>(number),
        cohort: doctors().id,
        application: id::<ApplicationId>(number),
        charter: samples::charter(),
        sharing: Sharing::default(),
        created_at: now(),
        changed_at: now(),
    }
}

fn falls() -> Measure {
    Measure { project: id(1), ..samples::falls() }
}

/// Persons one to three, applications one and two: the first of persons one and two, the second of person three.
pub(crate) async fn keep_ground(store: &Store) {
    let unit = store.begin().await.unwrap();
    cohort::put(&unit, &doctors()).await.unwrap();
    for number in 1..=3 {
        let person = Person {
            id: id(number),
            email: Email::parse(&format!("person{number}@sykehus.example")).unwrap(),
            name: FreeText::default(),
            language: Language::Nb,
        };
        person::insert_if_new(&unit, &person, now()).await.unwrap();
    }
    for (number, contact) in [(1, 1), (2, 3)] {
        let begun = Application::begin(id(number), doctors().id, id(contact), Answers::default(), now());
        application::insert(&unit, &begun).await.unwrap();
    }
    for (person, number) in [(1, 1), (2, 1), (3, 2)] {
        participant::insert_if_new(&unit, &seat(person, number)).await.unwrap();
    }
    unit.keep().await.unwrap();
}

fn seat(person: u128, application: u128) -> Participant {
    Participant {
        id: id::<ParticipantId>(person),
        cohort: doctors().id,
        person: id(person),
        application: id(application),
        since: now(),
        left_at: None,
    }
}

pub(crate) async fn keep_project(store: &Store) {
    keep_ground(store).await;
    let unit = store.begin().await.unwrap();
    assert!(project::insert_if_new(&unit, &falls_project(1)).await.unwrap());
    measure::insert_all(&unit, &[falls()]).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn b1_an_application_has_one_project_however_often_it_is_begun() {
    on_each(async |store| {
        keep_project(&store).await;
        let again = Project { id: id(9), ..falls_project(1) };

        let unit = store.begin().await.unwrap();
        assert!(!project::insert_if_new(&unit, &again).await.unwrap());
        unit.keep().await.unwrap();

        assert_eq!(project::of_application(&store, again.application).await.unwrap(), Some(falls_project(1)));
        assert_eq!(project::find(&store, again.id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn h10_a_project_is_found_with_the_people_who_share_it_in_one_query() {
    on_each(async |store| {
        keep_project(&store).await;
        let unit = store.begin().await.unwrap();
        project::insert_if_new(&unit, &falls_project(2)).await.unwrap();
        unit.keep().await.unwrap();
        let team = vec![id::<PersonId>(1), id(2)];

        let before = store.queries();
        let found = project::head(&store, id(1)).await.unwrap().unwrap();
        assert_eq!(store.queries() - before, 1);
        assert_eq!(found, Head { id: id(1), cohort: doctors().id, sharing: Sharing::Supervisor, revision: 1, team });
        let both = project::heads_of_cohorts(&store, &[doctors().id]).await.unwrap();
        assert_eq!(
            both,
            [
                found,
                Head { id: id(2), cohort: doctors().id, sharing: Sharing::Supervisor, revision: 1, team: vec![id(3)] }
            ]
        );
        let all = project::of_cohort(&store, doctors().id).await.unwrap();
        assert_eq!(all, [falls_project(1), falls_project(2)]);
        assert_eq!(project::find_all(&store, &[id(2)]).await.unwrap(), [falls_project(2)]);
        assert_eq!(project::of_person(&store, id(2)).await.unwrap(), [falls_project(1)]);
        assert_eq!(project::head_of_measure(&store, falls().id).await.unwrap(), Some(both[0].clone()));
        assert_eq!(project::head_of_measure(&store, id(99)).await.unwrap(), None);

        let unit = store.begin().await.unwrap();
        participant::leave(&unit, id(1), later()).await.unwrap();
        participant::leave(&unit, id(2), later()).await.unwrap();
        unit.keep().await.unwrap();
        let deserted = project::head(&store, id(1)).await.unwrap().unwrap();
        assert_eq!(deserted.team, []);
        assert_eq!(project::of_person(&store, id(2)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn what_a_team_writes_is_kept() {
    on_each(async |store| {
        keep_project(&store).await;
        let mut changed = falls_project(1);
        changed.charter.problem = text("Ny beskrivelse");
        changed.changed_at = later();

        let unit = store.begin().await.unwrap();
        project::update(&unit, &changed).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(project::find(&store, id(1)).await.unwrap().unwrap(), changed);
        assert_eq!(project::head(&store, id(1)).await.unwrap().unwrap().revision, 2);

        let unit = store.begin().await.unwrap();
        project::touch(&unit, id(1), now()).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(project::find(&store, id(1)).await.unwrap().unwrap().changed_at, now());
        assert_eq!(project::head(&store, id(1)).await.unwrap().unwrap().revision, 3);
    })
    .await;
}

#[tokio::test]
async fn a_measure_is_kept_named_and_planned() {
    on_each(async |store| {
        keep_project(&store).await;
        let draft = Measure { id: id::<MeasureId>(2), project: id(1), ..samples::draft_measure() };
        let unit = store.begin().await.unwrap();
        measure::insert_all(&unit, std::slice::from_ref(&draft)).await.unwrap();
        measure::insert_all(&unit, &[]).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(measure::of_projects(&store, &[id(1)]).await.unwrap(), [falls(), draft.clone()]);
        assert_eq!(measure::of_projects(&store, &[id(2)]).await.unwrap(), []);

        let (planned, _) = draft.replan(text("Fall"), samples::falls_plan(), false, later()).unwrap();
        let unit = store.begin().await.unwrap();
        measure::update(&unit, &planned).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(measure::find(&store, planned.id).await.unwrap(), Some(planned));
    })
    .await;
}

#[tokio::test]
async fn a_data_point_is_kept_in_every_state() {
    on_each(async |store| {
        keep_project(&store).await;
        let scale = Scale::Proportion { numerator: text("Med"), denominator: text("Alle") };
        let amount = scale.amount(samples::figure(3.0), Some(samples::figure(12.0))).unwrap();
        let mut points = samples::weekly_points(date(2020, 9, 7), &[8.0, 12.5, 0.1 + 0.2]);
        points[0].state = PointState::Excluded { amount, reason: text("Feil i uttrekket") };
        points[1].state = PointState::NotMeasured { why: text("Ferie") };
        points[2].note = text("Ny avdeling");

        let unit = store.begin().await.unwrap();
        data_point::insert_all(&unit, &points).await.unwrap();
        data_point::insert_all(&unit, &[]).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(data_point::of_measures(&store, &[falls().id]).await.unwrap(), points);

        points[1].state = samples::counted(4.0);
        points[1].day = date(2020, 9, 15);
        points[1].changed_at = Some(later());
        let unit = store.begin().await.unwrap();
        data_point::update(&unit, &points[1]).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(data_point::find(&store, points[1].id).await.unwrap(), Some(points[1].clone()));
    })
    .await;
}

#[tokio::test]
async fn what_stood_in_a_data_point_before_it_was_changed_is_kept() {
    on_each(async |store| {
        keep_project(&store).await;
        let points = samples::weekly_points(date(2020, 9, 7), &[8.0, 12.5]);
        let mut excluded = points[1].clone();
        let amount = points[1].state.amount().unwrap();
        excluded.state = PointState::Excluded { amount, reason: text("Feil i uttrekket") };
        excluded.changed_at = Some(later());
        let earlier =
            [Earlier { point: points[0].clone(), until: later() }, Earlier { point: excluded, until: later() }];

        let unit = store.begin().await.unwrap();
        data_point::insert_all(&unit, &points).await.unwrap();
        for (number, earlier) in (50_u128..).zip(&earlier) {
            data_point::keep_earlier(&unit, Uuid::from_u128(number), earlier).await.unwrap();
        }
        unit.keep().await.unwrap();

        let mut kept = data_point::earlier_of(&store, falls().id).await.unwrap();
        kept.sort_by_key(|earlier| earlier.point.day);
        assert_eq!(kept, earlier);
        assert_eq!(data_point::earlier_of(&store, id(77)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_measure_has_one_point_for_a_day_and_a_batch_is_kept_whole_or_not_at_all() {
    on_each(async |store| {
        keep_project(&store).await;
        let points = samples::weekly_points(date(2020, 9, 7), &[8.0, 9.0, 7.0]);
        let unit = store.begin().await.unwrap();
        data_point::insert_all(&unit, &points[2..]).await.unwrap();
        unit.keep().await.unwrap();

        let mut batch = samples::weekly_points(date(2020, 9, 7), &[1.0, 2.0, 3.0]);
        for (point, number) in batch.iter_mut().zip(100..) {
            point.id = id(number);
        }
        let unit = store.begin().await.unwrap();
        let refused = data_point::insert_all(&unit, &batch).await;
        assert!(matches!(refused, Err(StoreError::AlreadyThere)), "{refused:?}");
        drop(unit);

        assert_eq!(data_point::of_measures(&store, &[falls().id]).await.unwrap(), points[2..]);
    })
    .await;
}

#[tokio::test]
async fn a_cycle_is_kept_in_every_state_and_its_number_is_its_own() {
    on_each(async |store| {
        keep_project(&store).await;
        let today = date(2020, 12, 14);
        let planned = PdsaCycle { project: id(1), created_at: now(), changed_at: now(), ..samples::cycle() };
        let running = planned.clone().start(today, later()).unwrap();
        let studied = running.clone().study(samples::study(), today, later()).unwrap();
        let decided = studied.clone().decide(text("Lys hjelper"), Decision::ScaleUp, today, later()).unwrap();

        let unit = store.begin().await.unwrap();
        pdsa::insert(&unit, &planned).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(pdsa::find(&store, planned.id).await.unwrap(), Some(planned.clone()));
        for cycle in [running, studied, decided] {
            let unit = store.begin().await.unwrap();
            pdsa::update(&unit, &cycle).await.unwrap();
            unit.keep().await.unwrap();
            assert_eq!(pdsa::of_projects(&store, &[id(1)]).await.unwrap(), [cycle]);
        }

        let unit = store.begin().await.unwrap();
        let refused = pdsa::insert(&unit, &PdsaCycle { id: id::<PdsaCycleId>(2), ..planned }).await;
        assert!(matches!(refused, Err(StoreError::AlreadyThere)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn notes_on_the_time_line_come_by_day() {
    on_each(async |store| {
        keep_project(&store).await;
        let note = |number, day, measure| Annotation {
            id: id::<NoteId>(number),
            project: id(1),
            measure,
            day,
            kind: AnnotationKind::Event,
            text: text("Ferie"),
            by: id(1),
            at: now(),
        };
        let (late, early) = (note(1, date(2020, 10, 1), Some(falls().id)), note(2, date(2020, 7, 1), None));
        let unit = store.begin().await.unwrap();
        annotation::insert(&unit, &late).await.unwrap();
        annotation::insert(&unit, &early).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(annotation::of_projects(&store, &[id(1)]).await.unwrap(), [early, late]);
    })
    .await;
}

#[tokio::test]
async fn notes_from_supervision_come_newest_first() {
    on_each(async |store| {
        keep_project(&store).await;
        let note = |number, at, audience| SupervisionNote {
            id: id::<NoteId>(number),
            project: id(1),
            by: id(3),
            at,
            audience,
            text: text("God framdrift"),
            agreed: text("Kari prøver nattlys"),
            next_talk: Some(date(2020, 10, 1)),
        };
        let old = note(1, now(), Audience::Team);
        let new = SupervisionNote { next_talk: None, ..note(2, later(), Audience::Supervisors) };
        let unit = store.begin().await.unwrap();
        supervision::insert(&unit, &old).await.unwrap();
        supervision::insert(&unit, &new).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(supervision::of_projects(&store, &[id(1), id(2)]).await.unwrap(), [new, old]);
    })
    .await;
}

#[tokio::test]
async fn j10_who_supervises_a_team_is_kept_with_those_who_did() {
    on_each(async |store| {
        keep_ground(&store).await;
        let vera = Supervisor { project: id(1), person: id(2), since: now(), until: None };
        let viggo = Supervisor { project: id(1), person: id(3), since: later(), until: None };
        let unit = store.begin().await.unwrap();
        project::insert_if_new(&unit, &falls_project(1)).await.unwrap();
        project_supervisor::insert(&unit, Uuid::from_u128(1), &vera).await.unwrap();
        project_supervisor::end(&unit, id(1), id(2), later()).await.unwrap();
        project_supervisor::insert(&unit, Uuid::from_u128(2), &viggo).await.unwrap();
        unit.keep().await.unwrap();

        let kept = project_supervisor::of_projects(&store, &[id(1), id(2)]).await.unwrap();

        assert_eq!(kept, [Supervisor { until: Some(later()), ..vera }, viggo]);
    })
    .await;
}

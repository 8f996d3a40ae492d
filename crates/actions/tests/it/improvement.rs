//! Improvement work: who may do what with projects, measures, tests of change and supervision.

use bedre_actions::{
    ActionError, Actor,
    measure::{self, RecordError},
    pdsa::{self, PdsaError},
    project::{self, May, NewAnnotation, WriteError},
    supervision::{self, NewNote},
    testing::Ground,
};
use bedre_domain::{
    application::{Application, ApplicationState, Submission},
    free_text::FreeText,
    id::{ApplicationId, CohortId, MeasureId, ParticipantId, PdsaCycleId, ProjectId},
    measure::{Entry, EntryError, Phasing, PointSource, PointState, Refused, Taken},
    participant::Participant,
    pdsa::{DecideError, Decision},
    person::{Person, Role},
    project::{Aim, AnnotationKind},
    samples::{self, text},
    supervision::{Audience, Need},
};
use bedre_spc::{Meaning, Rule, RuleSet};
use bedre_store::{application, participant};
use jiff::{ToSpan, civil::Date, civil::date};
use uuid::Uuid;

/// Kari's project with Bo in her team, and everybody who might want to look at it.
pub(crate) struct Work {
    pub(crate) ground: Ground,
    pub(crate) cohort: CohortId,
    pub(crate) project: ProjectId,
    pub(crate) kari: Actor,
    pub(crate) bo: Actor,
    pub(crate) others: Vec<Actor>,
    pub(crate) supervisor: Actor,
    pub(crate) second_supervisor: Actor,
    pub(crate) lead: Actor,
}

impl Work {
    pub(crate) async fn begun() -> Self {
        let ground = Ground::new().await;
        let (cohort, other) = ground.with_programmes().await;
        let kari = ground.somebody("kari", &[Role::Participant(cohort)]).await;
        let bo = ground.somebody("bo", &[Role::Participant(cohort)]).await;
        let supervisor = ground.somebody("vera", &[Role::Supervisor(cohort)]).await;
        let second_supervisor = ground.somebody("viggo", &[Role::Supervisor(cohort)]).await;
        let lead = ground.somebody("pia", &[Role::ProgrammeLead(cohort)]).await;
        let others = vec![
            ground.somebody("siri", &[Role::Participant(cohort)]).await,
            ground.somebody("leif", &[Role::Leader(cohort), Role::Assessor(cohort)]).await,
            ground.somebody("alma", &[Role::Administrator]).await,
            ground.somebody("per", &[Role::Supervisor(other), Role::ProgrammeLead(other)]).await,
            ground.visitor(),
        ];
        let id = accept(&ground, cohort, &[&kari, &bo]).await;
        project::begin_for(&ground.platform, &lead, id).await.unwrap();
        let project = project::mine(&ground.platform, &kari).await.unwrap().first().unwrap().id;
        Self { ground, cohort, project, kari, bo, others, supervisor, second_supervisor, lead }
    }

    /// A measure on which values can be recorded.
    pub(crate) async fn falls(&self) -> MeasureId {
        let (name, plan) = (text("Antall fall i uken"), samples::falls_plan());
        measure::create(&self.ground.platform, &self.kari, self.project, name, plan).await.unwrap()
    }

    pub(crate) async fn cycle(&self) -> PdsaCycleId {
        let plan = bedre_domain::pdsa::CyclePlan { measure: None, ..samples::cycle_plan() };
        pdsa::plan(&self.ground.platform, &self.kari, self.project, plan).await.unwrap()
    }
}

/// An accepted application of these people, with a seat for each.
pub(crate) async fn accept(ground: &Ground, cohort: CohortId, people: &[&Actor]) -> ApplicationId {
    let ids: Vec<_> = people.iter().map(|actor| actor.person().unwrap().id).collect();
    let contact = *ids.first().unwrap();
    let id = ApplicationId::from(Uuid::from_u128(contact.uuid().as_u128() + 1_000));
    let answers = samples::doctor_typed();
    let submission = Submission { answers: answers.clone(), at: ground.now(), version: 1 };
    let begun = Application::begin(id, cohort, contact, answers, ground.now());
    let accepted = Application { state: ApplicationState::Accepted { submission, at: ground.now() }, ..begun };
    let unit = ground.store().begin().await.unwrap();
    application::insert(&unit, &accepted).await.unwrap();
    for person in ids {
        let seat = Participant {
            id: ParticipantId::from(person.uuid()),
            cohort,
            person,
            application: id,
            since: ground.now(),
            left_at: None,
        };
        participant::insert_if_new(&unit, &seat).await.unwrap();
    }
    unit.keep().await.unwrap();
    id
}

fn weekly(first: Date, values: &[f64]) -> Vec<Entry> {
    let days = std::iter::successors(Some(first), |day| day.checked_add(7.days()).ok());
    days.zip(values)
        .map(|(day, value)| Entry {
            day,
            taken: Taken::Value { value: samples::figure(*value), denominator: None },
            note: FreeText::default(),
        })
        .collect()
}

fn not_found<T>(result: &Result<T, ActionError>) -> bool {
    matches!(result, Err(ActionError::NotFound))
}

#[tokio::test]
async fn b1_an_accepted_application_begins_one_project_with_its_words_and_measures() {
    let work = Work::begun().await;

    let open = project::open(&work.ground.platform, &work.bo, work.project).await.unwrap();

    assert_eq!(open.project().charter.title.as_str(), "Færre fall på natt");
    let names: Vec<_> = open.record.measures.iter().map(|with| with.measure.name.as_str()).collect();
    assert_eq!(names, ["Antall fall per 1000 liggedøgn", "Andel med fallvurdering"]);
    let team: Vec<_> = open.team.iter().map(Person::called).collect();
    assert_eq!(team, ["kari", "bo"]);

    project::begin_for(&work.ground.platform, &work.lead, open.project().application).await.unwrap();
    assert_eq!(project::mine(&work.ground.platform, &work.kari).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_project_is_begun_by_the_lead_for_an_accepted_application_only() {
    let work = Work::begun().await;
    let siri = &work.others[0];
    let id = accept(&work.ground, work.cohort, &[siri]).await;

    for actor in [siri, &work.supervisor, &work.kari] {
        assert!(not_found(&project::begin_for(&work.ground.platform, actor, id).await));
    }
    let nobodys = ApplicationId::from(Uuid::from_u128(9));
    assert!(not_found(&project::begin_for(&work.ground.platform, &work.lead, nobodys).await));

    assert_eq!(project::mine(&work.ground.platform, siri).await.unwrap(), []);
}

#[tokio::test]
async fn h10_the_team_works_supervisors_and_lead_read_and_nobody_else_learns_that_it_exists() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    let cycle = work.cycle().await;

    for (actor, may) in [
        (&work.kari, May::Work),
        (&work.bo, May::Work),
        (&work.supervisor, May::Supervise),
        (&work.second_supervisor, May::Supervise),
        (&work.lead, May::Read),
    ] {
        assert_eq!(project::open(platform, actor, work.project).await.unwrap().may, may);
        assert_eq!(measure::open(platform, actor, measure).await.unwrap().may, may);
        assert_eq!(pdsa::open(platform, actor, cycle).await.unwrap().may, may);
    }
    for actor in &work.others {
        assert!(not_found(&project::open(platform, actor, work.project).await), "{actor:?}");
        assert!(not_found(&measure::open(platform, actor, measure).await), "{actor:?}");
        assert!(not_found(&pdsa::open(platform, actor, cycle).await), "{actor:?}");
    }
    let nothing = ProjectId::from(Uuid::from_u128(99));
    assert!(not_found(&project::open(platform, &work.kari, nothing).await));
}

#[tokio::test]
async fn only_the_team_changes_anything_and_a_refusal_leaves_no_trace() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    let cycle = work.cycle().await;
    let before = project::open(platform, &work.kari, work.project).await.unwrap();
    let seen = measure::open(platform, &work.kari, measure).await.unwrap().phases_seen();
    let planned = pdsa::open(platform, &work.kari, cycle).await.unwrap().plan_seen();
    let deeds = work.ground.deeds().await;
    let mut refused: Vec<&Actor> = work.others.iter().collect();
    refused.extend([&work.supervisor, &work.lead]);

    for actor in refused {
        let mut charter = before.project().charter.clone();
        charter.problem = text("Noe annet");
        let written = project::write(platform, actor, work.project, &before.charter_seen(), charter).await;
        assert!(matches!(written, Err(WriteError::Action(ActionError::NotFound))), "{actor:?}");
        let set = project::set_aim(platform, actor, work.project, &before.aim_seen(), Aim::default()).await;
        assert!(matches!(set, Err(WriteError::Action(ActionError::NotFound))), "{actor:?}");
        let note =
            NewAnnotation { measure: None, day: date(2020, 2, 1), kind: AnnotationKind::Event, text: text("Ferie") };
        assert!(not_found(&project::annotate(platform, actor, work.project, note).await), "{actor:?}");
        let entries = weekly(date(2020, 1, 6), &[4.0]);
        let recorded = measure::record(platform, actor, measure, entries, PointSource::Typed).await;
        assert!(matches!(recorded, Err(RecordError::Action(ActionError::NotFound))), "{actor:?}");
        let set = measure::set_phases(platform, actor, measure, &seen, Phasing::default()).await;
        assert!(matches!(set, Err(WriteError::Action(ActionError::NotFound))), "{actor:?}");
        let started = pdsa::start(platform, actor, cycle, &planned).await;
        assert!(matches!(started, Err(PdsaError::Action(ActionError::NotFound))), "{actor:?}");
    }

    let after = project::open(platform, &work.kari, work.project).await.unwrap();
    assert_eq!(after.project(), before.project());
    assert_eq!(after.record.cycles, before.record.cycles);
    assert_eq!(after.record.annotations, []);
    assert!(measure::open(platform, &work.kari, measure).await.unwrap().record.points().is_empty());
    assert_eq!(work.ground.deeds().await, deeds);
    assert_eq!(work.ground.outbox().await.len(), 0);
}

#[tokio::test]
async fn a21_twelve_before_and_eight_below_the_median_after_a_change_give_a_shift_for_the_better() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    work.ground.move_to("2020-08-01T10:00:00Z");
    let measure = work.falls().await;
    let before = [8.0, 9.0, 7.0, 8.0, 10.0, 9.0, 7.0, 9.0, 10.0, 8.0, 7.0, 9.0];
    let after = [5.0, 4.0, 6.0, 5.0, 4.0, 5.0, 3.0, 4.0];

    let baseline = weekly(date(2020, 2, 3), &before);
    measure::record(platform, &work.kari, measure, baseline, PointSource::Pasted).await.unwrap();
    let phasing = Phasing { baseline_until: Some(date(2020, 4, 20)), splits: Vec::new() };
    let seen = measure::open(platform, &work.kari, measure).await.unwrap().phases_seen();
    measure::set_phases(platform, &work.kari, measure, &seen, phasing).await.unwrap();
    for entry in weekly(date(2020, 4, 27), &after) {
        measure::record(platform, &work.bo, measure, vec![entry], PointSource::Typed).await.unwrap();
    }

    let open = measure::open(platform, &work.kari, measure).await.unwrap();
    let main = open.record.series().unwrap().reading.main.unwrap();
    assert_eq!((main.rule, main.meaning, main.first, main.found), (Rule::LongestRun, Meaning::Better, 12, 8));
}

#[tokio::test]
async fn a_measure_is_opened_in_six_queries_and_again_in_one() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    measure::record(platform, &work.kari, measure, weekly(date(2020, 1, 6), &[4.0, 5.0]), PointSource::Pasted)
        .await
        .unwrap();

    let count = async || {
        let before = platform.queries();
        measure::open(platform, &work.kari, measure).await.unwrap();
        platform.queries() - before
    };

    // With the one that knows the signed-in person, seven and two.
    assert_eq!((count().await, count().await), (6, 1));
}

#[tokio::test]
async fn pasted_rows_are_kept_all_or_none_and_every_fault_is_told() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    measure::record(platform, &work.kari, measure, weekly(date(2020, 1, 13), &[4.0]), PointSource::Typed)
        .await
        .unwrap();
    let mut rows = weekly(date(2020, 1, 6), &[8.0, 9.0, 7.5]);
    rows.push(rows[0].clone());

    let tried = measure::try_entries(platform, &work.kari, measure, rows.clone()).await;
    let refused = measure::record(platform, &work.kari, measure, rows, PointSource::Pasted).await;

    let Err(RecordError::Refused(faults)) = refused else { panic!("was kept: {refused:?}") };
    let expected = [(1, EntryError::Taken), (3, EntryError::Twice)];
    let found: Vec<_> = faults.iter().filter(|fault| fault.place != 2).copied().collect();
    assert_eq!(found, expected.map(|(place, why)| Refused { place, why }));
    assert_eq!(faults.len(), 3, "a count of 7.5 was taken: {faults:?}");
    assert!(matches!(tried, Err(RecordError::Refused(same)) if same == faults));
    assert_eq!(measure::open(platform, &work.kari, measure).await.unwrap().record.points().len(), 1);
}

#[tokio::test]
async fn a_measure_that_is_only_named_takes_no_values() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let open = project::open(platform, &work.kari, work.project).await.unwrap();
    let draft = open.record.measures[0].measure.id;

    let refused =
        measure::record(platform, &work.kari, draft, weekly(date(2020, 1, 6), &[4.0]), PointSource::Typed).await;

    assert!(matches!(refused, Err(RecordError::NoPlan)), "{refused:?}");
}

#[tokio::test]
async fn a_value_is_changed_taken_out_with_a_reason_and_taken_in_again() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    measure::record(platform, &work.kari, measure, weekly(date(2020, 1, 6), &[4.0]), PointSource::Typed).await.unwrap();
    let point = measure::open(platform, &work.kari, measure).await.unwrap().record.points()[0].id;
    let state = async || measure::open(platform, &work.bo, measure).await.unwrap().record.points()[0].state.clone();

    let entry = weekly(date(2020, 1, 7), &[5.0]).remove(0);
    measure::amend(platform, &work.bo, point, entry).await.unwrap();
    assert_eq!(state().await, samples::counted(5.0));

    measure::exclude(platform, &work.bo, point, text("Feil i uttrekket")).await.unwrap();
    assert!(matches!(state().await, PointState::Excluded { reason, .. } if reason.as_str() == "Feil i uttrekket"));

    let noted = Entry { note: text("Uttrekket er bestilt på nytt"), ..weekly(date(2020, 1, 7), &[5.0]).remove(0) };
    measure::amend(platform, &work.bo, point, noted).await.unwrap();
    assert!(matches!(state().await, PointState::Excluded { reason, .. } if reason.as_str() == "Feil i uttrekket"));

    measure::exclude(platform, &work.bo, point, FreeText::default()).await.unwrap();
    assert_eq!(state().await, samples::counted(5.0));
    for actor in &work.others {
        assert!(not_found(&measure::exclude(platform, actor, point, text("Vekk")).await), "{actor:?}");
    }
}

#[tokio::test]
async fn a_measure_is_opened_as_it_was_known_on_a_day() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    work.ground.move_to("2020-02-03T10:00:00Z");
    let first = weekly(date(2020, 1, 6), &[4.0, 6.0]);
    measure::record(platform, &work.kari, measure, first, PointSource::Typed).await.unwrap();
    work.ground.move_to("2020-03-02T10:00:00Z");
    let point = measure::open(platform, &work.kari, measure).await.unwrap().record.points()[0].id;
    measure::amend(platform, &work.bo, point, weekly(date(2020, 1, 6), &[40.0]).remove(0)).await.unwrap();
    measure::record(platform, &work.kari, measure, weekly(date(2020, 1, 20), &[5.0]), PointSource::Typed)
        .await
        .unwrap();
    work.ground.move_to("2020-04-06T10:00:00Z");
    measure::exclude(platform, &work.bo, point, text("Feil i uttrekket")).await.unwrap();

    let known = async |day: Date| {
        let before = platform.queries();
        let (open, lost) = measure::open_as_known(platform, &work.supervisor, measure, day).await.unwrap();
        let chart = open.record.series().unwrap().chart.clone();
        let told: Vec<_> = chart.points().map(|point| (point.value, point.counts())).collect();
        (told, lost, platform.queries() - before)
    };

    assert_eq!(known(date(2020, 2, 2)).await.0, []);
    let february = vec![(Some(4.0), true), (Some(6.0), true)];
    assert_eq!(known(date(2020, 2, 3)).await, (february, 0, 2), "one query more than today's");
    let march = vec![(Some(40.0), true), (Some(6.0), true), (Some(5.0), true)];
    assert_eq!(known(date(2020, 3, 2)).await.0, march);
    assert_eq!(known(date(2020, 4, 6)).await.0[0], (Some(40.0), false));
    for actor in &work.others {
        assert!(not_found(&measure::open_as_known(platform, actor, measure, date(2020, 3, 2)).await), "{actor:?}");
    }
}

#[tokio::test]
async fn other_rules_are_chosen_by_the_team_and_kept_when_the_measure_is_planned_anew() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    let rules = async || measure::open(platform, &work.lead, measure).await.unwrap().measure().plan().unwrap().rules;

    let seen = measure::open(platform, &work.bo, measure).await.unwrap().rules_seen();
    measure::set_rules(platform, &work.bo, measure, &seen, RuleSet::Nelson).await.unwrap();
    assert_eq!(rules().await, RuleSet::Nelson);

    let seen = measure::open(platform, &work.kari, measure).await.unwrap().plan_seen();
    measure::plan(platform, &work.kari, measure, &seen, text("Fall"), samples::falls_plan()).await.unwrap();
    assert_eq!(rules().await, RuleSet::Nelson);
    let before = work.ground.deeds().await;
    for actor in work.others.iter().chain([&work.supervisor, &work.lead]) {
        let set = measure::set_rules(platform, actor, measure, &seen, RuleSet::Ihi).await;
        assert!(matches!(set, Err(WriteError::Action(ActionError::NotFound))), "{actor:?}");
    }
    assert_eq!((rules().await, work.ground.deeds().await), (RuleSet::Nelson, before));
}

#[tokio::test]
async fn counting_something_else_is_told_on_the_time_line() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let measure = work.falls().await;
    measure::record(platform, &work.kari, measure, weekly(date(2020, 1, 6), &[4.0]), PointSource::Typed).await.unwrap();
    let mut plan = samples::falls_plan();
    plan.definition.what = text("Bare fall med skade");

    let seen = measure::open(platform, &work.kari, measure).await.unwrap().plan_seen();
    measure::plan(platform, &work.kari, measure, &seen, text("Fall med skade"), plan).await.unwrap();

    let notes = measure::open(platform, &work.kari, measure).await.unwrap().record.annotations.clone();
    let kinds: Vec<_> = notes.iter().map(|note| (note.kind, note.measure)).collect();
    assert_eq!(kinds, [(AnnotationKind::Redefined, Some(measure))]);
}

#[tokio::test]
async fn a22_a_test_goes_from_plan_to_decision_and_is_not_closed_without_what_was_learned() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    work.ground.move_to("2020-12-14T10:00:00Z");
    let cycle = work.cycle().await;

    let planned = pdsa::open(platform, &work.kari, cycle).await.unwrap().plan_seen();
    pdsa::start(platform, &work.kari, cycle, &planned).await.unwrap();
    let seen = async || pdsa::open(platform, &work.kari, cycle).await.unwrap().state_seen();
    pdsa::study(platform, &work.bo, cycle, &seen().await, samples::study()).await.unwrap();
    let refused = pdsa::decide(platform, &work.bo, cycle, &seen().await, FreeText::default(), Decision::Adopt).await;
    assert!(matches!(refused, Err(PdsaError::Decide(DecideError::NothingLearned))), "{refused:?}");
    assert!(pdsa::open(platform, &work.kari, cycle).await.unwrap().cycle.is_open());
    pdsa::decide(platform, &work.bo, cycle, &seen().await, text("Lys hjelper"), Decision::ScaleUp).await.unwrap();

    let closed = pdsa::open(platform, &work.kari, cycle).await.unwrap().cycle;
    assert_eq!((closed.decision(), closed.number), (Some(Decision::ScaleUp), 1));
    let next = work.cycle().await;
    assert_eq!(pdsa::open(platform, &work.kari, next).await.unwrap().cycle.number, 2);
}

#[tokio::test]
async fn h13_several_supervisors_write_notes_and_what_is_theirs_stays_theirs() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let note =
        |audience, words: &str| NewNote { audience, text: text(words), agreed: FreeText::default(), next_talk: None };
    let write = async |actor, note| supervision::write_note(platform, actor, work.project, note).await;

    write(&work.supervisor, note(Audience::Team, "God framdrift")).await.unwrap();
    write(&work.second_supervisor, note(Audience::Supervisors, "Bekymret for tiden")).await.unwrap();

    let words = async |actor: &Actor| {
        let open = project::open(platform, actor, work.project).await.unwrap();
        let mut words: Vec<_> = open.notes.iter().map(|note| note.text.as_str().to_owned()).collect();
        words.sort_unstable();
        words
    };
    assert_eq!(words(&work.supervisor).await, ["Bekymret for tiden", "God framdrift"]);
    assert_eq!(words(&work.kari).await, ["God framdrift"]);
    assert_eq!(words(&work.lead).await, ["God framdrift"]);
    let mut refused: Vec<&Actor> = work.others.iter().collect();
    refused.extend([&work.kari, &work.lead]);
    for actor in refused {
        assert!(not_found(&write(actor, note(Audience::Team, "Nei")).await), "{actor:?}");
    }
    assert_eq!(words(&work.supervisor).await.len(), 2);
}

#[tokio::test]
async fn the_board_tells_who_needs_help_and_why_in_as_many_queries_for_one_team_as_for_two() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let siri = &work.others[0];
    work.ground.move_to("2020-04-10T10:00:00Z");
    let count = async || {
        let before = platform.queries();
        let board = supervision::board(platform, &work.supervisor, work.cohort).await.unwrap();
        (platform.queries() - before, board)
    };

    let (queries_for_one, board) = count().await;
    assert_eq!(board.teams[0].needs, [Need::NoAim, Need::NoMeasure]);

    let second = accept(&work.ground, work.cohort, &[siri]).await;
    let (_, board) = count().await;
    let without: Vec<_> = board.without_project.iter().map(Person::called).collect();
    assert_eq!(without, ["siri"]);
    project::begin_for(platform, &work.lead, second).await.unwrap();
    let (queries_for_two, board) = count().await;
    let (queries_again, _) = count().await;

    assert_eq!(queries_for_one, queries_for_two);
    assert_eq!((queries_for_two, queries_again), (11, 6), "what nobody has changed is not read again");
    assert_eq!((board.teams.len(), board.without_project.len()), (2, 0));
    for actor in work.others.iter().chain([&work.kari]) {
        assert!(not_found(&supervision::board(platform, actor, work.cohort).await), "{actor:?}");
        assert!(not_found(&supervision::talk(platform, actor, work.project).await), "{actor:?}");
    }
}

#[tokio::test]
async fn a_talk_tells_what_is_new_since_the_last_note() {
    let work = Work::begun().await;
    let platform = &work.ground.platform;
    let news = async || supervision::talk(platform, &work.supervisor, work.project).await.unwrap().team.news;
    assert!(news().await.is_none());
    work.ground.move_to("2020-03-01T10:00:00Z");
    let measure = work.falls().await;
    measure::record(platform, &work.kari, measure, weekly(date(2020, 1, 6), &[4.0, 5.0]), PointSource::Pasted)
        .await
        .unwrap();
    assert_eq!(news().await, supervision::News { points: 2, cycles: 0, measures: 1 });

    work.ground.move_to("2020-03-02T10:00:00Z");
    let note = NewNote {
        audience: Audience::Team,
        text: text("Godt i gang"),
        agreed: FreeText::default(),
        next_talk: Some(date(2020, 4, 1)),
    };
    supervision::write_note(platform, &work.supervisor, work.project, note).await.unwrap();

    assert!(news().await.is_none());
}

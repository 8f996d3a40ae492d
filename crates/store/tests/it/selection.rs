//! Assessments, the selection of a cohort, its letters, and the hold that guards its seats.

use std::{collections::BTreeMap, time::Duration};

use bedre_domain::{
    admission::{
        Applicant, Rules,
        assessment::{Answer, Mark},
        selection::Selection,
    },
    application::{Application, ApplicationStanding, ApplicationState, Submission},
    assessment::{Assessment, AssessmentState, Remark, Sheet},
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId, PersonId, ProgrammeId},
    language::Language,
    letter::{Ground, Letter, LetterContent},
    person::Person,
    question::Answers,
    samples,
};
use bedre_store::{Store, StoreError, application, assessment, cohort, letter, person, selection, testing::on_each};
use jiff::Timestamp;
use uuid::Uuid;

fn now() -> Timestamp {
    "2020-03-10T12:00:00Z".parse().unwrap()
}

fn doctors() -> CohortRecord {
    let sample = samples::doctors();
    CohortRecord {
        id: CohortId::from(Uuid::from_u128(20)),
        programme_id: ProgrammeId::from(Uuid::from_u128(10)),
        programme: sample.programme,
        cohort: sample.cohort,
        announced_at: Some(now()),
    }
}

fn submitted(number: u128) -> Application {
    // One open application for each person.
    let (id, applicant) = (ApplicationId::from(Uuid::from_u128(number)), PersonId::from(Uuid::from_u128(number - 30)));
    let submission = Submission { answers: Answers::default(), at: now(), version: 1 };
    Application {
        state: ApplicationState::Submitted(submission),
        ..Application::begin(id, doctors().id, applicant, Answers::default(), now())
    }
}

async fn keep_ground(store: &Store) {
    let unit = store.begin().await.unwrap();
    for (number, email) in [(1, "kari@sykehus.example"), (2, "ola@sykehus.example")] {
        let person = Person {
            id: PersonId::from(Uuid::from_u128(number)),
            email: Email::parse(email).unwrap(),
            name: FreeText::default(),
            language: Language::Nb,
        };
        person::insert_if_new(&unit, &person, now()).await.unwrap();
    }
    cohort::put(&unit, &doctors()).await.unwrap();
    application::insert(&unit, &submitted(31)).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn an_assessor_has_one_assessment_of_an_application_and_it_is_kept_in_every_state() {
    on_each(async |store| {
        keep_ground(&store).await;
        let mut sheet = Sheet::default();
        let note = FreeText::new("For stort omfang").unwrap();
        sheet.set("suitability", Remark { answer: Some(Answer::Mark(Mark::ALL[0])), note });
        let (id, other) = (Uuid::from_u128(50).into(), Uuid::from_u128(51).into());
        let assessor = PersonId::from(Uuid::from_u128(2));
        let begun = Assessment::begin(id, submitted(31).id, assessor, now());
        let states = [
            AssessmentState::Draft(sheet.clone()),
            AssessmentState::Finished { sheet, at: now() },
            AssessmentState::Conflict { at: now() },
        ];

        for state in states {
            let unit = store.begin().await.unwrap();
            assessment::put(&unit, &Assessment { state: state.clone(), ..begun.clone() }).await.unwrap();
            assessment::put(&unit, &Assessment { id: other, state: state.clone(), ..begun.clone() }).await.unwrap();
            unit.keep().await.unwrap();

            let kept = vec![Assessment { state, ..begun.clone() }];
            assert_eq!(assessment::of_application(&store, begun.application).await.unwrap(), kept);
            assert_eq!(assessment::of_cohort(&store, doctors().id).await.unwrap(), kept);
            assert_eq!(assessment::by_assessor(&store, assessor).await.unwrap(), kept);
        }
    })
    .await;
}

#[tokio::test]
async fn a_selection_is_changed_only_by_one_who_read_the_newest() {
    on_each(async |store| {
        keep_ground(&store).await;
        let applicant = |id: &str, score| Applicant { id: id.to_owned(), score, attributes: BTreeMap::new() };
        let applicants = vec![applicant("a", 4.25), applicant("b", 3.1)];
        let made = Selection::propose(doctors().id, applicants, Rules::seats(1), now()).unwrap();
        let unit = store.begin().await.unwrap();
        selection::insert(&unit, &made).await.unwrap();
        unit.keep().await.unwrap();

        let read = selection::find(&store, doctors().id).await.unwrap().unwrap();
        assert_eq!(read.selection, made);
        let released = made.clone().release(now()).unwrap();
        let unit = store.begin().await.unwrap();
        assert!(selection::update(&unit, &released, &read).await.unwrap());
        assert!(!selection::update(&unit, &made, &read).await.unwrap());
        unit.keep().await.unwrap();

        assert_eq!(selection::find(&store, doctors().id).await.unwrap().unwrap().selection, released);
        let unit = store.begin().await.unwrap();
        let again = selection::insert(&unit, &made).await;
        assert!(matches!(again, Err(StoreError::AlreadyThere)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_changed_and_thrown_away_as_a_draft_and_stays_once_sent_beside_a_new_one() {
    on_each(async |store| {
        keep_ground(&store).await;
        let reason =
            |text: &str| LetterContent::Rejection { ground: Ground::Seats, reason: FreeText::new(text).unwrap() };
        let draft = |number: u128, content| Letter {
            id: Uuid::from_u128(number).into(),
            cohort: doctors().id,
            application: submitted(31).id,
            content,
            drafted_at: now(),
            sent_at: None,
        };
        let first = draft(60, reason("Det var for få plasser."));
        let unit = store.begin().await.unwrap();
        letter::insert_all(&unit, std::slice::from_ref(&first)).await.unwrap();
        let edited = draft(60, reason("Tiden er for knapp."));
        letter::update_draft(&unit, &edited).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(letter::find(&store, first.id).await.unwrap(), Some(edited.clone()));

        let unit = store.begin().await.unwrap();
        letter::mark_sent(&unit, doctors().id, now()).await.unwrap();
        letter::update_draft(&unit, &first).await.unwrap();
        letter::delete_drafts(&unit, doctors().id).await.unwrap();
        letter::insert_all(&unit, &[draft(61, LetterContent::Waiting { rank: 2 })]).await.unwrap();
        unit.keep().await.unwrap();
        let sent = Letter { sent_at: Some(now()), ..edited };
        let both = vec![sent.clone(), draft(61, LetterContent::Waiting { rank: 2 })];
        assert_eq!(letter::of_cohort(&store, doctors().id).await.unwrap(), both);

        let unit = store.begin().await.unwrap();
        letter::delete_draft_to(&unit, submitted(31).id).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(letter::of_application(&store, submitted(31).id).await.unwrap(), vec![sent.clone()]);

        let unit = store.begin().await.unwrap();
        let again = draft(62, reason("En gang til"));
        letter::insert_all(&unit, std::slice::from_ref(&again)).await.unwrap();
        unit.keep().await.unwrap();
        assert_eq!(letter::of_application(&store, submitted(31).id).await.unwrap(), vec![sent, again]);
        let unit = store.begin().await.unwrap();
        let twice = letter::insert_all(&unit, &[draft(63, reason("To utkast"))]).await;
        assert!(matches!(twice, Err(StoreError::AlreadyThere)), "{twice:?}");
    })
    .await;
}

#[tokio::test]
async fn e4_two_units_do_not_hold_a_cohort_at_once() {
    on_each(async |store| {
        keep_ground(&store).await;
        let first = store.begin().await.unwrap();
        cohort::hold(&first, doctors().id).await.unwrap();
        let other = store.clone();
        let second = tokio::spawn(async move {
            let unit = other.begin().await.unwrap();
            cohort::hold(&unit, doctors().id).await.unwrap();
            application::counts(&unit, doctors().id).await.unwrap()
        });
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert!(!second.is_finished());

        application::insert(&first, &submitted(32)).await.unwrap();
        first.keep().await.unwrap();

        assert_eq!(second.await.unwrap(), vec![(ApplicationStanding::Submitted, 2)]);
        let submitted = application::of_standing(&store, ApplicationStanding::Submitted).await.unwrap();
        assert_eq!(submitted.len(), 2);
    })
    .await;
}

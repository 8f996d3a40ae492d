//! Programmes, cohorts, applications and participants.

use bedre_domain::{
    application::{Application, ApplicationStanding, ApplicationState, Submission},
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId, ParticipantId, PersonId, ProgrammeId},
    language::Language,
    participant::Participant,
    person::Person,
    question::{Answers, Field, Need, Purpose},
    samples,
    sign_in::Digest,
};
use bedre_store::{Store, application, checklist, cohort, participant, person, testing::on_each};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

fn now() -> Timestamp {
    "2020-02-10T12:00:00Z".parse().unwrap()
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

fn draft(number: u128) -> Application {
    let id = ApplicationId::from(Uuid::from_u128(number));
    Application::begin(id, doctors().id, PersonId::from(Uuid::from_u128(1)), Answers::default(), now())
}

async fn keep_ground(store: &Store) {
    let kari = Person {
        id: PersonId::from(Uuid::from_u128(1)),
        email: Email::parse("kari@sykehus.example").unwrap(),
        name: FreeText::default(),
        language: Language::Nb,
    };
    let unit = store.begin().await.unwrap();
    person::insert_if_new(&unit, &kari, now()).await.unwrap();
    cohort::put(&unit, &doctors()).await.unwrap();
    unit.keep().await.unwrap();
}

#[tokio::test]
async fn a_cohort_is_kept_whole_and_its_revision_grows() {
    on_each(async |store| {
        keep_ground(&store).await;
        let slug = doctors().cohort.slug;
        let first = cohort::revision_by_slug(&store, &slug).await.unwrap().unwrap();
        assert_eq!(cohort::find_all(&store, &[first.id]).await.unwrap(), vec![doctors()]);
        assert_eq!(cohort::revision_by_id(&store, first.id).await.unwrap(), Some(first));
        assert_eq!(
            cohort::find_programme(&store, &doctors().programme.slug).await.unwrap(),
            Some(doctors().programme_id)
        );

        assert_eq!(cohort::of_programme(&store, doctors().programme_id).await.unwrap(), vec![doctors()]);

        let unit = store.begin().await.unwrap();
        cohort::put(&unit, &CohortRecord { announced_at: None, ..doctors() }).await.unwrap();
        unit.keep().await.unwrap();

        let second = cohort::revision_by_slug(&store, &slug).await.unwrap().unwrap();
        assert_eq!(second.id, first.id);
        assert_ne!(second, first);
        assert_eq!(cohort::all_revisions(&store).await.unwrap(), vec![second]);
        assert_eq!(cohort::find_all(&store, &[first.id]).await.unwrap()[0].announced_at, None);
    })
    .await;
}

#[tokio::test]
async fn an_application_is_kept_in_every_state_and_found_by_person_and_cohort() {
    on_each(async |store| {
        keep_ground(&store).await;
        let submitted = Application {
            state: ApplicationState::Submitted(Submission { answers: Answers::default(), at: now(), version: 1 }),
            ..draft(31)
        };
        let withdrawn = Application { state: ApplicationState::Withdrawn { submission: None, at: now() }, ..draft(32) };
        let unit = store.begin().await.unwrap();
        application::insert(&unit, &draft(31)).await.unwrap();
        application::insert(&unit, &withdrawn).await.unwrap();
        application::update(&unit, &submitted).await.unwrap();
        let event = application::Event {
            id: Uuid::from_u128(40),
            application: submitted.id,
            at: now(),
            by: Some(submitted.applicant),
            to: ApplicationStanding::Submitted,
            reason: String::new(),
        };
        application::insert_event(&unit, &event).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(application::find(&store, submitted.id).await.unwrap(), Some(submitted.clone()));
        let mine = application::of_person(&store, submitted.applicant).await.unwrap();
        assert_eq!(mine, vec![withdrawn, submitted.clone()]);
        let handed_in = [ApplicationStanding::Submitted];
        let in_cohort = application::of_cohort(&store, doctors().id, &handed_in).await.unwrap();
        assert_eq!(in_cohort, vec![submitted.clone()]);
        assert_eq!(application::find_all(&store, &[submitted.id]).await.unwrap(), vec![submitted.clone()]);
        assert_eq!(application::events(&store, submitted.id).await.unwrap(), vec![event]);
        let mut counts = application::counts(&store, doctors().id).await.unwrap();
        counts.sort_unstable();
        assert_eq!(counts, vec![(ApplicationStanding::Submitted, 1), (ApplicationStanding::Withdrawn, 1)]);
    })
    .await;
}

#[tokio::test]
async fn a_person_has_one_open_application_to_a_cohort() {
    on_each(async |store| {
        keep_ground(&store).await;
        let unit = store.begin().await.unwrap();
        assert!(application::insert_if_none(&unit, &draft(31)).await.unwrap());
        assert!(!application::insert_if_none(&unit, &draft(32)).await.unwrap());
        unit.keep().await.unwrap();

        let unit = store.begin().await.unwrap();
        let open = application::find_to_change(&unit, draft(31).id).await.unwrap();
        assert_eq!(open, Some(draft(31)));
        application::update(&unit, &draft(31).withdraw(now()).unwrap()).await.unwrap();
        assert!(application::insert_if_none(&unit, &draft(33)).await.unwrap());
        unit.keep().await.unwrap();

        assert_eq!(application::of_person(&store, draft(31).applicant).await.unwrap().len(), 2);
        let of_cohort = cohort::revision_by_id(&store, doctors().id).await.unwrap();
        assert_eq!(cohort::revision_by_application(&store, draft(33).id).await.unwrap(), of_cohort);
        assert_eq!(cohort::revision_by_application(&store, draft(32).id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn f26_what_was_handed_in_is_kept_version_by_version_in_the_words_of_the_day() {
    on_each(async |store| {
        keep_ground(&store).await;
        let mut form = doctors().cohort.form;
        for question in form.sections.iter_mut().flat_map(|section| &mut section.questions) {
            question.need = Need::Optional;
        }
        let mut typed = Answers::default();
        typed.set(&Field::parse("problem").unwrap(), FreeText::new("Fall på natten").unwrap());
        let complete = form.parse(&typed, &doctors().cohort.setting(None)).unwrap();

        let unit = store.begin().await.unwrap();
        application::insert(&unit, &draft(31)).await.unwrap();
        application::insert_submission(&unit, draft(31).id, 1, &complete).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(application::find_submission(&store, draft(31).id, 1).await.unwrap(), Some(complete.clone()));
        assert_eq!(application::find_submission(&store, draft(31).id, 2).await.unwrap(), None);

        let unit = store.begin().await.unwrap();
        application::forget_in_submissions(&unit, draft(31).id, Purpose::Problem).await.unwrap();
        unit.keep().await.unwrap();
        let kept = application::find_submission(&store, draft(31).id, 1).await.unwrap().unwrap();
        assert!(complete.answer_for(Purpose::Problem).is_some());
        assert_eq!(kept.answer_for(Purpose::Problem), None);
    })
    .await;
}

#[tokio::test]
async fn a_checklist_is_found_again_by_its_secret_only() {
    on_each(async |store| {
        keep_ground(&store).await;
        let (mine, guess) = (Digest("mine".to_owned()), Digest("guess".to_owned()));
        let answers = samples::doctors().cohort.form.prefilled(|_| FreeText::new("x").ok());
        let unit = store.begin().await.unwrap();
        checklist::put(&unit, &mine, doctors().id, &Answers::default(), now()).await.unwrap();
        checklist::put(&unit, &mine, doctors().id, &answers, now()).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(checklist::find(&store, &mine, doctors().id).await.unwrap(), Some(answers));
        assert_eq!(checklist::find(&store, &guess, doctors().id).await.unwrap(), None);

        let unit = store.begin().await.unwrap();
        let forgotten = checklist::delete_older(&unit, "2020-05-10T12:00:00Z".parse().unwrap()).await.unwrap();
        assert_eq!(forgotten, 1);
        unit.keep().await.unwrap();
        assert_eq!(checklist::find(&store, &mine, doctors().id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_person_has_one_seat_in_a_cohort_and_takes_it_again_after_leaving() {
    on_each(async |store| {
        keep_ground(&store).await;
        let seat = |number| Participant {
            id: ParticipantId::from(Uuid::from_u128(number)),
            cohort: doctors().id,
            person: draft(31).applicant,
            application: draft(31).id,
            since: now(),
            left_at: None,
        };
        let unit = store.begin().await.unwrap();
        application::insert(&unit, &draft(31)).await.unwrap();
        participant::insert_if_new(&unit, &seat(51)).await.unwrap();
        participant::insert_if_new(&unit, &seat(52)).await.unwrap();
        unit.keep().await.unwrap();

        assert_eq!(participant::of_cohort(&store, doctors().id).await.unwrap(), vec![seat(51)]);
        assert_eq!(participant::of_person(&store, seat(51).person).await.unwrap(), vec![seat(51)]);
        assert_eq!(participant::of_application(&store, seat(51).application).await.unwrap(), vec![seat(51)]);

        let unit = store.begin().await.unwrap();
        participant::leave(&unit, seat(51).id, now()).await.unwrap();
        unit.keep().await.unwrap();
        let left = Participant { left_at: Some(now()), ..seat(51) };
        assert_eq!(participant::find(&store, seat(51).id).await.unwrap(), Some(left));

        let later = now() + SignedDuration::from_hours(24);
        let again = Participant { application: draft(32).id, since: later, ..seat(53) };
        let unit = store.begin().await.unwrap();
        application::update(&unit, &draft(31).withdraw(now()).unwrap()).await.unwrap();
        application::insert(&unit, &draft(32)).await.unwrap();
        participant::insert_if_new(&unit, &again).await.unwrap();
        unit.keep().await.unwrap();
        let back = Participant { id: seat(51).id, ..again };
        assert_eq!(participant::of_person(&store, back.person).await.unwrap(), vec![back]);
    })
    .await;
}

//! Answering offers: one seat is taken once, and a free one goes to the next in line.

use bedre_actions::{
    ActionError,
    admission::{self, AdmissionError},
    application, assessment,
    offer::{self, AnswerError},
    testing::Ground,
};
use bedre_domain::{
    application::{AnswerOfferError, Application, ApplicationStanding, ApplicationState},
    cohort::CohortRecord,
    id::{ApplicationId, CohortId},
    key::SessionKey,
    letter::NextOffer,
    outbox::OutboxMessage,
    person::Role,
    session::{DateStatus, Day},
};
use bedre_store::{application as kept, cohort, letter, participant, project, selection, testing::on_each};
use jiff::{SignedDuration, civil::date};
use uuid::Uuid;

use crate::selecting::{after_the_deadline, applied, change_cohort, decided, record, settle, stands};

const PER: &str = "per@sykehus.example";

/// Kari with 5 and Ola with 4 points are offered seats, Per with 3 waits.
async fn offered(ground: &Ground) -> (CohortId, [(bedre_actions::Actor, ApplicationId); 3]) {
    let cohort = after_the_deadline(ground).await;
    let people = [
        applied(ground, cohort, "kari", "3803").await,
        applied(ground, cohort, "ola", "3803").await,
        applied(ground, cohort, "per", "3803").await,
    ];
    let marks = [(people[0].1, 5), (people[1].1, 4), (people[2].1, 3)];
    decided(ground, cohort, 2, &marks).await;
    (cohort, people)
}

#[tokio::test]
async fn accepting_gives_a_seat_a_role_a_project_and_a_welcome() {
    let ground = Ground::new().await;
    let (cohort, [(kari, id), ..]) = offered(&ground).await;
    let before = ground.outbox().await.len();

    offer::accept(&ground.platform, &kari, id).await.unwrap();

    assert_eq!(stands(&ground, id).await.standing(), ApplicationStanding::Accepted);
    let seats = participant::of_cohort(ground.store(), cohort).await.unwrap();
    assert_eq!(seats.iter().map(|seat| seat.person).collect::<Vec<_>>(), [kari.person().unwrap().id]);
    let again = ground.somebody("kari", &[]).await;
    assert!(again.standing.roles.contains(&Role::Participant(cohort)));
    assert!(project::of_application(ground.store(), id).await.unwrap().is_some());
    let outbox = ground.outbox().await;
    // A word of welcome, and an invitation to each of the five sessions that have dates.
    assert_eq!(outbox.len(), before + 6);
    assert!(outbox[before].subject.starts_with("Plassen din på"));
    assert!(outbox[before + 1..].iter().all(|message| message.attachments.len() == 1));
    let twice = offer::accept(&ground.platform, &kari, id).await;
    let no_offer = AnswerOfferError::NoOffer(ApplicationStanding::Accepted);
    assert!(matches!(twice, Err(AnswerError::Refused(error)) if error == no_offer));
}

#[tokio::test]
async fn p31_the_terms_of_an_offer_stay_as_they_were_sent() {
    let ground = Ground::new().await;
    let (cohort, [(kari, id), ..]) = offered(&ground).await;
    let before = offer::open(&ground.platform, &kari, id).await.unwrap();

    change_cohort(&ground, cohort, |record| record.cohort.fee = bedre_domain::cohort::Fee::Free).await;

    let after = offer::open(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(after.terms, before.terms);
    assert_eq!(after.terms.fee.map(bedre_domain::money::Money::kroner), Some(6400));
    assert_eq!(after.until.map(|until| until.to_string()), Some("2020-03-09T22:59:59Z".to_owned()));
}

#[tokio::test]
async fn e4_an_accept_beyond_the_seats_is_refused_and_keeps_the_first_place_on_the_waiting_list() {
    let ground = Ground::new().await;
    let (cohort, [(kari, first), (ola, second), (_, third)]) = offered(&ground).await;
    settle(&ground, cohort, 1).await;
    offer::accept(&ground.platform, &kari, first).await.unwrap();

    let refused = offer::accept(&ground.platform, &ola, second).await;

    assert!(matches!(refused, Err(AnswerError::NoSeatLeft)), "{refused:?}");
    assert!(matches!(stands(&ground, second).await, ApplicationState::Waiting { rank: 1, .. }));
    assert!(matches!(stands(&ground, third).await, ApplicationState::Waiting { rank: 2, .. }));
    assert_eq!(participant::of_cohort(ground.store(), cohort).await.unwrap().len(), 1);
}

#[tokio::test]
async fn e4_whoever_is_first_in_line_is_offered_the_next_seat_with_a_letter_of_its_own() {
    let ground = Ground::new().await;
    let (cohort, [(kari, first), (ola, second), (_, third)]) = offered(&ground).await;
    settle(&ground, cohort, 1).await;
    offer::accept(&ground.platform, &kari, first).await.unwrap();
    offer::accept(&ground.platform, &ola, second).await.unwrap_err();
    application::withdraw(&ground.platform, &kari, first).await.unwrap();

    assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (0, 1));

    assert_eq!(stands(&ground, second).await.standing(), ApplicationStanding::Offered);
    assert!(matches!(stands(&ground, third).await, ApplicationState::Waiting { rank: 1, .. }));
    let letters = letter::of_application(ground.store(), second).await.unwrap();
    assert_eq!(letters.iter().map(|letter| letter.content.key()).collect::<Vec<_>>(), ["offer", "offer"]);
    offer::accept(&ground.platform, &ola, second).await.unwrap();
}

#[tokio::test]
async fn who_left_and_is_offered_a_seat_by_a_new_application_has_one_again() {
    let ground = Ground::new().await;
    let (cohort, [(kari, first), ..]) = offered(&ground).await;
    offer::accept(&ground.platform, &kari, first).await.unwrap();
    let before = kept::find(ground.store(), first).await.unwrap().unwrap();
    let submission = before.state.submission().unwrap().clone();
    application::withdraw(&ground.platform, &kari, first).await.unwrap();
    let (at, until) = (ground.now(), ground.now() + SignedDuration::from_hours(240));
    let state = ApplicationState::Offered { submission, at, until };
    let again = Application { id: ApplicationId::from(Uuid::from_u128(1 << 101)), state, ..before };
    let unit = ground.store().begin().await.unwrap();
    kept::insert(&unit, &again).await.unwrap();
    unit.keep().await.unwrap();

    offer::accept(&ground.platform, &kari, again.id).await.unwrap();

    let seats = participant::of_cohort(ground.store(), cohort).await.unwrap();
    let held: Vec<_> = seats.iter().map(|seat| (seat.person, seat.application, seat.left_at)).collect();
    assert_eq!(held, [(again.applicant, again.id, None)]);
    let projects = project::of_person(ground.store(), again.applicant).await.unwrap();
    assert_eq!(projects.iter().map(|project| project.application).collect::<Vec<_>>(), [again.id]);
}

#[tokio::test]
async fn e4_two_simultaneous_accepts_of_the_last_seat_give_exactly_one_seat() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (cohort, [(kari, first), (ola, second), _]) = offered(&ground).await;
        settle(&ground, cohort, 1).await;
        let (platform, other) = (ground.platform.clone(), ground.platform.clone());

        let (one, two) = tokio::join!(
            tokio::spawn(async move { offer::accept(&platform, &kari, first).await }),
            tokio::spawn(async move { offer::accept(&other, &ola, second).await }),
        );

        let answers = [one.unwrap(), two.unwrap()];
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{answers:?}");
        assert_eq!(answers.iter().filter(|answer| matches!(answer, Err(AnswerError::NoSeatLeft))).count(), 1);
        assert_eq!(participant::of_cohort(ground.store(), cohort).await.unwrap().len(), 1);
        let standings = [stands(&ground, first).await.standing(), stands(&ground, second).await.standing()];
        assert!(standings.contains(&ApplicationStanding::Accepted), "{standings:?}");
        assert!(standings.contains(&ApplicationStanding::Waiting), "{standings:?}");
    })
    .await;
}

#[tokio::test]
async fn a_declined_seat_is_offered_to_the_next_in_line_with_a_letter() {
    let ground = Ground::new().await;
    let (_, [(kari, first), _, (_, third)]) = offered(&ground).await;

    offer::decline(&ground.platform, &kari, first).await.unwrap();
    assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (0, 1));

    assert_eq!(stands(&ground, first).await.standing(), ApplicationStanding::Declined);
    assert_eq!(stands(&ground, third).await.standing(), ApplicationStanding::Offered);
    let last = ground.outbox().await.pop().unwrap();
    assert_eq!(last.to.as_str(), "per@sykehus.example");
    assert!(last.subject.starts_with("Du har fått tilbud"), "{}", last.subject);
    assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (0, 0));
}

/// Another cohort, which is looked at before all others, with somebody on its waiting list whose selection makes no sense.
async fn with_a_broken_cohort(ground: &Ground, like: CohortId) -> ApplicationId {
    let mut record = record(ground, like).await;
    record.id = CohortId::from(Uuid::nil());
    record.cohort.slug = "brutt".parse().unwrap();
    let mut broken = selection::find(ground.store(), like).await.unwrap().unwrap().selection;
    let waiting = kept::of_cohort(ground.store(), like, &[ApplicationStanding::Waiting]).await.unwrap().remove(0);
    let waiting = Application { id: ApplicationId::from(Uuid::from_u128(1 << 102)), cohort: record.id, ..waiting };
    broken.cohort = record.id;
    broken.applicants.iter_mut().for_each(|one| one.id = waiting.id.to_string());
    let unit = ground.store().begin().await.unwrap();
    cohort::put(&unit, &record).await.unwrap();
    kept::insert(&unit, &waiting).await.unwrap();
    selection::insert(&unit, &broken).await.unwrap();
    unit.keep().await.unwrap();
    waiting.id
}

#[tokio::test]
async fn the_worker_goes_on_with_the_other_cohorts_after_one_of_them_fails() {
    let ground = Ground::new().await;
    let (cohort, [(kari, first), _, (_, third)]) = offered(&ground).await;
    let broken = with_a_broken_cohort(&ground, cohort).await;
    let lead = ground.somebody("lead-of-broken", &[Role::ProgrammeLead(CohortId::from(Uuid::nil()))]).await;
    let fails = offer::offer_next(&ground.platform, &lead, CohortId::from(Uuid::nil())).await;
    assert!(matches!(fails, Err(AdmissionError::Refused(_))), "{fails:?}");
    offer::decline(&ground.platform, &kari, first).await.unwrap();

    let done = offer::expire_due(&ground.platform).await;

    assert_eq!(done.unwrap(), (0, 1), "the cohort that is whole is served");
    assert_eq!(stands(&ground, third).await.standing(), ApplicationStanding::Offered);
    assert_eq!(stands(&ground, broken).await.standing(), ApplicationStanding::Waiting);
}

#[tokio::test]
async fn an_offer_that_nobody_answers_runs_out_after_its_last_day() {
    let ground = Ground::new().await;
    let (_, [(kari, first), (ola, second), (_, third)]) = offered(&ground).await;
    offer::accept(&ground.platform, &ola, second).await.unwrap();

    ground.move_to("2020-03-09T22:59:59Z");
    assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (0, 0));
    ground.move_to("2020-03-09T23:00:00Z");
    let late = offer::accept(&ground.platform, &kari, first).await;
    assert!(matches!(late, Err(AnswerError::Refused(AnswerOfferError::TooLate))), "{late:?}");
    assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (1, 1));

    assert_eq!(stands(&ground, first).await.standing(), ApplicationStanding::Expired);
    assert_eq!(stands(&ground, third).await.standing(), ApplicationStanding::Offered);
}

#[tokio::test]
async fn a_cohort_can_leave_the_next_offer_to_its_lead() {
    let ground = Ground::new().await;
    let (cohort, [(kari, first), _, (_, third)]) = offered(&ground).await;
    change_cohort(&ground, cohort, |record| record.cohort.next_offer = NextOffer::ByHand).await;
    offer::decline(&ground.platform, &kari, first).await.unwrap();

    assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (0, 0));
    let lead = ground.somebody("lead", &[]).await;
    assert_eq!(offer::offer_next(&ground.platform, &lead, cohort).await.unwrap(), 1);

    assert_eq!(stands(&ground, third).await.standing(), ApplicationStanding::Offered);
}

#[tokio::test]
async fn who_is_left_on_a_waiting_list_is_told_when_its_last_day_has_passed() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (cohort, [(kari, first), (_, second), (per, third)]) = offered(&ground).await;
        let promised = |message: &&OutboxMessage| message.text.contains("Ventelisten gjelder til 12. mai 2020.");
        let before = ground.outbox().await;
        assert_eq!(before.iter().filter(promised).map(|one| one.to.as_str()).collect::<Vec<_>>(), [PER]);

        ground.move_to("2020-05-12T21:59:59Z");
        assert_eq!(offer::end_lists(&ground.platform).await.unwrap(), 0, "its last day in Norway");
        ground.move_to("2020-05-12T22:00:00Z");
        assert_eq!(offer::end_lists(&ground.platform).await.unwrap(), 1);
        assert_eq!(offer::end_lists(&ground.platform).await.unwrap(), 0, "once");

        let told = ground.outbox().await.split_off(before.len());
        let [letter] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!(
            (letter.to.as_str(), letter.subject.as_str()),
            (PER, "Ventelisten til Forbedringsutdanning for leger i 2020 er avsluttet")
        );
        assert!(
            letter.text.contains("Ingen plass ble ledig for deg") && letter.text.contains("søke igjen"),
            "{}",
            letter.text
        );
        assert_eq!(stands(&ground, third).await.standing(), ApplicationStanding::Unplaced);
        let deeds = ground.deeds().await;
        assert_eq!(deeds.last().map(String::as_str), Some("application.unplace"));
        let lead = ground.somebody("lead", &[]).await;
        assert_eq!(admission::open(&ground.platform, &lead, cohort).await.unwrap().rows.len(), 3, "the lead sees all");
        assert_eq!(stands(&ground, second).await.standing(), ApplicationStanding::Offered);
        let declined = offer::decline(&ground.platform, &kari, first).await;
        assert!(matches!(declined, Err(AnswerError::Refused(AnswerOfferError::TooLate))), "{declined:?}");
        assert_eq!(offer::expire_due(&ground.platform).await.unwrap(), (2, 0), "nobody is left to offer a seat");
        let answer = offer::open(&ground.platform, &per, third).await;
        assert!(matches!(answer, Err(ActionError::NotFound)), "{answer:?}");
        let opened = application::open(&ground.platform, &per, third).await.unwrap();
        let assessed =
            assessment::told(&ground.platform, &opened).await.unwrap().expect("Per reads how it was assessed");
        assert_eq!((assessed.assessors, assessed.scores.mean), (1, 3.0));
    })
    .await;
}

#[tokio::test]
async fn a_list_lasts_as_long_as_an_offer_can_be_answered_and_until_the_start_is_known() {
    let ground = Ground::new().await;
    let (cohort, [_, _, (_, third)]) = offered(&ground).await;
    let days = |days: Vec<Day>| {
        move |record: &mut CohortRecord| {
            let keys: Vec<SessionKey> = record.cohort.plan.sessions().iter().map(|one| one.key.clone()).collect();
            for key in keys {
                let dates = if days.is_empty() { DateStatus::NotSet } else { DateStatus::Confirmed(days.clone()) };
                record.cohort.plan.set_dates(&key, dates).unwrap();
            }
            record.cohort.start_month = None;
        }
    };

    change_cohort(&ground, cohort, days(Vec::new())).await;
    ground.move_to("2020-03-09T23:00:00Z");
    assert_eq!(offer::end_lists(&ground.platform).await.unwrap(), 0, "nobody knows when it begins");
    change_cohort(&ground, cohort, days(vec![Day::on(date(2020, 3, 1))])).await;
    ground.move_to("2020-03-09T22:59:59Z");
    assert_eq!(
        offer::end_lists(&ground.platform).await.unwrap(),
        0,
        "begun, and an offer of the letters' day still stands"
    );
    ground.move_to("2020-03-09T23:00:00Z");
    assert_eq!(offer::end_lists(&ground.platform).await.unwrap(), 1);

    assert_eq!(stands(&ground, third).await.standing(), ApplicationStanding::Unplaced);
}

#[tokio::test]
async fn nobody_answers_somebody_elses_offer() {
    let ground = Ground::new().await;
    let (cohort, [(_, first), (ola, _), (per, third)]) = offered(&ground).await;
    let lead = ground.somebody("lead", &[]).await;
    let before = (ground.deeds().await, ground.outbox().await.len());

    for actor in [&ola, &lead] {
        assert!(matches!(offer::open(&ground.platform, actor, first).await, Err(ActionError::NotFound)));
        let accepted = offer::accept(&ground.platform, actor, first).await;
        assert!(matches!(accepted, Err(AnswerError::Action(ActionError::NotFound))), "{accepted:?}");
        let declined = offer::decline(&ground.platform, actor, first).await;
        assert!(matches!(declined, Err(AnswerError::Action(ActionError::NotFound))), "{declined:?}");
    }
    let waiting = offer::open(&ground.platform, &per, third).await;
    assert!(matches!(waiting, Err(ActionError::NotFound)), "{waiting:?}");

    assert_eq!((ground.deeds().await, ground.outbox().await.len()), before);
    assert_eq!(participant::of_cohort(ground.store(), cohort).await.unwrap(), []);
}

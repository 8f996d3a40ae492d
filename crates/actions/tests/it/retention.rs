//! What has been kept long enough is forgotten, and nothing before that, on both databases.

use bedre_actions::{application, outbox, project, retention, testing::Ground};
use bedre_domain::{
    application::{Application, ApplicationStanding, ApplicationState},
    id::{ApplicationId, CohortId},
    person::Role,
    question::Answers,
};
use bedre_store::{application as kept, audit, confirmation, participant, person, setting, testing::on_each};
use jiff::civil::date;

use crate::selecting::{after_the_deadline, applied, change_cohort, decided};

async fn standing(ground: &Ground, id: ApplicationId) -> Option<ApplicationStanding> {
    kept::find(ground.store(), id).await.unwrap().map(|one| one.state.standing())
}

/// How often each kind was forgotten, by the audit log.
async fn noted(ground: &Ground, kind: &str) -> usize {
    let notes = audit::latest(ground.store(), 0, 1_000).await.unwrap();
    notes.iter().filter(|note| note.deed == "retention.forget" && note.subject == kind).count()
}

/// Somebody's draft to a cohort.
async fn drafted(ground: &Ground, cohort: CohortId, name: &str) -> ApplicationId {
    let actor = ground.somebody(name, &[]).await;
    let id = ApplicationId::from(uuid::Uuid::from_u128(actor.person().unwrap().id.uuid().as_u128() + (1 << 90)));
    let draft = Application::begin(id, cohort, actor.person().unwrap().id, Answers::default(), ground.now());
    let unit = ground.store().begin().await.unwrap();
    kept::insert(&unit, &draft).await.unwrap();
    unit.keep().await.unwrap();
    id
}

#[tokio::test]
async fn a_draft_goes_ninety_days_after_the_deadline_and_its_owner_is_told_once_fourteen_days_before() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (doctors, agents) = ground.with_programmes().await;
        let (old, new) = (drafted(&ground, doctors, "kari").await, drafted(&ground, agents, "ola").await);
        let tend = async |at: &str| {
            ground.move_to(at);
            retention::tend(&ground.platform).await.unwrap()
        };

        // The deadline is 21 February; in Norway the days begin at 22.00 UTC.
        tend("2020-05-07T21:00:00Z").await;
        let early = ground.outbox().await.len();
        for at in ["2020-05-08T21:00:00Z", "2020-05-09T21:00:00Z", "2020-05-21T21:00:00Z"] {
            assert_eq!(tend(at).await, 0, "{at}");
        }
        let kept = standing(&ground, old).await;
        tend("2020-05-22T21:00:00Z").await;

        assert_eq!(early, 0);
        let posted = ground.outbox().await;
        let told: Vec<_> = posted.iter().map(|one| (one.to.as_str(), one.subject.as_str())).collect();
        assert_eq!(told, [("kari@sykehus.example", "Utkastet ditt til søknad blir slettet 22. mai 2020")]);
        assert!(posted[0].text.contains(&format!("https://bedre.example/nb/application/{old}")), "{}", posted[0].text);
        assert_eq!(kept, Some(ApplicationStanding::Draft));
        assert_eq!(standing(&ground, old).await, None);
        assert_eq!(standing(&ground, new).await, Some(ApplicationStanding::Draft));
        assert_eq!(noted(&ground, "draft").await, 1);
    })
    .await;
}

#[tokio::test]
async fn nobody_loses_a_draft_untold_when_the_worker_has_slept_and_an_extended_deadline_is_told_anew() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (doctors, _) = ground.with_programmes().await;
        let draft = drafted(&ground, doctors, "kari").await;
        let tend = async |at: &str| {
            ground.move_to(at);
            retention::tend(&ground.platform).await.unwrap();
            (standing(&ground, draft).await.is_some(), ground.outbox().await.len())
        };

        assert_eq!(tend("2020-08-01T11:00:00Z").await, (true, 1), "half a year late: told, and not deleted");
        change_cohort(&ground, doctors, |record| {
            let extended = record.cohort.deadline.clone().extend(date(2020, 8, 31), None, ground.now());
            record.cohort.deadline = extended.unwrap();
        })
        .await;
        assert_eq!(tend("2020-08-16T11:00:00Z").await, (true, 1), "the draft can be sent again");
        assert_eq!(tend("2020-11-16T11:00:00Z").await, (true, 2), "told anew");
        assert_eq!(tend("2020-11-30T11:00:00Z").await, (false, 2));
    })
    .await;
}

#[tokio::test]
async fn an_application_without_a_seat_goes_a_year_after_the_decision_with_all_that_came_of_it() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let doctors = after_the_deadline(&ground).await;
        let (_, first) = applied(&ground, doctors, "kari", "3803").await;
        let (_, second) = applied(&ground, doctors, "ola", "0301").await;
        decided(&ground, doctors, 1, &[(first, 5), (second, 2)]).await;
        let offered = standing(&ground, first).await;
        let settled = standing(&ground, second).await;

        ground.move_to("2021-02-23T11:00:00Z");
        retention::tend(&ground.platform).await.unwrap();
        let before = standing(&ground, second).await;
        ground.move_to("2021-02-25T11:00:00Z");
        retention::tend(&ground.platform).await.unwrap();

        assert_eq!(offered, Some(ApplicationStanding::Offered));
        assert_eq!((settled, before), (Some(ApplicationStanding::Rejected), Some(ApplicationStanding::Rejected)));
        assert_eq!(standing(&ground, second).await, None);
        assert_eq!(standing(&ground, first).await, offered, "an offer is for its applicant to answer");
        assert_eq!(noted(&ground, "application").await, 1);
        assert!(confirmation::of_application(ground.store(), second).await.unwrap().all().is_empty());
    })
    .await;
}

#[tokio::test]
async fn two_years_after_the_plan_a_seat_keeps_nothing_but_itself() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (_, agents) = ground.with_programmes().await;
        let lead = ground.somebody("petra", &[Role::ProgrammeLead(agents)]).await;
        let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
        project::begin_for(&ground.platform, &lead, seat.application).await.unwrap();

        ground.move_to("2027-12-11T11:00:00Z");
        retention::tend(&ground.platform).await.unwrap();
        let before = project::mine(&ground.platform, &kari).await.unwrap().len();
        ground.move_to("2027-12-12T11:00:00Z");
        retention::tend(&ground.platform).await.unwrap();

        assert_eq!(before, 1);
        assert_eq!(project::mine(&ground.platform, &kari).await.unwrap(), []);
        let emptied = kept::find(ground.store(), seat.application).await.unwrap().unwrap();
        assert!(emptied.answers.is_empty());
        assert!(
            matches!(&emptied.state, ApplicationState::Accepted { submission, .. } if submission.answers.is_empty())
        );
        assert!(participant::find(ground.store(), seat.id).await.unwrap().is_some());
        assert_eq!(noted(&ground, "seat").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_leader_who_never_answered_is_forgotten_after_half_a_year_and_one_who_did_is_not() {
    let scene = crate::confirmation::Scene::handed_in().await;
    let ground = &scene.ground;
    let waiting = async || confirmation::of_application(ground.store(), scene.id).await.unwrap().all().len();

    ground.move_to("2020-08-10T10:00:00Z");
    retention::tend(&ground.platform).await.unwrap();
    let before = waiting().await;
    ground.move_to("2020-08-11T12:00:00Z");
    retention::tend(&ground.platform).await.unwrap();

    assert_eq!((before, waiting().await), (1, 0));
    assert_eq!(noted(ground, "leader").await, 1);
}

#[tokio::test]
async fn messages_lose_their_content_before_they_go_and_accounts_with_nothing_left_go_last() {
    let scene = crate::confirmation::Scene::handed_in().await;
    let ground = &scene.ground;
    application::withdraw(&ground.platform, &scene.kari, scene.id).await.unwrap();
    outbox::send_due(&ground.platform, async |_| true).await.unwrap();
    let sent = ground.outbox().await.len();
    let kari = scene.kari.person().unwrap().id;

    ground.move_to("2021-02-11T12:00:00Z");
    retention::tend(&ground.platform).await.unwrap();
    let emptied = ground.outbox().await;
    let account = person::find(ground.store(), kari).await.unwrap();
    ground.move_to("2022-02-11T12:00:00Z");
    retention::tend(&ground.platform).await.unwrap();

    assert!(sent > 0);
    assert_eq!(emptied.iter().filter(|message| message.html.is_empty() && message.subject.is_empty()).count(), sent);
    assert_eq!(account, None, "the application went the same day");
    assert_eq!(ground.outbox().await, []);
    assert!(ground.deeds().await.iter().all(|deed| deed == "retention.forget"), "older lines are gone too");
}

#[tokio::test]
async fn it_is_done_once_a_day() {
    let ground = Ground::new().await;
    let (doctors, _) = ground.with_programmes().await;
    ground.move_to("2020-06-01T11:00:00Z");
    retention::tend(&ground.platform).await.unwrap();
    let late = drafted(&ground, doctors, "kari").await;

    let again = retention::tend(&ground.platform).await.unwrap();
    let same_day = standing(&ground, late).await;
    let queries = ground.platform.queries();
    retention::tend(&ground.platform).await.unwrap();
    let quiet = ground.platform.queries() - queries;
    ground.move_to("2020-06-02T11:00:00Z");
    retention::tend(&ground.platform).await.unwrap();

    assert_eq!((again, same_day), (0, Some(ApplicationStanding::Draft)));
    assert_eq!(quiet, 1);
    let told: Vec<_> = ground.outbox().await.into_iter().map(|message| message.to.as_str().to_owned()).collect();
    assert_eq!(told, ["kari@sykehus.example"], "the next day's round has come by");
    let day = setting::find(ground.store(), "retention.last_round").await.unwrap();
    assert_eq!(day.as_deref(), Some("2020-06-02"));
}

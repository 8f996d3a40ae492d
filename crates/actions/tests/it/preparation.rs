//! What is to be prepared before a session is marked as done by each participant, and the others are reminded once (J6).

use bedre_actions::{
    ActionError, Actor,
    session::{self, Change},
    testing::Ground,
};
use bedre_domain::{
    free_text::FreeText,
    id::CohortId,
    key::SessionKey,
    outbox::OutboxMessage,
    person::Role,
    session::{Day, Preparation, PreparationMark},
};
use bedre_store::{preparation, testing::on_each};
use jiff::civil::date;

/// The agents' second gathering is on 17 October 2025; a film is to be seen by the 15th.
fn gathering() -> SessionKey {
    "samling-2".parse().unwrap()
}

async fn scene() -> (Ground, CohortId) {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    (ground, agents)
}

async fn own(ground: &Ground, actor: &Actor, cohort: CohortId) -> Vec<Preparation> {
    session::own_plan(&ground.platform, actor, cohort).await.unwrap().preparation
}

fn reminders(posted: &[OutboxMessage]) -> Vec<&str> {
    posted.iter().filter(|one| one.subject.starts_with("Husk forberedelsen")).map(|one| one.to.as_str()).collect()
}

#[tokio::test]
async fn j6_a_participant_marks_a_task_as_done_and_takes_it_back_and_the_lead_sees_how_many_have() {
    let (ground, agents) = scene().await;
    let platform = &ground.platform;
    let (kari, _) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let (ola, _) = ground.participant("ola", agents, "leder@sykehus.example").await;
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
    let prepared = async || {
        let plan = session::lead_plan(platform, &lina, agents).await.unwrap();
        let session = plan.record.cohort.plan.session(&gathering()).unwrap().clone();
        plan.prepared(&session, 0)
    };

    for _ in 0..2 {
        session::mark(platform, &kari, agents, &gathering(), 0, PreparationMark::Done).await.unwrap();
    }

    let of_kari = own(&ground, &kari, agents).await;
    assert_eq!(of_kari.iter().map(|one| (one.task, one.done_at)).collect::<Vec<_>>(), [(0, Some(ground.now()))]);
    assert_eq!(own(&ground, &ola, agents).await, [], "each marks their own");
    assert_eq!(prepared().await, 1);
    session::mark(platform, &kari, agents, &gathering(), 0, PreparationMark::NotDone).await.unwrap();
    assert_eq!(prepared().await, 0);
    let deeds: Vec<String> = ground.deeds().await.into_iter().filter(|deed| deed.starts_with("preparation")).collect();
    assert_eq!(deeds, ["preparation.done", "preparation.undone"], "saying it twice is as saying it once");
}

#[tokio::test]
async fn j6_nobody_marks_what_is_not_theirs_or_not_there() {
    let (ground, agents) = scene().await;
    let (doctors, _) = ground.with_programmes().await;
    let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let (doctor, _) = ground.participant("dina", doctors, "leder@sykehus.example").await;
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
    let before = ground.deeds().await;
    let other: SessionKey = "samling-9".parse().unwrap();

    for (actor, key, task) in [
        (&doctor, gathering(), 0),
        (&lina, gathering(), 0),
        (&ground.visitor(), gathering(), 0),
        (&kari, other, 0),
        (&kari, gathering(), 1),
    ] {
        let refused = session::mark(&ground.platform, actor, agents, &key, task, PreparationMark::Done).await;
        assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
    }

    assert_eq!(preparation::of(ground.store(), &[seat.id]).await.unwrap(), []);
    assert_eq!(ground.deeds().await, before);
}

#[tokio::test]
async fn j6_only_those_who_have_not_marked_it_as_done_are_reminded_once_the_day_before_it_is_due() {
    let (ground, agents) = scene().await;
    let platform = &ground.platform;
    let (kari, _) = ground.participant("kari", agents, "leder@sykehus.example").await;
    ground.participant("ola", agents, "leder@sykehus.example").await;
    session::mark(platform, &kari, agents, &gathering(), 0, PreparationMark::Done).await.unwrap();

    ground.move_to("2025-10-14T05:59:00Z");
    let too_early = session::remind_due(platform).await.unwrap();
    ground.move_to("2025-10-14T06:00:00Z");
    let (first, second) = (session::remind_due(platform).await.unwrap(), session::remind_due(platform).await.unwrap());
    ground.move_to("2025-10-16T10:00:00Z");
    let next_day = session::remind_due(platform).await.unwrap();

    assert_eq!((too_early, first, second, next_day), (0, 1, 0, 0));
    let posted = ground.outbox().await;
    assert_eq!(reminders(&posted), ["ola@sykehus.example"]);
    assert_eq!(posted[0].subject, "Husk forberedelsen til Samling 2");
    assert!(posted[0].text.contains("Se film om variasjon (innen 15. oktober 2025)"), "{}", posted[0].text);
    assert!(ground.deeds().await.contains(&"preparation.remind".to_owned()));
}

#[tokio::test]
async fn j6_who_takes_it_back_after_a_reminder_gets_no_second_one_unless_the_session_is_moved() {
    let (ground, agents) = scene().await;
    let platform = &ground.platform;
    let (kari, _) = ground.participant("kari", agents, "leder@sykehus.example").await;
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
    ground.move_to("2025-10-14T10:00:00Z");
    session::remind_due(platform).await.unwrap();
    for mark in [PreparationMark::Done, PreparationMark::NotDone] {
        session::mark(platform, &kari, agents, &gathering(), 0, mark).await.unwrap();
    }
    assert_eq!(session::remind_due(platform).await.unwrap(), 0);

    let moved =
        Change::Move { days: vec![Day::on(date(2025, 11, 21))], reason: FreeText::new("Lokalet er opptatt").unwrap() };
    session::change(platform, &lina, agents, &gathering(), &moved).await.unwrap();
    let far_off = session::remind_due(platform).await.unwrap();
    ground.move_to("2025-11-18T10:00:00Z");
    let anew = session::remind_due(platform).await.unwrap();

    assert_eq!((far_off, anew), (0, 1));
    assert_eq!(reminders(&ground.outbox().await).len(), 2);
}

#[tokio::test]
async fn j6_of_a_cancelled_session_nobody_is_reminded() {
    let (ground, agents) = scene().await;
    ground.participant("kari", agents, "leder@sykehus.example").await;
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
    let cancel = Change::Cancel { reason: FreeText::new("Streik").unwrap() };
    session::change(&ground.platform, &lina, agents, &gathering(), &cancel).await.unwrap();
    ground.move_to("2025-10-14T10:00:00Z");

    let reminded = session::remind_due(&ground.platform).await.unwrap();

    assert_eq!(reminded, 0);
    assert_eq!(reminders(&ground.outbox().await), [""; 0]);
}

#[tokio::test]
async fn j6_two_workers_at_once_remind_once() {
    on_each(async |store| {
        let ground = Ground::on(store);
        let (_, agents) = ground.with_programmes().await;
        ground.participant("kari", agents, "leder@sykehus.example").await;
        ground.move_to("2025-10-14T10:00:00Z");

        let (one, other) = tokio::join!(session::remind_due(&ground.platform), session::remind_due(&ground.platform));

        assert_eq!(one.unwrap() + other.unwrap(), 1);
        assert_eq!(reminders(&ground.outbox().await), ["kari@sykehus.example"]);
    })
    .await;
}

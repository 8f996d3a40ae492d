//! Certificates are issued by the lead when the rule is met, stay as they were issued, and anybody with the code can check.

use bedre_actions::{
    ActionError, Actor,
    attendance::{self, Said},
    certificate::{self, IssueError, RevokeError, Which},
    testing::Ground,
};
use bedre_domain::{
    certificate::{Certificate, CertificateCode, Validity},
    cohort::{CreditHours, CreditStatus, DayAttendance},
    free_text::FreeText,
    id::CohortId,
    participant::Participant,
    person::Role,
};
use bedre_store::cohort;
use jiff::civil::{Date, date};

const GATHERINGS: [(&str, Date); 3] =
    [("samling-1", date(2025, 8, 29)), ("samling-2", date(2025, 10, 17)), ("samling-3", date(2025, 12, 11))];

struct Scene {
    ground: Ground,
    agents: CohortId,
    lina: Actor,
    kari: Actor,
    seat: Participant,
}

/// The Vestfold cohort the day after its last gathering, with a lead and a participant.
async fn scene() -> Scene {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    ground.move_to("2025-12-12T10:00:00Z");
    let lina = ground.somebody("lina", &[Role::ProgrammeLead(agents)]).await;
    let (kari, seat) = ground.participant("kari", agents, "leder@sykehus.example").await;
    Scene { ground, agents, lina, kari, seat }
}

impl Scene {
    async fn attend(&self, seat: &Participant, gatherings: &[(&str, Date)]) {
        for (key, day) in gatherings {
            let (key, present) = (key.parse().unwrap(), [Said::first(seat.id, DayAttendance::Present)]);
            attendance::note(&self.ground.platform, &self.lina, self.agents, &key, *day, &present).await.unwrap();
        }
    }

    async fn issue(&self, which: Which) -> Result<usize, IssueError> {
        certificate::issue(&self.ground.platform, &self.lina, self.agents, which).await
    }

    async fn issued(&self) -> Vec<Certificate> {
        let (_, rows) = certificate::overview(&self.ground.platform, &self.lina, self.agents).await.unwrap();
        rows.into_iter().flat_map(|row| row.certificates).collect()
    }
}

#[tokio::test]
async fn i6_a_certificate_is_issued_when_the_three_gatherings_are_attended_and_not_before() {
    let scene = scene().await;
    scene.attend(&scene.seat, &GATHERINGS[..2]).await;
    let refused = scene.issue(Which::One(scene.seat.id)).await;
    assert!(matches!(refused, Err(IssueError::NotCompleted)), "{refused:?}");
    assert_eq!(scene.issue(Which::AllReady).await.unwrap(), 0);
    assert_eq!(scene.ground.outbox().await, []);

    scene.attend(&scene.seat, &GATHERINGS[2..]).await;
    let count = scene.issue(Which::AllReady).await.unwrap();

    assert_eq!(count, 1);
    let issued = scene.issued().await;
    let facts = &issued[0].facts;
    assert_eq!((facts.name.as_str(), facts.attended, facts.total), ("kari", 3, 3));
    assert_eq!((facts.first_day, facts.last_day), (date(2025, 8, 29), date(2025, 12, 11)));
    assert_eq!(facts.sessions, "ett forberedende møte, 3 samlinger, én arbeidsøkt og ett arbeidsverksted");
    let posted = scene.ground.outbox().await;
    assert_eq!(posted.len(), 1);
    assert!(posted[0].text.contains(&issued[0].code.to_string()), "{}", posted[0].text);
}

#[tokio::test]
async fn a_certificate_is_not_issued_twice_unless_asked_for_anew() {
    let scene = scene().await;
    scene.attend(&scene.seat, &GATHERINGS).await;
    scene.issue(Which::One(scene.seat.id)).await.unwrap();

    let again = scene.issue(Which::One(scene.seat.id)).await;
    assert!(matches!(again, Err(IssueError::IssuedBefore)), "{again:?}");
    assert_eq!(scene.issue(Which::AllReady).await.unwrap(), 0);
    scene.issue(Which::Anew(scene.seat.id)).await.unwrap();

    let issued = scene.issued().await;
    assert_eq!(issued.iter().map(|one| one.version).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(issued[0].validity, Validity::Replaced { at: scene.ground.now() });
    assert_eq!(issued[1].validity, Validity::Valid);
    assert_ne!(issued[0].code, issued[1].code);
}

#[tokio::test]
async fn a12_o5_hours_stand_on_the_certificate_only_when_they_are_approved() {
    let scene = scene().await;
    scene.attend(&scene.seat, &GATHERINGS).await;
    let set = async |status| {
        let mut record = cohort::find_all(scene.ground.store(), &[scene.agents]).await.unwrap().pop().unwrap();
        record.cohort.credit_hours = Some(CreditHours { status, earlier: Vec::new() });
        let unit = scene.ground.store().begin().await.unwrap();
        cohort::put(&unit, &record).await.unwrap();
        unit.keep().await.unwrap();
    };

    set(CreditStatus::AppliedFor { body: "Legeforeningen".to_owned() }).await;
    scene.issue(Which::One(scene.seat.id)).await.unwrap();
    set(CreditStatus::Approved { hours: 24, body: "Legeforeningen".to_owned(), reference: "2025/17".to_owned() }).await;
    let before = scene.issued().await;
    scene.issue(Which::Anew(scene.seat.id)).await.unwrap();

    let issued = scene.issued().await;
    // What was issued says what it said.
    assert_eq!(issued[0].facts, before[0].facts);
    assert_eq!(issued[0].facts.approval, None);
    assert_eq!(issued[1].facts.approval.as_ref().map(|approval| approval.hours), Some(24));
}

#[tokio::test]
async fn anybody_with_the_code_can_check_and_sees_when_it_was_taken_back() {
    let scene = scene().await;
    let platform = &scene.ground.platform;
    scene.attend(&scene.seat, &GATHERINGS).await;
    scene.issue(Which::AllReady).await.unwrap();
    let issued = scene.issued().await.pop().unwrap();

    assert_eq!(certificate::check(platform, &issued.code).await.unwrap(), issued);
    let wrong = CertificateCode::of([7; 12]);
    assert!(matches!(certificate::check(platform, &wrong).await, Err(ActionError::NotFound)));
    let reason = FreeText::new("Feil navn").unwrap();
    certificate::revoke(platform, &scene.lina, scene.agents, issued.id, &reason).await.unwrap();

    let revoked = Validity::Revoked { at: scene.ground.now(), reason };
    assert_eq!(certificate::check(platform, &issued.code).await.unwrap().validity, revoked);
    let told = scene.ground.outbox().await.pop().unwrap();
    assert_eq!(told.to, scene.kari.person().unwrap().email);
    assert!(told.text.contains("Begrunnelse: Feil navn"), "{}", told.text);
    assert!(certificate::mine(platform, &scene.kari).await.unwrap().is_empty());
}

#[tokio::test]
async fn certificates_are_the_leads_to_issue_and_the_holders_to_open() {
    let scene = scene().await;
    let platform = &scene.ground.platform;
    scene.attend(&scene.seat, &GATHERINGS).await;
    let lars = scene.ground.somebody("lars", &[Role::ProgrammeLead(CohortId::from(uuid::Uuid::from_u128(9)))]).await;
    for actor in [&lars, &scene.kari] {
        let refused = certificate::issue(platform, actor, scene.agents, Which::AllReady).await;
        assert!(matches!(refused, Err(IssueError::Action(ActionError::NotFound))), "{refused:?}");
        assert!(matches!(certificate::overview(platform, actor, scene.agents).await, Err(ActionError::NotFound)));
    }
    assert_eq!(scene.issued().await, []);
    scene.issue(Which::AllReady).await.unwrap();
    let issued = scene.issued().await.pop().unwrap();

    assert_eq!(certificate::open(platform, &scene.kari, issued.id).await.unwrap(), issued);
    assert_eq!(certificate::mine(platform, &scene.kari).await.unwrap(), vec![issued.clone()]);
    assert!(matches!(certificate::open(platform, &lars, issued.id).await, Err(ActionError::NotFound)));
    let reason = FreeText::new("Nei").unwrap();
    let refused = certificate::revoke(platform, &lars, scene.agents, issued.id, &reason).await;
    assert!(matches!(refused, Err(RevokeError::Action(ActionError::NotFound))), "{refused:?}");
    assert_eq!(certificate::check(platform, &issued.code).await.unwrap().validity, Validity::Valid);
}

#[tokio::test]
async fn a_certificate_is_not_taken_back_without_a_reason_or_twice() {
    let scene = scene().await;
    let platform = &scene.ground.platform;
    scene.attend(&scene.seat, &GATHERINGS).await;
    scene.issue(Which::AllReady).await.unwrap();
    let issued = scene.issued().await.pop().unwrap();
    let posted = scene.ground.outbox().await.len();
    let revoke = async |reason: &str| {
        certificate::revoke(platform, &scene.lina, scene.agents, issued.id, &FreeText::new(reason).unwrap()).await
    };

    let bare = revoke("").await;
    let untouched = certificate::check(platform, &issued.code).await.unwrap();
    let told_of_nothing = scene.ground.outbox().await.len();
    revoke("Feil navn").await.unwrap();
    let twice = revoke("Igjen").await;

    assert!(matches!(bare, Err(RevokeError::NoReason)), "{bare:?}");
    assert_eq!((untouched.validity, told_of_nothing), (Validity::Valid, posted));
    assert!(matches!(twice, Err(RevokeError::NotValid)), "{twice:?}");
    assert_eq!(scene.ground.outbox().await.len(), posted + 1);
}

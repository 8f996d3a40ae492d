//! An application that came by mail is registered by staff, and taken over by who sent it.

use bedre_actions::{
    ActionError, Actor,
    admission::{self, AdmissionError},
    application::{self, RegisterError, Registration},
    testing::Ground,
};
use bedre_domain::{
    application::{ApplicationStanding, ReceiveError},
    cohort::OfferHindrance,
    email::Email,
    free_text::FreeText,
    id::CohortId,
    person::Role,
};
use bedre_store::application as kept;
use jiff::Timestamp;

use crate::selecting::{after_the_deadline, applied, assessed, lead, settle};

/// The Vestfold cohort on the morning after its deadline, with its lead.
async fn scene() -> (Ground, CohortId, Actor) {
    let ground = Ground::new().await;
    let (_, agents) = ground.with_programmes().await;
    ground.move_to("2025-06-17T08:00:00Z");
    let lead = ground.somebody("petra", &[Role::ProgrammeLead(agents)]).await;
    (ground, agents, lead)
}

fn mail(at: &str) -> Registration {
    Registration {
        email: Email::parse("kari@sykehus.example").unwrap(),
        name: FreeText::new("Kari Prøve").unwrap(),
        at: at.parse::<Timestamp>().unwrap(),
        text: FreeText::new("Vi søker med fire sykepleiere.").unwrap(),
    }
}

#[tokio::test]
async fn l1_a_mail_in_time_is_registered_after_the_deadline_and_its_sender_takes_it_over() {
    let (ground, agents, lead) = scene().await;

    let id = application::register(&ground.platform, &lead, agents, mail("2025-06-16T08:12:00Z")).await.unwrap();

    let told = ground.outbox().await.pop().unwrap();
    assert_eq!(told.to.as_str(), "kari@sykehus.example");
    assert!(told.text.contains("Gjør det innen 1. juli 2025."), "{}", told.text);
    let kari = ground.somebody("kari", &[]).await;
    let opened = application::open(&ground.platform, &kari, id).await.unwrap();
    assert_eq!(opened.application.state.standing(), ApplicationStanding::Draft);
    assert!(opened.application.may_edit(&opened.cohort.cohort, ground.now()).is_ok());
    let waiting = application::registered(&ground.platform, &lead, agents).await.unwrap();
    assert_eq!(
        waiting.iter().map(|(draft, person)| (draft.id, person.called())).collect::<Vec<_>>(),
        [(id, "Kari Prøve")]
    );
    assert!(ground.deeds().await.contains(&"application.register".to_owned()));
    let found = kept::find(ground.store(), id).await.unwrap().unwrap();
    assert_eq!(found.received.unwrap().text.as_str(), "Vi søker med fire sykepleiere.");
}

#[tokio::test]
async fn l1_only_the_lead_registers_and_not_what_came_late_or_twice() {
    let (ground, agents, lead) = scene().await;
    let platform = &ground.platform;
    let other = ground.somebody("per", &[Role::Assessor(agents)]).await;
    let in_time = || mail("2025-06-16T08:12:00Z");

    let refused = application::register(platform, &other, agents, in_time()).await;
    let seen = application::registered(platform, &other, agents).await;
    let late = application::register(platform, &lead, agents, mail("2025-06-16T22:30:00Z")).await;
    let ahead = application::register(platform, &lead, agents, mail("2025-06-17T09:00:00Z")).await;
    let nothing = (ground.outbox().await, application::registered(platform, &lead, agents).await.unwrap());
    application::register(platform, &lead, agents, in_time()).await.unwrap();
    let twice = application::register(platform, &lead, agents, in_time()).await;

    assert!(matches!(refused, Err(RegisterError::Action(ActionError::NotFound))), "{refused:?}");
    assert!(matches!(seen, Err(ActionError::NotFound)));
    assert!(matches!(late, Err(RegisterError::Refused(ReceiveError::TooLate))), "{late:?}");
    assert!(matches!(ahead, Err(RegisterError::Refused(ReceiveError::NotYet))), "{ahead:?}");
    assert_eq!(nothing, (Vec::new(), Vec::new()));
    assert!(matches!(twice, Err(RegisterError::AppliesAlready)), "{twice:?}");
    assert_eq!(ground.outbox().await.len(), 1);
}

#[tokio::test]
async fn l1_decisions_wait_for_what_came_by_mail_and_nothing_is_registered_after_them() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let (_, ola) = applied(&ground, cohort, "ola", "3803").await;
    let lead = lead(&ground, cohort).await;
    let platform = &ground.platform;
    settle(&ground, cohort, 1).await;
    assessed(&ground, cohort, &[(ola, 4)]).await;
    application::register(platform, &lead, cohort, mail("2020-02-20T08:00:00Z")).await.unwrap();
    admission::propose(platform, &lead, cohort).await.unwrap();

    let early = admission::release(platform, &lead, cohort).await;
    let queries = platform.queries();
    let seen = admission::open(platform, &lead, cohort).await.unwrap().hindrances;
    let queries = platform.queries() - queries;
    ground.move_to("2020-03-10T08:00:00Z");
    admission::release(platform, &lead, cohort).await.unwrap();
    let before = (ground.outbox().await, ground.deeds().await);
    let other = Registration { email: Email::parse("siri@sykehus.example").unwrap(), ..mail("2020-02-20T08:00:00Z") };
    let late = application::register(platform, &lead, cohort, other).await;

    assert!(
        matches!(&early, Err(AdmissionError::Hindered(why)) if *why == [OfferHindrance::StillOpen(1)]),
        "{early:?}"
    );
    assert_eq!(seen, [OfferHindrance::StillOpen(1)]);
    assert!(queries <= 8, "{queries} queries");
    assert!(matches!(late, Err(RegisterError::Decided)), "{late:?}");
    assert_eq!((ground.outbox().await, ground.deeds().await), before);
    assert_eq!(application::registered(platform, &lead, cohort).await.unwrap().len(), 1);
}

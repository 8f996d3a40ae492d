//! What administrators see, and nobody else.

use bedre_actions::{ActionError, Actor, admin, testing::Ground};
use bedre_domain::{email::Email, person::Role};

#[tokio::test]
async fn administrators_see_people_outbox_and_audit_log_and_nobody_else_does() {
    let ground = Ground::new().await;
    let alma = ground.somebody("alma", &[Role::Administrator]).await;
    let ola = ground.somebody("ola", &[]).await;

    let overview = admin::overview(&ground.platform, &alma).await.unwrap();
    let addresses: Vec<_> = overview.people.iter().map(|person| person.email.as_str()).collect();
    assert_eq!(addresses, ["alma@sykehus.example", "ola@sykehus.example"]);

    for actor in [ola, ground.visitor(), Actor::system()] {
        let refused = admin::overview(&ground.platform, &actor).await;
        assert!(matches!(refused, Err(ActionError::NotFound)), "{actor:?}");
    }
}

#[tokio::test]
async fn nobody_makes_themselves_an_administrator() {
    let ground = Ground::new().await;
    let ola = ground.somebody("ola", &[]).await;
    let email = Email::parse("ola@sykehus.example").unwrap();

    let refused = admin::set_administrator(&ground.platform, &ola, &email, true).await;

    assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
    assert_eq!(ground.deeds().await, [] as [&str; 0]);
}

#[tokio::test]
async fn the_mailbox_is_the_demos_only() {
    let ground = Ground::new().await;

    assert!(matches!(admin::mailbox(&ground.platform, None).await, Err(ActionError::NotFound)));
}

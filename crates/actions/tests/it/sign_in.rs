//! Signing in by mail, and the devices one is signed in on.

use bedre_actions::{
    ActionError, Actor, Secret, outbox,
    sign_in::{self, SignInError},
    testing::Ground,
};
use bedre_domain::{email::Email, language::Language, outbox::Delivery};

fn kari() -> Email {
    Email::parse("kari@sykehus.example").unwrap()
}

/// The secret of the link and the code in the newest mail.
async fn mailed(ground: &Ground) -> (Secret, Secret) {
    let mail = ground.outbox().await.pop().unwrap();
    let token = mail.text.split("/sign-in/link/").nth(1).unwrap().split_whitespace().next().unwrap();
    // The secret may have six digits in a row too.
    let rest = mail.text.replace(token, "");
    let code = rest.split(|sign: char| !sign.is_ascii_digit()).find(|digits| digits.len() == 6).unwrap();
    (Secret::brought(token), Secret::brought(code))
}

async fn asked(ground: &Ground) -> (Secret, Secret) {
    sign_in::ask(&ground.platform, &ground.visitor(), &kari(), "/nb/home").await.unwrap();
    mailed(ground).await
}

#[tokio::test]
async fn a_link_signs_in_once_and_leads_back() {
    let ground = Ground::new().await;
    let (token, _) = asked(&ground).await;

    let done = sign_in::by_link(&ground.platform, &ground.visitor(), &token, "Firefox").await.unwrap();
    let again = sign_in::by_link(&ground.platform, &ground.visitor(), &token, "Firefox").await;

    assert_eq!(done.return_to, "/nb/home");
    assert!(matches!(again, Err(SignInError::LinkEnded)), "{again:?}");
    let who = sign_in::who(&ground.platform, &done.secret).await.unwrap().unwrap();
    assert_eq!(who.person.email, kari());
    assert_eq!(ground.deeds().await, ["sign_in.ask", "sign_in.complete"]);
}

#[tokio::test]
async fn opening_the_link_does_nothing() {
    let ground = Ground::new().await;
    let (token, _) = asked(&ground).await;

    for _ in 0..3 {
        assert_eq!(sign_in::check_link(&ground.platform, &token).await.unwrap(), kari());
    }

    assert!(sign_in::by_link(&ground.platform, &ground.visitor(), &token, "Firefox").await.is_ok());
    assert!(sign_in::check_link(&ground.platform, &token).await.is_err());
}

#[tokio::test]
async fn a_link_ends_after_half_an_hour() {
    let ground = Ground::new().await;
    let (token, code) = asked(&ground).await;
    ground.move_to("2020-02-10T11:30:00Z");

    let by_link = sign_in::by_link(&ground.platform, &ground.visitor(), &token, "x").await;
    let by_code = sign_in::by_code(&ground.platform, &ground.visitor(), &kari(), &code, "x").await;

    assert!(matches!(by_link, Err(SignInError::LinkEnded)), "{by_link:?}");
    assert!(matches!(by_code, Err(SignInError::LinkEnded)), "{by_code:?}");
}

#[tokio::test]
async fn a_code_signs_in_and_five_wrong_ones_end_it() {
    let ground = Ground::new().await;
    let (_, code) = asked(&ground).await;
    assert!(sign_in::by_code(&ground.platform, &ground.visitor(), &kari(), &code, "x").await.is_ok());

    let (_, code) = asked(&ground).await;
    let wrong = Secret::brought(if code.expose() == "123456" { "654321" } else { "123456" });
    for _ in 0..5 {
        let refused = sign_in::by_code(&ground.platform, &ground.visitor(), &kari(), &wrong, "x").await;
        assert!(matches!(refused, Err(SignInError::WrongCode)), "{refused:?}");
    }
    let too_late = sign_in::by_code(&ground.platform, &ground.visitor(), &kari(), &code, "x").await;

    assert!(matches!(too_late, Err(SignInError::LinkEnded)), "{too_late:?}");
}

#[tokio::test]
async fn a_code_is_for_its_own_address() {
    let ground = Ground::new().await;
    let (_, code) = asked(&ground).await;
    let other = Email::parse("ola@sykehus.example").unwrap();

    let refused = sign_in::by_code(&ground.platform, &ground.visitor(), &other, &code, "x").await;

    assert!(matches!(refused, Err(SignInError::WrongCode)), "{refused:?}");
}

#[tokio::test]
async fn the_mail_is_in_the_language_of_the_account() {
    let ground = Ground::new().await;
    let visitor = Actor::visitor(Language::Nn, None);
    sign_in::ask(&ground.platform, &visitor, &kari(), "/nn/home").await.unwrap();
    let (token, _) = mailed(&ground).await;
    sign_in::by_link(&ground.platform, &visitor, &token, "x").await.unwrap();

    asked(&ground).await;

    let mail = ground.outbox().await.pop().unwrap();
    assert!(mail.text.contains("/nn/sign-in/link/"), "{}", mail.text);
}

#[tokio::test]
async fn a_device_is_signed_out_by_its_owner_only() {
    let ground = Ground::new().await;
    let (token, _) = asked(&ground).await;
    let done = sign_in::by_link(&ground.platform, &ground.visitor(), &token, "Firefox").await.unwrap();
    let signed_in = sign_in::who(&ground.platform, &done.secret).await.unwrap().unwrap();
    let device = signed_in.sign_in.id;
    let kari = Actor::signed_in(signed_in, Language::Nb, None);
    let ola = ground.somebody("ola", &[]).await;

    let by_ola = sign_in::revoke(&ground.platform, &ola, device).await;
    assert!(matches!(by_ola, Err(ActionError::NotFound)), "{by_ola:?}");
    assert!(sign_in::who(&ground.platform, &done.secret).await.unwrap().is_some());
    assert_eq!(sign_in::devices(&ground.platform, &ola).await.unwrap(), []);

    sign_in::sign_out(&ground.platform, &kari).await.unwrap();

    assert!(sign_in::who(&ground.platform, &done.secret).await.unwrap().is_none());
}

#[tokio::test]
async fn nobody_becomes_somebody_by_a_click_outside_the_demo() {
    let ground = Ground::new().await;
    ground.somebody("ola", &[]).await;
    let ola = Email::parse("ola@sykehus.example").unwrap();

    let refused = sign_in::in_demo(&ground.platform, &ground.visitor(), &ola).await;

    assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
}

#[tokio::test]
async fn a_message_is_tried_again_with_growing_pauses_and_then_given_up() {
    let ground = Ground::new().await;
    asked(&ground).await;
    let mut attempts = 0;

    // A fortnight of minutes, at each of which the mail server says no.
    for minute in 0..14 * 24 * 60 {
        ground.clock.move_to(
            "2020-02-10T11:00:00Z".parse::<jiff::Timestamp>().unwrap() + jiff::SignedDuration::from_mins(minute),
        );
        let (sent, failed) = outbox::send_due(&ground.platform, async |_| false).await.unwrap();
        assert_eq!(sent, 0);
        attempts += failed;
        if outbox::counts(&ground.platform).await.unwrap() == (0, 1) {
            break;
        }
    }

    assert_eq!(attempts, 8);
    let delivery = ground.outbox().await.pop().unwrap().delivery;
    assert!(matches!(delivery, Delivery::Failed { .. }), "{delivery:?}");
}

#[tokio::test]
async fn a_sent_message_is_not_sent_again() {
    let ground = Ground::new().await;
    asked(&ground).await;

    let first = outbox::send_due(&ground.platform, async |_| true).await.unwrap();
    ground.move_to("2020-02-11T11:00:00Z");
    let second = outbox::send_due(&ground.platform, async |_| true).await.unwrap();

    assert_eq!((first, second), ((1, 0), (0, 0)));
}

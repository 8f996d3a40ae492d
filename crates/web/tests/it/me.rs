//! What somebody is called and the language of their mail, changed by themselves.

use bedre_actions::sign_in;
use bedre_domain::{email::Email, language::Language};
use bedre_store::person;

use crate::visitor::Site;

#[tokio::test]
async fn whoever_has_signed_in_says_what_to_be_called_and_in_which_language_to_be_written_to() {
    let site = Site::with_programmes().await;
    let kari = site.signed_in("kari@sykehus.example").await;
    let home = kari.open("/nb/home").await;

    let page = kari.open(&home.link("Navn og språk")).await;
    let mut form = page.form("Lagre");
    let nameless = kari.press(form.fill("Navn", " ").fill("Språk i e-post", "Nynorsk"), "Lagre").await;
    let mut form = nameless.form("Lagre");
    let saved = kari.press(form.fill("Navn", "Kari Prøve"), "Lagre").await;

    assert_eq!((nameless.status, nameless.faults().len()), (422, 1));
    assert!(saved.words().contains("Lagret"), "{}", saved.words());
    let email = Email::parse("kari@sykehus.example").unwrap();
    let person = person::find_by_email(site.ground.store(), &email).await.unwrap().unwrap();
    assert_eq!((person.name.as_str(), person.language), ("Kari Prøve", Language::Nn));
    sign_in::ask(&site.ground.platform, &site.ground.visitor(), &email, "/nb/home").await.unwrap();
    let mail = site.ground.outbox().await.pop().unwrap();
    assert!(mail.text.contains("/nn/sign-in/link/"), "{}", mail.text);
    assert!(site.visitor().open("/nb/me").await.path.starts_with("/nb/sign-in"));
}

//! The assessor's page: what is saved on the way is said to be saved, and stands there.

use bedre_domain::person::Role;

use crate::{
    application::{begun, filled_in},
    page::Page,
    visitor::{KARI, Site},
};

#[tokio::test]
async fn what_an_assessor_saves_on_the_way_is_said_to_be_saved_and_stands_there() {
    let site = Site::with_programmes().await;
    let (doctors, _) = site.ground.with_programmes().await;
    let kari = site.signed_in(KARI).await;
    let tasks = begun(&kari).await;
    let check = filled_in(&kari, &tasks).await;
    kari.press(&check.form("Send søknaden"), "Send søknaden").await;
    site.ground.move_to("2020-02-24T11:00:00Z");
    site.ground.somebody("anne", &[Role::Assessor(doctors)]).await;
    let anne = site.signed_in("anne@sykehus.example").await;
    let path = tasks.path.replace("/application/", "/assess/");
    let page = anne.open(&path).await;

    let mut form = page.form("Lagre utkast");
    let saved = anne.press(form.fill("Kommentar", "Tydelig avgrenset"), "Lagre utkast").await;
    let again = anne.open(&path).await;

    let says_saved = |page: &Page| page.words().starts_with("Lagret ");
    assert_eq!((page.status, says_saved(&page)), (200, false), "{}", page.words());
    assert_eq!((saved.status, says_saved(&saved)), (200, true), "{}", saved.words());
    assert_eq!(saved.form("Lagre utkast").value("Kommentar"), "Tydelig avgrenset");
    assert!(!says_saved(&again), "it is said once");
    let forged = format!("{path}?saved=yes");
    assert_eq!(kari.look(&forged).await.status, 404, "the page is the assessors' own");
}

//! What single messages must say.

use bedre_i18n::{Locale, Texts};
use bedre_messages::{ApplicationReceived, Offer, Rejection};

use crate::samples;

const NB: Texts = Texts::of(Locale::Nb);

#[test]
fn e13_a_rejection_tells_result_then_reason_then_what_now_then_how_to_object() {
    let text = samples::rejection().write(NB).text;

    let places: Vec<usize> = [
        "Du har dessverre ikke fått plass",
        "HVORFOR",
        "Vi fikk 74 søknader til 30 plasser.",
        "Problemet er godt beskrevet",
        "Et mer avgrenset arbeid",
        "HVA NÅ",
        "våren 2021",
        "ER DU UENIG?",
        "Skriv innen 17. april 2020.",
    ]
    .into_iter()
    .map(|words| text.find(words).unwrap_or_else(|| panic!("«{words}» is missing in {text}")))
    .collect();
    assert!(places.is_sorted(), "{places:?} in {text}");
}

#[test]
fn a_rejection_keeps_the_reason_from_becoming_markup() {
    let reason = "Poeng < 3 & \"for kort\" tid";

    let message = Rejection { reason, ..samples::rejection() }.write(NB);

    assert!(message.text.contains(reason), "{}", message.text);
    assert!(message.html.contains("Poeng &lt; 3 &amp; &quot;for kort&quot; tid"), "{}", message.html);
}

#[test]
fn d1_an_offer_tells_the_fee_in_kroner_and_h14_says_when_it_is_free() {
    let paid = samples::offer().write(NB).text;
    let free = Offer { fee_ore: 0, ..samples::offer() }.write(NB).text;

    assert!(paid.contains("Kursavgiften er 6400\u{a0}kroner."), "{paid}");
    assert!(free.contains("Det er kostnadsfritt å delta."), "{free}");
    assert!(!free.contains("faktura"), "{free}");
}

#[test]
fn the_receipt_asks_for_the_leader_only_when_one_is_to_confirm() {
    let with = samples::received().write(NB).text;
    let without = ApplicationReceived { leader: None, ..samples::received() }.write(NB).text;

    assert!(with.contains("Lederen må svare innen 28. februar 2020."), "{with}");
    assert!(with.contains("Du sendte den 14. februar 2020 kl. 14.32."), "{with}");
    assert!(!without.contains("eder"), "{without}");
}

#[test]
fn g4_the_subject_tells_the_new_deadline() {
    let every = samples::every(NB);
    let subjects: Vec<&str> = every
        .iter()
        .filter(|(name, _)| name.starts_with("deadline extended"))
        .map(|(_, message)| message.subject.as_str())
        .collect();

    assert_eq!(subjects, ["Søknadsfristen er forlenget til 21. februar 2020"; 2]);
}

#[test]
fn k11_an_invitation_says_that_place_and_date_will_come() {
    let invitation = bedre_messages::SessionInvitation { place: None, when: samples::NOT_SET, ..samples::invitation() };

    let message = invitation.write(NB);

    assert_eq!(message.subject, "Samling 1: Dato kommer");
    assert!(message.text.contains("Når: Dato kommer\nHvor: Sted kommer"), "{}", message.text);
}

#[test]
fn k6_an_invitation_tells_weekday_date_and_time_in_each_language() {
    let subjects = Locale::ALL.map(|locale| samples::invitation().write(Texts::of(locale)).subject);

    assert_eq!(
        subjects,
        [
            "Samling 1: fredag 29. august 2025 kl. 08.00–15.00",
            "Samling 1: fredag 29. august 2025 kl. 08.00–15.00",
            "Samling 1: Friday 29 August 2025, 08:00–15:00",
        ]
    );
}

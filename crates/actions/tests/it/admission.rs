//! From the proposal to the letters: nothing is known outside before it is sent, and every decision has its reason.

use std::num::NonZeroU8;

use bedre_actions::{
    ActionError,
    admission::{self, AdmissionError, SendError},
    testing::Ground,
};
use bedre_domain::{
    admission::{
        MoveEffect,
        selection::{Outcome, SelectError},
    },
    application::{ApplicationStanding, ApplicationState},
    cohort::{Complaint, DecisionKind, OfferHindrance},
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    letter::{Ground as ReasonGround, LetterContent},
    person::Role,
    wording::Bilingual,
};
use bedre_store::{application as kept, letter, selection};

use crate::selecting::{after_the_deadline, applied, assessed, assessor, change_cohort, decided, lead, settle, stands};

fn text(words: &str) -> FreeText {
    FreeText::new(words).unwrap()
}

/// Four applicants with the marks 5, 4, 3 and 2, in one county.
async fn four(ground: &Ground, cohort: CohortId) -> [(ApplicationId, u8); 4] {
    let mut marks = Vec::new();
    for (name, mark) in [("kari", 5), ("ola", 4), ("per", 3), ("liv", 2)] {
        marks.push((applied(ground, cohort, name, "3803").await.1, mark));
    }
    marks.try_into().unwrap()
}

#[tokio::test]
async fn a_proposal_waits_until_every_application_is_assessed() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let marks = four(&ground, cohort).await;
    let lead = lead(&ground, cohort).await;
    assessed(&ground, cohort, &marks[..3]).await;

    let refused = admission::propose(&ground.platform, &lead, cohort).await;

    assert!(matches!(refused, Err(AdmissionError::NotAssessed(1))), "{refused:?}");
    assert_eq!(selection::find(ground.store(), cohort).await.unwrap(), None);
}

#[tokio::test]
async fn e13_a_rejection_names_law_and_where_to_complain_as_the_cohorts_data_have_them_and_claims_nothing_else() {
    let complaint = || Complaint {
        body: Bilingual::new("klagenemnda for kurs", "klagenemnda for kurs"),
        deadline_weeks: NonZeroU8::new(2).unwrap(),
        law: Bilingual::new("kursloven § 4", "kurslova § 4"),
    };
    for decision in [DecisionKind::Ordinary, DecisionKind::AdministrativeAct(complaint())] {
        let ground = Ground::new().await;
        let cohort = after_the_deadline(&ground).await;
        change_cohort(&ground, cohort, |record| record.cohort.decision = decision.clone()).await;
        let (_, first) = applied(&ground, cohort, "kari", "3803").await;
        let (_, second) = applied(&ground, cohort, "ola", "3803").await;

        decided(&ground, cohort, 1, &[(first, 5), (second, 2)]).await;

        let outbox = ground.outbox().await;
        let to_ola = outbox.iter().find(|message| message.to.as_str() == "ola@sykehus.example").unwrap();
        // The letter is of 24 February 2020.
        let says = |words: &str| to_ola.text.contains(words);
        let law = [
            says("Du kan klage på vedtaket innen 9. mars 2020. Det er 2 uker"),
            says("klagenemnda for kurs"),
            says("Vedtaket er gjort etter kursloven § 4."),
        ];
        let review = says("Skriv innen 16. mars 2020.");
        let expected = decision != DecisionKind::Ordinary;
        assert_eq!((law, review), ([expected; 3], !expected), "{}", to_ola.text);
        let claims = ["klage", "lov", "vedtak"].map(|word| to_ola.text.to_lowercase().contains(word));
        assert_eq!(claims, [expected; 3], "{}", to_ola.text);
    }
}

#[tokio::test]
async fn e13_letters_are_drafted_looked_at_and_sent_at_once_each_with_its_reason() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let marks = four(&ground, cohort).await;
    let [(kari, _), (ola, _), (per, _), (liv, _)] = marks;
    let lead = lead(&ground, cohort).await;
    settle(&ground, cohort, 2).await;
    assessed(&ground, cohort, &marks).await;

    admission::propose(&ground.platform, &lead, cohort).await.unwrap();
    assert_eq!(letter::of_cohort(ground.store(), cohort).await.unwrap(), []);
    admission::release(&ground.platform, &lead, cohort).await.unwrap();

    assert!(ground.outbox().await.is_empty());
    for id in [kari, ola, per, liv] {
        assert_eq!(stands(&ground, id).await.standing(), ApplicationStanding::Submitted);
    }
    let drafts = letter::of_cohort(ground.store(), cohort).await.unwrap();
    assert!(drafts.iter().all(|draft| draft.sent_at.is_none()) && drafts.len() == 4);
    let to_liv = drafts.iter().find(|draft| draft.application == liv).unwrap();
    let LetterContent::Rejection { ground: ReasonGround::Criterion(_), reason } = &to_liv.content else {
        panic!("{to_liv:?}")
    };
    assert!(!reason.is_empty());

    let edit = |reason| admission::edit_reason(&ground.platform, &lead, cohort, to_liv.id, ReasonGround::Seats, reason);
    edit(FreeText::default()).await.unwrap();
    let bare = admission::send(&ground.platform, &lead, cohort).await;
    assert!(matches!(&bare, Err(SendError::NoReason(ids)) if *ids == [liv]), "{bare:?}");
    assert!(ground.outbox().await.is_empty());
    assert_eq!(stands(&ground, kari).await.standing(), ApplicationStanding::Submitted);

    edit(text("Tiden er for knapp til å måle resultatet.")).await.unwrap();
    assert_eq!(admission::send(&ground.platform, &lead, cohort).await.unwrap(), 4);

    let standings = [
        (kari, ApplicationStanding::Offered),
        (ola, ApplicationStanding::Offered),
        (per, ApplicationStanding::Waiting),
        (liv, ApplicationStanding::Rejected),
    ];
    for (id, standing) in standings {
        assert_eq!(stands(&ground, id).await.standing(), standing);
        assert_eq!(kept::events(ground.store(), id).await.unwrap().last().unwrap().to, standing);
    }
    let ApplicationState::Rejected { reason, .. } = stands(&ground, liv).await else { panic!("rejected") };
    let outbox = ground.outbox().await;
    let to = |name: &str| {
        let address = format!("{name}@sykehus.example");
        outbox.iter().filter(|message| message.to.as_str() == address).collect::<Vec<_>>()
    };
    assert!(["kari", "ola", "per", "liv"].iter().all(|name| to(name).len() == 1), "{outbox:?}");
    assert!(to("liv")[0].text.contains(reason.as_str()), "{}", to("liv")[0].text);
    assert!(to("per")[0].text.contains("nummer 1"), "{}", to("per")[0].text);
    let again = admission::send(&ground.platform, &lead, cohort).await;
    assert!(matches!(again, Err(SendError::Admission(AdmissionError::Refused(SelectError::Settled(_))))), "{again:?}");
    assert_eq!(ground.outbox().await.len(), 4);
}

#[tokio::test]
async fn o4_o20_nothing_is_released_before_terms_and_sessions_are_settled() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let marks = four(&ground, cohort).await;
    let lead = lead(&ground, cohort).await;
    assessed(&ground, cohort, &marks).await;
    admission::propose(&ground.platform, &lead, cohort).await.unwrap();

    let Err(AdmissionError::Hindered(hindrances)) = admission::release(&ground.platform, &lead, cohort).await else {
        panic!("hindered")
    };

    assert!(hindrances.iter().any(|one| matches!(one, OfferHindrance::NotDecided(_))), "{hindrances:?}");
    assert!(hindrances.contains(&OfferHindrance::PaymentTerms), "{hindrances:?}");
    assert_eq!(letter::of_cohort(ground.store(), cohort).await.unwrap(), []);
}

#[tokio::test]
async fn o18_without_criteria_there_is_no_proposal_when_seats_are_scarce() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    four(&ground, cohort).await;
    let lead = lead(&ground, cohort).await;
    settle(&ground, cohort, 3).await;
    change_cohort(&ground, cohort, |record| record.cohort.criteria.clear()).await;

    let refused = admission::propose(&ground.platform, &lead, cohort).await;
    assert!(
        matches!(&refused, Err(AdmissionError::Hindered(why)) if *why == [OfferHindrance::NoCriteria]),
        "{refused:?}"
    );

    settle(&ground, cohort, 4).await;
    admission::propose(&ground.platform, &lead, cohort).await.unwrap();
    let made = admission::open(&ground.platform, &lead, cohort).await.unwrap().selection.unwrap();
    assert_eq!(made.with(Outcome::Offer).len(), 4);
}

#[tokio::test]
async fn e12_moving_someone_tells_its_cost_and_asks_for_a_reason() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let marks = four(&ground, cohort).await;
    let [_, (ola, _), (per, _), _] = marks;
    let lead = lead(&ground, cohort).await;
    settle(&ground, cohort, 2).await;
    assessed(&ground, cohort, &marks).await;
    admission::propose(&ground.platform, &lead, cohort).await.unwrap();

    let effect = admission::weigh(&ground.platform, &lead, cohort, per).await.unwrap();
    let MoveEffect::Changed { cost, enters, leaves, .. } = effect else { panic!("{effect:?}") };
    assert!((cost - 1.0).abs() < 1e-9, "{cost}");
    assert_eq!((enters, leaves), (vec![per.to_string()], vec![ola.to_string()]));
    let bare = admission::move_to(&ground.platform, &lead, cohort, per, Outcome::Offer, FreeText::default()).await;
    assert!(matches!(bare, Err(AdmissionError::Refused(SelectError::NoReason))), "{bare:?}");

    let reason = text("Eneste søker fra avdelingen");
    admission::move_to(&ground.platform, &lead, cohort, per, Outcome::Offer, reason.clone()).await.unwrap();

    let selection = admission::open(&ground.platform, &lead, cohort).await.unwrap().selection.unwrap();
    assert_eq!(selection.outcome(&per.to_string()), Some(Outcome::Offer));
    assert_eq!(selection.outcome(&ola.to_string()), Some(Outcome::Waiting));
    assert_eq!(selection.moved[&per.to_string()].reason, reason);
    assert!(ground.deeds().await.contains(&"admission.move".to_owned()));
}

#[tokio::test]
async fn e11_the_spread_over_counties_and_regions_is_a_table_of_the_whole_list() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let mut marks = Vec::new();
    for (name, place, mark) in [("kari", "0301", 4), ("ola", "0301", 4), ("nils", "1804", 4), ("anna", "1804", 3)] {
        marks.push((applied(&ground, cohort, name, place).await.1, mark));
    }
    let lead = lead(&ground, cohort).await;
    settle(&ground, cohort, 2).await;
    assessed(&ground, cohort, &marks).await;

    admission::propose(&ground.platform, &lead, cohort).await.unwrap();

    let list = admission::open(&ground.platform, &lead, cohort).await.unwrap().selection.unwrap().list;
    let regions = list.spread.iter().find(|one| one.column == "health_region").unwrap();
    let shares: Vec<(u32, u32)> = regions.values.iter().map(|value| (value.applicants, value.chosen)).collect();
    assert_eq!(shares, [(2, 1), (2, 1)]);
}

#[tokio::test]
async fn a_release_is_taken_back_as_long_as_nothing_is_sent() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let marks = four(&ground, cohort).await;
    let lead = lead(&ground, cohort).await;
    settle(&ground, cohort, 2).await;
    assessed(&ground, cohort, &marks).await;
    admission::propose(&ground.platform, &lead, cohort).await.unwrap();
    admission::release(&ground.platform, &lead, cohort).await.unwrap();

    admission::take_back(&ground.platform, &lead, cohort).await.unwrap();

    assert_eq!(letter::of_cohort(ground.store(), cohort).await.unwrap(), []);
    admission::release(&ground.platform, &lead, cohort).await.unwrap();
    admission::send(&ground.platform, &lead, cohort).await.unwrap();
    assert!(admission::take_back(&ground.platform, &lead, cohort).await.is_err());
}

#[tokio::test]
async fn who_withdraws_between_release_and_sending_gets_no_letter_and_the_list_closes_up() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let (kari, first) = applied(&ground, cohort, "kari", "3803").await;
    let (ola, second) = applied(&ground, cohort, "ola", "3803").await;
    let (_, third) = applied(&ground, cohort, "per", "3803").await;
    let lead = lead(&ground, cohort).await;
    settle(&ground, cohort, 1).await;
    assessed(&ground, cohort, &[(first, 5), (second, 4), (third, 3)]).await;
    admission::propose(&ground.platform, &lead, cohort).await.unwrap();
    admission::release(&ground.platform, &lead, cohort).await.unwrap();

    bedre_actions::application::withdraw(&ground.platform, &ola, second).await.unwrap();
    let before = ground.outbox().await.len();
    assert_eq!(admission::send(&ground.platform, &lead, cohort).await.unwrap(), 2);

    assert_eq!(ground.outbox().await.len(), before + 2);
    assert!(matches!(stands(&ground, third).await, ApplicationState::Waiting { rank: 1, .. }));
    assert_eq!(stands(&ground, second).await.standing(), ApplicationStanding::Withdrawn);
    drop(kari);
}

#[tokio::test]
async fn nobody_but_the_cohorts_lead_selects() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let marks = four(&ground, cohort).await;
    let [(kari, _), ..] = marks;
    decided(&ground, cohort, 2, &marks).await;
    let other = CohortId::from(uuid::Uuid::from_u128(99));
    let a_letter = letter::of_cohort(ground.store(), cohort).await.unwrap().remove(0).id;
    let strangers = [
        assessor(&ground, cohort, "anne").await,
        ground.somebody("olav", &[Role::ProgrammeLead(other)]).await,
        ground.somebody("alma", &[Role::Administrator]).await,
        ground.somebody("kari", &[]).await,
    ];
    let (deeds, sent) = (ground.deeds().await, ground.outbox().await.len());

    for actor in &strangers {
        let p = &ground.platform;
        let refused = |error: AdmissionError| matches!(error, AdmissionError::Action(ActionError::NotFound));
        assert!(matches!(admission::open(p, actor, cohort).await, Err(ActionError::NotFound)));
        assert!(matches!(admission::open_letter(p, actor, cohort, a_letter).await, Err(ActionError::NotFound)));
        assert!(matches!(bedre_actions::assessment::board(p, actor, cohort).await, Err(ActionError::NotFound)));
        assert!(refused(admission::propose(p, actor, cohort).await.unwrap_err()));
        assert!(refused(admission::weigh(p, actor, cohort, kari).await.unwrap_err()));
        assert!(refused(admission::release(p, actor, cohort).await.unwrap_err()));
        assert!(refused(admission::take_back(p, actor, cohort).await.unwrap_err()));
        assert!(refused(bedre_actions::offer::offer_next(p, actor, cohort).await.unwrap_err()));
        let moved = admission::move_to(p, actor, cohort, kari, Outcome::Rejection, text("x")).await;
        assert!(refused(moved.unwrap_err()));
        let edited = admission::edit_reason(p, actor, cohort, a_letter, ReasonGround::Seats, text("x")).await;
        assert!(refused(edited.unwrap_err()));
        let sent = admission::send(p, actor, cohort).await;
        assert!(matches!(sent, Err(SendError::Admission(AdmissionError::Action(ActionError::NotFound)))));
    }
    let lead_elsewhere = &strangers[1];
    assert!(matches!(
        admission::open_letter(&ground.platform, lead_elsewhere, other, a_letter).await,
        Err(ActionError::NotFound)
    ));
    assert_eq!((ground.deeds().await, ground.outbox().await.len()), (deeds, sent));
}

#[tokio::test]
async fn a_lead_finds_the_cohorts_that_are_theirs_and_nobody_else_finds_any() {
    let ground = Ground::new().await;
    let cohort = after_the_deadline(&ground).await;
    let lead = lead(&ground, cohort).await;
    let anne = assessor(&ground, cohort, "anne").await;

    let listed = bedre_actions::cohort::led(&ground.platform, &lead).await.unwrap();

    assert_eq!(listed.iter().map(|record| record.id).collect::<Vec<_>>(), [cohort]);
    let refused = bedre_actions::cohort::led(&ground.platform, &anne).await;
    assert!(matches!(refused, Err(ActionError::NotFound)), "{refused:?}");
}

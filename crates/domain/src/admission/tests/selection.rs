//! A cohort's selection: what is proposed, what the lead moves by hand, and how far it has come.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use crate::{
    admission::{
        Applicant, MoveEffect, Rules, Spread, Target,
        selection::{Outcome, SelectError, Selection, Stage, WhySeated},
    },
    free_text::FreeText,
    id::{ApplicationId, PersonId},
};

fn now() -> Timestamp {
    "2020-03-10T12:00:00Z".parse().unwrap()
}

fn id(number: u128) -> ApplicationId {
    Uuid::from_u128(number).into()
}

fn lead() -> PersonId {
    Uuid::from_u128(99).into()
}

/// Four applicants to two seats: 4.5, 4.0, 3.5 and 2.0.
fn selection() -> Selection {
    let applicant = |number, score| Applicant { id: id(number).to_string(), score, attributes: BTreeMap::new() };
    let applicants = vec![applicant(1, 4.5), applicant(2, 4.0), applicant(3, 3.5), applicant(4, 2.0)];
    Selection::propose(Uuid::from_u128(7).into(), applicants, Rules::seats(2), now()).unwrap()
}

fn outcomes(selection: &Selection) -> Vec<Outcome> {
    (1..=4).map(|number| selection.outcome(&id(number).to_string()).unwrap()).collect()
}

fn reason(text: &str) -> FreeText {
    FreeText::new(text).unwrap()
}

#[test]
fn those_without_a_seat_wait_when_they_are_good_enough() {
    use Outcome::{Offer, Rejection, Waiting};

    assert_eq!(outcomes(&selection()), [Offer, Offer, Waiting, Rejection]);
}

#[test]
fn e11_who_has_a_seat_for_the_sake_of_spread_is_not_said_to_have_it_for_points() {
    let from = |number, score, county: &str| {
        let attributes = BTreeMap::from([("county".to_owned(), county.to_owned())]);
        Applicant { id: id(number).to_string(), score, attributes }
    };
    let applicants = vec![from(1, 4.0, "03"), from(2, 3.5, "03"), from(3, 3.0, "56")];
    let even = Spread { column: "county".to_owned(), weight: 1.0, target: Target::Equal };
    let rules = Rules { spreads: vec![even], ..Rules::seats(2) };

    let made = Selection::propose(Uuid::from_u128(7).into(), applicants, rules, now()).unwrap();

    let why: Vec<_> = made.with(Outcome::Offer).iter().map(|one| (one.score, made.why_seated(one))).collect();
    assert_eq!(why, [(4.0, WhySeated::Points), (3.0, WhySeated::Spread)]);
}

#[test]
fn what_is_good_enough_for_a_seat_is_good_enough_to_wait_for_one() {
    let applicant = |number, score| Applicant { id: id(number).to_string(), score, attributes: BTreeMap::new() };
    let applicants = vec![applicant(1, 2.5), applicant(2, 2.5), applicant(3, 2.0)];

    let made = Selection::propose(Uuid::from_u128(7).into(), applicants, Rules::seats(1), now()).unwrap();

    assert_eq!(made.with(Outcome::Waiting).len(), 1);
    assert_eq!(made.outcome(&id(3).to_string()), Some(Outcome::Rejection));
}

#[test]
fn what_is_good_enough_to_wait_is_not_changed_by_a_seat_given_by_hand() {
    use Outcome::{Offer, Rejection, Waiting};
    let applicant = |number, score| Applicant { id: id(number).to_string(), score, attributes: BTreeMap::new() };
    let applicants = vec![applicant(1, 4.5), applicant(2, 4.0), applicant(3, 2.0), applicant(4, 1.0)];
    let made = Selection::propose(Uuid::from_u128(7).into(), applicants, Rules::seats(2), now()).unwrap();

    let moved = made.move_to(id(4), Offer, reason("Første fra avdelingen"), lead(), now()).unwrap();

    assert_eq!(outcomes(&moved), [Offer, Waiting, Rejection, Offer]);
}

#[test]
fn e11_nobody_is_said_to_have_a_seat_for_spread_because_the_best_was_taken_off_by_hand() {
    let why = |rules: Rules| -> Vec<WhySeated> {
        let attributes = |county: &str| BTreeMap::from([("county".to_owned(), county.to_owned())]);
        let of =
            |(number, score, county)| Applicant { id: id(number).to_string(), score, attributes: attributes(county) };
        let applicants = [(1, 4.5, "03"), (2, 4.0, "56"), (3, 3.5, "03"), (4, 3.0, "56")].map(of);
        let made = Selection::propose(Uuid::from_u128(7).into(), applicants.into(), rules, now()).unwrap();
        let moved = made.move_to(id(1), Outcome::Rejection, reason("Trukket seg"), lead(), now()).unwrap();
        moved.with(Outcome::Offer).into_iter().map(|one| moved.why_seated(one)).collect()
    };
    let even = Spread { column: "county".to_owned(), weight: 0.1, target: Target::Equal };

    assert_eq!(why(Rules { spreads: vec![even], ..Rules::seats(2) }), [WhySeated::Points; 2]);
    assert_eq!(why(Rules::seats(2)), [WhySeated::Points; 2]);
}

#[test]
fn e12_a_move_away_from_the_proposal_needs_a_reason_and_back_does_not() {
    use Outcome::{Offer, Rejection, Waiting};

    let refused = selection().move_to(id(3), Offer, FreeText::default(), lead(), now());
    let moved = selection().move_to(id(3), Offer, reason("Første fra avdelingen"), lead(), now()).unwrap();
    let back = moved.clone().move_to(id(3), Waiting, FreeText::default(), lead(), now()).unwrap();

    assert_eq!(refused, Err(SelectError::NoReason));
    assert_eq!(outcomes(&moved), [Offer, Waiting, Offer, Rejection]);
    assert_eq!(back, selection());
}

#[test]
fn e12_the_cost_of_a_move_is_told_before_it_is_made() {
    let MoveEffect::Changed { cost, enters, leaves, .. } = selection().weigh(id(3)).unwrap() else {
        panic!("a move that can be made")
    };

    assert!((cost - 0.5).abs() < 1e-9);
    assert_eq!((enters, leaves), (vec![id(3).to_string()], vec![id(2).to_string()]));
}

#[test]
fn someone_is_moved_between_waiting_list_and_rejection_with_a_reason() {
    let moved = selection().move_to(id(4), Outcome::Waiting, reason("Mangler lite"), lead(), now()).unwrap();

    let waiting: Vec<&str> = moved.with(Outcome::Waiting).iter().map(|one| one.id.as_str()).collect();
    assert_eq!(waiting, [id(3).to_string(), id(4).to_string()]);
}

#[test]
fn a_released_selection_is_changed_only_after_it_is_taken_back() {
    let released = selection().release(now()).unwrap();

    let refused = released.clone().move_to(id(1), Outcome::Rejection, reason("x"), lead(), now());
    assert_eq!(refused, Err(SelectError::Settled(released.stage)));
    assert_eq!(released.clone().take_back().unwrap(), selection());
    let sent = released.send(now()).unwrap();
    assert_eq!(sent.clone().take_back(), Err(SelectError::Settled(sent.stage)));
    assert_eq!(selection().send(now()), Err(SelectError::Settled(Stage::Proposed)));
}

#[test]
fn a_free_seat_goes_to_the_waiting_list_and_never_to_one_who_said_no() {
    let holding = [id(1).to_string()];
    let waiting = [id(3).to_string()];

    assert_eq!(selection().next(&holding, &waiting).unwrap(), [id(3).to_string()]);
    assert_eq!(selection().next(&holding, &[]).unwrap(), Vec::<String>::new());
}

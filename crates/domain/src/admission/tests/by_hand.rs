//! Moving people, and seats that come free.

use super::*;
use crate::admission::{Move, MoveEffect, NextInLine, Rule, evaluate, explain_move, next_in_line};

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn e12_a_move_says_what_it_costs_and_who_gives_way() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 6 nord, d 5 nord");
    let rules = Rules { spreads: vec![spread(1.0, Target::Equal)], ..Rules::seats(2) };

    let effect = explain_move(&applicants, &rules, &Move::In("c".to_owned())).unwrap();

    let MoveEffect::Changed { cost, enters, leaves, spread } = effect else { panic!("{effect:?}") };
    assert!(near(cost, 1.0), "three points of score less two of evenness: {cost}");
    assert_eq!((enters, leaves), (owned(&["c"]), owned(&["b"])));
    assert_eq!(spread[0].values.iter().map(|value| value.chosen).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn e12_moving_out_keeps_the_quotas() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 6 nord, d 5 nord");
    let rules = Rules { quotas: vec![quota("nord", 1, None)], ..Rules::seats(2) };
    let out = |id: &str| explain_move(&applicants, &rules, &Move::Out(id.to_owned())).unwrap();

    let MoveEffect::Changed { cost, enters, leaves, .. } = out("c") else { panic!("{:?}", out("c")) };
    assert!(near(cost, 1.0));
    assert_eq!((enters, leaves), (owned(&["d"]), owned(&["c"])));
    assert_eq!(out("b"), MoveEffect::None);
}

#[test]
fn a_move_that_breaks_a_rule_is_impossible() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 6 nord");
    let rules = Rules { quotas: vec![quota("nord", 0, Some(0))], ..Rules::seats(2) };

    assert_eq!(explain_move(&applicants, &rules, &Move::In("c".to_owned())), Ok(MoveEffect::Impossible));
}

#[test]
fn e11_a_list_put_together_by_hand_has_its_table_and_names_the_rules_it_breaks() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 6 nord, d 5 nord");
    let rules = Rules {
        quotas: vec![quota("nord", 1, None), quota("sør", 0, Some(2))],
        spreads: vec![spread(1.0, Target::Equal)],
        must: vec![by_hand("d")],
        ..Rules::seats(2)
    };

    let weighed = evaluate(&applicants, &rules, &owned(&["a", "b"])).unwrap();

    assert!(near(weighed.objective, 19.0 - 2.0));
    assert_eq!(weighed.spread[0].values.iter().map(|value| value.chosen).collect::<Vec<_>>(), [0, 2]);
    let least = Rule::QuotaMin { column: "region".to_owned(), value: "nord".to_owned(), min: 1, applicants: 2 };
    let must = Rule::Must { id: "d".to_owned(), reason: "d was discussed".to_owned() };
    assert_eq!(weighed.broken, [least, must]);
    assert_eq!(evaluate(&applicants, &rules, &owned(&["a"])).unwrap().broken[0], Rule::Seats { seats: 2 });
}

#[test]
fn a_free_seat_goes_to_the_one_with_whom_the_quotas_are_kept_not_to_the_next_score() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 8 sør, d 6 nord, e 5 nord");
    let rules = Rules { quotas: vec![quota("nord", 1, None)], ..Rules::seats(3) };
    assert_eq!(best(&applicants, &rules).chosen, ["a", "b", "d"]);

    let after_d = next_in_line(&applicants, &rules, &owned(&["a", "b"]), &owned(&["d"])).unwrap();
    let after_a = next_in_line(&applicants, &rules, &owned(&["b", "d"]), &owned(&["a"])).unwrap();
    let after_both = next_in_line(&applicants, &rules, &owned(&["b"]), &owned(&["a", "d"])).unwrap();

    assert_eq!(after_d, NextInLine::Offer(owned(&["e"])));
    assert_eq!(after_a, NextInLine::Offer(owned(&["c"])));
    assert_eq!(after_both, NextInLine::Offer(owned(&["c", "e"])));
}

#[test]
fn one_who_has_declined_does_not_come_back_and_an_empty_line_offers_nothing() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 8 sør");
    let rules = Rules::seats(2);

    let second = next_in_line(&applicants, &rules, &owned(&["b"]), &owned(&["a", "c"])).unwrap();

    assert_eq!(second, NextInLine::Offer(vec![]));
}

#[test]
fn when_the_quotas_cannot_be_kept_with_those_who_remain_a_person_has_to_decide() {
    let applicants = from_regions("a 10 sør, b 9 sør, c 8 nord");
    let rules = Rules { quotas: vec![quota("nord", 1, None)], ..Rules::seats(2) };

    let next = next_in_line(&applicants, &rules, &owned(&["a"]), &owned(&["c"])).unwrap();

    let NextInLine::Stuck(stuck) = next else { panic!("{next:?}") };
    assert!(!stuck.conflict.is_empty() && !stuck.repair.is_empty());
}

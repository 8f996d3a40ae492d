//! Rules that cannot hold together.

use super::*;
use crate::admission::{Infeasible, Repair, Rule};

/// Whether a list, one bit for each applicant, keeps a rule.
pub(super) fn keeps(rule: &Rule, applicants: &[Applicant], taken: usize, list: u32) -> bool {
    let on = |i: usize| list >> i & 1 == 1;
    let number = |column: &str, value: &str| {
        let has = |(i, one): &(usize, &Applicant)| on(*i) && one.attributes[column] == value;
        applicants.iter().enumerate().filter(has).count()
    };
    let chosen = |id: &str| applicants.iter().enumerate().any(|(i, one)| one.id == id && on(i));
    match rule {
        Rule::Seats { .. } => list.count_ones() as usize == taken,
        Rule::QuotaMin { column, value, min, .. } => number(column, value) >= *min as usize,
        Rule::QuotaMax { column, value, max, .. } => number(column, value) <= *max as usize,
        Rule::Must { id, .. } => chosen(id),
        Rule::MustNot { id, .. } => !chosen(id),
    }
}

/// The rules after a repair.
pub(super) fn repaired(rules: &Rules, repair: &[Repair]) -> Rules {
    let mut rules = rules.clone();
    for change in repair {
        match change {
            Repair::LowerMin { column, value, from, to } => {
                let same = |q: &&mut Quota| q.column == *column && q.value == *value && q.min == *from;
                rules.quotas.iter_mut().filter(same).for_each(|quota| quota.min = *to);
            }
            Repair::RaiseMax { column, value, from, to } => {
                let same = |q: &&mut Quota| q.column == *column && q.value == *value && q.max == Some(*from);
                rules.quotas.iter_mut().filter(same).for_each(|quota| quota.max = Some(*to));
            }
            Repair::DropMust { id } => rules.must.retain(|one| one.id != *id),
            Repair::DropMustNot { id } => rules.must_not.retain(|one| one.id != *id),
        }
    }
    rules
}

fn stuck(applicants: &[Applicant], rules: &Rules) -> Infeasible {
    match propose(applicants, rules).unwrap() {
        Proposal::Infeasible(infeasible) => infeasible,
        Proposal::Optimal(list) => panic!("a list: {list:?}"),
    }
}

fn min(value: &str, min: u32, applicants: u32) -> Rule {
    Rule::QuotaMin { column: "region".to_owned(), value: value.to_owned(), min, applicants }
}

#[test]
fn a_quota_beyond_the_applicants_is_a_conflict_by_itself_and_is_lowered_to_what_there_is() {
    let applicants = from_regions("a 1 nord, b 2 nord, c 3 nord, d 4 sør, e 5 sør");
    let rules = Rules { quotas: vec![quota("nord", 4, Some(6)), quota("sør", 1, None)], ..Rules::seats(4) };

    let infeasible = stuck(&applicants, &rules);

    assert_eq!(infeasible.conflict, [min("nord", 4, 3)]);
    let lower = Repair::LowerMin { column: "region".to_owned(), value: "nord".to_owned(), from: 4, to: 3 };
    assert_eq!(infeasible.repair, [lower]);
}

#[test]
fn quotas_that_together_ask_for_more_than_the_seats_name_the_seats_too() {
    let applicants = from_regions("a 1 nord, b 2 nord, c 3 sør, d 4 sør, e 5 vest");
    let rules = Rules {
        quotas: vec![quota("nord", 2, None), quota("vest", 1, None), quota("sør", 2, None)],
        ..Rules::seats(3)
    };

    let infeasible = stuck(&applicants, &rules);

    assert_eq!(infeasible.conflict, [Rule::Seats { seats: 3 }, min("nord", 2, 2), min("sør", 2, 2)]);
}

#[test]
fn the_smallest_of_several_conflicts_is_shown() {
    let applicants = from_regions("a 1 vest, b 2 nord, c 3 sør, d 4 sør, e 5 nord");
    let rules = Rules {
        quotas: vec![quota("nord", 2, None), quota("sør", 2, None)],
        must: vec![by_hand("a")],
        must_not: vec![by_hand("a")],
        ..Rules::seats(3)
    };

    let reason = "a was discussed".to_owned();
    let must = Rule::Must { id: "a".to_owned(), reason: reason.clone() };
    let must_not = Rule::MustNot { id: "a".to_owned(), reason };
    assert_eq!(stuck(&applicants, &rules).conflict, [must, must_not]);
}

#[test]
fn limits_too_low_to_fill_the_seats_are_raised_where_that_is_the_smallest_change() {
    let applicants = from_regions("a 1 nord, b 2 nord, c 3 sør, d 4 sør, e 5 sør, f 6 sør, g 6 sør");
    let rules = Rules { quotas: vec![quota("nord", 0, Some(1)), quota("sør", 0, Some(4))], ..Rules::seats(6) };

    let raise = Repair::RaiseMax { column: "region".to_owned(), value: "sør".to_owned(), from: 4, to: 5 };
    assert_eq!(stuck(&applicants, &rules).repair, [raise]);
}

#[test]
fn with_seats_to_spare_to_let_somebody_in_again_is_to_fill_one_more() {
    let applicants = from_regions("a 0 nord, b 0 nord, c 0 sør, d 0 nord, e 0 nord, f 0 sør");
    let rules = Rules { quotas: vec![quota("nord", 0, Some(0))], must_not: vec![by_hand("f")], ..Rules::seats(6) };

    let infeasible = stuck(&applicants, &rules);

    // Three from the north and `f` would be as small a change, and would leave the sixth seat empty.
    let raise = Repair::RaiseMax { column: "region".to_owned(), value: "nord".to_owned(), from: 0, to: 4 };
    assert_eq!(infeasible.repair, [raise]);
    assert!(matches!(propose(&applicants, &repaired(&rules, &infeasible.repair)).unwrap(), Proposal::Optimal(_)));
}

#[test]
fn more_chosen_by_hand_than_there_are_seats_is_a_conflict_that_no_one_is_missing_from() {
    let applicants: Vec<_> = (0..12).map(|n| applicant(&format!("a{n:02}"), 1.0, &[])).collect();
    let rules = Rules { must: applicants.iter().map(|one| by_hand(&one.id)).collect(), ..Rules::seats(10) };

    let infeasible = stuck(&applicants, &rules);

    assert_eq!(infeasible.conflict.len(), 12, "the seats and eleven by hand");
    assert_eq!(infeasible.repair.len(), 2);
}

//! Every list of a small random admission is tried, and the proposal has to be the best of them.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::*;
use crate::admission::{Because, TieLost, TieRule, TieStep, tie::ticket};

const REGIONS: [&str; 3] = ["nord", "sør", "vest"];
const SECTORS: [&str; 2] = ["hospital", "primary"];

prop_compose! {
    /// Scores are few and round, so that ties are common.
    fn some_applicant()(score in 0_u32..12, fine in prop::bool::weighted(0.3), fraction in 0_u32..1000, region in 0..3_usize, sector in 0..2_usize)
        -> (f64, &'static str, &'static str) {
        let fraction = if fine { f64::from(fraction) / 1000.0 } else { 0.0 };
        (f64::from(score) + fraction, REGIONS[region], SECTORS[sector])
    }
}

fn some_quota() -> impl Strategy<Value = Quota> {
    (0..5_usize, 0_u32..3, prop::option::of(0_u32..4)).prop_map(|(group, min, more)| {
        let (column, value) = if group < 3 { ("region", REGIONS[group]) } else { ("sector", SECTORS[group - 3]) };
        Quota { column: column.to_owned(), value: value.to_owned(), min, max: more.map(|more| min + more) }
    })
}

fn some_spread() -> impl Strategy<Value = Spread> {
    let table = Target::Table([("nord".to_owned(), 0.2), ("sør".to_owned(), 0.5), ("vest".to_owned(), 0.3)].into());
    let target = prop_oneof![Just(Target::Applicants), Just(Target::Equal), Just(table)];
    (0_u32..5, target).prop_map(|(halves, target)| spread(f64::from(halves) / 2.0, target))
}

prop_compose! {
    fn some_admission()(
        people in prop::collection::vec(some_applicant(), 1..=10),
        seats in 1_u32..7,
        quotas in prop::collection::vec(some_quota(), 0..3),
        spreads in prop::collection::vec(some_spread(), 0..2),
        by_hands in prop::collection::vec(prop::bool::weighted(0.1), 10),
        seed in any::<u64>(),
        first in prop::bool::ANY,
    ) -> (Vec<Applicant>, Rules) {
        let name = |index: usize| format!("a{index}");
        let applicants: Vec<_> = people
            .iter()
            .enumerate()
            .map(|(index, (score, region, sector))| applicant(&name(index), *score, &[("region", region), ("sector", sector)]))
            .collect();
        let prefer = TieStep::Prefer { column: "sector".to_owned(), value: "primary".to_owned() };
        let steps = if first { vec![TieStep::Spread, prefer] } else { vec![TieStep::Spread] };
        let named = by_hands.iter().take(people.len()).enumerate().filter(|(_, named)| **named).map(|(index, _)| by_hand(&name(index)));
        let (must, must_not) = named.partition(|one| one.id.as_str() < "a5");
        (applicants, Rules { seats, quotas, spreads, must, must_not, tie: TieRule { steps, seed } })
    }
}

/// What the tie rule and the objective say of one list, in plain arithmetic. Scores have three decimals and targets small
/// denominators, so sums that differ do so by far more than a millionth.
#[derive(Debug, Clone)]
struct Weighed {
    value: f64,
    cost: f64,
    primary: usize,
    drawn: Vec<bool>,
    chosen: Vec<String>,
}

fn people(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}

fn weigh(applicants: &[Applicant], rules: &Rules, list: u32) -> Weighed {
    let on: Vec<&Applicant> =
        applicants.iter().enumerate().filter(|(i, _)| list >> i & 1 == 1).map(|(_, a)| a).collect();
    let seats = f64::from(list.count_ones());
    let number = |among: &[&Applicant], value: &str| {
        people(among.iter().filter(|one| one.attributes["region"] == value).count())
    };
    let all: Vec<&Applicant> = applicants.iter().collect();
    let present = people(REGIONS.iter().filter(|value| number(&all, value) > 0.0).count());
    let mut cost = 0.0;
    for spread in &rules.spreads {
        for value in REGIONS {
            let share = match &spread.target {
                Target::Applicants => number(&all, value) / people(all.len()),
                Target::Equal if number(&all, value) > 0.0 => 1.0 / present,
                Target::Equal => 0.0,
                Target::Table(shares) => shares[value],
            };
            cost += spread.weight * (number(&on, value) - share * seats).abs();
        }
    }
    let mut order: Vec<usize> = (0..applicants.len()).collect();
    order.sort_by_key(|&i| ticket(rules.tie.seed, &applicants[i].id));
    Weighed {
        value: on.iter().map(|one| one.score).sum::<f64>() - cost,
        cost,
        primary: on.iter().filter(|one| one.attributes["sector"] == "primary").count(),
        drawn: order.iter().map(|i| list >> i & 1 == 1).collect(),
        chosen: on.iter().map(|one| one.id.clone()).collect(),
    }
}

fn allowed(applicants: &[Applicant], rules: &Rules, list: u32) -> bool {
    let on = |id: &str| applicants.iter().position(|one| one.id == id).is_some_and(|i| list >> i & 1 == 1);
    let seats = (rules.seats as usize).min(applicants.len() - rules.must_not.len());
    let within = |quota: &Quota| {
        let has = |one: &&Applicant| one.attributes[&quota.column] == quota.value && on(&one.id);
        let number = applicants.iter().filter(has).count();
        number >= quota.min as usize && quota.max.is_none_or(|max| number <= max as usize)
    };
    list.count_ones() as usize == seats
        && rules.quotas.iter().all(within)
        && rules.must.iter().all(|one| on(&one.id))
        && !rules.must_not.iter().any(|one| on(&one.id))
}

fn preferred(rules: &Rules, a: &Weighed, b: &Weighed) -> Ordering {
    let nearly = |a: f64, b: f64| if near(a, b) { Ordering::Equal } else { a.total_cmp(&b) };
    let by_primary = if rules.tie.steps.len() > 1 { a.primary.cmp(&b.primary) } else { Ordering::Equal };
    nearly(a.value, b.value).then(nearly(b.cost, a.cost)).then(by_primary).then(a.drawn.cmp(&b.drawn))
}

/// The best of all lists.
fn try_all(applicants: &[Applicant], rules: &Rules) -> Option<Weighed> {
    let lists = (0..1_u32 << applicants.len()).filter(|&list| allowed(applicants, rules, list));
    lists.map(|list| weigh(applicants, rules, list)).max_by(|a, b| preferred(rules, a, b))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn the_proposal_is_the_best_of_all_lists_ties_included((applicants, rules) in some_admission()) {
        match (propose(&applicants, &rules).unwrap(), try_all(&applicants, &rules)) {
            (Proposal::Optimal(list), Some(expected)) => {
                prop_assert!(near(list.objective, expected.value), "{} {}", list.objective, expected.value);
                prop_assert_eq!(&list.chosen, &expected.chosen);
                prop_assert_eq!(list.chosen.len() + list.rejected.len(), applicants.len());
            }
            (Proposal::Infeasible(_), None) => {}
            (proposal, expected) => prop_assert!(false, "{proposal:?} but {expected:?}"),
        }
    }

    #[test]
    fn at_the_needed_score_one_is_chosen_and_just_below_it_not((applicants, rules) in some_admission()) {
        let Proposal::Optimal(list) = propose(&applicants, &rules).unwrap() else { return Ok(()) };
        for rejected in &list.rejected {
            let chosen_with = |score| best(&with_score(&applicants, &rejected.id, score), &rules).chosen.contains(&rejected.id);
            match rejected.needed_score {
                Some(needed) => {
                    prop_assert!(chosen_with(needed), "{} at {needed}", rejected.id);
                    prop_assert!(!chosen_with(needed - 1e-9), "{} a billionth below {needed}", rejected.id);
                }
                None => prop_assert!(!chosen_with(1e5), "{} at any score", rejected.id),
            }
        }
    }

    #[test]
    fn what_settled_a_tie_is_what_parts_the_list_from_the_best_with_the_applicant((applicants, rules) in some_admission()) {
        let Proposal::Optimal(list) = propose(&applicants, &rules).unwrap() else { return Ok(()) };
        let chosen = try_all(&applicants, &rules).unwrap();
        for rejected in &list.rejected {
            let Because::TieLost { by } = &rejected.because else { continue };
            let index = applicants.iter().position(|one| one.id == rejected.id).unwrap();
            let with_them = (0..1_u32 << applicants.len()).filter(|&list| list >> index & 1 == 1 && allowed(&applicants, &rules, list));
            let with = with_them.map(|list| weigh(&applicants, &rules, list)).max_by(|a, b| preferred(&rules, a, b)).unwrap();
            let is_of = |expected: bool| if expected { Ok(()) } else { Err(TestCaseError::fail(format!("{rejected:?}"))) };
            prop_assert!(near(with.value, chosen.value), "{rejected:?}");
            match by {
                TieLost::Spread => is_of(with.cost > chosen.cost + 1e-6)?,
                TieLost::Prefer { .. } => is_of(near(with.cost, chosen.cost) && with.primary < chosen.primary)?,
                TieLost::Lottery => is_of(near(with.cost, chosen.cost) && (rules.tie.steps.len() == 1 || with.primary == chosen.primary))?,
            }
        }
    }

    #[test]
    fn the_order_of_rows_has_no_say((applicants, rules) in some_admission(), turn in 0..10_usize) {
        let mut turned = applicants.clone();
        turned.reverse();
        turned.rotate_left(turn % applicants.len());

        prop_assert_eq!(propose(&applicants, &rules), propose(&turned, &rules));
    }

    #[test]
    fn the_price_of_a_quota_is_what_the_best_list_gains_without_it((applicants, rules) in some_admission()) {
        let Proposal::Optimal(list) = propose(&applicants, &rules).unwrap() else { return Ok(()) };
        for (index, quota) in list.quotas.iter().enumerate() {
            let mut without = rules.clone();
            without.quotas.remove(index);
            let free = try_all(&applicants, &without).unwrap();
            prop_assert!(near(quota.price, free.value - list.objective), "{quota:?} {}", free.value);
        }
    }

    #[test]
    fn every_rule_of_a_conflict_is_needed_for_it_and_the_repair_makes_a_list_possible((applicants, rules) in some_admission()) {
        let Proposal::Infeasible(infeasible) = propose(&applicants, &rules).unwrap() else { return Ok(()) };
        let taken = (rules.seats as usize).min(applicants.len() - rules.must_not.len());
        let holds = |some: &[crate::admission::Rule]| {
            (0..1_u32 << applicants.len()).any(|list| some.iter().all(|rule| super::conflict::keeps(rule, &applicants, taken, list)))
        };

        prop_assert!(!holds(&infeasible.conflict));
        for index in 0..infeasible.conflict.len() {
            let mut fewer = infeasible.conflict.clone();
            fewer.remove(index);
            prop_assert!(holds(&fewer), "{:?} without {index}", infeasible.conflict);
        }
        let repaired = super::conflict::repaired(&rules, &infeasible.repair);
        prop_assert!(matches!(propose(&applicants, &repaired).unwrap(), Proposal::Optimal(_)), "{:?}", infeasible.repair);
    }
}

//! The proposal in words.

use std::collections::BTreeMap;

use bedre_domain::admission::{
    Because, Infeasible, Optimal, Proposal, QuotaResult, Rejected, Repair, Rule, SpreadResult, TieLost,
};
use bedre_i18n::{Texts, args, number};

/// Each applicant's score.
pub(super) type Scores = BTreeMap<String, f64>;

/// Decimals of points that are shown.
const PLACES: usize = 3;

/// A proposal in words, a line each.
pub(super) fn of(proposal: &Proposal, scores: &Scores, t: Texts) -> String {
    let lines = match proposal {
        Proposal::Optimal(list) => optimal(list, scores, t),
        Proposal::Infeasible(infeasible) => stuck(infeasible, t),
    };
    lines.join("\n") + "\n"
}

fn points(value: f64, t: Texts) -> String {
    number::decimal(value, PLACES, t.locale())
}

fn optimal(list: &Optimal, scores: &Scores, t: Texts) -> Vec<String> {
    let mut lines = Vec::new();
    if list.chosen.is_empty() {
        lines.push(t.select_nobody().to_owned());
    } else {
        lines.push(t.select_chosen(args::SelectChosen {
            applicants: scores.len(),
            chosen: list.chosen.len(),
            points: points(list.objective, t),
        }));
    }
    lines.extend(list.chosen.iter().map(|id| {
        let score = scores.get(id).copied().unwrap_or_default();
        indented(&t.select_chosen_line(id, points(score, t)))
    }));
    section(&mut lines, t.select_quotas(), quotas(&list.quotas, t));
    for one in &list.spread {
        section(&mut lines, &t.select_spread(&one.column), spread(one, t));
    }
    section(&mut lines, t.select_rejected(), list.rejected.iter().map(|one| rejected(one, t)));
    if list.rejected.iter().any(|one| one.because == Because::TieLost { by: TieLost::Lottery }) {
        lines.push(String::new());
        lines.push(t.select_seed(list.seed.to_string()));
    }
    lines
}

fn stuck(infeasible: &Infeasible, t: Texts) -> Vec<String> {
    let mut lines = vec![t.select_infeasible().to_owned()];
    lines.extend(infeasible.conflict.iter().map(|rule| indented(&conflict(rule, t))));
    section(&mut lines, t.select_repair(), infeasible.repair.iter().map(|one| repair(one, t)));
    lines
}

fn indented(line: &str) -> String {
    format!("  {line}")
}

/// A heading and its lines, or nothing when there are none.
fn section(lines: &mut Vec<String>, heading: &str, content: impl IntoIterator<Item = String>) {
    let content: Vec<String> = content.into_iter().map(|line| indented(&line)).collect();
    if !content.is_empty() {
        lines.extend([String::new(), heading.to_owned()]);
        lines.extend(content);
    }
}

/// The quotas that are at a limit, and how many are not.
fn quotas(all: &[QuotaResult], t: Texts) -> Vec<String> {
    let (limiting, free): (Vec<_>, Vec<_>) = all.iter().partition(|one| is_at_a_limit(one));
    let mut lines: Vec<String> = limiting.into_iter().map(|one| quota(one, t)).collect();
    if !free.is_empty() {
        lines.push(t.select_quotas_free(free.len()));
    }
    lines
}

fn is_at_a_limit(quota: &QuotaResult) -> bool {
    quota.price > 0.0 || quota.max == Some(quota.chosen) || (quota.min > 0 && quota.min == quota.chosen)
}

fn quota(quota: &QuotaResult, t: Texts) -> String {
    let (column, value) = (&quota.column, &quota.value);
    let (chosen, min, price) = (quota.chosen, quota.min, points(quota.price, t));
    match quota.max {
        Some(max) => t.select_quota_between(args::SelectQuotaBetween { column, value, chosen, min, max, price }),
        None => t.select_quota_at_least(args::SelectQuotaAtLeast { column, value, chosen, min, price }),
    }
}

fn spread(spread: &SpreadResult, t: Texts) -> Vec<String> {
    let mut lines = vec![t.select_spread_cost(points(spread.cost, t), points(spread.price, t))];
    lines.extend(spread.values.iter().map(|value| {
        t.select_spread_value(args::SelectSpreadValue {
            value: &value.value,
            chosen: value.chosen,
            applicants: value.applicants,
            target: number::decimal(value.target, 1, t.locale()),
        })
    }));
    lines
}

fn rejected(rejected: &Rejected, t: Texts) -> String {
    let (applicant, score, because) = (&rejected.id, points(rejected.score, t), because(&rejected.because, t));
    let Some(needed) = rejected.needed_score else {
        return t.select_rejected_always(args::SelectRejectedAlways { applicant, score, because });
    };
    let (needed, over) = shown(needed);
    let needed = points(needed, t);
    if over {
        t.select_rejected_over(args::SelectRejectedOver { applicant, score, needed, because })
    } else {
        t.select_rejected_at(args::SelectRejectedAt { applicant, score, needed, because })
    }
}

/// A needed score as it is shown, and whether it takes more than that: rounded up, so that it is enough; but a line from which
/// only the tie rule's billionth is missing is shown as that line.
fn shown(needed: f64) -> (f64, bool) {
    let nearest = (needed * 1e3).round() / 1e3;
    let beyond = needed - nearest;
    if beyond.abs() < 5e-10 {
        (nearest, false)
    } else if beyond > 0.0 && beyond < 1.5e-9 {
        (nearest, true)
    } else {
        ((needed * 1e3).ceil() / 1e3, false)
    }
}

fn because(because: &Because, t: Texts) -> String {
    match because {
        Because::BelowTheLine { .. } => t.select_because_line().to_owned(),
        Because::QuotaFull { column, value, max } => {
            t.select_because_full(args::SelectBecauseFull { column, value, max })
        }
        Because::QuotaForOthers { column, value, min } => {
            t.select_because_others(args::SelectBecauseOthers { column, value, min })
        }
        Because::Spread { column } => t.select_because_spread(column),
        Because::ChosenByHand => t.select_because_chosen_by_hand().to_owned(),
        Because::MustNot { reason } => t.select_because_left_out(reason),
        Because::TieLost { by: TieLost::Spread } => t.select_because_tie_spread().to_owned(),
        Because::TieLost { by: TieLost::Prefer { column, value } } => t.select_because_tie_prefer(column, value),
        Because::TieLost { by: TieLost::Lottery } => t.select_because_tie_lottery().to_owned(),
        Because::RuledOut => t.select_because_ruled_out().to_owned(),
    }
}

fn conflict(rule: &Rule, t: Texts) -> String {
    match rule {
        Rule::Seats { seats } => t.select_conflict_seats(*seats),
        Rule::QuotaMin { column, value, min, applicants } => {
            t.select_conflict_min(args::SelectConflictMin { column, value, min, applicants })
        }
        Rule::QuotaMax { column, value, max, applicants } => {
            t.select_conflict_max(args::SelectConflictMax { column, value, max, applicants })
        }
        Rule::Must { id, reason } => t.select_conflict_must(id, reason),
        Rule::MustNot { id, reason } => t.select_conflict_must_not(id, reason),
    }
}

fn repair(repair: &Repair, t: Texts) -> String {
    match repair {
        Repair::LowerMin { column, value, from, to } => {
            t.select_repair_min(args::SelectRepairMin { column, value, from, to })
        }
        Repair::RaiseMax { column, value, from, to } => {
            t.select_repair_max(args::SelectRepairMax { column, value, from, to })
        }
        Repair::DropMust { id } => t.select_repair_must(id),
        Repair::DropMustNot { id } => t.select_repair_must_not(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_needed_score_is_rounded_so_that_it_is_enough() {
        for (needed, expected) in [
            (71.0, (71.0, false)),
            (70.484, (70.484, false)),
            (71.000_000_001, (71.0, true)),
            (76.360_416_130, (76.361, false)),
            (76.359_9, (76.36, false)),
        ] {
            assert_eq!(shown(needed), expected, "{needed}");
        }
    }
}

//! What there is to choose from: professions, municipalities, employers.

use bedre_domain::{
    eligibility::Eligibility,
    question::Employer,
    reference::{Division, municipalities, professions},
};
use bedre_i18n::order;

use super::words::place_name;
use crate::{Visit, layout::form::Choice, wording::Words};

/// The professions that one can have, by name; those that the cohort is for stand first.
pub(crate) fn professions_to_choose(typed: &str, eligibility: &Eligibility, visit: &Visit) -> Vec<Choice> {
    let is_for = |choice: &Choice| eligibility.professions.iter().any(|code| code.as_str() == choice.value);
    let offered = professions().iter().filter(|profession| profession.is_offered);
    let mut choices: Vec<Choice> = offered
        .map(|profession| Choice::new(profession.code.as_str(), Words::of(&profession.name, visit).text, &[typed]))
        .collect();
    choices.sort_by_cached_key(|choice| (!is_for(choice), order::key(&choice.label)));
    choices
}

/// The municipalities of a division, by name; those that share one with their county.
pub(super) fn municipalities_to_choose(typed: &str, division: Division) -> Vec<Choice> {
    let all = municipalities(division);
    let is_shared = |name: &str| all.iter().filter(|other| other.name == name).count() > 1;
    let mut choices: Vec<Choice> = all
        .iter()
        .map(|found| {
            let label = if is_shared(&found.name) {
                format!("{} ({})", found.name, found.county_name)
            } else {
                found.name.clone()
            };
            Choice::new(found.code.as_str(), label, &[typed])
        })
        .collect();
    choices.sort_by_cached_key(|choice| order::key(&choice.label));
    choices
}

/// The employers that a cohort is for, by name, and what was typed if it is another.
pub(crate) fn employers_to_choose(typed: &str, eligibility: &Eligibility) -> Vec<Choice> {
    let code = |employer: &Employer| match employer {
        Employer::Municipality(code) => code.to_string(),
        Employer::Organisation(number) => number.to_string(),
        Employer::Other(name) => name.to_string(),
    };
    let mut choices: Vec<Choice> = eligibility
        .employers
        .iter()
        .map(|employer| Choice::new(code(employer), place_name(&code(employer)), &[typed]))
        .collect();
    choices.sort_by_cached_key(|choice| order::key(&choice.label));
    if !typed.is_empty() && choices.iter().all(|choice| !choice.chosen) {
        choices.push(Choice::new(typed, place_name(typed), &[typed]));
    }
    choices
}

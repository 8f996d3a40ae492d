//! The summary of an application as its leader reads it.

use bedre_domain::{
    confirmation::{LeaderConfirmation, SummaryAnswer, SummaryItem, SummaryMember},
    free_text::FreeText,
    reference,
};
use bedre_i18n::date;

use crate::{Visit, wording::Words};

/// One answer of the summary.
#[derive(Debug)]
pub(super) struct Shown {
    /// The question.
    pub(super) question: Words,
    /// The answer, in the language it was written in; line breaks are kept.
    pub(super) answer: String,
    /// Whether it is another than the one that the leader answered on before.
    pub(super) is_changed: bool,
}

/// The summary of a request.
pub(super) fn of(confirmation: &LeaderConfirmation, visit: &Visit) -> Vec<Shown> {
    let shown = |item: &SummaryItem| Shown {
        question: Words::of(&item.question, visit),
        answer: words(&item.answer, visit),
        is_changed: confirmation.changed.contains(&item.purpose),
    };
    confirmation.summary.items.iter().map(shown).collect()
}

fn words(answer: &SummaryAnswer, visit: &Visit) -> String {
    let t = visit.t();
    match answer {
        SummaryAnswer::Text(text) => text.as_str().to_owned(),
        SummaryAnswer::Lines(lines) => lines.iter().map(FreeText::as_str).collect::<Vec<_>>().join("\n"),
        SummaryAnswer::Option(label) => Words::of(label, visit).text,
        SummaryAnswer::Yes(added) => with_added(t.form_yes(), added.as_ref()),
        SummaryAnswer::No(added) => with_added(t.form_no(), added.as_ref()),
        SummaryAnswer::Number(number) => bedre_i18n::number::whole(*number),
        SummaryAnswer::Day(day) => date::long(*day, visit.locale()),
        SummaryAnswer::Members(members) => members.iter().map(|one| member(one, visit)).collect::<Vec<_>>().join("\n"),
    }
}

fn with_added(word: &str, added: Option<&FreeText>) -> String {
    match added {
        Some(added) => format!("{word}. {added}"),
        None => word.to_owned(),
    }
}

fn member(member: &SummaryMember, visit: &Visit) -> String {
    let profession = reference::profession(&member.profession);
    let profession = profession.map(|profession| Words::of(&profession.name, visit).text).unwrap_or_default();
    let parts = [member.name.as_str(), profession.as_str(), member.department.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

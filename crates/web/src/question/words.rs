//! Answers in words: choices by their labels, codes by their names.

use bedre_domain::{
    question::{Answers, Field, MemberColumn, Question, QuestionKind},
    reference::{MunicipalityCode, OrganisationNumber, ProfessionCode, municipality, profession, trust},
};
use bedre_i18n::date;

use crate::{Visit, wording::Words};

/// The answer to a question as typed, in words: choices by their labels, codes by their names. Empty when nothing is.
pub(crate) fn answer(question: &Question, answers: &Answers, visit: &Visit) -> String {
    let typed = answers.typed(&Field::whole(&question.key));
    match &question.kind {
        QuestionKind::Choice { options } => options
            .iter()
            .find(|option| option.key.as_str() == typed)
            .map_or_else(|| typed.to_owned(), |option| Words::of(&option.label, visit).text),
        QuestionKind::YesNo { .. } => {
            let reason = answers.typed(&Field::reason(&question.key));
            [yes_or_no(typed, visit), reason].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
        }
        QuestionKind::Tick => yes_or_no(typed, visit).to_owned(),
        QuestionKind::Profession => profession_name(typed, visit),
        QuestionKind::Municipality => municipality_name(typed).unwrap_or(typed).to_owned(),
        QuestionKind::Employer => place_name(typed),
        QuestionKind::Date => match date::parse(typed) {
            Ok(day) => date::long(day, visit.locale()),
            Err(_) => typed.to_owned(),
        },
        QuestionKind::Members => members(question, answers, visit),
        QuestionKind::Text { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Lines { .. }
        | QuestionKind::Number { .. }
        | QuestionKind::Email
        | QuestionKind::Phone => typed.to_owned(),
    }
}

fn yes_or_no<'a>(typed: &'a str, visit: &Visit) -> &'a str {
    match typed {
        "yes" => visit.t().form_yes(),
        "no" => visit.t().form_no(),
        other => other,
    }
}

/// One line for each member of a team.
fn members(question: &Question, answers: &Answers, visit: &Visit) -> String {
    let member = |row: usize| {
        let column = |column| answers.typed(&Field::member(&question.key, row, column));
        let parts = MemberColumn::ALL.map(|asked| match asked {
            MemberColumn::Profession => profession_name(column(asked), visit),
            MemberColumn::Employer => place_name(column(asked)),
            MemberColumn::Name | MemberColumn::Email | MemberColumn::Department => column(asked).to_owned(),
        });
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let lines = (0..answers.member_rows(&question.key)).map(member).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// What a profession is called, from its code.
fn profession_name(typed: &str, visit: &Visit) -> String {
    let known = ProfessionCode::parse(typed).ok().and_then(|code| profession(&code));
    known.map_or_else(|| typed.to_owned(), |known| Words::of(&known.name, visit).text)
}

/// What a municipality is called, from its code.
fn municipality_name(typed: &str) -> Option<&'static str> {
    let code = MunicipalityCode::parse(typed).ok()?;
    municipality(&code).map(|found| found.name.as_str())
}

/// What an employer is called, from a municipality's code or an organisation's number; a name stays as it is.
pub(super) fn place_name(typed: &str) -> String {
    let of_number = || OrganisationNumber::parse(typed).ok().and_then(|number| trust(&number));
    municipality_name(typed)
        .map(|name| format!("{name} kommune"))
        .or_else(|| of_number().map(|found| found.name.clone()))
        .unwrap_or_else(|| typed.to_owned())
}

//! Questions that are data, drawn as parts of a form: the application's and the checklist's alike.

mod problem;
mod words;

use bedre_domain::{
    cohort::Cohort,
    question::{Answers, Field as Asked, MemberColumn, Question, QuestionKind, Reason},
    reference::{municipalities, professions},
};

pub(crate) use problem::words as problem_words;
pub(crate) use words::answer as answer_words;

use crate::{
    Visit,
    layout::form::{Choice, Field, LineKind, Problems},
    wording::Words,
};

/// A part of a form.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    /// One field.
    Field(Field),
    /// Fields that belong together under a heading: a member of a team.
    Group {
        /// The heading.
        legend: String,
        /// The fields.
        fields: Vec<Field>,
    },
}

/// What questions are drawn with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drawing<'a> {
    /// Who reads them.
    pub(crate) visit: &'a Visit,
    /// Whose questions they are.
    pub(crate) cohort: &'a Cohort,
    /// What has been typed so far.
    pub(crate) answers: &'a Answers,
    /// What is wrong with it.
    pub(crate) problems: &'a Problems,
    /// How many rows a table of members has.
    pub(crate) member_rows: usize,
    /// Whether a question that need not be answered says so: not in a checklist, where none needs to be.
    pub(crate) marks_optional: bool,
}

impl Drawing<'_> {
    /// The parts of one question.
    pub(crate) fn parts(&self, question: &Question) -> Vec<Part> {
        match &question.kind {
            QuestionKind::Members => (0..self.member_rows).map(|row| self.member(question, row)).collect(),
            QuestionKind::YesNo { reason: Some(reason) } => {
                vec![Part::Field(self.main(question)), Part::Field(self.reason(question, reason))]
            }
            QuestionKind::YesNo { reason: None }
            | QuestionKind::Text { .. }
            | QuestionKind::LongText { .. }
            | QuestionKind::Lines { .. }
            | QuestionKind::Choice { .. }
            | QuestionKind::Tick
            | QuestionKind::Number { .. }
            | QuestionKind::Date
            | QuestionKind::Email
            | QuestionKind::Phone
            | QuestionKind::Profession
            | QuestionKind::Municipality
            | QuestionKind::Employer => vec![Part::Field(self.main(question))],
        }
    }

    /// The field of a question's answer.
    fn main(&self, question: &Question) -> Field {
        let asked = Asked::whole(&question.key);
        let (name, typed) = (asked.to_string(), self.answers.typed(&asked));
        let label = Words::of(&question.label, self.visit).text;
        let field = match &question.kind {
            QuestionKind::Text { .. } => Field::text(name, label, typed),
            QuestionKind::LongText { max } => Field::long(name, label, typed, Some(*max)),
            QuestionKind::Lines { .. } => Field::long(name, label, typed, None),
            QuestionKind::YesNo { .. } => Field::one(name, label, self.yes_or_no(typed)),
            QuestionKind::Choice { options } => {
                let choice = |option: &bedre_domain::question::ChoiceOption| {
                    Choice::new(option.key.as_str(), Words::of(&option.label, self.visit).text, &[typed])
                };
                Field::one(name, label, options.iter().map(choice).collect())
            }
            QuestionKind::Tick => Field::tick(name, label, typed == "yes"),
            QuestionKind::Number { .. } => Field::line(LineKind::Number, name, label, typed),
            QuestionKind::Date => Field::line(LineKind::Date, name, label, typed),
            QuestionKind::Email => Field { autocomplete: None, ..Field::email(name, label, typed) },
            QuestionKind::Phone => Field::line(LineKind::Telephone, name, label, typed),
            QuestionKind::Profession => Field::select(name, label, self.professions(typed)),
            QuestionKind::Municipality => Field::select(name, label, self.municipalities(typed)),
            QuestionKind::Employer | QuestionKind::Members => {
                Field::text(name, label, typed).hint(self.visit.t().application_employer_hint())
            }
        };
        let field = match question.help_for(self.answers) {
            Some(help) => field.hint(Words::of(help, self.visit).text),
            None => field,
        };
        let optional = self.marks_optional && !question.is_required(self.answers);
        let field = if optional { field.optional() } else { field };
        field.of(self.problems)
    }

    /// The field of the reason for a yes or a no.
    fn reason(&self, question: &Question, reason: &Reason) -> Field {
        let asked = Asked::reason(&question.key);
        let label = Words::of(&reason.label, self.visit).text;
        Field::long(asked.to_string(), label, self.answers.typed(&asked), None).of(self.problems)
    }

    /// The fields of one member of a team.
    fn member(&self, question: &Question, row: usize) -> Part {
        let t = self.visit.t();
        let fields = MemberColumn::ALL.map(|column| {
            let asked = Asked::member(&question.key, row, column);
            let (name, typed) = (asked.to_string(), self.answers.typed(&asked));
            let field = match column {
                MemberColumn::Name => Field::text(name, t.application_team_member_name(), typed),
                MemberColumn::Email => {
                    Field { autocomplete: None, ..Field::email(name, t.application_team_member_email(), typed) }
                }
                MemberColumn::Profession => {
                    Field::select(name, t.application_team_member_profession(), self.professions(typed))
                }
                MemberColumn::Employer => {
                    Field::text(name, t.application_team_member_employer(), typed).hint(t.application_employer_hint())
                }
                MemberColumn::Department => Field::text(name, t.application_team_member_department(), typed),
            };
            field.of(self.problems)
        });
        Part::Group { legend: t.application_team_member(row + 1), fields: fields.into() }
    }

    fn yes_or_no(&self, typed: &str) -> Vec<Choice> {
        let t = self.visit.t();
        vec![Choice::new("yes", t.site_yes(), &[typed]), Choice::new("no", t.site_no(), &[typed])]
    }

    /// The professions to choose from; those the programme is for stand first when it is for some only.
    fn professions(&self, typed: &str) -> Vec<Choice> {
        let allowed = &self.cohort.eligibility.professions;
        let mut offered: Vec<_> = professions().iter().filter(|profession| profession.is_offered).collect();
        offered.sort_by_key(|profession| {
            let name = Words::of(&profession.name, self.visit).text;
            (!allowed.contains(&profession.code), bedre_i18n::order::key(&name))
        });
        offered
            .into_iter()
            .map(|profession| {
                Choice::new(profession.code.as_str(), Words::of(&profession.name, self.visit).text, &[typed])
            })
            .collect()
    }

    /// The municipalities to choose from, with their county, since some share a name.
    fn municipalities(&self, typed: &str) -> Vec<Choice> {
        let mut all: Vec<_> = municipalities(self.cohort.division()).iter().collect();
        all.sort_by_key(|municipality| bedre_i18n::order::key(&municipality.name));
        all.into_iter()
            .map(|municipality| {
                let label = format!("{} ({})", municipality.name, municipality.county_name);
                Choice::new(municipality.code.as_str(), label, &[typed])
            })
            .collect()
    }
}

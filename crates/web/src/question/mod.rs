//! Questions that are data, drawn as parts of a form: the application's and the checklist's alike.

mod choices;
mod problem;
mod words;

use bedre_actions::application::most_members;
use bedre_domain::{
    cohort::{ApplicantUnit, Cohort, HoursJudgement},
    question::{
        Answers, Condition, Field as Name, MemberColumn, Prefill, Purpose, Question, QuestionKind, Reason, Shown,
    },
};

pub(crate) use choices::{employers_to_choose, professions_to_choose};
pub(crate) use problem::problem;
pub(crate) use words::answer;

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
    /// The list of a team.
    Members(Members),
}

/// A team's list of members.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    /// The question's name, and where a link to the list leads.
    pub(crate) name: String,
    /// The question.
    pub(crate) label: String,
    /// What helps to answer it.
    pub(crate) hint: Option<String>,
    /// What is wrong with the team as a whole.
    pub(crate) problem: Option<String>,
    /// The members, with room for those to come.
    pub(crate) rows: Vec<MemberRow>,
    /// Whether there is room for another.
    pub(crate) has_room: bool,
    /// How many a team may have.
    pub(crate) size: String,
}

/// One member.
#[derive(Clone, Debug)]
pub(crate) struct MemberRow {
    /// Which member.
    pub(crate) legend: String,
    /// What is asked about each.
    pub(crate) fields: Vec<Field>,
    /// What takes the member out again: the value of the button and its words.
    pub(crate) remove: Option<(String, String)>,
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
    /// How many rows a team's list has at least.
    pub(crate) member_rows: usize,
    /// Whether a question that need not be answered says so: not in a checklist, where none needs to be.
    pub(crate) marks_optional: bool,
}

/// Puts what was typed and refused back into its fields, so that it can be mended where it stands.
pub(crate) fn retype(parts: &mut [Part], problems: &Problems, typed: &[(String, String)]) {
    for field in parts.iter_mut().flat_map(fields_of).filter(|field| problems.of(&field.name).is_some()) {
        if let Some((_, text)) = typed.iter().rfind(|(name, _)| *name == field.name) {
            field.retype(text);
        }
    }
}

/// The fields of a part.
fn fields_of(part: &mut Part) -> Vec<&mut Field> {
    match part {
        Part::Field(field) => vec![field],
        Part::Members(members) => members.rows.iter_mut().flat_map(|row| &mut row.fields).collect(),
    }
}

impl Drawing<'_> {
    /// The parts of one question.
    pub(crate) fn parts(&self, question: &Question) -> Vec<Part> {
        self.parts_of(&Shown { question, only_if: None })
    }

    /// The parts of one question on the page of its section.
    pub(crate) fn parts_of(&self, shown: &Shown<'_>) -> Vec<Part> {
        match &shown.question.kind {
            QuestionKind::Members => vec![Part::Members(self.members(shown.question))],
            QuestionKind::YesNo { reason: Some(reason) } => {
                vec![Part::Field(self.main(shown)), Part::Field(self.reason(shown.question, reason))]
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
            | QuestionKind::Employer => vec![Part::Field(self.main(shown))],
        }
    }

    /// The field of the reason for a yes or a no.
    fn reason(&self, question: &Question, reason: &Reason) -> Field {
        let name = Name::reason(&question.key);
        let label = Words::of(&reason.label, self.visit).text;
        Field::long(name.to_string(), label, self.answers.typed(&name), None).of(self.problems)
    }

    /// The field that holds the answer itself.
    fn whole(&self, question: &Question) -> Field {
        let name = Name::whole(&question.key);
        let label = Words::of(&question.label, self.visit).text;
        let (t, typed) = (self.visit.t(), self.answers.typed(&name));
        let name = name.to_string();
        match &question.kind {
            QuestionKind::Text { .. } | QuestionKind::Members => Field::text(name, label, typed),
            QuestionKind::LongText { max } => Field::long(name, label, typed, Some(*max)),
            QuestionKind::Lines { .. } => Field::long(name, label, typed, None),
            QuestionKind::Choice { options } => Field::one(
                name,
                label,
                options
                    .iter()
                    .map(|option| Choice::new(option.key.as_str(), Words::of(&option.label, self.visit).text, &[typed]))
                    .collect(),
            ),
            QuestionKind::YesNo { .. } => {
                let yes = Choice::new("yes", t.form_yes(), &[typed]);
                Field::one(name, label, vec![yes, Choice::new("no", t.form_no(), &[typed])])
            }
            QuestionKind::Tick => Field::tick(name, label, typed == "yes"),
            QuestionKind::Number { .. } => Field::line(LineKind::Number, name, label, typed),
            QuestionKind::Date => Field::line(LineKind::Date, name, label, typed),
            QuestionKind::Email => {
                let own = question.prefill == Some(Prefill::Email);
                Field { autocomplete: own.then_some("email"), ..Field::email(name, label, typed) }
            }
            QuestionKind::Phone => Field::line(LineKind::Telephone, name, label, typed),
            QuestionKind::Profession => {
                Field::select(name, label, professions_to_choose(typed, &self.cohort.eligibility, self.visit))
            }
            QuestionKind::Municipality => {
                Field::select(name, label, choices::municipalities_to_choose(typed, self.cohort.division()))
            }
            QuestionKind::Employer => self.employer(name, label, typed),
        }
    }

    /// The field with its hint, whether it may be left empty, and its problem.
    fn main(&self, shown: &Shown<'_>) -> Field {
        let question = shown.question;
        let mut field = self.whole(question);
        if question.purpose == Some(Purpose::ApplicantName) {
            field = field.autocomplete("name");
        }
        if self.marks_optional && !question.is_required(self.answers) {
            field = field.optional();
        }
        let hint = self.hint(shown);
        if hint.is_empty() { field.of(self.problems) } else { field.hint(hint).of(self.problems) }
    }

    /// When to answer at all, then the question's own help, then a word on few hours.
    fn hint(&self, shown: &Shown<'_>) -> String {
        let t = self.visit.t();
        let only_if = shown.only_if.map(|condition| self.only_if(condition));
        let help = shown.question.help_for(self.answers).map(|help| Words::of(help, self.visit).text);
        let form = matches!(shown.question.kind, QuestionKind::Date).then(|| t.form_date_hint().to_owned());
        let few = (shown.question.purpose == Some(Purpose::OwnHours)).then(|| self.few_hours(shown.question)).flatten();
        [only_if, help, form, few].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// «Svar bare hvis du svarte «Ja» på «…»».
    fn only_if(&self, condition: &Condition) -> String {
        let t = self.visit.t();
        let Some(earlier) = self.cohort.form.question(&condition.question) else { return String::new() };
        let answer = condition.is.iter().map(|option| match (&earlier.kind, option.as_str()) {
            (QuestionKind::Choice { options }, _) => options
                .iter()
                .find(|known| known.key == *option)
                .map_or_else(|| option.to_string(), |known| Words::of(&known.label, self.visit).text),
            (_, "yes") => t.form_yes().to_owned(),
            (_, "no") => t.form_no().to_owned(),
            (_, other) => other.to_owned(),
        });
        let answers = bedre_i18n::list::or(&answer.collect::<Vec<_>>(), self.visit.locale());
        t.application_only_if(answers, Words::of(&earlier.label, self.visit).text)
    }

    /// A word on hours under the recommended minimum: a warning, never a stop (F21).
    fn few_hours(&self, question: &Question) -> Option<String> {
        let hours = self.answers.typed(&Name::whole(&question.key)).parse().ok()?;
        match self.cohort.workload.judge(hours) {
            HoursJudgement::UnderMinimum { minimum } => Some(self.visit.t().application_hours_low(minimum)),
            HoursJudgement::UnderExpected { .. } | HoursJudgement::Enough => None,
        }
    }

    fn members(&self, question: &Question) -> Members {
        let t = self.visit.t();
        let most = most_members(&self.cohort.unit);
        let least = match &self.cohort.unit {
            ApplicantUnit::Person => 0,
            ApplicantUnit::Team(team) => usize::from(team.min),
        };
        let rows = self.answers.member_rows(&question.key).max(least).max(self.member_rows).min(most);
        let name = Name::whole(&question.key).to_string();
        Members {
            problem: self.problems.of(&name).map(str::to_owned),
            label: Words::of(&question.label, self.visit).text,
            hint: question.help_for(self.answers).map(|help| Words::of(help, self.visit).text),
            rows: (0..rows).map(|row| self.member(question, row, rows > least)).collect(),
            has_room: rows < most,
            size: t.application_team_size(most, least),
            name,
        }
    }

    fn member(&self, question: &Question, row: usize, can_go: bool) -> MemberRow {
        let t = self.visit.t();
        let name = self.answers.typed(&Name::member(&question.key, row, MemberColumn::Name));
        let number = t.application_team_member(row + 1);
        let called = if name.is_empty() { number.as_str() } else { name };
        let is_typed = MemberColumn::ALL
            .into_iter()
            .any(|column| !self.answers.typed(&Name::member(&question.key, row, column)).is_empty());
        let remove = (can_go || is_typed).then(|| (row.to_string(), t.application_team_remove(called)));
        let fields = MemberColumn::ALL.into_iter().map(|column| self.of_member(question, row, column)).collect();
        MemberRow { legend: number, fields, remove }
    }

    fn of_member(&self, question: &Question, row: usize, column: MemberColumn) -> Field {
        let name = Name::member(&question.key, row, column);
        let typed = self.answers.typed(&name);
        let (name, label) = (name.to_string(), problem::member_label(column, self.visit));
        let field = match column {
            MemberColumn::Name | MemberColumn::Department => Field::text(name, label, typed),
            MemberColumn::Email => Field { autocomplete: None, ..Field::email(name, label, typed) },
            MemberColumn::Profession => {
                Field::select(name, label, professions_to_choose(typed, &self.cohort.eligibility, self.visit))
            }
            MemberColumn::Employer => self.employer(name, label.to_owned(), typed),
        };
        field.of(self.problems)
    }

    /// Where one works: one of those that the cohort is for, or a line where it is for all.
    fn employer(&self, name: String, label: String, typed: &str) -> Field {
        let eligibility = &self.cohort.eligibility;
        if eligibility.employers.is_empty() {
            return Field::text(name, label, typed)
                .hint(self.visit.t().application_employer_hint())
                .autocomplete("organization");
        }
        Field::select(name, label, employers_to_choose(typed, eligibility))
    }
}

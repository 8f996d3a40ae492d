//! From answers as typed to answers that are read: all faults at once, each with the field that has it.

use jiff::civil;

use super::{
    Answer, Answered, Answers, Complete, Employer, Field, Form, Member, MemberColumn, Purpose, Question, QuestionKind,
    Reason,
};
use crate::{
    cohort::ApplicantUnit,
    eligibility::{Eligibility, Exception, Fit, Ineligible, TeamFault},
    email::Email,
    free_text::FreeText,
    key::OptionKey,
    reference::{
        Division, MunicipalityCode, OrganisationNumber, ProfessionCode, municipalities, municipality_named, trust_named,
    },
};

/// What answers are read against, besides the form.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The applicant's own address: it cannot be the leader's (F5).
    pub own_email: Option<&'a Email>,
    /// The division whose municipalities are known.
    pub division: Division,
    /// Who applies: a person, or a team of some size.
    pub unit: &'a ApplicantUnit,
    /// Who may apply.
    pub eligibility: &'a Eligibility,
    /// What staff have allowed for this application beside the rules (I2).
    pub exceptions: &'a [Exception],
}

impl<'a> Setting<'a> {
    /// The same, with what staff have allowed for the application.
    #[must_use]
    pub fn with_exceptions(mut self, exceptions: &'a [Exception]) -> Self {
        self.exceptions = exceptions;
        self
    }

    /// How a profession fits, as typed: its code.
    ///
    /// # Errors
    ///
    /// [`AnswerProblem`] when it is missing or no profession.
    pub fn fit_of_profession(&self, typed: &str) -> Result<Fit, AnswerProblem> {
        if typed.is_empty() {
            return Err(AnswerProblem::Missing);
        }
        let profession = ProfessionCode::parse(typed).map_err(|_| AnswerProblem::NotAProfession)?;
        Ok(self.eligibility.of_profession(&profession))
    }

    /// How an employer fits, as typed: a municipality's code or name, an organisation's number or name.
    ///
    /// # Errors
    ///
    /// [`AnswerProblem`] when it is missing or too long for a name.
    pub fn fit_of_employer(&self, typed: &str) -> Result<Fit, AnswerProblem> {
        if typed.is_empty() {
            return Err(AnswerProblem::Missing);
        }
        Ok(self.eligibility.of_employer(&employer(typed, self.division)?))
    }

    /// What keeps someone out, unless staff have allowed it.
    fn refusal(&self, fit: Fit) -> Option<Ineligible> {
        match fit {
            Fit::Fits | Fit::ForStaff(_) => None,
            Fit::Outside(why) => (!self.exceptions.iter().any(|exception| exception.covers(&why))).then_some(why),
        }
    }
}

/// A fault in an answer, and the field that has it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("field `{field}`: {problem}")]
pub struct AnswerError {
    /// The field.
    pub field: Field,
    /// What is wrong with it.
    pub problem: AnswerProblem,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerProblem {
    /// It is required and empty.
    #[error("nothing given where an answer is required")]
    Missing,
    /// A yes or no stands without its reason (F12).
    #[error("no reason given")]
    ReasonMissing,
    /// A box that must be ticked is not.
    #[error("box not ticked")]
    NotTicked,
    /// A text, or a line of it, is too long.
    #[error("longer than {max} characters")]
    TooLong {
        /// The most characters.
        max: usize,
    },
    /// There are too many lines.
    #[error("more than {most} lines")]
    TooManyLines {
        /// The most lines.
        most: usize,
    },
    /// Not one of the answers to choose between.
    #[error("not one of the options")]
    NotAnOption,
    /// No whole number.
    #[error("not a whole number")]
    NotANumber,
    /// A number outside its range.
    #[error("not between {min} and {max}")]
    OutOfRange {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// No day of the calendar.
    #[error("not a date")]
    NotADate,
    /// No e-mail address.
    #[error("not an e-mail address")]
    NotAnEmail,
    /// No telephone number.
    #[error("not a telephone number")]
    NotAPhone,
    /// The applicant's own address stands as the leader's (F5).
    #[error("own address given as the leader's")]
    OwnAddress,
    /// No profession of the code system.
    #[error("not a profession")]
    NotAProfession,
    /// No municipality, or a name that several have.
    #[error("not a municipality")]
    NotAMunicipality,
    /// The person may not apply.
    #[error("not eligible: {0}")]
    Ineligible(Ineligible),
    /// The team as a whole may not apply.
    #[error("team cannot apply: {0}")]
    Team(TeamFault),
    /// Two members have the same address.
    #[error("same address as another member")]
    SameAddress,
    /// The team's contact is none of its members.
    #[error("not the address of a member")]
    NotAMember,
}

/// What reading one question gives.
type Read = Result<Option<Answer>, Vec<AnswerError>>;

/// Reads the answers to `questions`, which belong to `form`.
pub(super) fn all<'a>(
    form: &Form,
    questions: impl Iterator<Item = &'a Question>,
    answers: &Answers,
    setting: &Setting<'_>,
) -> Result<Complete, Vec<AnswerError>> {
    let mut answered = Vec::new();
    let mut errors = Vec::new();
    for question in questions.filter(|question| form.is_asked(question, answers)) {
        match one(question, answers, setting) {
            Ok(Some(answer)) => answered.push(Answered { question: question.clone(), answer }),
            Ok(None) => {}
            Err(faults) => errors.extend(faults),
        }
    }
    let complete = Complete::new(answered);
    errors.extend(contact_outside_team(form, &complete));
    if errors.is_empty() { Ok(complete) } else { Err(errors) }
}

/// The fault of a team's contact who is not listed among its members, when both were read.
fn contact_outside_team(form: &Form, complete: &Complete) -> Option<AnswerError> {
    let contact = complete.email_for(Purpose::TeamContact)?;
    let members = complete.members();
    let is_outside = !members.is_empty() && !members.iter().any(|member| member.email == *contact);
    let question = form.question_for(Purpose::TeamContact)?;
    is_outside.then(|| AnswerError { field: Field::whole(&question.key), problem: AnswerProblem::NotAMember })
}

/// Reads the answer to one question; nothing, when it is optional and empty.
fn one(question: &Question, answers: &Answers, setting: &Setting<'_>) -> Read {
    if matches!(question.kind, QuestionKind::Members) {
        return members(question, answers, setting);
    }
    let field = Field::whole(&question.key);
    let typed = answers.typed(&field);
    if typed.is_empty() {
        let is_box = matches!(question.kind, QuestionKind::Tick);
        let missing = if is_box { AnswerProblem::NotTicked } else { AnswerProblem::Missing };
        return if question.is_required(answers) {
            Err(vec![AnswerError { field, problem: missing }])
        } else {
            Ok(None)
        };
    }
    if let QuestionKind::YesNo { reason } = &question.kind {
        return yes_no(question, reason.as_ref(), answers);
    }
    let read = single(question, typed, setting).and_then(|answer| {
        let is_own = is_leader_of_oneself(question, &answer, setting) && question.is_required(answers);
        if is_own { Err(AnswerProblem::OwnAddress) } else { Ok(Some(answer)) }
    });
    read.map_err(|problem| vec![AnswerError { field, problem }])
}

/// Whether the applicant names the own address as the leader's.
fn is_leader_of_oneself(question: &Question, answer: &Answer, setting: &Setting<'_>) -> bool {
    match (question.purpose, answer) {
        (Some(Purpose::LeaderEmail), Answer::Email(leader)) => setting.own_email == Some(leader),
        (_, _) => false,
    }
}

/// Reads an answer that stands in one field.
fn single(question: &Question, typed: &str, setting: &Setting<'_>) -> Result<Answer, AnswerProblem> {
    match &question.kind {
        QuestionKind::Text { max } | QuestionKind::LongText { max } => text(typed, *max).map(Answer::Text),
        QuestionKind::Lines { most, max } => lines(typed, *most, *max),
        QuestionKind::Choice { options } => {
            let chosen = options.iter().find(|option| option.key.as_str() == typed);
            chosen.map(|option| Answer::Chosen(option.key.clone())).ok_or(AnswerProblem::NotAnOption)
        }
        QuestionKind::Tick => {
            if typed == YES {
                Ok(Answer::Ticked)
            } else {
                Err(AnswerProblem::NotTicked)
            }
        }
        QuestionKind::Number { min, max } => number(typed, *min, *max),
        QuestionKind::Date => date(typed).map(Answer::Day).ok_or(AnswerProblem::NotADate),
        QuestionKind::Email => Email::parse(typed).map(Answer::Email).map_err(|_| AnswerProblem::NotAnEmail),
        QuestionKind::Phone => phone(typed),
        QuestionKind::Profession => eligible_profession(typed, setting).map(Answer::Profession),
        QuestionKind::Municipality => {
            municipality(typed, setting.division).map(Answer::Municipality).ok_or(AnswerProblem::NotAMunicipality)
        }
        QuestionKind::Employer => eligible_employer(typed, setting).map(Answer::Employer),
        // Read by functions of their own, since they stand in several fields.
        QuestionKind::YesNo { .. } | QuestionKind::Members => Err(AnswerProblem::NotAnOption),
    }
}

/// How a yes and a ticked box are written in a form.
const YES: &str = "yes";
/// How a no is written in a form.
const NO: &str = "no";

fn yes_no(question: &Question, reason: Option<&Reason>, answers: &Answers) -> Read {
    let field = Field::whole(&question.key);
    let is_yes = match answers.typed(&field) {
        YES => true,
        NO => false,
        _ => return Err(vec![AnswerError { field, problem: AnswerProblem::NotAnOption }]),
    };
    let reason_field = Field::reason(&question.key);
    let typed = answers.typed(&reason_field);
    let given = match reason {
        Some(reason) if reason.after.covers(is_yes) => match text(typed, FreeText::MAX) {
            Ok(text) if text.is_empty() => {
                return Err(vec![AnswerError { field: reason_field, problem: AnswerProblem::ReasonMissing }]);
            }
            Ok(text) => Some(text),
            Err(problem) => return Err(vec![AnswerError { field: reason_field, problem }]),
        },
        Some(_) | None => None,
    };
    Ok(Some(if is_yes { Answer::Yes(given) } else { Answer::No(given) }))
}

fn text(typed: &str, max: usize) -> Result<FreeText, AnswerProblem> {
    FreeText::within(typed, max).map_err(|_| AnswerProblem::TooLong { max })
}

fn lines(typed: &str, most: usize, max: usize) -> Result<Answer, AnswerProblem> {
    let lines: Vec<FreeText> =
        typed.lines().filter(|line| !line.trim().is_empty()).map(|line| text(line, max)).collect::<Result<_, _>>()?;
    if lines.len() > most { Err(AnswerProblem::TooManyLines { most }) } else { Ok(Answer::Lines(lines)) }
}

fn number(typed: &str, min: i64, max: i64) -> Result<Answer, AnswerProblem> {
    let number: i64 = typed.parse().map_err(|_| AnswerProblem::NotANumber)?;
    if (min..=max).contains(&number) { Ok(Answer::Number(number)) } else { Err(AnswerProblem::OutOfRange { min, max }) }
}

/// Reads a day as browsers send it («2021-02-01») or as people write it («1.2.2021»).
fn date(typed: &str) -> Option<civil::Date> {
    if let Ok(date) = typed.parse() {
        return Some(date);
    }
    let mut parts = typed.split('.').map(str::trim);
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?.parse().ok()?;
    if parts.next().is_some() || !(1900..=2200).contains(&year) {
        return None;
    }
    civil::Date::new(year, month, day).ok()
}

fn phone(typed: &str) -> Result<Answer, AnswerProblem> {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let has_only_signs = typed.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '+' | ' ' | '\u{a0}'));
    if has_only_signs && (5..=15).contains(&digits) {
        text(typed, 30).map(Answer::Text)
    } else {
        Err(AnswerProblem::NotAPhone)
    }
}

/// Reads a profession that may apply.
fn eligible_profession(typed: &str, setting: &Setting<'_>) -> Result<ProfessionCode, AnswerProblem> {
    let profession = ProfessionCode::parse(typed).map_err(|_| AnswerProblem::NotAProfession)?;
    match setting.refusal(setting.eligibility.of_profession(&profession)) {
        None => Ok(profession),
        Some(why) => Err(AnswerProblem::Ineligible(why)),
    }
}

/// Reads an employer that may apply.
fn eligible_employer(typed: &str, setting: &Setting<'_>) -> Result<Employer, AnswerProblem> {
    let employer = employer(typed, setting.division)?;
    match setting.refusal(setting.eligibility.of_employer(&employer)) {
        None => Ok(employer),
        Some(why) => Err(AnswerProblem::Ineligible(why)),
    }
}

/// Reads a municipality by its code or its name.
fn municipality(typed: &str, division: Division) -> Option<MunicipalityCode> {
    let of_code = municipalities(division).iter().find(|municipality| municipality.code.as_str() == typed);
    of_code.or_else(|| municipality_named(typed, division)).map(|municipality| municipality.code.clone())
}

/// Reads an employer: code or name of a municipality, number or name of a trust, another number, another name.
fn employer(typed: &str, division: Division) -> Result<Employer, AnswerProblem> {
    if let Some(code) = municipality(typed, division) {
        return Ok(Employer::Municipality(code));
    }
    if let Some(trust) = trust_named(typed) {
        return Ok(Employer::Organisation(trust.number.clone()));
    }
    let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    match OrganisationNumber::parse(&digits) {
        Ok(number) => Ok(Employer::Organisation(number)),
        Err(_) => text(typed, 200).map(Employer::Other),
    }
}

/// Reads the members of a team, and checks the team as a whole when each of them is read.
fn members(question: &Question, answers: &Answers, setting: &Setting<'_>) -> Read {
    let rows = answers.member_rows(&question.key);
    let mut found: Vec<Member> = Vec::new();
    let mut errors = Vec::new();
    for row in (0..rows).filter(|row| is_used(question, *row, answers)) {
        match member(question, row, answers, setting) {
            Ok(member) if found.iter().any(|other| other.email == member.email) => {
                let field = Field::member(&question.key, row, MemberColumn::Email);
                errors.push(AnswerError { field, problem: AnswerProblem::SameAddress });
            }
            Ok(member) => found.push(member),
            Err(faults) => errors.extend(faults),
        }
    }
    if errors.is_empty() {
        let faults = setting.unit.faults_of_team(&found);
        let field = || Field::whole(&question.key);
        errors.extend(
            faults.into_iter().map(|fault| AnswerError { field: field(), problem: AnswerProblem::Team(fault) }),
        );
    }
    if errors.is_empty() { Ok(Some(Answer::Members(found))) } else { Err(errors) }
}

/// Whether something was typed in a row.
fn is_used(question: &Question, row: usize, answers: &Answers) -> bool {
    let mut fields = MemberColumn::ALL.map(|column| Field::member(&question.key, row, column)).into_iter();
    fields.any(|field| !answers.typed(&field).is_empty())
}

fn member(
    question: &Question,
    row: usize,
    answers: &Answers,
    setting: &Setting<'_>,
) -> Result<Member, Vec<AnswerError>> {
    let mut errors = Vec::new();
    let mut faults = Faults { question, row, answers, errors: &mut errors };
    let name = faults.read(MemberColumn::Name, |typed| text(typed, 200));
    let email = faults.read(MemberColumn::Email, |typed| Email::parse(typed).map_err(|_| AnswerProblem::NotAnEmail));
    let profession = faults.read(MemberColumn::Profession, |typed| eligible_profession(typed, setting));
    let employer = faults.read(MemberColumn::Employer, |typed| eligible_employer(typed, setting));
    let department = faults.read(MemberColumn::Department, |typed| text(typed, 200));
    match (name, email, profession, employer, department) {
        (Some(name), Some(email), Some(profession), Some(employer), Some(department)) => {
            Ok(Member { name, email, profession, employer, department })
        }
        (_, _, _, _, _) => Err(errors),
    }
}

/// Reads the columns of one member's row and collects what is wrong with them.
struct Faults<'a> {
    question: &'a Question,
    row: usize,
    answers: &'a Answers,
    errors: &'a mut Vec<AnswerError>,
}

impl Faults<'_> {
    fn read<T>(&mut self, column: MemberColumn, parse: impl Fn(&str) -> Result<T, AnswerProblem>) -> Option<T> {
        let field = Field::member(&self.question.key, self.row, column);
        let typed = self.answers.typed(&field);
        let read = if typed.is_empty() { Err(AnswerProblem::Missing) } else { parse(typed) };
        read.map_err(|problem| self.errors.push(AnswerError { field, problem })).ok()
    }
}

/// The option that stands for a yes in a condition.
pub(super) fn is_yes_or_no(option: &OptionKey) -> bool {
    option.as_str() == YES || option.as_str() == NO
}

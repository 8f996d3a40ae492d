//! The form by which a leader answers: what was typed, what is wrong with it, and how it is shown.

use std::collections::BTreeSet;

use bedre_actions::confirmation::{Linked, Reply};
use bedre_domain::{
    cohort::{HoursJudgement, LeaderRule, Statement},
    confirmation::{HoursPerWeek, LeaderAnswer},
    email::Email,
    free_text::{FreeText, FreeTextError},
    key::StatementKey,
    language::Language,
};
use bedre_i18n::Texts;

use crate::{
    Visit, WebError,
    app::TooMany,
    layout::form::{Choice, Field, LineKind, Problems},
    wording::Words,
};

/// The most characters of a comment, a limit or a reason.
const LONG: usize = 2000;
/// The most characters of a name.
const NAME: usize = 200;

/// What a leader chose to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chosen {
    Yes,
    WithLimits,
    No,
    NotMine,
    Forward,
}

impl Chosen {
    const ALL: [Self; 5] = [Self::Yes, Self::WithLimits, Self::No, Self::NotMine, Self::Forward];

    fn value(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::WithLimits => "limits",
            Self::No => "no",
            Self::NotMine => "not-mine",
            Self::Forward => "forward",
        }
    }

    fn words(self, t: Texts) -> &'static str {
        match self {
            Self::Yes => t.confirmation_answer_yes(),
            Self::WithLimits => t.confirmation_answer_limits(),
            Self::No => t.confirmation_no(),
            Self::NotMine => t.confirmation_not_mine(),
            Self::Forward => t.confirmation_forward(),
        }
    }
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// No answer was chosen.
    NoAnswer,
    /// Statements are left out of a yes.
    StatementsLeftOut,
    /// The hours are no whole number.
    NotHours,
    /// The hours are more, or fewer, than anyone can set aside.
    HoursOutside,
    /// The limits, the reason or the name are missing.
    Missing,
    /// No name was typed.
    NoName,
    /// Not an address.
    NotAnEmail,
    /// The address of somebody who cannot answer.
    WrongReceiver,
    /// Many mails have gone to the address of late.
    Wait(TooMany),
    /// A text is not kept.
    Refused(FreeTextError),
}

impl Fault {
    fn words(self, t: Texts) -> String {
        match self {
            Self::NoAnswer => t.confirmation_choose_answer().to_owned(),
            Self::StatementsLeftOut => t.confirmation_all_statements().to_owned(),
            Self::NotHours => t.form_not_a_whole_number().to_owned(),
            Self::HoursOutside => t.form_number_outside(HoursPerWeek::MIN, HoursPerWeek::MAX),
            Self::Missing => t.form_required().to_owned(),
            Self::NoName => t.confirmation_name_missing().to_owned(),
            Self::NotAnEmail => t.form_not_an_email().to_owned(),
            Self::WrongReceiver => t.confirmation_wrong_receiver().to_owned(),
            Self::Wait(wait) => t.confirmation_address_wait(wait.minutes),
            Self::Refused(FreeTextError::IdentityNumber) => t.form_identity_number_found().to_owned(),
            Self::Refused(FreeTextError::TooLong { max }) => t.form_too_long(max),
        }
    }
}

/// What is wrong, by field.
pub(super) type Faults = Vec<(String, Fault)>;

/// The form as typed.
#[derive(Clone, Debug, Default)]
pub(super) struct AnswerForm {
    pairs: Vec<(String, String)>,
}

impl AnswerForm {
    /// Takes the pairs that came, when the form has all of them.
    ///
    /// # Errors
    ///
    /// [`WebError::BadRequest`] for a field that it does not have.
    pub(super) fn of(pairs: Vec<(String, String)>, rule: &LeaderRule) -> Result<Self, WebError> {
        let known = ["answer", "hours", "comment", "limits", "reason", "forward", "name", "page", "warned"];
        let is_known =
            |name: &str| known.contains(&name) || rule.statements.iter().any(|statement| field_of(statement) == name);
        if pairs.iter().all(|(name, _)| is_known(name)) {
            Ok(Self { pairs })
        } else {
            Err(WebError::BadRequest("unknown field in a leader's answer"))
        }
    }

    /// What was typed in a field; the last, where it came twice.
    fn typed(&self, name: &str) -> &str {
        self.pairs.iter().rev().find(|(field, _)| field == name).map_or("", |(_, text)| text.trim())
    }

    /// The key of the page that the form stood on.
    pub(super) fn page_key(&self) -> &str {
        self.typed("page")
    }

    fn chosen(&self) -> Option<Chosen> {
        Chosen::ALL.into_iter().find(|chosen| chosen.value() == self.typed("answer"))
    }

    /// Reads the form.
    ///
    /// # Errors
    ///
    /// Every fault of every field.
    pub(super) fn parse(&self, rule: &LeaderRule, language: Language) -> Result<Reply, Faults> {
        let mut faults = Faults::new();
        let reply = match self.chosen() {
            None => {
                faults.push(("answer".to_owned(), Fault::NoAnswer));
                // The rest is read too, so that all that is wrong is told at once.
                self.text("name", NAME, Some(Fault::NoName), &mut faults);
                None
            }
            Some(Chosen::Yes) => self.yes(rule, language, &mut faults),
            Some(Chosen::WithLimits) => self.with_limits(rule, language, &mut faults),
            Some(Chosen::No) => self.no(&mut faults),
            Some(Chosen::NotMine) => Some(Reply::NotMine),
            Some(Chosen::Forward) => self.forward(&mut faults),
        };
        match reply {
            Some(reply) if faults.is_empty() => Ok(reply),
            Some(_) | None => Err(faults),
        }
    }

    fn yes(&self, rule: &LeaderRule, language: Language, faults: &mut Faults) -> Option<Reply> {
        let ticked = self.ticked(rule);
        for statement in rule.statements.iter().filter(|statement| !ticked.contains(&statement.key)) {
            faults.push((field_of(statement), Fault::StatementsLeftOut));
        }
        let hours = self.hours(faults);
        let comment = self.text("comment", LONG, None, faults);
        let name = self.text("name", NAME, Some(Fault::NoName), faults);
        let answer = rule.yes(&ticked, hours?, comment?, language).ok()?;
        Some(Reply::Answer { answer, name: name? })
    }

    fn with_limits(&self, rule: &LeaderRule, language: Language, faults: &mut Faults) -> Option<Reply> {
        let hours = self.hours(faults);
        let limits = self.text("limits", LONG, Some(Fault::Missing), faults);
        let name = self.text("name", NAME, Some(Fault::NoName), faults);
        let answer = rule.yes_with_limits(&self.ticked(rule), hours?, limits?, language).ok()?;
        Some(Reply::Answer { answer, name: name? })
    }

    fn no(&self, faults: &mut Faults) -> Option<Reply> {
        let reason = self.text("reason", LONG, Some(Fault::Missing), faults);
        let name = self.text("name", NAME, Some(Fault::NoName), faults);
        Some(Reply::Answer { answer: LeaderAnswer::no(reason?).ok()?, name: name? })
    }

    fn forward(&self, faults: &mut Faults) -> Option<Reply> {
        let to = Email::parse(self.typed("forward"));
        if to.is_err() {
            faults.push(("forward".to_owned(), Fault::NotAnEmail));
        }
        Some(Reply::Forward { to: to.ok()? })
    }

    fn ticked(&self, rule: &LeaderRule) -> BTreeSet<StatementKey> {
        let ticked = rule.statements.iter().filter(|statement| self.typed(&field_of(statement)) == "yes");
        ticked.map(|statement| statement.key.clone()).collect()
    }

    fn hours(&self, faults: &mut Faults) -> Option<HoursPerWeek> {
        let fault = match self.typed("hours").parse::<u16>().map(HoursPerWeek::new) {
            Ok(Ok(hours)) => return Some(hours),
            Ok(Err(_)) => Fault::HoursOutside,
            Err(_) => Fault::NotHours,
        };
        faults.push(("hours".to_owned(), fault));
        None
    }

    fn text(&self, name: &str, max: usize, missing: Option<Fault>, faults: &mut Faults) -> Option<FreeText> {
        let fault = match (FreeText::within(self.typed(name), max), missing) {
            (Ok(text), Some(fault)) if text.is_empty() => fault,
            (Ok(text), Some(_) | None) => return Some(text),
            (Err(why), Some(_) | None) => Fault::Refused(why),
        };
        faults.push((name.to_owned(), fault));
        None
    }

    /// Whether the leader has yet to be told that the hours are under the recommended minimum (F21). They may send all the
    /// same: told once, they are not told again of the same number.
    pub(super) fn minimum_to_tell(&self, reply: &Reply, linked: &Linked) -> Option<(u16, u16)> {
        let Reply::Answer { answer, .. } = reply else { return None };
        let hours = answer.confirmed()?.hours.get();
        match linked.cohort.cohort.workload.judge(hours) {
            HoursJudgement::UnderMinimum { minimum } if self.typed("warned") != hours.to_string() => {
                Some((hours, minimum))
            }
            HoursJudgement::UnderMinimum { .. } | HoursJudgement::UnderExpected { .. } | HoursJudgement::Enough => None,
        }
    }
}

/// The name of a statement's box.
fn field_of(statement: &Statement) -> String {
    format!("statement.{}", statement.key)
}

/// The form as it is shown.
#[derive(Debug)]
pub(super) struct Fields {
    pub(super) problems: Problems,
    pub(super) answer: Field,
    pub(super) statements: Vec<Field>,
    pub(super) hours: Field,
    pub(super) comment: Field,
    pub(super) limits: Field,
    pub(super) reason: Field,
    pub(super) forward: Field,
    pub(super) name: Field,
    pub(super) page: String,
    /// The hours that the leader has been told are few.
    pub(super) warned: String,
}

impl Fields {
    /// The form with what was typed, and what is wrong with it.
    pub(super) fn new(visit: &Visit, linked: &Linked, form: &AnswerForm, faults: &Faults) -> Self {
        let t = visit.t();
        let mut problems = Problems::default();
        for (field, fault) in faults {
            problems.add(field.clone(), fault.words(t));
        }
        let typed = |name: &str| form.typed(name).to_owned();
        let chosen = [form.typed("answer")];
        let choices = Chosen::ALL.map(|choice| Choice::new(choice.value(), choice.words(t), &chosen)).into();
        let statements = linked.cohort.cohort.leader.statements.iter().map(|statement| {
            let name = field_of(statement);
            let marked = form.typed(&name) == "yes";
            Field::tick(name, Words::of(&statement.text, visit).text, marked).of(&problems)
        });
        let hours = Field::line(LineKind::Number, "hours", t.confirmation_hours(), typed("hours"));
        let hours = match linked.cohort.cohort.workload.hours_per_week {
            Some(range) => hours.hint(t.confirmation_hours_hint(range.min, range.max)),
            None => hours,
        };
        let long = |name: &str, label: &str| Field::long(name, label, typed(name), Some(LONG));
        let name = Field::text("name", t.confirmation_name(), typed("name")).autocomplete("name");
        Self {
            answer: Field::one("answer", t.confirmation_answer(), choices).of(&problems),
            statements: statements.collect(),
            hours: hours.of(&problems),
            comment: long("comment", t.confirmation_comment())
                .hint(t.confirmation_comment_hint())
                .optional()
                .of(&problems),
            limits: long("limits", t.confirmation_limits()).hint(t.confirmation_limits_hint()).of(&problems),
            reason: long("reason", t.confirmation_reason())
                .hint(t.confirmation_reason_hint(linked.confirmation.summary.applicant.as_str()))
                .of(&problems),
            forward: Field::email("forward", t.confirmation_forward_email(), typed("forward")).of(&problems),
            name: name.hint(t.confirmation_name_hint()).of(&problems),
            page: linked.page_key.clone(),
            warned: typed("warned"),
            problems,
        }
    }
}

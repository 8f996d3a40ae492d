//! One application: each published criterion beside the answers to read for it, to be scored.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    assessment::{self, AssessmentError, OpenedAssessment, Others, OwnProgress},
};
use bedre_domain::{
    admission::assessment::{Answer, Mark, Met},
    assessment::{AssessError, Remark, Sheet},
    cohort::HoursJudgement,
    confirmation::{ConfirmationStanding, LeaderFacts},
    criterion::{Beside, Criterion, Scored},
    free_text::{FreeText, FreeTextError},
    id::ApplicationId,
    question::{Answers, Purpose, Question},
};
use bedre_i18n::{Texts, number};
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        form::{Choice, Field, Problems},
        list::Fact,
    },
    path::{Path, Query},
    question::answer,
    wording::Words,
};

/// The most characters of a note.
const NOTE_CHARACTERS: usize = 1000;

#[derive(Debug, Template)]
#[template(path = "assess/application.html")]
struct ApplicationPage {
    layout: Layout,
    problems: Problems,
    applicant: String,
    blind: String,
    others: Vec<Fact>,
    criteria: Vec<Shown>,
    all: Vec<Fact>,
    action: String,
    conflict: String,
    is_locked: bool,
}

/// A criterion with what to read for it and what to fill in.
#[derive(Debug)]
struct Shown {
    number: String,
    title: Words,
    description: Words,
    reads: Vec<Fact>,
    leader: Vec<String>,
    fields: Vec<Field>,
}

pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
    Query(query): Query<SavedQuery>,
) -> Result<Response, WebError> {
    let opened = assessment::open(&platform, visit.actor(), id).await?;
    let sheet = opened.sheet.clone();
    let mut page = ApplicationPage::new(&opened, &Typed::of(&sheet), Problems::default(), &visit);
    let done = |_| Notice { kind: NoticeKind::Done, text: visit.t().form_saved().to_owned() };
    page.layout.notice = page.layout.notice.or(query.saved.map(done));
    visit.show(&page)
}

/// Whether it was just saved.
#[derive(Debug, Deserialize)]
pub(super) struct SavedQuery {
    saved: Option<String>,
}

/// What an assessor typed, by the names of the fields.
#[derive(Clone, Debug, Default)]
struct Typed(Vec<(String, String)>);

impl Typed {
    fn of(sheet: &Sheet) -> Self {
        let mut typed = Vec::new();
        for (key, remark) in sheet.remarks() {
            typed.extend(remark.answer.map(|answer| (key.to_owned(), value(answer))));
            typed.push((note_of(key), remark.note.as_str().to_owned()));
        }
        Self(typed)
    }

    fn get(&self, name: &str) -> &str {
        self.0.iter().rev().find(|(known, _)| known == name).map_or("", |(_, typed)| typed)
    }

    /// The sheet that was typed, and what of it cannot be kept.
    fn read(&self, keys: &[String], t: Texts) -> (Sheet, Problems) {
        let (mut sheet, mut problems) = (Sheet::default(), Problems::default());
        for key in keys {
            let name = note_of(key);
            let note = FreeText::within(self.get(&name), NOTE_CHARACTERS).unwrap_or_else(|error| {
                problems.add(name.clone(), refused(error, t));
                FreeText::default()
            });
            sheet.set(key.clone(), Remark { answer: parsed(self.get(key)), note });
        }
        (sheet, problems)
    }
}

pub(crate) fn refused(error: FreeTextError, t: Texts) -> String {
    match error {
        FreeTextError::IdentityNumber => t.form_identity_number_found().to_owned(),
        FreeTextError::TooLong { max } => t.form_too_long(max),
    }
}

fn note_of(key: &str) -> String {
    format!("{key}.note")
}

fn value(answer: Answer) -> String {
    match answer {
        Answer::Mark(mark) => mark.number().to_string(),
        Answer::Met(met) => met_value(met).to_owned(),
    }
}

fn met_value(met: Met) -> &'static str {
    match met {
        Met::Yes => "yes",
        Met::Partly => "partly",
        Met::No => "no",
    }
}

fn parsed(typed: &str) -> Option<Answer> {
    let mark = typed.parse::<u8>().ok().and_then(|number| Mark::try_from(number).ok());
    let met = || Met::ALL.into_iter().find(|met| met_value(*met) == typed).map(Answer::Met);
    mark.map(Answer::Mark).or_else(met)
}

pub(super) async fn write(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let opened = assessment::open(&platform, visit.actor(), id).await?;
    let typed = Typed(pairs);
    let (sheet, mut problems) = typed.read(&keys(&opened), visit.t());
    let finishes = typed.get("deed") == "finish";
    if problems.is_empty() {
        let kept = if finishes {
            assessment::finish(&platform, visit.actor(), id, sheet).await
        } else {
            assessment::save(&platform, visit.actor(), id, sheet).await
        };
        match kept {
            Ok(()) if finishes => {
                let next = opened.pile.next_after(Some(id)).filter(|next| *next != id);
                return Ok(visit.to(&next.map_or(Url::Assess, Url::AssessApplication)));
            }
            Ok(()) => return Ok(visit.to(&Url::AssessApplicationSaved(id))),
            Err(AssessmentError::Refused(error)) => problems = refusal(&error, visit.t()),
            Err(AssessmentError::Action(error)) => return Err(error.into()),
        }
    }
    visit.reject(&ApplicationPage::new(&opened, &typed, problems, &visit))
}

/// The keys of everything that is scored.
fn keys(opened: &OpenedAssessment) -> Vec<String> {
    let scheme = opened.cohort.cohort.assessment_scheme();
    scheme.map(|scheme| scheme.points().iter().map(|point| point.key.clone()).collect()).unwrap_or_default()
}

fn refusal(error: &AssessError, t: Texts) -> Problems {
    let mut problems = Problems::default();
    match error {
        AssessError::Incomplete { missing, unexplained } => {
            for key in missing {
                problems.add(key.clone(), t.assessment_score_missing());
            }
            for key in unexplained {
                problems.add(note_of(key), t.assessment_note_missing());
            }
        }
        AssessError::Locked | AssessError::Conflict => problems.add("main", t.assessment_locked()),
    }
    problems
}

pub(super) async fn conflict(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    match assessment::declare_conflict(&platform, visit.actor(), id).await {
        Ok(()) => Ok(visit.to(&Url::Assess)),
        Err(AssessmentError::Refused(_)) => Ok(visit.to(&Url::AssessApplication(id))),
        Err(AssessmentError::Action(error)) => Err(error.into()),
    }
}

impl ApplicationPage {
    fn new(opened: &OpenedAssessment, typed: &Typed, problems: Problems, visit: &Visit) -> Self {
        let t = visit.t();
        let id = opened.application.id;
        let place = opened.pile.items.iter().position(|item| item.application == id).map_or(0, |place| place + 1);
        let title = t.assessment_application_number(opened.pile.items.len(), place);
        let mut layout = visit.layout(title);
        layout.above = Some(NavLink::new(t.assessment_title(), visit.url(&Url::Assess)));
        layout.wrong = !problems.is_empty();
        let is_locked = matches!(opened.others, Others::Open(_));
        if is_locked {
            layout.notice = Some(Notice { kind: NoticeKind::Information, text: t.assessment_locked().to_owned() });
        } else if opened.own == OwnProgress::Finished {
            layout.notice = Some(Notice { kind: NoticeKind::Done, text: t.assessment_saved().to_owned() });
        }
        let answers = answers(opened);
        let scored =
            opened.cohort.cohort.criteria.iter().filter_map(|criterion| Some((criterion, criterion.scored()?)));
        let criteria = scored
            .enumerate()
            .map(|(place, (criterion, scored))| {
                shown(place + 1, criterion, scored, &Reading { opened, answers, typed, problems: &problems, visit })
            })
            .collect();
        let all = opened.cohort.cohort.form.questions().filter_map(|question| fact(question, answers, visit));
        Self {
            layout,
            applicant: opened.applicant.called().to_owned(),
            blind: blind(&opened.others, t),
            others: others(&opened.others, visit),
            criteria,
            all: all.collect(),
            action: visit.url(&Url::AssessApplication(id)),
            conflict: visit.url(&Url::AssessConflict(id)),
            is_locked,
            problems,
        }
    }
}

fn answers(opened: &OpenedAssessment) -> &Answers {
    let application = &opened.application;
    application.state.submission().map_or(&application.answers, |submission| &submission.answers)
}

/// What is said of the others' assessments while they are hidden.
fn blind(others: &Others, t: Texts) -> String {
    match others {
        Others::Blind { finished, asked } => t.assessment_blind(*asked, *finished),
        Others::Open(_) => String::new(),
    }
}

fn others(others: &Others, visit: &Visit) -> Vec<Fact> {
    match others {
        Others::Blind { .. } => Vec::new(),
        Others::Open(all) => all
            .iter()
            .map(|(name, one)| Fact::new(name.clone(), number::decimal(one.score(), 1, visit.locale())))
            .collect(),
    }
}

/// What the fields of a criterion are drawn from.
struct Reading<'a> {
    opened: &'a OpenedAssessment,
    answers: &'a Answers,
    typed: &'a Typed,
    problems: &'a Problems,
    visit: &'a Visit,
}

fn shown(number: usize, criterion: &Criterion, scored: &Scored, reading: &Reading<'_>) -> Shown {
    let (visit, t) = (reading.visit, reading.visit.t());
    let key = criterion.key.as_str();
    let level = |mark: Mark| {
        let described = scored.levels.get(usize::from(mark.number()) - 1).map(|level| Words::of(level, visit).text);
        let word = format!("{} – {}", mark.number(), level_word(mark, t));
        Choice::new(mark.number().to_string(), word, &[reading.typed.get(key)]).hint(described.unwrap_or_default())
    };
    let mut fields = Vec::new();
    for part in &scored.parts {
        let key = part.key.as_str();
        let choice = |met: Met| Choice::new(met_value(met), met_word(met, t), &[reading.typed.get(key)]);
        let label = Words::of(&part.label, visit).text;
        fields.push(Field::one(key, label, Met::ALL.map(choice).to_vec()));
        fields.push(note(key, t.assessment_note(), reading).optional());
    }
    fields.push(Field::one(key, t.assessment_score(), Mark::ALL.map(level).to_vec()));
    fields.push(note(key, t.assessment_comment(), reading).hint(t.assessment_note_hint()));
    let fields = fields.into_iter().map(|field| field.of(reading.problems)).collect();
    Shown {
        number: t.assessment_criterion(number),
        title: Words::of(&criterion.title, visit),
        description: Words::of(&criterion.description, visit),
        reads: reads(scored, reading),
        leader: leader(scored.beside, reading.opened.leader.as_ref(), visit),
        fields,
    }
}

/// What the leader has answered, beside the criterion that asks for it (E9).
fn leader(beside: Beside, facts: Option<&LeaderFacts>, visit: &Visit) -> Vec<String> {
    let t = visit.t();
    match (beside, facts) {
        (Beside::Application, _) => Vec::new(),
        (Beside::LeaderConfirmation, None) => vec![t.assessment_leader_not_asked().to_owned()],
        (Beside::LeaderConfirmation, Some(facts)) => leader_words(facts, visit),
    }
}

/// What the leader has answered, in sentences to those who assess and to the lead.
pub(crate) fn leader_words(facts: &LeaderFacts, visit: &Visit) -> Vec<String> {
    let t = visit.t();
    let day = facts.at.map(|at| bedre_i18n::date::short(bedre_i18n::date::in_oslo(at).date(), visit.locale()));
    let mut words = Vec::new();
    match facts.standing {
        ConfirmationStanding::Yes | ConfirmationStanding::YesWithLimits => {
            let hours = facts.hours.map_or(0, |(hours, _)| hours.get());
            words.push(t.confirmation_shown(day.unwrap_or_default(), hours));
        }
        ConfirmationStanding::No => words.push(t.assessment_leader_no().to_owned()),
        ConfirmationStanding::Replaced => words.push(t.assessment_leader_replaced().to_owned()),
        ConfirmationStanding::Waived => words.push(t.assessment_leader_waived().to_owned()),
        ConfirmationStanding::Asked
        | ConfirmationStanding::Reminded
        | ConfirmationStanding::Expired
        | ConfirmationStanding::NotMine
        | ConfirmationStanding::Forwarded
        | ConfirmationStanding::Superseded => words.push(t.assessment_leader_unanswered().to_owned()),
    }
    match facts.hours {
        Some((_, HoursJudgement::UnderMinimum { .. } | HoursJudgement::UnderExpected { .. })) => {
            words.push(t.assessment_below_expected().to_owned());
        }
        Some((_, HoursJudgement::Enough)) | None => {}
    }
    if facts.of_earlier_version {
        words.push(t.assessment_leader_earlier().to_owned());
    }
    if facts.standing == ConfirmationStanding::YesWithLimits {
        words.push(format!("{}: {}", t.assessment_leader_limits(), facts.words));
    } else if !facts.words.is_empty() {
        words.push(facts.words.as_str().to_owned());
    }
    words
}

fn note(key: &str, label: &str, reading: &Reading<'_>) -> Field {
    let name = note_of(key);
    let typed = reading.typed.get(&name).to_owned();
    Field::long(name, label, typed, Some(NOTE_CHARACTERS))
}

/// The answers to read for a criterion: those its parts name.
fn reads(scored: &Scored, reading: &Reading<'_>) -> Vec<Fact> {
    let purposes: Vec<Purpose> = scored.parts.iter().flat_map(|part| part.read.iter().copied()).collect();
    let form = &reading.opened.cohort.cohort.form;
    let questions = purposes.iter().filter_map(|purpose| form.question_for(*purpose));
    questions.filter_map(|question| fact(question, reading.answers, reading.visit)).collect()
}

/// A question with its answer; nothing when it has none.
fn fact(question: &Question, answers: &Answers, visit: &Visit) -> Option<Fact> {
    let answer = answer(question, answers, visit);
    (!answer.is_empty()).then(|| Fact::new(Words::of(&question.label, visit).text, answer))
}

fn level_word(mark: Mark, t: Texts) -> &'static str {
    match mark.number() {
        1 => t.assessment_level_1(),
        2 => t.assessment_level_2(),
        3 => t.assessment_level_3(),
        4 => t.assessment_level_4(),
        _ => t.assessment_level_5(),
    }
}

fn met_word(met: Met, t: Texts) -> &'static str {
    match met {
        Met::Yes => t.form_yes(),
        Met::Partly => t.assessment_partly(),
        Met::No => t.form_no(),
    }
}

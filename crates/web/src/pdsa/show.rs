//! A test of change: plan, do, study, act, one step at a time.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    pdsa::{self, OpenCycle, PdsaError},
    project::May,
};
use bedre_domain::{
    free_text::FreeText,
    id::PdsaCycleId,
    pdsa::{Compared, DecideError, Decision, PdsaStanding, PdsaState, Study, StudyError},
};
use bedre_i18n::{Texts, date};
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Choice, Field, LineKind, Problems},
        form_page,
        list::{Fact, Station, StationState},
    },
    path::Path,
    typed::{Typed, day_typed},
    url::ProjectTab,
};

/// The most characters of an answer.
const TEXT: usize = 3_000;

#[derive(Debug, Template)]
#[template(path = "pdsa/show.html")]
struct ShowPage {
    layout: Layout,
    problems: Problems,
    what: String,
    stations: Vec<Station>,
    advice: Vec<&'static str>,
    plan: Vec<Fact>,
    plan_url: Option<String>,
    start: Option<Start>,
    found: Vec<Fact>,
    study: Option<Step>,
    decide: Option<Step>,
    next: Option<String>,
}

/// The button that starts the test, with the plan that it starts.
#[derive(Debug)]
struct Start {
    action: String,
    seen: String,
}

/// The form of a step.
#[derive(Debug)]
struct Step {
    action: String,
    seen: String,
    fields: Vec<Field>,
    /// Whether it can be taken; else it only shows what was typed too late.
    is_open: bool,
}

/// What was typed on the page, when it comes back.
#[derive(Debug)]
enum Written {
    Nothing,
    Study(StudyForm),
    Decision(DecideForm),
}

/// What the test showed, as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StudyForm {
    #[serde(default)]
    seen: String,
    from: String,
    until: String,
    done: String,
    result: String,
    #[serde(default)]
    compared: String,
}

/// The decision as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecideForm {
    #[serde(default)]
    seen: String,
    learned: String,
    #[serde(default)]
    decision: String,
}

impl StudyForm {
    fn of(open: &OpenCycle) -> Self {
        let seen = open.state_seen().as_str().to_owned();
        match &open.cycle.state {
            PdsaState::Studied { study } | PdsaState::Decided { study, .. } => Self {
                seen,
                from: day_typed(Some(study.from)),
                until: day_typed(Some(study.until)),
                done: study.done.as_str().to_owned(),
                result: study.result.as_str().to_owned(),
                compared: study.compared.key().to_owned(),
            },
            PdsaState::Running { since } => {
                let until = open.cycle.plan.ends.map_or(open.today, |ends| ends.min(open.today));
                let (from, until) = (day_typed(Some(*since)), day_typed(Some(until.max(*since))));
                Self { seen, from, until, ..Self::default() }
            }
            PdsaState::Planned => Self::default(),
        }
    }

    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<Study> {
        let from = typed.needed_day("from", &self.from);
        let until = typed.needed_day("until", &self.until);
        let done = typed.text("done", &self.done, TEXT);
        let result = typed.needed("result", &self.result, TEXT, t.pdsa_result_missing());
        let compared = typed.one_of("compared", &self.compared, &Compared::ALL, Compared::key);
        let ((from, until), compared) = from.zip(until).zip(compared)?;
        let study = Study { from, until, done, result, compared, learned: FreeText::default() };
        typed.problems.is_empty().then_some(study)
    }

    fn fields(&self, typed: &Typed, t: Texts) -> Vec<Field> {
        let choices = Compared::ALL.map(|one| Choice::new(one.key(), super::compared(one, t), &[&self.compared]));
        let day =
            |name: &'static str, label: &'static str, value: &str| Field::line(LineKind::Date, name, label, value);
        [
            day("from", t.pdsa_plan_starts(), &self.from),
            day("until", t.pdsa_plan_ends(), &self.until),
            Field::long("done", t.pdsa_do_what(), &self.done, Some(TEXT)).optional(),
            Field::long("result", t.pdsa_study_result(), &self.result, Some(TEXT)),
            Field::one("compared", t.pdsa_study_compare(), choices.to_vec()),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

impl DecideForm {
    fn of(open: &OpenCycle) -> Self {
        let (study, decision) = (open.cycle.study_made(), open.cycle.decision());
        Self {
            seen: open.state_seen().as_str().to_owned(),
            learned: study.map(|study| study.learned.as_str().to_owned()).unwrap_or_default(),
            decision: decision.map_or("", Decision::key).to_owned(),
        }
    }

    fn fields(&self, typed: &Typed, t: Texts) -> Vec<Field> {
        let choices = Decision::ALL.map(|one| {
            Choice::new(one.key(), super::decision(one, t), &[&self.decision]).hint(super::decision_text(one, t))
        });
        [
            Field::long("learned", t.pdsa_learned(), &self.learned, Some(TEXT)),
            Field::one("decision", t.pdsa_decision(), choices.to_vec()),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

impl ShowPage {
    fn new(visit: &Visit, open: &OpenCycle, written: Written, typed: Typed) -> Self {
        let t = visit.t();
        let id = open.cycle.id;
        let works = open.may == May::Work;
        let mut layout = visit.layout(t.pdsa_title(open.cycle.number));
        let above = Url::Project(open.record.project.id, ProjectTab::Tests);
        layout.above = Some(NavLink::new(open.record.project.charter.title.as_str(), visit.url(&above)));
        layout.wrong = !typed.problems.is_empty();
        let standing = open.cycle.state.standing();
        let can_study = works && matches!(standing, PdsaStanding::Running | PdsaStanding::Studied);
        let can_decide = works && standing == PdsaStanding::Studied;
        let to_start = (works && standing == PdsaStanding::Planned)
            .then(|| Start { action: visit.url(&Url::PdsaStart(id)), seen: open.plan_seen().as_str().to_owned() });
        let goes_on = works && open.cycle.decision().is_some_and(Decision::goes_on);
        // What was typed too late is shown all the same: nobody writes it twice.
        let (study, decide) = match written {
            Written::Nothing => (None, None),
            Written::Study(form) => (Some(form), None),
            Written::Decision(form) => (None, Some(form)),
        };
        let study = study.or_else(|| can_study.then(|| StudyForm::of(open)));
        let decide = decide.or_else(|| can_decide.then(|| DecideForm::of(open)));
        Self {
            what: open.cycle.plan.what.as_str().to_owned(),
            stations: stations(open, t),
            advice: open.advice.iter().map(|advice| super::advice(*advice, t)).collect(),
            plan: plan_facts(open, t),
            plan_url: to_start.as_ref().map(|_| visit.url(&Url::PdsaPlan(id))),
            start: to_start,
            found: found_facts(open, t),
            study: study.map(|form| Step {
                action: visit.url(&Url::PdsaStudy(id)),
                fields: form.fields(&typed, t),
                seen: form.seen,
                is_open: can_study,
            }),
            decide: decide.map(|form| Step {
                action: visit.url(&Url::PdsaDecide(id)),
                fields: form.fields(&typed, t),
                seen: form.seen,
                is_open: can_decide,
            }),
            next: goes_on.then(|| visit.url(&Url::PdsaNew(open.record.project.id))),
            problems: typed.problems,
            layout,
        }
    }

    /// The page after somebody else has written in the meantime: what was typed, and beside it what stands.
    fn meanwhile(visit: &Visit, open: &OpenCycle, written: Written) -> Self {
        let t = visit.t();
        let nothing = Typed::new(t);
        let seen = open.state_seen().as_str().to_owned();
        let (written, stands) = match written {
            Written::Nothing => (Written::Nothing, Vec::new()),
            Written::Study(form) => {
                (Written::Study(StudyForm { seen, ..form }), StudyForm::of(open).fields(&nothing, t))
            }
            Written::Decision(form) => {
                (Written::Decision(DecideForm { seen, ..form }), DecideForm::of(open).fields(&nothing, t))
            }
        };
        let mut page = Self::new(visit, open, written, nothing);
        for step in page.study.iter_mut().chain(&mut page.decide) {
            form_page::beside(&mut step.fields, &stands, &mut page.problems, t);
        }
        page.layout.notice = Some(form_page::changed(t));
        page.layout.wrong = true;
        page
    }
}

fn stations(open: &OpenCycle, t: Texts) -> Vec<Station> {
    let here = match open.cycle.state {
        PdsaState::Planned => 0,
        PdsaState::Running { .. } => 1,
        PdsaState::Studied { .. } => 2,
        PdsaState::Decided { .. } => 4,
    };
    [t.pdsa_plan(), t.pdsa_do(), t.pdsa_study(), t.pdsa_act()]
        .into_iter()
        .enumerate()
        .map(|(place, label)| {
            let state = match place.cmp(&here) {
                std::cmp::Ordering::Less => StationState::Passed,
                std::cmp::Ordering::Equal => StationState::Here,
                std::cmp::Ordering::Greater => StationState::Ahead,
            };
            Station::new(label, state)
        })
        .collect()
}

fn plan_facts(open: &OpenCycle, t: Texts) -> Vec<Fact> {
    let plan = &open.cycle.plan;
    let day = |day: Option<jiff::civil::Date>| day.map(|day| date::long(day, t.locale())).unwrap_or_default();
    let measure = plan.measure.and_then(|id| open.record.measure(id)).map(|with| &with.measure);
    let mut facts = vec![
        Fact::new(t.pdsa_question(), plan.question.as_str()),
        Fact::new(t.pdsa_plan_scale(), plan.scale.as_str()),
        Fact::new(t.pdsa_plan_who(), plan.who.as_str()),
        Fact::new(t.pdsa_prediction(), plan.prediction.as_str()),
        Fact::new(t.pdsa_plan_starts(), day(plan.starts)),
        Fact::new(t.pdsa_plan_ends(), day(plan.ends)),
        Fact::new(t.pdsa_measure(), measure.map_or("", |measure| measure.name.as_str())),
    ];
    facts.retain(|fact| !fact.value.is_empty());
    facts
}

fn found_facts(open: &OpenCycle, t: Texts) -> Vec<Fact> {
    let Some(study) = open.cycle.study_made() else { return Vec::new() };
    let decision = open.cycle.decision().map(|decision| super::decision(decision, t)).unwrap_or_default();
    let mut facts = vec![
        Fact::new(t.pdsa_when(), date::range(study.from, study.until, t.locale())),
        Fact::new(t.pdsa_do_what(), study.done.as_str()),
        Fact::new(t.pdsa_study_result(), study.result.as_str()),
        Fact::new(t.pdsa_study_compare(), super::compared(study.compared, t)),
        Fact::new(t.pdsa_learned(), study.learned.as_str()),
        Fact::new(t.pdsa_decision_made(), decision),
    ];
    facts.retain(|fact| !fact.value.is_empty());
    facts
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
) -> Result<Response, WebError> {
    let open = pdsa::open(&platform, visit.actor(), id).await?;
    visit.show(&ShowPage::new(&visit, &open, Written::Nothing, Typed::new(visit.t())))
}

/// Starting needs no answers but which plan was seen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StartForm {
    #[serde(default)]
    seen: String,
}

pub(super) async fn start(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
    Form(form): Form<StartForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    match pdsa::start(&platform, visit.actor(), id, &Seen::brought(&form.seen)).await {
        Ok(()) => return Ok(visit.to(&Url::Pdsa(id))),
        Err(PdsaError::Changed) => typed.add("start", visit.t().pdsa_start_changed()),
        Err(error) => refuse(error, &mut typed, visit.t())?,
    }
    let open = pdsa::open(&platform, visit.actor(), id).await?;
    visit.reject(&ShowPage::new(&visit, &open, Written::Nothing, typed))
}

pub(super) async fn study(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
    Form(form): Form<StudyForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(study) = form.parse(&mut typed, visit.t()) {
        match pdsa::study(&platform, visit.actor(), id, &Seen::brought(&form.seen), study).await {
            Ok(()) => return Ok(visit.to(&Url::Pdsa(id))),
            Err(PdsaError::Changed) => return meanwhile(&visit, &platform, id, Written::Study(form)).await,
            Err(error) => refuse(error, &mut typed, visit.t())?,
        }
    }
    let open = pdsa::open(&platform, visit.actor(), id).await?;
    visit.reject(&ShowPage::new(&visit, &open, Written::Study(form), typed))
}

pub(super) async fn decide(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
    Form(form): Form<DecideForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut typed = Typed::new(t);
    let learned = typed.needed("learned", &form.learned, TEXT, t.pdsa_learned_missing());
    let decision = Decision::ALL.into_iter().find(|one| one.key() == form.decision);
    match decision {
        None => typed.add("decision", t.pdsa_decision_missing()),
        Some(decision) if typed.problems.is_empty() => {
            match pdsa::decide(&platform, visit.actor(), id, &Seen::brought(&form.seen), learned, decision).await {
                Ok(()) => return Ok(visit.to(&Url::Pdsa(id))),
                Err(PdsaError::Changed) => return meanwhile(&visit, &platform, id, Written::Decision(form)).await,
                Err(error) => refuse(error, &mut typed, t)?,
            }
        }
        Some(_) => {}
    }
    let open = pdsa::open(&platform, visit.actor(), id).await?;
    visit.reject(&ShowPage::new(&visit, &open, Written::Decision(form), typed))
}

/// Answers with what was typed beside what somebody else has written in the meantime.
async fn meanwhile(
    visit: &Visit,
    platform: &Platform,
    id: PdsaCycleId,
    written: Written,
) -> Result<Response, WebError> {
    let open = pdsa::open(platform, visit.actor(), id).await?;
    visit.reject(&ShowPage::meanwhile(visit, &open, written))
}

fn refuse(error: PdsaError, typed: &mut Typed, t: Texts) -> Result<(), WebError> {
    match error {
        PdsaError::Action(error) => return Err(error.into()),
        PdsaError::Start(_) => typed.add("start", t.pdsa_prediction_missing()),
        PdsaError::Study(StudyError::NoResult) => typed.add("result", t.pdsa_result_missing()),
        PdsaError::Study(StudyError::EndsBeforeStart) => typed.add("until", t.pdsa_ends_before_start()),
        PdsaError::Study(StudyError::EndsLater) => typed.add("until", t.pdsa_ends_later()),
        PdsaError::Study(StudyError::NotRunning(_)) => typed.add("result", t.pdsa_come_further()),
        PdsaError::Decide(DecideError::NothingLearned) => typed.add("learned", t.pdsa_learned_missing()),
        PdsaError::Decide(DecideError::NotStudied(_)) => typed.add("learned", t.pdsa_come_further()),
        PdsaError::Plan(_) | PdsaError::Changed => typed.add("result", t.pdsa_plan_stands()),
    }
    Ok(())
}

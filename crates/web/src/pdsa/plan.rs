//! The plan of a test: what is tried, how small, and what the team thinks will happen.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, ProjectRecord, Seen,
    pdsa::{self, OpenCycle, PdsaError},
    project::{May, OpenProject},
};
use bedre_domain::{
    free_text::FreeText,
    id::{PdsaCycleId, ProjectId},
    measure::Measure,
    pdsa::{CyclePlan, PlanError},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        form::{Choice, Field, LineKind},
        form_page::FormPage,
    },
    path::Path,
    project::of_the_team,
    typed::{Typed, day_typed},
    url::ProjectTab,
};

/// The most characters of an answer.
const TEXT: usize = 1_000;

/// A plan as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanForm {
    #[serde(default)]
    seen: String,
    what: String,
    question: String,
    scale: String,
    who: String,
    prediction: String,
    starts: String,
    ends: String,
    #[serde(default)]
    measure: String,
}

impl PlanForm {
    fn of(open: &OpenCycle) -> Self {
        let plan = &open.cycle.plan;
        let text = |text: &FreeText| text.as_str().to_owned();
        Self {
            seen: open.plan_seen().as_str().to_owned(),
            what: text(&plan.what),
            question: text(&plan.question),
            scale: text(&plan.scale),
            who: text(&plan.who),
            prediction: text(&plan.prediction),
            starts: day_typed(plan.starts),
            ends: day_typed(plan.ends),
            measure: plan.measure.map(|id| id.to_string()).unwrap_or_default(),
        }
    }

    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<CyclePlan> {
        let plan = CyclePlan {
            what: typed.needed("what", &self.what, TEXT, t.pdsa_what_missing()),
            question: typed.text("question", &self.question, TEXT),
            scale: typed.text("scale", &self.scale, TEXT),
            who: typed.text("who", &self.who, TEXT),
            prediction: typed.text("prediction", &self.prediction, TEXT),
            starts: typed.day("starts", &self.starts),
            ends: typed.day("ends", &self.ends),
            measure: self.measure.parse().ok(),
        };
        typed.problems.is_empty().then_some(plan)
    }

    fn fields(&self, record: &ProjectRecord, typed: &Typed, t: Texts) -> Vec<Field> {
        let text = |name: &'static str, label: &'static str, value: &str| Field::text(name, label, value).optional();
        let day = |name: &'static str, label: &'static str, value: &str| {
            Field::line(LineKind::Date, name, label, value).optional().hint(t.form_date_hint())
        };
        let choice = |measure: &Measure| Choice::new(measure.id.to_string(), measure.name.as_str(), &[&self.measure]);
        let measures = record.measures.iter().map(|with| choice(&with.measure));
        [
            Field::long("what", t.pdsa_plan_what(), &self.what, Some(TEXT)),
            text("question", t.pdsa_question(), &self.question),
            text("scale", t.pdsa_plan_scale(), &self.scale).hint(t.pdsa_plan_scale_hint()),
            text("who", t.pdsa_plan_who(), &self.who),
            Field::long("prediction", t.pdsa_prediction(), &self.prediction, Some(TEXT))
                .optional()
                .hint(t.pdsa_prediction_hint()),
            day("starts", t.pdsa_plan_starts(), &self.starts),
            day("ends", t.pdsa_plan_ends(), &self.ends),
            Field::select("measure", t.pdsa_measure(), measures.collect()).optional(),
        ]
        .into_iter()
        .map(|field| field.of(&typed.problems))
        .collect()
    }
}

fn new_cycle(visit: &Visit, open: &OpenProject, form: &PlanForm, typed: Typed) -> FormPage {
    let (t, id) = (visit.t(), open.record.project.id);
    let fields = form.fields(&open.record, &typed, t);
    let above = (t.pdsa_list_title(), &Url::Project(id, ProjectTab::Tests));
    FormPage::new(visit, t.pdsa_new(), above, fields, typed, &Url::PdsaNew(id))
}

fn planned_cycle(visit: &Visit, open: &OpenCycle, form: &PlanForm, typed: Typed) -> FormPage {
    let (t, id) = (visit.t(), open.cycle.id);
    let fields = form.fields(&open.record, &typed, t);
    let title = t.pdsa_title(open.cycle.number);
    FormPage::new(visit, t.pdsa_plan_edit(), (&title, &Url::Pdsa(id)), fields, typed, &Url::PdsaPlan(id))
        .seen(&form.seen)
}

pub(super) async fn new_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let open = of_the_team(&visit, &platform, id).await?;
    visit.show(&new_cycle(&visit, &open, &PlanForm::default(), Typed::new(visit.t())))
}

pub(super) async fn create(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<PlanForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(plan) = form.parse(&mut typed, visit.t()) {
        match pdsa::plan(&platform, visit.actor(), id, plan).await {
            Ok(cycle) => return Ok(visit.to(&Url::Pdsa(cycle))),
            Err(error) => refuse(error, &mut typed, visit.t())?,
        }
    }
    let open = of_the_team(&visit, &platform, id).await?;
    visit.reject(&new_cycle(&visit, &open, &form, typed))
}

/// The test, for those who change it. To all others there is no such form, whatever they send to it.
async fn open_to_plan(visit: &Visit, platform: &Platform, id: PdsaCycleId) -> Result<OpenCycle, WebError> {
    let open = pdsa::open(platform, visit.actor(), id).await?;
    match open.may {
        May::Work => Ok(open),
        May::Supervise | May::Read | May::ReadShared => Err(WebError::NotFound),
    }
}

pub(super) async fn plan_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
) -> Result<Response, WebError> {
    let open = open_to_plan(&visit, &platform, id).await?;
    visit.show(&planned_cycle(&visit, &open, &PlanForm::of(&open), Typed::new(visit.t())))
}

pub(super) async fn replan(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
    Form(form): Form<PlanForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut typed = Typed::new(t);
    if let Some(plan) = form.parse(&mut typed, t) {
        match pdsa::replan(&platform, visit.actor(), id, &Seen::brought(&form.seen), plan).await {
            Ok(()) => return Ok(visit.to(&Url::Pdsa(id))),
            Err(PdsaError::Changed) => {
                let open = open_to_plan(&visit, &platform, id).await?;
                let stands = PlanForm::of(&open);
                let form = PlanForm { seen: stands.seen.clone(), ..form };
                let stands = stands.fields(&open.record, &Typed::new(t), t);
                return visit.reject(&planned_cycle(&visit, &open, &form, typed).beside(&stands));
            }
            Err(error) => refuse(error, &mut typed, t)?,
        }
    }
    let open = open_to_plan(&visit, &platform, id).await?;
    visit.reject(&planned_cycle(&visit, &open, &form, typed))
}

fn refuse(error: PdsaError, typed: &mut Typed, t: Texts) -> Result<(), WebError> {
    match error {
        PdsaError::Action(error) => return Err(error.into()),
        PdsaError::Plan(PlanError::Nothing) => typed.add("what", t.pdsa_what_missing()),
        PdsaError::Plan(PlanError::EndsBeforeStart) => typed.add("ends", t.pdsa_ends_before_start()),
        PdsaError::Changed => typed.add("what", t.form_meanwhile_text()),
        PdsaError::Plan(PlanError::Started(_)) | PdsaError::Start(_) | PdsaError::Study(_) | PdsaError::Decide(_) => {
            typed.add("prediction", t.pdsa_plan_stands());
        }
    }
    Ok(())
}

//! The plan of a test: what is tried, how small, and what the team thinks will happen.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, pdsa,
    pdsa::PdsaError,
    project::{self, May},
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
        Layout, NavLink,
        form::{Choice, Field, LineKind, Problems},
    },
    path::Path,
    typed::{Typed, day_typed},
    url::ProjectTab,
};

/// The most characters of an answer.
const TEXT: usize = 1_000;

/// A plan as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanForm {
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
    fn of(plan: &CyclePlan) -> Self {
        let text = |text: &FreeText| text.as_str().to_owned();
        Self {
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

    fn fields(&self, measures: &[Measure], typed: &Typed, t: Texts) -> Vec<Field> {
        let text = |name: &'static str, label: &'static str, value: &str| Field::text(name, label, value).optional();
        let day = |name: &'static str, label: &'static str, value: &str| {
            Field::line(LineKind::Date, name, label, value).optional().hint(t.form_date_hint())
        };
        let measures =
            measures.iter().map(|measure| Choice::new(measure.id.to_string(), measure.name.as_str(), &[&self.measure]));
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

#[derive(Debug, Template)]
#[template(path = "project/form.html")]
struct PlanPage {
    layout: Layout,
    problems: Problems,
    fields: Vec<Field>,
    action: String,
    back: String,
}

impl PlanPage {
    fn new(visit: &Visit, form: &PlanForm, measures: &[Measure], typed: Typed, action: &Url, back: &Url) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.pdsa_new());
        layout.above = Some(NavLink::new(t.pdsa_list_title(), visit.url(back)));
        layout.wrong = !typed.problems.is_empty();
        let fields = form.fields(measures, &typed, t);
        Self { layout, fields, problems: typed.problems, action: visit.url(action), back: visit.url(back) }
    }
}

/// The measures of a project that the visitor works on.
async fn measures(visit: &Visit, platform: &Platform, id: ProjectId) -> Result<Vec<Measure>, WebError> {
    let open = project::open(platform, visit.actor(), id).await?;
    match open.may {
        May::Work => Ok(open.measures.into_iter().map(|with| with.measure).collect()),
        May::Supervise | May::Read => Err(WebError::NotFound),
    }
}

pub(super) async fn new_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    let measures = measures(&visit, &platform, id).await?;
    let (action, back) = (Url::PdsaNew(id), Url::Project(id, ProjectTab::Tests));
    visit.show(&PlanPage::new(&visit, &PlanForm::default(), &measures, Typed::new(visit.t()), &action, &back))
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
    let measures = measures(&visit, &platform, id).await?;
    let (action, back) = (Url::PdsaNew(id), Url::Project(id, ProjectTab::Tests));
    visit.reject(&PlanPage::new(&visit, &form, &measures, typed, &action, &back))
}

pub(super) async fn plan_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
) -> Result<Response, WebError> {
    let open = pdsa::open(&platform, visit.actor(), id).await?;
    if open.may != May::Work {
        return Err(WebError::NotFound);
    }
    let form = PlanForm::of(&open.cycle.plan);
    let (action, back) = (Url::PdsaPlan(id), Url::Pdsa(id));
    visit.show(&PlanPage::new(&visit, &form, &open.measures, Typed::new(visit.t()), &action, &back))
}

pub(super) async fn replan(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<PdsaCycleId>,
    Form(form): Form<PlanForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(plan) = form.parse(&mut typed, visit.t()) {
        match pdsa::replan(&platform, visit.actor(), id, plan).await {
            Ok(()) => return Ok(visit.to(&Url::Pdsa(id))),
            Err(error) => refuse(error, &mut typed, visit.t())?,
        }
    }
    let open = pdsa::open(&platform, visit.actor(), id).await?;
    let (action, back) = (Url::PdsaPlan(id), Url::Pdsa(id));
    visit.reject(&PlanPage::new(&visit, &form, &open.measures, typed, &action, &back))
}

fn refuse(error: PdsaError, typed: &mut Typed, t: Texts) -> Result<(), WebError> {
    match error {
        PdsaError::Action(error) => return Err(error.into()),
        PdsaError::Plan(PlanError::Nothing) => typed.add("what", t.pdsa_what_missing()),
        PdsaError::Plan(PlanError::EndsBeforeStart) => typed.add("ends", t.pdsa_ends_before_start()),
        PdsaError::Plan(PlanError::Started(_)) | PdsaError::Start(_) | PdsaError::Study(_) | PdsaError::Decide(_) => {
            typed.add("prediction", t.pdsa_plan_stands());
        }
    }
    Ok(())
}

//! The plan of a measure: what is counted, how, by whom, how often, and how it is shown.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    measure::{self, OpenMeasure, PlanMeasureError},
    project::May,
};
use bedre_domain::{
    free_text::FreeText,
    id::{MeasureId, ProjectId},
    measure::{ChartKind, Definition, Direction, Frequency, Measure, MeasureKind, Per, Phasing, Plan, RuleSet, Scale},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use super::words;
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        form::{Choice, Field, LineKind},
        form_page::FormPage,
    },
    path::Path,
    project::of_the_team,
    typed::{Typed, number_typed},
    url::ProjectTab,
};

/// The most characters of a name or a short answer.
const SHORT: usize = 200;
/// The most characters of a definition.
const LONG: usize = 1_000;
/// The kinds of number, by their names in the form.
const SCALES: [&str; 5] = ["value", "count", "proportion", "rate", "time"];
/// The charts that are offered; which of them fit is told when another is chosen.
const CHARTS: [ChartKind; 8] = [
    ChartKind::Run,
    ChartKind::I,
    ChartKind::C,
    ChartKind::P,
    ChartKind::PPrime,
    ChartKind::U,
    ChartKind::UPrime,
    ChartKind::T,
];

/// A plan as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanForm {
    #[serde(default)]
    seen: String,
    name: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    scale: String,
    numerator: String,
    denominator: String,
    #[serde(default)]
    per: String,
    what: String,
    how: String,
    collector: String,
    #[serde(default)]
    frequency: String,
    unit: String,
    #[serde(default)]
    direction: String,
    target: String,
    #[serde(default)]
    chart: String,
}

impl PlanForm {
    /// The form of a measure as it is.
    fn of(open: &OpenMeasure, t: Texts) -> Self {
        let (seen, name) = (open.plan_seen().as_str().to_owned(), open.measure().name.as_str().to_owned());
        let Some(plan) = open.measure().plan() else { return Self { seen, name, ..Self::new() } };
        let text = |text: &FreeText| text.as_str().to_owned();
        let (scale, numerator, denominator, per) = match &plan.scale {
            Scale::Value => ("value", String::new(), String::new(), None),
            Scale::Count => ("count", String::new(), String::new(), None),
            Scale::Proportion { numerator, denominator } => ("proportion", text(numerator), text(denominator), None),
            Scale::Rate { numerator, denominator, per } => ("rate", text(numerator), text(denominator), Some(*per)),
            Scale::Time => ("time", String::new(), String::new(), None),
        };
        Self {
            seen,
            name,
            kind: plan.kind.key().to_owned(),
            scale: scale.to_owned(),
            numerator,
            denominator,
            per: per.map(|per| per.number().to_string()).unwrap_or_default(),
            what: text(&plan.definition.what),
            how: text(&plan.definition.how),
            collector: text(&plan.definition.collector),
            frequency: plan.definition.frequency.map_or("", Frequency::key).to_owned(),
            unit: text(&plan.unit),
            direction: plan.direction.code().to_owned(),
            target: number_typed(plan.target, t),
            chart: plan.chart.code().to_owned(),
        }
    }

    /// An empty form, with what most choose.
    fn new() -> Self {
        Self {
            frequency: Frequency::Weekly.key().to_owned(),
            chart: ChartKind::Run.code().to_owned(),
            per: "1000".to_owned(),
            ..Self::default()
        }
    }

    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<(FreeText, Plan)> {
        let name = typed.needed("name", &self.name, SHORT, t.measure_name_missing());
        let kind = typed.one_of("kind", &self.kind, &MeasureKind::ALL, MeasureKind::key);
        let scale = self.parse_scale(typed, t);
        let definition = Definition {
            what: typed.text("what", &self.what, LONG),
            how: typed.text("how", &self.how, LONG),
            collector: typed.text("collector", &self.collector, SHORT),
            frequency: Frequency::ALL.into_iter().find(|often| often.key() == self.frequency),
        };
        let unit = typed.text("unit", &self.unit, SHORT);
        let direction = typed.one_of("direction", &self.direction, &Direction::ALL, Direction::code);
        let target = typed.number("target", &self.target);
        let chart = typed.one_of("chart", &self.chart, &CHARTS, ChartKind::code);
        let (((kind, scale), direction), chart) = kind.zip(scale).zip(direction).zip(chart)?;
        if !scale.charts().contains(&chart) {
            typed.add("chart", t.measure_chart_not_for_scale(words::scale(&scale, t)));
        }
        let plan = Plan {
            kind,
            scale,
            definition,
            unit,
            direction,
            target,
            chart,
            rules: RuleSet::default(),
            phasing: Phasing::default(),
        };
        typed.problems.is_empty().then_some((name, plan))
    }

    fn parse_scale(&self, typed: &mut Typed, t: Texts) -> Option<Scale> {
        let parts = |typed: &mut Typed| {
            let numerator = typed.needed("numerator", &self.numerator, SHORT, t.measure_numerator_hint());
            let denominator = typed.needed("denominator", &self.denominator, SHORT, t.measure_denominator_hint());
            (numerator, denominator)
        };
        match typed.one_of("scale", &self.scale, &SCALES, |scale| scale)? {
            "count" => Some(Scale::Count),
            "time" => Some(Scale::Time),
            "proportion" => {
                let (numerator, denominator) = parts(typed);
                Some(Scale::Proportion { numerator, denominator })
            }
            "rate" => {
                let (numerator, denominator) = parts(typed);
                let per = self.per.parse().ok().and_then(|per: u32| Per::try_from(per).ok());
                if per.is_none() {
                    typed.add("per", t.form_choose());
                }
                per.map(|per| Scale::Rate { numerator, denominator, per })
            }
            _ => Some(Scale::Value),
        }
    }
}

fn fields(form: &PlanForm, typed: &Typed, t: Texts) -> Vec<Field> {
    let line = |name: &'static str, label: &'static str, value: &str| Field::text(name, label, value);
    let long =
        |name: &'static str, label: &'static str, value: &str| Field::long(name, label, value, Some(LONG)).optional();
    let kinds = MeasureKind::ALL
        .map(|kind| Choice::new(kind.key(), words::kind(kind, t), &[&form.kind]).hint(words::kind_text(kind, t)));
    let per = Per::ALL.map(|per| Choice::new(per.number().to_string(), per.number().to_string(), &[&form.per]));
    let often = Frequency::ALL.map(|often| Choice::new(often.key(), words::frequency(often, t), &[&form.frequency]));
    let ways = Direction::ALL.map(|way| Choice::new(way.code(), words::direction(way, t), &[&form.direction]));
    let charts = CHARTS.map(|chart| Choice::new(chart.code(), bedre_messages::chart::kind(chart, t), &[&form.chart]));
    [
        line("name", t.measure_name(), &form.name).hint(t.measure_name_hint()),
        Field::one("kind", t.measure_kind(), kinds.to_vec()),
        long("what", t.measure_definition_what(), &form.what).hint(t.measure_definition_hint()),
        long("how", t.measure_definition_how(), &form.how),
        line("collector", t.measure_collector(), &form.collector).optional(),
        Field::one("frequency", t.measure_frequency(), often.to_vec()),
        Field::one("scale", t.measure_scale(), scales(form, t)),
        line("numerator", t.measure_numerator(), &form.numerator).optional().hint(t.measure_numerator_text()),
        line("denominator", t.measure_denominator(), &form.denominator).optional().hint(t.measure_denominator_text()),
        Field::select("per", t.measure_rate_per(), per.to_vec()).optional(),
        line("unit", t.measure_unit(), &form.unit).optional().hint(t.measure_unit_hint()),
        Field::one("direction", t.measure_direction(), ways.to_vec()),
        Field::line(LineKind::Number, "target", t.measure_target(), &form.target).optional(),
        Field::select("chart", t.measure_chart_kind(), charts.to_vec()).hint(t.measure_chart_hint()),
    ]
    .into_iter()
    .map(|field| field.of(&typed.problems))
    .collect()
}

fn scales(form: &PlanForm, t: Texts) -> Vec<Choice> {
    let labels = [
        t.measure_scale_value(),
        t.measure_scale_count(),
        t.measure_scale_proportion(),
        t.measure_scale_rate(),
        t.measure_scale_time(),
    ];
    SCALES.into_iter().zip(labels).map(|(scale, label)| Choice::new(scale, label, &[&form.scale])).collect()
}

fn new_measure(visit: &Visit, id: ProjectId, form: &PlanForm, typed: Typed) -> FormPage {
    let (t, fields) = (visit.t(), fields(form, &typed, visit.t()));
    let above = (t.project_title(), &Url::Project(id, ProjectTab::Aim));
    FormPage::new(visit, t.measure_new(), above, fields, typed, &Url::MeasureNew(id))
}

fn planned_measure(visit: &Visit, measure: &Measure, form: &PlanForm, typed: Typed) -> FormPage {
    let (t, fields) = (visit.t(), fields(form, &typed, visit.t()));
    let above = (measure.name.as_str(), &Url::Measure(measure.id));
    FormPage::new(visit, t.measure_plan_title(), above, fields, typed, &Url::MeasurePlan(measure.id)).seen(&form.seen)
}

pub(super) async fn new_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
) -> Result<Response, WebError> {
    of_the_team(&visit, &platform, id).await?;
    visit.show(&new_measure(&visit, id, &PlanForm::new(), Typed::new(visit.t())))
}

pub(super) async fn create(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ProjectId>,
    Form(form): Form<PlanForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some((name, plan)) = form.parse(&mut typed, visit.t()) {
        match measure::create(&platform, visit.actor(), id, name, plan).await {
            Ok(measure) => return Ok(visit.to(&Url::Measure(measure))),
            Err(error) => refuse(error, &mut typed, visit.t())?,
        }
    }
    of_the_team(&visit, &platform, id).await?;
    visit.reject(&new_measure(&visit, id, &form, typed))
}

/// The measure, for those who change it. To all others there is no such form, whatever they send to it.
async fn open_to_plan(visit: &Visit, platform: &Platform, id: MeasureId) -> Result<OpenMeasure, WebError> {
    let open = measure::open(platform, visit.actor(), id).await?;
    match open.may {
        May::Work => Ok(open),
        May::Supervise | May::Read | May::ReadShared => Err(WebError::NotFound),
    }
}

pub(super) async fn plan_page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
) -> Result<Response, WebError> {
    let open = open_to_plan(&visit, &platform, id).await?;
    let form = PlanForm::of(&open, visit.t());
    visit.show(&planned_measure(&visit, open.measure(), &form, Typed::new(visit.t())))
}

pub(super) async fn plan(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Form(form): Form<PlanForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let mut typed = Typed::new(t);
    if let Some((name, plan)) = form.parse(&mut typed, t) {
        match measure::plan(&platform, visit.actor(), id, &Seen::brought(&form.seen), name, plan).await {
            Ok(()) => return Ok(visit.to(&Url::Measure(id))),
            Err(PlanMeasureError::Changed) => {
                let open = open_to_plan(&visit, &platform, id).await?;
                let stands = PlanForm::of(&open, t);
                let form = PlanForm { seen: stands.seen.clone(), ..form };
                let page = planned_measure(&visit, open.measure(), &form, typed);
                return visit.reject(&page.beside(&fields(&stands, &Typed::new(t), t)));
            }
            Err(error) => refuse(error, &mut typed, t)?,
        }
    }
    let open = open_to_plan(&visit, &platform, id).await?;
    visit.reject(&planned_measure(&visit, open.measure(), &form, typed))
}

fn refuse(error: PlanMeasureError, typed: &mut Typed, t: Texts) -> Result<(), WebError> {
    match error {
        PlanMeasureError::Action(error) => return Err(error.into()),
        PlanMeasureError::Plan(_) => typed.add("chart", t.form_choose()),
        PlanMeasureError::Changed => typed.add("name", t.form_meanwhile_text()),
        PlanMeasureError::Replan(_) => typed.add("scale", t.measure_scale_fixed()),
    }
    Ok(())
}

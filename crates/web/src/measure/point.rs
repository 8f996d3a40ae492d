//! A data point: changed, or taken out of the calculation with a reason.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, measure};
use bedre_domain::{
    id::DataPointId,
    measure::{Amount, DataPoint, Figure, Measure, PointState},
};
use bedre_i18n::date;
use serde::Deserialize;

use super::show::{RecordForm, refuse};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        form::{Field, Problems},
    },
    path::Path,
    typed::{Typed, day_typed, number_typed},
};

#[derive(Debug, Template)]
#[template(path = "measure/point.html")]
struct PointPage {
    layout: Layout,
    problems: Problems,
    fields: Vec<Field>,
    why: Vec<Field>,
    exclude: Option<Field>,
    is_excluded: bool,
    action: String,
    exclude_action: String,
}

impl PointPage {
    fn new(visit: &Visit, measure: &Measure, point: &DataPoint, form: &RecordForm, reason: &str, typed: Typed) -> Self {
        let t = visit.t();
        let day = date::long(point.day, visit.locale());
        let above = NavLink::new(measure.name.as_str(), visit.url(&Url::Measure(measure.id)));
        let layout = Layout { above: Some(above), wrong: !typed.problems.is_empty(), ..visit.layout(day) };
        let is_excluded = matches!(point.state, PointState::Excluded { .. });
        let may_exclude = point.state.amount().is_some() && !is_excluded;
        let reason = Field::text("reason", t.measure_point_exclude_reason(), reason).of(&typed.problems);
        Self {
            fields: measure.plan().map(|plan| form.fields(plan, &typed, t)).unwrap_or_default(),
            why: form.why_fields(&typed, t),
            exclude: may_exclude.then_some(reason),
            is_excluded,
            action: visit.url(&Url::DataPoint(point.id)),
            exclude_action: visit.url(&Url::DataPointExclude(point.id)),
            problems: typed.problems,
            layout,
        }
    }
}

/// The point as it would be typed.
fn typed_before(point: &DataPoint, visit: &Visit) -> RecordForm {
    let t = visit.t();
    let amount = point.state.amount();
    let number = |figure: Option<Figure>| number_typed(figure, t);
    RecordForm {
        day: day_typed(Some(point.day)),
        value: number(amount.map(Amount::value)),
        denominator: number(amount.and_then(Amount::denominator)),
        note: point.note.as_str().to_owned(),
        why: match &point.state {
            PointState::NotMeasured { why } => why.as_str().to_owned(),
            PointState::Counted(_) | PointState::Excluded { .. } => String::new(),
        },
    }
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<DataPointId>,
) -> Result<Response, WebError> {
    let (measure, point) = measure::open_point(&platform, visit.actor(), id).await?;
    let form = typed_before(&point, &visit);
    visit.show(&PointPage::new(&visit, &measure, &point, &form, "", Typed::new(visit.t())))
}

pub(super) async fn amend(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<DataPointId>,
    Form(form): Form<RecordForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(entry) = form.parse(&mut typed) {
        match measure::amend(&platform, visit.actor(), id, entry).await {
            Ok(measure) => return Ok(visit.to(&Url::Measure(measure))),
            Err(error) => refuse(error, &mut typed, visit.t())?,
        }
    }
    let (measure, point) = measure::open_point(&platform, visit.actor(), id).await?;
    visit.reject(&PointPage::new(&visit, &measure, &point, &form, "", typed))
}

/// A reason as typed; none to take the point in again.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExcludeForm {
    #[serde(default)]
    reason: String,
    #[serde(default)]
    include: String,
}

pub(super) async fn exclude(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<DataPointId>,
    Form(form): Form<ExcludeForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    let reason = if form.include.is_empty() {
        typed.needed("reason", &form.reason, 300, visit.t().measure_point_exclude_reason())
    } else {
        bedre_domain::free_text::FreeText::default()
    };
    if !typed.problems.is_empty() {
        let (measure, point) = measure::open_point(&platform, visit.actor(), id).await?;
        let before = typed_before(&point, &visit);
        return visit.reject(&PointPage::new(&visit, &measure, &point, &before, &form.reason, typed));
    }
    let measure = measure::exclude(&platform, visit.actor(), id, reason).await?;
    Ok(visit.to(&Url::Measure(measure)))
}

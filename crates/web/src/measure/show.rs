//! A measure's page: the chart, what it says, and the form for one more value.

use askama::Template;
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use bedre_actions::{
    Platform,
    measure::{self, OpenMeasure, RecordError},
    project::May,
};
use bedre_domain::{
    id::MeasureId,
    measure::{Entry, Plan, PointSource, Series, Taken},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use super::{
    chart::{Beside, MeasureChart},
    phases::PhasesPart,
    words,
};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink,
        figure::ChartFigure,
        form::{Field, LineKind, Problems},
        list::Fact,
    },
    path::Path,
    typed::{Typed, day_typed},
};

/// The most characters of a note beside a value.
pub(super) const NOTE: usize = 300;

#[derive(Debug, Template)]
#[template(path = "measure/show.html")]
struct ShowPage {
    layout: Layout,
    draft: bool,
    chart: Option<ChartFigure>,
    unfit: bool,
    count: String,
    form: Option<RecordPart>,
    facts: Vec<Fact>,
    missing: Vec<&'static str>,
    plan_url: Option<String>,
    csv_url: Option<String>,
    phases: Option<PhasesPart>,
}

/// The form for one more value.
#[derive(Debug)]
struct RecordPart {
    problems: Problems,
    fields: Vec<Field>,
    not_measured: Vec<Field>,
    open: bool,
    action: String,
    paste_url: String,
}

/// A value as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordForm {
    pub(super) day: String,
    #[serde(default)]
    pub(super) value: String,
    #[serde(default)]
    pub(super) denominator: String,
    #[serde(default)]
    pub(super) note: String,
    #[serde(default)]
    pub(super) why: String,
}

impl RecordForm {
    /// Reads the value, or the reason why there is none.
    pub(super) fn parse(&self, typed: &mut Typed) -> Option<Entry> {
        let day = typed.needed_day("day", &self.day);
        let why = typed.text("why", &self.why, NOTE);
        let note = typed.text("note", &self.note, NOTE);
        let taken = if self.value.trim().is_empty() && !why.is_empty() {
            Some(Taken::Nothing { why })
        } else {
            let denominator = typed.number("denominator", &self.denominator);
            typed.needed_number("value", &self.value).map(|value| Taken::Value { value, denominator })
        };
        let (day, taken) = day.zip(taken)?;
        typed.problems.is_empty().then_some(Entry { day, taken, note })
    }

    /// The fields of a value on its measure's scale.
    pub(super) fn fields(&self, plan: &Plan, typed: &Typed, t: Texts) -> Vec<Field> {
        let number = |name: &'static str, label: &str, value: &str| Field::line(LineKind::Number, name, label, value);
        let (label, value) = (t.measure_point_value(), self.value.as_str());
        let mut fields =
            vec![Field::line(LineKind::Date, "day", t.measure_point_date(), &self.day).hint(t.form_date_hint())];
        if plan.scale.has_denominator() {
            fields.push(number("value", t.measure_numerator(), value));
            fields.push(number("denominator", t.measure_denominator(), &self.denominator));
        } else if plan.unit.is_empty() {
            fields.push(number("value", label, value));
        } else {
            fields.push(number("value", &format!("{label} ({})", plan.unit.as_str()), value));
        }
        let note = &self.note;
        fields.push(Field::text("note", t.measure_point_note(), note).optional().hint(t.measure_only_totals()));
        fields.into_iter().map(|field| field.of(&typed.problems)).collect()
    }

    /// The field of why nothing was measured.
    pub(super) fn why_fields(&self, typed: &Typed, t: Texts) -> Vec<Field> {
        let why = Field::text("why", t.measure_point_not_measured_why(), &self.why);
        vec![why.optional().hint(t.measure_point_not_measured_text()).of(&typed.problems)]
    }
}

impl ShowPage {
    fn new(visit: &Visit, open: &OpenMeasure, form: &RecordForm, typed: Typed) -> Self {
        let t = visit.t();
        let wrong = !typed.problems.is_empty();
        let id = open.measure.id;
        let works = open.may == May::Work;
        let plan = open.measure.plan();
        let series = open.series.as_ref().and_then(|series| series.as_ref().ok());
        let layout = Layout { wrong, ..under_project(visit, open) };
        Self {
            draft: plan.is_none(),
            chart: plan.zip(series).filter(|(_, series)| !series.points.is_empty()).map(|(plan, series)| {
                let beside = Beside { cycles: &open.cycles, annotations: &open.annotations };
                let link =
                    |point: &bedre_domain::measure::DataPoint| works.then(|| visit.url(&Url::DataPoint(point.id)));
                MeasureChart::new(open.measure.name.as_str(), plan, series, beside, t).figure("measure", link)
            }),
            unfit: matches!(open.series, Some(Err(_))),
            count: t.measure_points_count(open.points.len()),
            facts: plan.map(|plan| facts(plan, t)).unwrap_or_default(),
            missing: plan.map_or_else(Vec::new, |plan| {
                plan.definition.missing().into_iter().map(|part| words::definition_part(part, t)).collect()
            }),
            plan_url: works.then(|| visit.url(&Url::MeasurePlan(id))),
            csv_url: series.filter(|series| !series.points.is_empty()).map(|_| visit.url(&Url::MeasureCsv(id))),
            phases: PhasesPart::as_planned(visit, open),
            form: plan.filter(|_| works).map(|plan| RecordPart {
                fields: form.fields(plan, &typed, t),
                not_measured: form.why_fields(&typed, t),
                open: !form.why.is_empty(),
                problems: typed.problems,
                action: visit.url(&Url::Measure(id)),
                paste_url: visit.url(&Url::MeasurePaste(id)),
            }),
            layout,
        }
    }
}

/// The page around a measure: named by it, and leading back to its project.
pub(super) fn under_project(visit: &Visit, open: &OpenMeasure) -> Layout {
    let mut layout = visit.layout(open.measure.name.as_str());
    let above = Url::Project(open.project.id, crate::url::ProjectTab::Aim);
    layout.above = Some(NavLink::new(open.project.charter.title.as_str(), visit.url(&above)));
    layout
}

fn facts(plan: &Plan, t: Texts) -> Vec<Fact> {
    let definition = &plan.definition;
    let target = plan.target.map(|target| words::value(plan, target.value(), t)).unwrap_or_default();
    let mut facts = vec![
        Fact::new(t.measure_kind(), words::kind(plan.kind, t)),
        Fact::new(t.measure_definition_what(), definition.what.as_str()),
        Fact::new(t.measure_definition_how(), definition.how.as_str()),
        Fact::new(t.measure_collector(), definition.collector.as_str()),
        Fact::new(
            t.measure_frequency(),
            definition.frequency.map(|often| words::frequency(often, t)).unwrap_or_default(),
        ),
        Fact::new(t.measure_scale(), words::scale(&plan.scale, t)),
        Fact::new(t.measure_unit(), plan.unit.as_str()),
        Fact::new(t.measure_direction(), words::direction(plan.direction, t)),
        Fact::new(t.measure_target(), target),
        Fact::new(t.measure_chart_kind(), bedre_actions::chart::kind(plan.chart, t)),
    ];
    facts.retain(|fact| !fact.value.is_empty());
    facts
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
) -> Result<Response, WebError> {
    let open = measure::open(&platform, visit.actor(), id).await?;
    let form = RecordForm { day: day_typed(Some(open.today)), ..RecordForm::default() };
    visit.show(&ShowPage::new(&visit, &open, &form, Typed::new(visit.t())))
}

pub(super) async fn record(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Form(form): Form<RecordForm>,
) -> Result<Response, WebError> {
    let mut typed = Typed::new(visit.t());
    if let Some(entry) = form.parse(&mut typed) {
        match measure::record(&platform, visit.actor(), id, vec![entry], PointSource::Typed).await {
            Ok(_) => return Ok(visit.to(&Url::Measure(id))),
            Err(error) => refuse(error, &mut typed, visit.t())?,
        }
    }
    let open = measure::open(&platform, visit.actor(), id).await?;
    visit.reject(&ShowPage::new(&visit, &open, &form, typed))
}

/// Puts what is wrong with a single value beside its field.
pub(super) fn refuse(error: RecordError, typed: &mut Typed, t: Texts) -> Result<(), WebError> {
    use bedre_domain::measure::{AmountError, EntryError};
    match error {
        RecordError::Action(error) => return Err(error.into()),
        RecordError::NoPlan => typed.add("value", t.measure_draft_text()),
        RecordError::Refused(refused) => {
            for refused in refused {
                let field = match refused.why {
                    EntryError::InFuture | EntryError::TooLongAgo | EntryError::Taken | EntryError::Twice => "day",
                    EntryError::NoReason => "why",
                    EntryError::Amount(
                        AmountError::NoDenominator
                        | AmountError::DenominatorNotPositive
                        | AmountError::DenominatorNotWhole,
                    ) => "denominator",
                    EntryError::Amount(AmountError::Negative | AmountError::NotWhole | AmountError::MoreThanAll) => {
                        "value"
                    }
                };
                typed.add(field, words::entry_error(refused.why, t));
            }
        }
    }
    Ok(())
}

/// The page with what was wrong in the form for baseline and phases.
pub(super) fn with_phases(visit: &Visit, open: &OpenMeasure, phases: Option<PhasesPart>) -> Result<Response, WebError> {
    let form = RecordForm { day: day_typed(Some(open.today)), ..RecordForm::default() };
    let page = ShowPage::new(visit, open, &form, Typed::new(visit.t()));
    visit.reject(&ShowPage { layout: Layout { wrong: true, ..page.layout }, phases, ..page })
}

/// The figures as a file: the columns that `bedre spc` reads, then the lines of the chart. Numbers only.
pub(super) async fn csv(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
) -> Result<Response, WebError> {
    let open = measure::open(&platform, visit.actor(), id).await?;
    let Some(Ok(series)) = open.series else { return Err(WebError::NotFound) };
    let head = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"measure-{id}.csv\"")),
    ];
    Ok((head, csv_of(&series)).into_response())
}

fn csv_of(series: &Series) -> String {
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let rows = series.points.iter().zip(&series.chart.points).map(|(point, drawn)| {
        let amount = point.state.amount();
        let limits = drawn.limits;
        [
            point.day.to_string(),
            number(amount.map(|amount| amount.value().value())),
            number(
                amount.and_then(bedre_domain::measure::Amount::denominator).map(bedre_domain::measure::Figure::value),
            ),
            number(drawn.value),
            number(drawn.centre),
            number(limits.and_then(|limits| limits.lower)),
            number(limits.and_then(|limits| limits.upper)),
            u8::from(drawn.counts()).to_string(),
        ]
        .join(",")
    });
    let head = "x,y,n,shown,centre,lower,upper,counts".to_owned();
    std::iter::once(head).chain(rows).map(|line| line + "\n").collect()
}

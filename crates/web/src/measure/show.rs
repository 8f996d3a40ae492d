//! A measure's page: the chart, what it says, and the form for one more value.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Charted, Platform,
    measure::{self, OpenMeasure, RecordError},
    project::May,
};
use bedre_domain::{
    id::MeasureId,
    measure::{Entry, Plan, PointSource, Taken},
};
use bedre_i18n::Texts;
use serde::Deserialize;

use super::{
    chart::{Beside, MeasureChart},
    known::{AsKnown, KnownPart, Opened, opened},
    phases::PhasesPart,
    rules::RulesPart,
    words,
};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice,
        figure::ChartFigure,
        form::{Field, LineKind, Problems},
        form_page,
        list::Fact,
    },
    path::{Path, Query},
    typed::{Typed, day_typed},
    url::ChartFile,
};

/// The most characters of a note beside a value.
pub(super) const NOTE: usize = 300;

#[derive(Debug, Template)]
#[template(path = "measure/show.html")]
struct ShowPage {
    layout: Layout,
    draft: bool,
    chart: Option<Arc<ChartFigure>>,
    unfit: bool,
    count: String,
    form: Option<RecordPart>,
    facts: Vec<Fact>,
    missing: Vec<&'static str>,
    plan_url: Option<String>,
    files: Vec<(String, &'static str)>,
    phases: Option<PhasesPart>,
    rules: Option<RulesPart>,
    known: Option<KnownPart>,
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
            if !why.is_empty() {
                typed.add("why", typed.t().measure_point_value_and_why());
            }
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
    fn new(visit: &Visit, opened: &Opened, form: &RecordForm, typed: Typed) -> Self {
        let (t, open) = (visit.t(), &opened.measure);
        let wrong = !typed.problems.is_empty();
        let id = open.measure().id;
        // What was known on a day is looked at; it is today's chart that is worked on.
        let works = open.may == May::Work && opened.known.is_none();
        let plan = open.measure().plan();
        let drawn = open.record.drawn();
        let layout = Layout { wrong, notice: opened.notice(t), ..under_project(visit, open) };
        Self {
            draft: plan.is_none(),
            chart: drawn.map(|(plan, series)| {
                let draw = || {
                    let beside = Beside { cycles: &open.record.cycles, annotations: &open.record.annotations };
                    let link =
                        |point: &bedre_domain::measure::DataPoint| works.then(|| visit.url(&Url::DataPoint(point.id)));
                    MeasureChart::new(open.measure().name.as_str(), plan, series, beside, t).figure("measure", link)
                };
                match open.revision {
                    Some(revision) => visit.figures().or_made((id, visit.locale(), works), revision, draw),
                    None => Arc::new(draw()),
                }
            }),
            unfit: matches!(open.record.charted, Charted::Unfit { .. }),
            count: t.measure_points_count(open.record.points().len()),
            facts: plan.map(|plan| facts(plan, t)).unwrap_or_default(),
            missing: plan.map_or_else(Vec::new, |plan| {
                plan.definition.missing().into_iter().map(|part| words::definition_part(part, t)).collect()
            }),
            plan_url: works.then(|| visit.url(&Url::MeasurePlan(id))),
            files: drawn.map_or_else(Vec::new, |_| {
                let file = |file| (visit.url(&Url::MeasureFile(id, file, opened.known)), file_name(file, t));
                ChartFile::ALL.map(file).to_vec()
            }),
            rules: plan.filter(|_| works).map(|plan| RulesPart::of(visit, open, plan)),
            known: (!open.record.points().is_empty() || opened.known.is_some()).then(|| opened.part(visit)),
            phases: works.then(|| PhasesPart::as_planned(visit, open)).flatten(),
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

/// What a file is called in a list of them.
fn file_name(file: ChartFile, t: Texts) -> &'static str {
    match file {
        ChartFile::Csv => t.measure_file_csv(),
        ChartFile::Svg => t.measure_file_svg(),
        ChartFile::Png => t.measure_file_png(),
        ChartFile::Pdf => t.measure_file_pdf(),
    }
}

/// The page around a measure: named by it, and leading back to its project.
pub(super) fn under_project(visit: &Visit, open: &OpenMeasure) -> Layout {
    let mut layout = visit.layout(open.measure().name.as_str());
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
        Fact::new(t.measure_chart_kind(), bedre_messages::chart::kind(plan.chart, t)),
        Fact::new(t.measure_rules_label(), bedre_messages::chart::rule_set(plan.rules, t)),
    ];
    facts.retain(|fact| !fact.value.is_empty());
    facts
}

pub(super) async fn page(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Query(query): Query<AsKnown>,
) -> Result<Response, WebError> {
    let opened = opened(&visit, &platform, id, &query).await?;
    let form = RecordForm { day: day_typed(Some(opened.measure.today)), ..RecordForm::default() };
    let page = ShowPage::new(&visit, &opened, &form, Typed::new(visit.t()));
    if opened.is_wrong() { visit.reject(&page) } else { visit.show(&page) }
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
    let opened = Opened::today(measure::open(&platform, visit.actor(), id).await?);
    visit.reject(&ShowPage::new(&visit, &opened, &form, typed))
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
pub(super) fn with_phases(
    visit: &Visit,
    open: OpenMeasure,
    phases: Option<PhasesPart>,
    notice: Option<Notice>,
) -> Result<Response, WebError> {
    let form = RecordForm { day: day_typed(Some(open.today)), ..RecordForm::default() };
    let page = ShowPage::new(visit, &Opened::today(open), &form, Typed::new(visit.t()));
    visit.reject(&ShowPage { layout: Layout { wrong: true, notice, ..page.layout }, phases, ..page })
}

/// The page with what was chosen in the form for the rules, when somebody else has chosen in the meantime.
pub(super) fn with_rules(visit: &Visit, open: OpenMeasure, rules: RulesPart) -> Result<Response, WebError> {
    let form = RecordForm { day: day_typed(Some(open.today)), ..RecordForm::default() };
    let page = ShowPage::new(visit, &Opened::today(open), &form, Typed::new(visit.t()));
    let layout = Layout { wrong: true, notice: Some(form_page::changed(visit.t())), ..page.layout };
    visit.reject(&ShowPage { layout, rules: Some(rules), ..page })
}

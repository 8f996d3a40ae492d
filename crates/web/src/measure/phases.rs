//! Baseline and phases of a measure's chart: where it is cut, and which values give the centre line.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    measure::{self, OpenMeasure},
    project::{May, WriteError},
};
use bedre_domain::{
    id::MeasureId,
    measure::{Phasing, Plan, Split},
};
use bedre_i18n::{Texts, date};
use serde::Deserialize;

use super::show::{NOTE, with_phases};
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        form::{Field, LineKind, Problems},
        form_page,
    },
    path::Path,
    typed::{Typed, day_typed},
};

/// The fewest values that can be cut in two.
const FEWEST: usize = 3;

/// The form for baseline and phases, as a part of the measure's page.
#[derive(Debug)]
pub(super) struct PhasesPart {
    pub(super) problems: Problems,
    pub(super) seen: String,
    pub(super) fields: Vec<Field>,
    pub(super) action: String,
    pub(super) splits: Vec<String>,
}

/// Baseline and a new phase as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhasesForm {
    #[serde(default)]
    seen: String,
    baseline_until: String,
    split_from: String,
    split_reason: String,
    #[serde(default)]
    unsplit: String,
}

impl PhasesForm {
    /// The phases as they are.
    fn of(open: &OpenMeasure, plan: &Plan) -> Self {
        let (seen, until) = (open.phases_seen().as_str().to_owned(), day_typed(plan.phasing.baseline_until));
        Self { seen, baseline_until: until, ..Self::default() }
    }

    /// The phases as they are to be, unless something is wrong with them.
    fn parse(&self, plan: &Plan, typed: &mut Typed, t: Texts) -> Option<Phasing> {
        let baseline_until = typed.day("baseline_until", &self.baseline_until);
        let mut splits = if self.unsplit.is_empty() { plan.phasing.splits.clone() } else { Vec::new() };
        if !(self.split_from.trim().is_empty() && self.split_reason.trim().is_empty()) {
            let reason = typed.needed("split_reason", &self.split_reason, NOTE, t.measure_chart_split_reason());
            if let Some(from) = typed.needed_day("split_from", &self.split_from) {
                splits.retain(|split| split.from != from);
                splits.push(Split { from, reason });
                splits.sort_by_key(|split| split.from);
            }
        }
        typed.problems.is_empty().then_some(Phasing { baseline_until, splits })
    }
}

impl PhasesPart {
    /// The form with what is planned, for the team, once there is something to cut.
    pub(super) fn as_planned(visit: &Visit, open: &OpenMeasure) -> Option<Self> {
        let plan = open.measure().plan()?;
        Self::new(visit, open, &PhasesForm::of(open, plan), Typed::new(visit.t()))
    }

    fn new(visit: &Visit, open: &OpenMeasure, form: &PhasesForm, typed: Typed) -> Option<Self> {
        let (t, plan) = (visit.t(), open.measure().plan()?);
        if open.may != May::Work || open.record.series()?.points.len() < FEWEST {
            return None;
        }
        let day = |name: &'static str, label: &'static str, value: &str| {
            Field::line(LineKind::Date, name, label, value).optional().of(&typed.problems)
        };
        let until = day("baseline_until", t.measure_baseline_until(), &form.baseline_until);
        let reason = &form.split_reason;
        let split = |split: &Split| format!("{}: {}", date::long(split.from, t.locale()), split.reason.as_str());
        Some(Self {
            seen: form.seen.clone(),
            fields: vec![
                until.hint(t.measure_baseline_hint()),
                day("split_from", t.measure_chart_split(), &form.split_from),
                Field::text("split_reason", t.measure_chart_split_reason(), reason).optional().of(&typed.problems),
            ],
            action: visit.url(&Url::MeasurePhases(open.measure().id)),
            splits: plan.phasing.splits.iter().map(split).collect(),
            problems: typed.problems,
        })
    }
}

pub(super) async fn set(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Form(form): Form<PhasesForm>,
) -> Result<Response, WebError> {
    let open = measure::open(&platform, visit.actor(), id).await?;
    let Some(plan) = open.measure().plan() else { return Err(WebError::NotFound) };
    let mut typed = Typed::new(visit.t());
    let Some(phasing) = form.parse(plan, &mut typed, visit.t()) else {
        let part = PhasesPart::new(&visit, &open, &form, typed);
        return with_phases(&visit, open, part, None);
    };
    match measure::set_phases(&platform, visit.actor(), id, &Seen::brought(&form.seen), phasing).await {
        Ok(()) => Ok(visit.to(&Url::Measure(id))),
        Err(WriteError::Action(error)) => Err(error.into()),
        Err(WriteError::Changed) => meanwhile(&visit, &platform, id, form).await,
    }
}

/// Answers with what was typed beside what somebody else has set in the meantime.
async fn meanwhile(visit: &Visit, platform: &Platform, id: MeasureId, form: PhasesForm) -> Result<Response, WebError> {
    let t = visit.t();
    let open = measure::open(platform, visit.actor(), id).await?;
    let form = PhasesForm { seen: open.phases_seen().as_str().to_owned(), ..form };
    let mut part = PhasesPart::new(visit, &open, &form, Typed::new(t));
    if let (Some(part), Some(stands)) = (&mut part, PhasesPart::as_planned(visit, &open)) {
        // Only the baseline is written over; a new phase comes beside those that are there.
        let baseline: Vec<Field> = stands.fields.into_iter().filter(|field| field.name == "baseline_until").collect();
        form_page::beside(&mut part.fields, &baseline, &mut part.problems, t);
    }
    with_phases(visit, open, part, Some(form_page::changed(t)))
}

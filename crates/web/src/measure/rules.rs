//! The rules that find signals: chosen with what each does by chance, and how soon it finds a change.

use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform, Seen,
    measure::{self, OpenMeasure},
    project::WriteError,
};
use bedre_domain::{id::MeasureId, measure::Plan};
use bedre_i18n::{Texts, args, number};
use bedre_messages::chart::{kind, rule_set};
use bedre_spc::{ChartKind, InARow, NearLimit, RuleSet};
use serde::Deserialize;

use super::show::with_rules;
use crate::{
    Url, Visit, WebError,
    form::Form,
    layout::{
        form::{Choice, Field, Problems},
        form_page,
    },
    path::Path,
};

/// The rules that are offered, the recommended first.
const OFFERED: [RuleSet; 6] = [
    RuleSet::Anhoej,
    RuleSet::CutBox,
    RuleSet::MakingDataCount { in_a_row: InARow::Seven, two_of_three: NearLimit::Beyond },
    RuleSet::Ihi,
    RuleSet::WesternElectric,
    RuleSet::Nelson,
];

/// The form for the rules.
#[derive(Debug)]
pub(super) struct RulesPart {
    pub(super) problems: Problems,
    pub(super) seen: String,
    pub(super) field: Field,
    pub(super) action: String,
}

impl RulesPart {
    /// The form with the rules that stand.
    pub(super) fn of(visit: &Visit, open: &OpenMeasure, plan: &Plan) -> Self {
        Self::choosing(visit, open, plan, plan.rules)
    }

    /// The form with these rules chosen.
    fn choosing(visit: &Visit, open: &OpenMeasure, plan: &Plan, chosen: RuleSet) -> Self {
        let t = visit.t();
        let other = Some(plan.rules).filter(|rules| !OFFERED.contains(rules));
        let choices = OFFERED.into_iter().chain(other).map(|rules| {
            let choice = Choice::new(rules.code(), rule_set(rules, t), &[chosen.code()]);
            choice.hint(performance(rules, plan.chart, t))
        });
        Self {
            field: Field::one("rules", t.measure_rules_label(), choices.collect())
                .hint(t.measure_rules_hint(kind(plan.chart, t))),
            action: visit.url(&Url::MeasureRules(open.measure().id)),
            seen: open.rules_seen().as_str().to_owned(),
            problems: Problems::default(),
        }
    }
}

/// What a rule set does on charts of a kind: false alarms, and how soon a change of one standard deviation shows.
fn performance(rules: RuleSet, chart: ChartKind, t: Texts) -> String {
    let performance = rules.performance(chart);
    let [_, (points, share), ..] = performance.false_alarms;
    t.measure_rules_performance(args::MeasureRulesPerformance {
        points,
        share: number::percent(share, 0, t.locale()),
        half: performance.one_deviation.half,
        most: performance.one_deviation.most,
    })
}

/// The rules as chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesForm {
    #[serde(default)]
    seen: String,
    rules: String,
}

pub(super) async fn set(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<MeasureId>,
    Form(form): Form<RulesForm>,
) -> Result<Response, WebError> {
    let rules = form.rules.parse().map_err(|_| WebError::BadRequest("no such rules"))?;
    match measure::set_rules(&platform, visit.actor(), id, &Seen::brought(&form.seen), rules).await {
        Ok(()) => Ok(visit.to(&Url::Measure(id))),
        Err(WriteError::Action(error)) => Err(error.into()),
        Err(WriteError::Changed) => meanwhile(&visit, &platform, id, rules).await,
    }
}

/// Answers with what was chosen beside what somebody else has chosen in the meantime.
async fn meanwhile(visit: &Visit, platform: &Platform, id: MeasureId, chosen: RuleSet) -> Result<Response, WebError> {
    let open = measure::open(platform, visit.actor(), id).await?;
    let Some(plan) = open.measure().plan() else { return Err(WebError::NotFound) };
    let mut part = RulesPart::choosing(visit, &open, plan, chosen);
    let stands = RulesPart::of(visit, &open, plan).field;
    form_page::beside(std::slice::from_mut(&mut part.field), &[stands], &mut part.problems, visit.t());
    with_rules(visit, open, part)
}

//! Extending the application deadline, for the cohort's lead.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{
    Platform, cohort,
    deadline::{self, DeadlineError},
};
use bedre_domain::{
    cohort::{CohortRecord, ExtendError},
    id::CohortId,
    wording::Bilingual,
};
use bedre_i18n::{Texts, date};
use jiff::civil;
use serde::Deserialize;

use crate::{
    App, Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        form::{Field, LineKind, Problems},
    },
    path::{Path, Query},
    typed::Typed,
    wording::Words,
};

/// The most characters of a reason.
const REASON: usize = 500;

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/cohort/{id}/deadline", get(open).post(extend))
}

#[derive(Debug, Template)]
#[template(path = "deadline/deadline.html")]
struct DeadlinePage {
    layout: Layout,
    problems: Problems,
    now: String,
    fields: Vec<Field>,
    action: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlineForm {
    to: String,
    reason_nb: String,
    reason_nn: String,
}

/// How many were told of the change before.
#[derive(Debug, Deserialize)]
struct DeadlineQuery {
    told: Option<usize>,
}

impl DeadlineForm {
    /// The new day and the reason, unless something is wrong with them.
    fn parse(&self, typed: &mut Typed, t: Texts) -> Option<(civil::Date, Bilingual)> {
        let to = typed.needed_day("to", &self.to);
        let nb = typed.needed("reason_nb", &self.reason_nb, REASON, t.form_required());
        let nn = typed.needed("reason_nn", &self.reason_nn, REASON, t.form_required());
        to.filter(|_| typed.problems.is_empty()).map(|to| (to, Bilingual::new(nb.as_str(), nn.as_str())))
    }
}

async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Query(query): Query<DeadlineQuery>,
) -> Result<Response, WebError> {
    let record = cohort::lead(&platform, visit.actor(), id).await?;
    let mut page = DeadlinePage::new(&record, &DeadlineForm::default(), Typed::new(visit.t()), &visit);
    page.layout.notice =
        query.told.map(|told| Notice { kind: NoticeKind::Done, text: visit.t().admin_deadline_extended(told) });
    visit.show(&page)
}

async fn extend(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Form(form): Form<DeadlineForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let record = cohort::lead(&platform, visit.actor(), id).await?;
    let mut typed = Typed::new(t);
    if let Some((to, reason)) = form.parse(&mut typed, t) {
        match deadline::extend(&platform, visit.actor(), id, to, reason).await {
            Ok(told) => return Ok(visit.to(&Url::Deadline { cohort: id, told: Some(told) })),
            Err(DeadlineError::Extend(ExtendError::NotLater { from, .. })) => {
                typed.add("to", t.admin_deadline_not_later(date::long(from, visit.locale())));
            }
            Err(DeadlineError::Action(error)) => return Err(error.into()),
        }
    }
    visit.reject(&DeadlinePage::new(&record, &form, typed, &visit))
}

impl DeadlinePage {
    fn new(record: &CohortRecord, form: &DeadlineForm, typed: Typed, visit: &Visit) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.admin_deadline_extend());
        layout.wrong = !typed.problems.is_empty();
        let cohort = visit.url(&Url::Cohort(record.id));
        layout.above = Some(NavLink::new(Words::of(&record.cohort.title, visit).text, cohort));
        let reason = |name, language: &str, text: &str| {
            let label = format!("{} ({language})", t.admin_deadline_reason());
            Field::long(name, label, text, Some(REASON)).of(&typed.problems)
        };
        let day = Field::line(LineKind::Date, "to", t.admin_deadline_new(), &form.to).hint(t.form_date_hint());
        let fields = vec![
            day.of(&typed.problems),
            reason("reason_nb", t.site_language_nb(), &form.reason_nb),
            reason("reason_nn", t.site_language_nn(), &form.reason_nn),
        ];
        let now = t.programme_deadline(date::long(record.cohort.deadline().current(), visit.locale()));
        let action = visit.url(&Url::Deadline { cohort: record.id, told: None });
        Self { layout, problems: typed.problems, now, fields, action }
    }
}

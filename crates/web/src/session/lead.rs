//! The plan as its lead sees it: what is certain, what is not, what is left to decide.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    session::{self, LeadPlan},
};
use bedre_domain::{id::CohortId, key::SessionKey, session::PlanWarning};
use serde::Deserialize;

use super::preparation;
use crate::{
    Url, Visit, WebError,
    cohort::nav,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        table::{Cell, Head, Table},
    },
    path::{Path, Query},
    programme::plan as words,
    wording::Words,
};

/// The plan as its lead sees it.
#[derive(Debug, Template)]
#[template(path = "session/lead.html")]
struct PlanPage {
    layout: Layout,
    stations: Vec<NavLink>,
    plan: Table,
    /// How many have done what is to be prepared.
    preparation: Option<Table>,
    warnings: Vec<String>,
    invited: String,
    invite: String,
}

/// How many were told of the change before.
#[derive(Debug, Deserialize)]
pub(super) struct PlanQuery {
    told: Option<usize>,
}

pub(super) async fn plan(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Query(query): Query<PlanQuery>,
) -> Result<Response, WebError> {
    let plan = session::lead_plan(&platform, visit.actor(), id).await?;
    let t = visit.t();
    let mut layout = nav::layout(&visit, &plan.record, t.session_plan_title());
    layout.notice = query.told.map(|told| Notice { kind: NoticeKind::Done, text: t.session_changed(told) });
    visit.show(&PlanPage {
        plan: table(&plan, &visit),
        preparation: preparation::table(&plan, &visit),
        warnings: warnings(&plan, &visit),
        invited: t.session_invited(plan.seats.len(), plan.invited),
        invite: visit.url(&Url::InviteAll(id)),
        stations: nav::stations(&visit, id, nav::Station::Plan),
        layout,
    })
}

fn table(plan: &LeadPlan, visit: &Visit) -> Table {
    let (t, id) = (visit.t(), plan.record.id);
    let heads =
        [t.programme_plan_what(), t.programme_plan_when(), t.programme_plan_where(), t.programme_plan_attendance()];
    let rows = plan.record.cohort.plan.sessions_in_order().into_iter().map(|session| {
        let title = Words::of(&session.title, visit);
        let link = visit.url(&Url::PlanSession(id, session.key.clone()));
        vec![
            Cell { lang: title.lang, ..Cell::link(title.text, link) },
            Cell::new(words::when(session, visit)),
            Cell::new(words::place(session, t)),
            Cell::new(words::expectation(session, t)),
        ]
    });
    Table::new(t.session_plan_title(), heads.into_iter().map(Head::text).collect()).quiet().rows(rows)
}

/// What the lead should look at, in words.
fn warnings(plan: &LeadPlan, visit: &Visit) -> Vec<String> {
    let t = visit.t();
    let title = |key: &SessionKey| {
        let session = plan.record.cohort.plan.session(key);
        session.map(|session| Words::of(&session.title, visit).text).unwrap_or_default()
    };
    let words = |warning: &PlanWarning| match warning {
        PlanWarning::NotDecided(key) => Some(t.session_warning_not_decided(title(key))),
        PlanWarning::OutsidePeriod { session, .. } => {
            let period = plan.record.cohort.plan.session(session).and_then(|session| session.period.as_ref());
            let label = period.map(|period| Words::of(&period.label, visit).text).unwrap_or_default();
            Some(format!("{}: {}", title(session), t.session_outside_period(label)))
        }
        PlanWarning::TooEarly { session, earliest } => {
            Some(format!("{}: {}", title(session), t.form_date_too_early(*earliest)))
        }
        // The file's own faults are told where it is imported, and the span is shown there too.
        PlanWarning::SpanDiffers { .. }
        | PlanWarning::DaysOutOfOrder(_)
        | PlanWarning::EndsBeforeItBegins(_)
        | PlanWarning::SameKey(_)
        | PlanWarning::TooFewAlternatives(_) => None,
    };
    plan.record.cohort.plan_warnings().iter().filter_map(words).collect()
}

pub(super) async fn invite(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let told = session::invite_all(&platform, visit.actor(), id).await?;
    Ok(visit.to(&Url::CohortPlan { cohort: id, told: Some(told) }))
}

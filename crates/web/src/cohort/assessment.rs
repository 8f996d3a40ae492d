//! How far the assessment of a cohort is: scores once they are open, who is missing, where the assessors disagree.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    assessment::{self, BoardRow},
};
use bedre_domain::{id::CohortId, person::Person};
use bedre_i18n::number;

use super::nav;
use crate::{
    Visit, WebError,
    layout::{
        Layout, NavLink, Notice, NoticeKind,
        table::{Cell, Head, Table},
    },
    path::Path,
};

/// From how many points apart the assessors should talk.
const FAR_APART: f64 = 2.0;

#[derive(Debug, Template)]
#[template(path = "cohort/assessment.html")]
struct AssessmentPage {
    layout: Layout,
    stations: Vec<NavLink>,
    assessors: String,
    progress: String,
    table: Table,
}

pub(super) async fn assessment(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let board = assessment::board(&platform, visit.actor(), id).await?;
    let names: Vec<&str> = board.assessors.iter().map(Person::called).collect();
    let done = board.rows.iter().filter(|row| row.scores.is_some()).count();
    let heads = vec![
        Head::text(t.admission_column_applicant()).sorts(),
        Head::number(t.admission_column_score()).sorts(),
        Head::number(t.assessment_column_apart()).sorts(),
        Head::text(t.assessment_column_missing()),
        Head::text(t.assessment_column_conflict()),
    ];
    let rows = board.rows.iter().map(|row| cells(row, &visit));
    let mut layout = nav::layout(&visit, &board.cohort, t.assessment_title());
    if !board.has_criteria {
        layout.notice = Some(Notice { kind: NoticeKind::Warning, text: t.assessment_no_criteria().to_owned() });
    }
    visit.show(&AssessmentPage {
        layout,
        stations: nav::stations(&visit, id, nav::Station::Assessment),
        assessors: bedre_i18n::list::and(&names, visit.locale()),
        progress: t.assessment_progress(board.rows.len(), done),
        table: Table::new(t.assessment_title(), heads).rows(rows).quiet(),
    })
}

fn cells(row: &BoardRow, visit: &Visit) -> Vec<Cell> {
    let figure = |value: f64| Cell::new(number::decimal_in_table(value, 2, visit.locale())).key(value.to_string());
    let (score, apart) = match &row.scores {
        Some(scores) if scores.apart >= FAR_APART => {
            let points = number::decimal(scores.apart, 2, visit.locale());
            let said = Cell::new(visit.t().assessment_difference(points)).key(scores.apart.to_string());
            (figure(scores.mean), said)
        }
        Some(scores) => (figure(scores.mean), figure(scores.apart)),
        None => (Cell::new("–").key("0"), Cell::new("–").key("0")),
    };
    let names = |names: &[String]| Cell::new(bedre_i18n::list::and(names, visit.locale()));
    vec![Cell::new(row.applicant.clone()), score, apart, names(&row.missing), names(&row.conflicts)]
}

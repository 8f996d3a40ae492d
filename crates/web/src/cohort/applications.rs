//! The applications to a cohort: who, from where, and how far each has come.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, application, assessment};
use bedre_domain::{
    id::CohortId,
    question::{Answers, Field, Purpose},
    reference::{MunicipalityCode, municipality},
};

use super::{nav, standing};
use crate::{
    Url, Visit, WebError,
    layout::{
        Layout, NavLink,
        list::Fact,
        table::{Cell, Head, Table},
    },
    path::Path,
};

#[derive(Debug, Template)]
#[template(path = "cohort/applications.html")]
struct ApplicationsPage {
    layout: Layout,
    stations: Vec<NavLink>,
    table: Table,
    /// What came by mail and is not completed yet.
    registered: Vec<Fact>,
    register: String,
}

pub(super) async fn applications(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let board = assessment::board(&platform, visit.actor(), id).await?;
    let place = |answers: &Answers| {
        let question = board.cohort.cohort.form.question_for(Purpose::Municipality)?;
        let code = MunicipalityCode::parse(answers.typed(&Field::whole(&question.key))).ok()?;
        municipality(&code).map(|found| found.name.clone())
    };
    let rows = board.rows.iter().map(|row| {
        let submission = row.application.state.submission();
        let at = submission.map_or(row.application.saved_at, |one| one.at);
        vec![
            Cell::link(row.applicant.clone(), visit.url(&Url::CohortApplication(id, row.application.id))),
            Cell::new(submission.and_then(|one| place(&one.answers)).unwrap_or_default()),
            Cell::new(bedre_i18n::date::day_of(at, visit.locale())).key(at.to_string()),
            Cell::new(standing::word(row.application.state.standing(), t)),
        ]
    });
    let heads = vec![
        Head::text(t.admission_column_applicant()).sorts(),
        Head::text(t.cohort_column_place()).sorts(),
        Head::text(t.cohort_column_submitted()).sorts(),
        Head::text(t.cohort_column_status()).sorts(),
    ];
    let registered = application::registered(&platform, visit.actor(), id).await?;
    let registered = registered.iter().filter_map(|(draft, sender)| {
        let received = draft.received.as_ref()?;
        let moment = bedre_i18n::date::moment(received.at, visit.locale());
        let by = bedre_i18n::date::in_oslo(received.complete_by).date();
        Some(Fact::new(sender.called(), t.cohort_register_waits(by, moment)))
    });
    visit.show(&ApplicationsPage {
        registered: registered.collect(),
        register: visit.url(&Url::RegisterApplication(id)),
        layout: nav::layout(&visit, &board.cohort, t.cohort_nav_applications()),
        stations: nav::stations(&visit, id, nav::Station::Applications),
        table: Table::new(t.admission_applicants(board.rows.len()), heads).rows(rows),
    })
}

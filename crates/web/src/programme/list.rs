//! The front page: which programmes can I apply for, and by when?

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, cohort};
use bedre_domain::cohort::{CohortRecord, Phase};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{Url, Visit, WebError, layout::Layout, path::Query, wording::Words};

#[derive(Debug, Template)]
#[template(path = "programme/list.html")]
struct ListPage {
    layout: Layout,
    search: String,
    action: String,
    groups: Vec<Group>,
}

/// Programmes that stand alike: open, opening soon, closed.
#[derive(Debug)]
struct Group {
    heading: &'static str,
    programmes: Vec<Listed>,
}

/// A programme in the list.
#[derive(Debug)]
struct Listed {
    title: Words,
    intro: Words,
    organisers: String,
    url: String,
    when: String,
    pilot: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    search: String,
}

pub(super) async fn list(
    visit: Visit,
    State(platform): State<Platform>,
    Query(query): Query<Search>,
) -> Result<Response, WebError> {
    let all = cohort::all_announced(&platform).await?;
    let found: Vec<_> = all
        .into_iter()
        .filter(|record| query.search.trim().is_empty() || record.programme.is_found_by(&query.search))
        .collect();
    let t = visit.t();
    let group = |heading, wanted: fn(Phase) -> bool| Group {
        heading,
        programmes: found
            .iter()
            .filter(|record| wanted(record.cohort.phase_at(visit.now())))
            .map(|record| Listed::new(record, &visit))
            .collect(),
    };
    let groups = [
        group(t.programme_list_open(), Phase::is_open),
        group(t.programme_list_upcoming(), |phase| matches!(phase, Phase::Announced { .. })),
        group(t.programme_list_closed(), |phase| matches!(phase, Phase::Closed { .. })),
    ];
    visit.show(&ListPage {
        layout: visit.layout(t.programme_list_title()),
        search: query.search,
        action: visit.url(&Url::Front),
        groups: groups.into_iter().filter(|group| !group.programmes.is_empty()).collect(),
    })
}

impl Listed {
    fn new(record: &Arc<CohortRecord>, visit: &Visit) -> Self {
        let names: Vec<&str> = record.programme.organisers.iter().map(|organiser| organiser.name.as_str()).collect();
        Self {
            title: Words::of(&record.cohort.title, visit),
            intro: Words::of(&record.programme.intro, visit),
            organisers: bedre_i18n::list::and(&names, visit.locale()),
            url: visit.url(&Url::Programme(record.cohort.slug.clone())),
            when: when(record, visit),
            pilot: record.programme.stage == bedre_domain::programme::Stage::Pilot,
        }
    }
}

/// By when one can apply, or since when it is too late.
pub(super) fn when(record: &CohortRecord, visit: &Visit) -> String {
    let t = visit.t();
    let long = |day| date::long(day, visit.locale());
    match record.cohort.phase_at(visit.now()) {
        Phase::Announced { opens } => t.programme_opens(long(opens)),
        Phase::Open { closes } if record.cohort.deadline().extended() => t.programme_deadline_new(long(closes)),
        Phase::Open { closes } => t.programme_deadline(long(closes)),
        Phase::Closed { closed } => t.programme_closed(long(closed)),
    }
}

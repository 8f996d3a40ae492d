//! Improvement work that suits the programme, to read before applying: made up, open to all (B6, F9).

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{Platform, cohort};
use bedre_domain::{
    cohort::{CohortRecord, ExampleProject},
    key::Slug,
};

use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink, list::Fact},
    path::Path,
    wording::Words,
};

/// The page.
#[derive(Debug, Template)]
#[template(path = "programme/examples.html")]
pub(crate) struct ExamplesPage {
    layout: Layout,
    handbook: Option<String>,
    examples: Vec<Example>,
}

/// One piece of work.
#[derive(Debug)]
struct Example {
    title: Words,
    facts: Vec<Fact>,
}

/// Whether a cohort has anything to show there.
pub(crate) fn has_some(record: &CohortRecord) -> bool {
    !record.cohort.examples.is_empty()
}

impl ExamplesPage {
    /// The examples of a cohort, with a link back to where the reader came from.
    pub(crate) fn new(record: &CohortRecord, back: NavLink, visit: &Visit) -> Self {
        let t = visit.t();
        let cohort = &record.cohort;
        let mut layout = visit.layout(t.programme_examples());
        layout.above = Some(back);
        layout.contact = Some(record.programme.contact.email.to_string());
        let place = cohort.handbook.as_ref().and_then(|handbook| handbook.suitable_projects.as_ref());
        Self {
            layout,
            handbook: place
                .map(|place| t.programme_examples_handbook(Words::of(&place.heading, visit).text, place.page)),
            examples: cohort.examples.iter().map(|example| Example::new(example, visit)).collect(),
        }
    }
}

impl Example {
    fn new(example: &ExampleProject, visit: &Visit) -> Self {
        let t = visit.t();
        let fact = |term, text| Fact::words(term, Words::of(text, visit));
        Self {
            title: Words::of(&example.title, visit),
            facts: vec![
                fact(t.project_problem(), &example.problem),
                fact(t.programme_example_aim(), &example.aim),
                fact(t.measure_list_title(), &example.measures),
            ],
        }
    }
}

pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(slug): Path<Slug>,
) -> Result<Response, WebError> {
    let record = cohort::announced(&platform, &slug).await?;
    if !has_some(&record) {
        return Err(WebError::NotFound);
    }
    let programme = Words::of(&record.cohort.title, &visit).text;
    let back = NavLink::new(programme, visit.url(&Url::Programme(slug)));
    visit.show(&ExamplesPage::new(&record, back, &visit))
}

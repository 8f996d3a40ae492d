//! What is left for an assessor, cohort by cohort.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    assessment::{self, OwnProgress, Pile, PileItem},
};

use crate::{
    Url, Visit, WebError,
    layout::{
        Layout,
        list::{Task, TaskState},
    },
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "assess/pile.html")]
struct PilePage {
    layout: Layout,
    piles: Vec<Shown>,
}

/// The pile of one cohort.
#[derive(Debug)]
struct Shown {
    title: Words,
    said: String,
    next: Option<String>,
    tasks: Vec<Task>,
}

pub(super) async fn pile(visit: Visit, State(platform): State<Platform>) -> Result<Response, WebError> {
    let piles = assessment::piles(&platform, visit.actor()).await?;
    let piles = piles.iter().map(|pile| shown(pile, &visit)).collect();
    visit.show(&PilePage { layout: visit.layout(visit.t().assessment_title()), piles })
}

fn shown(pile: &Pile, visit: &Visit) -> Shown {
    let t = visit.t();
    let said = if pile.is_early {
        let day = bedre_i18n::date::long(pile.cohort.cohort.deadline().current(), visit.locale());
        t.assessment_early(day)
    } else if pile.items.is_empty() {
        t.assessment_list_empty().to_owned()
    } else {
        t.assessment_list_intro(pile.left())
    };
    let task = |(place, item): (usize, &PileItem)| {
        let state = match item.own {
            OwnProgress::Left => TaskState::NotStarted,
            OwnProgress::Begun => TaskState::Started,
            OwnProgress::Finished => TaskState::Done,
        };
        let label = t.assessment_application_number(pile.items.len(), place + 1);
        Task::new(label, visit.url(&Url::AssessApplication(item.application)), state)
    };
    Shown {
        title: Words::of(&pile.cohort.cohort.title, visit),
        said,
        next: pile.next_after(None).map(|id| visit.url(&Url::AssessApplication(id))),
        tasks: pile.items.iter().enumerate().map(task).collect(),
    }
}

//! The invitation to a programme, to print and pin up: the same words as its page, on two sheets (H2).

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use bedre_actions::{Platform, cohort};
use bedre_documents::invitation::{Fact, Invitation, Item, Section, Session};
use bedre_domain::{clock::date_in_oslo, cohort::CohortRecord, key::Slug, programme::Outcome, wording::Bilingual};

use super::{plan, show};
use crate::{Url, Visit, WebError, path::Path, wording::Words};

pub(super) async fn invitation(
    visit: Visit,
    State(platform): State<Platform>,
    Path(slug): Path<Slug>,
) -> Result<Response, WebError> {
    let record = cohort::announced(&platform, &slug).await?;
    let address = platform.link(&visit.url(&Url::Programme(slug.clone())));
    let invitation = facts(&record, address, &visit);
    let t = visit.t();
    let pdf = tokio::task::spawn_blocking(move || invitation.pdf(t))
        .await
        .map_err(|error| WebError::Document(error.to_string()))?
        .map_err(|error| WebError::Document(error.to_string()))?;
    let name = format!("inline; filename=\"{slug}.pdf\"");
    Ok(([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)], pdf)
        .into_response())
}

/// What the invitation says.
fn facts(record: &CohortRecord, address: String, visit: &Visit) -> Invitation {
    let (t, programme, cohort) = (visit.t(), &record.programme, &record.cohort);
    let text = |words: &Bilingual| Words::of(words, visit).text;
    let item = |words: String| Item { words, items: Vec::new() };
    let outcome = |outcome: &Outcome| Item {
        words: text(&outcome.text),
        items: outcome.parts.iter().map(|part| text(&part.text)).collect(),
    };
    let mut sections =
        vec![Section { heading: t.programme_goal().to_owned(), text: text(&programme.goal), items: Vec::new() }];
    if !programme.outcomes.is_empty() {
        sections.push(Section {
            heading: t.programme_outcomes().to_owned(),
            text: t.programme_outcomes_intro().to_owned(),
            items: programme.outcomes.iter().map(outcome).collect(),
        });
    }
    if !programme.benefits.is_empty() {
        sections.push(Section {
            heading: t.programme_what_you_get().to_owned(),
            text: String::new(),
            items: programme.benefits.iter().map(|benefit| item(text(benefit))).collect(),
        });
    }
    if !cohort.criteria.is_empty() {
        sections.push(Section {
            heading: t.programme_criteria().to_owned(),
            text: t.programme_criteria_intro().to_owned(),
            items: cohort.criteria.iter().map(|criterion| item(text(&criterion.title))).collect(),
        });
    }
    Invitation {
        title: text(&cohort.title),
        organisers: programme.organisers.iter().map(|organiser| organiser.name.clone()).collect(),
        lead: text(&programme.intro),
        summary: show::facts(record, visit)
            .into_iter()
            .map(|fact| Fact { term: fact.term, words: fact.value })
            .collect(),
        sections,
        plan: plan::lines(record, visit)
            .into_iter()
            .map(|line| Session {
                title: line.what.text,
                when: line.when,
                place: line.place,
                participation: line.expected,
            })
            .collect(),
        plan_note: cohort
            .plan
            .tentative()
            .next()
            .map(|_| t.programme_plan_tentative_note().to_owned())
            .unwrap_or_default(),
        deadline: cohort.deadline().current(),
        address,
        contact: contact(record, visit),
        made: date_in_oslo(visit.now()),
    }
}

fn contact(record: &CohortRecord, visit: &Visit) -> Vec<String> {
    let contact = &record.programme.contact;
    let mut lines = vec![Words::of(&contact.role, visit).text, contact.email.to_string()];
    lines.extend(contact.phone.clone());
    lines
}

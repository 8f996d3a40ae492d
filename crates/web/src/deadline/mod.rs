//! Extending the application deadline, for the cohort's lead.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{
    Platform, cohort,
    deadline::{self, DeadlineError},
};
use bedre_domain::{
    cohort::{CohortRecord, ExtendError},
    free_text::FreeText,
    id::CohortId,
    wording::Bilingual,
};
use bedre_i18n::date;
use serde::Deserialize;

use crate::{
    App, Url, Visit, WebError,
    form::Form,
    layout::{
        Layout, Notice, NoticeKind,
        form::{Field, LineKind, Problems},
    },
    path::Path,
    wording::Words,
};

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

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DeadlineProblem {
    NotADate,
    ReasonMissing,
    ReasonRefused,
}

impl DeadlineForm {
    /// The new day and the reason, or every problem with the field it is in.
    fn parse(&self) -> Result<(jiff::civil::Date, Bilingual), Vec<(&'static str, DeadlineProblem)>> {
        let mut problems = Vec::new();
        let to = date::parse(&self.to).map_err(|_| problems.push(("to", DeadlineProblem::NotADate))).ok();
        let mut reason = |name, typed: &str| match FreeText::within(typed, 500) {
            Ok(text) if text.is_empty() => problems.push((name, DeadlineProblem::ReasonMissing)),
            Ok(_) => {}
            Err(_) => problems.push((name, DeadlineProblem::ReasonRefused)),
        };
        reason("reason_nb", &self.reason_nb);
        reason("reason_nn", &self.reason_nn);
        match to {
            Some(to) if problems.is_empty() => Ok((to, Bilingual::new(self.reason_nb.trim(), self.reason_nn.trim()))),
            Some(_) | None => Err(problems),
        }
    }
}

async fn open(visit: Visit, State(platform): State<Platform>, Path(id): Path<CohortId>) -> Result<Response, WebError> {
    let record = cohort::lead(&platform, visit.actor(), id).await?;
    visit.show(&DeadlinePage::new(&record, &DeadlineForm::default(), Problems::default(), &visit))
}

async fn extend(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<CohortId>,
    Form(form): Form<DeadlineForm>,
) -> Result<Response, WebError> {
    let t = visit.t();
    let record = cohort::lead(&platform, visit.actor(), id).await?;
    let mut problems = Problems::default();
    match form.parse() {
        Ok((to, reason)) => match deadline::extend(&platform, visit.actor(), id, to, reason).await {
            Ok(told) => {
                let record = cohort::lead(&platform, visit.actor(), id).await?;
                let mut page = DeadlinePage::new(&record, &DeadlineForm::default(), Problems::default(), &visit);
                page.layout.notice = Some(Notice { kind: NoticeKind::Done, text: t.admin_deadline_extended(told) });
                return visit.show(&page);
            }
            Err(DeadlineError::Extend(ExtendError::NotLater { from, .. })) => {
                problems.add("to", t.admin_deadline_not_later(date::long(from, visit.locale())));
            }
            Err(DeadlineError::Action(error)) => return Err(error.into()),
        },
        Err(found) => {
            for (field, problem) in found {
                let words = match problem {
                    DeadlineProblem::NotADate => t.form_not_a_date(),
                    DeadlineProblem::ReasonMissing => t.form_required(),
                    DeadlineProblem::ReasonRefused => t.form_identity_number_found(),
                };
                problems.add(field, words);
            }
        }
    }
    visit.reject(&DeadlinePage::new(&record, &form, problems, &visit))
}

impl DeadlinePage {
    fn new(record: &CohortRecord, form: &DeadlineForm, problems: Problems, visit: &Visit) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.admin_deadline_extend());
        layout.wrong = !problems.is_empty();
        layout.above = Some(crate::layout::NavLink::new(
            Words::of(&record.cohort.title, visit).text,
            visit.url(&Url::Programme(record.cohort.slug.clone())),
        ));
        let reason = |name, language: &str, typed: &str| {
            let label = format!("{} ({language})", t.admin_deadline_reason());
            Field::long(name, label, typed, Some(500)).of(&problems)
        };
        let fields = vec![
            Field::line(LineKind::Date, "to", t.admin_deadline_new(), &form.to).hint(t.form_date_hint()).of(&problems),
            reason("reason_nb", t.site_language_nb(), &form.reason_nb),
            reason("reason_nn", t.site_language_nn(), &form.reason_nn),
        ];
        let now = t.programme_deadline(date::long(record.cohort.deadline().current(), visit.locale()));
        Self { layout, problems, now, fields, action: visit.url(&Url::Deadline(record.id)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_is_named_at_once() {
        let form = DeadlineForm {
            to: "31.02.2020".to_owned(),
            reason_nb: " ".to_owned(),
            reason_nn: "02013299997".to_owned(),
        };

        let problems = form.parse().unwrap_err();

        assert_eq!(
            problems,
            [
                ("to", DeadlineProblem::NotADate),
                ("reason_nb", DeadlineProblem::ReasonMissing),
                ("reason_nn", DeadlineProblem::ReasonRefused)
            ]
        );
    }
}

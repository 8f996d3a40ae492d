//! All answers on one page, to look over before they are sent, and to read afterwards.

use askama::Template;
use axum::{extract::State, response::Response};
use bedre_actions::{
    Platform,
    application::{self, Opened, SubmitError},
};
use bedre_domain::{
    application::SubmitError as Refusal,
    cohort::Cohort,
    id::ApplicationId,
    question::{AnswerError, Answers, Field, Section},
};

use crate::{
    Url, Visit, WebError,
    layout::{Layout, NavLink, list::Fact},
    path::Path,
    question,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "application/check.html")]
struct CheckPage {
    layout: Layout,
    /// What keeps the application from being sent: where to mend it, and the words.
    faults: Vec<(String, String)>,
    sections: Vec<Answered>,
    intro: Option<String>,
    /// The words on the button that sends, when there is something to send.
    send: Option<&'static str>,
    action: String,
}

/// A section with its answers.
#[derive(Debug)]
pub(crate) struct Answered {
    /// Its heading.
    pub(crate) title: Words,
    /// The questions with their answers.
    pub(crate) facts: Vec<Fact>,
}

pub(super) async fn check(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    let opened = application::open(&platform, visit.actor(), id).await?;
    visit.show(&CheckPage::new(&opened, &[], &visit))
}

pub(super) async fn submit(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    match application::submit(&platform, visit.actor(), id).await {
        Ok(_) => Ok(visit.to(&Url::ApplicationReceipt(id))),
        Err(SubmitError::Action(error)) => Err(error.into()),
        Err(SubmitError::Refused(Refusal::Closed | Refusal::Settled(_))) => Ok(visit.to(&Url::Application(id))),
        Err(SubmitError::Refused(Refusal::Faulty(faults))) => {
            let opened = application::open(&platform, visit.actor(), id).await?;
            visit.reject(&CheckPage::new(&opened, &faults, &visit))
        }
    }
}

impl CheckPage {
    fn new(opened: &Opened, faults: &[AnswerError], visit: &Visit) -> Self {
        let (t, cohort, application) = (visit.t(), &opened.cohort.cohort, &opened.application);
        let can_edit = application.may_edit(cohort, visit.now()).is_ok();
        // What can no longer be sent is not what counts: then the page shows what was handed in.
        let handed_in = application.state.submission();
        let answers = match handed_in {
            Some(submission) if !can_edit => &submission.answers,
            Some(_) | None => &application.answers,
        };
        let mut layout =
            visit.layout(if can_edit { t.application_check_title() } else { t.application_read_answers() });
        layout.above = Some(NavLink::new(t.application_back_to_tasks(), visit.url(&Url::Application(application.id))));
        layout.contact = Some(opened.cohort.programme.contact.email.to_string());
        layout.wrong = !faults.is_empty();
        let send = match (can_edit, handed_in) {
            (true, None) => Some(t.application_check_send()),
            (true, Some(_)) if application.is_ahead_of_submission() => Some(t.application_check_send_again()),
            (true, Some(_)) | (false, _) => None,
        };
        let id = can_edit.then_some(application.id);
        Self {
            layout,
            faults: faults
                .iter()
                .filter_map(|fault| {
                    let words = question::problem(fault, cohort, answers, visit);
                    Some((where_to_mend(fault, cohort, application.id, visit)?, words))
                })
                .collect(),
            sections: cohort
                .form
                .sections()
                .iter()
                .map(|section| Answered::new(section, cohort, answers, id, visit))
                .collect(),
            intro: can_edit.then(|| t.application_check_intro(application.last_day(cohort))),
            send,
            action: visit.url(&Url::ApplicationCheck(application.id)),
        }
    }
}

/// The page and place where a fault is mended.
fn where_to_mend(fault: &AnswerError, cohort: &Cohort, id: ApplicationId, visit: &Visit) -> Option<String> {
    let has_it = |section: &&Section| section.questions.iter().any(|asked| asked.key == fault.field.question);
    let section = cohort.form.sections().iter().find(has_it)?;
    let page = visit.url(&Url::ApplicationSection(id, section.key.clone()));
    Some(format!("{page}?check=1#{}", fault.field))
}

impl Answered {
    /// The answers of a section, with the way to change them in the application `id`, where that can be done.
    pub(crate) fn new(
        section: &Section,
        cohort: &Cohort,
        answers: &Answers,
        id: Option<ApplicationId>,
        visit: &Visit,
    ) -> Self {
        let facts = cohort.form.asked_in(section, answers).map(|asked| {
            let mut answer = question::answer(asked, answers, visit);
            if answer.is_empty() {
                visit.t().form_no_answer().clone_into(&mut answer);
            }
            let fact = Fact::new(Words::of(&asked.label, visit).text, answer);
            match id {
                Some(id) => {
                    let page = visit.url(&Url::ApplicationSection(id, section.key.clone()));
                    fact.change(format!("{page}#{}", Field::whole(&asked.key)))
                }
                None => fact,
            }
        });
        Self { title: Words::of(&section.title, visit), facts: facts.collect() }
    }
}

//! That the application has arrived: a page, and a file to keep.

use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use bedre_actions::{
    Platform,
    application::{self, HandedIn},
    confirmation,
};
use bedre_documents::receipt;
use bedre_domain::{confirmation::Confirmations, id::ApplicationId, question::Answered};
use bedre_i18n::date;

use crate::{
    Url, Visit, WebError,
    confirmation::status_line,
    layout::{Layout, NavLink, Notice, NoticeKind},
    path::Path,
    question,
    wording::Words,
};

#[derive(Debug, Template)]
#[template(path = "application/receipt.html")]
struct ReceiptPage {
    layout: Layout,
    /// Who is asked to confirm, while an answer is waited for.
    leader: Option<String>,
    amend: String,
    answer_by: Option<String>,
    pdf: String,
    application: String,
}

pub(super) async fn receipt(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    let handed_in = application::handed_in(&platform, visit.actor(), id).await?;
    let asked = confirmation::of_application(&platform, visit.actor(), &handed_in.application).await?;
    visit.show(&ReceiptPage::new(&handed_in, &asked, &visit))
}

impl ReceiptPage {
    fn new(handed_in: &HandedIn, asked: &Confirmations, visit: &Visit) -> Self {
        let (t, cohort, id) = (visit.t(), &handed_in.cohort.cohort, handed_in.application.id);
        let email = visit.actor().person().map(|person| person.email.to_string()).unwrap_or_default();
        let sent = t.application_receipt_text(email, date::moment(handed_in.at, visit.locale()));
        let mut layout = visit.layout(t.application_receipt_title());
        layout.above = Some(NavLink::new(t.application_list_title(), visit.url(&Url::Home)));
        layout.notice = Some(Notice { kind: NoticeKind::Done, text: sent });
        layout.contact = Some(handed_in.cohort.programme.contact.email.to_string());
        let is_asked = asked.current().is_some_and(|current| current.waiting().is_some());
        let waits = is_asked && handed_in.application.waits_for_leader();
        Self {
            layout,
            leader: waits.then(|| status_line(visit, asked)),
            amend: t.application_check_intro(handed_in.application.last_day(cohort)),
            answer_by: cohort.answer_day().map(|day| t.application_receipt_answer_by(day)),
            pdf: visit.url(&Url::ApplicationReceiptPdf(id)),
            application: visit.url(&Url::Application(id)),
        }
    }
}

pub(super) async fn pdf(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    let handed_in = application::handed_in(&platform, visit.actor(), id).await?;
    let (document, t) = (document(&handed_in, &visit), visit.t());
    let printed = tokio::task::spawn_blocking(move || document.pdf(t)).await;
    let pdf = printed.map_err(|error| WebError::Document(error.to_string()))?;
    let pdf = pdf.map_err(|error| WebError::Document(error.to_string()))?;
    let head = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"bedre-receipt.pdf\"")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((head, pdf).into_response())
}

/// What was handed in, as a document.
fn document(handed_in: &HandedIn, visit: &Visit) -> receipt::Receipt {
    let (cohort, programme) = (&handed_in.cohort.cohort, &handed_in.cohort.programme);
    receipt::Receipt {
        applicant: visit.actor().person().map(|person| person.called().to_owned()).unwrap_or_default(),
        programme: Words::of(&cohort.title, visit).text,
        cohort: cohort.number.map(u32::from),
        organisers: programme.organisers.iter().map(|organiser| organiser.name.clone()).collect(),
        sent: handed_in.at,
        version: handed_in.version,
        sections: sections(handed_in, visit),
        digest: handed_in.digest,
    }
}

/// The questions in the words of the day, under the headings of the form. One that the form no longer has stands last.
fn sections(handed_in: &HandedIn, visit: &Visit) -> Vec<receipt::Section> {
    let form = &handed_in.cohort.cohort.form;
    let all = handed_in.complete.answered();
    let of = |answered: &[&Answered]| answered.iter().map(|answered| answer(answered, handed_in, visit)).collect();
    let mut sections: Vec<receipt::Section> = Vec::new();
    for section in form.sections() {
        let here: Vec<&Answered> = all
            .iter()
            .filter(|answered| section.questions.iter().any(|asked| asked.key == answered.question.key))
            .collect();
        if !here.is_empty() {
            sections.push(receipt::Section { heading: Words::of(&section.title, visit).text, answers: of(&here) });
        }
    }
    let left: Vec<&Answered> = all.iter().filter(|answered| form.question(&answered.question.key).is_none()).collect();
    if !left.is_empty() {
        let heading = visit.t().application_earlier_questions().to_owned();
        sections.push(receipt::Section { heading, answers: of(&left) });
    }
    sections
}

fn answer(answered: &Answered, handed_in: &HandedIn, visit: &Visit) -> receipt::Answer {
    let typed = handed_in.application.state.submission().map(|submission| &submission.answers);
    receipt::Answer {
        question: Words::of(&answered.question.label, visit).text,
        answer: typed.map(|typed| question::answer(&answered.question, typed, visit)).unwrap_or_default(),
    }
}

//! The pages behind a leader's link: what is asked, the form, the receipt, and what is said when the link has ended.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use bedre_actions::{
    Platform, Secret,
    confirmation::{self, LinkError, Linked, Reply},
};
use bedre_domain::confirmation::{AnswerError, Confirmed, LeaderAnswer, LinkOpens};
use bedre_i18n::date;

use super::{
    form::{AnswerForm, Fault, Faults, Fields},
    summary::{self, Shown},
};
use crate::{
    App, Visit, WebError,
    form::Form,
    layout::{Layout, Notice, NoticeKind},
    path::Path,
    url::Url,
    visit::html,
    wording::Words,
};

/// What is asked, before the form: who asks, what it binds to, until when, and the summary.
#[derive(Debug, Template)]
#[template(path = "confirmation/question.html")]
struct QuestionPage {
    layout: Layout,
    intro: String,
    answer_by: Option<String>,
    statements: Vec<Words>,
    summary: Vec<Shown>,
    not_mine: String,
    start: String,
}

/// The form.
#[derive(Debug, Template)]
#[template(path = "confirmation/answer.html")]
struct AnswerPage {
    layout: Layout,
    fields: Fields,
    summary: Vec<Shown>,
    send: &'static str,
    action: String,
    back: String,
}

/// The answer that was given.
#[derive(Debug, Template)]
#[template(path = "confirmation/receipt.html")]
struct ReceiptPage {
    layout: Layout,
    lead: String,
    answered: String,
    by: String,
    hours: Option<String>,
    statements: Vec<String>,
    words: Option<(&'static str, String)>,
    change: Option<Change>,
}

/// How an answer can be changed.
#[derive(Debug)]
struct Change {
    until: String,
    action: String,
}

/// That the link has ended, or that there is nothing to do any more.
#[derive(Debug, Template)]
#[template(path = "confirmation/ended.html")]
struct EndedPage {
    layout: Layout,
    lead: String,
    renew: Option<String>,
}

/// The page behind the link. Opening it changes nothing.
pub(super) async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let linked = confirmation::by_link(&platform, &Secret::brought(&token)).await?;
    if linked.is_withdrawn {
        let lead = visit.t().confirmation_withdrawn().to_owned();
        return ended(&visit, &token, visit.t().confirmation_ended_title(), lead, None);
    }
    match linked.opens {
        LinkOpens::Question => visit.show(&QuestionPage::new(&visit, &token, &linked)),
        LinkOpens::Answer { can_change } => show_receipt(&visit, &token, &linked, can_change),
        LinkOpens::Forgotten => {
            let lead = visit.t().confirmation_thanks_not_mine().to_owned();
            let layout = layout(&visit, &token, visit.t().confirmation_thanks_title());
            visit.show(&EndedPage { layout, lead, renew: None })
        }
        LinkOpens::Expired => {
            let renew = visit.url(&Url::ConfirmRenew(token.clone()));
            let lead = visit.t().confirmation_expired_text().to_owned();
            ended(&visit, &token, visit.t().confirmation_expired_title(), lead, Some(renew))
        }
        LinkOpens::Ended => {
            let lead = visit.t().confirmation_ended_text(linked.cohort.programme.contact.email.as_str());
            ended(&visit, &token, visit.t().confirmation_ended_title(), lead, None)
        }
    }
}

/// Who reloads the form, or comes to it by the address alone, begins anew.
pub(super) async fn back_to_start(visit: Visit, Path(token): Path<String>) -> Response {
    visit.to(&Url::Confirm(token))
}

/// The form, once its button was pressed. Changes nothing either.
pub(super) async fn form(
    visit: Visit,
    State(platform): State<Platform>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let linked = confirmation::by_link(&platform, &Secret::brought(&token)).await?;
    if !can_answer(&linked) {
        return Ok(visit.to(&Url::Confirm(token)));
    }
    visit.show(&AnswerPage::new(&visit, &token, &linked, &AnswerForm::default(), &Faults::new()))
}

/// Takes the answer.
pub(super) async fn answer(
    visit: Visit,
    State(app): State<App>,
    Path(token): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, WebError> {
    let secret = Secret::brought(&token);
    let linked = confirmation::by_link(&app.platform, &secret).await?;
    if !can_answer(&linked) {
        return Ok(visit.to(&Url::Confirm(token)));
    }
    let rule = &linked.cohort.cohort.leader;
    let form = AnswerForm::of(pairs, rule)?;
    let page = |faults: &Faults| AnswerPage::new(&visit, &token, &linked, &form, faults);
    let reply = match form.parse(rule, visit.language()) {
        Ok(reply) => reply,
        Err(faults) => return visit.reject(&page(&faults)),
    };
    if let Some((hours, minimum)) = form.minimum_to_tell(&reply, &linked) {
        return visit.show(&page(&Faults::new()).warning(&visit, hours, minimum));
    }
    if let Reply::Forward { to } = &reply
        && let Err(wait) = app.limits.mail_to(to)
    {
        return visit.reject(&page(&vec![("forward".to_owned(), Fault::Wait(wait))]));
    }
    match confirmation::answer(&app.platform, visit.actor(), &secret, form.page_key(), reply).await {
        Ok(()) => Ok(Redirect::to(&visit.url(&Url::Confirm(token))).into_response()),
        Err(LinkError::NotRead) => visit.reject(&page(&Faults::new()).not_read(&visit)),
        Err(LinkError::WrongReceiver) => visit.reject(&page(&vec![("forward".to_owned(), Fault::WrongReceiver)])),
        Err(error) => settled(&visit, token, error),
    }
}

/// Mails a new link to the same address.
pub(super) async fn renew(
    visit: Visit,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let secret = Secret::brought(&token);
    let linked = confirmation::by_link(&app.platform, &secret).await?;
    if let Some(leader) = linked.confirmation.leader() {
        app.limits.mail_to(leader)?;
    }
    match confirmation::renew(&app.platform, visit.actor(), &secret).await {
        Ok(()) => {
            let layout = layout(&visit, &token, visit.t().confirmation_renewed_title());
            visit.show(&EndedPage { layout, lead: visit.t().confirmation_renewed_text().to_owned(), renew: None })
        }
        Err(error) => settled(&visit, token, error),
    }
}

/// What to show when something else has happened to the request meanwhile: the page as it is now.
fn settled(visit: &Visit, token: String, error: LinkError) -> Result<Response, WebError> {
    match error {
        LinkError::Action(error) => Err(error.into()),
        LinkError::Refused(AnswerError::TooLate | AnswerError::NotAsked(_) | AnswerError::NoName)
        | LinkError::NotRenewed(_)
        | LinkError::NotRead
        | LinkError::WrongReceiver => Ok(visit.to(&Url::Confirm(token))),
    }
}

fn can_answer(linked: &Linked) -> bool {
    let takes_answers = match linked.opens {
        LinkOpens::Question | LinkOpens::Answer { can_change: true } => true,
        LinkOpens::Answer { can_change: false } | LinkOpens::Forgotten | LinkOpens::Expired | LinkOpens::Ended => false,
    };
    takes_answers && !linked.is_withdrawn
}

fn layout(visit: &Visit, token: &str, title: impl Into<String>) -> Layout {
    Layout { path: Url::Confirm(token.to_owned()).to_string(), ..visit.layout(title) }
}

fn title(visit: &Visit, linked: &Linked) -> String {
    visit.t().confirmation_title(linked.confirmation.summary.applicant.as_str())
}

fn ended(visit: &Visit, token: &str, title: &str, lead: String, renew: Option<String>) -> Result<Response, WebError> {
    html(StatusCode::GONE, &EndedPage { layout: layout(visit, token, title), lead, renew })
}

impl QuestionPage {
    fn new(visit: &Visit, token: &str, linked: &Linked) -> Self {
        let t = visit.t();
        let applicant = linked.confirmation.summary.applicant.as_str();
        let programme = Words::of(&linked.cohort.cohort.title, visit).text;
        let mut layout = layout(visit, token, title(visit, linked));
        layout.contact = Some(linked.cohort.programme.contact.email.to_string());
        let until = linked.confirmation.answer_by().map(|until| date::in_oslo(until).date());
        Self {
            intro: t.confirmation_intro(applicant, programme),
            answer_by: until.map(|until| t.confirmation_answer_by(until)),
            statements: Words::all(linked.cohort.cohort.leader.statements.iter().map(|one| &one.text), visit),
            summary: summary::of(&linked.confirmation, visit),
            not_mine: t.confirmation_not_mine_text(applicant),
            start: visit.url(&Url::ConfirmForm(token.to_owned())),
            layout,
        }
    }
}

impl AnswerPage {
    fn new(visit: &Visit, token: &str, linked: &Linked, form: &AnswerForm, faults: &Faults) -> Self {
        let mut layout = layout(visit, token, title(visit, linked));
        layout.wrong = !faults.is_empty();
        let url = Url::Confirm(token.to_owned());
        Self {
            layout,
            fields: Fields::new(visit, linked, form, faults),
            summary: summary::of(&linked.confirmation, visit),
            send: visit.t().confirmation_send(),
            action: visit.url(&url),
            back: visit.url(&url),
        }
    }

    /// The same with the warning that the hours are few; the next press sends (F21).
    fn warning(mut self, visit: &Visit, hours: u16, minimum: u16) -> Self {
        let t = visit.t();
        let text = t.confirmation_hours_below_recommended(hours, minimum);
        let text = format!("{text} {}", t.confirmation_hours_still());
        self.layout.notice = Some(Notice { kind: NoticeKind::Warning, text });
        self.fields.warned = hours.to_string();
        self.send = t.confirmation_send_anyway();
        self
    }

    /// The same with the word that the application has changed meanwhile.
    fn not_read(mut self, visit: &Visit) -> Self {
        let text = visit.t().confirmation_not_read().to_owned();
        self.layout.notice = Some(Notice { kind: NoticeKind::Warning, text });
        self
    }
}

fn show_receipt(visit: &Visit, token: &str, linked: &Linked, can_change: bool) -> Result<Response, WebError> {
    let answered = linked.confirmation.answered().ok_or(WebError::NotFound)?;
    let (t, applicant) = (visit.t(), linked.confirmation.summary.applicant.as_str());
    let lead = match &answered.answer {
        LeaderAnswer::Yes(_) => t.confirmation_thanks_yes(applicant),
        LeaderAnswer::YesWithLimits { .. } => t.confirmation_thanks_limits(applicant),
        LeaderAnswer::No { .. } => t.confirmation_thanks_no(applicant),
    };
    let label = match &answered.answer {
        LeaderAnswer::Yes(_) => t.confirmation_comment(),
        LeaderAnswer::YesWithLimits { .. } => t.confirmation_limits(),
        LeaderAnswer::No { .. } => t.confirmation_reason(),
    };
    let words = answered.answer.words();
    let confirmed = answered.answer.confirmed();
    let statements = |confirmed: &Confirmed| confirmed.statements.iter().map(|one| one.text.clone()).collect();
    let change = || Change {
        until: t.confirmation_thanks_change(date::in_oslo(answered.answer_by).date()),
        action: visit.url(&Url::ConfirmForm(token.to_owned())),
    };
    visit.show(&ReceiptPage {
        layout: layout(visit, token, t.confirmation_thanks_title()),
        lead,
        answered: t.confirmation_already(date::moment(answered.at, visit.locale())),
        by: answered.name.as_str().to_owned(),
        hours: confirmed.map(|confirmed| confirmed.hours.get().to_string()),
        statements: confirmed.map(statements).unwrap_or_default(),
        words: (!words.is_empty()).then(|| (label, words.as_str().to_owned())),
        change: can_change.then(change),
    })
}

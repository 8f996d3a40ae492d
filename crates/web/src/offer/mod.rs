//! The offer of a seat, for the applicant: what it binds both sides to, yes or no.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use bedre_actions::{
    Platform,
    offer::{self, AnswerError, OpenedOffer},
};
use bedre_domain::{application::ApplicationStanding, clock::has_passed, id::ApplicationId};
use bedre_i18n::{list, money};
use serde::Deserialize;

use crate::{
    App, Url, Visit, WebError,
    form::Form,
    layout::{Layout, NavLink, Notice, NoticeKind, list::Fact},
    path::Path,
    wording::Words,
};

pub(crate) fn routes() -> Router<App> {
    Router::new().route("/application/{id}/offer", get(open).post(answer))
}

#[derive(Debug, Template)]
#[template(path = "offer/offer.html")]
struct OfferPage {
    layout: Layout,
    lead: String,
    answer_by: Option<String>,
    facts: Vec<Fact>,
    is_tentative: bool,
    home: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Accept,
    Decline,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerForm {
    answer: Answer,
}

async fn open(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
) -> Result<Response, WebError> {
    let opened = offer::open(&platform, visit.actor(), id).await?;
    visit.show(&OfferPage::new(&opened, None, &visit))
}

async fn answer(
    visit: Visit,
    State(platform): State<Platform>,
    Path(id): Path<ApplicationId>,
    Form(form): Form<AnswerForm>,
) -> Result<Response, WebError> {
    let answered = match form.answer {
        Answer::Accept => offer::accept(&platform, visit.actor(), id).await,
        Answer::Decline => offer::decline(&platform, visit.actor(), id).await,
    };
    let problem = match answered {
        Ok(()) => return Ok(visit.to(&Url::Offer(id))),
        Err(AnswerError::Action(error)) => return Err(error.into()),
        Err(AnswerError::NoSeatLeft) => visit.t().offer_no_seat_left().to_owned(),
        Err(AnswerError::Refused(_)) => visit.t().offer_ended().to_owned(),
    };
    let opened = offer::open(&platform, visit.actor(), id).await?;
    visit.reject(&OfferPage::new(&opened, Some(problem), &visit))
}

impl OfferPage {
    fn new(opened: &OpenedOffer, problem: Option<String>, visit: &Visit) -> Self {
        let t = visit.t();
        let mut layout = visit.layout(t.offer_title());
        let application = visit.url(&Url::Application(opened.application.id));
        layout.above = Some(NavLink::new(t.application_back_to_tasks(), application));
        let standing = opened.application.state.standing();
        let stands = opened.until.filter(|until| !has_passed(*until, visit.now()));
        layout.notice = match problem {
            Some(text) => Some(Notice { kind: NoticeKind::Failure, text }),
            None => notice(standing, stands.is_some(), visit),
        };
        let title = Words::of(&opened.cohort.cohort.title, visit).text;
        let day = stands.map(|until| bedre_i18n::date::day_of(until, visit.locale()));
        Self {
            layout,
            lead: t.message_offer_text(title),
            answer_by: day.map(|day| t.offer_answer_by(day)),
            facts: facts(opened, visit),
            is_tentative: opened.terms.is_tentative,
            home: (standing == ApplicationStanding::Accepted).then(|| visit.url(&Url::Home)),
        }
    }
}

/// What has become of an offer that does not stand any more.
fn notice(standing: ApplicationStanding, stands: bool, visit: &Visit) -> Option<Notice> {
    let t = visit.t();
    let (kind, text) = match standing {
        ApplicationStanding::Accepted => (NoticeKind::Done, t.offer_accepted()),
        ApplicationStanding::Declined => (NoticeKind::Information, t.offer_declined()),
        ApplicationStanding::Offered if stands => return None,
        ApplicationStanding::Waiting => (NoticeKind::Information, t.offer_first_in_line()),
        ApplicationStanding::Offered
        | ApplicationStanding::Expired
        | ApplicationStanding::Unplaced
        | ApplicationStanding::Draft
        | ApplicationStanding::Submitted
        | ApplicationStanding::Rejected
        | ApplicationStanding::Withdrawn => (NoticeKind::Information, t.offer_ended()),
    };
    Some(Notice { kind, text: text.to_owned() })
}

/// The terms as they stood in the letter.
fn facts(opened: &OpenedOffer, visit: &Visit) -> Vec<Fact> {
    let (t, terms) = (visit.t(), &opened.terms);
    let mut facts = Vec::new();
    if let Some(first) = &terms.first_session {
        let days: Vec<String> =
            first.days.iter().map(|day| bedre_i18n::date::with_weekday(day.date, visit.locale())).collect();
        let title = Words::of(&first.title, visit).text;
        facts.push(Fact::new(t.offer_first_session(), format!("{title}, {}", list::and(&days, visit.locale()))));
    }
    if !terms.mandatory.is_empty() {
        let names: Vec<String> = Words::all(&terms.mandatory, visit).into_iter().map(|words| words.text).collect();
        facts.push(Fact::new(t.offer_mandatory(), list::and(&names, visit.locale())));
    }
    let fee = terms.fee.map(|fee| money::text(i64::try_from(fee.in_ore()).unwrap_or(i64::MAX), visit.locale()));
    facts.push(Fact::new(t.offer_fee(), fee.unwrap_or_else(|| t.message_offer_free().to_owned())));
    for (term, words) in
        [(t.offer_payment(), &terms.payment_terms), (t.offer_cancellation(), &terms.cancellation_terms)]
    {
        facts.extend(words.as_ref().map(|words| Fact::words(term, Words::of(words, visit))));
    }
    facts
}

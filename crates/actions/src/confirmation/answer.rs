//! Answering by a link that was mailed, without an account. Opening the link changes nothing: mail scanners follow links
//! and post forms.

use std::sync::Arc;

use bedre_domain::{
    application::{Application, ApplicationStanding},
    cohort::CohortRecord,
    cohort::LeaderDuty,
    confirmation::{
        AnswerError, Confirmations, HandedIn, LeaderAnswer as Answer, LeaderConfirmation, LinkOpens, NotRenewed,
    },
    email::Email,
    free_text::FreeText,
    id::LeaderConfirmationId,
    question::Purpose,
};
use bedre_messages::LeaderAnswer;
use bedre_store::{application, confirmation, outbox, person};
use tracing::info;

use super::{
    ask::{keep_leader, last_handed_in},
    request::{keep, tell_applicant, write_asked},
};
use crate::{ActionError, Actor, Platform, Secret, cohort, work::Work};

/// What a leader's link leads to.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The request.
    pub confirmation: LeaderConfirmation,
    /// What the link opens.
    pub opens: LinkOpens,
    /// The cohort that the application is to.
    pub cohort: Arc<CohortRecord>,
    /// Whether the application has been taken back.
    pub is_withdrawn: bool,
    /// What the answer must bring along to show that its form was opened, on this content.
    pub page_key: String,
}

/// Why an answer by a link was not taken.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The form was not opened on the page, or the application has been changed since.
    #[error("answer without having read the page as it is")]
    NotRead,
    /// The time is out, or no answer is asked for.
    #[error(transparent)]
    Refused(#[from] AnswerError),
    /// New time is asked for where it is not needed.
    #[error(transparent)]
    NotRenewed(#[from] NotRenewed),
    /// It was sent on to the applicant, or back to whoever was asked.
    #[error("leader's request sent on to someone who cannot answer it")]
    WrongReceiver,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for LinkError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// What someone with a leader's link replies.
#[derive(Clone, Debug)]
pub enum Reply {
    /// An answer, with the name that was typed.
    Answer {
        /// The answer.
        answer: Answer,
        /// Who answers.
        name: FreeText,
    },
    /// It does not concern them.
    NotMine,
    /// Another is the right leader.
    Forward {
        /// Whom to ask.
        to: Email,
    },
}

/// What a leader's link leads to. Changes nothing.
///
/// # Errors
///
/// [`ActionError::NotFound`] when nobody was sent such a link.
pub async fn by_link(platform: &Platform, token: &Secret) -> Result<Linked, ActionError> {
    let confirmation =
        confirmation::find_by_link(&platform.store, &token.digest()).await?.ok_or(ActionError::NotFound)?;
    let all = confirmation::of_application(&platform.store, confirmation.application).await?;
    let application = application::find(&platform.store, confirmation.application).await?;
    let application = application.ok_or(ActionError::NotFound)?;
    let cohort = cohort::load(platform, application.cohort).await?;
    Ok(Linked {
        opens: opens(platform, &confirmation, &all),
        is_withdrawn: is_withdrawn(&application),
        page_key: page_key(token, &confirmation),
        confirmation,
        cohort,
    })
}

/// What a link opens: an answer to a request that is not the newest any more cannot be changed.
fn opens(platform: &Platform, confirmation: &LeaderConfirmation, all: &Confirmations) -> LinkOpens {
    let is_current = all.current().is_some_and(|current| current.id == confirmation.id);
    match confirmation.opens(platform.now()) {
        LinkOpens::Answer { can_change } => LinkOpens::Answer { can_change: can_change && is_current },
        LinkOpens::Question | LinkOpens::Expired if !is_current => LinkOpens::Ended,
        opens @ (LinkOpens::Question | LinkOpens::Expired | LinkOpens::Forgotten | LinkOpens::Ended) => opens,
    }
}

fn is_withdrawn(application: &Application) -> bool {
    application.state.standing() == ApplicationStanding::Withdrawn
}

/// What only the form of this request, on this version of the application, has in it.
fn page_key(token: &Secret, confirmation: &LeaderConfirmation) -> String {
    token.digest_with(&format!("answer {} {}", confirmation.id, confirmation.version)).0
}

/// Takes the reply of someone with a leader's link, and tells the applicant. `page_key` is that of [`Linked`], as the form
/// brought it back.
///
/// # Errors
///
/// [`LinkError`]; [`ActionError::NotFound`] when nobody was sent such a link, or the application has been taken back.
pub async fn answer(
    platform: &Platform,
    actor: &Actor,
    token: &Secret,
    page_key: &str,
    reply: Reply,
) -> Result<(), LinkError> {
    let Open { work, application, confirmation, cohort } = open(platform, actor, token).await?;
    if page_key != self::page_key(token, &confirmation) {
        return Err(LinkError::NotRead);
    }
    let (id, leader) = (confirmation.id, confirmation.leader().cloned());
    let (deed, told) = match reply {
        Reply::Answer { answer, name } => {
            let told = told(&answer);
            confirmation::update(work.unit(), &confirmation.answer(answer, name, work.now())?).await?;
            ("confirmation.answer", told)
        }
        Reply::NotMine => {
            confirmation::update(work.unit(), &confirmation.disown(work.now())?).await?;
            let application = keep_leader(&work, application.clone(), None, &cohort).await?;
            forget(&work, &application, leader.as_ref()).await?;
            ("confirmation.disown", LeaderAnswer::NotMine)
        }
        Reply::Forward { to } => {
            let applicant = super::request::applicant(&work, &application).await?;
            if applicant.email == to || leader.as_ref() == Some(&to) {
                return Err(LinkError::WrongReceiver);
            }
            confirmation::update(work.unit(), &confirmation.clone().forward(work.now())?).await?;
            forward(&work, &application, &to, &cohort).await?;
            forget(&work, &application, leader.as_ref()).await?;
            ("confirmation.forward", LeaderAnswer::Forwarded)
        }
    };
    tell_applicant(&work, &application, told, &cohort).await?;
    work.note(deed, "leader_confirmation", Some(id.uuid())).await?;
    work.keep().await?;
    info!(confirmation.id = %id, "`{deed}` on request `{id}`");
    Ok(())
}

/// Gives a leader whose time is out a new link, by mail to the same address.
///
/// # Errors
///
/// [`LinkError::NotRenewed`] when the time is not out; [`ActionError::NotFound`] when nobody was sent such a link.
pub async fn renew(platform: &Platform, actor: &Actor, token: &Secret) -> Result<(), LinkError> {
    let Open { work, confirmation, cohort, .. } = open(platform, actor, token).await?;
    let renewed = confirmation.renew(&cohort.cohort.leader, work.now())?;
    confirmation::update(work.unit(), &renewed).await?;
    if let Some(waiting) = renewed.waiting() {
        write_asked(&work, &renewed, waiting, &cohort).await?;
    }
    Ok(work.keep().await?)
}

/// What is behind a link, about to be changed.
struct Open<'a> {
    work: Work<'a>,
    application: Application,
    confirmation: LeaderConfirmation,
    cohort: Arc<CohortRecord>,
}

/// Opens what is behind a link to change it: only the newest request of an application that has not been taken back.
async fn open<'a>(platform: &'a Platform, actor: &Actor, token: &Secret) -> Result<Open<'a>, ActionError> {
    let linked = by_link(platform, token).await?;
    let work = Work::begin(platform, &actor.holding_link()).await?;
    let application = application::find_to_change(work.unit(), linked.confirmation.application).await?;
    let application = application.ok_or(ActionError::NotFound)?;
    let all = confirmation::of_application_to_change(work.unit(), application.id).await?;
    let current = all.current().filter(|current| current.id == linked.confirmation.id).cloned();
    let confirmation = current.filter(|_| !is_withdrawn(&application)).ok_or(ActionError::NotFound)?;
    Ok(Open { work, application, confirmation, cohort: linked.cohort })
}

/// Asks the leader to whom the request was sent on.
async fn forward(
    work: &Work<'_>,
    application: &Application,
    to: &Email,
    cohort: &CohortRecord,
) -> Result<(), ActionError> {
    let application = keep_leader(work, application.clone(), Some(to), cohort).await?;
    let handed_in = HandedIn {
        leader: Some(to.clone()),
        duty: LeaderDuty::Required,
        ..last_handed_in(work, &application, cohort).await?
    };
    let id = LeaderConfirmationId::new(work.mint());
    keep(work, Confirmations::default().ask(id, handed_in, &cohort.cohort.leader, work.now()), cohort).await?;
    Ok(())
}

/// Forgets the address of someone who was named by mistake: in what was handed in, and in the messages about it to them –
/// unless they have an account of their own, whose messages are theirs.
async fn forget(work: &Work<'_>, application: &Application, leader: Option<&Email>) -> Result<(), ActionError> {
    application::forget_in_submissions(work.unit(), application.id, Purpose::LeaderEmail).await?;
    if let Some(leader) = leader
        && person::find_by_email(work.unit(), leader).await?.is_none()
    {
        outbox::forget(work.unit(), leader, application.id).await?;
    }
    Ok(())
}

/// What the applicant is told of an answer.
fn told(answer: &Answer) -> LeaderAnswer {
    match answer {
        Answer::Yes(_) => LeaderAnswer::Yes,
        Answer::YesWithLimits { .. } => LeaderAnswer::YesWithLimits,
        Answer::No { .. } => LeaderAnswer::No,
    }
}

//! Asking a leader: when an application is handed in, when the applicant names another leader – or not at all, when staff
//! say so.

use bedre_domain::{
    access,
    application::Application,
    cohort::{CohortRecord, LeaderDuty},
    confirmation::{ConfirmationStanding, HandedIn, Summary},
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, LeaderConfirmationId},
    person::Person,
    question::{Complete, Purpose},
};
use bedre_store::{application, confirmation};
use jiff::civil;
use tracing::info;

use super::request::{applicant, keep, keep_new};
use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// The most requests for one application: who names a seventh leader asks the programme's contact.
const MOST_REQUESTS: usize = 6;

/// The leader from whom an answer is waited for, for the applicant's receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AskedLeader {
    /// The leader's address.
    pub(crate) email: Email,
    /// The last day to answer.
    pub(crate) answer_by: civil::Date,
}

/// Asks the leader, in the unit in which an application is handed in. Asks again only when what the leader saw has
/// changed; a changed address replaces the request.
pub(crate) async fn ask(
    work: &Work<'_>,
    application: &Application,
    complete: &Complete,
    cohort: &CohortRecord,
) -> Result<Option<AskedLeader>, ActionError> {
    let applicant = applicant(work, application).await?;
    let all = confirmation::of_application_to_change(work.unit(), application.id).await?;
    let id = LeaderConfirmationId::new(work.mint());
    let handed_in = handed_in(application, complete, cohort, &applicant);
    keep(work, all.ask(id, handed_in, &cohort.cohort.leader, work.now()), cohort).await
}

/// What was handed in, as far as a leader is concerned.
pub(super) fn handed_in(
    application: &Application,
    complete: &Complete,
    cohort: &CohortRecord,
    applicant: &Person,
) -> HandedIn {
    let mut summary = Summary::of(complete);
    if summary.applicant.is_empty() {
        summary.applicant = FreeText::new(applicant.called()).unwrap_or_default();
    }
    HandedIn {
        application: application.id,
        version: application.state.submission().map_or(0, |submission| submission.version),
        summary,
        duty: cohort.cohort.leader.duty(complete),
        leader: complete.email_for(Purpose::LeaderEmail).cloned(),
        language: applicant.language,
    }
}

/// What was handed in last, from the store.
pub(super) async fn last_handed_in(
    work: &Work<'_>,
    application: &Application,
    cohort: &CohortRecord,
) -> Result<HandedIn, ActionError> {
    let version = application.state.submission().ok_or(ActionError::NotFound)?.version;
    let complete = application::find_submission(work.unit(), application.id, version).await?;
    let applicant = applicant(work, application).await?;
    Ok(handed_in(application, &complete.ok_or(ActionError::NotFound)?, cohort, &applicant))
}

/// Keeps another leader's address in the application, where it was typed and where it was handed in.
pub(super) async fn keep_leader(
    work: &Work<'_>,
    application: Application,
    leader: Option<&Email>,
    cohort: &CohortRecord,
) -> Result<Application, ActionError> {
    let Some(question) = cohort.cohort.form.question_for(Purpose::LeaderEmail) else { return Ok(application) };
    let application = application.with_leader(&question.key, leader);
    application::update(work.unit(), &application).await?;
    Ok(application)
}

/// Why another leader was not asked.
#[derive(Debug, thiserror::Error)]
pub enum NameLeaderError {
    /// The applicant's own address (F5).
    #[error("own address as the leader's")]
    OwnAddress,
    /// This leader is asked already, and the time is not out.
    #[error("leader named who is asked already")]
    AskedAlready,
    /// A leader has confirmed, staff have waived it, or the application does not wait for a leader.
    #[error("leader named for an application that needs none")]
    NotNeeded,
    /// So many have been named that a person should look at it.
    #[error("more than {MOST_REQUESTS} leaders named")]
    TooMany,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for NameLeaderError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Asks another leader, or the same by a right address, also after the deadline (P15, P20). The request to the one before
/// is closed, and its links end.
///
/// # Errors
///
/// [`NameLeaderError`]; [`ActionError::NotFound`] when there is no such application, or it is somebody else's.
pub async fn name_leader(
    platform: &Platform,
    actor: &Actor,
    id: ApplicationId,
    leader: &Email,
) -> Result<(), NameLeaderError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    if person.email == *leader {
        return Err(NameLeaderError::OwnAddress);
    }
    let cohort = cohort::of_application(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    let application = application::find_to_change(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    if !access::may_keep_application(&actor.standing, &application) {
        return Err(ActionError::NotFound.into());
    }
    let all = confirmation::of_application_to_change(work.unit(), id).await?;
    let current = all.current().ok_or(NameLeaderError::NotNeeded)?;
    let standing = current.standing(work.now());
    if standing.is_settled() || !application.waits_for_leader() {
        return Err(NameLeaderError::NotNeeded);
    }
    if current.leader() == Some(leader) && standing != ConfirmationStanding::Expired {
        return Err(NameLeaderError::AskedAlready);
    }
    if all.all().len() >= MOST_REQUESTS {
        return Err(NameLeaderError::TooMany);
    }
    let application = keep_leader(&work, application, Some(leader), &cohort).await?;
    let handed_in = HandedIn {
        leader: Some(leader.clone()),
        duty: LeaderDuty::Required,
        ..last_handed_in(&work, &application, &cohort).await?
    };
    let new = LeaderConfirmationId::new(work.mint());
    keep(&work, all.ask(new, handed_in, &cohort.cohort.leader, work.now()), &cohort).await?;
    work.note("confirmation.name_leader", "application", Some(id.uuid())).await?;
    work.keep().await?;
    info!(application.id = %id, "another leader is asked for application `{id}`");
    Ok(())
}

/// Why a confirmation was not waived.
#[derive(Debug, thiserror::Error)]
pub enum WaiveError {
    /// No reason was given, a leader has confirmed already, or nothing has been handed in.
    #[error("waiver without a reason or a need")]
    Refused,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for WaiveError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Lets an application go on without a leader's confirmation, for a reason that stays with it (O7).
///
/// # Errors
///
/// [`WaiveError`]; [`ActionError::NotFound`] when there is no such application, or the person does not lead its cohort.
pub async fn waive(platform: &Platform, actor: &Actor, id: ApplicationId, reason: FreeText) -> Result<(), WaiveError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::of_application(platform, id).await?;
    if !access::may_lead(&actor.standing, cohort.id) {
        return Err(ActionError::NotFound.into());
    }
    let work = Work::begin(platform, actor).await?;
    let application = application::find_to_change(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    if !application.waits_for_leader() {
        return Err(WaiveError::Refused);
    }
    let handed_in = last_handed_in(&work, &application, &cohort).await?;
    let all = confirmation::of_application_to_change(work.unit(), id).await?;
    let new = LeaderConfirmationId::new(work.mint());
    let waived = all.waive(new, handed_in, person.id, reason, work.now()).ok_or(WaiveError::Refused)?;
    let waived = keep_new(&work, waived).await?;
    work.note("confirmation.waive", "leader_confirmation", Some(waived.id.uuid())).await?;
    Ok(work.keep().await?)
}

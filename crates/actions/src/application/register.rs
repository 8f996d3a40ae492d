//! Registering an application that came by mail, on behalf of whoever sent it (L1).

use bedre_domain::{
    access,
    admission::selection::Stage,
    application::{Application, ReceiveError, Received},
    clock::date_in_oslo,
    email::Email,
    free_text::FreeText,
    id::{ApplicationId, CohortId},
    question::Answers,
};
use bedre_messages::ApplicationRegistered;
use bedre_store::{application, cohort as cohorts, person, selection};
use jiff::Timestamp;
use tracing::info;

use super::{begin::first_answers, note_step};
use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    sign_in,
    work::Work,
};

/// A mail that is to become an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// Who sent it.
    pub email: Email,
    /// Their name; never empty.
    pub name: FreeText,
    /// When it came.
    pub at: Timestamp,
    /// What stood in it, as far as it is taken along.
    pub text: FreeText,
}

/// Why nothing was registered.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// It came too late, or has not come yet.
    #[error(transparent)]
    Refused(#[from] ReceiveError),
    /// The sender has an application to the cohort already.
    #[error("registration for someone who applies already")]
    AppliesAlready,
    /// The cohort's decisions are released: the application would get none.
    #[error("registration after the decisions are released")]
    Decided,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for RegisterError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Registers an application that came by mail. Who sent it gets a link to take it over and complete it.
///
/// # Errors
///
/// [`RegisterError`]; [`ActionError::NotFound`] for all but the cohort's lead.
pub async fn register(
    platform: &Platform,
    actor: &Actor,
    cohort: CohortId,
    registration: Registration,
) -> Result<ApplicationId, RegisterError> {
    let lead = actor.person().ok_or(ActionError::SignInFirst)?;
    if !access::may_lead(&actor.standing, cohort) {
        return Err(ActionError::NotFound.into());
    }
    let record = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    cohorts::hold(work.unit(), cohort).await?;
    let stages = selection::stages(work.unit(), &[cohort]).await?;
    if stages.iter().any(|(_, stage)| *stage != Stage::Proposed) {
        return Err(RegisterError::Decided);
    }
    let Registration { email, name, at, text } = registration;
    let received = Received::new(at, lead.id, text, &record.cohort, work.now())?;
    let mut applicant = sign_in::find_or_make(platform, &work, &email, actor.language).await?;
    if applicant.name.is_empty() {
        applicant.name = name;
        person::update(work.unit(), applicant.id, &applicant.name, applicant.language).await?;
    }
    let id = ApplicationId::new(platform.mint());
    let answers = first_answers(&record, &applicant, &Answers::default());
    let complete_by = date_in_oslo(received.complete_by);
    let begun = Application::begin(id, cohort, applicant.id, answers, work.now());
    let registered = Application { received: Some(received), ..begun };
    if !application::insert_if_none(work.unit(), &registered).await? {
        return Err(RegisterError::AppliesAlready);
    }
    note_step(platform, actor, &work, &registered, "").await?;
    work.note("application.register", "application", Some(id.uuid())).await?;
    let letterhead = Letterhead::of(platform, &record, applicant.language);
    let message = ApplicationRegistered {
        name: applicant.called(),
        programme: record.cohort.title.in_language(applicant.language).text,
        received_at: at,
        complete_by,
        link: &platform.link(&format!("/{}/application/{id}", applicant.language.tag())),
        from: letterhead.sender(),
    };
    work.post(&applicant.email, message.write(bedre_messages::texts(applicant.language))).await?;
    work.keep().await?;
    info!(application.id = %id, "registered application `{id}`, which came by mail");
    Ok(id)
}

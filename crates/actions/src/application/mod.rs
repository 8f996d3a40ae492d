//! The applicant's own application: begun, typed, handed in, amended, taken back – and read.

mod begin;
mod read;
mod register;
mod save;
mod settle;

use std::sync::Arc;

use bedre_domain::{
    access,
    application::{Application, ApplicationStanding},
    cohort::CohortRecord,
    id::ApplicationId,
    question::{Answers, Complete},
};
use bedre_store::application;
pub use bedre_store::application::Event;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

pub use begin::{BeginError, Start, begin, start};
pub use read::{ReadByLead, for_lead, registered};
pub use register::{RegisterError, Registration, register};
pub use save::{SaveError, Saved, most_members, remove_member, save};
pub use settle::{SubmitError, WithdrawError, submit, withdraw};

use crate::{ActionError, Actor, Platform, cohort, work::Work};

/// An application as the applicant sees it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The application.
    pub application: Application,
    /// The cohort that it is to, with its form.
    pub cohort: Arc<CohortRecord>,
    /// What has happened to it, oldest first.
    pub events: Vec<Event>,
    /// What stood in it before the applicant had typed anything.
    pub given: Answers,
}

/// The applicant's application.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors; [`ActionError::NotFound`] when there is none, or it is somebody else's.
pub async fn open(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<Opened, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let application = application::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    if !access::may_keep_application(&actor.standing, &application) {
        return Err(ActionError::NotFound);
    }
    let cohort = cohort::load(platform, application.cohort).await?;
    let events = application::events(&platform.store, id).await?;
    let given = begin::given(&cohort, person, &application.answers);
    Ok(Opened { application, cohort, events, given })
}

/// One of the applicant's applications, in a list.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The application.
    pub application: Application,
    /// The cohort that it is to.
    pub cohort: Arc<CohortRecord>,
}

/// The person's applications, newest first; none for visitors.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn mine(platform: &Platform, actor: &Actor) -> Result<Vec<Mine>, ActionError> {
    let Some(person) = actor.person() else { return Ok(Vec::new()) };
    let applications = application::of_person(&platform.store, person.id).await?;
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let cohorts = cohort::all(platform).await?;
    let with_its_cohort = |application: Application| {
        let cohort = cohorts.iter().find(|cohort| cohort.id == application.cohort).map(Arc::clone)?;
        Some(Mine { application, cohort })
    };
    Ok(applications.into_iter().filter_map(with_its_cohort).collect())
}

/// What was handed in, as the receipt shows it.
#[derive(Clone, Debug)]
pub struct HandedIn {
    /// The application.
    pub application: Application,
    /// The cohort that it is to.
    pub cohort: Arc<CohortRecord>,
    /// The answers as they were read, with the questions in the words of the day (F26).
    pub complete: Complete,
    /// When.
    pub at: Timestamp,
    /// How often it has been handed in.
    pub version: u32,
    /// The digest (SHA-256) of the answers as typed, in the order of their fields' names.
    pub digest: [u8; 32],
}

/// What the applicant handed in last.
///
/// # Errors
///
/// As [`open`]; [`ActionError::NotFound`] also when nothing has been handed in.
pub async fn handed_in(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<HandedIn, ActionError> {
    let Opened { application, cohort, .. } = open(platform, actor, id).await?;
    let submission = application.state.submission().ok_or(ActionError::NotFound)?;
    let (at, version) = (submission.at, submission.version);
    let kept = application::find_submission(&platform.store, id, version).await?;
    let complete = kept.ok_or(ActionError::NotFound)?;
    // Names and texts become JSON without fail: it is an object of strings, sorted by name.
    let content = serde_json::to_vec(&submission.answers).unwrap_or_default();
    let digest = Sha256::digest(&content).into();
    Ok(HandedIn { application, cohort, complete, at, version, digest })
}

/// Notes in the application's own history that it came to where it stands, by the person, for a reason if there is one.
pub(crate) async fn note_step(
    platform: &Platform,
    actor: &Actor,
    work: &Work<'_>,
    application: &Application,
    reason: &str,
) -> Result<(), ActionError> {
    let event = Event {
        id: platform.mint().mint(),
        application: application.id,
        at: work.now(),
        by: actor.standing.person,
        to: application.state.standing(),
        reason: reason.to_owned(),
    };
    Ok(application::insert_event(work.unit(), &event).await?)
}

/// The application that is about to be changed, when it is the person's.
async fn own(work: &Work<'_>, actor: &Actor, id: ApplicationId) -> Result<Application, ActionError> {
    let application = application::find_to_change(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    if access::may_keep_application(&actor.standing, &application) {
        Ok(application)
    } else {
        Err(ActionError::NotFound)
    }
}

/// Whether an application has ended, so that the person can begin another.
fn has_ended(application: &Application) -> bool {
    match application.state.standing() {
        ApplicationStanding::Draft
        | ApplicationStanding::Submitted
        | ApplicationStanding::Offered
        | ApplicationStanding::Waiting
        | ApplicationStanding::Accepted
        // A list ends when its cohort begins, and to that nobody applies any more.
        | ApplicationStanding::Unplaced => false,
        ApplicationStanding::Rejected
        | ApplicationStanding::Declined
        | ApplicationStanding::Expired
        | ApplicationStanding::Withdrawn => true,
    }
}

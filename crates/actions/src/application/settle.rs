//! Handing in, and taking back.

use bedre_domain::{
    application::{self as domain, Application, ApplicationStanding},
    cohort::CohortRecord,
    email::Email,
    free_text::FreeText,
    id::ApplicationId,
    person::{Person, Role},
    question::{Complete, Purpose},
};
use bedre_messages::{ApplicationReceived, ApplicationWithdrawn, LeaderAddressed, Told};
use bedre_store::{application, cohort as cohorts, participant, person, role};
use tracing::info;

use super::{note_step, own};
use crate::{
    ActionError, Actor, Platform, cohort,
    confirmation::{self, AskedLeader},
    offer,
    work::Work,
};

/// Why an application was not handed in.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// It is too late, it has been settled, or answers are missing or wrong: then with every one of them.
    #[error(transparent)]
    Refused(#[from] domain::SubmitError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for SubmitError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Hands in what is typed, for the first time or again, and sends the receipt.
///
/// # Errors
///
/// [`SubmitError`]; [`ActionError::NotFound`] when there is no such application, or it is somebody else's.
pub async fn submit(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<Application, SubmitError> {
    let applicant = actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::of_application(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    let application = own(&work, actor, id).await?;
    let (application, complete) = application.submit(&cohort.cohort, &applicant.email, work.now())?;
    let version = application.state.submission().map_or(0, |submission| submission.version);
    application::update(work.unit(), &application).await?;
    application::insert_submission(work.unit(), id, version, &complete).await?;
    note_step(platform, actor, &work, &application, "").await?;
    work.note("application.submit", "application", Some(id.uuid())).await?;
    let applicant = named(&work, applicant, &complete).await?;
    let asked = confirmation::ask(&work, &application, &complete, &cohort).await?;
    work.post(&applicant.email, received(platform, &application, &cohort, &applicant, asked.as_ref())).await?;
    work.keep().await?;
    info!(application.id = %id, version, "submitted application `{id}`");
    Ok(application)
}

/// The applicant, by name: one who has not told their name before has told it in the form.
async fn named(work: &Work<'_>, applicant: &Person, complete: &Complete) -> Result<Person, ActionError> {
    let mut applicant = applicant.clone();
    if applicant.name.is_empty()
        && let Some(name) = name_in(complete, &applicant.email)
    {
        applicant.name = name;
        person::update(work.unit(), applicant.id, &applicant.name, applicant.language).await?;
    }
    Ok(applicant)
}

/// What the form says that the person with an address is called.
fn name_in(complete: &Complete, email: &Email) -> Option<FreeText> {
    let as_member = || complete.members().iter().find(|member| member.email == *email);
    let own = complete.text_for(Purpose::ApplicantName).and_then(|name| FreeText::new(&name).ok());
    own.or_else(|| as_member().map(|member| member.name.clone()))
}

/// The receipt by mail.
fn received(
    platform: &Platform,
    application: &Application,
    cohort: &CohortRecord,
    applicant: &Person,
    asked: Option<&AskedLeader>,
) -> bedre_messages::Message {
    let t = bedre_messages::texts(applicant.language);
    let letterhead = cohort::Letterhead::of(platform, cohort, applicant.language);
    ApplicationReceived {
        name: applicant.called(),
        programme: cohort.cohort.title.in_language(applicant.language).text,
        submitted_at: application.state.submission().map_or(application.saved_at, |submission| submission.at),
        deadline: application.last_day(&cohort.cohort),
        link: &platform.link(&format!("/{}/application/{}", applicant.language.tag(), application.id)),
        answer_by: cohort.cohort.answer_day(),
        leader: asked.map(|asked| LeaderAddressed { email: asked.email.as_str(), answer_by: asked.answer_by }),
        from: letterhead.sender(),
    }
    .write(t)
}

/// Why an application was not taken back.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    /// There is nothing left to take back.
    #[error(transparent)]
    Refused(#[from] domain::WithdrawError),
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for WithdrawError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// Takes the application back. Who had a seat by it leaves it.
///
/// # Errors
///
/// [`WithdrawError`]; [`ActionError::NotFound`] when there is no such application, or it is somebody else's.
pub async fn withdraw(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<Application, WithdrawError> {
    actor.person().ok_or(ActionError::SignInFirst)?;
    let cohort = cohort::of_application(platform, id).await?;
    let work = Work::begin(platform, actor).await?;
    // Seats and the waiting list are changed by one at a time.
    cohorts::hold(work.unit(), cohort.id).await?;
    let before = own(&work, actor, id).await?;
    let was = before.state.standing();
    let had_seat = was == ApplicationStanding::Accepted;
    let application = before.withdraw(work.now())?;
    application::update(work.unit(), &application).await?;
    if had_seat {
        leave_seats(&work, &application).await?;
    }
    if was == ApplicationStanding::Waiting {
        offer::close_ranks(&work, &cohort, 1).await?;
    }
    note_step(platform, actor, &work, &application, "").await?;
    work.note("application.withdraw", "application", Some(id.uuid())).await?;
    if application.state.submission().is_some() {
        tell_those_who_waited(&work, &application, &cohort, had_seat).await?;
    }
    work.keep().await?;
    info!(application.id = %id, "withdrew application `{id}`");
    Ok(application)
}

/// Everyone who had a seat by the application leaves it, with what the seat let them see.
async fn leave_seats(work: &Work<'_>, application: &Application) -> Result<(), ActionError> {
    // A team has at most a handful.
    for seat in participant::of_application(work.unit(), application.id).await? {
        participant::leave(work.unit(), seat.id, work.now()).await?;
        role::revoke(work.unit(), seat.person, Role::Participant(seat.cohort)).await?;
    }
    Ok(())
}

/// Tells the leader who was asked, and the cohort's leads, that there is nothing to wait for any more.
async fn tell_those_who_waited(
    work: &Work<'_>,
    application: &Application,
    cohort: &CohortRecord,
    has_freed_seat: bool,
) -> Result<(), ActionError> {
    let platform = work.platform();
    let applicant = person::find(work.unit(), application.applicant).await?.ok_or(ActionError::NotFound)?;
    if let Some((leader, language)) = confirmation::leader_to_tell(work, application).await? {
        let letterhead = cohort::Letterhead::of(platform, cohort, language);
        let message = ApplicationWithdrawn {
            applicant: applicant.called(),
            programme: cohort.cohort.title.in_language(language).text,
            reader: Told::Leader {
                link: &platform.link(&format!("/{}/programme/{}", language.tag(), cohort.cohort.slug)),
            },
            from: letterhead.sender(),
        };
        work.post_to_leader(&leader, application.id, message.write(bedre_messages::texts(language))).await?;
    }
    // A cohort has a lead or two.
    for lead in role::holders(work.unit(), Role::ProgrammeLead(cohort.id)).await? {
        let letterhead = cohort::Letterhead::of(platform, cohort, lead.language);
        let message = ApplicationWithdrawn {
            applicant: applicant.called(),
            programme: cohort.cohort.title.in_language(lead.language).text,
            reader: Told::Lead {
                name: lead.called(),
                has_freed_seat,
                link: &platform.link(&format!("/{}/cohort/{}/applications", lead.language.tag(), cohort.id)),
            },
            from: letterhead.sender(),
        };
        work.post(&lead.email, message.write(bedre_messages::texts(lead.language))).await?;
    }
    Ok(())
}

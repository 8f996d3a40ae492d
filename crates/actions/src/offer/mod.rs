//! Answering an offer of a seat: yes gives the seat if there is one left, no lets the next on the waiting list have it.

mod list;
mod next;

use std::sync::Arc;

use bedre_domain::{
    access,
    application::{AnswerOfferError, Application, ApplicationStanding, ApplicationState},
    cohort::CohortRecord,
    id::{ApplicationId, ParticipantId, RoleId},
    letter::{LetterContent, OfferTerms},
    participant::Participant,
    person::{Person, Role},
    question::Complete,
};
use bedre_messages::{HowEnded, OfferEnded, SeatTaken};
use bedre_store::{application, cohort as cohorts, letter as letters, participant, person, role};
use jiff::Timestamp;
use tracing::info;

pub use list::end_lists;
pub(crate) use next::close_ranks;
pub use next::{expire_due, offer_next};

use crate::{
    ActionError, Actor, Platform,
    admission::step,
    cohort::{self, Letterhead},
    project, session, sign_in,
    work::Work,
};

/// Why an answer to an offer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// There is no offer, or it has run out.
    #[error(transparent)]
    Refused(#[from] AnswerOfferError),
    /// The last seat was taken first (E4). The applicant is first on the waiting list now.
    #[error("no seat is left")]
    NoSeatLeft,
    /// Something that can happen to any action.
    #[error(transparent)]
    Action(#[from] ActionError),
}

impl From<bedre_store::StoreError> for AnswerError {
    fn from(error: bedre_store::StoreError) -> Self {
        Self::Action(error.into())
    }
}

/// An offer as the applicant sees it.
#[derive(Clone, Debug)]
pub struct OpenedOffer {
    /// The application.
    pub application: Application,
    /// The cohort.
    pub cohort: Arc<CohortRecord>,
    /// What was offered, as it stood in the letter.
    pub terms: OfferTerms,
    /// Until when it can be answered, while it stands.
    pub until: Option<Timestamp>,
}

/// The offer to an application, for its applicant.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors; [`ActionError::NotFound`] when there is none, none has been sent, or it is
/// somebody else's.
pub async fn open(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<OpenedOffer, ActionError> {
    let application = own(platform, actor, id).await?;
    let cohort = cohort::load(platform, application.cohort).await?;
    let sent = letters::of_application(&platform.store, id).await?.into_iter().rev();
    let terms = sent.filter(|letter| letter.sent_at.is_some()).find_map(|letter| match letter.content {
        LetterContent::Offer(terms) => Some(*terms),
        LetterContent::Waiting { .. } | LetterContent::Rejection { .. } => None,
    });
    let until = match &application.state {
        ApplicationState::Offered { until, .. } => Some(*until),
        ApplicationState::Draft
        | ApplicationState::Submitted(_)
        | ApplicationState::Waiting { .. }
        | ApplicationState::Rejected { .. }
        | ApplicationState::Accepted { .. }
        | ApplicationState::Declined { .. }
        | ApplicationState::Expired { .. }
        | ApplicationState::Unplaced { .. }
        | ApplicationState::Withdrawn { .. } => None,
    };
    Ok(OpenedOffer { application, cohort, terms: terms.ok_or(ActionError::NotFound)?, until })
}

async fn own(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<Application, ActionError> {
    actor.person().ok_or(ActionError::SignInFirst)?;
    let application = application::find(&platform.store, id).await?.ok_or(ActionError::NotFound)?;
    if access::may_keep_application(&actor.standing, &application) {
        Ok(application)
    } else {
        Err(ActionError::NotFound)
    }
}

/// Takes the offered seat: the applicant, or each member of the team, becomes a participant with a project.
///
/// # Errors
///
/// [`AnswerError`]; when no seat is left, the applicant is put first on the waiting list. [`ActionError::NotFound`] as for
/// [`open`].
pub async fn accept(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<(), AnswerError> {
    let cohort = own(platform, actor, id).await?.cohort;
    let cohort = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    // Whoever holds the cohort counts the seats that are taken, and nobody takes one meanwhile.
    cohorts::hold(work.unit(), cohort.id).await?;
    let application = application::find_to_change(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    let applicant = person::find(work.unit(), application.applicant).await?.ok_or(ActionError::NotFound)?;
    let accepted = application.clone().accept(work.now())?;
    if !has_free_seat(&work, &cohort).await? {
        let waiting = application.put_back(1)?;
        next::make_room_first(&work, &cohort).await?;
        step::keep(platform, actor, &work, &waiting, "", "application.put_back").await?;
        work.post(&applicant.email, ended(platform, &cohort, &waiting, &applicant, HowEnded::NoSeatLeft)).await?;
        work.keep().await?;
        return Err(AnswerError::NoSeatLeft);
    }
    step::keep(platform, actor, &work, &accepted, "", "application.accept").await?;
    seat(platform, &work, &cohort, &accepted, &applicant).await?;
    work.keep().await?;
    info!(application.id = %id, "accepted the offer to application `{id}`");
    Ok(())
}

/// Whether fewer have taken a seat than there are.
async fn has_free_seat(work: &Work<'_>, cohort: &CohortRecord) -> Result<bool, ActionError> {
    let counts = application::counts(work.unit(), cohort.id).await?;
    let taken = counts.iter().find(|(standing, _)| *standing == ApplicationStanding::Accepted);
    Ok(taken.map_or(0, |(_, count)| *count) < u64::from(cohort.cohort.seats.count))
}

/// Gives the seat: the project begins, and everyone it is for gets an account, a place in the cohort, a word of welcome and
/// invitations to the sessions that have dates.
async fn seat(
    platform: &Platform,
    work: &Work<'_>,
    cohort: &CohortRecord,
    application: &Application,
    applicant: &Person,
) -> Result<(), ActionError> {
    let answers = answers_of(work, cohort, application).await?;
    project::make_for(work, application, &answers).await?;
    for person in people_of(platform, work, &answers, applicant).await? {
        let participant = Participant {
            id: ParticipantId::new(platform.mint()),
            cohort: cohort.id,
            person: person.id,
            application: application.id,
            since: work.now(),
            left_at: None,
        };
        participant::insert_if_new(work.unit(), &participant).await?;
        let id = RoleId::new(platform.mint());
        role::grant(work.unit(), id, person.id, Role::Participant(cohort.id), work.now()).await?;
        let t = bedre_messages::texts(person.language);
        let letterhead = Letterhead::of(platform, cohort, person.language);
        let welcome = SeatTaken {
            name: person.called(),
            programme: cohort.cohort.title.in_language(person.language).text,
            link: &platform.link(&format!("/{}/home", person.language.tag())),
            from: letterhead.sender(),
        };
        work.post(&person.email, welcome.write(t)).await?;
    }
    let seats = participant::of_application(work.unit(), application.id).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.id).collect();
    session::invite::invite(platform, work, cohort, &ids).await?;
    Ok(())
}

/// What was handed in, as it was read then; read anew where that was not kept.
async fn answers_of(
    work: &Work<'_>,
    cohort: &CohortRecord,
    application: &Application,
) -> Result<Complete, ActionError> {
    let Some(submission) = application.state.submission() else { return Ok(Complete::default()) };
    let kept = application::find_submission(work.unit(), application.id, submission.version).await?;
    let read = || cohort.cohort.read_answers(&submission.answers, None).unwrap_or_default();
    Ok(kept.unwrap_or_else(read))
}

/// Whom a seat is for: the applicant, or every member of the team, with an account each.
async fn people_of(
    platform: &Platform,
    work: &Work<'_>,
    answers: &Complete,
    applicant: &Person,
) -> Result<Vec<Person>, ActionError> {
    let members = answers.members();
    if members.is_empty() {
        return Ok(vec![applicant.clone()]);
    }
    let mut people = Vec::new();
    for member in members {
        let mut person = sign_in::find_or_make(platform, work, &member.email, applicant.language).await?;
        if person.name.is_empty() {
            person.name = member.name.clone();
            person::update(work.unit(), person.id, &person.name, person.language).await?;
        }
        people.push(person);
    }
    Ok(people)
}

/// Says no to the offered seat. The worker offers it to the next in line.
///
/// # Errors
///
/// [`AnswerError`]; [`ActionError::NotFound`] as for [`open`].
pub async fn decline(platform: &Platform, actor: &Actor, id: ApplicationId) -> Result<(), AnswerError> {
    let cohort = own(platform, actor, id).await?.cohort;
    let cohort = cohort::load(platform, cohort).await?;
    let work = Work::begin(platform, actor).await?;
    cohorts::hold(work.unit(), cohort.id).await?;
    let application = application::find_to_change(work.unit(), id).await?.ok_or(ActionError::NotFound)?;
    let applicant = person::find(work.unit(), application.applicant).await?.ok_or(ActionError::NotFound)?;
    let declined = application.decline(work.now())?;
    step::keep(platform, actor, &work, &declined, "", "application.decline").await?;
    work.post(&applicant.email, ended(platform, &cohort, &declined, &applicant, HowEnded::Declined)).await?;
    work.keep().await?;
    info!(application.id = %id, "declined the offer to application `{id}`");
    Ok(())
}

/// The message that an offer has ended.
fn ended(
    platform: &Platform,
    cohort: &CohortRecord,
    application: &Application,
    to: &Person,
    how: HowEnded,
) -> bedre_messages::Message {
    let letterhead = Letterhead::of(platform, cohort, to.language);
    OfferEnded {
        name: to.called(),
        programme: cohort.cohort.title.in_language(to.language).text,
        how,
        link: &platform.link(&format!("/{}/application/{}", to.language.tag(), application.id)),
        from: letterhead.sender(),
    }
    .write(bedre_messages::texts(to.language))
}

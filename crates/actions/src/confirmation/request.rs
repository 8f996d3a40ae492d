//! What every request to a leader needs: a link with a secret, and messages to the leader and to the applicant.

use bedre_domain::{
    application::Application,
    clock::date_in_oslo,
    cohort::CohortRecord,
    confirmation::{Ask, LeaderConfirmation, NewRequest, Waiting},
    person::Person,
};
use bedre_messages::{LeaderAnswer, LeaderAnswered, LeaderAsked, LeaderReminder};
use bedre_store::{confirmation, person};

use super::AskedLeader;
use crate::{ActionError, Secret, cohort::Letterhead, work::Work};

/// Keeps what follows from handing in, and writes to the leader who is asked. Returns whom an answer is waited for from.
pub(super) async fn keep(work: &Work<'_>, ask: Ask, cohort: &CohortRecord) -> Result<Option<AskedLeader>, ActionError> {
    let (request, is_new) = match ask {
        Ask::Nothing => return Ok(None),
        Ask::Carried(carried) => {
            confirmation::update(work.unit(), &carried).await?;
            (carried, false)
        }
        Ask::Renewed(renewed) => {
            confirmation::update(work.unit(), &renewed).await?;
            (renewed, true)
        }
        Ask::New(new) => (keep_new(work, *new).await?, true),
    };
    let Some(waiting) = request.waiting() else { return Ok(None) };
    if is_new {
        write_asked(work, &request, waiting, cohort).await?;
    }
    Ok(Some(AskedLeader { email: waiting.leader.clone(), answer_by: date_in_oslo(waiting.answer_by) }))
}

/// Keeps a new request and what becomes of the one before it.
pub(super) async fn keep_new(work: &Work<'_>, new: NewRequest) -> Result<LeaderConfirmation, ActionError> {
    let NewRequest { closed, follows, request } = new;
    if let Some(closed) = closed {
        confirmation::update(work.unit(), &closed).await?;
    }
    confirmation::insert(work.unit(), &request).await?;
    if let Some(before) = follows {
        confirmation::move_links(work.unit(), before, request.id).await?;
    }
    Ok(request)
}

/// Writes to the leader: will you confirm?
pub(super) async fn write_asked(
    work: &Work<'_>,
    request: &LeaderConfirmation,
    waiting: &Waiting,
    cohort: &CohortRecord,
) -> Result<(), ActionError> {
    let link = new_link(work, request).await?;
    let letterhead = Letterhead::of(work.platform(), cohort, request.language);
    let message = LeaderAsked {
        applicant: request.summary.applicant.as_str(),
        programme: cohort.cohort.title.in_language(request.language).text,
        link: &link,
        answer_by: date_in_oslo(waiting.answer_by),
        from: letterhead.sender(),
    }
    .write(bedre_messages::texts(request.language));
    work.post_to_leader(&waiting.leader, request.application, message).await?;
    work.note("confirmation.ask", "leader_confirmation", Some(request.id.uuid())).await
}

/// Reminds the leader, by a link of its own: of the earlier ones only the digests are there. They go on working.
pub(super) async fn write_reminder(
    work: &Work<'_>,
    request: &LeaderConfirmation,
    waiting: &Waiting,
    cohort: &CohortRecord,
) -> Result<(), ActionError> {
    let link = new_link(work, request).await?;
    let days = (date_in_oslo(work.now()) - date_in_oslo(waiting.asked_at)).get_days();
    let letterhead = Letterhead::of(work.platform(), cohort, request.language);
    let message = LeaderReminder {
        applicant: request.summary.applicant.as_str(),
        days_since_asked: u32::try_from(days).unwrap_or_default(),
        answer_by: date_in_oslo(waiting.answer_by),
        link: &link,
        from: letterhead.sender(),
    }
    .write(bedre_messages::texts(request.language));
    work.post_to_leader(&waiting.leader, request.application, message).await?;
    work.note("confirmation.remind", "leader_confirmation", Some(request.id.uuid())).await
}

/// Tells the applicant that the leader has answered; not what was written.
pub(super) async fn tell_applicant(
    work: &Work<'_>,
    application: &Application,
    answer: LeaderAnswer,
    cohort: &CohortRecord,
) -> Result<(), ActionError> {
    let applicant = applicant(work, application).await?;
    let letterhead = Letterhead::of(work.platform(), cohort, applicant.language);
    let path = format!("/{}/application/{}", applicant.language.tag(), application.id);
    let message = LeaderAnswered {
        name: applicant.called(),
        programme: cohort.cohort.title.in_language(applicant.language).text,
        answer,
        link: &work.platform().link(&path),
        from: letterhead.sender(),
    }
    .write(bedre_messages::texts(applicant.language));
    work.post(&applicant.email, message).await
}

/// Who applies, or the team's contact.
pub(super) async fn applicant(work: &Work<'_>, application: &Application) -> Result<Person, ActionError> {
    person::find(work.unit(), application.applicant).await?.ok_or(ActionError::NotFound)
}

/// A new link to a request, as it stands in a message.
async fn new_link(work: &Work<'_>, request: &LeaderConfirmation) -> Result<String, ActionError> {
    let secret = Secret::long()?;
    confirmation::insert_link(work.unit(), &secret.digest(), request.id, work.now()).await?;
    Ok(work.platform().link(&format!("/{}/confirm/{}", request.language.tag(), secret.expose())))
}

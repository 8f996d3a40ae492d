//! Preparation before a session: marked as done by each participant, and reminded of once, the day before it is due (J6).

use std::collections::BTreeMap;

use bedre_domain::{
    access,
    cohort::CohortRecord,
    id::{ApplicationId, CohortId, ParticipantId},
    key::SessionKey,
    session::{DateChoice, Day, Preparation, PreparationMark, PreparationTask, Session},
};
use bedre_messages::{Occasion, PreparationReminder, TaskDue, texts};
use bedre_store::{Connection, participant, preparation, session as kept};
use jiff::{Timestamp, civil};
use tracing::{error, info};

use super::words;
use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    seat::{self, Seat},
    work::Work,
};

/// A participant marks a task as done, or takes that back. Each marks their own, also when a team came by one application.
///
/// # Errors
///
/// [`ActionError::NotFound`] for those without a seat in the cohort, and for an unknown session or task.
pub async fn mark(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
    key: &SessionKey,
    task: u16,
    mark: PreparationMark,
) -> Result<(), ActionError> {
    let allowed = actor.person().filter(|_| access::may_attend(&actor.standing, id));
    let person = allowed.ok_or(ActionError::NotFound)?;
    let record = cohort::load(platform, id).await?;
    let session = record.cohort.plan.session(key).ok_or(ActionError::NotFound)?;
    session.tasks().find(|(place, _)| *place == task).ok_or(ActionError::NotFound)?;
    let work = Work::begin(platform, actor).await?;
    let seats = participant::of_person(work.unit(), person.id).await?;
    let seat = seats.iter().find(|seat| seat.cohort == id && seat.left_at.is_none()).ok_or(ActionError::NotFound)?;
    let known = preparation::of(work.unit(), &[seat.id]).await?;
    let is_done = known.iter().any(|one| one.session == *key && one.task == task && one.done_at.is_some());
    let (done_at, deed) = match mark {
        // Saying it twice is as saying it once.
        PreparationMark::Done if is_done => return Ok(()),
        PreparationMark::NotDone if !is_done => return Ok(()),
        PreparationMark::Done => (Some(work.now()), "preparation.done"),
        PreparationMark::NotDone => (None, "preparation.undone"),
    };
    preparation::mark(work.unit(), seat.id, key, task, done_at).await?;
    work.note(deed, "participant", Some(seat.id.uuid())).await?;
    work.keep().await
}

/// Reminds those who have not marked a task as done, from the day before it is due; each once for a due day. The worker
/// calls this now and then. Returns how many letters were posted.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn remind_due(platform: &Platform) -> Result<usize, ActionError> {
    let mut reminded = 0;
    for record in cohort::all(platform).await?.iter().filter(|record| is_time(record, platform.now())) {
        match remind_in(platform, record).await {
            Ok(count) => reminded += count,
            // The other cohorts are served all the same.
            Err(error) => {
                let id = record.id;
                error!(cohort.id = %id, "could not remind the participants of cohort `{id}` of their preparation: {error}");
            }
        }
    }
    Ok(reminded)
}

/// Whether anybody in a cohort may have to be reminded now, whichever date they have chosen.
fn is_time(record: &CohortRecord, now: Timestamp) -> bool {
    let could_be = |session: &Session| {
        let is_now = |days: &[Day]| !session.tasks_to_remind_of(days, now).is_empty();
        is_now(&session.days()) || session.choosable().iter().filter_map(|one| one.day).any(|day| is_now(&[day]))
    };
    record.cohort.plan.sessions().iter().any(could_be)
}

async fn remind_in(platform: &Platform, record: &CohortRecord) -> Result<usize, ActionError> {
    // The worker comes by often: who is reminded already costs reading, and no waiting for others.
    if due(&platform.store, record, platform.now()).await?.is_empty() {
        return Ok(0);
    }
    let work = Work::begin(platform, &Actor::system()).await?;
    let record = cohort::held(&work, record.id).await?;
    let due = due(work.unit(), &record, work.now()).await?;
    for one in &due {
        one.post(platform, &work, &record).await?;
        let id = one.seat.participant.id;
        let tasks = one.tasks.iter().map(|(task, _, day)| (*task, *day));
        preparation::reminded(work.unit(), id, &one.session.key, tasks).await?;
        work.note("preparation.remind", "participant", Some(id.uuid())).await?;
        info!(participant.id = %id, "reminded participant `{id}` of what to prepare");
    }
    work.keep().await?;
    Ok(due.len())
}

/// What one participant is reminded of before one session.
struct Due<'a> {
    seat: Seat,
    session: &'a Session,
    days: Vec<Day>,
    tasks: Vec<(u16, &'a PreparationTask, civil::Date)>,
}

/// Who is to be reminded of what, in four queries.
async fn due<'a>(on: &impl Connection, record: &'a CohortRecord, now: Timestamp) -> Result<Vec<Due<'a>>, ActionError> {
    let seats = seat::of_cohort(on, record.id).await?;
    let applications: Vec<ApplicationId> = seats.iter().map(|seat| seat.participant.application).collect();
    let choices = kept::choices(on, &applications).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.participant.id).collect();
    let known = preparation::of(on, &ids).await?;
    let known: BTreeMap<(ParticipantId, &SessionKey, u16), &Preparation> =
        known.iter().map(|one| ((one.participant, &one.session, one.task), one)).collect();
    let mut due = Vec::new();
    for session in record.cohort.plan.sessions_in_order() {
        for seat in &seats {
            let own = |choice: &&DateChoice| {
                choice.session == session.key && choice.application == seat.participant.application
            };
            let days = session.days_for(choices.iter().find(own).map(|choice| choice.alternative));
            let mut tasks = session.tasks_to_remind_of(&days, now);
            tasks.retain(|(task, _, day)| {
                let known = known.get(&(seat.participant.id, &session.key, *task));
                known.is_none_or(|known| known.done_at.is_none() && known.reminded_of != Some(*day))
            });
            if !tasks.is_empty() {
                due.push(Due { seat: seat.clone(), session, days, tasks });
            }
        }
    }
    Ok(due)
}

impl Due<'_> {
    async fn post(&self, platform: &Platform, work: &Work<'_>, record: &CohortRecord) -> Result<(), ActionError> {
        let person = &self.seat.person;
        let language = person.language;
        let tasks: Vec<TaskDue<'_>> = self
            .tasks
            .iter()
            .map(|(_, task, day)| TaskDue { what: task.title.in_language(language).text, by: *day })
            .collect();
        let letterhead = Letterhead::of(platform, record, language);
        let message = PreparationReminder {
            name: person.called(),
            programme: words::title(record, language),
            session: self.session.title.in_language(language).text,
            when: Occasion { days: &words::occasion(&self.days) },
            tasks: &tasks,
            link: &platform.link(&format!("/{}/cohort/{}/sessions", language.tag(), record.id)),
            from: letterhead.sender(),
        };
        work.post(&person.email, message.write(texts(language))).await
    }
}

//! Reading a plan: as its lead, and as somebody who takes part.

use std::sync::Arc;

use bedre_domain::{
    access,
    attendance::facts_of,
    clock::date_in_oslo,
    cohort::{AttendanceFacts, CohortRecord, Completion},
    id::{ApplicationId, CohortId, ParticipantId},
    participant::Participant,
    session::{DateChoice, Preparation, Session},
};
use bedre_store::{Connection, attendance, participant, preparation, session as kept};
use jiff::{Timestamp, civil::Date};

use super::calendar;
use crate::{
    ActionError, Actor, Platform, cohort,
    seat::{self, Seat},
};

/// The plan as the cohort's lead sees it.
#[derive(Clone, Debug)]
pub struct LeadPlan {
    /// The cohort.
    pub record: Arc<CohortRecord>,
    /// Those with a seat, by name.
    pub seats: Vec<Seat>,
    /// The dates that teams have chosen.
    pub choices: Vec<DateChoice>,
    /// How many participants have been invited to at least one session.
    pub invited: usize,
    /// What is known of their preparation.
    pub preparation: Vec<Preparation>,
}

/// The plan as somebody who takes part sees it.
#[derive(Clone, Debug)]
pub struct OwnPlan {
    /// The cohort.
    pub record: Arc<CohortRecord>,
    /// The person's seat; none for leaders, supervisors and staff.
    pub seat: Option<Participant>,
    /// What is known of the person's attendance.
    pub attendance: AttendanceFacts,
    /// How far the person has come.
    pub completion: Completion,
    /// The dates that the person's team has chosen.
    pub choices: Vec<DateChoice>,
    /// What the person has prepared.
    pub preparation: Vec<Preparation>,
    /// Since when the person has a calendar address, if they have one.
    pub calendar_since: Option<Timestamp>,
}

/// The plan of a cohort, for its lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn lead_plan(platform: &Platform, actor: &Actor, id: CohortId) -> Result<LeadPlan, ActionError> {
    if !access::may_run(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let record = cohort::load(platform, id).await?;
    let seats = seat::of_cohort(&platform.store, id).await?;
    let applications: Vec<ApplicationId> = seats.iter().map(|seat| seat.participant.application).collect();
    let choices = kept::choices(&platform.store, &applications).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.participant.id).collect();
    let marks = kept::invited(&platform.store, &ids).await?;
    let invited = ids.iter().filter(|id| marks.iter().any(|mark| mark.participant == **id)).count();
    let preparation = preparation::of(&platform.store, &ids).await?;
    Ok(LeadPlan { record, seats, choices, invited, preparation })
}

/// The plan of a cohort, for anyone with a role in it, with what is their own.
///
/// # Errors
///
/// [`ActionError::SignInFirst`] for visitors, [`ActionError::NotFound`] for everybody else.
pub async fn own_plan(platform: &Platform, actor: &Actor, id: CohortId) -> Result<OwnPlan, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let record = cohort::open(platform, actor, id).await?;
    let seats = participant::of_person(&platform.store, person.id).await?;
    let seat = seats.into_iter().find(|seat| seat.cohort == id && seat.left_at.is_none());
    let calendar_since = calendar::calendar_since(platform, actor).await?;
    let known = Known::of(&platform.store, seat.as_slice()).await?;
    Ok(OwnPlan { calendar_since, ..known.plan(record, seat) })
}

/// The plans that the signed-in person has a seat in, for the home page: those with something ahead.
///
/// # Errors
///
/// [`ActionError::SignInFirst`].
pub async fn ahead(platform: &Platform, actor: &Actor) -> Result<Vec<OwnPlan>, ActionError> {
    let person = actor.person().ok_or(ActionError::SignInFirst)?;
    let seats = participant::of_person(&platform.store, person.id).await?;
    let seats: Vec<Participant> = seats.into_iter().filter(|seat| seat.left_at.is_none()).collect();
    if seats.is_empty() {
        return Ok(Vec::new());
    }
    let known = Known::of(&platform.store, &seats).await?;
    let cohorts: Vec<CohortId> = seats.iter().map(|seat| seat.cohort).collect();
    let records = cohort::load_all(platform, &cohorts).await?;
    let plans = seats.into_iter().filter_map(|seat| {
        let record = records.iter().find(|record| record.id == seat.cohort)?;
        Some(known.plan(Arc::clone(record), Some(seat)))
    });
    let today = date_in_oslo(platform.now());
    Ok(plans.filter(|plan| plan.is_ahead(today)).collect())
}

impl LeadPlan {
    /// How many of those with a seat have marked a task as done (J6).
    pub fn prepared(&self, session: &Session, task: u16) -> usize {
        let of_task = self.preparation.iter().filter(|one| one.session == session.key && one.task == task);
        of_task.filter(|one| one.done_at.is_some()).count()
    }
}

impl OwnPlan {
    /// What is known of the person and one task.
    pub fn prepared(&self, session: &Session, task: u16) -> Option<&Preparation> {
        self.preparation.iter().find(|one| one.session == session.key && one.task == task)
    }

    /// Whether something is to come: a day of a session, a date that is still to be set, or what was missed to be made up for.
    fn is_ahead(&self, today: Date) -> bool {
        let is_ahead = |session: &Session| {
            let last = self.attendance.days_of(session).last().copied();
            !session.dates.is_cancelled() && last.is_none_or(|day| day.date >= today)
        };
        let plan = &self.record.cohort.plan;
        plan.sessions().iter().any(is_ahead) || matches!(self.completion, Completion::NotCompleted { .. })
    }
}

/// What is kept about some seats.
struct Known {
    attendance: Vec<bedre_domain::attendance::Attendance>,
    substitutes: Vec<bedre_domain::attendance::Substitute>,
    choices: Vec<DateChoice>,
    preparation: Vec<Preparation>,
}

impl Known {
    /// What is kept about these seats, in four queries.
    async fn of(on: &impl Connection, seats: &[Participant]) -> Result<Self, ActionError> {
        let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.id).collect();
        let applications: Vec<ApplicationId> = seats.iter().map(|seat| seat.application).collect();
        Ok(Self {
            attendance: attendance::of(on, &ids).await?,
            substitutes: attendance::substitutes(on, &ids).await?,
            choices: kept::choices(on, &applications).await?,
            preparation: preparation::of(on, &ids).await?,
        })
    }

    fn plan(&self, record: Arc<CohortRecord>, seat: Option<Participant>) -> OwnPlan {
        let attendance = seat
            .as_ref()
            .map(|seat| facts_of(seat, &self.attendance, &self.substitutes, &self.choices))
            .unwrap_or_default();
        let own = |choice: &&DateChoice| seat.as_ref().is_some_and(|seat| seat.application == choice.application);
        let mine = |one: &&Preparation| seat.as_ref().is_some_and(|seat| seat.id == one.participant);
        OwnPlan {
            completion: record.cohort.completion.evaluate(&record.cohort.plan, &attendance),
            attendance,
            choices: self.choices.iter().filter(own).cloned().collect(),
            preparation: self.preparation.iter().filter(mine).cloned().collect(),
            calendar_since: None,
            record,
            seat,
        }
    }
}

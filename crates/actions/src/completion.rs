//! How far the participants of a cohort have come towards the certificate (C3, I6).

use std::sync::Arc;

use bedre_domain::{
    access,
    attendance::{Attendance, Substitute, facts_of},
    certificate::Tally,
    cohort::{AttendanceFacts, CohortRecord, Completion},
    id::{ApplicationId, CohortId, ParticipantId},
    session::DateChoice,
};
use bedre_store::{Connection, attendance, session};

use crate::{
    ActionError, Actor, Platform, cohort,
    seat::{self, Seat},
};

/// How far one participant has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Who.
    pub seat: Seat,
    /// How the participant was seen, and which sessions a task has replaced.
    pub attendance: AttendanceFacts,
    /// What follows from that by the cohort's rule.
    pub completion: Completion,
    /// The mandatory days attended or replaced.
    pub tally: Tally,
}

/// How far everybody with a seat has come, by name, for the cohort's lead.
///
/// # Errors
///
/// [`ActionError::NotFound`] for everybody else.
pub async fn all(
    platform: &Platform,
    actor: &Actor,
    id: CohortId,
) -> Result<(Arc<CohortRecord>, Vec<Progress>), ActionError> {
    if !access::may_run(&actor.standing, id) {
        return Err(ActionError::NotFound);
    }
    let record = cohort::load(platform, id).await?;
    let progress = of(&platform.store, &record).await?;
    Ok((record, progress))
}

/// How far everybody with a seat has come, by name. Five queries.
pub(crate) async fn of(on: &impl Connection, record: &CohortRecord) -> Result<Vec<Progress>, ActionError> {
    let seats = seat::of_cohort(on, record.id).await?;
    let ids: Vec<ParticipantId> = seats.iter().map(|seat| seat.participant.id).collect();
    let kept = attendance::of(on, &ids).await?;
    let substitutes = attendance::substitutes(on, &ids).await?;
    let applications: Vec<ApplicationId> = seats.iter().map(|seat| seat.participant.application).collect();
    let choices = session::choices(on, &applications).await?;
    Ok(seats.into_iter().map(|seat| progress(record, seat, &kept, &substitutes, &choices)).collect())
}

fn progress(
    record: &CohortRecord,
    seat: Seat,
    kept: &[Attendance],
    substitutes: &[Substitute],
    choices: &[DateChoice],
) -> Progress {
    let facts = facts_of(&seat.participant, kept, substitutes, choices);
    let (rule, plan) = (&record.cohort.completion, &record.cohort.plan);
    Progress {
        completion: rule.evaluate(plan, &facts),
        tally: Tally::count(rule, plan, &facts),
        attendance: facts,
        seat,
    }
}

//! The people with a seat in a cohort.

use bedre_domain::{
    id::{CohortId, PersonId},
    participant::Participant,
    person::Person,
};
use bedre_i18n::order;
use bedre_store::{Connection, participant, person};

use crate::ActionError;

/// A seat and who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The seat.
    pub participant: Participant,
    /// Who has it.
    pub person: Person,
}

/// Everybody who has a seat in a cohort now, by name. Two queries.
pub(crate) async fn of_cohort(on: &impl Connection, cohort: CohortId) -> Result<Vec<Seat>, ActionError> {
    let participants = participant::of_cohort(on, cohort).await?;
    with_people(on, participants.into_iter().filter(|one| one.left_at.is_none()).collect()).await
}

/// These seats with the people who have them, by name.
pub(crate) async fn with_people(
    on: &impl Connection,
    participants: Vec<Participant>,
) -> Result<Vec<Seat>, ActionError> {
    let ids: Vec<PersonId> = participants.iter().map(|participant| participant.person).collect();
    let people = person::find_all(on, &ids).await?;
    let person_of = |id: PersonId| people.iter().find(|person| person.id == id).cloned();
    let seats = participants.into_iter();
    let mut seats: Vec<Seat> =
        seats.filter_map(|participant| Some(Seat { person: person_of(participant.person)?, participant })).collect();
    seats.sort_by(|a, b| order::compare(a.person.called(), b.person.called()));
    Ok(seats)
}

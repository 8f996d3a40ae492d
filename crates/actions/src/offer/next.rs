//! When a seat comes free: offers run out, and the next in line is offered it.

use std::collections::BTreeSet;

use bedre_domain::{
    access,
    application::{Application, ApplicationStanding, ApplicationState},
    clock::has_passed,
    cohort::CohortRecord,
    id::{ApplicationId, CohortId, LetterId, PersonId},
    letter::{Letter, LetterContent, NextOffer},
    person::Person,
};
use bedre_messages::HowEnded;
use bedre_store::{
    application, cohort as cohorts, letter as letters, person,
    selection::{self, Kept},
};
use tracing::{error, info, warn};

use super::{ended, list};
use crate::{
    ActionError, Actor, Platform,
    admission::{
        AdmissionError,
        letter::{Writing, handed_in},
        solved, step,
    },
    cohort,
    work::Work,
};

/// Lets offers run out that nobody answered, and offers seats that are free to the next in line, in the cohorts where that
/// happens by itself. The worker calls this now and then. Returns how many offers ran out and how many were made.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn expire_due(platform: &Platform) -> Result<(usize, usize), ActionError> {
    let ran_out = expire(platform).await?;
    let waiting = application::of_standing(&platform.store, ApplicationStanding::Waiting).await?;
    let cohorts: BTreeSet<CohortId> = waiting.iter().map(|application| application.cohort).collect();
    let mut offered = 0;
    for id in cohorts {
        match fill_by_itself(platform, id).await {
            Ok(count) => offered += count,
            // The other cohorts are served all the same.
            Err(AdmissionError::Action(error)) => {
                error!(cohort.id = %id, "could not offer the free seats of cohort `{id}`: {error}");
            }
            Err(error) => warn!(cohort.id = %id, "a free seat in cohort `{id}` waits for the lead: {error}"),
        }
    }
    Ok((ran_out, offered))
}

/// Offers the free seats of a cohort where that happens by itself and the waiting list has not ended.
async fn fill_by_itself(platform: &Platform, id: CohortId) -> Result<usize, AdmissionError> {
    let record = cohort::load(platform, id).await?;
    let is_automatic = record.cohort.next_offer == NextOffer::Automatic;
    if !is_automatic || list::has_ended(platform, &record).await? {
        return Ok(0);
    }
    fill(platform, &Actor::system(), &record).await
}

/// Lets every offer run out that nobody answered in time.
async fn expire(platform: &Platform) -> Result<usize, ActionError> {
    let now = platform.now();
    let offered = application::of_standing(&platform.store, ApplicationStanding::Offered).await?;
    let due: Vec<Application> = offered.into_iter().filter(|one| has_run_out(one, now)).collect();
    let ids: Vec<PersonId> = due.iter().map(|application| application.applicant).collect();
    let people = if ids.is_empty() { Vec::new() } else { person::find_all(&platform.store, &ids).await? };
    let mut count = 0;
    for application in due {
        let Some(to) = people.iter().find(|person| person.id == application.applicant) else { continue };
        count += usize::from(expire_one(platform, application.id, to).await?);
    }
    Ok(count)
}

fn has_run_out(application: &Application, now: jiff::Timestamp) -> bool {
    match &application.state {
        ApplicationState::Offered { until, .. } => has_passed(*until, now),
        ApplicationState::Draft
        | ApplicationState::Submitted(_)
        | ApplicationState::Waiting { .. }
        | ApplicationState::Rejected { .. }
        | ApplicationState::Accepted { .. }
        | ApplicationState::Declined { .. }
        | ApplicationState::Expired { .. }
        | ApplicationState::Unplaced { .. }
        | ApplicationState::Withdrawn { .. } => false,
    }
}

/// Lets one offer run out, unless it was answered a moment ago.
async fn expire_one(platform: &Platform, id: ApplicationId, to: &Person) -> Result<bool, ActionError> {
    let actor = Actor::system();
    let work = Work::begin(platform, &actor).await?;
    let Some(application) = application::find(work.unit(), id).await? else { return Ok(false) };
    let cohort = cohort::load(platform, application.cohort).await?;
    cohorts::hold(work.unit(), cohort.id).await?;
    let Some(application) = application::find_to_change(work.unit(), id).await? else { return Ok(false) };
    let Ok(expired) = application.expire(work.now()) else { return Ok(false) };
    step::keep(platform, &actor, &work, &expired, "", "application.expire").await?;
    work.post(&to.email, ended(platform, &cohort, &expired, to, HowEnded::Expired)).await?;
    work.keep().await?;
    info!(application.id = %id, "the offer to application `{id}` ran out");
    Ok(true)
}

/// Offers the free seats of a cohort to the next in line, by the lead's hand. Returns how many offers were made.
///
/// # Errors
///
/// [`AdmissionError`]; [`ActionError::NotFound`] for anyone but the cohort's leads.
pub async fn offer_next(platform: &Platform, actor: &Actor, cohort: CohortId) -> Result<usize, AdmissionError> {
    if !access::may_lead(&actor.standing, cohort) {
        return Err(ActionError::NotFound.into());
    }
    let record = cohort::load(platform, cohort).await?;
    fill(platform, actor, &record).await
}

/// Offers every free seat to whom the list made anew has next (P34).
async fn fill(platform: &Platform, actor: &Actor, cohort: &CohortRecord) -> Result<usize, AdmissionError> {
    let seated = [ApplicationStanding::Accepted, ApplicationStanding::Offered, ApplicationStanding::Waiting];
    let all = application::of_cohort(&platform.store, cohort.id, &seated).await?;
    let named = |is: fn(ApplicationStanding) -> bool| -> Vec<String> {
        all.iter().filter(|one| is(one.state.standing())).map(|one| one.id.to_string()).collect()
    };
    let waiting = named(|standing| standing == ApplicationStanding::Waiting);
    let holding = named(|standing| standing != ApplicationStanding::Waiting);
    if waiting.is_empty() || holding.len() >= usize::from(cohort.cohort.seats.count) {
        return Ok(0);
    }
    let Some(Kept { mut selection, .. }) = selection::find(&platform.store, cohort.id).await? else { return Ok(0) };
    // The number of seats may have changed since the list was made.
    selection.rules.seats = u32::from(cohort.cohort.seats.count);
    let next = solved(move || selection.next(&holding, &waiting)).await?;
    let ids: Vec<ApplicationId> = all.iter().map(|one| one.id).filter(|id| next.contains(&id.to_string())).collect();
    if ids.is_empty() { Ok(0) } else { offer_to(platform, actor, cohort, &ids).await }
}

/// Offers a seat to each of these who still waits, as long as seats are free.
async fn offer_to(
    platform: &Platform,
    actor: &Actor,
    cohort: &CohortRecord,
    ids: &[ApplicationId],
) -> Result<usize, AdmissionError> {
    let work = Work::begin(platform, actor).await?;
    cohorts::hold(work.unit(), cohort.id).await?;
    let counts = application::counts(work.unit(), cohort.id).await?;
    let holds = |standing| matches!(standing, ApplicationStanding::Accepted | ApplicationStanding::Offered);
    let held: u64 = counts.iter().filter(|(standing, _)| holds(*standing)).map(|(_, count)| count).sum();
    let free = u64::from(cohort.cohort.seats.count).saturating_sub(held);
    let mut chosen = application::find_all(work.unit(), ids).await?;
    chosen.retain(|one| one.state.standing() == ApplicationStanding::Waiting);
    chosen.truncate(usize::try_from(free).unwrap_or(usize::MAX));
    let people = list::people(&work, &chosen).await?;
    let writing = Writing::new(platform, cohort, handed_in(&counts), work.now());
    let mut letters_sent = Vec::new();
    for application in chosen {
        let Some(to) = people.get(&application.applicant) else { continue };
        let terms = cohort.cohort.offer_terms();
        let until = writing.answer_until(&terms);
        let letter = Letter {
            id: LetterId::new(platform.mint()),
            cohort: cohort.id,
            application: application.id,
            content: LetterContent::Offer(Box::new(terms)),
            drafted_at: work.now(),
            sent_at: Some(work.now()),
        };
        let offered = application.offer(until, work.now()).map_err(|_| AdmissionError::Changed)?;
        step::keep(platform, actor, &work, &offered, "", "application.offer").await?;
        work.post(&to.email, writing.write(&letter, to)).await?;
        letters_sent.push(letter);
    }
    letters::insert_all(work.unit(), &letters_sent).await?;
    close_ranks(&work, cohort, 1).await?;
    work.keep().await?;
    info!(cohort.id = %cohort.id, offers = letters_sent.len(), "offered free seats in cohort `{}`", cohort.id);
    Ok(letters_sent.len())
}

/// Moves everyone on the waiting list one place down: someone comes first.
pub(super) async fn make_room_first(work: &Work<'_>, cohort: &CohortRecord) -> Result<(), ActionError> {
    close_ranks(work, cohort, 2).await
}

/// Numbers the waiting list without gaps, from `first` on. Whoever calls it holds the cohort.
pub(crate) async fn close_ranks(work: &Work<'_>, cohort: &CohortRecord, first: u32) -> Result<(), ActionError> {
    let waiting = application::of_cohort(work.unit(), cohort.id, &[ApplicationStanding::Waiting]).await?;
    let mut ranked: Vec<(u32, Application)> =
        waiting.into_iter().filter_map(|application| Some((rank(&application)?, application))).collect();
    ranked.sort_by_key(|(rank, application)| (*rank, application.id));
    for (number, (rank, application)) in (first..).zip(ranked) {
        if rank != number
            && let Ok(moved) = application.wait(number)
        {
            application::update(work.unit(), &moved).await?;
        }
    }
    Ok(())
}

fn rank(application: &Application) -> Option<u32> {
    match application.state {
        ApplicationState::Waiting { rank, .. } => Some(rank),
        ApplicationState::Draft
        | ApplicationState::Submitted(_)
        | ApplicationState::Offered { .. }
        | ApplicationState::Rejected { .. }
        | ApplicationState::Accepted { .. }
        | ApplicationState::Declined { .. }
        | ApplicationState::Expired { .. }
        | ApplicationState::Unplaced { .. }
        | ApplicationState::Withdrawn { .. } => None,
    }
}

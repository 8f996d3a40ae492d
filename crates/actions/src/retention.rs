//! Forgetting what has been kept long enough: once a day, each kind in a unit of work with a line in the audit log. The owner of
//! a draft is told before it is deleted.

use std::sync::Arc;

use bedre_domain::{
    clock::date_in_oslo,
    cohort::CohortRecord,
    id::{ApplicationId, CohortId, PersonId},
    person::Person,
    retention::{DraftStep, Kept},
};
use bedre_messages::DraftEnding;
use bedre_store::{Connection, checklist, person, retention, retention::OldDraft, setting, sign_in};
use jiff::{Timestamp, civil::Date};
use tracing::info;

use crate::{
    ActionError, Actor, Platform,
    cohort::{self, Letterhead},
    work::Work,
};

/// The most drafts that are told of, or deleted, in one unit of work.
const BATCH: usize = 100;

/// Under which name the day of the last round is kept.
const LAST_ROUND: &str = "retention.last_round";

/// Forgets what is due, unless that was done today already. Returns how much was forgotten, all kinds together. In the demo,
/// whose clock goes to and fro, nothing is forgotten.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn tend(platform: &Platform) -> Result<u64, ActionError> {
    let today = date_in_oslo(platform.now()).to_string();
    if platform.site().demo || setting::find(&platform.store, LAST_ROUND).await?.as_deref() == Some(&*today) {
        return Ok(0);
    }
    while tell_of_drafts(platform).await? > 0 {}
    let mut forgotten = 0;
    for kept in Kept::ALL {
        loop {
            let count = forget(platform, kept).await?;
            forgotten += count;
            if count == 0 || !is_batched(kept) {
                break;
            }
        }
    }
    let work = Work::begin(platform, &Actor::system()).await?;
    setting::put(work.unit(), LAST_ROUND, &today).await?;
    work.keep().await?;
    Ok(forgotten)
}

/// Whether a kind is forgotten batch by batch, until nothing is left.
fn is_batched(kept: Kept) -> bool {
    match kept {
        Kept::Draft | Kept::Settled | Kept::Seat => true,
        Kept::Checklist
        | Kept::Certificate
        | Kept::Leader
        | Kept::MessageContent
        | Kept::Message
        | Kept::SignIn
        | Kept::AuditNote
        | Kept::SecurityNote
        | Kept::Account => false,
    }
}

/// Forgets what is due of one kind, a batch of it at most, and notes that in the audit log. Returns how much it was.
async fn forget(platform: &Platform, kept: Kept) -> Result<u64, ActionError> {
    let before = kept.due_before(platform.now());
    let cohorts = match kept {
        Kept::Seat => over_before(platform, before).await?,
        Kept::Checklist
        | Kept::Draft
        | Kept::Settled
        | Kept::Certificate
        | Kept::Leader
        | Kept::MessageContent
        | Kept::Message
        | Kept::SignIn
        | Kept::AuditNote
        | Kept::SecurityNote
        | Kept::Account => Vec::new(),
    };
    let work = Work::begin(platform, &Actor::system()).await?;
    let unit = work.unit();
    let count = match kept {
        Kept::Checklist => checklist::delete_older(unit, before).await?,
        Kept::Draft => delete_all(&work, kept, drafts_to_delete(&work).await?).await?,
        Kept::Settled => delete_all(&work, kept, retention::settled(unit, before).await?).await?,
        Kept::Seat => empty_seats(&work, &cohorts).await?,
        Kept::Certificate => retention::certificates(unit, before).await?,
        Kept::Leader => retention::leaders(unit, before).await?,
        Kept::MessageContent => retention::message_contents(unit, before).await?,
        Kept::Message => retention::messages(unit, before).await?,
        Kept::SignIn => {
            sign_in::delete_ended(unit, before).await?;
            0
        }
        Kept::AuditNote => retention::audit_notes(unit, before, false).await?,
        Kept::SecurityNote => retention::audit_notes(unit, before, true).await?,
        Kept::Account => retention::accounts(unit, before).await?,
    };
    if count > 0 && !is_batched(kept) {
        work.note("retention.forget", kept.key(), None).await?;
    }
    work.keep().await?;
    if count > 0 {
        info!(kept = kept.key(), count, "forgot what was kept long enough");
    }
    Ok(count)
}

/// Tells the owners of drafts that will be deleted, a batch of them at most. Returns how many were told.
async fn tell_of_drafts(platform: &Platform) -> Result<usize, ActionError> {
    let work = Work::begin(platform, &Actor::system()).await?;
    let cohorts = cohort::all(platform).await?;
    let mut due = Vec::new();
    for (draft, step) in draft_steps(work.unit(), &cohorts, work.now()).await? {
        match step {
            DraftStep::Tell { deleted_on } => due.push((draft, deleted_on)),
            DraftStep::Keep | DraftStep::Delete => {}
        }
    }
    due.truncate(BATCH);
    if due.is_empty() {
        return Ok(0);
    }
    let owners: Vec<PersonId> = due.iter().map(|(draft, _)| draft.owner).collect();
    let owners = person::find_all(work.unit(), &owners).await?;
    for (draft, deleted_on) in &due {
        let owner = owners.iter().find(|person| person.id == draft.owner);
        let record = cohorts.iter().find(|record| record.id == draft.cohort);
        if let Some((owner, record)) = owner.zip(record) {
            tell_of_draft(&work, record, draft.id, owner, *deleted_on).await?;
        }
        retention::told_of_draft(work.unit(), draft.id, work.now()).await?;
    }
    work.keep().await?;
    info!(count = due.len(), "told the owners of drafts that will be deleted");
    Ok(due.len())
}

async fn tell_of_draft(
    work: &Work<'_>,
    record: &CohortRecord,
    id: ApplicationId,
    owner: &Person,
    deleted_on: Date,
) -> Result<(), ActionError> {
    let (platform, language) = (work.platform(), owner.language);
    let letterhead = Letterhead::of(platform, record, language);
    let message = DraftEnding {
        name: owner.called(),
        programme: record.cohort.title.in_language(language).text,
        deleted_on,
        link: &platform.link(&format!("/{}/application/{id}", language.tag())),
        from: letterhead.sender(),
    };
    work.post(&owner.email, message.write(bedre_messages::texts(language))).await?;
    work.note("retention.tell", Kept::Draft.key(), Some(id.uuid())).await
}

/// The drafts whose time is out, a batch of them at most.
async fn drafts_to_delete(work: &Work<'_>) -> Result<Vec<ApplicationId>, ActionError> {
    let cohorts = cohort::all(work.platform()).await?;
    let steps = draft_steps(work.unit(), &cohorts, work.now()).await?;
    let due = steps.into_iter().filter(|(_, step)| *step == DraftStep::Delete).map(|(draft, _)| draft.id);
    Ok(due.take(BATCH).collect())
}

/// The drafts to cohorts whose deadline is long past, each with what is due.
async fn draft_steps(
    on: &impl Connection,
    cohorts: &[Arc<CohortRecord>],
    now: Timestamp,
) -> Result<Vec<(OldDraft, DraftStep)>, ActionError> {
    let today = date_in_oslo(now);
    let deadline = |one: &CohortRecord| one.cohort.deadline().current();
    let near: Vec<CohortId> =
        cohorts.iter().filter(|one| DraftStep::is_near(deadline(one), today)).map(|one| one.id).collect();
    if near.is_empty() {
        return Ok(Vec::new());
    }
    let step = |draft: OldDraft| {
        let record = cohorts.iter().find(|one| one.id == draft.cohort)?;
        Some((draft, DraftStep::of(deadline(record), draft.told_at.map(date_in_oslo), today)))
    };
    Ok(retention::drafts(on, &near).await?.into_iter().filter_map(step).collect())
}

/// The cohorts whose plan was over before an instant.
async fn over_before(platform: &Platform, before: Timestamp) -> Result<Vec<CohortId>, ActionError> {
    let is_over = |one: &CohortRecord| {
        let last = one.cohort.plan.span().map(|(_, last)| last);
        last.is_some_and(|last| bedre_domain::clock::end_of_day_in_oslo(last) < before)
    };
    Ok(cohort::all(platform).await?.iter().filter(|one| is_over(one)).map(|one| one.id).collect())
}

/// Deletes applications, each with a line of its own in the audit log.
async fn delete_all(work: &Work<'_>, kept: Kept, ids: Vec<ApplicationId>) -> Result<u64, ActionError> {
    let mut count = 0;
    for id in ids {
        retention::delete_application(work.unit(), id).await?;
        work.note("retention.forget", kept.key(), Some(id.uuid())).await?;
        count += 1;
    }
    Ok(count)
}

/// Forgets what came of seats, but for the seats themselves and their certificates.
async fn empty_seats(work: &Work<'_>, cohorts: &[CohortId]) -> Result<u64, ActionError> {
    let mut count = 0;
    for application in retention::seats(work.unit(), cohorts).await? {
        let id = application.id;
        retention::empty_seat(work.unit(), &application.emptied()).await?;
        work.note("retention.forget", Kept::Seat.key(), Some(id.uuid())).await?;
        count += 1;
    }
    Ok(count)
}

//! Forgetting what has been kept long enough: once a day, each kind in a unit of work with a line in the audit log.

use bedre_domain::{clock::date_in_oslo, cohort::CohortRecord, id::CohortId, retention::Kept};
use bedre_store::{checklist, retention, setting, sign_in};
use jiff::Timestamp;
use tracing::info;

use crate::{ActionError, Actor, Platform, cohort, work::Work};

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
        Kept::Draft => closed_before(platform, before).await?,
        Kept::Seat => over_before(platform, before).await?,
        Kept::Checklist
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
        Kept::Draft => delete_all(&work, kept, retention::drafts(unit, &cohorts).await?).await?,
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

/// The cohorts whose deadline was before an instant.
async fn closed_before(platform: &Platform, before: Timestamp) -> Result<Vec<CohortId>, ActionError> {
    let all = cohort::all(platform).await?;
    Ok(all.iter().filter(|one| one.cohort.deadline().closes_at() < before).map(|one| one.id).collect())
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
async fn delete_all(
    work: &Work<'_>,
    kept: Kept,
    ids: Vec<bedre_domain::id::ApplicationId>,
) -> Result<u64, ActionError> {
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

//! Sending what waits in the outbox. The worker calls this; how a message leaves the house is for it to say.

use std::future::Future;

use bedre_domain::outbox::{Delivery, OutboxMessage};
use bedre_store::outbox;

use crate::{ActionError, Platform};

/// How many messages a worker takes at a time.
const BATCH: u64 = 20;
/// How long a taken message is left alone by others: longer than any mail server takes to answer.
const TAKEN_FOR: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);

/// Sends every message that is due by `hand_over`, which answers whether a mail server took it. Returns how many were sent
/// and how many attempts failed.
///
/// A message is first taken, in a unit of its own, so that no other worker sends it and nothing slow happens inside a
/// unit. A worker that dies after taking one leaves it to be tried again, which is the one way a message can come twice.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn send_due<Send, Sending>(platform: &Platform, hand_over: Send) -> Result<(usize, usize), ActionError>
where
    Send: Fn(OutboxMessage) -> Sending,
    Sending: Future<Output = bool>,
{
    let (mut sent, mut failed) = (0, 0);
    for message in take(platform).await? {
        let (id, before) = (message.id, message.delivery);
        let delivery = if hand_over(message).await {
            sent += 1;
            Delivery::Sent { at: platform.now() }
        } else {
            failed += 1;
            before.after_failure(platform.now())
        };
        let unit = platform.store.begin().await?;
        outbox::mark(&unit, id, delivery).await?;
        unit.keep().await?;
    }
    Ok((sent, failed))
}

/// Takes the messages that are due.
async fn take(platform: &Platform) -> Result<Vec<OutboxMessage>, ActionError> {
    let now = platform.now();
    let unit = platform.store.begin().await?;
    let due = outbox::due(&unit, now, BATCH).await?;
    for message in &due {
        let attempts = match message.delivery {
            Delivery::Waiting { attempts, .. } => attempts,
            Delivery::Sent { .. } | Delivery::Failed { .. } => continue,
        };
        outbox::mark(&unit, message.id, Delivery::Waiting { attempts, next_at: now + TAKEN_FOR }).await?;
    }
    unit.keep().await?;
    Ok(due)
}

/// How many messages wait and how many have failed, for the figures of operations.
///
/// # Errors
///
/// [`ActionError::Store`].
pub async fn counts(platform: &Platform) -> Result<(u64, u64), ActionError> {
    Ok(outbox::counts(&platform.store).await?)
}

//! The worker: sends what waits in the outbox, lets offers and waiting lists run out, reminds leaders and participants, and forgets what has
//! been kept long enough, again and again, until the program stops.

use std::time::Duration;

use bedre_actions::{Platform, confirmation, offer, outbox, retention, session};
use tokio::sync::watch;
use tracing::{error, info, warn};

use crate::mailer::Mailer;

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_millis(500);

/// How often offers and leaders are looked at: every so many looks into the outbox.
const SELDOM: u32 = 20;

/// Where messages go.
#[derive(Clone, Debug)]
pub(crate) enum Post {
    /// To a mail server.
    Server(Box<Mailer>),
    /// Nowhere but the demo's mailbox page.
    DemoMailbox,
}

/// Works until `stop` says true.
pub(crate) async fn work(platform: Platform, post: Post, mut stop: watch::Receiver<bool>) {
    let mut looks: u32 = 0;
    while !*stop.borrow() {
        if looks.is_multiple_of(SELDOM) {
            tend_offers(&platform).await;
            end_waiting_lists(&platform).await;
            remind_leaders(&platform).await;
            remind_participants(&platform).await;
            forget(&platform).await;
        }
        looks = looks.wrapping_add(1);
        match outbox::send_due(&platform, |message| deliver(&post, message)).await {
            Ok((0, 0)) => {}
            Ok((sent, failed)) => info!(sent, failed, "sent what waited in the outbox"),
            Err(error) => error!(%error, "could not look into the outbox"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Lets offers run out, and offers free seats to the next in line.
async fn tend_offers(platform: &Platform) {
    match offer::expire_due(platform).await {
        Ok((0, 0)) => {}
        Ok((ran_out, offered)) => info!(ran_out, offered, "let offers run out and offered free seats"),
        Err(error) => error!(%error, "could not look at the offers"),
    }
}

/// Tells those who are left on a waiting list when its last day has passed.
async fn end_waiting_lists(platform: &Platform) {
    match offer::end_lists(platform).await {
        Ok(0) => {}
        Ok(told) => info!(told, "ended waiting lists"),
        Err(error) => error!(%error, "could not look at the waiting lists"),
    }
}

/// Reminds the leaders whose answer is waited for, on the days of their cohort's rule.
async fn remind_leaders(platform: &Platform) {
    match confirmation::remind_due(platform).await {
        Ok(0) => {}
        Ok(reminded) => info!(reminded, "reminded leaders"),
        Err(error) => error!(%error, "could not remind leaders"),
    }
}

/// Reminds participants of what they are to prepare and have not marked as done.
async fn remind_participants(platform: &Platform) {
    match session::remind_due(platform).await {
        Ok(0) => {}
        Ok(reminded) => info!(reminded, "reminded participants of what to prepare"),
        Err(error) => error!(%error, "could not remind participants of what to prepare"),
    }
}

/// Forgets what has been kept long enough; it is done once a day, however often one looks.
async fn forget(platform: &Platform) {
    match retention::tend(platform).await {
        Ok(0) => {}
        Ok(forgotten) => info!(forgotten, "forgot what was kept long enough"),
        Err(error) => error!(%error, "could not forget what was kept long enough"),
    }
}

async fn deliver(post: &Post, message: bedre_domain::outbox::OutboxMessage) -> bool {
    match post {
        Post::DemoMailbox => true,
        Post::Server(mailer) => match mailer.send(&message).await {
            Ok(()) => true,
            Err(error) => {
                // The server's answer may repeat the recipient's address: only its kind goes into the log.
                warn!(message.id = %message.id, "message `{}` was not taken: {error}", message.id);
                false
            }
        },
    }
}

//! The worker: sends what waits in the outbox, again and again, until the program stops.

use std::time::Duration;

use bedre_actions::{Platform, outbox};
use tokio::sync::watch;
use tracing::{error, info, warn};

use crate::mailer::Mailer;

/// How often the outbox is looked into.
const EVERY: Duration = Duration::from_millis(500);

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
    while !*stop.borrow() {
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

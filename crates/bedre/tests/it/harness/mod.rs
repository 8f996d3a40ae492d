//! The real program in a folder of its own, and visitors who speak to it over the network.

pub(crate) mod http;
pub(crate) mod post;
pub(crate) mod program;

pub(crate) use http::Visitor;
pub(crate) use program::{Home, Program};

use std::time::{Duration, Instant};

/// How long something may take to come true before a test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// Asks again and again until there is an answer.
///
/// # Panics
///
/// When there is none in time; `what` says for what was waited.
pub(crate) fn wait_for<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}

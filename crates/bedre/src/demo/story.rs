//! The story that goes on when the demo's clock is moved: what the made-up people would have done by then. Whatever the visitor
//! has done in their place stays as it is.

use std::{pin::Pin, sync::Arc};

use bedre_actions::{Platform, offer};
use bedre_domain::{clock::ShiftedClock, id::CohortId};
use jiff::{Timestamp, civil::date};
use tokio::sync::Mutex;
use tracing::warn;

use super::{
    meeting, morning,
    selecting::{self, Whose},
    telling,
};

/// The demo's clock with what happens when it moves.
#[derive(Debug)]
pub(crate) struct Story {
    platform: Platform,
    clock: Arc<ShiftedClock>,
    cast: Option<Cast>,
    /// Held while it goes on: two visitors may move the clock at once.
    going: Mutex<()>,
}

/// The cohorts whose people act.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cast {
    /// Forty doctors, who have applied.
    pub(crate) doctors: CohortId,
    /// A team of four, which has its seat.
    pub(crate) agents: CohortId,
}

/// What the staff and the participants of a cohort do.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Assess(Whose),
    Propose,
    Decide,
    Accept,
    EndList,
    Come,
    Share,
    Certify,
    Tell,
}

impl Story {
    /// The story of this cast; without one, nothing happens but that the clock moves.
    pub(crate) fn new(platform: Platform, clock: Arc<ShiftedClock>, cast: Option<Cast>) -> Self {
        Self { platform, clock, cast, going: Mutex::new(()) }
    }

    async fn tell(&self, until: Timestamp) {
        let _going = self.going.lock().await;
        for (at, cohort, deed) in self.cast.map(|cast| deeds(cast, until)).unwrap_or_default() {
            self.clock.move_to(at);
            // A visitor may have changed so much that a deed makes no sense any more; the rest of the story still does.
            if let Err(error) = self.does(deed, cohort).await {
                warn!(cohort.id = %cohort, "the story's `{deed:?}` was left out: {error:#}");
            }
        }
        self.clock.move_to(until);
    }

    async fn does(&self, deed: Deed, cohort: CohortId) -> anyhow::Result<()> {
        let platform = &self.platform;
        match deed {
            Deed::Assess(whose) => selecting::assess(platform, cohort, whose).await,
            Deed::Propose => selecting::propose(platform, cohort).await,
            Deed::Decide => selecting::decide(platform, cohort).await,
            Deed::Accept => selecting::accept(platform, cohort).await,
            Deed::EndList => Ok(offer::end_lists(platform).await.map(drop)?),
            Deed::Come => meeting::come(platform, cohort).await,
            Deed::Share => telling::share(platform, cohort).await,
            Deed::Certify => meeting::certify(platform, cohort).await,
            Deed::Tell => telling::tell(platform, cohort).await,
        }
    }
}

impl bedre_web::Story for Story {
    fn go_to(&self, moment: Timestamp) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.tell(moment))
    }
}

/// What is done until a moment, in the order in which it is done.
fn deeds(Cast { doctors, agents }: Cast, until: Timestamp) -> Vec<(Timestamp, CohortId, Deed)> {
    let [assessed, decided, answered, begun, shared, over] = [
        date(2020, 3, 4),
        date(2020, 3, 20),
        date(2020, 3, 24),
        date(2020, 5, 13),
        date(2020, 10, 20),
        date(2021, 2, 5),
    ]
    .map(morning);
    let mut all = vec![
        (assessed, doctors, Deed::Assess(Whose::MadeUp)),
        (assessed, doctors, Deed::Propose),
        (decided, doctors, Deed::Assess(Whose::All)),
        (decided, doctors, Deed::Propose),
        (decided, doctors, Deed::Decide),
        (answered, doctors, Deed::Accept),
        (begun, doctors, Deed::EndList),
        (shared, doctors, Deed::Share),
    ];
    all.retain(|(at, ..)| *at <= until);
    all.extend([(until, doctors, Deed::Come), (until, agents, Deed::Come)]);
    if over <= until {
        all.extend([(until, doctors, Deed::Certify), (until, doctors, Deed::Tell)]);
    }
    all
}

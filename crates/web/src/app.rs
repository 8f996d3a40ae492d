//! What all handlers share.

use std::{fmt::Debug, hash::Hash, net::IpAddr, num::NonZeroU32, pin::Pin, sync::Arc};

use axum::extract::FromRef;
use bedre_actions::{Platform, Remembered};
use bedre_domain::{email::Email, id::MeasureId};
use bedre_i18n::Locale;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock as _};
use jiff::Timestamp;

use crate::layout::figure::ChartFigure;

/// What all handlers share. Cheap to copy.
#[derive(Clone, Debug)]
pub struct App {
    /// What actions stand on.
    pub platform: Platform,
    /// Time and people of the demo, when this is one.
    pub demo: Option<Arc<Demo>>,
    /// How often one may ask.
    pub limits: Arc<Limits>,
    /// Charts as they were drawn last.
    pub figures: Arc<Figures>,
    /// Whether a proxy in front tells the visitor's address.
    pub behind_proxy: bool,
}

/// The charts of measures as they were drawn last, by language and by whether their points lead to where they are changed,
/// at the revision of their project.
pub type Figures = Remembered<(MeasureId, Locale, bool), i64, ChartFigure>;

/// So many charts are remembered; each is some tens of kilobytes.
const FIGURES: usize = 200;

impl App {
    /// What handlers share, with nothing drawn yet. `behind_proxy` says whether a proxy in front tells the visitor's address.
    pub fn new(platform: Platform, demo: Option<Arc<Demo>>, limits: Limits, behind_proxy: bool) -> Self {
        let (limits, figures) = (Arc::new(limits), Arc::new(Remembered::new(FIGURES)));
        Self { platform, demo, limits, figures, behind_proxy }
    }
}

impl FromRef<App> for Platform {
    fn from_ref(app: &App) -> Self {
        app.platform.clone()
    }
}

/// What the demo's made-up people do by themselves when the clock moves on.
pub trait Story: Debug + Send + Sync {
    /// Moves the clock to a moment, after everything that they would have done by then is done.
    fn go_to(&self, moment: Timestamp) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// The demo's story, its moments and its people.
#[derive(Debug)]
pub struct Demo {
    /// What happens when the bar moves the clock.
    pub story: Box<dyn Story>,
    /// The moments one can go to.
    pub moments: Vec<DemoMoment>,
    /// The people one can be.
    pub people: Vec<DemoPerson>,
}

/// A moment of the demo.
#[derive(Clone, Debug)]
pub struct DemoMoment {
    /// How the bar and the address name it.
    pub key: &'static str,
    /// When it is.
    pub at: Timestamp,
}

/// Somebody one can be in the demo.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// Who.
    pub email: Email,
    /// Name and what they are, as «Kari Prøve, søker».
    pub label: String,
}

/// Asked too often: how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("asked too often, wait for {minutes} minutes")]
pub struct TooMany {
    /// Whole minutes, at least one.
    pub minutes: u32,
}

/// How often one may ask for a sign-in mail or try a code.
#[derive(Debug)]
pub struct Limits {
    by_place: DefaultKeyedRateLimiter<IpAddr>,
    by_address: DefaultKeyedRateLimiter<Email>,
}

impl Limits {
    /// At most `by_place` tries a minute from one network address and `by_address` mails an hour to one mail address.
    pub fn new(by_place: NonZeroU32, by_address: NonZeroU32) -> Self {
        Self {
            by_place: RateLimiter::keyed(Quota::per_minute(by_place)),
            by_address: RateLimiter::keyed(Quota::per_hour(by_address)),
        }
    }

    /// Lets someone at this place try once more.
    ///
    /// # Errors
    ///
    /// [`TooMany`] when they have tried often of late.
    pub(crate) fn try_at(&self, place: IpAddr) -> Result<(), TooMany> {
        try_once(&self.by_place, &place)
    }

    /// Lets one more mail go to this address.
    ///
    /// # Errors
    ///
    /// [`TooMany`] when many have gone there of late.
    pub(crate) fn mail_to(&self, address: &Email) -> Result<(), TooMany> {
        try_once(&self.by_address, address)
    }

    /// Forgets those who have not asked for a while.
    pub fn forget_the_quiet(&self) {
        self.by_place.retain_recent();
        self.by_address.retain_recent();
    }
}

fn try_once<K: Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<(), TooMany> {
    limiter.check_key(key).map_err(|until| {
        let seconds = until.wait_time_from(limiter.clock().now()).as_secs();
        TooMany { minutes: u32::try_from(seconds / 60 + 1).unwrap_or(u32::MAX) }
    })
}

impl Default for Limits {
    /// Twenty tries a minute from a place, a hospital behind one address for instance; ten mails an hour to an address.
    fn default() -> Self {
        Self::new(NonZeroU32::MIN.saturating_add(19), NonZeroU32::MIN.saturating_add(9))
    }
}

//! What every action stands on: the store, the clock, the mint of identifiers and where the site is.

use std::sync::Arc;

use bedre_domain::{clock::Clock, id::Mint};
use bedre_store::Store;
use jiff::Timestamp;

use crate::{
    cohort::{self, RememberedCohorts},
    project_record::{self, RememberedProjects},
    remembered::Remembered,
};

/// What every action stands on. Cheap to copy.
#[derive(Clone, Debug)]
pub struct Platform {
    /// What is kept.
    pub(crate) store: Store,
    clock: Arc<dyn Clock>,
    mint: Arc<dyn Mint>,
    site: Arc<Site>,
    cohorts: Arc<RememberedCohorts>,
    projects: Arc<RememberedProjects>,
}

/// Where the site is, for links in messages and documents.
#[derive(Clone, Debug)]
pub struct Site {
    /// The address that people open, without a slash at the end, as `https://bedre.example`.
    pub address: String,
    /// Whether this is the demo, where every message can be read on the mailbox page.
    pub demo: bool,
}

impl Platform {
    /// A platform of these parts.
    pub fn new(store: Store, clock: Arc<dyn Clock>, mint: Arc<dyn Mint>, site: Site) -> Self {
        Self {
            store,
            clock,
            mint,
            site: Arc::new(site),
            cohorts: Arc::new(Remembered::new(cohort::ROOM)),
            projects: Arc::new(Remembered::new(project_record::ROOM)),
        }
    }

    /// The present instant.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Where the site is.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// A link to a page of the site, from its path.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.site.address)
    }

    /// Whether the database answers.
    pub async fn is_well(&self) -> bool {
        self.store.is_well().await
    }

    /// How many queries have run so far: what the tests of «a page is a few queries» count.
    pub fn queries(&self) -> u64 {
        self.store.queries()
    }

    /// Closes the database, so that nothing is left half written in its log.
    pub async fn close(self) {
        self.store.close().await;
    }

    /// Cohorts that were read before.
    pub(crate) fn cohorts(&self) -> &RememberedCohorts {
        &self.cohorts
    }

    /// Projects that were read before.
    pub(crate) fn projects(&self) -> &RememberedProjects {
        &self.projects
    }

    pub(crate) fn mint(&self) -> &dyn Mint {
        &*self.mint
    }
}

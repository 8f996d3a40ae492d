//! The platform as the program runs it: the system's clock, real identifiers, the store of the settings.

use std::sync::Arc;

use anyhow::Context as _;
use bedre_actions::{Platform, Site};
use bedre_domain::{clock::Clock, id::Mint};
use bedre_store::{Address, Store};
use jiff::Timestamp;
use uuid::Uuid;

use crate::settings::Settings;

/// The clock of the machine.
#[derive(Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the system is asked for the time")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Mints identifiers that sort by time.
#[derive(Debug)]
pub(crate) struct SystemMint;

impl Mint for SystemMint {
    #[expect(clippy::disallowed_methods, reason = "the one place where identifiers are minted")]
    fn mint(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// Opens the store of the settings, migrated.
///
/// # Errors
///
/// When the data folder cannot be made or the database cannot be opened.
pub(crate) async fn open_store(settings: &Settings) -> anyhow::Result<Store> {
    if let Address::Sqlite(file) = &settings.database
        && let Some(folder) = file.parent()
    {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make folder {}", folder.display()))?;
    }
    Store::open(&settings.database).await.context("cannot open the database")
}

/// The platform on a store, told the time by `clock`.
pub(crate) fn platform(settings: &Settings, store: Store, clock: Arc<dyn Clock>, demo: bool) -> Platform {
    Platform::new(store, clock, Arc::new(SystemMint), Site { address: settings.address(), demo })
}

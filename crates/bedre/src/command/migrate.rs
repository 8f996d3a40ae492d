//! `bedre migrate`: brings the database's tables up to date. `serve` does it too; this is for doing it before.

use std::process::ExitCode;

use clap::Args;

use crate::{platform::open_store, settings::Flags};

/// Brings the database's tables up to date.
#[derive(Debug, Args)]
pub(crate) struct Migrate {
    #[command(flatten)]
    flags: Flags,
}

impl Migrate {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the settings make no sense or the database cannot be opened.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        super::run(async {
            open_store(&settings).await?.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

//! `bedre backup FILE` and `bedre restore FILE`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use bedre_store::{Address, Store};
use clap::Args;

use crate::{platform::open_store, settings::Flags};

/// Writes a copy of the database while the server runs.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The file to write; it must not be there yet.
    file: PathBuf,
    #[command(flatten)]
    flags: Flags,
}

/// Puts a copy of the database in place, when there is none.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The file that `bedre backup` wrote.
    file: PathBuf,
    #[command(flatten)]
    flags: Flags,
}

impl Backup {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the file is there already or cannot be written, or the database is not SQLite.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        anyhow::ensure!(!self.file.exists(), "{} is there already", self.file.display());
        super::run(async {
            let store = open_store(&settings).await?;
            store.back_up(&self.file).await.context("no copy was written")?;
            store.close().await;
            Ok(ExitCode::SUCCESS)
        })
    }
}

impl Restore {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the copy cannot be opened, the database is not SQLite, or there is one already.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        let Address::Sqlite(target) = &settings.database else {
            anyhow::bail!("a PostgreSQL server has its own tools for putting a copy in place")
        };
        anyhow::ensure!(!target.exists(), "{} is there already; nothing was overwritten", target.display());
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder)?;
        }
        super::run(put_in_place(&self.file, target))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Looks at a copy of the copy first, so that what is no database of ours never stands where one is expected.
async fn put_in_place(file: &Path, target: &Path) -> anyhow::Result<()> {
    let beside = target.with_added_extension("restoring");
    let looked_at = async {
        std::fs::copy(file, &beside).with_context(|| format!("cannot copy {}", file.display()))?;
        let size = std::fs::metadata(&beside)?.len();
        anyhow::ensure!(size > 0, "{} is empty and so no database of Bedre", file.display());
        let is_ours = Store::is_ours(&beside).await.context("the copy is no database of Bedre")?;
        anyhow::ensure!(is_ours, "{} is no database of Bedre", file.display());
        // Opening it shows that it is a whole database of ours, and migrates it.
        Store::open(&Address::Sqlite(beside.clone())).await.context("the copy is no database of Bedre")?.close().await;
        std::fs::rename(&beside, target)?;
        anyhow::Ok(())
    }
    .await;
    if looked_at.is_err() {
        for left in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{left}", beside.display()));
        }
    }
    looked_at
}

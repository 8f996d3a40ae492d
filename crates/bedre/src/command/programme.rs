//! `bedre programme import FILE …` and `bedre programme export NAME`.

use std::{io::Write as _, path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::Context as _;
use bedre_actions::{
    Actor,
    programme::{self, ImportError},
};
use bedre_domain::key::Slug;
use clap::{Args, Subcommand};

use crate::{
    platform::{SystemClock, open_store, platform},
    settings::Flags,
};

/// Reads programmes from files, or writes one to standard output.
#[derive(Debug, Args)]
pub(crate) struct Programme {
    #[command(subcommand)]
    deed: Deed,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Reads programme files into the store and announces their cohorts.
    Import {
        /// The files, TOML.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Writes a programme as a file to standard output.
    Export {
        /// The programme's name in addresses.
        name: String,
    },
}

impl Programme {
    /// Does it. The exit status is 2 when a file makes no sense.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or the store fails.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        super::run(async {
            let store = open_store(&settings).await?;
            let platform = platform(&settings, store, Arc::new(SystemClock), false);
            let code = match &self.deed {
                Deed::Import { files } => import(&platform, files).await?,
                Deed::Export { name } => {
                    let text = programme::export(&platform, &Actor::system(), &Slug::parse(name)?).await?;
                    std::io::stdout().lock().write_all(text.as_bytes())?;
                    ExitCode::SUCCESS
                }
            };
            platform.close().await;
            Ok(code)
        })
    }
}

async fn import(platform: &bedre_actions::Platform, files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut code = ExitCode::SUCCESS;
    for file in files {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        match programme::import(platform, &Actor::system(), &file.display().to_string(), &text, platform.now()).await {
            Ok(_) => writeln!(std::io::stdout().lock(), "{}: imported", file.display())?,
            Err(ImportError::Faulty(faults)) => {
                let mut out = std::io::stderr().lock();
                for fault in faults {
                    writeln!(out, "{fault}")?;
                }
                code = ExitCode::from(2);
            }
            Err(ImportError::Action(error)) => return Err(error.into()),
        }
    }
    Ok(code)
}

//! `bedre check`: says what is wrong with the settings before anybody relies on them.

use std::{io::Write as _, process::ExitCode};

use clap::Args;

use crate::{mailer::Mailer, platform::open_store, settings::Flags};

/// Says what is wrong with the settings, if anything.
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    flags: Flags,
}

impl Check {
    /// Does it. The exit status is 0 when nothing is wrong.
    ///
    /// # Errors
    ///
    /// When the settings make no sense at all.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        let faults = super::run(async {
            let mut faults = Vec::new();
            match open_store(&settings).await {
                Ok(store) => store.close().await,
                Err(error) => faults.push(format!("database: {error:#}")),
            }
            match settings.mail.as_ref().map(Mailer::new) {
                Some(Ok(_)) => {}
                Some(Err(error)) => faults.push(format!("mail: {error:#}")),
                None => faults.push("mail: no server is set (`smtp`), so messages wait in the outbox".to_owned()),
            }
            if settings.address().starts_with("http://") && !settings.listen.ip().is_loopback() {
                faults.push("address: begins with http://, so sign-ins are not private on the way".to_owned());
            }
            Ok(faults)
        })?;
        let mut out = std::io::stdout().lock();
        for fault in &faults {
            writeln!(out, "{fault}")?;
        }
        if faults.is_empty() {
            writeln!(out, "settings are in order")?;
        }
        Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

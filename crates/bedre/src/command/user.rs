//! `bedre user`: gives a person the administrator's role, or takes it back. All other roles are given on the pages.

use std::process::ExitCode;

use bedre_actions::{Actor, admin};
use bedre_domain::email::Email;
use clap::{Args, Subcommand};

use crate::{
    platform::{SystemClock, open_store, platform},
    settings::Flags,
};

/// Gives a person a role, or takes it back.
#[derive(Debug, Args)]
pub(crate) struct User {
    #[command(subcommand)]
    deed: Deed,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Debug, Subcommand)]
enum Deed {
    /// Makes somebody an administrator, with an account if there is none.
    MakeAdministrator {
        /// The person's e-mail address.
        email: String,
    },
    /// Takes the administrator's role back.
    UnmakeAdministrator {
        /// The person's e-mail address.
        email: String,
    },
}

impl User {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the address is none, or the store fails.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let settings = self.flags.settings()?;
        super::run(async {
            let store = open_store(&settings).await?;
            let platform = platform(&settings, store, std::sync::Arc::new(SystemClock), false);
            let (email, administers) = match &self.deed {
                Deed::MakeAdministrator { email } => (email, true),
                Deed::UnmakeAdministrator { email } => (email, false),
            };
            admin::set_administrator(&platform, &Actor::system(), &Email::parse(email)?, administers).await?;
            Ok(ExitCode::SUCCESS)
        })
    }
}

//! `bedre demo`: the product itself with made-up people, a clock that can be moved and a mailbox that all can read.

use std::{io::Write as _, process::ExitCode, sync::Arc};

use bedre_actions::demo;
use bedre_domain::clock::{Clock as _, ShiftedClock};
use bedre_web::Demo as DemoBar;
use clap::{Args, builder::BoolishValueParser};

use super::serve::{post, serve, write_log};
use crate::{
    demo::{Crowd, Story, moments, people},
    door::Door,
    platform::{SystemClock, open_store, platform},
    settings::Flags,
    worker::Post,
};

/// Shows the product with made-up people, in a data folder of its own.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Both programmes and the people of the bar, but no applicants and no team: for visits that begin at the beginning.
    #[arg(long, env = "BEDRE_DEMO_EMPTY", value_parser = BoolishValueParser::new())]
    empty: bool,
    #[command(flatten)]
    flags: Flags,
}

impl Demo {
    /// Serves until told to stop. A second start goes on where the first one ended.
    ///
    /// # Errors
    ///
    /// When the settings make no sense, or an address cannot be listened on.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let mut settings = self.flags.settings()?;
        super::run(async {
            let door = Door::open(&mut settings).await?;
            let store = open_store(&settings).await?;
            let clock = Arc::new(ShiftedClock::over(Arc::new(SystemClock)));
            let platform = platform(&settings, store, Arc::clone(&clock) as _, true);
            let first = moments().first().map_or_else(|| clock.now(), |moment| moment.at);
            clock.move_to(demo::moment(&platform).await?.unwrap_or(first));
            let crowd = if self.empty { Crowd::Nobody } else { Crowd::MadeUp };
            crate::demo::fill(&platform, &clock, crowd).await?;
            // Only now: what fills the demo would fill the log with deeds of nobody.
            write_log(settings.log);
            let post = match settings.mail {
                Some(_) => post(&settings)?,
                None => Some(Post::DemoMailbox),
            };
            welcome(&settings.address())?;
            let cast = match crowd {
                Crowd::MadeUp => Some(crate::demo::cast(&platform).await?),
                Crowd::Nobody => None,
            };
            let bar = DemoBar {
                story: Box::new(Story::new(platform.clone(), clock, cast)),
                moments: moments(),
                people: people(crowd),
            };
            serve(door, &settings, platform, Some(bar), post).await?;
            Ok(ExitCode::SUCCESS)
        })
    }
}

/// Says where it is and what to try.
fn welcome(address: &str) -> std::io::Result<()> {
    writeln!(
        std::io::stdout().lock(),
        "\nBedre is at {address}\n\n\
         Three things to try:\n\
         1. Read about the doctors' programme and go through its checklist: {address}/nb\n\
         2. Become somebody else in the bar at the top, and move the clock to the selection.\n\
         3. Move the clock to the improvement work in Vestfold and look at a team's chart.\n\n\
         Every message that is sent can be read at {address}/nb/mailbox. Stop with Ctrl+C.\n"
    )
}

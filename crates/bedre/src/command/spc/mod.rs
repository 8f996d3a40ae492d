//! `bedre spc`: charts on the command line, and proof that they are right.

mod chart;
mod error;
mod export;
mod series;
#[cfg(test)]
mod tests;
mod verify;
mod words;

use std::process::ExitCode;

/// Charts on the command line.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Spc {
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Command {
    /// Computes a chart from a file of figures.
    Chart(chart::ChartArgs),
    /// Holds our answers against a folder of golden cases.
    Verify(verify::Verify),
}

impl Spc {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the answer cannot be written.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Chart(args) => args.run(),
            Command::Verify(args) => args.run(),
        }
    }
}

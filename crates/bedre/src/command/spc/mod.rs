//! `bedre spc`: charts on the command line, and proof that they are right.

mod advise;
mod answer;
mod chart;
mod error;
mod export;
mod funnel;
mod pareto;
mod power;
mod series;
#[cfg(test)]
mod tests;
mod unit;
mod verify;
mod words;

use std::process::ExitCode;

use crate::command::streams;

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
    /// Compares units, with what chance alone gives units of their size.
    Funnel(funnel::FunnelArgs),
    /// Puts groups in order: which few hold most of the events.
    Pareto(pareto::ParetoArgs),
    /// Says which chart fits figures from a file, and where it could be split.
    Advise(advise::Advise),
    /// Says how probable it is that a planned change shows, and when.
    Power(power::PowerArgs),
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
            Command::Chart(args) => streams::run(|input, output, complaints| args.write(input, output, complaints)),
            Command::Funnel(args) => streams::run(|input, output, complaints| args.write(input, output, complaints)),
            Command::Pareto(args) => streams::run(|input, output, complaints| args.write(input, output, complaints)),
            Command::Advise(args) => streams::run(|input, output, complaints| args.write(input, output, complaints)),
            Command::Power(args) => args.run(),
            Command::Verify(args) => args.run(),
        }
    }
}

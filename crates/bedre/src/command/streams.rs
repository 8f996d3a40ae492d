//! What every command that reads a file and answers has in common: its streams, its formats, its status.

use std::io::{self, Read, Write};
use std::process::ExitCode;

/// Runs a command on the process's own streams: input, output and complaints. It answers its exit status.
///
/// # Errors
///
/// When the answer cannot be written.
pub(crate) fn run(
    act: impl FnOnce(&mut dyn Read, &mut dyn Write, &mut dyn Write) -> anyhow::Result<u8>,
) -> anyhow::Result<ExitCode> {
    act(&mut io::stdin().lock(), &mut io::stdout().lock(), &mut io::stderr().lock()).map(ExitCode::from)
}

/// How an answer that is no chart is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For programs.
    Json,
    /// For people.
    Text,
}

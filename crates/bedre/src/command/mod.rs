//! The commands, a file each.

pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod demo;
pub(crate) mod migrate;
pub(crate) mod programme;
pub(crate) mod select;
pub(crate) mod serve;
pub(crate) mod spc;
mod streams;
mod table;
pub(crate) mod user;

/// Runs what a command does on a run time of its own.
///
/// # Errors
///
/// When the run time cannot be made, or what the command does fails.
pub(crate) fn run<Done>(work: impl Future<Output = anyhow::Result<Done>>) -> anyhow::Result<Done> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

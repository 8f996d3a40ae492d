//! The program `bedre`: improvement education from announcement to certificate, and the commands to run it.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod command;
mod demo;
mod door;
mod mailer;
mod metrics;
mod platform;
mod settings;
mod worker;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Improvement education from announcement to certificate.
#[derive(Debug, Parser)]
#[command(name = "bedre", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the pages, and sends what waits in the outbox.
    Serve(command::serve::Serve),
    /// Sends what waits in the outbox, and nothing else.
    Worker(command::serve::Worker),
    /// Shows the product with made-up people, a clock that can be moved and a mailbox.
    Demo(command::demo::Demo),
    /// Brings the database's tables up to date.
    Migrate(command::migrate::Migrate),
    /// Says what is wrong with the settings, if anything.
    Check(command::check::Check),
    /// Reads programmes from files, or writes one.
    Programme(command::programme::Programme),
    /// Gives a person a role, or takes it back.
    User(command::user::User),
    /// Writes a copy of the database while the server runs.
    Backup(command::backup::Backup),
    /// Puts a copy of the database in place, when there is none.
    Restore(command::backup::Restore),
    /// Proposes who gets a seat, from applicants and rules in files.
    Select(command::select::Select),
    /// Computes charts from files, and proves that they are right.
    Spc(command::spc::Spc),
}

fn main() -> anyhow::Result<ExitCode> {
    match Cli::parse().command {
        Command::Serve(serve) => serve.run(),
        Command::Worker(worker) => worker.run(),
        Command::Demo(demo) => demo.run(),
        Command::Migrate(migrate) => migrate.run(),
        Command::Check(check) => check.run(),
        Command::Programme(programme) => programme.run(),
        Command::User(user) => user.run(),
        Command::Backup(backup) => backup.run(),
        Command::Restore(restore) => restore.run(),
        Command::Select(select) => select.run(),
        Command::Spc(spc) => spc.run(),
    }
}

//! `make bench`: how fast the program answers and what it needs, as tables. (The statistics have a table of their own in
//! `bedre-plot`.)
//!
//! The program is the real one, built for release, with the demo's data, on SQLite and on PostgreSQL. The load comes from the
//! same machine and shares its processors, so a machine of its own would answer more. `BENCH_SECONDS` sets how long each
//! page is asked for (3).
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a measurement stops at the first surprise, and prints what it found"
)]

#[expect(dead_code, reason = "the tests use more of it")]
#[path = "../../tests/it/harness/mod.rs"]
mod harness;
mod load;
mod process;
mod site;

use std::time::Duration;

fn main() {
    let seconds = std::env::var("BENCH_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(3);
    println!("\n## The program\n");
    site::table(Duration::from_secs(seconds));
}

/// A row of a table in Markdown.
fn row(cells: &[String]) {
    println!("| {} |", cells.join(" | "));
}

/// The head of a table in Markdown: the first column holds words, the others numbers.
fn head(cells: &[&str]) {
    println!("| {} |", cells.join(" | "));
    println!("|---|{}", "---:|".repeat(cells.len() - 1));
}

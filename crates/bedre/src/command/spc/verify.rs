//! `bedre spc verify DIR`: our answers held against those of published programs.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use bedre_spc::golden::{self, Outcome};

/// Holds our answers against a folder in the `spc-golden/1` form. Ends with 0 when no case failed.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Verify {
    /// The folder with `index.csv` and `cases/`.
    pub(super) dir: PathBuf,
}

/// What became of all cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
}

/// After so long a time it is said how far it has come.
const PATIENCE: Duration = Duration::from_secs(1);

impl Verify {
    /// Does it.
    ///
    /// # Errors
    ///
    /// When the index cannot be read or the answer not be written.
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let status = self.write(&mut io::stdout().lock(), &mut io::stderr().lock())?;
        Ok(ExitCode::from(status))
    }

    /// A line for each figure that differs, a line for each difference that is meant, and the tally.
    pub(super) fn write(&self, output: &mut dyn Write, progress: &mut dyn Write) -> anyhow::Result<u8> {
        let ids = match ids(&self.dir) {
            Ok(ids) => ids,
            Err(error) => {
                writeln!(progress, "cannot read {}: {error}", self.dir.join("index.csv").display())?;
                return Ok(2);
            }
        };
        let mut tally = Tally::default();
        let mut told = Instant::now();
        for (done, id) in ids.iter().enumerate() {
            tally.note(id, self.case(id), output)?;
            if told.elapsed() > PATIENCE {
                writeln!(progress, "{} of {} cases", done + 1, ids.len())?;
                told = Instant::now();
            }
        }
        writeln!(output, "{} passed, {} failed", tally.passed, tally.failed)?;
        Ok(u8::from(tally.failed > 0))
    }

    /// Runs one case; the error says why it cannot be run.
    fn case(&self, id: &str) -> Result<Outcome, String> {
        let text = |ending: &str| {
            let path = self.dir.join("cases").join(format!("{id}.{ending}"));
            fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))
        };
        golden::run(&text("json")?, &text("csv")?).map_err(|error| error.to_string())
    }
}

impl Tally {
    fn note(&mut self, id: &str, outcome: Result<Outcome, String>, output: &mut dyn Write) -> io::Result<()> {
        match outcome {
            Ok(Outcome::Passed { on_purpose, .. }) => {
                self.passed += 1;
                on_purpose.iter().try_for_each(|why| writeln!(output, "{id}: {why}"))
            }
            Ok(Outcome::Failed { differences }) => {
                self.failed += 1;
                differences.iter().try_for_each(|difference| writeln!(output, "{id}: {difference}"))
            }
            Err(error) => {
                self.failed += 1;
                writeln!(output, "{id}: {error}")
            }
        }
    }
}

/// The ids that the index names, in its order.
fn ids(dir: &Path) -> anyhow::Result<Vec<String>> {
    let mut reader = csv::Reader::from_path(dir.join("index.csv"))?;
    let mut ids = Vec::new();
    for record in reader.records() {
        ids.extend(record?.get(0).map(str::to_owned));
    }
    Ok(ids)
}

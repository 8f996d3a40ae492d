//! `bedre select APPLICANTS.csv RULES.toml`: the best list under the rules, as JSON for programs or in words for people.

mod applicants;
mod error;
mod rules;
#[cfg(test)]
mod tests;
mod text;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use bedre_domain::admission::{Proposal, propose};
use bedre_i18n::{Locale, Texts};

use self::error::{SelectError, Source, Trouble};
use super::streams::{self, Format};
use super::table::{self, Unreadable, is_standard_input};

/// Proposes who gets a seat. Ends with 0 when there is a best list, 1 when the rules cannot hold together, 2 when a file is
/// not right.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Select {
    /// Applicants as CSV: `id`, `score` and any further columns; `-` reads standard input.
    applicants: PathBuf,
    /// Rules as TOML: seats, quotas, spread and choices by hand; `-` reads standard input.
    rules: PathBuf,
    /// JSON for programs, text for people.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Language of the text and of what is said about the files.
    #[arg(long, default_value_t = Locale::Nb)]
    lang: Locale,
}

impl Select {
    /// Does it. What is wrong with the files is said on standard error.
    ///
    /// # Errors
    ///
    /// When the answer cannot be written.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        streams::run(|input, output, complaints| select(&self, input, output, complaints))
    }
}

/// The command with its three streams; answers its exit status.
fn select(
    args: &Select,
    input: &mut dyn Read,
    output: &mut dyn Write,
    complaints: &mut dyn Write,
) -> anyhow::Result<u8> {
    let t = Texts::of(args.lang);
    match proposal(args, input) {
        Ok((proposal, scores)) => {
            match args.format {
                Format::Json => writeln!(output, "{}", serde_json::to_string_pretty(&proposal)?)?,
                Format::Text => write!(output, "{}", text::of(&proposal, &scores, t))?,
            }
            Ok(match proposal {
                Proposal::Optimal(_) => 0,
                Proposal::Infeasible(_) => 1,
            })
        }
        Err(error) => {
            writeln!(complaints, "{}", error.text(t))?;
            Ok(2)
        }
    }
}

fn proposal(args: &Select, input: &mut dyn Read) -> Result<(Proposal, text::Scores), SelectError> {
    if is_standard_input(&args.applicants) && is_standard_input(&args.rules) {
        return Err(SelectError::BothStandardInput);
    }
    let applicants_source = Source::new(&args.applicants);
    let rules_source = Source::new(&args.rules);
    let applicants = read(&args.applicants, input)?;
    let rules = read(&args.rules, input)?;
    let applicants = applicants::parse(&applicants).map_err(|trouble| applicants_source.error(trouble))?;
    let written = rules::Written::parse(&rules).map_err(|trouble| rules_source.error(trouble))?;
    let proposal =
        propose(&applicants, &written.rules()).map_err(|error| rules_source.error(written.trouble(error, &rules)))?;
    let scores = applicants.into_iter().map(|applicant| (applicant.id, applicant.score)).collect();
    Ok((proposal, scores))
}

/// The text of a file or of standard input.
fn read(path: &Path, input: &mut dyn Read) -> Result<String, SelectError> {
    let source = Source::new(path);
    table::read(path, input).map_err(|unreadable| match unreadable {
        Unreadable::File(cause) => SelectError::File { file: source, cause: cause.to_string() },
        Unreadable::Encoding(good) => source.error(Trouble::Encoding.at(error::place(&good, good.len()))),
    })
}

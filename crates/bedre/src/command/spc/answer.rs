//! How an answer is written: JSON or CSV for programs, words, a picture or a sheet of paper for people.

use std::io::Write;

use bedre_documents::{ChartSheet, FONT, png};
use bedre_domain::clock::{Clock, date_in_oslo};
use bedre_i18n::Texts;
use bedre_messages::chart::Numbers;
use bedre_messages::reading::Lines;
use serde_json::Value;

use super::error::SpcError;
use super::export::plain;
use crate::platform::SystemClock;

/// The faces that texts of an SVG are set in, by whoever shows it.
const SCREEN_FONT: &str = "Inter, sans-serif";
/// How many pixels a PNG has for each unit of the picture: 1 440 across.
const SCALE: f32 = 2.0;

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    Json,
    Text,
    Svg,
    Csv,
    Png,
    Pdf,
}

/// Something computed from figures, to be written in one of the formats. All of them come from the same computation.
pub(super) trait Answer {
    /// What it is called.
    fn title(&self) -> String;
    /// For programs.
    fn json(&self) -> Value;
    /// For spreadsheets: a line of names, then figures.
    fn csv(&self) -> anyhow::Result<Vec<u8>>;
    /// The reading.
    fn lines(&self) -> Lines;
    /// The figures as people read them.
    fn numbers(&self) -> Numbers;
    /// The picture as SVG with its own colours, its letters in `font`.
    fn picture(&self, font: &str) -> String;
}

/// Writes an answer.
pub(super) fn write(answer: &dyn Answer, format: Format, t: Texts, output: &mut dyn Write) -> anyhow::Result<()> {
    match format {
        Format::Json => writeln!(output, "{}", serde_json::to_string_pretty(&answer.json())?)?,
        Format::Csv => output.write_all(&answer.csv()?)?,
        Format::Text => write!(output, "{}", text(&answer.lines(), t))?,
        Format::Svg => writeln!(output, "{}", answer.picture(SCREEN_FONT))?,
        Format::Png => output.write_all(&png(&answer.picture(FONT), SCALE)?)?,
        Format::Pdf => output.write_all(&sheet(answer, t).pdf(t)?)?,
    }
    Ok(())
}

/// Gives what was asked for, or complains of what is not right; the exit status.
///
/// # Errors
///
/// When it cannot be written.
pub(super) fn give<Asked>(
    asked: Result<Asked, SpcError>,
    t: Texts,
    complaints: &mut dyn Write,
    give: impl FnOnce(Asked) -> anyhow::Result<()>,
) -> anyhow::Result<u8> {
    match asked {
        Ok(asked) => give(asked).map(|()| 0),
        Err(error) => {
            writeln!(complaints, "{}", error.text(t))?;
            Ok(2)
        }
    }
}

/// The three lines of the reading, each under its heading.
fn text(lines: &Lines, t: Texts) -> String {
    let parts: Vec<String> =
        lines.headed(t).into_iter().map(|(heading, line)| format!("{heading}\n  {line}\n")).collect();
    parts.join("\n")
}

/// The sheet of paper.
fn sheet(answer: &dyn Answer, t: Texts) -> ChartSheet {
    let (lines, numbers) = (answer.lines(), answer.numbers());
    ChartSheet {
        title: answer.title(),
        belongs_to: String::new(),
        organisers: Vec::new(),
        svg: answer.picture(FONT),
        alternative: lines.can_say.clone(),
        reading: lines
            .headed(t)
            .into_iter()
            .map(|(heading, line)| format!("{heading}: {line}"))
            .collect::<Vec<_>>()
            .join("\n\n"),
        numbers: t.spc_numbers().to_owned(),
        columns: numbers.columns.iter().map(|column| column.head.to_owned()).collect(),
        rows: numbers.rows,
        made: date_in_oslo(SystemClock.now()),
    }
}

/// Rows as CSV: of each object the values under the names of `columns`.
pub(super) fn table(columns: &[&str], rows: impl Iterator<Item = Value>) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns)?;
    for row in rows {
        writer.write_record(columns.iter().map(|column| row.get(column).map(plain).unwrap_or_default()))?;
    }
    Ok(writer.into_inner()?)
}

//! Files of comma-separated values: read whole, in the form that spreadsheets write them, with the line that each row stands on.

use std::path::Path;
use std::{fs, io};

/// Why a file is no text.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// It cannot be read.
    File(io::Error),
    /// It is not UTF-8. The text before the first byte that is none.
    Encoding(String),
}

/// Whether the path stands for standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The text of a file, or of standard input for `-`, without the byte order mark that spreadsheets put first.
///
/// # Errors
///
/// [`Unreadable`].
pub(crate) fn read(path: &Path, input: &mut dyn io::Read) -> Result<String, Unreadable> {
    let mut bytes = Vec::new();
    if is_standard_input(path) {
        input.read_to_end(&mut bytes).map_err(Unreadable::File)?;
    } else {
        bytes = fs::read(path).map_err(Unreadable::File)?;
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        Unreadable::Encoding(String::from_utf8_lossy(good).into_owned())
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Whether fields are parted by semicolons, as in Norwegian spreadsheets: when the first line has more of those than commas.
pub(crate) fn has_semicolons(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.matches(';').count() > first.matches(',').count()
}

/// The records of a text, the headings among them.
pub(crate) fn records(text: &str) -> csv::StringRecordsIntoIter<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(if has_semicolons(text) { b';' } else { b',' })
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
        .into_records()
}

/// Counts lines on the way through a text. The reader's own count is behind after empty lines and after `\r\n`.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    byte: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    /// At the beginning of a text.
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, byte: 0, line: 1 }
    }

    /// The line on which a record starts; records are asked about in their order.
    pub(crate) fn of(&mut self, record: &csv::StringRecord) -> usize {
        let start = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.byte);
        let ended = self.text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let passed = self.text.get(self.byte..start + ended).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.byte = start + ended;
        self.line
    }
}

/// The line on which something is no CSV, if the reader knows it.
pub(crate) fn broken_at(error: &csv::Error) -> Option<usize> {
    error.position().and_then(|position| usize::try_from(position.line()).ok())
}

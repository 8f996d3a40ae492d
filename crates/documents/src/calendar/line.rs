//! Content lines of iCalendar (RFC 5545 §3.1): escaped, folded, ended by CR LF.

/// The most octets a line may have, its end not counted.
const WIDTH: usize = 75;

/// A calendar as it is written, line by line.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value has no need of escaping: a date, a word of the standard, an address.
    pub(super) fn bare(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", one_line(value)));
    }

    /// A line whose value is words for people (RFC 5545 §3.3.11).
    pub(super) fn text(&mut self, name: &str, words: &str) {
        self.fold(&format!("{name}:{}", escaped(words)));
    }

    /// The finished calendar.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Adds a line, broken where it would be too long. No character is cut in two.
    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for character in line.chars() {
            if octets + character.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(character);
            octets += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Words as a TEXT value: backslash, comma, semicolon and line break escaped.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => out.push_str("\\\\"),
            ',' => out.push_str("\\,"),
            ';' => out.push_str("\\;"),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Words as the value of a parameter, in quotation marks, which a value itself cannot hold (RFC 5545 §3.2).
pub(super) fn quoted(words: &str) -> String {
    format!("\"{}\"", one_line(words).replace('"', "'"))
}

/// Words without anything that could end the line they stand in.
fn one_line(words: &str) -> String {
    words.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_semicolons_backslashes_and_line_breaks_are_escaped() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "Samling 1; del 2, rom C:\\3\r\nTa med\nmålinger\rog PC\u{7}");

        assert_eq!(lines.finish(), "SUMMARY:Samling 1\\; del 2\\, rom C:\\\\3\\nTa med\\nmålinger\\nog PC\r\n");
    }

    #[test]
    fn lines_have_at_most_75_octets_and_no_letter_is_cut() {
        let words = "Forbedringsutdanning på tvers av sjukehus og kommune – æøå ÆØÅ 👩‍⚕️ ".repeat(9);
        let mut lines = Lines::default();
        lines.text("DESCRIPTION", &words);
        let written = lines.finish();

        for line in written.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        assert_eq!(written.replace("\r\n ", ""), format!("DESCRIPTION:{words}\r\n"));
    }

    #[test]
    fn nothing_typed_begins_a_line_of_its_own() {
        let mut lines = Lines::default();
        lines.bare("URL", "https://bedre.example/\r\nMETHOD:CANCEL");
        lines.bare(&format!("ATTENDEE;CN={}", quoted("Kari \"Kaja\"\nNordmann")), "mailto:kari@sykehus.example");

        assert_eq!(
            lines.finish(),
            "URL:https://bedre.example/ METHOD:CANCEL\r\n\
             ATTENDEE;CN=\"Kari 'Kaja' Nordmann\":mailto:kari@sykehus.example\r\n"
        );
    }
}

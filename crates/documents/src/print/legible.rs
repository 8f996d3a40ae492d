//! Makes what people typed fit to be printed: every character has a glyph, and no word is wider than the paper.

use super::font;

/// Stands for characters that none of our faces can show.
pub(crate) const UNSHOWN: char = '\u{FFFD}';

/// Around words to be emphasised; characters for private use, which people's own text is freed from.
const EMPHASIS: (char, char) = ('\u{E000}', '\u{E001}');

/// From this many characters on, a word may be broken anywhere …
const LONG_WORD: usize = 32;
/// … after each of so many.
const LONG_WORD_PIECE: usize = 12;

/// A text that can be printed.
///
/// Spaces around it go; line breaks become `\n`; control characters go; a run of characters without a glyph becomes one `�`.
pub(crate) fn legible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = 0;
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        let character = match character {
            '\r' if characters.peek() == Some(&'\n') => continue,
            '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            '\t' => ' ',
            other => other,
        };
        if character == '\n' || character.is_whitespace() {
            word = 0;
            out.push(character);
        } else if is_silent(character) {
            // Nothing is to be seen of it, and a face need not have it.
        } else if font::has(character) && !is_private(character) {
            if word >= LONG_WORD && word % LONG_WORD_PIECE == 0 {
                out.push('\u{200B}');
            }
            word = if breaks_after(character, characters.peek().copied()) { 0 } else { word + 1 };
            out.push(character);
        } else if !out.ends_with(UNSHOWN) {
            word += 1;
            out.push(UNSHOWN);
        }
    }
    out
}

/// Whether a text holds characters that can only be shown as `�`.
pub(crate) fn is_shown_whole(text: &str) -> bool {
    !legible(text).contains(UNSHOWN)
}

/// Marks a text as one that the template shall emphasise where it stands in a sentence.
pub(crate) fn emphasised(text: &str) -> String {
    format!("{}{}{}", EMPHASIS.0, legible(text), EMPHASIS.1)
}

/// The paragraphs of a longer text: what empty lines divide. Line breaks within a paragraph stay.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    let text = legible(text);
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            paragraphs.push(lines.join("\n"));
            lines.clear();
        }
    }
    paragraphs
}

/// Whether a line may be broken between a character and the next anyway, as in addresses (Unicode annex 14, SY and HY).
fn breaks_after(character: char, next: Option<char>) -> bool {
    matches!(character, '/' | '-' | '–') && next.is_some_and(char::is_alphabetic)
}

/// Control and format characters, among them those that turn the direction of writing.
fn is_silent(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Characters for private use have no meaning that others share.
fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_stay_as_they_were_typed() {
        for text in [
            "Åse Østby-Ærlig",
            "#let x = 1; *fet* _kursiv_ $x$ @ref <a> \\ `kode` // /* */",
            "Čáhppes, Łódź, Ελένη, Иван",
        ] {
            assert_eq!(legible(text), text);
            assert!(is_shown_whole(text), "{text}");
        }
    }

    #[test]
    fn characters_without_a_glyph_become_one_sign_per_run() {
        assert_eq!(legible("Fint 👩🏽\u{200D}😀 å se"), "Fint � å se");
        assert!(!is_shown_whole("😀"));
    }

    #[test]
    fn line_breaks_of_every_kind_are_one_and_control_characters_go() {
        assert_eq!(legible(" a\r\nb\rc\u{2028}d\te\u{0}\u{7}\u{202E}f \n"), "a\nb\nc\nd ef");
    }

    #[test]
    fn a_word_wider_than_the_paper_may_be_broken_and_a_long_compound_is_left_to_hyphenation() {
        let compound = "spesialisthelsetjenestelovgivning";
        assert_eq!(compound.chars().count(), 33);

        assert_eq!(legible(&compound[..32]), compound[..32]);
        assert_eq!(legible(&"x".repeat(50)), format!("{}\u{200B}{}\u{200B}xx", "x".repeat(36), "x".repeat(12)));
    }

    #[test]
    fn an_address_can_be_copied_as_it_was() {
        let address = "https://bedre.example/nb/certificate/check/of/a/course/7F3K-QXD-MPA";

        assert_eq!(legible(address), address);
    }

    #[test]
    fn nobody_can_type_the_marks_of_emphasis() {
        assert_eq!(legible("\u{E000}a\u{E001}"), "�a�");
        assert_eq!(emphasised("a\u{E001}b"), "\u{E000}a�b\u{E001}");
    }

    #[test]
    fn empty_lines_divide_paragraphs() {
        assert_eq!(paragraphs("\n a \nb\n \n\n\nc\n"), ["a\nb", "c"]);
        assert!(paragraphs(" \n\n").is_empty());
    }
}

//! How wide a text will be, without a font at hand: enough to keep labels apart and to break or shorten what is too long.

/// The widths of the characters from space to `~`, in thousandths of the size.
///
/// # Source
///
/// Advance widths of Inter at weight 500 with tabular figures, measured in a browser. The serif of our documents is
/// narrower, so what fits here fits there.
#[rustfmt::skip]
static WIDTHS: [u16; 95] = [
    267, 304, 494, 639, 646, 993, 653, 313, 369, 369, 521, 667, 303, 462, 303, 370,
    646, 646, 646, 646, 646, 646, 646, 646, 646, 646, 303, 315, 667, 667, 667, 527,
    982, 709, 657, 733, 722, 603, 589, 748, 745, 272, 575, 688, 565, 913, 756, 767,
    642, 769, 648, 646, 653, 740, 709, 1003, 701, 696, 641, 369, 370, 369, 477, 463,
    337, 568, 618, 577, 618, 587, 379, 620, 602, 252, 252, 559, 252, 888, 602, 604,
    618, 618, 387, 539, 340, 602, 575, 829, 557, 575, 559, 440, 346, 440, 667,
];

/// The width of a capital with a sign over it, of figures, and of whatever else we do not know.
const OTHER: u16 = 700;

/// How wide `text` is at `size`, in the unit of `size`.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    let thousandths: u32 = text.chars().map(|letter| u32::from(advance(letter))).sum();
    f64::from(thousandths) / 1000.0 * size
}

/// The width of one character in thousandths of the size.
fn advance(letter: char) -> u16 {
    match letter {
        ' '..='~' => {
            usize::try_from(u32::from(letter) - 32).ok().and_then(|at| WIDTHS.get(at)).copied().unwrap_or(OTHER)
        }
        '\u{a0}' => 267,
        '\u{202f}' | '\u{2009}' => 173,
        '·' | '’' | 'ì'..='ï' => 304,
        'æ' | 'Æ' | '—' | '‰' | '…' => 1003,
        'à'..='å' | 'ç'..='ë' | 'ð'..='ý' | '«' | '»' | '–' | '°' => 610,
        _ => OTHER,
    }
}

/// `text` in at most `lines` lines no wider than `room`, broken at spaces; what does not fit ends with «…».
pub(crate) fn wrap(text: &str, size: f64, room: f64, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::with_capacity(lines);
    let mut words = text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let last = wrapped.len() == lines;
        match wrapped.last_mut() {
            Some(line) if last || width(line, size) + width(" ", size) + width(word, size) <= room => {
                line.push(' ');
                line.push_str(word);
                if last {
                    words.by_ref().take(20).for_each(|word| {
                        line.push(' ');
                        line.push_str(word);
                    });
                    break;
                }
            }
            Some(_) | None => wrapped.push(word.to_owned()),
        }
    }
    wrapped.into_iter().map(|line| shorten(line, size, room)).collect()
}

/// `text`, cut so that it is no wider than `room`, with «…» at its end if anything was cut.
pub(crate) fn shorten(text: String, size: f64, room: f64) -> String {
    if width(&text, size) <= room {
        return text;
    }
    let mut left = room - width("…", size);
    let kept: String = text
        .chars()
        .take_while(|letter| {
            left -= f64::from(advance(*letter)) / 1000.0 * size;
            left >= 0.0
        })
        .collect();
    let kept = kept.trim_end_matches([' ', ',', '.', ':', ';', '-', '–']);
    if kept.is_empty() { String::new() } else { format!("{kept}…") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_broken_at_spaces_and_end_with_dots() {
        let cases = [
            ("Før", vec!["Før"]),
            ("Ringeliste hver morgen", vec!["Ringeliste hver", "morgen"]),
            ("Ringeliste hver morgen og hver kveld", vec!["Ringeliste hver", "morgen og h…"]),
            ("Sykepleierkonsultasjon", vec!["Sykepleierko…"]),
            ("  ", vec![]),
        ];

        for (text, expected) in cases {
            assert_eq!(wrap(text, 10.0, 75.0, 2), expected, "{text}");
        }
    }

    #[test]
    fn nothing_is_wider_than_its_room() {
        for room in [0.0, 5.0, 12.0, 40.0] {
            for line in wrap("Ærlig talt: 1 234,5 % – «nesten» alle", 12.0, room, 2) {
                assert!(width(&line, 12.0) <= room, "{line} in {room}");
            }
        }
    }
}

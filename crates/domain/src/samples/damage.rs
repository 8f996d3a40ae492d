//! Texts that something has happened to: for tests that whatever comes in is read or refused, and nothing stops.

/// What is put in: what breaks lines, quotes, numbers, dates and brackets.
const PIECES: [&str; 18] = [
    "\"",
    "'",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\u{feff}",
    "[",
    "]",
    "{",
    "=",
    "-",
    "1e400",
    "NaN",
    "æ",
    "\u{0}",
    "31.02.2020",
];

/// So many damaged versions of a text, the same every time: pieces put in, bytes changed, stretches taken out or doubled, the
/// end cut off; mostly several of these.
pub fn damaged(text: &str, versions: u64) -> impl Iterator<Item = Vec<u8>> {
    (1..=versions).map(|version| {
        let mut chance = Chance(version.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=chance.below(4) {
            damage(&mut bytes, &mut chance);
        }
        bytes
    })
}

fn damage(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    let end = (at + chance.below(24)).min(bytes.len());
    match chance.below(6) {
        0 => {
            bytes.drain(at..end);
        }
        1 => {
            let again = bytes.get(at..end).unwrap_or_default().to_vec();
            bytes.splice(at..at, again);
        }
        2 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = u8::try_from(chance.below(256)).unwrap_or(b'?');
            }
        }
        3 if chance.below(4) == 0 => bytes.truncate(at),
        _ => {
            let piece = PIECES.get(chance.below(PIECES.len())).copied().unwrap_or_default();
            bytes.splice(at..at, piece.bytes());
        }
    }
}

/// Chance that repeats (xorshift).
#[derive(Debug)]
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or_default()
    }
}

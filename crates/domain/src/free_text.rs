//! Text that people type freely, kept free of national identity numbers (rule 8 of the design).
//!
//! A [`FreeText`] cannot be built from a text that holds such a number, so nothing further in can keep, log or mail one.
//! Fields for account numbers are exempt and have types of their own.
//!
//! Sources: the structure of Norwegian identity numbers, their control digits, and the rule for numbers issued from
//! 1 January 2032 (remainders 0 to 3 for the first control digit), with the official examples in the tests.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text without a national identity number, trimmed at both ends, line breaks as `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FreeText(String);

/// Why a text is refused. The text is not repeated: nothing of it may be kept or logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FreeTextError {
    /// It holds a birth number, D-number, H-number or common help number with right control digits.
    #[error("text holds a national identity number")]
    IdentityNumber,
    /// It is longer than the field takes.
    #[error("text longer than {max} characters")]
    TooLong {
        /// The most characters that the field takes.
        max: usize,
    },
}

impl FreeText {
    /// The most characters of any free text.
    pub const MAX: usize = 20_000;

    /// Takes a text as typed, of at most [`FreeText::MAX`] characters.
    ///
    /// ```
    /// use bedre_domain::free_text::{FreeText, FreeTextError};
    ///
    /// assert_eq!(FreeText::new(" 8 fall per 1000 liggedøgn\r\n")?.as_str(), "8 fall per 1000 liggedøgn");
    /// assert_eq!(FreeText::new("pasienten 020132 99997"), Err(FreeTextError::IdentityNumber));
    /// # Ok::<(), FreeTextError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FreeTextError::IdentityNumber`] when it holds one, [`FreeTextError::TooLong`] beyond the limit.
    pub fn new(typed: &str) -> Result<Self, FreeTextError> {
        Self::within(typed, Self::MAX)
    }

    /// Takes a text as typed, of at most `max` characters.
    ///
    /// # Errors
    ///
    /// As [`FreeText::new`].
    pub fn within(typed: &str, max: usize) -> Result<Self, FreeTextError> {
        let text = typed.replace("\r\n", "\n");
        let text = text.trim();
        if text.chars().count() > max {
            return Err(FreeTextError::TooLong { max });
        }
        if holds_identity_number(text) {
            return Err(FreeTextError::IdentityNumber);
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for FreeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for FreeText {
    type Error = FreeTextError;

    fn try_from(text: String) -> Result<Self, FreeTextError> {
        Self::new(&text)
    }
}

impl From<FreeText> for String {
    fn from(text: FreeText) -> Self {
        text.0
    }
}

/// Whether eleven digits that make a valid identity number stand anywhere in `text`, also with one space, no-break
/// space, dot or hyphen after the sixth digit, and in full-width digits. Longer rows of digits are other numbers.
pub fn holds_identity_number(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    (0..signs.len()).any(|start| identity_number_from(start, &signs).is_some())
}

/// The text with the digits of every identity number in it blotted out: what may be shown again to whoever typed it.
///
/// ```
/// use bedre_domain::free_text::without_identity_numbers;
///
/// assert_eq!(without_identity_numbers("pasienten 020132 99997, rom 14"), "pasienten •••••• •••••, rom 14");
/// ```
pub fn without_identity_numbers(text: &str) -> String {
    let mut signs: Vec<char> = text.chars().collect();
    for start in 0..signs.len() {
        if let Some(end) = identity_number_from(start, &signs) {
            let digits = signs.iter_mut().take(end).skip(start).filter(|sign| digit(**sign).is_some());
            digits.for_each(|sign| *sign = '•');
        }
    }
    signs.into_iter().collect()
}

/// Where the identity number that begins at `start` ends, when one does.
fn identity_number_from(start: usize, signs: &[char]) -> Option<usize> {
    let digit_at = |i: usize| signs.get(i).copied().and_then(digit);
    if start > 0 && digit_at(start - 1).is_some() {
        return None;
    }
    let (digits, end) = eleven_digits_from(start, signs)?;
    is_identity_number(&digits).then_some(end)
}

/// The eleven digits that begin at `start` and where they end, when just eleven stand there.
fn eleven_digits_from(start: usize, signs: &[char]) -> Option<([u32; 11], usize)> {
    let mut digits = [0; 11];
    let mut at = start;
    for (count, place) in digits.iter_mut().enumerate() {
        if count == 6 && signs.get(at).is_some_and(|&sign| is_divider(sign)) {
            at += 1;
        }
        *place = digit(*signs.get(at)?)?;
        at += 1;
    }
    match signs.get(at).copied().and_then(digit) {
        Some(_) => None,
        None => Some((digits, at)),
    }
}

/// What people put between date and number.
fn is_divider(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '.' | '-' | '‑' | '–')
}

/// A digit, ASCII or full-width.
fn digit(sign: char) -> Option<u32> {
    match sign {
        '０'..='９' => Some(u32::from(sign) - u32::from('０')),
        _ => sign.to_digit(10),
    }
}

/// Weights of the first control digit; the digit itself has weight 1.
const FIRST_WEIGHTS: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
/// Weights of the second control digit; the digit itself has weight 1.
const SECOND_WEIGHTS: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Whether eleven digits are a birth, D- or H-number (also synthetic ones) or a common help number.
fn is_identity_number(digits: &[u32; 11]) -> bool {
    let [day_tens, day_ones, month_tens, month_ones, ..] = *digits;
    let first = remainder(digits, &FIRST_WEIGHTS);
    let second = remainder(digits, &SECOND_WEIGHTS);
    let is_help_number = day_tens >= 8;
    if is_help_number {
        return first == 0 && second == 0;
    }
    let has_date = is_day(day_tens * 10 + day_ones) && is_month(month_tens * 10 + month_ones);
    // Numbers issued from 2032 may leave 0 to 3 here; older ones leave 0, so the wider rule covers both.
    has_date && first <= 3 && second == 0
}

/// A day of a month, also 40 higher as in D-numbers.
fn is_day(day: u32) -> bool {
    matches!(day, 1..=31 | 41..=71)
}

/// A month, also 40 higher (H-numbers), 65 higher (one kind of test number) or 80 higher (synthetic numbers).
fn is_month(month: u32) -> bool {
    matches!(month, 1..=12 | 41..=52 | 66..=77 | 81..=92)
}

/// The weighted sum of the digits modulo 11.
fn remainder(digits: &[u32; 11], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn j8_what_is_shown_again_has_no_identity_number_in_it_and_all_else() {
        let cases = [
            ("02013299997", "•••••••••••"),
            ("Ola (020132-99997) og Kari ０２０１３２９９９９７.", "Ola (••••••-•••••) og Kari •••••••••••."),
            ("02013299997 02013299997", "••••••••••• •••••••••••"),
            ("ring 22 33 44 55 eller 02013299998", "ring 22 33 44 55 eller 02013299998"),
            ("", ""),
        ];

        for (typed, shown) in cases {
            assert_eq!(without_identity_numbers(typed), shown, "{typed:?}");
            assert!(!holds_identity_number(shown), "{typed:?}");
        }
    }

    #[test]
    fn a18_identity_numbers_of_every_kind_are_found() {
        // The official examples of numbers from 2032, and made-up numbers with right control digits.
        let cases = [
            "02013299997",
            "30108299920",
            "30108299939",
            "02013299903",
            "02013299806",
            "020132 99997",
            "020132-99997",
            "020132.99997",
            "pasient:02013299997, rom 4",
            "０２０１３２９９９９７",
            "020132\u{a0}99997",
        ];

        for text in cases {
            assert_eq!(FreeText::new(text), Err(FreeTextError::IdentityNumber), "{text:?}");
        }
    }

    #[test]
    fn numbers_made_by_the_rules_are_found_whatever_their_kind() {
        for (kind, nine) in [
            ("birth", "150575123"),
            ("d", "550575123"),
            ("h", "154575123"),
            ("synthetic", "158575123"),
            ("help", "812345678"),
        ] {
            let number = (0..100).map(|end| format!("{nine}{end:02}")).find(|number| holds_identity_number(number));

            assert!(number.is_some(), "no {kind}-number is found among {nine}00 … 99");
        }
    }

    #[test]
    fn ordinary_numbers_pass() {
        let cases = [
            "8 fall per 1000 liggedøgn",
            "telefon 22 22 22 22",
            "12345678901",
            "organisasjonsnummer 983975259",
            "020132999970",
            "99999999999",
            "2020-02-21 12.00",
            "",
        ];

        for text in cases {
            assert_eq!(FreeText::new(text).map(String::from).as_deref(), Ok(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_from_outside_is_checked_when_it_is_read_back() {
        assert!(serde_json::from_str::<FreeText>("\"02013299997\"").is_err());
        assert_eq!(serde_json::from_str::<FreeText>("\"fall\"").unwrap().as_str(), "fall");
    }

    #[test]
    fn a_text_longer_than_its_field_is_refused() {
        assert_eq!(FreeText::within("fire", 3), Err(FreeTextError::TooLong { max: 3 }));
    }
}
